// All canonical results: the guide's eight derivations, then the formulas that notes also state.
import { canonicalResults } from './results-canonical.ts';
import { classicalResults } from './results-classical.ts';
import { decisionResults } from './results-decisions.ts';
import { deepResults } from './results-deep.ts';
import { definitionResults } from './results-definitions.ts';
import { estimationResults } from './results-estimation.ts';
import { evaluationResults } from './results-evaluation.ts';
import { generativeResults } from './results-generative.ts';
import { probabilityResults } from './results-probability.ts';
import type { CanonicalResult } from './types.ts';

export const results: readonly CanonicalResult[] = [
  ...canonicalResults,
  ...classicalResults,
  ...probabilityResults,
  ...deepResults,
  ...generativeResults,
  ...evaluationResults,
  ...estimationResults,
  ...decisionResults,
  ...definitionResults,
];
