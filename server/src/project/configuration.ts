// Works out the configuration of a note: the editor's settings, then each `.study-notes.json` from the root down to it.
import { dirname, relative, resolve, sep } from 'node:path';
import { rules as engineRules } from '../engine/index.ts';
import { type ConfigFile, parseConfigFile, unreadableConfigFile } from './configFile.ts';
import { type ConfigurationIo, diskIo } from './configurationIo.ts';
import { isBelow } from './paths.ts';
import { type ConfigError, type IgnoreRule, mergeProjectConfig, type ProjectConfig } from './projectConfig.ts';
import { systemErrorWords } from './readNote.ts';
import type { ConfigProblem, KnownRule } from './validateConfig.ts';

export const configFileName = '.study-notes.json';

export interface ResolvedConfig {
  readonly config: ProjectConfig;
  readonly errors: readonly ConfigError[];
  /** Every configuration file that took part, bases first, absolute: what to watch. */
  readonly files: readonly string[];
  readonly ignore: readonly IgnoreRule[];
}

/** Settings of the editor: a configuration, and globs relative to the workspace folder. */
export type Settings = ProjectConfig & { readonly ignore?: readonly string[] };

/** Resolves the configuration of one note without keeping anything; see ConfigurationLoader. */
export function resolveConfig(
  file: string | undefined,
  roots: readonly string[],
  settings: Settings,
  io: ConfigurationIo = diskIo,
): Promise<ResolvedConfig> {
  return new ConfigurationLoader(io).resolve(file, roots, settings);
}

interface Cached {
  readonly stamp: string;
  readonly parsed: Promise<ConfigFile>;
}

/** Resolves configurations and remembers the parsed files until they change on disk. */
export class ConfigurationLoader {
  readonly #io: ConfigurationIo;
  readonly #rules: readonly KnownRule[];
  readonly #cache = new Map<string, Cached>();

  constructor(io: ConfigurationIo = diskIo, rules: readonly KnownRule[] = engineRules) {
    this.#io = io;
    this.#rules = rules;
  }

  /**
   * The configuration of `file` (absolute; undefined: an unsaved note): settings, then the files from the innermost of
   * `roots` that holds it down to its folder; outside every root only its own folder is read. Later wins.
   */
  async resolve(file: string | undefined, roots: readonly string[], settings: Settings): Promise<ResolvedConfig> {
    const folders = foldersOf(file, roots);
    const layers = await Promise.all(folders.map((folder) => this.#layer(resolve(folder, configFileName), folder)));
    return layers.reduce(joined, settingsLayer(settings, folders[0]));
  }

  /** The configuration of one named file with its bases, in place of the cascade; its globs count from `folder`. A missing file is an error. */
  async resolveFile(file: string, settings: Settings, folder: string): Promise<ResolvedConfig> {
    const found = await this.#layer(file, folder);
    const missing = found.files.length === 0 && unreadableConfigFile(file, 'no such file');
    return joined(settingsLayer(settings, folder), missing ? { ...found, errors: missing.errors } : found);
  }

  async #layer(file: string, folder: string): Promise<ResolvedConfig> {
    const parsed = await this.#parsed(file);
    return parsed ? this.#withBases(parsed, folder, [file]) : emptyLayer;
  }

  async #withBases(parsed: ConfigFile, folder: string, chain: readonly string[]): Promise<ResolvedConfig> {
    let layer = emptyLayer;
    for (const [at, base] of parsed.extends.entries()) {
      layer = joined(layer, await this.#base(parsed, at, resolve(dirname(parsed.file), base), folder, chain));
    }
    return joined(layer, ownLayer(parsed, folder));
  }

  async #base(
    from: ConfigFile,
    at: number,
    file: string,
    folder: string,
    chain: readonly string[],
  ): Promise<ResolvedConfig> {
    if (chain.includes(file)) return failed(from, at, `"extends" goes round in a circle: ${circle(chain, file)}.`);
    const parsed = await this.#parsed(file);
    if (!parsed) return failed(from, at, `The configuration to extend does not exist: ${file}.`);
    return this.#withBases(parsed, folder, [...chain, file]);
  }

  async #parsed(file: string): Promise<ConfigFile | undefined> {
    const stamp = await this.#io.stamp(file);
    if (stamp === undefined) {
      this.#cache.delete(file);
      return undefined;
    }
    const cached = this.#cache.get(file);
    if (cached?.stamp === stamp) return cached.parsed;
    const parsed = this.#read(file);
    this.#cache.set(file, { stamp, parsed });
    return parsed;
  }

  async #read(file: string): Promise<ConfigFile> {
    try {
      return await parseConfigFile(file, await this.#io.readFile(file), this.#rules);
    } catch (error) {
      return unreadableConfigFile(file, systemErrorWords(error));
    }
  }
}

const emptyLayer: ResolvedConfig = { config: {}, errors: [], files: [], ignore: [] };

function settingsLayer(settings: Settings, root: string | undefined): ResolvedConfig {
  const { ignore = [], ...config } = settings;
  const rules = root === undefined ? [] : ignore.map((glob) => ({ base: root, glob }));
  return { ...emptyLayer, config, ignore: rules };
}

/** A file's own part. Its globs count from the folder of the cascade, so that a shared base hides notes of each project. */
function ownLayer(parsed: ConfigFile, folder: string): ResolvedConfig {
  const { baseline, ...rest } = parsed.config;
  const config = baseline === undefined ? rest : { ...rest, baseline: resolve(dirname(parsed.file), baseline) };
  const ignore = parsed.ignore.map((glob) => ({ base: folder, glob }));
  return { config, errors: parsed.errors, files: [parsed.file], ignore };
}

function joined(base: ResolvedConfig, over: ResolvedConfig): ResolvedConfig {
  if (over === emptyLayer) return base;
  return {
    config: mergeProjectConfig(base.config, over.config),
    errors: [...base.errors, ...over.errors.filter((error) => !base.errors.includes(error))],
    files: [...base.files, ...over.files.filter((file) => !base.files.includes(file))],
    ignore: [...base.ignore, ...over.ignore],
  };
}

function failed(from: ConfigFile, at: number, message: string): ResolvedConfig {
  const one: ConfigProblem = { path: ['extends'], message, severity: 'error' };
  const inList: ConfigProblem = { ...one, path: ['extends', at] };
  return { ...emptyLayer, errors: [from.errorAt(from.extends.length > 1 ? inList : one)] };
}

const circle = (chain: readonly string[], file: string): string =>
  [...chain.slice(chain.indexOf(file)), file].map((it) => relative(dirname(file), it)).join(' → ');

/** The folders whose configuration applies, outermost first. */
export function foldersOf(file: string | undefined, roots: readonly string[]): readonly string[] {
  if (file === undefined) return roots.slice(0, 1);
  const last = dirname(file);
  const root = innermostRoot(file, roots);
  if (root === undefined) return [last];
  const names = relative(root, last).split(sep).filter(Boolean);
  return [0, ...names.keys()].map((_, at) => resolve(root, ...names.slice(0, at)));
}

function innermostRoot(file: string, roots: readonly string[]): string | undefined {
  const holding = roots.filter((root) => isBelow(root, file));
  return holding.sort((a, b) => b.length - a.length)[0];
}
