// Answer menus on fitting: generalisation, regularisation, training trouble, validation, tuning, choice of model.
import { explain, handle, handling, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const learningMenus: readonly AnswerMenu[] = [
  {
    id: 'overfitting',
    asks: [
      `${explain} (overfitting|over fitting|overfit)`,
      `${handle} .. (overfitting|overfit|over fitting)`,
      `${handling} .. (overfitting|overfit|over fitting)`,
      'overfitting vs underfitting',
      '(underfitting|overfitting) or (underfitting|overfitting)',
      'overfitting : (what|how|definition|signal|signs|explain)',
      'overfitting (?|, definition|definition|, signal)',
      '(net|network|classifier|tagger|forest|tree|it) .. (overfit|overfits|overfitting)',
      '(keep|stop|prevent) ... from overfitting',
      '(sign|signs|cure|cures|cause|causes) ... overfitting',
      '(val|validation|test) (loss|error) .. (climb|climbs|turn up|turns up|goes up)',
      '(train|training) val gap',
      '(train|training) – val gap',
      '# % in (train|training) .. # % in (test|validation|val)',
      'model .. (overfits|is overfitting|overfitting)',
      '(know|tell|sign|signs|recognize) ... overfit',
      '(val|validation) loss .. (up|rises|rise|increases|increasing|rising)',
      'train .. (high|good|great|low) ... (val|validation|test) .. (low|bad|poor|worse|high)',
    ],
    layers: [
      {
        name: 'Definition',
        words: [
          '(memorize|memorizes|fits .. noise|fit .. noise|noise in .. training|high variance|too complex)',
          '(does not generalize|fails to generalize|generalize poorly|poor generalization)',
          '(training data too (well|closely)|variance|too much capacity|idiosyncrasies|learns .. noise)',
          '(learned .. noise|too flexible|unseen data)',
        ],
        insert:
          '**Definition**: the model fits noise of this sample, so its variance is high against the irreducible noise and it does worse on new data.',
      },
      {
        name: 'Signal',
        words: [
          '(gap|validation (loss|error|accuracy|score|set|curve|metric))',
          '(val (loss|error|accuracy|acc|score)|learning curve)',
          'training (error|loss|accuracy) .. (low|high|falls|drops)',
          '(test (error|loss|accuracy) .. (high|low|higher|lower|worse|rises)|train val|train .. test)',
          '(held out|holdout|cross validation|training .. validation)',
        ],
        insert:
          '**Signal**: training loss falls while validation loss turns up; in a learning curve the gap narrows as rows are added.',
      },
      {
        name: 'Fixes with a ranking',
        words: [
          '(regularize|regularization|dropout|early stopping|early stop|more data|augment|augmentation)',
          '(simpler model|simplify|smaller model|weight decay|l1|l2|prune|pruning|bagging|ensemble)',
          '(feature selection|fewer features|reduce .. (complexity|capacity|features|depth)|max depth)',
          '(min samples leaf|penalty|label smoothing|collect more)',
        ],
        insert:
          '**Fixes, cheapest first**: early stopping (patience 5 to 10), weight decay or a depth limit, augmentation or more rows since variance falls with n, then a smaller model.',
      },
    ],
    enough: 3,
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, sections 5.2 and 7',
      url: 'https://www.deeplearningbook.org/contents/regularization.html',
    },
  },
  {
    id: 'underfitting',
    asks: [
      `${explain} (underfitting|underfit)`,
      `${handle} .. (underfitting|underfit|high bias)`,
      `${handling} .. (underfitting|underfit|high bias)`,
      'model .. (underfits|is underfitting|underfitting)',
    ],
    layers: [
      {
        name: 'Definition',
        words: [
          '(too simple|high bias|bias|cannot capture|fails to capture|does not capture|not enough capacity)',
          '(too little capacity|low capacity|too rigid|inflexible)',
          'misses .. (pattern|structure|relation|trend)',
        ],
        insert:
          '**Definition**: the model class is too poor for the target, so bias dominates, whatever the number of rows.',
      },
      {
        name: 'Signal',
        words: [
          'training (error|loss|accuracy) .. (high|poor|low|bad)',
          '(train (error|loss|accuracy) .. (high|poor|low|bad)|both .. (high|poor|bad|low))',
          '(high training error|high error on both|small gap|human level|learning curve|both errors)',
          'train and (val|test|validation)',
        ],
        insert:
          '**Signal**: training and validation error are both high and close; the learning curve is flat, so more rows do not help.',
      },
      {
        name: 'Fixes',
        words: [
          '(more complex|larger model|bigger model|deeper|wider|more features|better features)',
          '(feature engineering|interaction|polynomial|less regularization|weaker regularization)',
          '(reduce regularization|lower lambda|train longer|boosting|more capacity)',
          '(increase .. (capacity|complexity|depth)|more layers|more epochs)',
        ],
        insert:
          '**Fixes**: features or interactions that carry the signal, a larger model or boosting, weaker regularisation (λ down 10×), and training until the loss is flat.',
      },
    ],
    enough: 3,
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, section 5.2',
      url: 'https://www.deeplearningbook.org/contents/ml.html',
    },
  },
  {
    id: 'bias-variance',
    asks: [`${explain} bias .. variance`, 'bias variance (tradeoff|trade off|dilemma)', `bias ${versus} variance`],
    layers: [
      {
        name: 'Both terms defined',
        words: [
          'bias .. (error|wrong|assumption|simplified|average|expected|systematic|off)',
          '(variance .. (sensitive|change|training set|fluctuate|across|spread|sample)|systematic error)',
          '(sensitivity|sensitive to .. (training|data|sample|noise)|average prediction)',
          '(expected prediction|changes .. (training set|sample)|wrong assumptions|too simple)',
          'different training sets',
        ],
        insert:
          '**Terms**: bias is how far the mean prediction over training sets lies from the truth; variance is how much the prediction moves from one training set to the next.',
      },
      {
        name: 'Decomposition',
        words: [
          '(irreducible|decomposes|decomposition|bias squared|squared bias|bias 2|expected [squared] error)',
          '(mean squared error|noise term|sum of)',
        ],
        insert:
          '**Decomposition**: $\\mathbb{E}[(y-\\hat f)^2]=\\sigma^2+\\text{bias}^2+\\text{variance}$; cross terms vanish because the noise has mean zero and is independent of $\\hat f$.',
      },
      {
        name: 'How complexity moves them',
        words: [
          '(complexity|capacity|flexible|flexibility|more complex|deeper|regularization)',
          '(increase .. (variance|bias)|decrease .. (variance|bias)|lower .. (variance|bias)|u shaped)',
          '(sweet spot|trade|overfit|underfit|balance)',
        ],
        insert:
          '**Direction**: capacity lowers bias and raises variance, regularisation the reverse; k in kNN shows both ends.',
      },
      {
        name: 'Diagnosis and action',
        words: [
          '(training error|validation error|train error|test error|gap|learning curve|diagnosis|diagnose)',
          '(bagging|boosting|more data|more features|ensemble|cross validation|val error|early stopping)',
          '(remedy|dropout)',
        ],
        insert:
          '**Action**: two high errors call for features or capacity; a gap calls for regularisation, bagging or more rows.',
      },
    ],
    enough: 3,
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 7.3',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'regularize-neural-net',
    asks: [
      '(regularize|regularise|regularization) .. (neural net|neural network|network|deep learning|deep network|deep model|deep net|dnn|nn|cnn|transformer|mlp|net|nets|vit|bert|lstm|rnn|gnn|ppo|llm|resnet|unet|recommender|encoder|7b)',
      'how .. you regularize (?|it|them|a model|the model|your model)',
      '(ways|methods|techniques) .. regularize .. (net|network|model)',
    ],
    layers: [
      {
        name: 'Norm penalty',
        words: ['(weight decay|l2|l1|adamw|norm penalty|weight penalty|ridge|max norm|decoupled|wd)'],
        insert: '**Weight decay** (AdamW, 0.01 to 0.1): shrinks weights each step, so the function stays smoother.',
      },
      {
        name: 'Dropout',
        words: ['(dropout|drop path|stochastic depth|dropconnect|layerdrop|masks .. units|zero .. units)'],
        insert:
          '**Dropout** (p = 0.1 to 0.5): masks random units, so no unit can rely on one other; like an average of many thinned networks.',
      },
      {
        name: 'Early stopping',
        words: ['(early stopping|early stop|stop early|patience|stop .. validation|fewer epochs)'],
        insert:
          '**Early stopping** (patience 5 to 10 evaluations): limits how far the weights travel from their start.',
      },
      {
        name: 'Data augmentation',
        words: [
          '(augment|augmentation|mixup|cutmix|cutout|randaugment|specaugment|random crop|flip)',
          '(noise injection|synthetic|more data|back translation)',
        ],
        insert:
          '**Augmentation** (crops, flips, mixup α = 0.2): adds label-preserving variation; for images often the largest gain.',
      },
      {
        name: 'Label smoothing or averaging',
        words: [
          '(label smoothing|smooth labels|soft labels|confidence penalty|ensemble|ensembling|swa)',
          '(weight averaging|ema|distillation|bagging)',
        ],
        insert: '**Label smoothing** (ε = 0.1): the best logit gap becomes finite, which curbs overconfidence.',
      },
      {
        name: 'Capacity or pretraining',
        words: [
          '(smaller (model|network|net)|reduce .. (capacity|size|parameters|layers|width|complexity))',
          '(fewer (layers|parameters|units)|pretrained|pretraining|transfer learning|freeze|frozen)',
          '(weight sharing|batch norm|batch normalization|batchnorm|bottleneck|prune|sharing)',
        ],
        insert:
          '**Capacity**: a smaller or pretrained and partly frozen network has fewer free directions to fit noise with.',
      },
    ],
    enough: 3,
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, chapter 7; Szegedy et al. 2016',
      url: 'https://www.deeplearningbook.org/contents/regularization.html',
    },
  },
  {
    id: 'regularize-trees',
    asks: [
      'regularize .. (boosting|gbdt|gbm|xgboost|lightgbm|catboost|trees|tree|forest)',
      '(boosting|gbdt|xgboost|lightgbm|tree|trees) regularization',
    ],
    layers: [
      {
        name: 'Learning rate with early stopping',
        words: ['(learning rate|eta|shrinkage|rate|early stop|early stopping|stop early|fewer (trees|rounds))'],
        insert:
          '**Rate and stopping**: η 0.03 to 0.1 with early stopping (50 to 100 rounds); each tree corrects less, so noise is followed less.',
      },
      {
        name: 'Tree size',
        words: ['(depth|leaves|num leaves|max depth|min leaf|rows a leaf|min samples leaf|min data|min child|leaf)'],
        insert: '**Tree size**: depth 4 to 8, at least 20 to 200 rows a leaf; depth bounds the order of interactions.',
      },
      {
        name: 'Row and column sampling',
        words: [
          '(subsample|colsample|column|columns|rows #|bagging fraction|feature fraction|stochastic|dart|sampling)',
        ],
        insert: '**Sampling**: rows 0.8 and columns 0.5 to 0.8 a tree; the trees become less alike.',
      },
      {
        name: 'Leaf penalties',
        words: ['(lambda|λ|gamma|l2|l1|reg alpha|penalty|min split gain|monotone|monotonic)'],
        insert:
          '**Leaf penalties**: λ = 1 on leaf weights shrinks leaves with little Hessian mass; γ asks for a minimum gain.',
      },
    ],
    enough: 3,
    source: { label: 'Friedman 2001; Chen & Guestrin 2016', url: 'https://arxiv.org/abs/1603.02754' },
  },
  {
    id: 'regularize-linear',
    asks: [
      'regularize .. (linear|logistic|regression|svm|glm|ridge|lasso)',
      '(linear|logistic) (model|regression) regularization',
    ],
    layers: [
      {
        name: 'L2',
        words: ['(l2|ridge|ℓ_2|ℓ2|gaussian prior|weight decay|squared)'],
        insert:
          '**Ridge**: λ‖w‖² shrinks collinear columns together and keeps separable data finite; λ by cross-validation.',
      },
      {
        name: 'L1 or elastic net',
        words: ['(l1|lasso|ℓ_1|ℓ1|elastic|elastic net|laplace|sparse|zeros|kink)'],
        insert:
          '**Lasso or elastic net**: the constant pull sets weak columns to zero; the elastic net keeps correlated groups.',
      },
      {
        name: 'Fewer columns',
        words: ['(feature selection|fewer (columns|features)|filter|drop|pca|components|select|screen|group|merge)'],
        insert: '**Fewer columns**: filter or merge inside the folds; a column seen in 20 rows carries noise.',
      },
      {
        name: 'Prior knowledge or stopping',
        words: [
          '(early stop|early stopping|stop|prior|priors|hierarchical|bayesian|pooling|more (rows|data)|monotone|sign)',
        ],
        insert:
          '**Structure**: priors or partial pooling across groups, sign constraints, early-stopped gradient descent.',
      },
    ],
    enough: 2,
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 3.4',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'l1-vs-l2',
    asks: [
      `l1 .. ${versus} .. l2`,
      'difference between .. l1 .. l2',
      `lasso .. ${versus} .. ridge`,
      `ridge .. ${versus} .. lasso`,
      'difference between .. (lasso|ridge) .. (ridge|lasso)',
    ],
    layers: [
      {
        name: 'Penalties',
        words: ['(absolute value|absolute|squared|sum of squares|square of|norm|lasso|ridge|manhattan|euclidean)'],
        insert: '**Penalties**: L1 adds $\\lambda\\|w\\|_1$, L2 adds $\\lambda\\|w\\|_2^2$.',
      },
      {
        name: 'Mechanism',
        words: [
          '(subgradient|constant (force|pull|gradient|rate|step)|proportional|corner|diamond|gradient)',
          '(laplace|gaussian prior|sharp|sign|kink|circle|derivative|soft threshold|closed form|contour)',
          '(intersect|tangent|vertex|axes)',
        ],
        insert:
          '**Mechanism**: the L1 pull has constant size and holds small weights at zero; the L2 pull 2λw fades with the weight, so it shrinks but hardly ever zeroes.',
      },
      {
        name: 'Effect',
        words: [
          '(sparse|sparsity|zero|feature selection|select features|shrink|small weights|spread|dense)',
          'eliminate',
        ],
        insert:
          '**Effect**: L1 gives sparse weights and so selects features; L2 keeps all and shares weight among correlated ones.',
      },
      {
        name: 'When to use which',
        words: [
          '((prefer|use|better|only|works|helps|useful|choose) .. when|prefer|use .. (l1|l2|lasso|ridge))',
          '(choose|correlated|multicollinearity|elastic net|many (features|irrelevant)|few features)',
          '(interpretability|high dimensional|collinear|collinearity)',
        ],
        insert:
          '**Choice**: L1 when few of many columns matter, L2 when many weak or correlated columns do, elastic net for correlated groups; standardise first.',
      },
    ],
    enough: 3,
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 3.4',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'loss-nan',
    asks: [
      'loss .. (nan|inf|infinite|not a number)',
      '(nan|nans|inf) .. (loss|training|gradient)',
      'debug .. nan',
      '(nan|nans) .. (step|loss|training|resume|gradient)',
    ],
    layers: [
      {
        name: 'Gradient explosion or learning rate',
        words: [
          '(exploding|explosion|explode|learning rate|lr|clip|clipping|gradient norm|grad norm|warmup)',
          'diverge',
        ],
        insert:
          '**1. Exploding gradients**: log the global norm before the NaN; clip at 1.0, cut the learning rate 10×, warm up.',
      },
      {
        name: 'Undefined operation',
        words: [
          '(divide by zero|division by zero|log zero|log of zero|log 0|sqrt|square root|epsilon|eps)',
          '(custom loss|log softmax|logsumexp|anomaly|numerical stability|numerically|zero variance)',
          '(zero division|undefined|softmax)',
        ],
        insert:
          '**2. Undefined operation**: log(0), 0/0 or a root at 0 in a custom loss; use detect_anomaly and the with-logits form.',
      },
      {
        name: 'Precision overflow',
        words: [
          '(fp16|float16|half precision|mixed precision|overflow|bf16|bfloat16|loss scaling|loss scale|amp)',
          '(65504|fp32|underflow)',
        ],
        insert:
          '**3. fp16 overflow**: values above 65,504 become inf; use bf16 or dynamic loss scaling, unscaling before clipping.',
      },
      {
        name: 'Bad data',
        words: [
          '(nan in .. (data|input|feature|label|batch)|missing value)',
          '(bad (data|batch|input|label|row|sample|example)|corrupt|isfinite|isnan|input .. (nan|inf))',
          '(labels .. (range|wrong|outside)|inputs|outlier|unnormalized|empty batch|empty mask)',
          'check .. data',
        ],
        insert: '**4. Bad batch**: assert finite inputs and labels in range, and replay the failing batch by id.',
      },
    ],
    enough: 3,
    source: {
      label: 'Micikevicius et al. 2017; Pascanu, Mikolov & Bengio 2013',
      url: 'https://arxiv.org/abs/1710.03740',
    },
  },
  {
    id: 'loss-not-decreasing',
    asks: [
      'loss .. (not decreasing|does not decrease|stuck|flat|not going down|does not go down|not dropping|plateau|plateaus)',
      'model .. (not learning|does not learn|is not training|not converging|does not converge)',
      'debug .. (model|network|training|neural)',
      'training .. (stuck|stalls|not working)',
      '(training|train) loss .. (stay|stays|constant|same)',
      '(emits|predicts|outputs) only .. (blank|blanks|one class|the same|zeros)',
      '(network|net) .. (not learn|not train|does not learn)',
    ],
    layers: [
      {
        name: 'Sanity test',
        words: [
          '(overfit .. (batch|small|few|one|single|tiny|sample)|one batch|single batch)',
          '(tiny (set|subset|dataset)|sanity check|initial loss|loss at init|first loss|baseline)',
          'small subset',
        ],
        insert:
          '**1. Sanity**: overfit 10 examples to near-zero loss, and check that the first loss is log(classes); else look for a bug.',
      },
      {
        name: 'Learning rate and optimizer',
        words: ['(learning rate|lr|range test|optimizer|momentum|adam|warmup|step size|schedule)'],
        insert: '**2. Learning rate**: range test from 1e-7 to 1, then a rate 10× below the turning point.',
      },
      {
        name: 'Gradient flow',
        words: [
          '(vanishing|gradient norm|gradient flow|gradients|dead relu|saturates|saturated|saturation)',
          '(initialization|initialisation|init|detach|frozen|batch norm|activation|zero grad|requires grad)',
          'grad norm',
        ],
        insert:
          '**3. Gradient flow**: norm by layer; zeros mean frozen, detached, dead or saturated layers (He initialisation, normalisation, skip connections).',
      },
      {
        name: 'Data and labels',
        words: ['(labels|label|data|shuffle|shuffling|preprocess|normalize|input|inputs|augmentation|batch)', 'loader'],
        insert:
          '**4. Data**: decode 20 pairs as the model sees them; labels shuffled apart from inputs look just like a dead model.',
      },
    ],
    enough: 3,
    source: {
      label: 'Karpathy 2019, A Recipe for Training Neural Networks',
      url: 'https://karpathy.github.io/2019/04/25/recipe/',
    },
  },
  {
    id: 'vanishing-gradients',
    asks: [
      `${explain} (vanishing|exploding) .. gradient`,
      `${handle} .. (vanishing|exploding) .. gradient`,
      `${handling} .. (vanishing|exploding) .. gradient`,
      'why .. gradients .. vanish',
    ],
    layers: [
      {
        name: 'Cause',
        words: [
          '(product|multiply|multiplied|multiplication|chain rule|jacobian|depth|many layers|repeated)',
          '(sigmoid|tanh|saturates|saturate|saturation|eigenvalue|smaller than (one|1)|less than (one|1))',
          '(backprop|backpropagation|derivative|exponential|exponentially|spectral)',
        ],
        insert:
          '**Cause**: backpropagation multiplies one Jacobian per layer; factors below 1 (σ′ ≤ 0.25) shrink the product exponentially with depth, factors above 1 blow it up.',
      },
      {
        name: 'Signal',
        words: [
          '(early layers|earlier layers|first layers|lower layers|gradient norm|grad norm|norm by layer)',
          '(nan|loss .. (stuck|spike|explode|nan|stops|stalls|plateau)|do not learn|learn slowly)',
          '(does not learn|stop learning|slow|near zero|unstable|monitor|histogram)',
        ],
        insert:
          '**Signal**: gradient norm by layer falls (or grows) by a constant factor towards the input; early layers stand still, or the loss spikes to NaN.',
      },
      {
        name: 'Fixes in the architecture',
        words: [
          '(relu|gelu|residual|skip connection|shortcut|lstm|gru|batch norm|batch normalization|batchnorm)',
          '(layer norm|layer normalization|normalization|resnet|gating|gate|gated|highway|attention)',
        ],
        insert:
          '**Architecture**: ReLU or GELU, residual connections (a path of derivative 1), normalisation; LSTM gates or attention for sequences.',
      },
      {
        name: 'Fixes in training',
        words: [
          '(clip|clipping|he init|he initialization|xavier|glorot|kaiming|initialization|initialisation)',
          '(weight init|learning rate|warmup|orthogonal|truncated)',
        ],
        insert: '**Training**: He or Xavier initialisation, clipping at norm 1.0 for explosion, warm-up.',
      },
    ],
    enough: 3,
    source: {
      label: 'Pascanu, Mikolov & Bengio 2013; Glorot & Bengio 2010; He et al. 2015',
      url: 'https://arxiv.org/abs/1211.5063',
    },
  },
  {
    id: 'cross-validation',
    asks: [
      `${explain} (cross validation|crossvalidation|k fold)`,
      '(why|how) .. (do|use|choose|work|run|set up) .. (cross validation|cross validate|k fold)',
      'cross validation .. (strategy|strategies|types|techniques|work)',
      '(choose|pick) .. (k|folds|number of folds) .. (fold|cross validation)',
      'how ... (cross validation|k fold) .. (work|works)',
    ],
    layers: [
      {
        name: 'Procedure',
        words: ['(k fold|fold|folds|split .. (k|into)|held out|hold out|rotate|average|each .. once|partition)'],
        insert: '**Procedure**: k parts (5 or 10), each held out once; report mean and spread of the k scores.',
      },
      {
        name: 'Why, and the trade-off in k',
        words: [
          '(variance|bias|small data|estimate .. (error|generalization|performance)|generalization|loocv)',
          '(leave one out|compute|cost|less biased|robust|use all|every (row|example|point)|hyperparameter)',
          '(model selection|expensive|stable)',
        ],
        insert:
          '**Why**: every row is tested, so the estimate varies less than one split; larger k means less bias and k fits to pay for.',
      },
      {
        name: 'Matches the data',
        words: [
          '(stratified|stratify|group|grouped|groupkfold|time series|chronological|temporal|expanding)',
          '(rolling|iid|blocked|forward chaining|imbalanced)',
        ],
        insert:
          '**Shape of the data**: stratified for rare classes, grouped for many rows a user, expanding window with a gap for time.',
      },
      {
        name: 'Leakage and nesting',
        words: [
          '(leak|leakage|inside|within|nested|pipeline|test set|preprocess|optimistic|final test|untouched)',
          '(tune|tuning|fit .. fold|train .. only)',
        ],
        insert:
          '**Honesty**: transforms and selection inside the folds, nested folds or an untouched test set once hyperparameters are tuned on the score.',
      },
    ],
    enough: 3,
    source: {
      label: 'scikit-learn user guide, 3.1 Cross-validation; Cawley & Talbot 2010',
      url: 'https://scikit-learn.org/stable/modules/cross_validation.html',
    },
  },
  {
    id: 'time-series-validation',
    asks: [
      '(validate|validation|cross validation|evaluate|split) .. (time series|forecast|forecasting|temporal)',
      '(time series|forecast|forecasting) .. (validation|cross validation|split|evaluation|backtest)',
    ],
    layers: [
      {
        name: 'Chronological split',
        words: [
          '(chronological|expanding window|rolling|walk forward|forward chaining|past .. future)',
          '(train .. (past|earlier|before)|sliding window|rolling origin|expanding|timeseriessplit)',
          '(backtest|time order|time based)',
        ],
        insert: '**Split**: expanding or rolling origin, training before validation, several origins averaged.',
      },
      {
        name: 'Gap and leakage',
        words: ['(gap|leak|leakage|purge|embargo|label delay|lag|lookahead|look ahead|future|shuffle)', 'random split'],
        insert:
          '**Gap**: as long as the horizon or the label delay, so that lag features do not reach into validation.',
      },
      {
        name: 'Metric and baseline',
        words: [
          '(mase|smape|mape|mae|rmse|seasonal naive|naive|baseline|pinball|quantile|wape|last value)',
          'persistence',
        ],
        insert: '**Baseline**: seasonal naive; report MASE (below 1 beats it) by horizon, pinball loss for quantiles.',
      },
      {
        name: 'Like production',
        words: [
          '(horizon|retrain|retraining|refit|production|as deployed|frequency|season|seasonality|holiday)',
          '(regime|drift|step ahead)',
        ],
        insert: '**Like production**: same horizon and retraining rhythm, at least one full season in the test span.',
      },
    ],
    enough: 3,
    source: { label: 'Hyndman & Athanasopoulos 2021, section 5.10', url: 'https://otexts.com/fpp3/tscv.html' },
  },
  {
    id: 'hyperparameter-tuning',
    asks: [
      `${explain} hyperparameter .. (tuning|optimization|search)`,
      '(tune|choose|optimize|select) .. (hyperparameter|hyperparameters|hyper parameters)',
      `grid search .. ${versus} .. random search`,
      'tune .. (xgboost|model|network|gbdt|learning rate)',
    ],
    layers: [
      {
        name: 'What matters first, with ranges',
        words: [
          '(learning rate|log scale|log uniform|range|most important|max depth|num leaves|batch size)',
          '(regularization|first|priority|sensitive|weight decay|from .. # .. to #|between)',
        ],
        insert:
          '**First**: learning rate on a log scale (1e-5 to 1e-1), then capacity, then regularisation; the rest at defaults.',
      },
      {
        name: 'Search method',
        words: [
          '(random search|grid search|grid|bayesian|optuna|hyperband|asha|successive halving|tpe)',
          '(gaussian process|population based|halving|evolutionary)',
        ],
        insert:
          '**Search**: random or Bayesian with early stopping (ASHA); 60 random trials hit the top 5 % with probability 95 %, since $1-0.95^{60}\\approx0.95$.',
      },
      {
        name: 'Validation design',
        words: [
          '(validation|cross validation|cv|nested|held out|test set|seed|seeds|overfit .. validation)',
          '(holdout|folds|early stopping)',
        ],
        insert:
          '**Validation**: score on folds that match production; two or more seeds; the test set once at the end.',
      },
      {
        name: 'Budget and stop',
        words: [
          '(budget|trials|compute|cost|diminishing|early stop|parallel|time|iterations|expensive|proxy)',
          'subset',
        ],
        insert:
          '**Budget**: fix the number of trials; stop when the best of the last 20 gains less than the spread between seeds.',
      },
    ],
    enough: 3,
    source: {
      label: 'Bergstra & Bengio 2012; Li et al. 2018 (ASHA)',
      url: 'https://jmlr.org/papers/v13/bergstra12a.html',
    },
  },
  {
    id: 'which-model',
    asks: [
      '(which|what) (model|algorithm|classifier|architecture) .. (use|choose|pick|select|try|start|build|would|recommend|best|for)',
      '(choose|pick|select|selecting|choosing|picking) .. (model|algorithm|classifier)',
      'which model',
      '(which|what) (recommender|network|net|architecture|ranker|detector|forecaster)',
      '(model|algorithm|architecture) for .. (prediction|predicting|forecast|forecasting|classification|detection|ranking|segmentation)',
    ],
    layers: [
      {
        name: 'Data shape',
        words: [
          '(tabular|sequence|text|image|images|graph|rows|columns|features|time series|sparse|categorical)',
          '(multimodal|number of (samples|rows|features|examples)|data size|size of .. data|dataset|audio)',
          '(high dimensional|mixed types)',
        ],
        insert:
          '**Data shape**: tabular, sequence, image or graph; rows, columns and missing values decide the family (mixed tables: GBDT).',
      },
      {
        name: 'Loss',
        words: [
          '(loss|cross entropy|log loss|mse|mae|huber|focal|pairwise|quantile|objective|squared error)',
          '(poisson|lambdarank|hinge)',
        ],
        insert:
          '**Loss**: what the decision needs: log loss for probabilities, Huber for outliers, pairwise or listwise for order.',
      },
      {
        name: 'Regularisation',
        words: [
          '(regularization|regularize|l1|l2|dropout|early stopping|max depth|weight decay|subsample|lambda)',
          '(overfit|overfitting|min child|num leaves|shrinkage|penalty)',
        ],
        insert:
          '**Regularisation**: for a GBDT depth 6, subsample 0.8, early stopping; for a network weight decay and dropout.',
      },
      {
        name: 'Metric',
        words: [
          '(metric|auc|f1|rmse|ndcg|precision|recall|accuracy|mae|pr auc|logloss|kpi|map|mape|evaluate)',
          '(calibration|lift)',
        ],
        insert:
          '**Metric**: the one nearest to the decision: PR-AUC for rare events, NDCG at the k shown, MAE for cost per unit.',
      },
      {
        name: 'Validation',
        words: [
          '(validation|cross validation|cv|split|fold|chronological|group|holdout|hold out|stratified)',
          '(a/b test|a b test|ab test|backtest|test set)',
        ],
        insert: '**Validation**: chronological for time, grouped for many rows a user, stratified k-fold otherwise.',
      },
      {
        name: 'Rejected alternative',
        words: [
          '(instead of|rather than|alternative|rejected|considered|over .. because|not .. because|versus)',
          '(vs|compared|baseline|trade|simpler|interpretability|interpretable|latency|would not|unless)',
          '(logistic regression first|whereas|ruled out)',
        ],
        insert:
          '**Rejected**: name the runner-up and why: "LightGBM over XGBoost for native categories and 5M rows; a linear model as baseline and fallback".',
      },
    ],
    enough: 4,
    source: { label: 'Grinsztajn, Oyallon & Varoquaux 2022; Ke et al. 2017', url: 'https://arxiv.org/abs/2207.08815' },
  },
];
