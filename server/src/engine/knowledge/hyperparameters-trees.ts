// Quantities of tree ensembles.
import type { Hyperparameter } from './types.ts';

export const treeHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'number-of-trees',
    name: 'number of trees',
    aliases: [
      'n_estimators',
      'number of estimators',
      'number of boosting rounds',
      'boosting rounds',
      'num_boost_round',
      'tree count',
      'number of boosting iterations',
      'trees in the forest',
      'trees in the ensemble',
    ],
    symbols: ['n_estimators', 'num_boost_round', 'num_trees', 'ntree', 'num_iterations'],
    controls: 'It sets the size of the ensemble: in a forest more only costs time, in boosting too many fit noise.',
    values: [
      {
        context: 'random forest',
        when: ['random-forest', 'bagging'],
        typical: '500 (100 in scikit-learn, until the out-of-bag error is flat)',
        source: {
          label: 'Breiman & Cutler, randomForest (default 500); scikit-learn docs (default 100)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.ensemble.RandomForestClassifier.html',
        },
      },
      {
        context: 'boosted trees',
        when: ['gradient-boosting', 'xgboost', 'lightgbm', 'catboost', 'boosting'],
        typical: 'up to 2,000 with early stopping after 50 rounds at a rate of 0.05',
        source: { label: 'Gorishniy et al. 2021, appendix', url: 'https://arxiv.org/abs/2106.11959' },
      },
      {
        context: 'isolation forest',
        when: ['isolation-forest'],
        typical: '100 trees on 256 rows each',
        source: { label: 'Liu et al. 2008', url: 'https://doi.org/10.1109/ICDM.2008.17' },
      },
      {
        context: 'AdaBoost',
        when: ['adaboost'],
        typical: "50 (scikit-learn's default; 50 to 500)",
        source: {
          label: 'scikit-learn docs, AdaBoostClassifier',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.ensemble.AdaBoostClassifier.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '500 in a forest, up to 2,000 with early stopping in boosting',
        source: {
          label: 'Breiman & Cutler, randomForest; Gorishniy et al. 2021',
          url: 'https://arxiv.org/abs/2106.11959',
        },
      },
    ],
    choose: 'early stopping for boosting, and the out-of-bag error going flat for a forest',
    plausible: [
      {
        when: [],
        min: 1,
        max: 1e6,
        why: 'An ensemble has at least one tree, and gains end long before a million.',
        source: {
          label: 'scikit-learn user guide, 1.11',
          url: 'https://scikit-learn.org/stable/modules/ensemble.html',
        },
      },
    ],
  },
  {
    id: 'max-depth',
    name: 'maximum tree depth',
    aliases: [
      'max depth',
      'tree depth',
      'max_depth',
      'maximum depth',
      'depth of the tree',
      'depth of trees',
      'depth of each tree',
    ],
    symbols: ['max_depth'],
    controls: 'It limits interactions per tree: shallow underfits, deep fits single rows.',
    values: [
      {
        context: 'XGBoost',
        when: ['xgboost'],
        typical: '6 (3 to 10)',
        source: {
          label: 'XGBoost docs, parameters (default 6)',
          url: 'https://xgboost.readthedocs.io/en/stable/parameter.html',
        },
      },
      {
        context: 'CatBoost',
        when: ['catboost'],
        typical: '6 (4 to 10)',
        source: {
          label: 'CatBoost docs, parameter tuning',
          url: 'https://catboost.ai/docs/en/concepts/parameter-tuning',
        },
      },
      {
        context: 'LightGBM',
        when: ['lightgbm'],
        typical: 'unlimited (-1) with num_leaves 31, or 6 to 10',
        source: {
          label: 'LightGBM docs, parameters',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
      {
        context: 'scikit-learn gradient boosting',
        when: ['gradient-boosting', 'boosting'],
        typical: '3 (3 to 8)',
        source: {
          label: 'scikit-learn docs, GradientBoostingClassifier (default 3); Hastie et al. 2009, section 10.11',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.ensemble.GradientBoostingClassifier.html',
        },
      },
      {
        context: 'random forest',
        when: ['random-forest'],
        typical: 'unlimited, with 1 to 5 rows per leaf',
        source: {
          label: 'Breiman 2001; scikit-learn docs',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.ensemble.RandomForestClassifier.html',
        },
      },
      {
        context: 'a single tree to be read',
        when: ['decision-tree'],
        typical: '3 to 5',
        source: {
          label: 'scikit-learn user guide, 1.10.5 (start at 3)',
          url: 'https://scikit-learn.org/stable/modules/tree.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '6 for boosting (3 to 10), unlimited for a forest',
        source: {
          label: 'XGBoost docs; Breiman 2001',
          url: 'https://xgboost.readthedocs.io/en/stable/parameter.html',
        },
      },
    ],
    choose: 'cross-validation over 3 to 10 for boosting, and leaf size in place of depth for forests',
    plausible: [
      {
        when: ['catboost'],
        min: 1,
        max: 16,
        why: 'CatBoost accepts depths up to 16.',
        unless: ['xgboost', 'lightgbm', 'random-forest'],
        source: {
          label: 'CatBoost docs, parameters',
          url: 'https://catboost.ai/docs/en/references/training-parameters/common',
        },
      },
      {
        when: ['gradient-boosting', 'xgboost', 'lightgbm', 'boosting'],
        min: -1,
        max: 32,
        why: 'A boosted tree of depth 64 could isolate every row; 3 to 10 is usual.',
        unless: ['random-forest', 'isolation-forest', 'forest', 'extra-trees'],
        source: { label: 'XGBoost docs, parameters', url: 'https://xgboost.readthedocs.io/en/stable/parameter.html' },
      },
    ],
  },
  {
    id: 'shrinkage',
    name: 'shrinkage',
    aliases: [
      'shrinkage rate',
      'boosting learning rate',
      'eta of xgboost',
      'shrinkage parameter',
      'learning rate of the boosting',
    ],
    symbols: ['eta', 'shrinkage'],
    controls: "It scales each tree's vote: high overshoots, low needs more trees.",
    values: [
      {
        context: 'CatBoost',
        when: ['catboost'],
        typical: '0.03 (set from the data by default)',
        source: {
          label: 'CatBoost docs, parameters',
          url: 'https://catboost.ai/docs/en/references/training-parameters/common',
        },
      },
      {
        context: 'XGBoost and LightGBM defaults',
        when: ['xgboost', 'lightgbm', 'gradient-boosting'],
        typical: '0.05 (0.01 to 0.3; defaults 0.3 in XGBoost, 0.1 in LightGBM)',
        source: {
          label: 'XGBoost docs; LightGBM docs',
          url: 'https://xgboost.readthedocs.io/en/stable/parameter.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.05 (0.01 to 0.1) with early stopping',
        source: { label: 'Friedman 2001 (0.1 and below)', url: 'https://doi.org/10.1214/aos/1013203451' },
      },
    ],
    choose: 'fixing 0.05 and letting early stopping pick the number of trees',
    plausible: [
      {
        when: ['gradient-boosting', 'xgboost', 'lightgbm', 'catboost', 'boosting'],
        min: 1e-5,
        max: 1,
        why: 'Shrinkage above 1 adds more than the fitted tree, so the sum overshoots the residual.',
        unless: ['adaboost', 'covariance'],
        source: {
          label: 'XGBoost docs, parameters (eta in [0, 1])',
          url: 'https://xgboost.readthedocs.io/en/stable/parameter.html',
        },
      },
    ],
  },
  {
    id: 'subsample',
    name: 'row subsample',
    aliases: [
      'subsample',
      'subsample ratio',
      'bagging fraction',
      'bagging_fraction',
      'row sampling rate',
      'row subsampling',
    ],
    symbols: ['subsample', 'bagging_fraction'],
    controls: 'It is the share of rows per tree: low adds noise and bias, 1 removes the decorrelation.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.8 (0.5 to 1.0)',
        source: {
          label: 'Friedman 2002 (0.5); XGBoost docs (default 1)',
          url: 'https://doi.org/10.1016/S0167-9473(01)00065-2',
        },
      },
    ],
    choose: 'cross-validation over 0.5, 0.7, 0.8 and 1.0',
    plausible: [
      {
        when: ['gradient-boosting', 'xgboost', 'lightgbm', 'catboost', 'boosting'],
        min: 0.0001,
        max: 1,
        why: 'It is a share of the rows.',
        source: { label: 'XGBoost docs, parameters', url: 'https://xgboost.readthedocs.io/en/stable/parameter.html' },
      },
    ],
  },
  {
    id: 'colsample',
    name: 'column subsample',
    aliases: [
      'colsample_bytree',
      'colsample',
      'feature fraction',
      'feature_fraction',
      'column sampling rate',
      'colsample_bylevel',
    ],
    symbols: ['colsample_bytree', 'feature_fraction', 'colsample_bylevel', 'rsm'],
    controls: 'It is the share of columns per tree: low hides needed columns, 1 lets trees share the same strong ones.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.8 (0.5 to 1.0)',
        source: {
          label: 'XGBoost docs, notes on parameter tuning',
          url: 'https://xgboost.readthedocs.io/en/stable/tutorials/param_tuning.html',
        },
      },
    ],
    choose: 'cross-validation over 0.5, 0.7, 0.8 and 1.0, lower for more redundant columns',
    plausible: [
      {
        when: ['gradient-boosting', 'xgboost', 'lightgbm', 'catboost', 'boosting'],
        min: 0.0001,
        max: 1,
        why: 'It is a share of the columns.',
        source: { label: 'XGBoost docs, parameters', url: 'https://xgboost.readthedocs.io/en/stable/parameter.html' },
      },
    ],
  },
  {
    id: 'max-features',
    name: 'features per split',
    aliases: [
      'max_features',
      'mtry',
      'features considered at each split',
      'random features per split',
      'number of features per split',
    ],
    symbols: ['max_features', 'mtry'],
    controls: "It sets the randomness of a forest's splits: few decorrelates but weakens trees, all makes trees alike.",
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'sqrt(p) for classification, p/3 for regression',
        source: {
          label: 'Hastie, Tibshirani & Friedman 2009, section 15.3',
          url: 'https://hastie.su.domains/ElemStatLearn/',
        },
      },
    ],
    choose: 'the out-of-bag error around sqrt(p) and p/3',
  },
  {
    id: 'min-child-weight',
    name: 'minimum child weight',
    aliases: ['min_child_weight', 'min child weight', 'minimum hessian in a leaf'],
    symbols: ['min_child_weight', 'min_sum_hessian_in_leaf'],
    controls: 'It is the least Hessian sum of a leaf: high smooths, low lets a leaf rest on a handful of rows.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '1 (1 to 20; for log-loss a row counts p(1-p), at most 1/4)',
        source: {
          label: 'XGBoost docs, parameters (default 1)',
          url: 'https://xgboost.readthedocs.io/en/stable/parameter.html',
        },
      },
    ],
    choose: 'cross-validation over 1, 5, 10 and 50, higher for rare positives',
    plausible: [
      {
        when: [],
        min: 0,
        max: 1e9,
        why: 'It is a sum of second derivatives, so it is not negative.',
        source: { label: 'XGBoost docs, parameters', url: 'https://xgboost.readthedocs.io/en/stable/parameter.html' },
      },
    ],
  },
  {
    id: 'min-samples-leaf',
    name: 'minimum samples per leaf',
    aliases: [
      'min_samples_leaf',
      'min_data_in_leaf',
      'min data in leaf',
      'minimum leaf size',
      'leaf size',
      'min_child_samples',
      'minimum samples in a leaf',
      'nodesize',
    ],
    symbols: ['min_samples_leaf', 'min_data_in_leaf', 'min_child_samples', 'nodesize'],
    controls: 'It is the least number of rows in a leaf: large underfits, small lets leaves fit noise.',
    values: [
      {
        context: 'LightGBM',
        when: ['lightgbm'],
        typical: '20 (20 to 200; hundreds and more on large data)',
        source: {
          label: 'LightGBM docs, parameters tuning',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters-Tuning.html',
        },
      },
      {
        context: 'random forest',
        when: ['random-forest'],
        typical: '1 for classification, 5 for regression',
        source: {
          label: 'Breiman & Cutler, randomForest; Hastie et al. 2009, section 15.3',
          url: 'https://hastie.su.domains/ElemStatLearn/',
        },
      },
      {
        context: 'a single tree',
        when: ['decision-tree'],
        typical: "5 (scikit-learn's first guess)",
        source: {
          label: 'scikit-learn user guide, 1.10.5',
          url: 'https://scikit-learn.org/stable/modules/tree.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '20 (5 to 50)',
        source: {
          label: 'LightGBM docs (default 20)',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
    ],
    choose: 'cross-validation over 1, 5, 20, 50 and 200, higher for noisy labels',
    plausible: [
      {
        when: [],
        min: 0,
        max: 1e8,
        why: 'A leaf size is not negative.',
        source: {
          label: 'scikit-learn docs, DecisionTreeClassifier',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.tree.DecisionTreeClassifier.html',
        },
      },
    ],
  },
  {
    id: 'num-leaves',
    name: 'number of leaves',
    aliases: ['num_leaves', 'max leaves', 'leaves per tree', 'max_leaf_nodes', 'max_leaves'],
    symbols: ['num_leaves', 'max_leaf_nodes', 'max_leaves'],
    controls: 'It sets the complexity of leaf-wise trees: many fit noise, few underfit.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '31 (15 to 255)',
        source: {
          label: 'LightGBM docs, parameters (default 31)',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
    ],
    choose: 'cross-validation below 2^max_depth, starting at 31',
    plausible: [
      {
        when: ['lightgbm'],
        min: 2,
        max: 131072,
        why: 'LightGBM accepts 2 to 131,072 leaves.',
        source: {
          label: 'LightGBM docs, parameters',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
    ],
  },
  {
    id: 'max-bin',
    name: 'number of histogram bins',
    aliases: ['max_bin', 'histogram bins', 'max bins', 'number of bins per feature'],
    symbols: ['max_bin'],
    controls: 'It sets the resolution of split points: few blurs thresholds, many costs memory and time.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '255 (63 for speed; 256 in XGBoost)',
        source: {
          label: 'LightGBM docs, parameters (default 255)',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
    ],
    choose: 'keeping 255, and 63 where speed matters more',
    plausible: [
      {
        when: ['lightgbm', 'xgboost'],
        min: 2,
        max: 1e6,
        why: 'A histogram needs two bins to split.',
        source: {
          label: 'LightGBM docs, parameters',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
    ],
  },
  {
    id: 'ensemble-size',
    name: 'ensemble size',
    aliases: [
      'number of models in the ensemble',
      'number of ensemble members',
      'ensemble members',
      'size of the ensemble',
    ],
    symbols: [],
    controls: 'It sets how far the variance is averaged down: one gives no spread, many multiply the serving cost.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '5 networks (3 to 10)',
        source: { label: 'Lakshminarayanan et al. 2016', url: 'https://arxiv.org/abs/1612.01474' },
      },
    ],
    choose: 'the validation gain of one more member against its latency',
  },
];
