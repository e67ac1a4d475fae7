// Answer menus on data and features: missing values, outliers, scaling, categories, imbalance, leakage, little data.
import { explain, handle, handling, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const dataMenus: readonly AnswerMenu[] = [
  {
    id: 'class-imbalance',
    asks: [
      `${handle} .. (class imbalance|imbalanced|imbalance|unbalanced|skewed class)`,
      `${handling} .. (class imbalance|imbalanced|imbalance|unbalanced|skewed class)`,
      `${explain} (class imbalance|imbalanced)`,
      `${handle} .. (rare class|rare positives|class ratio|minority)`,
      `${handle} .. # .. (positives|positive|class ratio|imbalance)`,
    ],
    layers: [
      {
        name: 'Metric first',
        words: [
          '(precision|recall|pr curve|pr auc|auprc|f1|average precision)',
          '(accuracy .. (misleading|useless|wrong|paradox|not|bad)|not accuracy|roc|confusion matrix)',
          '(balanced accuracy|mcc|auc|metric)',
        ],
        insert:
          '**Metric**: PR-AUC or recall at a fixed precision; accuracy reads 99.9 % at 1:1000 for a model that finds nothing.',
      },
      {
        name: 'Loss or weights',
        words: [
          '(class weight|weighted loss|reweight|weights|cost sensitive|focal|scale pos weight)',
          '(weighted cross entropy|weighting|penalize|weighted)',
        ],
        insert:
          '**Loss**: class weights inverse to frequency, or focal loss with γ = 2, so that easy negatives do not fill the gradient.',
      },
      {
        name: 'Sampling',
        words: [
          '(oversample|oversampling|undersample|undersampling|smote|resample|resampling|downsample)',
          '(downsampling|upsample|upsampling|negative sampling|hard negative|balanced batch|synthetic)',
          '(over sampling|under sampling)',
        ],
        insert:
          '**Sampling**: keep a share w of negatives in the training fold only, and correct scores by p/(p + (1 − p)/w).',
      },
      {
        name: 'Threshold and calibration',
        words: [
          '(threshold|cutoff|calibrate|calibration|platt|isotonic|cost matrix|operating point)',
          '(prior correction|decision rule|decision boundary)',
        ],
        insert: '**Threshold**: act above c_FP/(c_FP + c_FN) on calibrated scores rather than at 0.5.',
      },
      {
        name: 'Data or framing',
        words: [
          '(more (positives|data|examples|labels)|collect|anomaly detection|one class|stratified|stratify)',
          '(active learning|augment|augmentation|semi supervised|ensemble|group|only in .. train)',
          '(training set only|validation .. (natural|original|untouched))',
        ],
        insert:
          '**Data**: stratified splits with the natural rate in validation, active learning for positives; below some dozen positives frame it as anomaly detection.',
      },
    ],
    enough: 3,
    source: {
      label: 'Saito & Rehmsmeier 2015; Elkan 2001; Lin et al. 2017',
      url: 'https://doi.org/10.1371/journal.pone.0118432',
    },
  },
  {
    id: 'missing-data',
    asks: [
      `${handle} .. (missing|null) .. (data|value|values|feature|features|entry|entries)`,
      `${handling} .. (missing|null) .. (data|value|values|feature|features|entry|entries)`,
      `${handle} .. (missing|incomplete|corrupted)`,
      `${handling} .. (missing|incomplete|corrupted)`,
      '(missing|null) (data|values) .. (how|impute|imputation|strategy|approach)',
      'how .. impute',
      `${explain} imputation`,
      '(missing|null) (value|values|data) .. (option|options|what|deal|treat|strategy|plan)',
    ],
    layers: [
      {
        name: 'Why it is missing',
        words: [
          '(mcar|mar|mnar|missing at random|not at random|completely at random|why .. missing|mechanism)',
          '(reason|pattern|informative|cause)',
        ],
        insert:
          '**Why**: at random, explained by other columns, or because of the value itself (MNAR); only the last cannot be repaired from the table.',
      },
      {
        name: 'Imputation fitted on train',
        words: [
          '(impute|imputation|mean|median|mode|knn|mice|iterative|interpolate|interpolation|fill)',
          '(forward fill|constant|regression|backfill)',
        ],
        insert:
          '**Impute**: median or iterative imputation fitted on the training fold and stored with the model, so that serving fills alike.',
      },
      {
        name: 'Indicator or native handling',
        words: [
          '(indicator|flag|missingness|is missing|native|natively|default direction|own category)',
          '(separate category|unknown category|xgboost .. handle|lightgbm|missing column|new category)',
          '(unique category|binary feature)',
        ],
        insert:
          '**Indicator**: add a missing flag, or let XGBoost or LightGBM learn a default direction, as absence may carry signal.',
      },
      {
        name: 'Dropping, with its cost',
        words: ['(drop|delete|remove|listwise|discard|exclude|deletion|ignore)'],
        insert:
          '**Drop**: rows only if few and missing at random, else the sample is biased; columns when most values are missing and the flag has no signal.',
      },
    ],
    enough: 3,
    source: {
      label: 'Rubin 1976; scikit-learn user guide, Imputation of missing values',
      url: 'https://scikit-learn.org/stable/modules/impute.html',
    },
  },
  {
    id: 'outliers',
    asks: [
      `${handle} .. (outlier|outliers|anomalous values|extreme values)`,
      `${handling} .. (outlier|outliers|anomalous values|extreme values)`,
      '(find|identify|spot|robust to|treatment of) .. outlier',
      `${explain} outlier`,
    ],
    layers: [
      {
        name: 'Detect',
        words: [
          '(iqr|interquartile|z score|zscore|mad|boxplot|box plot|percentile|isolation forest|mahalanobis)',
          '(dbscan|lof|local outlier|plot|visual|quantile|standard deviation|histogram|scatter|cook)',
          'leverage',
        ],
        insert: '**Detect**: 1.5 × IQR or |x − median| above 3 MAD in one column, isolation forest for several.',
      },
      {
        name: 'Error or real',
        words: [
          '(error|measurement|data entry|genuine|real|legitimate|cause|why|domain|sensor|fraud|valid)',
          '(investigate|mistake|understand|typo)',
        ],
        insert:
          '**Error or real**: trace a sample of them; a unit error is repaired, a rare true value is kept, and in fraud it is the target.',
      },
      {
        name: 'Treat',
        words: [
          '(clip|winsorize|winsorization|cap|remove|drop|log transform|transform|trim|delete|exclude)',
          '(impute|transformation|bin)',
        ],
        insert:
          '**Treat**: clip at the 1st and 99th training percentile or take logs, with the limits stored for serving.',
      },
      {
        name: 'Robust model or loss',
        words: [
          '(huber|mae|robust|median|tree|trees|quantile loss|ransac|robust scaler|absolute error|l1 loss)',
          '(random forest|gbdt|decision tree|regularization|theil)',
        ],
        insert: '**Robust fit**: Huber or MAE bound the gradient of one row; trees see only the order of a feature.',
      },
    ],
    enough: 3,
    source: {
      label: 'Huber 1964; scikit-learn user guide, 2.7 Novelty and outlier detection',
      url: 'https://scikit-learn.org/stable/modules/outlier_detection.html',
    },
  },
  {
    id: 'feature-selection',
    asks: [
      `${explain} feature selection`,
      'how ... (select|choose|pick) .. features',
      'feature selection .. (method|technique|approach|how|why)',
      'filter .. wrapper .. embedded',
      '(how|why) ... feature selection',
    ],
    layers: [
      {
        name: 'Filter',
        words: [
          '(filter|correlation|mutual information|chi squared|chi square|variance threshold|anova)',
          '(univariate|information gain|low variance|f test|vif)',
        ],
        insert: '**Filter**: mutual information or correlation per column: fast, but blind to interactions.',
      },
      {
        name: 'Wrapper',
        words: [
          '(wrapper|recursive feature|rfe|forward selection|backward elimination|backward selection)',
          '(stepwise|sequential|subset|ablation|greedy)',
        ],
        insert:
          '**Wrapper**: forward or recursive elimination scored by cross-validation: sees interactions at the cost of many fits.',
      },
      {
        name: 'Embedded',
        words: [
          '(embedded|lasso|l1|tree importance|feature importance|importance|elastic net|regularization)',
          '(permutation importance|shap|random forest|gbdt)',
        ],
        insert:
          '**Embedded**: L1 weights, or permutation importance on held-out data (impurity importance favours columns with many levels).',
      },
      {
        name: 'Inside the folds, and why at all',
        words: [
          '(inside .. (fold|cv|cross validation)|within .. (fold|cv|cross validation)|leak|leakage)',
          '(training (set|fold|data) only|stability|overfit|overfitting|latency|cost|interpretability)',
          '(curse of dimensionality|serving|nested|training time|generalization|simpler|each fold)',
        ],
        insert:
          '**Validation**: select inside each training fold; selecting on all rows leaks labels and inflates the score.',
      },
    ],
    enough: 3,
    source: {
      label: 'Guyon & Elisseeff 2003; scikit-learn user guide, 1.13 Feature selection',
      url: 'https://scikit-learn.org/stable/modules/feature_selection.html',
    },
  },
  {
    id: 'feature-scaling',
    asks: [
      `${explain} (feature scaling|feature normalization|standardization)`,
      `(normalization|normalize|min max) .. ${versus} .. (standardization|standardize)`,
      '(why|when|how) .. (scale|normalize|standardize) .. (features|data|inputs|variables)',
    ],
    layers: [
      {
        name: 'Which transform',
        words: [
          '(mean|standard deviation|z score|unit variance|min max|minmax|robust|log|quantile|range|iqr)',
          'median',
        ],
        insert:
          '**Transform**: standardise (mean 0, sd 1), min-max for bounded inputs, median and IQR where outliers are common, log for long tails.',
      },
      {
        name: 'Which models need it',
        words: [
          '(distance|knn|svm|gradient descent|k means|pca|regularization|regularized|neural|tree|trees)',
          '(scale invariant|converge|convergence|condition|lasso|ridge|penalty)',
        ],
        insert: '**Who needs it**: distances, penalties and gradient descent depend on scale; trees only on order.',
      },
      {
        name: 'Fitted on train, stored for serving',
        words: [
          '(fit .. train|fitted on .. train|training (set|data|fold|split) .. (only|then|statistics))',
          '(statistics .. train|only on .. train|train .. apply|transform .. test|leak|leakage|store)',
          '(serving|pipeline|artifact|artefact|fit transform)',
          'same (scaler|parameters|mean|statistics|transformation)',
        ],
        insert:
          '**Fit on train**: statistics from the training fold, applied to validation, test and serving, stored in the model artefact against skew.',
      },
    ],
    enough: 3,
    source: {
      label: 'scikit-learn user guide, Preprocessing data',
      url: 'https://scikit-learn.org/stable/modules/preprocessing.html',
    },
  },
  {
    id: 'categorical-features',
    asks: [
      `${handle} .. (categorical|high cardinality)`,
      `${handling} .. (categorical|high cardinality)`,
      '(encode|encoding|represent) .. (categorical|categories|high cardinality)',
      'high cardinality .. (feature|features|categorical|variable|how)',
      `${explain} (target encoding|one hot|categorical encoding)`,
      `one hot .. ${versus} .. (label|target|ordinal|embedding)`,
    ],
    layers: [
      {
        name: 'One-hot for few levels',
        words: ['(one hot|dummy|dummies|onehot|indicator)'],
        insert: '**Few levels** (up to some tens): one-hot, with a bucket for unseen levels.',
      },
      {
        name: 'Target, frequency or native encoding',
        words: [
          '(target encoding|mean encoding|frequency encoding|count encoding|ordinal|label encoding)',
          '(catboost|native|lightgbm|leave one out|weight of evidence|impact)',
        ],
        insert:
          '**Many levels**: target encoding from out-of-fold means, smoothed towards the global mean by count, or native handling in LightGBM or CatBoost.',
      },
      {
        name: 'Hashing or embeddings',
        words: [
          '(hash|hashing|embedding|embeddings|embed|entity embedding|group rare|rare (levels|categories))',
          'bucket',
        ],
        insert:
          '**Millions of ids**: hashing into 2¹⁸ to 2²⁴ buckets or learnt embeddings; collisions cost little for rare ids.',
      },
      {
        name: 'Leakage and unseen levels',
        words: [
          '(leak|leakage|out of fold|unseen|unknown|new category|new level|smoothing|smooth|overfit)',
          '(cross fold|only .. train|fold|oov)',
        ],
        insert: '**Risk**: target means on the row’s own label leak; unseen levels need a default known at training.',
      },
    ],
    enough: 3,
    source: {
      label: 'Micci-Barreca 2001 (target encoding); Weinberger et al. 2009 (hashing)',
      url: 'https://doi.org/10.1145/507533.507538',
    },
  },
  {
    id: 'data-leakage',
    asks: [
      `${explain} (data leakage|leakage|target leakage)`,
      '(find|know|notice|check|tell) ... (leak|leakage|leaks)',
      `${handle} .. (data leakage|leakage|leak)`,
      `${handling} .. (data leakage|leakage|leak)`,
      '(data|target|label|train test) leakage .. (how|what|why|example|sign)',
    ],
    layers: [
      {
        name: 'Definition',
        words: [
          '(not available at|available at (prediction|inference|serving)|prediction time|information from)',
          '(from the future|future|unavailable|outside .. training)',
          '(test .. (information|data) .. (train|into)|would not (have|be)|know at|known at)',
          '(target .. (information|encoded)|label .. (information|encoded|sneak))',
        ],
        insert:
          '**Definition**: training sees information that will not exist at prediction time, so offline scores promise too much.',
      },
      {
        name: 'Kinds',
        words: [
          '(target leakage|train test|temporal|time travel|duplicate|duplicates|group)',
          '(same (user|patient|customer)|preprocess|preprocessing|scaler|scaling|normalized|impute)',
          '(feature .. after|proxy|oversampled|oversampling before|before .. split|future|contamination)',
        ],
        insert:
          '**Kinds**: a column written after the label, transforms fitted on all rows, one user in both splits, random splits of time.',
      },
      {
        name: 'Signal',
        words: [
          '(too good|suspicious|suspiciously|auc .. (0.99|near|close|high)|near perfect|unrealistic)',
          '(drops in production|drop .. production|importance|one feature|single feature|gap .. production)',
          '(offline .. online|production .. (worse|drop|fails|collapse))',
        ],
        insert: '**Signal**: one feature with AUC above 0.95, or a validation score that collapses on the next month.',
      },
      {
        name: 'Prevention',
        words: [
          '(split first|pipeline|inside .. fold|within .. fold|group (split|k fold|kfold)|groupkfold)',
          '(time (split|based)|point in time|as of|timestamp|audit|fit .. train|only on .. train)',
          '(training (set|data|fold) only|chronological|before split|dedup|deduplicate|holdout)',
        ],
        insert:
          '**Prevention**: split first by time and group, fit every transform in the fold, build features as of the request time.',
      },
    ],
    enough: 3,
    source: { label: 'Kaufman et al. 2012, Leakage in data mining', url: 'https://doi.org/10.1145/2382577.2382579' },
  },
  {
    id: 'small-data',
    asks: [
      'not enough (data|labels|samples)',
      '(train|model|learn) .. (little|limited|few) (data|labels|samples|examples)',
    ],
    layers: [
      {
        name: 'Strong prior',
        words: [
          '(transfer|pretrained|pre trained|fine tune|fine tuning|foundation model|embedding|embeddings)',
          '(few shot|frozen|bayesian|prior|domain knowledge)',
        ],
        insert:
          '**Prior**: pretrained features with a linear head, or few-shot prompting; fine-tune once some hundred labels exist.',
      },
      {
        name: 'Simple, regularised model',
        words: [
          '(simple model|simpler|linear|logistic regression|naive bayes|regularization|regularize)',
          '(regularized|ridge|low variance|fewer parameters|small model|shallow|svm|gaussian process)',
        ],
        insert: '**Model**: high bias, low variance: ridge or logistic regression, λ by cross-validation.',
      },
      {
        name: 'More signal from data',
        words: [
          '(augment|augmentation|active learning|semi supervised|self supervised|weak supervision)',
          '(pseudo label|synthetic|label more|collect|smote|unlabeled|bootstrapping)',
        ],
        insert:
          '**Data**: augmentation, active learning for the next 200 labels, weak or self-supervision on unlabelled rows.',
      },
      {
        name: 'Honest evaluation',
        words: [
          '(cross validation|k fold|leave one out|loocv|confidence interval|bootstrap|nested|repeated)',
          '(variance of .. estimate|uncertainty)',
        ],
        insert: '**Evaluation**: repeated k-fold with an interval; 100 test rows leave ±6 points at 90 % accuracy.',
      },
    ],
    enough: 3,
    source: {
      label: 'scikit-learn user guide, 3.1; Settles 2009 (active learning)',
      url: 'https://burrsettles.com/pub/settles.activelearning.pdf',
    },
  },
];
