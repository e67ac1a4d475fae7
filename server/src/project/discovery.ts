// Finds the notes of a folder: Markdown files that neither git nor the configuration ignores, in path order.
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GitIgnore } from './gitIgnore.ts';
import { type Ignored, ignoreTest } from './ignoreGlobs.ts';
import { isBelow } from './paths.ts';
import { systemErrorWords } from './readNote.ts';

export interface WalkOptions {
  /** Takes a file by its name; Markdown files where nothing is said. */
  readonly accept?: (path: string) => boolean;
  /** Hides files and prunes folders, by absolute path. */
  readonly ignored?: Ignored;
  /** Told of folders that cannot be read; the walk goes on. */
  readonly onProblem?: (path: string, words: string) => void;
}

/** True for the file names that are notes. */
export const isNoteName = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

/** Notes below `root`, as `root` joined with the path below it; the globs are relative to `root`. */
export function findNotes(root: string, ignoreGlobs: readonly string[]): AsyncIterable<string> {
  const base = resolve(root);
  return walk(root, { ignored: ignoreTest(ignoreGlobs.map((glob) => ({ base, glob }))) });
}

/** The same with other files, other rules, and word of what could not be read. */
export async function* walk(root: string, options: WalkOptions = {}): AsyncGenerator<string> {
  try {
    yield* new Walk(await realpath(root), options).below(root, resolve(root), GitIgnore.at(root));
  } catch (error) {
    options.onProblem?.(root, systemErrorWords(error));
  }
}

class Walk {
  /** Real path of the root: what a link leads to below it is met on its own way. */
  readonly #base: string;
  readonly #accept: (path: string) => boolean;
  readonly #ignored: Ignored;
  readonly #onProblem: (path: string, words: string) => void;
  /** Real paths of folders outside the root that links led to; each is walked once, so that circles end. */
  readonly #visited = new Set<string>();

  constructor(base: string, { accept = isNoteName, ignored = () => false, onProblem = () => undefined }: WalkOptions) {
    this.#base = base;
    this.#accept = accept;
    this.#ignored = ignored;
    this.#onProblem = onProblem;
  }

  async *below(shown: string, folder: string, git: GitIgnore): AsyncGenerator<string> {
    for (const { name, isFolder, target } of await this.#entries(shown, folder)) {
      const path = join(folder, name);
      if (git.hides(path, isFolder) || this.#ignored(path) || !this.#isNew(target)) continue;
      if (isFolder) yield* this.below(join(shown, name), path, git.enter(path));
      else if (this.#accept(path)) yield join(shown, name);
    }
  }

  #isNew(target: string | undefined): boolean {
    if (target === undefined) return true;
    if (this.#visited.has(target)) return false;
    this.#visited.add(target);
    return true;
  }

  /** What a folder holds, in the order of the full paths: a folder sorts as its name with a slash. */
  async #entries(shown: string, folder: string): Promise<readonly Entry[]> {
    const listed = await this.#list(shown, folder);
    const entries = await Promise.all(listed.map((entry) => this.#entry(folder, entry)));
    return entries.filter((entry) => entry !== undefined).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  async #list(shown: string, folder: string): Promise<readonly Dirent[]> {
    try {
      return await readdir(folder, { withFileTypes: true });
    } catch (error) {
      this.#onProblem(shown, systemErrorWords(error));
      return [];
    }
  }

  async #entry(folder: string, entry: Dirent): Promise<Entry | undefined> {
    const { name } = entry;
    if (entry.isFile()) return { name, isFolder: false, key: name };
    if (name.startsWith('.') || name === 'node_modules') return undefined;
    if (entry.isDirectory()) return { name, isFolder: true, key: `${name}/` };
    return entry.isSymbolicLink() ? this.#link(folder, name) : undefined;
  }

  async #link(folder: string, name: string): Promise<Entry | undefined> {
    try {
      const path = join(folder, name);
      const [target, info] = await Promise.all([realpath(path), stat(path)]);
      if (target === this.#base || isBelow(this.#base, target) || isBelow(target, this.#base)) return undefined;
      if (info.isFile()) return { name, isFolder: false, key: name };
      return info.isDirectory() ? { name, isFolder: true, key: `${name}/`, target } : undefined;
    } catch {
      return undefined;
    }
  }
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly key: string;
  /** Real path of the folder that a link leads to. */
  readonly target?: string;
}
