// The severity of each rule for a configuration: its own, one step up for the target interview, then what the user says.
import type { Config, RuleLevel, Target } from './config.ts';
import { defaultTarget } from './config.ts';
import type { Severity } from './finding.ts';
import type { RuleInfo } from './rule.ts';

const steps: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** One step up, at most to a warning: an error is what cannot be rendered at all. */
const raised = (severity: Severity): Severity =>
  severity === 'error' ? severity : (steps[Math.min(steps.indexOf(severity) + 1, 2)] ?? severity);

export const targetOf = (config: Config): Target => ({ ...defaultTarget, ...config.target });

/** Severity or `off` by rule id. */
export function severitiesOf(rules: readonly RuleInfo[], config: Config): ReadonlyMap<string, RuleLevel> {
  const target = targetOf(config);
  return new Map(rules.map((rule) => [rule.id, levelOf(rule, config, target)]));
}

function levelOf(rule: RuleInfo, config: Config, target: Target): RuleLevel {
  const own =
    rule.raisedFor.includes(target.role) || rule.raisedFor.includes(target.level)
      ? raised(rule.severity)
      : rule.severity;
  if (config.allRules === true) return rule.id === 'derivation-step' ? 'off' : rule.severity;
  const setting = config.rules?.[rule.id];
  const level = typeof setting === 'string' ? setting : setting?.[0];
  return level ?? (rule.onRequest === true ? 'off' : own);
}
