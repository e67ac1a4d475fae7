// What the target interview does to the severity of a rule.
import type { Level, Role } from '../../src/engine/config.ts';
import { type RuleInfo, severities } from '../../src/engine/index.ts';

export const roles: readonly Role[] = ['engineer', 'scientist'];
export const levels: readonly Level[] = ['L4', 'L5', 'L6', 'L7'];

export const severityFor = (rule: RuleInfo, role: Role, level: Level): string =>
  severities({ target: { role, level } }).get(rule.id) ?? rule.severity;

/** The severity that the target can raise the rule to; undefined where it makes no difference. */
export function raisedSeverity(rule: RuleInfo): string | undefined {
  const found = roles.flatMap((role) => levels.map((level) => severityFor(rule, role, level)));
  return found.find((it) => it !== rule.severity && it !== 'off');
}
