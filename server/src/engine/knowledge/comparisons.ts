// When to take which of two alternatives, all families.
import { modelComparisons } from './comparisons-models.ts';
import { practiceComparisons } from './comparisons-practice.ts';
import { trainingComparisons } from './comparisons-training.ts';
import type { Comparison } from './types.ts';

export const comparisons: readonly Comparison[] = [...trainingComparisons, ...modelComparisons, ...practiceComparisons];
