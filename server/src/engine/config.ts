// Configuration as plain values: what each rule's severity and options are for the chosen target interview.
import type { Severity } from './finding.ts';

export type Role = 'engineer' | 'scientist';
export type Level = 'L4' | 'L5' | 'L6' | 'L7';

export interface Target {
  readonly role: Role;
  readonly level: Level;
}

export type RuleOptions = Readonly<Record<string, unknown>>;
export type RuleLevel = Severity | 'off';
export type RuleSetting = RuleLevel | readonly [RuleLevel, RuleOptions];

/** What a user may write; every part is optional, later ones win key by key (see mergeConfig). */
export interface Config {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly target?: Partial<Target>;
  readonly macros?: Readonly<Record<string, string>>;
  /** Ignores severities and `off` of the configuration: every rule speaks but derivation-step. */
  readonly allRules?: boolean;
}

export const defaultTarget: Target = { role: 'engineer', level: 'L5' };

/** Merges two configurations; the later wins rule by rule, macro by macro, target part by part. */
export function mergeConfig(base: Config, over: Config): Config {
  return {
    ...base,
    ...over,
    rules: { ...base.rules, ...over.rules },
    macros: { ...base.macros, ...over.macros },
    target: { ...base.target, ...over.target },
  };
}
