// All papers: where several entries introduce the same thing the first in this order is its origin, the others are accepted too.
import type { Paper } from './types.ts';
import { classicalPapers } from './papers-classical.ts';
import { generativePapers } from './papers-generative.ts';
import { languagePapers } from './papers-language.ts';
import { optimizationPapers } from './papers-optimization.ts';
import { recommendationPapers } from './papers-recommendation.ts';
import { regularizationPapers } from './papers-regularization.ts';
import { reinforcementPapers } from './papers-reinforcement.ts';
import { sequencePapers } from './papers-sequence.ts';
import { statisticsPapers } from './papers-statistics.ts';
import { systemsPapers } from './papers-systems.ts';
import { textPapers } from './papers-text.ts';
import { visionPapers } from './papers-vision.ts';

export const papers: readonly Paper[] = [
  ...optimizationPapers,
  ...regularizationPapers,
  ...classicalPapers,
  ...statisticsPapers,
  ...visionPapers,
  ...generativePapers,
  ...sequencePapers,
  ...languagePapers,
  ...textPapers,
  ...recommendationPapers,
  ...reinforcementPapers,
  ...systemsPapers,
];
