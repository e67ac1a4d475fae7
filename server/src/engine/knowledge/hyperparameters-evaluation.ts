// Quantities of validation, search and experiments.
import type { Hyperparameter } from './types.ts';

export const evaluationHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'number-of-folds',
    name: 'number of folds',
    aliases: ['folds', 'k in k-fold', 'n_splits', 'cv folds', 'k-fold k', 'number of splits'],
    symbols: ['n_splits', 'n_folds'],
    controls:
      'It sets the training share: few folds train on less data (bias), many cost time and give correlated estimates.',
    values: [
      {
        context: 'nested cross-validation',
        when: ['nested-cross-validation'],
        typical: '5 outer and 3 to 5 inner',
        source: {
          label: 'Varma & Simon 2006; scikit-learn user guide',
          url: 'https://doi.org/10.1186/1471-2105-7-91',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '5 or 10',
        source: {
          label: 'Kohavi 1995; Hastie et al. 2009, section 7.10',
          url: 'https://www.ijcai.org/Proceedings/95-2/Papers/016.pdf',
        },
      },
    ],
    choose: 'the cost of a fit: 10 when cheap, 5 otherwise, repeated when the spread is wide',
    plausible: [
      {
        when: [],
        min: 1,
        max: 100,
        why: 'Beyond some tens of folds leave-one-out is meant.',
        unless: [
          'increase',
          'speed-up',
          'speedup',
          'faster',
          'higher',
          'lower',
          'improvement',
          'reduction',
          'more',
          'less',
          'leave-one-out',
          'loocv',
          'jackknife',
          'leave one out',
          'centerfold',
          'fold change',
          'fold-change',
          'repeated',
          'purged',
          'combinatorial',
        ],
        source: {
          label: 'scikit-learn docs, KFold',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.KFold.html',
        },
      },
    ],
  },
  {
    id: 'test-size',
    name: 'test set share',
    aliases: [
      'test size',
      'test split',
      'size of the test set',
      'test_size',
      'hold-out share',
      'holdout size',
      'test fraction',
      'share of test data',
    ],
    symbols: ['test_size'],
    controls: 'It sets the precision of the estimate: small has a wide interval, large starves training.',
    values: [
      {
        context: 'deep learning on a million rows and more',
        when: ['million', 'imagenet', 'large-scale'],
        typical: '1 % (10,000 rows)',
        source: {
          label: 'Ng, Deep Learning Specialization, course 2 (98/1/1 split at a million examples)',
          url: 'https://www.deeplearning.ai/courses/deep-learning-specialization/',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '20 % (10 to 30 %), at least 1,000 rows',
        source: {
          label: 'scikit-learn docs, train_test_split (default 25 %)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.train_test_split.html',
        },
      },
    ],
    choose: 'the interval wanted: an accuracy near 90 % on 1,000 rows is known to about 2 points',
    plausible: [
      {
        when: [],
        min: 0,
        max: 0.8,
        unit: 'share',
        why: 'What is left for training is then less than a fifth.',
        unless: ['accuracy', 'auc', 'f1', 'learning curve'],
        source: {
          label: 'scikit-learn docs, train_test_split',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.train_test_split.html',
        },
      },
    ],
  },
  {
    id: 'validation-size',
    name: 'validation set share',
    aliases: [
      'validation split',
      'validation size',
      'validation_split',
      'dev set size',
      'size of the validation set',
      'share of validation data',
      'validation fraction',
    ],
    symbols: ['validation_split', 'val_size', 'validation_fraction'],
    controls: 'It sets how finely models are compared: small picks by luck, large starves training.',
    values: [
      {
        context: 'boosted trees with early stopping',
        when: ['gradient-boosting', 'xgboost', 'lightgbm', 'boosting'],
        typical: '10 to 20 %',
        source: {
          label: 'scikit-learn docs (validation_fraction 0.1)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.ensemble.HistGradientBoostingClassifier.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '10 to 20 % of the training data, or 5-fold cross-validation below 10,000 rows',
        source: {
          label: 'Hastie, Tibshirani & Friedman 2009, sections 7.2 and 7.10',
          url: 'https://hastie.su.domains/ElemStatLearn/',
        },
      },
    ],
    choose: 'the difference to be told apart: its standard error should be below half of it',
    plausible: [
      {
        when: [],
        min: 0,
        max: 0.8,
        unit: 'share',
        why: 'What is left for training is then less than a fifth.',
        unless: ['accuracy', 'auc', 'f1', 'learning curve'],
        source: {
          label: 'scikit-learn docs, train_test_split',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.train_test_split.html',
        },
      },
    ],
  },
  {
    id: 'search-trials',
    name: 'number of search trials',
    aliases: [
      'number of trials',
      'search budget',
      'random search iterations',
      'n_trials',
      'n_iter',
      'tuning trials',
      'hyperparameter trials',
    ],
    symbols: ['n_trials', 'n_iter'],
    controls: 'It sets how much of the space is seen: few miss the good region, many overfit the validation set.',
    values: [
      {
        context: 'random search',
        when: ['random-search'],
        typical: '60, which hit the top 5 % of the space with probability 95 %',
        source: {
          label: 'Bergstra & Bengio 2012 (1 - 0.95^60 = 0.954)',
          url: 'https://jmlr.org/papers/v13/bergstra12a.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '50 to 100',
        source: {
          label: 'Bergstra & Bengio 2012; Gorishniy et al. 2021 (100)',
          url: 'https://arxiv.org/abs/2106.11959',
        },
      },
    ],
    choose: 'the flattening of the best score so far',
    plausible: [
      {
        when: [],
        min: 1,
        max: 1e7,
        why: 'At least one setting is tried.',
        source: { label: 'Bergstra & Bengio 2012', url: 'https://jmlr.org/papers/v13/bergstra12a.html' },
      },
    ],
  },
  {
    id: 'number-of-seeds',
    name: 'number of seeds',
    aliases: ['random seeds', 'number of runs', 'repeated runs', 'seeds', 'number of repetitions'],
    symbols: ['n_seeds'],
    controls: 'It sets how well luck is told from merit: one hides the spread, many cost runs.',
    values: [
      {
        context: 'reinforcement learning',
        when: ['reinforcement learning', 'ppo', 'dqn', 'actor-critic', 'a2c'],
        typical: '10 with bootstrap intervals (5 to 20)',
        source: { label: 'Henderson et al. 2017; Agarwal et al. 2021', url: 'https://arxiv.org/abs/2108.13264' },
      },
      {
        context: 'in general',
        when: [],
        typical: '3 to 5, with mean and standard deviation',
        source: { label: 'Melis et al. 2017; Dodge et al. 2019', url: 'https://arxiv.org/abs/1909.03004' },
      },
    ],
    choose: 'the spread: until the standard error is below half the difference claimed',
  },
  {
    id: 'bootstrap-samples',
    name: 'number of bootstrap samples',
    aliases: [
      'bootstrap resamples',
      'bootstrap iterations',
      'bootstrap replicates',
      'number of resamples',
      'number of permutations',
    ],
    symbols: ['n_bootstrap', 'n_resamples'],
    controls: 'It sets the simulation error of the interval: few makes it jump, many only cost time.',
    values: [
      {
        context: 'standard error only',
        when: ['standard error'],
        typical: '200',
        source: { label: 'Efron & Tibshirani 1993, section 6.4', url: 'https://doi.org/10.1201/9780429246593' },
      },
      {
        context: 'in general',
        when: [],
        typical: '1,000 to 10,000 for a 95 % interval',
        source: {
          label: 'Efron & Tibshirani 1993, section 13; SciPy docs (default 9,999)',
          url: 'https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.bootstrap.html',
        },
      },
    ],
    choose: 'repeating it: the bounds should not move in the digit reported',
    plausible: [
      {
        when: ['bootstrap'],
        min: 2,
        max: 1e9,
        why: 'An interval needs several resamples.',
        source: { label: 'Efron & Tibshirani 1993', url: 'https://doi.org/10.1201/9780429246593' },
      },
    ],
  },
  {
    id: 'significance-level',
    name: 'significance level',
    aliases: [
      'alpha level',
      'type i error rate',
      'p-value threshold',
      'false positive rate of the test',
      'alpha of the test',
      'p-value cutoff',
    ],
    symbols: [],
    controls: 'It is the false-alarm rate under no effect: high ships noise, low needs more data.',
    values: [
      {
        context: 'm tests at once',
        when: ['multiple testing', 'bonferroni', 'multiple comparisons'],
        typical: '0.05/m (Bonferroni), or a false discovery rate of 0.1',
        source: { label: 'Benjamini & Hochberg 1995', url: 'https://doi.org/10.1111/j.2517-6161.1995.tb02031.x' },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.05 two-sided (0.01 for costly launches)',
        source: { label: 'Kohavi, Tang & Xu 2020, chapter 17', url: 'https://doi.org/10.1017/9781108653985' },
      },
    ],
    choose: 'the cost of a false launch against a missed one, divided by the number of tests',
    plausible: [
      {
        when: [],
        min: 1e-20,
        max: 0.5,
        why: 'A test with a level above one half would rather toss a coin.',
        unless: ['confidence'],
        source: { label: 'Kohavi, Tang & Xu 2020, chapter 17', url: 'https://doi.org/10.1017/9781108653985' },
      },
    ],
  },
  {
    id: 'test-power',
    name: 'statistical power',
    aliases: ['power of the test', 'test power', 'power level', '1 - beta'],
    symbols: [],
    controls: 'It is the chance to see a true effect: low misses it and exaggerates what is found, high costs sample.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.8 (0.8 to 0.9)',
        source: {
          label: 'Cohen 1988; Kohavi, Tang & Xu 2020, chapter 17',
          url: 'https://doi.org/10.1017/9781108653985',
        },
      },
    ],
    choose: 'the loss from missing the smallest effect that matters',
    plausible: [
      {
        when: [],
        min: 0.1,
        max: 1,
        why: 'Power is a probability, and a test planned below one in ten chances misses the effect that it looks for.',
        unless: ['underpowered', 'only', 'post hoc', 'kw', 'watt'],
        source: {
          label: 'Cohen 1988; Kohavi, Tang & Xu 2020, chapter 17',
          url: 'https://doi.org/10.1017/9781108653985',
        },
      },
    ],
  },
  {
    id: 'sample-size',
    name: 'sample size',
    aliases: [
      'sample size per variant',
      'number of users per arm',
      'number of users needed',
      'number of samples needed',
      'users per group',
      'enough samples',
      'enough users',
      'how many users',
    ],
    symbols: [],
    controls: 'It sets the precision: too few misses true effects, too many delays the decision.',
    values: [
      {
        context: 'A/B test',
        when: ['ab-test', 'experiment', 'experimentation', 'conversion', 'variant', 'randomized'],
        typical: '16 sigma^2/delta^2 per arm, about 30,400 users to see 5.0 % against 5.5 % conversion',
        source: {
          label: 'van Belle 2008, section 2.1; Kohavi et al. 2009',
          url: 'https://doi.org/10.1007/s10618-008-0114-1',
        },
      },
      {
        context: 'human evaluation of two systems',
        when: ['human evaluation', 'pairwise', 'annotators', 'raters', 'win rate'],
        typical: '400 comparisons for a win rate to within 5 points',
        source: { label: 'Cochran 1977, section 4.4 (1.96^2 x 0.25/0.05^2 = 384)' },
      },
      {
        context: 'test set for a classifier',
        when: ['accuracy', 'classifier', 'test set'],
        typical: 'about 900 rows for an accuracy near 90 % to within 2 points',
        source: { label: 'Cochran 1977, section 4.4 (1.96^2 x 0.09/0.02^2 = 864)' },
      },
      {
        context: 'logistic regression',
        when: ['logistic-regression'],
        typical: '10 to 20 events per variable',
        source: { label: 'Peduzzi et al. 1996', url: 'https://doi.org/10.1016/S0895-4356(96)00236-3' },
      },
      {
        context: 'in general',
        when: [],
        typical: '16 sigma^2/delta^2 per group for 80 % power at the 5 % level',
        source: { label: 'van Belle 2008, section 2.1', url: 'https://doi.org/10.1007/s10618-008-0114-1' },
      },
    ],
    choose: 'the formula n = 16 variance / effect^2 per arm for 80 % power at the 5 % level',
    plausible: [
      {
        when: [],
        min: 1,
        max: 1e14,
        why: 'A sample holds at least one observation.',
        source: { label: 'van Belle 2008', url: 'https://doi.org/10.1007/s10618-008-0114-1' },
      },
    ],
  },
  {
    id: 'minimum-detectable-effect',
    name: 'minimum detectable effect',
    aliases: ['mde', 'smallest effect of interest', 'detectable effect', 'effect size to detect', 'minimum effect'],
    symbols: ['MDE', 'mde'],
    controls: 'It is the smallest effect the test can see: small needs a sample that grows with its inverse square.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'the smallest gain that pays, such as 1 % of revenue per user (4 sigma/sqrt(n) at n users per arm)',
        source: { label: 'Kohavi, Tang & Xu 2020, chapters 2 and 17', url: 'https://doi.org/10.1017/9781108653985' },
      },
    ],
    choose: 'the effect that would just pay for the change',
  },
  {
    id: 'experiment-duration',
    name: 'experiment duration',
    aliases: [
      'test duration',
      'length of the experiment',
      'duration of the test',
      'run time of the experiment',
      'how long to run the test',
      'experiment length',
    ],
    symbols: [],
    controls:
      'It sets which users and days are seen: short misses weekly cycles and novelty decay, long delays decisions.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'at least 1 full week, commonly 2',
        source: { label: 'Kohavi, Tang & Xu 2020, chapter 2', url: 'https://doi.org/10.1017/9781108653985' },
      },
    ],
    choose: 'the sample size divided by daily users, rounded up to whole weeks',
  },
];
