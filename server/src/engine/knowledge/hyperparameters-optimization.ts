// Batches, epochs, steps and clipping.
import type { Hyperparameter } from './types.ts';

export const optimizationHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'batch-size',
    name: 'batch size',
    aliases: ['bs', 'mini-batch size', 'minibatch size', 'batch_size', 'batchsize', 'global batch', 'batch sizes'],
    symbols: ['bs', 'batch_size', 'per_device_train_batch_size'],
    controls:
      'It sets how many examples one gradient averages: small gives noisy steps and idle hardware, large gives fewer updates per epoch and diminishing returns.',
    values: [
      {
        context: 'contrastive learning with in-batch negatives',
        when: ['infonce', 'contrastive', 'simclr', 'clip', 'two-tower'],
        typical: '4,096 for SimCLR, 32,768 for CLIP; 128 with a hard negative for DPR',
        source: {
          label: 'Chen et al. 2020; Radford et al. 2021; Karpukhin et al. 2020',
          url: 'https://arxiv.org/abs/2002.05709',
        },
      },
      {
        context: 'DPO',
        when: ['dpo'],
        typical: '64',
        source: { label: 'Rafailov et al. 2023, appendix B', url: 'https://arxiv.org/abs/2305.18290' },
      },
      {
        context: 'PPO on continuous control',
        when: ['ppo'],
        typical: 'minibatches of 64 from 2,048 steps',
        source: { label: 'Schulman et al. 2017, table 3', url: 'https://arxiv.org/abs/1707.06347' },
      },
      {
        context: 'fine-tuning BERT',
        when: ['bert', 'fine-tuning', 'cross-encoder'],
        typical: '16 or 32',
        source: { label: 'Devlin et al. 2018, appendix A.3', url: 'https://arxiv.org/abs/1810.04805' },
      },
      {
        context: 'pretraining a language model',
        when: ['gpt', 'pretraining', 'llm', 'language model'],
        typical: '0.5M to 4M tokens',
        source: {
          label: 'Brown et al. 2020, table 2.1; Touvron et al. 2023',
          url: 'https://arxiv.org/abs/2005.14165',
        },
      },
      {
        context: 'ResNet-50 on ImageNet',
        when: ['cnn', 'imagenet', 'resnet'],
        typical: '256, up to 8,192 with a scaled rate and 5 warm-up epochs',
        source: { label: 'Goyal et al. 2017', url: 'https://arxiv.org/abs/1706.02677' },
      },
      {
        context: 'in general',
        when: [],
        typical: '32 (try 32 to 512)',
        source: { label: 'Bengio 2012, section 3.1; Keskar et al. 2016', url: 'https://arxiv.org/abs/1206.5533' },
      },
    ],
    choose:
      'the largest power of two that fits in memory, then the rate scaled with it, while steps to the target loss still fall in proportion',
    plausible: [
      {
        when: [],
        min: 1,
        max: 1e8,
        why: 'A batch holds at least one example.',
        source: {
          label: 'Goodfellow, Bengio & Courville 2016, section 8.1.3',
          url: 'https://www.deeplearningbook.org/contents/optimization.html',
        },
      },
    ],
  },
  {
    id: 'epochs',
    name: 'number of epochs',
    aliases: ['epochs', 'training epochs', 'passes over the data', 'num epochs', 'n_epochs', 'ep'],
    symbols: ['n_epochs', 'num_epochs', 'num_train_epochs', 'max_epochs'],
    controls:
      'It sets how often each example is seen: too few underfits, too many fits noise unless something stops it.',
    values: [
      {
        context: 'PPO, passes over one batch of rollouts',
        when: ['ppo'],
        typical: '10 (3 on Atari)',
        source: { label: 'Schulman et al. 2017, tables 3 and 5', url: 'https://arxiv.org/abs/1707.06347' },
      },
      {
        context: 'GCN on citation graphs',
        when: ['gnn'],
        typical: '200 with a patience of 10',
        source: { label: 'Kipf & Welling 2016', url: 'https://arxiv.org/abs/1609.02907' },
      },
      {
        context: 'instruction tuning or LoRA',
        when: ['lora', 'qlora', 'instruction-tuning'],
        typical: '3 (try 1 to 5)',
        source: { label: 'Taori et al. 2023 (Stanford Alpaca)', url: 'https://github.com/tatsu-lab/stanford_alpaca' },
      },
      {
        context: 'fine-tuning BERT',
        when: ['bert', 'fine-tuning', 'cross-encoder'],
        typical: '3 (try 2 to 4)',
        source: { label: 'Devlin et al. 2018, appendix A.3', url: 'https://arxiv.org/abs/1810.04805' },
      },
      {
        context: 'pretraining a language model',
        when: ['gpt', 'pretraining', 'llm'],
        typical: '1 (up to about 4 on repeated data)',
        source: { label: 'Muennighoff et al. 2023', url: 'https://arxiv.org/abs/2305.16264' },
      },
      {
        context: 'ResNet-50 on ImageNet',
        when: ['cnn', 'imagenet', 'resnet'],
        typical: '90',
        source: { label: 'Goyal et al. 2017', url: 'https://arxiv.org/abs/1706.02677' },
      },
      {
        context: 'vision transformer on ImageNet alone',
        when: ['vit'],
        typical: '300',
        source: { label: 'Touvron et al. 2020 (DeiT)', url: 'https://arxiv.org/abs/2012.12877' },
      },
      {
        context: 'in general',
        when: [],
        typical: 'up to 100 with early stopping at a patience of 10',
        source: {
          label: 'Goodfellow, Bengio & Courville 2016, section 7.8',
          url: 'https://www.deeplearningbook.org/contents/regularization.html',
        },
      },
    ],
    choose: 'early stopping on the validation loss under a generous cap',
    plausible: [
      {
        when: ['bert', 'bert-base', 'bert-large', 'roberta', 'distilbert', 'deberta', 'cross-encoder'],
        min: 0,
        max: 100,
        why: 'Fine-tuning needs 2 to 4 passes; after some tens the encoder has learnt the training set by heart.',
        unless: [
          'scratch',
          'pretraining',
          'pretrain',
          'pre-training',
          'frozen',
          'head',
          'probe',
          'features',
          'lstm',
          'self-training',
        ],
        source: { label: 'Devlin et al. 2018, appendix A.3', url: 'https://arxiv.org/abs/1810.04805' },
      },
      {
        when: ['dpo', 'ppo', 'instruction-tuning', 'lora', 'qlora'],
        min: 0,
        max: 200,
        why: 'Fine-tuning a language model takes one to a few passes.',
        unless: ['frames', 'steps', 'diffusion-model', 'atari', 'environment'],
        source: { label: 'Rafailov et al. 2023; Hu et al. 2021', url: 'https://arxiv.org/abs/2106.09685' },
      },
      {
        when: [],
        min: 0,
        max: 1e7,
        why: 'The number of passes is positive and finite.',
        source: {
          label: 'Goodfellow, Bengio & Courville 2016, section 7.8',
          url: 'https://www.deeplearningbook.org/contents/regularization.html',
        },
      },
    ],
  },
  {
    id: 'training-steps',
    name: 'number of training steps',
    aliases: [
      'training steps',
      'optimizer steps',
      'gradient steps',
      'number of iterations',
      'training iterations',
      'update steps',
    ],
    symbols: ['max_steps', 'num_steps', 'total_steps'],
    controls:
      'It sets the number of updates: too few leaves the loss falling, too many spends compute and can overfit.',
    values: [
      {
        context: "transformer base on WMT'14",
        when: ['transformer'],
        typical: '100,000',
        source: { label: 'Vaswani et al. 2017', url: 'https://arxiv.org/abs/1706.03762' },
      },
      {
        context: 'BERT pretraining',
        when: ['bert'],
        typical: '1,000,000 at batch 256',
        source: { label: 'Devlin et al. 2018, appendix A.2', url: 'https://arxiv.org/abs/1810.04805' },
      },
      {
        context: 'language model, tokens for a compute-optimal run',
        when: ['llm', 'gpt', 'language model'],
        typical: 'about 20 tokens per parameter',
        source: { label: 'Hoffmann et al. 2022', url: 'https://arxiv.org/abs/2203.15556' },
      },
      {
        context: 'in general',
        when: [],
        typical: 'as many as 3 to 10 epochs give, with early stopping',
        source: {
          label: 'Goodfellow, Bengio & Courville 2016, section 7.8',
          url: 'https://www.deeplearningbook.org/contents/regularization.html',
        },
      },
    ],
    choose: 'a compute budget or early stopping, as schedules such as cosine need the number in advance',
  },
  {
    id: 'gradient-clip-norm',
    name: 'gradient clipping threshold',
    aliases: [
      'clip norm',
      'clipping threshold',
      'max grad norm',
      'max_grad_norm',
      'gradient clip norm',
      'clip value',
      'clipping norm',
      'grad clip value',
      'clip to global norm',
      'clip to norm',
      'clip at norm',
      'clipped to norm',
      'clip to global l2 norm',
      'clip grad norm',
      'clipping at a norm',
      'clip at a norm',
      'clipped at a norm',
      'clipping to norm',
      'clipping to a norm',
      'norm clipping at',
    ],
    symbols: ['max_grad_norm', 'clipnorm', 'clip_grad_norm', 'grad_clip'],
    controls: 'It caps the gradient norm: low clips every step and slows training, high lets single spikes through.',
    values: [
      {
        context: 'transformers and language models',
        when: ['transformer', 'bert', 'gpt', 'llm', 'fine-tuning', 'lora'],
        typical: '1.0',
        source: {
          label: 'Brown et al. 2020, appendix B; Devlin et al. 2018 (code)',
          url: 'https://arxiv.org/abs/2005.14165',
        },
      },
      {
        context: 'LSTM language models',
        when: ['lstm', 'rnn', 'gru'],
        typical: '5 (0.25 to 10)',
        source: { label: 'Zaremba et al. 2014; Merity et al. 2017', url: 'https://arxiv.org/abs/1409.2329' },
      },
      {
        context: 'PPO',
        when: ['ppo', 'actor-critic', 'a2c'],
        typical: '0.5',
        source: {
          label: 'Stable-Baselines3 docs, PPO (default 0.5)',
          url: 'https://stable-baselines3.readthedocs.io/en/master/modules/ppo.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '1.0 (0.5 to 5)',
        source: { label: 'Pascanu et al. 2013; Brown et al. 2020', url: 'https://arxiv.org/abs/1211.5063' },
      },
    ],
    choose: 'logging the norm for some hundred steps and setting the cap near its 90th percentile',
    plausible: [
      {
        when: [],
        min: 1e-6,
        max: 1000,
        why: 'A cap must be positive; above every norm that occurs it does nothing.',
        source: { label: 'Pascanu et al. 2013', url: 'https://arxiv.org/abs/1211.5063' },
      },
    ],
  },
  {
    id: 'accumulation-steps',
    name: 'gradient accumulation steps',
    aliases: ['accumulation steps', 'gradient_accumulation_steps', 'accum steps'],
    symbols: ['gradient_accumulation_steps', 'accum_steps'],
    controls: 'It multiplies the micro-batch: more gives a larger effective batch at fewer updates per second.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'wanted batch / (micro-batch x devices), for instance 32 / (4 x 2) = 4',
        source: { label: 'Goyal et al. 2017', url: 'https://arxiv.org/abs/1706.02677' },
      },
    ],
    choose: 'dividing the wanted batch by what fits in memory',
    plausible: [
      {
        when: [],
        min: 1,
        max: 1e5,
        why: 'It counts micro-batches per update.',
        source: { label: 'Goyal et al. 2017', url: 'https://arxiv.org/abs/1706.02677' },
      },
    ],
  },
];
