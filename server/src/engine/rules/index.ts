// The only list of rules, in alphabetical order.
import type { Rule } from '../rule.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { avoidedMath } from './avoided-math.ts';
import { missingMechanism } from './missing-mechanism.ts';
import { moreDataFix } from './more-data-fix.ts';
import { techniqueList } from './technique-list.ts';
import { underspecifiedPreprocessing } from './underspecified-preprocessing.ts';
import { unhedgedPaperClaim } from './unhedged-paper-claim.ts';
import { unjustifiedModelChoice } from './unjustified-model-choice.ts';
import { vagueNumber } from './vague-number.ts';

export const allRules: readonly Rule[] = [
  absoluteClaim,
  avoidedMath,
  missingMechanism,
  moreDataFix,
  techniqueList,
  underspecifiedPreprocessing,
  unhedgedPaperClaim,
  unjustifiedModelChoice,
  vagueNumber,
];
