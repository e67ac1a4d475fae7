// The whole configuration of a project: what the engine needs, and what only the tools around it read.
import { type Config, mergeConfig } from '../engine/config.ts';

export type Section = Readonly<Record<string, unknown>>;

/** What `.study-notes.json` and the editor's settings may hold, checked and with paths made absolute. */
export interface ProjectConfig extends Config {
  /** Absolute path of the baseline file. */
  readonly baseline?: string;
  readonly derivation?: Section;
  readonly preview?: Section;
}

/** A glob that hides notes, matched against paths below `base` (an absolute folder). */
export interface IgnoreRule {
  readonly base: string;
  readonly glob: string;
}

/** Something wrong in a configuration file, in plain words; line and column from 1, columns in UTF-16 code units. */
export interface ConfigError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** `error`: the file could not be used; `warning`: one entry was left out. */
  readonly severity: 'error' | 'warning';
}

/** Merges two configurations key by key; the later wins. */
export function mergeProjectConfig(base: ProjectConfig, over: ProjectConfig): ProjectConfig {
  return {
    ...base,
    ...over,
    ...mergeConfig(base, over),
    ...mergedSection('derivation', base, over),
    ...mergedSection('preview', base, over),
  };
}

function mergedSection(key: 'derivation' | 'preview', base: ProjectConfig, over: ProjectConfig): ProjectConfig {
  return base[key] || over[key] ? { [key]: { ...base[key], ...over[key] } } : {};
}
