// All wrong statements that notes hold, with the truth and its source.

import { deepFacts } from './falseFacts-deep.ts';
import { evaluationFacts } from './falseFacts-evaluation.ts';
import { generativeFacts } from './falseFacts-generative.ts';
import { lossFacts } from './falseFacts-losses.ts';
import { modelFacts } from './falseFacts-models.ts';
import { optimizationFacts } from './falseFacts-optimization.ts';
import { regularizationFacts } from './falseFacts-regularization.ts';
import { statisticsFacts } from './falseFacts-statistics.ts';
import { treeFacts } from './falseFacts-trees.ts';
import type { FalseFact } from './types.ts';

export const falseFacts: readonly FalseFact[] = [
  ...lossFacts,
  ...regularizationFacts,
  ...optimizationFacts,
  ...treeFacts,
  ...modelFacts,
  ...evaluationFacts,
  ...statisticsFacts,
  ...deepFacts,
  ...generativeFacts,
];
