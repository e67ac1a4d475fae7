// The only list of rules, in alphabetical order.
import type { Rule } from '../rule.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { avoidedMath } from './avoided-math.ts';
import { formulaWithoutWhy } from './formula-without-why.ts';
import { implausibleNumber } from './implausible-number.ts';
import { incompleteAnswer } from './incomplete-answer.ts';
import { missingFailureMode } from './missing-failure-mode.ts';
import { missingMechanism } from './missing-mechanism.ts';
import { missingProductionLink } from './missing-production-link.ts';
import { moreDataFix } from './more-data-fix.ts';
import { recitedFormula } from './recited-formula.ts';
import { techniqueList } from './technique-list.ts';
import { underspecifiedPreprocessing } from './underspecified-preprocessing.ts';
import { unhedgedPaperClaim } from './unhedged-paper-claim.ts';
import { unjustifiedModelChoice } from './unjustified-model-choice.ts';
import { vagueNumber } from './vague-number.ts';
import { wrongCitation } from './wrong-citation.ts';

export const allRules: readonly Rule[] = [
  absoluteClaim,
  avoidedMath,
  formulaWithoutWhy,
  implausibleNumber,
  incompleteAnswer,
  missingFailureMode,
  missingMechanism,
  missingProductionLink,
  moreDataFix,
  recitedFormula,
  techniqueList,
  underspecifiedPreprocessing,
  unhedgedPaperClaim,
  unjustifiedModelChoice,
  vagueNumber,
  wrongCitation,
];
