// Quantities of features, outliers and forecasts.
import type { Hyperparameter } from './types.ts';

export const featureHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'contamination',
    name: 'contamination rate',
    aliases: ['contamination', 'expected share of outliers', 'outlier fraction', 'anomaly fraction'],
    symbols: ['contamination'],
    controls: 'It sets the share flagged: high floods reviewers, low misses anomalies.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'the known base rate, else 0.01 to 0.05',
        source: {
          label: 'scikit-learn docs, IsolationForest (range (0, 0.5])',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.ensemble.IsolationForest.html',
        },
      },
    ],
    choose: 'the number of cases reviewers can handle, or a labelled sample',
    plausible: [
      {
        when: ['isolation-forest'],
        min: 0,
        max: 0.5,
        why: 'Above one half the flagged points are the majority.',
        unless: ['food', 'water'],
        source: {
          label: 'scikit-learn docs, IsolationForest',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.ensemble.IsolationForest.html',
        },
      },
    ],
  },
  {
    id: 'outlier-cutoff',
    name: 'outlier cut-off',
    aliases: ['outlier threshold', 'z-score threshold', 'iqr multiplier', 'outlier cutoff', 'z-score cutoff'],
    symbols: [],
    controls: 'It decides what counts as extreme: strict drops valid tails, loose keeps errors.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '1.5 IQR beyond the quartiles, or 3 standard deviations for a bell-shaped variable',
        source: {
          label: 'Tukey 1977; NIST/SEMATECH e-Handbook, 7.1.6',
          url: 'https://www.itl.nist.gov/div898/handbook/prc/section1/prc16.htm',
        },
      },
    ],
    choose: 'the share it flags on clean data, compared with what domain limits allow',
  },
  {
    id: 'correlation-cutoff',
    name: 'correlation or VIF cut-off',
    aliases: [
      'vif threshold',
      'correlation threshold',
      'multicollinearity threshold',
      'variance inflation factor threshold',
    ],
    symbols: [],
    controls: 'It decides which columns are redundant: strict drops useful ones, loose leaves unstable coefficients.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'VIF above 10 (5 to 10), or an absolute correlation above 0.9',
        source: {
          label: "O'Brien 2007; James et al. 2013, section 3.3.3",
          url: 'https://doi.org/10.1007/s11135-006-9018-6',
        },
      },
    ],
    choose: 'the stability of the coefficients, as prediction alone rarely needs it',
  },
  {
    id: 'rare-category-cutoff',
    name: 'rare-category cut-off',
    aliases: [
      'rare category threshold',
      'minimum category frequency',
      'min_frequency',
      'infrequent categories',
      'min_df',
      'minimum document frequency',
    ],
    symbols: ['min_frequency', 'min_df'],
    controls: 'It pools categories below a count: high loses detail, low keeps columns seen in a handful of rows.',
    values: [
      {
        context: 'terms of a vocabulary',
        when: ['tf-idf', 'vocabulary', 'bag of words'],
        typical: '5 documents (2 to 10)',
        source: { label: 'Mikolov et al. 2013 (min-count 5)', url: 'https://code.google.com/archive/p/word2vec/' },
      },
      {
        context: 'in general',
        when: [],
        typical: '20 to 100 rows per category',
        source: {
          label: 'LightGBM docs (min_data_per_group 100)',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
    ],
    choose: "the count at which the category's mean has a useful interval",
  },
  {
    id: 'target-encoding-smoothing',
    name: 'target-encoding smoothing',
    aliases: [
      'smoothing of the target encoding',
      'prior weight',
      'm-estimate',
      'smoothing factor of the encoding',
      'cat_smooth',
    ],
    symbols: ['cat_smooth'],
    controls:
      'It is the weight of the overall mean in rows: large hides differences, small lets rare categories carry noise.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '10 to 20 rows of prior weight',
        source: {
          label: 'category_encoders docs, TargetEncoder (smoothing 10, min_samples_leaf 20)',
          url: 'https://contrib.scikit-learn.org/category_encoders/targetencoder.html',
        },
      },
    ],
    choose: 'cross-validation over 1, 10, 20 and 100, or the empirical-Bayes ratio of variances',
  },
  {
    id: 'hash-buckets',
    name: 'number of hash buckets',
    aliases: ['hash buckets', 'hash bits', 'number of hashed features', 'hash space', 'hash size'],
    symbols: ['n_features'],
    controls: 'It sets collisions: few makes unrelated values share weights, many costs memory.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '2^18 to 2^22 (2^20 in scikit-learn, 2^18 in Vowpal Wabbit)',
        source: {
          label: 'scikit-learn docs, FeatureHasher (default 2^20)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.feature_extraction.FeatureHasher.html',
        },
      },
    ],
    choose: 'a load of at most one active value per bucket',
  },
  {
    id: 'ngram-range',
    name: 'n-gram range',
    aliases: ['ngram range', 'n-grams', 'ngram size', 'n-gram size', 'n-gram length'],
    symbols: ['ngram_range'],
    controls: 'It sets the phrase length seen: short misses negation, long gives sparse columns.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '(1, 2) on words, (3, 5) on characters',
        source: { label: 'Wang & Manning 2012 (bigrams)', url: 'https://aclanthology.org/P12-2018/' },
      },
    ],
    choose: 'validation score over (1,1), (1,2) and character (3,5)',
  },
  {
    id: 'lookback-window',
    name: 'lookback window',
    aliases: [
      'lookback',
      'window length',
      'window size',
      'number of lags',
      'lags',
      'history length',
      'rolling window',
      'context window of the forecast',
      'lag features',
      'input window',
    ],
    symbols: ['n_lags', 'lookback', 'window_size'],
    controls: 'It sets how much history enters: short misses the season, long adds noise and stale regimes.',
    values: [
      {
        context: 'neural forecasting',
        when: ['n-beats', 'forecasting', 'forecast horizon'],
        typical: '2 to 7 horizons',
        source: { label: 'Oreshkin et al. 2019 (N-BEATS)', url: 'https://arxiv.org/abs/1905.10437' },
      },
      {
        context: 'word context',
        when: ['word2vec', 'skip-gram'],
        typical: '5 for CBOW, 10 for skip-gram',
        source: { label: 'Mikolov, word2vec code notes', url: 'https://code.google.com/archive/p/word2vec/' },
      },
      {
        context: 'in general',
        when: [],
        typical: 'one to two full seasons, for instance lags 1 to 24 and 168 for hourly data',
        source: {
          label: 'Hyndman & Athanasopoulos, Forecasting: Principles and Practice, chapters 2 and 9',
          url: 'https://otexts.com/fpp3/acf.html',
        },
      },
    ],
    choose: 'the last lag with significant partial autocorrelation, and at least one full season',
  },
  {
    id: 'forecast-horizon',
    name: 'forecast horizon',
    aliases: ['horizon', 'forecasting horizon', 'prediction horizon', 'steps ahead'],
    symbols: [],
    controls: 'It sets how far ahead is predicted: the error grows with it, and features must be known that early.',
    values: [
      {
        context: 'M5 retail sales, as an example',
        when: ['retail', 'm5', 'sales'],
        typical: '28 days',
        source: { label: 'Makridakis et al. 2022 (M5)', url: 'https://doi.org/10.1016/j.ijforecast.2021.11.013' },
      },
      {
        context: 'in general',
        when: [],
        typical: 'the lead time of the decision, for instance 14 days for a weekly order with 7 days of delivery',
        source: { label: 'Hyndman & Athanasopoulos, section 1.6', url: 'https://otexts.com/fpp3/basic-steps.html' },
      },
    ],
    choose: 'the lead time of the decision that uses the forecast',
  },
  {
    id: 'number-of-features',
    name: 'number of features',
    aliases: ['feature count', 'number of selected features', 'how many features', 'number of input features'],
    symbols: [],
    controls: 'It sets the input: more than the rows support overfits and slows serving, few underfits.',
    values: [
      {
        context: 'linear or logistic model without penalty',
        when: ['logistic-regression', 'linear-regression'],
        typical: 'at most one per 10 events of the rarer class',
        source: { label: 'Peduzzi et al. 1996', url: 'https://doi.org/10.1016/S0895-4356(96)00236-3' },
      },
      {
        context: 'in general',
        when: [],
        typical: 'the fewest within one standard error of the top cross-validated score',
        source: {
          label: 'Hastie, Tibshirani & Friedman 2009, section 7.10',
          url: 'https://hastie.su.domains/ElemStatLearn/',
        },
      },
    ],
    choose: 'the validation score as features are removed in the order of permutation importance',
  },
];
