// Symptoms seen while a model trains, most likely cause first.
import type { Symptom } from './types.ts';

export const trainingSymptoms: readonly Symptom[] = [
  {
    id: 'nan-loss',
    name: 'loss is NaN',
    aliases: [
      'nan loss',
      'loss nan',
      'loss becomes nan',
      'loss goes to nan',
      'training loss is nan',
      'inf loss',
      'loss is inf',
      'nans in training',
    ],
    checks: [
      {
        check: 'Gradient explosion',
        how: 'log the global gradient norm for the 50 steps before the NaN: a steady climb or a spike',
        fix: 'clip at norm 1.0, cut the learning rate 10×, warm up over the first 1 to 10 % of steps',
      },
      {
        check: 'Undefined operation in a custom loss',
        how: 'rerun the batch with torch.autograd.detect_anomaly: log(0), division by 0, sqrt at 0, softmax by hand',
        fix: 'compute from logits (log_softmax, logsumexp), or add 1e-8 inside the log or root',
      },
      {
        check: 'fp16 overflow',
        how: 'look for inf above 65,504 in activations and a loss scale that keeps halving',
        fix: 'bf16, or dynamic loss scaling with gradients unscaled before clipping',
      },
      {
        check: 'Bad inputs or labels',
        how: 'assert isfinite on every batch; log the ids of the failing one; check that labels lie in [0, classes)',
        fix: 'drop or impute the rows, repair the label map',
      },
    ],
    source: {
      label: 'Micikevicius et al. 2017 (mixed precision); PyTorch documentation, anomaly detection',
      url: 'https://arxiv.org/abs/1710.03740',
    },
  },
  {
    id: 'loss-not-decreasing',
    name: 'loss does not decrease',
    aliases: [
      'loss not decreasing',
      'loss is not decreasing',
      'training loss stuck',
      'loss stuck',
      'model does not learn',
      'model is not learning',
      'network is not learning',
      'loss does not go down',
      'loss is flat from the start',
    ],
    checks: [
      {
        check: 'Broken pipeline',
        how: 'try to overfit 2 to 10 examples to near-zero loss; compare the first loss with log(classes)',
        fix: 'repair labels, masks, reductions, zero_grad or frozen parameters until one batch overfits',
      },
      {
        check: 'Learning rate',
        how: 'range test from 1e-7 to 1 over some 100 steps and plot the loss',
        fix: 'take a rate about 10× below where the loss turns up',
      },
      {
        check: 'No gradient reaches the layers',
        how: 'print the gradient norm by layer; zeros mean a detached graph, dead ReLU or saturation',
        fix: 'remove detach and no_grad, He initialisation, normalisation, residual connections',
      },
      {
        check: 'Inputs and labels do not belong together',
        how: 'decode 20 random pairs as the model sees them, after shuffling and augmentation',
        fix: 'shuffle pairs with one permutation, fix the join',
      },
    ],
    source: {
      label: 'Karpathy 2019, A Recipe for Training Neural Networks',
      url: 'https://karpathy.github.io/2019/04/25/recipe/',
    },
  },
  {
    id: 'loss-plateau',
    name: 'loss plateaus',
    aliases: [
      'loss plateau',
      'training plateau',
      'loss plateaus',
      'plateauing loss',
      'loss flattens',
      'loss stops improving',
      'training stalls',
    ],
    checks: [
      {
        check: 'Learning rate too high for this stage',
        how: 'halve it ten times at the plateau, or resume from the checkpoint with a tenth: does the loss step down?',
        fix: 'cosine decay or reduce-on-plateau (factor 0.1, patience 5 to 10 epochs)',
      },
      {
        check: 'Capacity',
        how: 'compare training with human or oracle error; double the width: does the training loss fall?',
        fix: 'a larger model or better features; weaker regularisation',
      },
      {
        check: 'Noise floor',
        how: 'relabel 100 of the worst examples by two people',
        fix: 'clean labels; accept the floor that agreement sets',
      },
      {
        check: 'Saturated or dead units',
        how: 'share of zero or saturated activations by layer',
        fix: 'GELU or leaky ReLU, He initialisation, normalisation',
      },
    ],
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, chapter 11',
      url: 'https://www.deeplearningbook.org/contents/guidelines.html',
    },
  },
  {
    id: 'train-val-gap',
    name: 'large gap between training and validation',
    aliases: [
      'train-val gap',
      'train val gap',
      'train-validation gap',
      'train-test gap',
      'generalization gap',
      'generalisation gap',
      'validation loss goes up',
      'validation loss increases',
      'val loss increasing',
    ],
    checks: [
      {
        check: 'Overfitting',
        how: 'learning curve over 10, 30 and 100 % of the data: the gap narrows as rows are added',
        fix: 'augmentation, weight decay, early stopping, smaller model, more data, in order of cost',
      },
      {
        check: 'Distribution shift between the splits',
        how: 'train a classifier to tell training from validation rows: an AUC well above 0.5 names the drifting columns',
        fix: 'split as production will (by time, user, site), drop or repair the columns',
      },
      {
        check: 'Leakage into training features',
        how: 'drop the top features one at a time; look for one that knows the future',
        fix: 'build features as of the prediction time, fit transforms on the training fold',
      },
      {
        check: 'Preprocessing differs',
        how: 'push one row through both paths and compare the tensors; check eval mode',
        fix: 'one transform object for both, model.eval() for validation',
      },
    ],
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, chapter 5; Kaufman et al. 2012 (leakage)',
      url: 'https://doi.org/10.1145/2382577.2382579',
    },
  },
  {
    id: 'val-better-than-train',
    name: 'validation better than training',
    aliases: [
      'val better than train',
      'validation loss lower than training loss',
      'val loss lower than train loss',
      'validation accuracy higher than training',
      'val accuracy higher than train',
      'test better than train',
    ],
    checks: [
      {
        check: 'Regularisation acts in training only',
        how: 'evaluate the training set in eval mode without dropout and augmentation',
        fix: 'none needed: compare the two losses in the same mode',
      },
      {
        check: 'The training loss is an average over the epoch',
        how: 'evaluate both sets with the weights at the end of the epoch',
        fix: 'plot that, or shift the training curve by half an epoch',
      },
      {
        check: 'Validation set easier, small or duplicated',
        how: 'bootstrap its metric; hash rows to find duplicates shared with training',
        fix: 'deduplicate before splitting, stratify, enlarge the set',
      },
      {
        check: 'Leakage',
        how: 'permute the labels: validation must fall to chance',
        fix: 'rebuild the split by group and time',
      },
    ],
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, chapter 7 (dropout, early stopping)',
      url: 'https://www.deeplearningbook.org/contents/regularization.html',
    },
  },
  {
    id: 'late-divergence',
    name: 'divergence after many steps',
    aliases: [
      'loss explodes',
      'loss spike',
      'loss spikes',
      'training diverges',
      'loss diverges',
      'divergence after',
      'diverges after',
      'loss explodes after',
      'loss blows up',
    ],
    checks: [
      {
        check: 'Step too large for the curvature reached',
        how: 'gradient norm and update-to-weight ratio around the step (about 1e-3 is usual)',
        fix: 'lower the peak rate, longer warm-up, clip at norm 1.0',
      },
      {
        check: 'One bad shard or batch',
        how: 'replay the exact batch from the checkpoint: does it spike again?',
        fix: 'skip or filter it, resume from the checkpoint before',
      },
      {
        check: 'Numerical range',
        how: 'largest attention logit and loss scale; fp16 against bf16',
        fix: 'bf16, pre-norm, QK normalisation, z-loss',
      },
      {
        check: 'Optimizer state',
        how: 'compare Adam’s v with fresh squared gradients: stale v after a quiet stretch gives huge steps',
        fix: 'β₂ = 0.95 for large models, or a larger ε',
      },
    ],
    source: {
      label: 'Zhang et al. 2022, OPT (loss spikes); Wortsman et al. 2023, Small-scale proxies',
      url: 'https://arxiv.org/abs/2309.14322',
    },
  },
  {
    id: 'cannot-overfit-batch',
    name: 'model cannot overfit one batch',
    aliases: [
      'cannot overfit one batch',
      'cannot overfit a single batch',
      'overfit one batch fails',
      'overfit a single batch',
      'fails to overfit',
    ],
    checks: [
      {
        check: 'Labels and outputs misaligned',
        how: 'print shapes, broadcasting and class ids; (n,) against (n, 1) broadcasts silently',
        fix: 'align the shapes, assert them in the loss',
      },
      {
        check: 'Wrong loss for the head',
        how: 'softmax applied twice, sigmoid before a with-logits loss, sum in place of mean',
        fix: 'give raw logits to the fused loss',
      },
      {
        check: 'Parameters not updated',
        how: 'compare weights before and after one step; list requires_grad and the optimizer groups',
        fix: 'register modules, unfreeze, call zero_grad, backward and step in order',
      },
      {
        check: 'Regularisation or rate',
        how: 'switch off dropout, augmentation and decay; try rates from 1e-4 to 1e-2',
        fix: 'turn them on again one by one after the batch overfits',
      },
    ],
    source: {
      label: 'Karpathy 2019, A Recipe for Training Neural Networks',
      url: 'https://karpathy.github.io/2019/04/25/recipe/',
    },
  },
  {
    id: 'slow-convergence',
    name: 'slow convergence',
    aliases: [
      'slow convergence',
      'converges slowly',
      'training converges slowly',
      'slow to converge',
      'training is slow to converge',
      'takes too long to converge',
    ],
    checks: [
      {
        check: 'Learning rate too low',
        how: 'range test; an update-to-weight ratio far below 1e-3',
        fix: 'raise 3 to 10×, one-cycle or warm-up and cosine',
      },
      {
        check: 'Ill-conditioned inputs',
        how: 'column scales, condition number of the features',
        fix: 'standardise with training statistics, batch or layer normalisation',
      },
      {
        check: 'Plain SGD on unlike curvature',
        how: 'same run with momentum 0.9 or AdamW at 1e-3',
        fix: 'momentum or an adaptive method',
      },
      {
        check: 'Poor start',
        how: 'activation variance by layer at step 0; output bias against the base rate',
        fix: 'He or Xavier initialisation, bias at log(p/(1 − p)), pretrained weights',
      },
    ],
    source: {
      label: 'LeCun, Bottou, Orr & Müller 1998, Efficient BackProp; Smith 2017',
      url: 'https://arxiv.org/abs/1506.01186',
    },
  },
  {
    id: 'exploding-gradients',
    name: 'exploding gradients',
    aliases: [
      'exploding gradient',
      'exploding gradients',
      'gradient explosion',
      'gradients explode',
      'gradient explodes',
      'gradient norm explodes',
    ],
    checks: [
      {
        check: 'Product of large Jacobians',
        how: 'gradient norm by layer or time step: growth by a constant factor',
        fix: 'clip the global norm at 1.0, orthogonal or He initialisation, residual connections',
      },
      { check: 'Learning rate', how: 'does a 10× lower rate remove it?', fix: 'lower the peak, warm up' },
      {
        check: 'Outlier targets or inputs',
        how: 'largest per-example loss and feature value in the spiking batches',
        fix: 'Huber loss, log or clipped targets, scaled inputs',
      },
    ],
    source: { label: 'Pascanu, Mikolov & Bengio 2013', url: 'https://arxiv.org/abs/1211.5063' },
  },
  {
    id: 'vanishing-gradients',
    name: 'vanishing gradients',
    aliases: [
      'vanishing gradient',
      'vanishing gradients',
      'gradient vanishing',
      'gradients vanish',
      'early layers do not learn',
    ],
    checks: [
      {
        check: 'Saturating activations',
        how: 'gradient norm by layer falls geometrically towards the input; share of |tanh| above 0.97',
        fix: 'ReLU or GELU in hidden layers',
      },
      {
        check: 'Initialisation',
        how: 'activation variance by layer at step 0 shrinks with depth',
        fix: 'He for ReLU, Xavier for tanh',
      },
      {
        check: 'Depth without shortcuts',
        how: 'the first layers hardly move: ratio of update to weight below 1e-5',
        fix: 'residual connections, batch or layer normalisation; LSTM or attention for sequences',
      },
    ],
    source: { label: 'Glorot & Bengio 2010; He et al. 2015 (ResNet)', url: 'https://arxiv.org/abs/1512.03385' },
  },
  {
    id: 'dead-relu',
    name: 'dead ReLU units',
    aliases: ['dead relu', 'dying relu', 'dead neurons', 'dead units', 'dead relus', 'dying relus'],
    checks: [
      {
        check: 'Units at zero for all inputs',
        how: 'share of units without a positive pre-activation over 1,000 examples',
        fix: 'leaky ReLU with slope 0.01 or GELU',
      },
      { check: 'One overlarge step', how: 'did the share jump at a loss spike?', fix: 'lower the rate, warm up, clip' },
      {
        check: 'Biased pre-activations',
        how: 'mean pre-activation by layer far below 0',
        fix: 'He initialisation, bias 0, normalisation before the activation',
      },
    ],
    source: { label: 'Lu et al. 2019, Dying ReLU and Initialization', url: 'https://arxiv.org/abs/1903.06733' },
  },
  {
    id: 'oscillating-loss',
    name: 'oscillating loss',
    aliases: [
      'oscillating loss',
      'loss oscillates',
      'noisy loss',
      'loss fluctuates',
      'loss fluctuating',
      'loss is jumping',
      'unstable loss',
      'loss bounces',
      'loss zigzags',
    ],
    checks: [
      {
        check: 'Learning rate near the stability limit',
        how: 'halve it: the swings shrink within an epoch',
        fix: 'lower rate or decay; lower momentum if it overshoots',
      },
      {
        check: 'Batch too small',
        how: 'run the same with 4× the batch by accumulation: noise falls by half',
        fix: 'larger batch or accumulation, averaging of weights',
      },
      {
        check: 'Data order',
        how: 'does the period equal a shard or an epoch? Plot loss against file',
        fix: 'shuffle across files, a larger shuffle buffer',
      },
      {
        check: 'Metric noise',
        how: 'bootstrap interval of a validation set of this size',
        fix: 'larger or fixed validation set, smoothed curve',
      },
    ],
    source: {
      label: 'Goyal et al. 2017; Goodfellow, Bengio & Courville 2016, chapter 8',
      url: 'https://www.deeplearningbook.org/contents/optimization.html',
    },
  },
  {
    id: 'mode-collapse',
    name: 'mode collapse',
    aliases: ['mode collapse', 'gan collapse', 'generator collapse', 'low sample diversity'],
    checks: [
      {
        check: 'Few distinct samples',
        how: 'nearest-neighbour distances among 1,000 samples; recall of a precision-recall pair beside FID',
        fix: 'minibatch discrimination or a larger batch',
      },
      {
        check: 'Discriminator too strong',
        how: 'its accuracy near 100 % and generator gradients near zero',
        fix: 'Wasserstein loss with gradient penalty 10, spectral normalisation, a lower discriminator rate',
      },
      {
        check: 'Objective that does not reward coverage',
        how: 'compare the class histogram of samples with that of the data',
        fix: 'condition on the class, or a diffusion model',
      },
    ],
    source: { label: 'Salimans et al. 2016; Gulrajani et al. 2017', url: 'https://arxiv.org/abs/1704.00028' },
  },
  {
    id: 'posterior-collapse',
    name: 'posterior collapse',
    aliases: ['posterior collapse', 'kl vanishing', 'kl collapse', 'decoder ignores the latent'],
    checks: [
      {
        check: 'KL term near zero',
        how: 'log KL by latent dimension: active units are those above 0.01 nats',
        fix: 'KL annealing over the first epochs, free bits',
      },
      {
        check: 'Decoder too strong',
        how: 'replace z by noise: does the reconstruction change?',
        fix: 'weaken the decoder (word dropout), or use a VQ-VAE',
      },
    ],
    source: {
      label: 'Bowman et al. 2015, Generating Sentences from a Continuous Space',
      url: 'https://arxiv.org/abs/1511.06349',
    },
  },
  {
    id: 'class-collapse',
    name: 'model predicts one class only',
    aliases: [
      'predicts only one class',
      'predicts the majority class',
      'always predicts the majority',
      'predicts a single class',
      'all predictions are the same',
      'class collapse',
      'predicts all zeros',
      'predicts only the majority class',
    ],
    checks: [
      {
        check: 'Threshold, not model',
        how: 'PR curve and score histogram: positives may outrank negatives below 0.5',
        fix: 'threshold from costs, c_FP/(c_FP + c_FN), on calibrated scores',
      },
      {
        check: 'Base rate dominates the loss',
        how: 'loss by class; does the score equal the base rate for every row?',
        fix: 'class weights, negative sampling with correction, focal loss with γ = 2',
      },
      {
        check: 'Features carry no signal for this target',
        how: 'single-feature AUC; a GBDT on the same table',
        fix: 'features, labels or the join first',
      },
      { check: 'Broken head', how: 'overfit 10 examples of each class', fix: 'class order, shapes, loss on logits' },
    ],
    source: { label: 'Elkan 2001; Lin et al. 2017 (focal loss)', url: 'https://arxiv.org/abs/1708.02002' },
  },
  {
    id: 'representation-collapse',
    name: 'embeddings collapse',
    aliases: [
      'embedding collapse',
      'representation collapse',
      'representational collapse',
      'all embeddings are the same',
      'dimensional collapse',
    ],
    checks: [
      {
        check: 'All vectors alike',
        how: 'mean pairwise cosine near 1; singular values of a batch of embeddings',
        fix: 'negatives, a variance term (VICReg) or a stop-gradient with predictor',
      },
      {
        check: 'Negatives too easy or false',
        how: 'share of triplets or in-batch pairs with zero loss',
        fix: 'semi-hard mining, deduplicated batches',
      },
      {
        check: 'Temperature or margin',
        how: 'sweep τ over 0.05, 0.1 and 0.2',
        fix: 'the τ with the highest recall at k on validation',
      },
    ],
    source: {
      label: 'Chen & He 2020 (SimSiam); Bardes, Ponce & LeCun 2021 (VICReg)',
      url: 'https://arxiv.org/abs/2105.04906',
    },
  },
  {
    id: 'gpu-underused',
    name: 'GPU underused',
    aliases: [
      'low gpu utilization',
      'low gpu utilisation',
      'gpu utilization is low',
      'gpu underutilized',
      'gpu idle',
      'gpu starvation',
      'data loading bottleneck',
      'training is slow',
    ],
    checks: [
      {
        check: 'Input pipeline',
        how: 'replace the loader by one cached batch: if steps get faster, data is the limit',
        fix: 'more workers, pinned memory, prefetch, decoded or sharded files',
      },
      {
        check: 'Host synchronisation',
        how: 'profiler: gaps after .item(), print or CPU metrics',
        fix: 'log every 50 to 100 steps, keep metrics on the device',
      },
      {
        check: 'Small kernels',
        how: 'profiler: thousands of short kernels, low occupancy',
        fix: 'larger batch, bf16, torch.compile, channels-last for convolutions',
      },
      {
        check: 'Communication',
        how: 'share of all-reduce in a step against one GPU',
        fix: 'overlap, gradient accumulation, faster links',
      },
    ],
    source: {
      label: 'PyTorch Performance Tuning Guide',
      url: 'https://docs.pytorch.org/tutorials/recipes/recipes/tuning_guide.html',
    },
  },
  {
    id: 'out-of-memory',
    name: 'out of memory in training',
    aliases: ['oom', 'cuda out of memory', 'out of memory', 'gpu out of memory', 'oom error', 'runs out of memory'],
    checks: [
      {
        check: 'Activations',
        how: 'memory grows with batch and length: halve both and compare the peak',
        fix: 'smaller batch with accumulation, activation checkpointing, FlashAttention',
      },
      {
        check: 'Weights and optimizer state',
        how: 'mixed-precision Adam takes about 16 bytes a parameter before activations',
        fix: 'ZeRO or FSDP sharding, 8-bit Adam, LoRA',
      },
      {
        check: 'Leak',
        how: 'memory climbs step by step: losses kept with their graph',
        fix: '.item() or .detach() for logs, no_grad in evaluation',
      },
      {
        check: 'One long example',
        how: 'length of the failing batch against the 99th percentile',
        fix: 'bucket by length, cap tokens per batch',
      },
    ],
    source: {
      label: 'Rajbhandari et al. 2019 (ZeRO); Chen et al. 2016 (checkpointing)',
      url: 'https://arxiv.org/abs/1910.02054',
    },
  },
];
