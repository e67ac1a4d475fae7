// The six-step frame for "which model would you use": data shape, loss, regularisation, metric, validation, justification.
import type { Source } from './types.ts';

/** One row of a step: where it applies, what to take there, why, and what to name as rejected. */
export interface ModelChoiceOption {
  /** The situation in plain words: "tabular, mixed types". */
  readonly when: string;
  /** Phrases by which a note says that it is in this situation. */
  readonly words: readonly string[];
  /** Entity ids of what to take, first choice first. */
  readonly choose: readonly string[];
  /** The choice as one would write it, with numbers where it has any. */
  readonly text: string;
  /** Worded to follow "because ". */
  readonly because: string;
  /** The alternative to name as considered, worded to follow "rather than ". */
  readonly rejected: string;
  readonly source: Source;
}

export interface ModelChoiceStep {
  readonly id: 'data-shape' | 'loss' | 'regularisation' | 'metric' | 'validation' | 'justification';
  readonly name: string;
  /** Share of the answer in seconds. */
  readonly seconds: number;
  /** What the step must answer. */
  readonly question: string;
  /** What a wrong answer costs. */
  readonly otherwise: string;
  readonly options: readonly ModelChoiceOption[];
}

const sklearn = (section: string, url: string): Source => ({ label: `scikit-learn user guide, ${section}`, url });

export const modelChoiceSteps: readonly ModelChoiceStep[] = [
  {
    id: 'data-shape',
    name: 'Data shape',
    seconds: 30,
    question:
      'Is the input a table, a sequence, an image, a graph or a mix, and how many rows, columns and labels are there?',
    otherwise: 'The family of models does not fit the structure, and no tuning repairs that.',
    options: [
      {
        when: 'tabular, mixed types, thousands of rows or more',
        words: ['tabular', 'table', 'rows and columns', 'structured data', 'mixed types', 'categorical features'],
        choose: ['lightgbm', 'xgboost', 'random-forest', 'logistic-regression'],
        text: 'a GBDT (LightGBM or XGBoost), with a regularised linear model as baseline',
        because: 'splits ignore scale, take missing values and catch interactions of mixed columns',
        rejected: 'an MLP, which on tables of about 10,000 rows trails tree ensembles in most published comparisons',
        source: { label: 'Grinsztajn, Oyallon & Varoquaux 2022', url: 'https://arxiv.org/abs/2207.08815' },
      },
      {
        when: 'tabular, few rows or coefficients must be read',
        words: ['few rows', 'small data', 'interpretable', 'coefficients', 'regulator', 'scorecard'],
        choose: ['logistic-regression', 'linear-regression'],
        text: 'ridge or logistic regression with L2, λ by cross-validation',
        because: 'few parameters keep the variance low and each weight has a reading',
        rejected: 'a GBDT, whose gain over a linear model may lie within the noise of a few hundred rows',
        source: {
          label: 'Hastie, Tibshirani & Friedman 2009, chapters 3 and 4',
          url: 'https://hastie.su.domains/ElemStatLearn/',
        },
      },
      {
        when: 'text',
        words: ['text', 'documents', 'sentences', 'nlp', 'tokens'],
        choose: ['bert', 'transformer', 'naive-bayes'],
        text: 'a pretrained transformer, fine-tuned at 2e-5 to 5e-5, with tf-idf and logistic regression as baseline',
        because: 'pretraining supplies what hundreds of labels cannot, and attention links any two tokens in one step',
        rejected: 'an LSTM from scratch, which has to learn the language from the labels',
        source: { label: 'Devlin et al. 2018 (BERT)', url: 'https://arxiv.org/abs/1810.04805' },
      },
      {
        when: 'time series, many related series',
        words: ['time series', 'forecast', 'demand', 'sensor', 'seasonal'],
        choose: ['gradient-boosting', 'arima', 'lstm'],
        text: 'a global GBDT on lags and calendar features, with seasonal naive as baseline',
        because: 'related series share strength, and lags turn the task into a table',
        rejected: 'one ARIMA a series, which cannot share strength among short series',
        source: {
          label: 'Makridakis, Spiliotis & Assimakopoulos 2022 (M5)',
          url: 'https://doi.org/10.1016/j.ijforecast.2021.11.013',
        },
      },
      {
        when: 'images',
        words: ['image', 'images', 'pixels', 'vision', 'photo', 'video frames'],
        choose: ['cnn', 'transformer'],
        text: 'a pretrained CNN (ResNet, EfficientNet) or ViT, fine-tuned',
        because: 'shared local filters react alike wherever the object stands, and pretraining saves labels',
        rejected:
          'a ViT from scratch, which fell a few points short of ResNets when trained on ImageNet alone without strong regularisation',
        source: { label: 'He et al. 2015; Dosovitskiy et al. 2020 (ViT)', url: 'https://arxiv.org/abs/2010.11929' },
      },
      {
        when: 'graph',
        words: ['graph', 'nodes', 'edges', 'network of users', 'molecule', 'social network'],
        choose: ['gnn', 'gradient-boosting'],
        text: 'a GBDT on neighbour aggregates first, then a 2-layer GraphSAGE',
        because: 'edges carry signal that node features lack, and two hops avoid oversmoothing',
        rejected: 'a deep GCN, whose node vectors become alike',
        source: { label: 'Hamilton, Ying & Leskovec 2017 (GraphSAGE)', url: 'https://arxiv.org/abs/1706.02216' },
      },
      {
        when: 'user-item interactions',
        words: ['interactions', 'clicks', 'ratings', 'recommend', 'users and items', 'implicit feedback'],
        choose: ['two-tower', 'matrix-factorization', 'gradient-boosting'],
        text: 'two-tower retrieval and a GBDT or multi-task ranker, with implicit ALS as baseline',
        because: 'item vectors can be searched in milliseconds and side features cover new items',
        rejected: 'one large ranker over all items, which cannot score millions within the latency budget',
        source: { label: 'Covington, Adams & Sargin 2016', url: 'https://doi.org/10.1145/2959100.2959190' },
      },
    ],
  },
  {
    id: 'loss',
    name: 'Loss',
    seconds: 30,
    question: 'What must the output be: a mean, a median, a probability, an order?',
    otherwise: 'The model learns something other than the decision needs.',
    options: [
      {
        when: 'regression, errors near Gaussian',
        words: ['regression', 'predict a number', 'continuous target'],
        choose: ['mse'],
        text: 'squared error',
        because: 'its minimum is the conditional mean and it is the likelihood of Gaussian noise',
        rejected: 'absolute error, which targets the median',
        source: { label: 'Bishop 2006, section 3.1.1' },
      },
      {
        when: 'regression with outliers or heavy tails',
        words: ['outliers', 'heavy tail', 'skewed target', 'robust'],
        choose: ['huber-loss', 'mae'],
        text: 'Huber loss, δ near the size of an ordinary error (1.35 robust standard deviations), or MAE',
        because: 'the gradient of one row is bounded by δ',
        rejected: 'squared error, where one row of 10σ weighs as much as a hundred of 1σ',
        source: { label: 'Huber 1964', url: 'https://doi.org/10.1214/aoms/1177703732' },
      },
      {
        when: 'binary classification',
        words: ['binary', 'classification', 'probability', 'churn', 'click'],
        choose: ['cross-entropy'],
        text: 'binary cross-entropy on logits',
        because: 'it is a proper score, convex for a linear model, and its gradient p − y does not saturate',
        rejected: 'hinge loss, which gives no probability',
        source: { label: 'Bishop 2006, section 4.3.2' },
      },
      {
        when: 'binary, positives at 1:100 or rarer',
        words: ['imbalanced', 'rare', 'fraud', '1 1000', 'detection'],
        choose: ['focal-loss', 'class-weights', 'cross-entropy'],
        text: 'cross-entropy on sampled negatives with prior correction, or focal loss with γ = 2 in dense detection',
        because: 'easy negatives else sum to more gradient than the few positives',
        rejected: 'plain accuracy as target, which "all negative" wins',
        source: { label: 'Lin et al. 2017, Focal Loss', url: 'https://arxiv.org/abs/1708.02002' },
      },
      {
        when: 'many exclusive classes',
        words: ['multiclass', 'multi class', 'categories', 'softmax'],
        choose: ['cross-entropy'],
        text: 'softmax cross-entropy, label smoothing 0.1 for large networks',
        because: 'the log cancels the saturation of the softmax',
        rejected: 'squared error on softmax outputs, whose gradient carries the Jacobian and vanishes near the corners',
        source: { label: 'Szegedy et al. 2016', url: 'https://arxiv.org/abs/1512.00567' },
      },
      {
        when: 'ranking',
        words: ['ranking', 'rank', 'search results', 'order', 'ndcg'],
        choose: ['lambdamart', 'bpr'],
        text: 'pairwise or listwise: LambdaRank for graded labels, BPR or sampled softmax for implicit feedback',
        because: 'the order counts, and swaps at the top count more',
        rejected: 'pointwise regression on grades, which spends capacity on absolute values',
        source: { label: 'Burges 2010, From RankNet to LambdaRank to LambdaMART' },
      },
    ],
  },
  {
    id: 'regularisation',
    name: 'Regularisation',
    seconds: 30,
    question: 'What keeps the variance down, and with which strength?',
    otherwise: 'The training score is bought with the score on new data.',
    options: [
      {
        when: 'neural network',
        words: ['neural', 'network', 'deep', 'transformer', 'cnn', 'mlp'],
        choose: ['weight-decay', 'dropout', 'early-stopping', 'data-augmentation'],
        text: 'AdamW decay 0.01 to 0.1 (1e-4 as L2 with SGD), dropout 0.1 to 0.5, augmentation, early stopping with patience 5 to 10',
        because: 'decay limits the norm, dropout co-adaptation, augmentation adds known invariances, stopping the path',
        rejected: 'dropout alone, which interacts badly with batch norm in convolutions',
        source: { label: 'Loshchilov & Hutter 2017; Srivastava et al. 2014', url: 'https://arxiv.org/abs/1711.05101' },
      },
      {
        when: 'GBDT',
        words: ['xgboost', 'lightgbm', 'gbdt', 'boosting', 'trees'],
        choose: ['early-stopping', 'subsample'],
        text: 'depth 4 to 8 (XGBoost’s default is 6), row and column sampling 0.8, rate 0.05 to 0.1, early stopping',
        because: 'shallow trees bound the order of interactions and sampling decorrelates them',
        rejected: 'deep trees with few rounds, where each tree fits noise',
        source: {
          label: 'XGBoost documentation, Parameters',
          url: 'https://xgboost.readthedocs.io/en/stable/parameter.html',
        },
      },
      {
        when: 'linear model, correlated columns',
        words: ['linear', 'ridge', 'correlated', 'collinear', 'multicollinearity'],
        choose: ['ridge'],
        text: 'L2 on standardised columns, λ from 1e-3 to 1e3 on a log grid by cross-validation (1 to start)',
        because: 'it shares weight among correlated columns and shrinks weak directions most',
        rejected: 'L1, which keeps one of a correlated group almost at random',
        source: { label: 'Hoerl & Kennard 1970', url: 'https://doi.org/10.1080/00401706.1970.10488634' },
      },
      {
        when: 'linear model, few of many columns matter',
        words: ['sparse', 'feature selection', 'many features', 'high dimensional'],
        choose: ['lasso', 'elastic-net'],
        text: 'L1, or the elastic net for correlated groups',
        because: 'its pull has constant size and holds small weights at zero',
        rejected: 'L2, which keeps every column in the serving path',
        source: { label: 'Zou & Hastie 2005', url: 'https://doi.org/10.1111/j.1467-9868.2005.00503.x' },
      },
    ],
  },
  {
    id: 'metric',
    name: 'Metric',
    seconds: 30,
    question: 'Which number moves with the business goal, and at which operating point?',
    otherwise: 'The offline winner loses online.',
    options: [
      {
        when: 'rare positives',
        words: ['imbalanced', 'rare', 'fraud', 'anomaly'],
        choose: ['pr-auc', 'recall', 'f1'],
        text: 'PR-AUC for comparison, recall at a fixed precision (or at review capacity) for the decision',
        because: 'ROC-AUC divides false alarms by a mass of negatives and hides them',
        rejected: 'accuracy, which reads 99.9 % at 1:1000 for a model that finds nothing',
        source: { label: 'Saito & Rehmsmeier 2015', url: 'https://doi.org/10.1371/journal.pone.0118432' },
      },
      {
        when: 'probabilities feed a price or a cost threshold',
        words: ['bid', 'price', 'risk', 'expected cost', 'calibrated'],
        choose: ['log-loss', 'brier'],
        text: 'log loss with a reliability diagram',
        because: 'the number itself is used, not the order alone',
        rejected: 'AUC alone, which any increasing transform leaves unchanged',
        source: { label: 'Guo et al. 2017', url: 'https://arxiv.org/abs/1706.04599' },
      },
      {
        when: 'many classes',
        words: ['multiclass', 'many classes', 'categories'],
        choose: ['macro-f1', 'f1'],
        text: 'macro-F1 when every class counts alike, weighted F1 when support should count',
        because: 'the mean over classes does not let the large ones hide the small ones',
        rejected: 'micro-F1, which equals accuracy for single-label tasks',
        source: sklearn('3.4 Metrics and scoring', 'https://scikit-learn.org/stable/modules/model_evaluation.html'),
      },
      {
        when: 'ranking and retrieval',
        words: ['ranking', 'search', 'recommend', 'retrieval'],
        choose: ['ndcg', 'mrr', 'recall-at-k'],
        text: 'NDCG@k for graded relevance, MRR for one right answer, recall@k for the first stage',
        because: 'only the top k are seen and attention falls with rank',
        rejected: 'AUC over all items, where order at rank 5,000 counts as much as at rank 5',
        source: { label: 'Järvelin & Kekäläinen 2002', url: 'https://doi.org/10.1145/582415.582418' },
      },
      {
        when: 'regression',
        words: ['regression', 'forecast', 'predict a number'],
        choose: ['mae', 'rmse'],
        text: 'MAE when cost is linear in the error, RMSE when large errors cost more than in proportion, pinball loss for quantiles',
        because: 'the three target median, mean and quantile',
        rejected: 'MAPE, which is undefined at zero and favours forecasts that are too low',
        source: { label: 'Hyndman & Koehler 2006', url: 'https://doi.org/10.1016/j.ijforecast.2006.03.001' },
      },
    ],
  },
  {
    id: 'validation',
    name: 'Validation',
    seconds: 30,
    question: 'Does the split copy how the model will meet new data?',
    otherwise: 'Leakage makes the offline score a promise that production breaks.',
    options: [
      {
        when: 'independent rows, plenty of them',
        words: ['iid', 'independent', 'large', 'millions of rows'],
        choose: ['stratified-sampling'],
        text: 'one stratified 80/10/10 split',
        because: 'with 10⁵ test rows a rate is known to about 0.3 points, so folds add cost and little else',
        rejected: '10-fold cross-validation, ten fits for that',
        source: sklearn('3.1 Cross-validation', 'https://scikit-learn.org/stable/modules/cross_validation.html'),
      },
      {
        when: 'few rows',
        words: ['small data', 'few rows', 'hundreds of rows'],
        choose: ['stratified-k-fold', 'k-fold'],
        text: 'stratified 5- or 10-fold, repeated, with the spread reported; nested if hyperparameters are tuned',
        because: 'each row is tested once, so the estimate varies less than one split',
        rejected: 'one split, whose score moves by points with the seed',
        source: { label: 'Cawley & Talbot 2010', url: 'https://jmlr.org/papers/v11/cawley10a.html' },
      },
      {
        when: 'time decides',
        words: ['time series', 'forecast', 'drift', 'over time', 'temporal', 'chronological'],
        choose: ['time-series-split'],
        text: 'expanding or rolling origin with a gap as long as the horizon or the label delay',
        because: 'the model will be trained on the past and used on the future',
        rejected: 'a random split, which lets it interpolate between neighbours in time',
        source: { label: 'Hyndman & Athanasopoulos 2021, section 5.10', url: 'https://otexts.com/fpp3/tscv.html' },
      },
      {
        when: 'several rows a user, patient or session',
        words: ['per user', 'same user', 'patients', 'sessions', 'grouped'],
        choose: ['group-k-fold'],
        text: 'grouped k-fold by that entity',
        because: 'else the model recognises the person instead of the pattern',
        rejected: 'plain k-fold, which puts one person on both sides',
        source: sklearn(
          '3.1.2.3 Group k-fold',
          'https://scikit-learn.org/stable/modules/cross_validation.html#group-k-fold',
        ),
      },
    ],
  },
  {
    id: 'justification',
    name: 'One sentence a choice',
    seconds: 30,
    question: 'For each choice: which alternative did you consider, and why did you reject it?',
    otherwise: 'The answer sounds like a pattern learnt by heart.',
    options: [
      {
        when: 'LightGBM or XGBoost',
        words: ['lightgbm', 'xgboost', 'gbdt', 'boosting'],
        choose: ['lightgbm', 'xgboost'],
        text: 'LightGBM for millions of rows with categories; XGBoost where the ecosystem or small data decide',
        because:
          'leaf-wise growth on histograms is fast and categories are split natively; level-wise trees are safer on few rows',
        rejected: 'the other of the two, with that reason',
        source: {
          label: 'Ke et al. 2017; Chen & Guestrin 2016',
          url: 'https://papers.nips.cc/paper/6907-lightgbm-a-highly-efficient-gradient-boosting-decision-tree',
        },
      },
      {
        when: 'AdamW or SGD with momentum',
        words: ['adam', 'adamw', 'sgd', 'optimizer', 'momentum'],
        choose: ['adamw', 'momentum'],
        text: 'AdamW for transformers (1e-4 to 3e-4 with warm-up), SGD with momentum 0.9 at 0.1 for ResNets',
        because:
          'layers of a transformer differ in gradient scale; on convolutional nets tuned SGD generalised as well or better in Wilson et al. 2017',
        rejected: 'the other of the two, with that reason',
        // The guide calls ImageNet landscapes "convex-ish"; they are not convex, and the gap is empirical.
        source: { label: 'Wilson et al. 2017; He et al. 2015', url: 'https://arxiv.org/abs/1705.08292' },
      },
      {
        when: 'simple model first',
        words: ['baseline', 'simple model', 'start with', 'heuristic'],
        choose: ['logistic-regression', 'linear-regression'],
        text: 'a linear baseline ships first; the complex model must beat it by more than the interval of the metric',
        because: 'it exposes leakage and bad features within hours and is the fallback later',
        rejected: 'a deep model at once, whose failure has many causes',
        source: {
          label: 'Zinkevich, Rules of Machine Learning, rule 4',
          url: 'https://developers.google.com/machine-learning/guides/rules-of-ml',
        },
      },
    ],
  },
];
