// All techniques with their mechanisms, by family.
import { architectureTechniques } from './techniques-architectures.ts';
import { dataTechniques } from './techniques-data.ts';
import { evaluationTechniques } from './techniques-evaluation.ts';
import { languageTechniques } from './techniques-language.ts';
import { modelTechniques } from './techniques-models.ts';
import { optimizationTechniques } from './techniques-optimization.ts';
import { productionTechniques } from './techniques-production.ts';
import { reinforcementTechniques } from './techniques-reinforcement.ts';
import { retrievalTechniques } from './techniques-retrieval.ts';
import { trainingTechniques } from './techniques-training.ts';
import type { Technique } from './types.ts';

export const techniques: readonly Technique[] = [
  ...optimizationTechniques,
  ...trainingTechniques,
  ...reinforcementTechniques,
  ...modelTechniques,
  ...architectureTechniques,
  ...dataTechniques,
  ...evaluationTechniques,
  ...languageTechniques,
  ...retrievalTechniques,
  ...productionTechniques,
];
