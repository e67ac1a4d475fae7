// The only list of rules, in alphabetical order.
import type { Rule } from '../rule.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { missingMechanism } from './missing-mechanism.ts';
import { vagueNumber } from './vague-number.ts';

export const allRules: readonly Rule[] = [absoluteClaim, missingMechanism, vagueNumber];
