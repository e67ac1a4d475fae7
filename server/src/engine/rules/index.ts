// The only list of rules, in alphabetical order.
import type { Rule } from '../rule.ts';

export const allRules: readonly Rule[] = [];
