// All canonical results: the guide's eight derivations, then classical, deep-learning and evaluation formulas.
import { canonicalResults } from './results-canonical.ts';
import { classicalResults } from './results-classical.ts';
import { deepResults } from './results-deep.ts';
import { evaluationResults } from './results-evaluation.ts';
import type { CanonicalResult } from './types.ts';

export const results: readonly CanonicalResult[] = [...canonicalResults, ...classicalResults, ...deepResults, ...evaluationResults];
