// Turns the paths of the command line (files, folders, globs) into the list of notes to lint, in path order.
import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { systemErrorWords } from '../project/readNote.ts';
import type { Configs } from './configs.ts';
import type { Job } from './noteLinter.ts';

export interface Collected {
  readonly jobs: readonly Job[];
  /** Sentences for standard error. */
  readonly notices: readonly string[];
  /** True where a path that was named leads nowhere. */
  readonly failed: boolean;
}

/** Collects the notes; a note reached in two ways counts once, under the first. */
export async function collect(paths: readonly string[], cwd: string, configs: Configs): Promise<Collected> {
  const collector = new Collector(cwd, configs);
  for (const path of paths) await collector.add(path);
  return collector.collected();
}

class Collector {
  readonly #cwd: string;
  readonly #configs: Configs;
  readonly #jobs = new Map<string, Job>();
  readonly #notices: string[] = [];
  #failed = false;

  constructor(cwd: string, configs: Configs) {
    this.#cwd = cwd;
    this.#configs = configs;
  }

  collected(): Collected {
    const jobs = [...this.#jobs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { jobs, notices: this.#notices, failed: this.#failed };
  }

  async add(path: string): Promise<void> {
    try {
      const absolute = resolve(this.#cwd, path);
      if (statSync(absolute).isDirectory()) await this.#folder(path, absolute);
      else await this.#note(path, absolute, this.#cwd, true);
    } catch (error) {
      if (looksLikeGlob(path)) await this.#glob(path);
      else this.#fail(`cannot read ${path}: ${systemErrorWords(error)}`);
    }
  }

  async #folder(shown: string, folder: string): Promise<void> {
    const { isNoteName } = await import('../project/discovery.ts');
    const count = await this.#walk(shown, folder, isNoteName);
    if (count === 0) this.#notices.push(`no notes in ${shown}`);
  }

  async #glob(glob: string): Promise<void> {
    const { default: picomatch } = await import('picomatch');
    const { base, glob: pattern } = picomatch.scan(slashed(glob).replace(/^\.\//, ''));
    const matches = picomatch(pattern, { dot: true });
    const folder = resolve(this.#cwd, base);
    const { isNoteName } = await import('../project/discovery.ts');
    const anyName = /\.[^/*]+$/.test(pattern);
    const accept = (path: string): boolean => (anyName || isNoteName(path)) && matches(slashed(relative(folder, path)));
    const count = await this.#walk(base || '.', folder, accept);
    if (count === 0) this.#fail(`no note matches ${glob}`);
  }

  async #walk(shown: string, folder: string, accept: (path: string) => boolean): Promise<number> {
    const { walk } = await import('../project/discovery.ts');
    const onProblem = (path: string, words: string): void => {
      this.#notices.push(`skipped: cannot read ${path}: ${words}`);
    };
    const { ignored } = await this.#configs.of(join(folder, 'note.md'), folder);
    let count = 0;
    for await (const path of walk(folder, { accept, ignored, onProblem })) {
      const added = await this.#note(join(shown, relative(folder, path)), path, folder, false);
      if (added) count++;
    }
    return count;
  }

  async #note(path: string, absolute: string, start: string, named: boolean): Promise<boolean> {
    const { config, ignored } = await this.#configs.of(absolute, start);
    if (!named && ignored(absolute)) return false;
    const known = this.#jobs.get(absolute);
    if (known) this.#jobs.set(absolute, { ...known, named: known.named || named });
    else this.#jobs.set(absolute, { path, absolute, named, config });
    return true;
  }

  #fail(notice: string): void {
    this.#notices.push(notice);
    this.#failed = true;
  }
}

const looksLikeGlob = (path: string): boolean => /[*?[\]{}()!]/.test(path);

/** On Windows a path may come with backslashes; elsewhere a backslash escapes. */
const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
