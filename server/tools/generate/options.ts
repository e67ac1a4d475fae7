// The options of a rule, as far as it has any.
import type { RuleInfo } from '../../src/engine/index.ts';
import type { KnownRule } from '../../src/project/validateConfig.ts';

/** The JSON schema of one option, as far as pages and settings show it. */
export interface OptionSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
}

/** JSON schema of each option by its name; empty for a rule without options. */
export function optionsOf(rule: RuleInfo): Readonly<Record<string, OptionSchema>> {
  const { options = {} }: KnownRule = rule;
  return options as Readonly<Record<string, OptionSchema>>;
}
