// The configuration of each note of a run; what is wrong with the files is said once.
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../engine/config.ts';
import { ConfigurationLoader, type ResolvedConfig } from '../project/configuration.ts';
import { type Ignored, ignoreTest } from '../project/ignoreGlobs.ts';
import { isBelow } from '../project/paths.ts';
import type { ConfigError } from '../project/projectConfig.ts';

export interface ConfigOptions {
  readonly cwd: string;
  /** Every rule, whatever the files say. */
  readonly allRules: boolean;
  /** Used in place of the files of the folders. */
  readonly file: string | undefined;
}

export interface NoteConfig {
  readonly config: Config;
  readonly ignored: Ignored;
}

const everyRule: NoteConfig = { config: { allRules: true }, ignored: () => false };

/** Resolves configurations, one object for all notes that share the same files. */
export class Configs {
  readonly #options: ConfigOptions;
  readonly #loader = new ConfigurationLoader();
  readonly #byFolder = new Map<string, Promise<NoteConfig>>();
  readonly #byFiles = new Map<string, NoteConfig>();
  readonly #errors = new Map<string, ConfigError>();

  constructor(options: ConfigOptions) {
    this.#options = options;
  }

  /** What is wrong with the configuration files met so far, as lines `path:line:column severity: message`. */
  get problems(): readonly string[] {
    return [...this.#errors.keys()];
  }

  /** True where the file named by `--config` cannot be used. */
  async namedFileIsBroken(): Promise<boolean> {
    if (this.#options.file !== undefined) await this.of(join(this.#options.cwd, 'note.md'), this.#options.cwd);
    return this.#options.file !== undefined && [...this.#errors.values()].some(({ severity }) => severity === 'error');
  }

  /** The configuration of an absolute path met below `start`, the folder that was named (absolute). */
  of(path: string, start: string): Promise<NoteConfig> {
    if (this.#options.allRules) return Promise.resolve(everyRule);
    const folder = this.#options.file === undefined ? dirname(path) : '';
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const resolved = this.#resolve(path, start);
    this.#byFolder.set(folder, resolved);
    return resolved;
  }

  async #resolve(path: string, start: string): Promise<NoteConfig> {
    const { file, cwd } = this.#options;
    const resolved =
      file === undefined
        ? await this.#loader.resolve(path, [workspaceRoot(path, cwd, start)], {})
        : await this.#loader.resolveFile(resolve(cwd, file), {}, cwd);
    for (const error of resolved.errors) this.#errors.set(this.#line(error), error);
    return this.#shared(resolved);
  }

  #shared({ config, files, ignore }: ResolvedConfig): NoteConfig {
    const key = files.join('\n');
    const known = this.#byFiles.get(key);
    if (known) return known;
    const made: NoteConfig = { config, ignored: ignoreTest(ignore) };
    this.#byFiles.set(key, made);
    return made;
  }

  #line({ file, line, column, severity, message }: ConfigError): string {
    const way = relative(this.#options.cwd, file);
    return `${way.startsWith('..') ? file : way}:${line}:${column} ${severity}: ${message}`;
  }
}

/** Where the cascade begins, as an editor would open it: repository or current folder, the outer one; else the one named. */
function workspaceRoot(path: string, cwd: string, start: string): string {
  const roots = [repositoryOf(path), isBelow(cwd, path) ? cwd : undefined].filter((root) => root !== undefined);
  return roots.sort((a, b) => a.length - b.length)[0] ?? start;
}

function repositoryOf(path: string): string | undefined {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
