// How a document is to be judged: the configuration of its folder with a linter for it, kept until a setting or file changes.
import { dirname, join } from 'node:path';
import type { Linter } from '../engine/index.ts';
import { ConfigurationLoader, type ResolvedConfig } from '../project/configuration.ts';
import { type Ignored, ignoreTest } from '../project/ignoreGlobs.ts';
import { isBelow } from '../project/paths.ts';
import type { ProjectConfig } from '../project/projectConfig.ts';
import type { Engine } from './engine.ts';
import type { EditorSettings, SettingsStore } from './settings.ts';

/** Equal configurations give the same object, so that it can be compared by identity. */
export interface Profile {
  /** Spells the whole configuration: equal for equal ones, also in another run of the server. */
  readonly key: string;
  readonly serial: number;
  readonly enabled: boolean;
  readonly config: ProjectConfig;
  readonly linter: Linter;
  /** True for an absolute path that the configuration hides. */
  readonly ignores: Ignored;
}

interface Entry {
  readonly profile: Profile;
  readonly resolved: ResolvedConfig;
}

/** Told of configurations that were read; `complete` where they are all that are in use. */
export type OnResolved = (resolved: readonly ResolvedConfig[], complete: boolean) => void;

/** Works out profiles folder by folder. */
export class Profiles {
  readonly #settings: SettingsStore;
  readonly #roots: () => readonly string[];
  readonly #engine: Engine;
  readonly #onResolved: OnResolved;
  readonly #loader: ConfigurationLoader;
  readonly #entries = new Map<string, Promise<Entry>>();
  readonly #interned = new Map<string, Profile>();
  readonly #linters = new Map<string, Linter>();
  #serials = 0;

  constructor(settings: SettingsStore, roots: () => readonly string[], engine: Engine, onResolved: OnResolved) {
    this.#settings = settings;
    this.#roots = roots;
    this.#engine = engine;
    this.#onResolved = onResolved;
    this.#loader = new ConfigurationLoader(undefined, engine.rules);
  }

  /** Profile of a document by its path; undefined for one that is no file. */
  async of(path: string | undefined): Promise<Profile> {
    const folder = path === undefined ? '' : dirname(path);
    const known = this.#entries.get(folder);
    if (known !== undefined) return (await known).profile;
    const asked = this.#resolve(path);
    this.#entries.set(folder, asked);
    const entry = await asked.catch((error: unknown) => {
      this.#entries.delete(folder); // so that the next request tries again
      throw error;
    });
    this.#onResolved([entry.resolved], false);
    return entry.profile;
  }

  /** Reads everything in use again; true where some folder is to be judged differently now. */
  async reload(): Promise<boolean> {
    const before = await Promise.all(this.#entries.values());
    const folders = [...this.#entries.keys()];
    this.#entries.clear();
    for (const folder of folders)
      this.#entries.set(folder, this.#resolve(folder === '' ? undefined : join(folder, 'note.md')));
    const after = await Promise.all(folders.map((folder) => this.#entries.get(folder)));
    const now = after.filter((entry) => entry !== undefined);
    this.#forgetUnused(now);
    this.#onResolved(
      now.map((entry) => entry.resolved),
      true,
    );
    return now.some((entry, i) => entry.profile !== before[i]?.profile);
  }

  async #resolve(path: string | undefined): Promise<Entry> {
    const roots = this.#roots();
    const root =
      path === undefined ? roots[0] : roots.filter((it) => isBelow(it, path)).sort((a, b) => b.length - a.length)[0];
    const settings = await this.#settings.forRoot(root);
    const resolved = await this.#loader.resolve(path, roots, settings.config);
    return { profile: this.#intern(settings, resolved), resolved };
  }

  #intern({ enabled }: EditorSettings, { config, ignore }: ResolvedConfig): Profile {
    const key = JSON.stringify([enabled, config, ignore]);
    const known = this.#interned.get(key);
    if (known !== undefined) return known;
    this.#serials += 1;
    const made = {
      key,
      serial: this.#serials,
      enabled,
      config,
      linter: this.#linter(config),
      ignores: ignoreTest(ignore),
    };
    this.#interned.set(key, made);
    return made;
  }

  #forgetUnused(entries: readonly Entry[]): void {
    const used = new Set(entries.map(({ profile }) => profile));
    const linters = new Set(entries.map(({ profile }) => profile.linter));
    for (const [key, profile] of this.#interned) if (!used.has(profile)) this.#interned.delete(key);
    for (const [key, linter] of this.#linters) if (!linters.has(linter)) this.#linters.delete(key);
  }

  #linter(config: ProjectConfig): Linter {
    const key = JSON.stringify([config.rules, config.target, config.macros, config.allRules]);
    const linter = this.#linters.get(key) ?? this.#engine.createLinter(config);
    this.#linters.set(key, linter);
    return linter;
  }
}
