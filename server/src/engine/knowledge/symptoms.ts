// Symptoms in training and serving, each with its ranked checks: what to look at, how to see it, what to do then.
import { servingSymptoms } from './symptoms-serving.ts';
import { trainingSymptoms } from './symptoms-training.ts';
import type { Symptom } from './types.ts';

export const symptoms: readonly Symptom[] = [...trainingSymptoms, ...servingSymptoms];
