// What the server needs of the engine, so that a test can put another one in its place.
import type { Config } from '../engine/config.ts';
import { createLinter, type Linter, type Note, parse, type RuleInfo, rules, update } from '../engine/index.ts';

/** Reads notes; never throws. */
export interface NoteReader {
  readonly parse: (text: string) => Note;
  readonly update: typeof update;
}

export interface Engine extends NoteReader {
  readonly createLinter: (config: Config) => Linter;
  readonly rules: readonly RuleInfo[];
}

/** The engine itself. */
export const engine: Engine = { parse, update, createLinter, rules };
