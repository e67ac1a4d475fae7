// The metrics notes name: what each measures, its possible values, and when it misleads.

import { classificationMetrics } from './metrics-classification.ts';
import { rankingMetrics } from './metrics-ranking.ts';
import { regressionMetrics } from './metrics-regression.ts';
import type { Metric } from './types.ts';

export const metrics: readonly Metric[] = [...classificationMetrics, ...regressionMetrics, ...rankingMetrics];
