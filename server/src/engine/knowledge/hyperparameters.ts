// All quantities that are set, chosen or required, with typical values and plausible ranges.
import { classicalHyperparameters } from './hyperparameters-classical.ts';
import { decisionHyperparameters } from './hyperparameters-decisions.ts';
import { evaluationHyperparameters } from './hyperparameters-evaluation.ts';
import { featureHyperparameters } from './hyperparameters-features.ts';
import { languageHyperparameters } from './hyperparameters-language.ts';
import { limitHyperparameters } from './hyperparameters-limits.ts';
import { lossHyperparameters } from './hyperparameters-losses.ts';
import { networkHyperparameters } from './hyperparameters-network.ts';
import { optimizationHyperparameters } from './hyperparameters-optimization.ts';
import { rateHyperparameters } from './hyperparameters-rates.ts';
import { regularizationHyperparameters } from './hyperparameters-regularization.ts';
import { retrievalHyperparameters } from './hyperparameters-retrieval.ts';
import { treeHyperparameters } from './hyperparameters-trees.ts';
import type { Hyperparameter } from './types.ts';

export const hyperparameters: readonly Hyperparameter[] = [
  ...rateHyperparameters,
  ...optimizationHyperparameters,
  ...regularizationHyperparameters,
  ...retrievalHyperparameters,
  ...featureHyperparameters,
  ...networkHyperparameters,
  ...lossHyperparameters,
  ...treeHyperparameters,
  ...classicalHyperparameters,
  ...languageHyperparameters,
  ...evaluationHyperparameters,
  ...decisionHyperparameters,
  ...limitHyperparameters,
];
