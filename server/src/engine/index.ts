// The engine's facade: text in, findings out. Pure: no clock, no randomness, no I/O.
import type { Config, RuleLevel } from './config.ts';
import type { Linter } from './lint.ts';
import { createLinterOf } from './lint.ts';
import type { RuleInfo } from './rule.ts';
import { allRules } from './rules/index.ts';
import { severitiesOf } from './severities.ts';

export type { Linter } from './lint.ts';
export type { Change, Note } from './note/note.ts';
export { parse, update } from './note/note.ts';
export type { RuleInfo } from './rule.ts';

/** Every rule's metadata, in alphabetical order. */
export const rules: readonly RuleInfo[] = allRules;

/** A linter for one configuration. It keeps its verdicts by block, weakly, so that an updated note is judged only where it changed. */
export const createLinter = (config: Config): Linter => createLinterOf(allRules, config);

/** Severity or `off` of each rule for a configuration, target interview applied. */
export const severities = (config: Config): ReadonlyMap<string, RuleLevel> => severitiesOf(allRules, config);
