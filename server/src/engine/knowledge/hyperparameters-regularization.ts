// Strengths of penalties, noise, augmentation and stopping.
import type { Hyperparameter } from './types.ts';

export const regularizationHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'weight-decay-strength',
    name: 'weight decay strength',
    aliases: [
      'weight decay',
      'weight_decay',
      'weight-decay',
      'decay coefficient',
      'wd',
      'decay on the weights',
      'decoupled decay',
      'l2 weight decay',
    ],
    symbols: ['wd', 'weight_decay'],
    controls:
      'It pulls weights to zero: too strong underfits, too weak leaves directions that the data do not constrain.',
    values: [
      {
        context: 'vision transformer with AdamW',
        when: ['vit'],
        typical: '0.05 (0.05 to 0.3)',
        source: { label: 'Touvron et al. 2020 (DeiT)', url: 'https://arxiv.org/abs/2012.12877' },
      },
      {
        context: 'GCN',
        when: ['gnn'],
        typical: '5e-4 on the first layer',
        source: { label: 'Kipf & Welling 2016', url: 'https://arxiv.org/abs/1609.02907' },
      },
      {
        context: 'pretraining language models with AdamW',
        when: ['gpt', 'pretraining', 'llm', 'language model'],
        typical: '0.1',
        source: {
          label: 'Brown et al. 2020, appendix B; Touvron et al. 2023',
          url: 'https://arxiv.org/abs/2005.14165',
        },
      },
      {
        context: 'BERT with AdamW',
        when: ['bert', 'fine-tuning'],
        typical: '0.01',
        source: { label: 'Devlin et al. 2018, appendix A.2', url: 'https://arxiv.org/abs/1810.04805' },
      },
      {
        context: 'AdamW',
        when: ['adamw'],
        typical: '0.01 (try 0.01 to 0.1)',
        source: {
          label: 'PyTorch docs, AdamW (default 0.01)',
          url: 'https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html',
        },
      },
      {
        context: 'convolutional net with SGD',
        when: ['sgd', 'cnn', 'resnet', 'momentum'],
        typical: '1e-4 on ImageNet, 5e-4 on CIFAR',
        source: { label: 'He et al. 2015; Zagoruyko & Komodakis 2016', url: 'https://arxiv.org/abs/1512.03385' },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.01 with AdamW, 1e-4 with SGD',
        source: { label: 'Loshchilov & Hutter 2017; He et al. 2015', url: 'https://arxiv.org/abs/1711.05101' },
      },
    ],
    choose: 'a grid over powers of ten from 1e-5 to 0.1 on validation loss, with biases and norm gains left out',
    plausible: [
      {
        when: [],
        min: 0,
        max: 3,
        why: 'Values in use lie between 1e-6 and 1; at 10 the decay outweighs the data loss.',
        source: { label: 'Loshchilov & Hutter 2017', url: 'https://arxiv.org/abs/1711.05101' },
      },
    ],
  },
  {
    id: 'regularization-strength',
    name: 'regularization strength',
    aliases: [
      'lambda',
      'regularisation strength',
      'penalty strength',
      'l2 strength',
      'l1 strength',
      'ridge penalty',
      'regularization parameter',
      'regularization coefficient',
      'amount of regularization',
      'regularization weight',
      'reg strength',
      'l2 coefficient',
    ],
    symbols: ['λ', '\\lambda', 'reg_lambda', 'reg_alpha', 'lambda_l1', 'lambda_l2'],
    controls: 'It weighs the penalty against the data: strong adds bias, weak leaves variance.',
    values: [
      {
        context: 'ridge regression on standardised features',
        when: ['ridge', 'l2-regularization', 'linear-regression'],
        typical: '1.0 (grid 1e-3 to 1e3)',
        source: {
          label: 'scikit-learn docs, Ridge (default alpha 1.0)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.linear_model.Ridge.html',
        },
      },
      {
        context: 'lasso',
        when: ['lasso', 'l1-regularization'],
        typical: 'the lambda of 10-fold cross-validation plus one standard error',
        source: {
          label: 'Friedman, Hastie & Tibshirani 2010 (glmnet)',
          url: 'https://doi.org/10.18637/jss.v033.i01',
        },
      },
      {
        context: 'XGBoost leaves',
        when: ['xgboost', 'gradient-boosting'],
        typical: 'lambda 1, alpha 0 (lambda 0.1 to 10)',
        source: { label: 'XGBoost docs, parameters', url: 'https://xgboost.readthedocs.io/en/stable/parameter.html' },
      },
      {
        context: 'LightGBM leaves',
        when: ['lightgbm'],
        typical: '0 (0 to 10)',
        source: {
          label: 'LightGBM docs, parameters',
          url: 'https://lightgbm.readthedocs.io/en/stable/Parameters.html',
        },
      },
      {
        context: 'CatBoost leaves',
        when: ['catboost'],
        typical: '3 (1 to 10)',
        source: {
          label: 'CatBoost docs, parameter tuning',
          url: 'https://catboost.ai/docs/en/concepts/parameter-tuning',
        },
      },
      {
        context: 'neural nets',
        when: ['mlp', 'cnn', 'sgd'],
        typical: '1e-4 (1e-5 to 1e-3)',
        source: {
          label: 'He et al. 2015; scikit-learn docs, MLPClassifier (default alpha 1e-4)',
          url: 'https://arxiv.org/abs/1512.03385',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: 'a log grid of 1e-4 to 1e2, chosen by 5-fold cross-validation',
        source: {
          label: 'Hastie, Tibshirani & Friedman 2009, section 7.10',
          url: 'https://hastie.su.domains/ElemStatLearn/',
        },
      },
    ],
    choose: 'cross-validation over a log grid, with the one-standard-error rule for the simpler model',
  },
  {
    id: 'dropout-rate',
    name: 'dropout rate',
    aliases: [
      'dropout',
      'dropout probability',
      'dropout p',
      'drop rate',
      'drop probability',
      'drop prob',
      'dropout prob',
      'dropped share',
    ],
    symbols: ['dropout', 'p_drop', 'dropout_rate', 'hidden_dropout_prob', 'attention_dropout'],
    controls: 'It is the share of activations set to zero: high underfits and slows training, low barely regularises.',
    values: [
      {
        context: 'LoRA',
        when: ['lora', 'qlora'],
        typical: '0.05 (0.1 up to 13B in QLoRA, 0.05 above)',
        source: { label: 'Dettmers et al. 2023, appendix B', url: 'https://arxiv.org/abs/2305.14314' },
      },
      {
        context: 'LSTM, non-recurrent connections',
        when: ['lstm', 'rnn', 'gru'],
        typical: '0.5 (0.2 to 0.65)',
        source: { label: 'Zaremba et al. 2014', url: 'https://arxiv.org/abs/1409.2329' },
      },
      {
        context: 'GCN',
        when: ['gnn'],
        typical: '0.5',
        source: { label: 'Kipf & Welling 2016', url: 'https://arxiv.org/abs/1609.02907' },
      },
      {
        context: 'transformers',
        when: ['transformer', 'bert', 'gpt', 'attention', 'vit'],
        typical: '0.1',
        source: { label: 'Vaswani et al. 2017; Devlin et al. 2018', url: 'https://arxiv.org/abs/1706.03762' },
      },
      {
        context: 'convolutional layers',
        when: ['cnn'],
        typical: '0 to 0.2 with batch norm, 0.5 before the fully connected head',
        source: { label: 'Srivastava et al. 2014', url: 'https://jmlr.org/papers/v15/srivastava14a.html' },
      },
      {
        context: 'fully connected layers',
        when: ['mlp'],
        typical: '0.5 on hidden units, 0.2 on inputs',
        source: { label: 'Srivastava et al. 2014', url: 'https://jmlr.org/papers/v15/srivastava14a.html' },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.1 in transformers, 0.2 to 0.5 in fully connected layers',
        source: {
          label: 'Srivastava et al. 2014; Vaswani et al. 2017',
          url: 'https://jmlr.org/papers/v15/srivastava14a.html',
        },
      },
    ],
    choose: 'a grid of 0, 0.1, 0.2, 0.3 and 0.5 on validation loss, raised while the train-validation gap is wide',
    plausible: [
      {
        when: [],
        min: 0,
        max: 0.9,
        why: 'Above 0.9 fewer than one unit in ten is left per pass, and the net cannot fit.',
        unless: ['keep_prob', 'keep probability', 'keep prob', 'retain', 'retention', 'kept', 'missing modality'],
        source: { label: 'Srivastava et al. 2014', url: 'https://jmlr.org/papers/v15/srivastava14a.html' },
      },
    ],
  },
  {
    id: 'label-smoothing-amount',
    name: 'label smoothing amount',
    aliases: ['label smoothing', 'smoothing factor', 'label-smoothing', 'smoothing epsilon', 'ls epsilon'],
    symbols: ['label_smoothing', 'ε_ls'],
    controls:
      'It is the probability moved from the label to all classes: high blunts the classes, low leaves confidence unbounded.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.1 (0 to 0.2)',
        source: { label: 'Szegedy et al. 2015; Vaswani et al. 2017', url: 'https://arxiv.org/abs/1512.00567' },
      },
    ],
    choose: 'validation log-loss over 0, 0.05, 0.1 and 0.2',
    plausible: [
      {
        when: ['label-smoothing', 'targets', 'labels', 'one-hot'],
        min: 0,
        max: 0.5,
        why: 'More than half the target taken off the true class trains against the label.',
        unless: ['gan', 'one-sided', 'discriminator', 'real'],
        source: { label: 'Szegedy et al. 2015', url: 'https://arxiv.org/abs/1512.00567' },
      },
    ],
  },
  {
    id: 'stochastic-depth-rate',
    name: 'stochastic depth rate',
    aliases: ['drop path rate', 'drop-path rate', 'droppath rate', 'stochastic depth probability', 'drop path'],
    symbols: ['drop_path_rate'],
    controls:
      'It is the share of residual blocks skipped at the deepest layer: high underfits, low leaves the gap as it is.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.1 for base models, up to 0.5 in deep ones, rising linearly with depth',
        source: { label: 'Huang et al. 2016; Touvron et al. 2020', url: 'https://arxiv.org/abs/1603.09382' },
      },
    ],
    choose: 'raising it with model size, from 0.1 for a base model to 0.5 for the largest',
    plausible: [
      {
        when: [],
        min: 0,
        max: 0.95,
        why: 'Nearly every block would be skipped in each pass.',
        source: { label: 'Huang et al. 2016', url: 'https://arxiv.org/abs/1603.09382' },
      },
    ],
  },
  {
    id: 'mixup-alpha',
    name: 'mixup alpha',
    aliases: ['mixup strength', 'mixup parameter', 'beta distribution alpha', 'cutmix alpha'],
    symbols: ['mixup_alpha', 'cutmix_alpha'],
    controls:
      'It shapes the Beta distribution of the blend: near 0 keeps examples pure, large blends them about half and half.',
    values: [
      {
        context: 'CutMix',
        when: ['cutmix'],
        typical: '1.0',
        source: { label: 'Yun et al. 2019', url: 'https://arxiv.org/abs/1905.04899' },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.2 on ImageNet (0.1 to 0.4), 1.0 on CIFAR-10',
        source: { label: 'Zhang et al. 2017', url: 'https://arxiv.org/abs/1710.09412' },
      },
    ],
    choose: 'validation accuracy over 0.1, 0.2, 0.4 and 1.0, lower when training error is already high',
    plausible: [
      {
        when: ['mixup', 'cutmix'],
        min: 0,
        max: 100,
        why: 'The parameter of a Beta distribution is positive; large values give nothing but half-and-half blends.',
        source: { label: 'Zhang et al. 2017', url: 'https://arxiv.org/abs/1710.09412' },
      },
    ],
  },
  {
    id: 'ema-decay',
    name: 'EMA decay',
    aliases: [
      'ema decay rate',
      'exponential moving average decay',
      'weight averaging decay',
      'polyak decay',
      'decay of the moving average',
    ],
    symbols: ['ema_decay'],
    controls:
      'It sets the memory of averaged weights, about 1/(1-decay) steps: high lags behind, low averages nothing.',
    values: [
      {
        context: 'diffusion models',
        when: ['diffusion-model'],
        typical: '0.9999',
        source: { label: 'Ho et al. 2020', url: 'https://arxiv.org/abs/2006.11239' },
      },
      {
        context: 'teacher networks',
        when: ['pseudo-labeling', 'teacher', 'byol', 'knowledge-distillation'],
        typical: '0.999 (0.996 in BYOL)',
        source: { label: 'Tarvainen & Valpola 2017', url: 'https://arxiv.org/abs/1703.01780' },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.999 (0.99 to 0.9999)',
        source: { label: 'Tarvainen & Valpola 2017', url: 'https://arxiv.org/abs/1703.01780' },
      },
    ],
    choose: 'a memory of 1 to 10 % of all steps',
    plausible: [
      {
        when: [],
        min: 0.5,
        max: 1,
        why: 'The average remembers about 1/(1 − decay) steps: below one half it averages nothing, above 1 it grows without bound.',
        unless: ['batch-normalization', 'alpha', 'smoothing', 'forecast'],
        source: { label: 'Tarvainen & Valpola 2017', url: 'https://arxiv.org/abs/1703.01780' },
      },
    ],
  },
  {
    id: 'early-stopping-patience',
    name: 'early-stopping patience',
    aliases: [
      'patience',
      'early stopping rounds',
      'early-stopping rounds',
      'early_stopping_rounds',
      'stopping patience',
    ],
    symbols: ['patience', 'early_stopping_rounds', 'n_iter_no_change'],
    controls:
      'It sets how long to wait without progress: short stops on noise, long spends compute and overfits a little.',
    values: [
      {
        context: 'boosted trees',
        when: ['gradient-boosting', 'xgboost', 'lightgbm', 'catboost', 'boosting'],
        typical: '50 rounds at up to 2,000 trees',
        source: { label: 'Gorishniy et al. 2021, appendix', url: 'https://arxiv.org/abs/2106.11959' },
      },
      {
        context: 'fine-tuning',
        when: ['fine-tuning', 'bert'],
        typical: '2 to 3 evaluations',
        source: {
          label: 'PyTorch Lightning docs, EarlyStopping (default 3)',
          url: 'https://lightning.ai/docs/pytorch/stable/api/lightning.pytorch.callbacks.EarlyStopping.html',
        },
      },
      {
        context: 'MLP on tables',
        when: ['mlp'],
        typical: '16 epochs',
        source: { label: 'Gorishniy et al. 2021', url: 'https://arxiv.org/abs/2106.11959' },
      },
      {
        context: 'in general',
        when: [],
        typical: '5 to 10 epochs, or 50 boosting rounds',
        source: {
          label: 'scikit-learn docs (n_iter_no_change 10); Gorishniy et al. 2021',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.neural_network.MLPClassifier.html',
        },
      },
    ],
    choose: 'the noise of the curve: about the longest plateau seen before a true improvement',
    plausible: [
      {
        when: [],
        min: 0,
        max: 1e6,
        why: 'Patience counts evaluations, so it is not negative.',
        source: { label: 'Prechelt 1998', url: 'https://doi.org/10.1007/3-540-49430-8_3' },
      },
    ],
  },
  {
    id: 'augmentation-strength',
    name: 'augmentation strength',
    aliases: [
      'randaugment magnitude',
      'augmentation magnitude',
      'strength of the augmentation',
      'augmentation intensity',
      'amount of augmentation',
      'crop scale',
    ],
    symbols: [],
    controls: 'It sets how far inputs are changed: weak regularises little, strong changes labels or underfits.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'RandAugment with 2 transforms at magnitude 9; crops of 8 to 100 % of the area',
        source: { label: 'Cubuk et al. 2019; Szegedy et al. 2014', url: 'https://arxiv.org/abs/1909.13719' },
      },
    ],
    choose: 'validation accuracy over magnitudes, lower for small models and data',
  },
];
