// Reads `.gitignore` files, nested ones too: the innermost that speaks of a path decides.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that hold for one folder, innermost first; immutable. */
export class GitIgnore {
  readonly #levels: readonly Level[];

  private constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /**
   * What holds for a folder where a walk begins: its own file and those above it within the same repository, unless
   * they hide the folder itself; then it was asked for by name, and they are left aside.
   */
  static at(folder: string): GitIgnore {
    const absolute = resolve(folder);
    const above = foldersAbove(absolute).reduce((rules, parent) => rules.enter(parent), new GitIgnore([]));
    return (above.#hidesAny(absolute) ? new GitIgnore([]) : above).enter(absolute);
  }

  /** The same with the file of a folder below, if it has one. */
  enter(folder: string): GitIgnore {
    const text = readIfThere(join(folder, '.gitignore'));
    if (text === undefined) return this;
    const rules = ignore({ ignorecase: process.platform !== 'linux', allowRelativePaths: true }).add(text);
    return new GitIgnore([{ folder, rules }, ...this.#levels]);
  }

  /** True for an absolute path that is ignored; folders and files are told apart. */
  hides(path: string, isFolder: boolean): boolean {
    for (const { folder, rules } of this.#levels) {
      const way = relative(folder, path).split(sep).join('/');
      if (way === '') continue;
      const { ignored, unignored } = rules.test(isFolder ? `${way}/` : way);
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  #hidesAny(folder: string): boolean {
    return this.hides(folder, true);
  }
}

/** Folders from the root of the repository down to the one above `folder`; none outside a repository. */
function foldersAbove(folder: string): readonly string[] {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return above;
    if (dirname(at) === at) return [];
    above.unshift(dirname(at));
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
