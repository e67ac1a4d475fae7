// Constants of losses and of reinforcement learning.
import type { Hyperparameter } from './types.ts';

export const lossHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'negative-samples',
    name: 'number of negative samples',
    aliases: [
      'number of negatives',
      'negatives per positive',
      'negative sampling ratio',
      'negative samples',
      'num negatives',
      'negatives per example',
    ],
    symbols: ['num_negatives', 'n_neg'],
    controls:
      'It sets how many negatives oppose each positive: few gives a weak, noisy signal, many costs compute and adds false negatives.',
    values: [
      {
        context: 'word2vec',
        when: ['word2vec', 'skip-gram'],
        typical: '5 to 20 on small data, 2 to 5 on large',
        source: { label: 'Mikolov et al. 2013', url: 'https://arxiv.org/abs/1310.4546' },
      },
      {
        context: 'dense retrieval',
        when: ['dense-retrieval', 'bi-encoder'],
        typical: '127 in-batch plus 1 BM25 hard negative per question',
        source: { label: 'Karpukhin et al. 2020', url: 'https://arxiv.org/abs/2004.04906' },
      },
      {
        context: 'retrieval over video or item catalogues',
        when: ['two-tower', 'recommender', 'recommendation', 'youtube'],
        typical: 'several thousand sampled items with importance weights',
        source: { label: 'Covington et al. 2016', url: 'https://doi.org/10.1145/2959100.2959190' },
      },
      {
        context: 'contrastive learning',
        when: ['infonce', 'contrastive'],
        typical: '8,190 at a batch of 4,096 (SimCLR), 65,536 in the MoCo queue',
        source: { label: 'Chen et al. 2020; He et al. 2019', url: 'https://arxiv.org/abs/2002.05709' },
      },
      {
        context: 'pointwise or pairwise recommenders',
        when: ['pairwise-ranking-loss', 'matrix-factorization'],
        typical: '4 per positive (3 to 6)',
        source: { label: 'He et al. 2017 (NCF)', url: 'https://arxiv.org/abs/1708.05031' },
      },
      {
        context: 'in general',
        when: [],
        typical: '4 to 20 per positive, or the rest of the batch',
        source: { label: 'Mikolov et al. 2013; He et al. 2017', url: 'https://arxiv.org/abs/1310.4546' },
      },
    ],
    choose: 'recall@k on validation while doubling the number',
  },
  {
    id: 'contrastive-temperature',
    name: 'contrastive temperature',
    aliases: [
      'temperature of the contrastive loss',
      'infonce temperature',
      'temperature in infonce',
      'logit scale temperature',
    ],
    symbols: ['τ', '\\tau'],
    controls: 'It scales similarities before the softmax: low stresses the hardest negatives, high treats all alike.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.07 to 0.1 on normalised vectors',
        source: {
          label: 'He et al. 2019; Chen et al. 2020; Radford et al. 2021',
          url: 'https://arxiv.org/abs/2002.05709',
        },
      },
    ],
    choose: 'validation recall over 0.05, 0.07, 0.1 and 0.2, or by learning it as CLIP does',
    plausible: [
      {
        when: ['infonce', 'simclr', 'moco', 'clip', 'nt-xent', 'contrastive', 'contrastive-loss'],
        min: 0.001,
        max: 5,
        why: 'Cosine similarities span 2, so above a few units the softmax is flat.',
        unless: ['knowledge-distillation', 'sampling', 'decoding'],
        source: { label: 'Chen et al. 2020', url: 'https://arxiv.org/abs/2002.05709' },
      },
    ],
  },
  {
    id: 'triplet-margin',
    name: 'margin of the triplet loss',
    aliases: ['triplet margin', 'loss margin', 'margin of the triplet'],
    symbols: ['margin'],
    controls:
      'It sets how far a negative must lie beyond the positive: small is met at once, above 4 cannot be met on unit vectors.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.2 on unit vectors',
        source: { label: 'Schroff et al. 2015', url: 'https://arxiv.org/abs/1503.03832' },
      },
    ],
    choose: 'the share of triplets that still violate it, which should stay near 10 to 50 %',
    plausible: [
      {
        when: ['triplet-loss'],
        min: 0,
        max: 10,
        why: 'Unit vectors lie at most 2 apart (4 when squared), so a larger margin cannot be met.',
        unless: ['euclidean', 'unnormalised'],
        source: { label: 'Schroff et al. 2015', url: 'https://arxiv.org/abs/1503.03832' },
      },
    ],
  },
  {
    id: 'focal-gamma',
    name: 'focal loss gamma',
    aliases: ['focusing parameter', 'focal gamma', 'gamma of the focal loss'],
    symbols: [],
    controls:
      'It sets how fast easy examples fade: 0 is cross-entropy, high leaves the loss to outliers and wrong labels.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '2 with alpha 0.25 (0.5 to 5)',
        source: { label: 'Lin et al. 2017', url: 'https://arxiv.org/abs/1708.02002' },
      },
    ],
    choose: 'average precision on validation over 0.5, 1, 2 and 5',
    plausible: [
      {
        when: ['focal-loss'],
        min: 0,
        max: 10,
        why: 'At gamma 10 even an example at p = 0.5 keeps 0.1 % of its loss.',
        unless: ['discount', 'rbf'],
        source: { label: 'Lin et al. 2017', url: 'https://arxiv.org/abs/1708.02002' },
      },
    ],
  },
  {
    id: 'huber-delta',
    name: 'Huber delta',
    aliases: ['huber threshold', 'delta of the huber loss', 'transition point of the huber loss'],
    symbols: [],
    controls: 'It is the residual at which the loss turns linear: small acts like absolute, large like squared error.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '1.35 on scaled residuals (1.0 in PyTorch)',
        source: {
          label: 'scikit-learn docs, HuberRegressor (epsilon 1.35)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.linear_model.HuberRegressor.html',
        },
      },
    ],
    choose: "1.35 times a robust estimate of the residual's standard deviation",
  },
  {
    id: 'distillation-temperature',
    name: 'distillation temperature',
    aliases: ['temperature for distillation', 'teacher temperature', 'temperature of the teacher', 'kd temperature'],
    symbols: [],
    controls: 'It softens the teacher: low gives hard labels, high gives nearly equal classes.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '2 to 4 (1 to 20 in the paper)',
        source: { label: 'Hinton et al. 2015', url: 'https://arxiv.org/abs/1503.02531' },
      },
    ],
    choose: 'student accuracy over 1, 2, 4 and 8',
    plausible: [
      {
        when: ['knowledge-distillation'],
        min: 0.1,
        max: 1000,
        why: 'Above a thousand every class has the same probability.',
        unless: ['sampling', 'decoding'],
        source: { label: 'Hinton et al. 2015', url: 'https://arxiv.org/abs/1503.02531' },
      },
    ],
  },
  {
    id: 'discount-factor',
    name: 'discount factor',
    aliases: ['discount rate', 'reward discount', 'discounting factor', 'gamma (discount)'],
    symbols: ['γ_discount'],
    controls: 'It sets the horizon, about 1/(1-gamma) steps: low is short-sighted, near 1 makes returns noisy.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.99 (a horizon of about 100 steps; 0.9 to 0.999)',
        source: { label: 'Mnih et al. 2015; Schulman et al. 2017', url: 'https://doi.org/10.1038/nature14236' },
      },
    ],
    choose: 'the number h of steps over which an action matters, as 1 - 1/h',
    plausible: [
      {
        when: [],
        min: 0,
        max: 1,
        why: 'At 1 and above the return of an endless task has no bound, so values do not converge.',
        unless: ['inflation', 'average-reward', 'npv', 'cash', 'coupon', 'finance'],
        source: { label: 'Sutton & Barto 2018, section 3.3', url: 'http://incompleteideas.net/book/the-book-2nd.html' },
      },
    ],
  },
  {
    id: 'gae-lambda',
    name: 'GAE lambda',
    aliases: [
      'lambda of gae',
      'generalized advantage lambda',
      'gae parameter',
      'generalised advantage estimation lambda',
    ],
    symbols: ['gae_lambda'],
    controls: 'It mixes advantage horizons: 0 trusts the critic (bias), 1 the sampled return (variance).',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.95',
        source: { label: 'Schulman et al. 2015; Schulman et al. 2017', url: 'https://arxiv.org/abs/1506.02438' },
      },
    ],
    choose: 'average return over 0.9, 0.95 and 0.99',
    plausible: [
      {
        when: ['ppo', 'actor-critic', 'a2c'],
        min: 0,
        max: 1,
        why: 'It is the decay of an exponential average.',
        unless: ['regularization', 'l2'],
        source: { label: 'Schulman et al. 2015', url: 'https://arxiv.org/abs/1506.02438' },
      },
    ],
  },
  {
    id: 'exploration-epsilon',
    name: 'exploration rate',
    aliases: [
      'exploration epsilon',
      'epsilon for exploration',
      'exploration probability',
      'epsilon-greedy epsilon',
      'random action probability',
    ],
    symbols: [],
    controls: 'It is the share of random actions: high spends traffic on bad arms, low stops finding better ones.',
    values: [
      {
        context: 'deep Q-learning',
        when: ['dqn', 'q-learning'],
        typical: '1.0 annealed to 0.1 over the first million frames',
        source: { label: 'Mnih et al. 2015', url: 'https://doi.org/10.1038/nature14236' },
      },
      {
        context: 'bandits in production',
        when: ['epsilon-greedy', 'bandit', 'recommender'],
        typical: '0.1 (0.01 to 0.1)',
        source: {
          label: 'Sutton & Barto 2018, section 2.2',
          url: 'http://incompleteideas.net/book/the-book-2nd.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.1, or 1.0 decayed to 0.1',
        source: { label: 'Sutton & Barto 2018; Mnih et al. 2015', url: 'https://doi.org/10.1038/nature14236' },
      },
    ],
    choose: 'the cost of a random action, decayed as estimates settle',
    plausible: [
      {
        when: ['epsilon-greedy', 'q-learning', 'dqn'],
        min: 0,
        max: 1,
        why: 'It is a probability.',
        unless: ['adam', 'privacy', 'dbscan'],
        source: {
          label: 'Sutton & Barto 2018, section 2.2',
          url: 'http://incompleteideas.net/book/the-book-2nd.html',
        },
      },
    ],
  },
  {
    id: 'replay-buffer-size',
    name: 'replay buffer size',
    aliases: ['buffer size', 'replay memory size', 'replay capacity', 'size of the replay buffer', 'experience buffer'],
    symbols: ['buffer_size'],
    controls:
      'It sets how old replayed data get: small gives correlated batches, large gives stale ones and costs memory.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '1,000,000 transitions',
        source: { label: 'Mnih et al. 2015; Haarnoja et al. 2018', url: 'https://doi.org/10.1038/nature14236' },
      },
    ],
    choose: 'memory, and a span that covers many policy changes',
    plausible: [
      {
        when: [],
        min: 1,
        max: 1e10,
        why: 'A buffer holds a positive count of transitions.',
        source: { label: 'Mnih et al. 2015', url: 'https://doi.org/10.1038/nature14236' },
      },
    ],
  },
  {
    id: 'target-update',
    name: 'target network update',
    aliases: [
      'target update frequency',
      'target update rate',
      'soft update rate',
      'target sync interval',
      'polyak tau',
      'tau of the soft update',
    ],
    symbols: ['target_update_interval'],
    controls: 'It sets how fast targets follow: often lets errors feed back, seldom slows learning.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'tau 0.005 per step, or a copy every 10,000 steps',
        source: { label: 'Haarnoja et al. 2018; Mnih et al. 2015', url: 'https://arxiv.org/abs/1801.01290' },
      },
    ],
    choose: 'the stability of Q-values: slower when they grow without bound',
    plausible: [
      {
        when: ['td3', 'ddpg', 'sac', 'soft', 'polyak', 'smoothing'],
        min: 0,
        max: 1,
        why: 'It is the share of the online weights in the average; above 1 the target overshoots them.',
        unless: ['steps', 'frames', 'updates', 'copy', 'sync'],
        source: { label: 'Lillicrap et al. 2015, section 3', url: 'https://arxiv.org/abs/1509.02971' },
      },
    ],
  },
  {
    id: 'ppo-clip',
    name: 'PPO clip range',
    aliases: [
      'clip range',
      'clipping parameter',
      'clip epsilon',
      'ppo clip',
      'clip ratio',
      'ppo epsilon',
      'clip parameter',
    ],
    symbols: ['clip_range', 'cliprange', 'clip_eps'],
    controls: 'It bounds the probability ratio: narrow slows learning, wide lets one batch move the policy too far.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.2 (0.1 to 0.3)',
        source: { label: 'Schulman et al. 2017', url: 'https://arxiv.org/abs/1707.06347' },
      },
    ],
    choose: 'the share of clipped samples, which should stay near 5 to 20 %',
    plausible: [
      {
        when: ['ppo', 'grpo'],
        min: 0.00001,
        max: 1,
        why: 'At 1 and above the lower bound on the ratio is zero and nothing is clipped there.',
        unless: ['dual-clip', 'dual clip', 'cispo', 'value'],
        source: { label: 'Schulman et al. 2017', url: 'https://arxiv.org/abs/1707.06347' },
      },
    ],
  },
  {
    id: 'kl-coefficient',
    name: 'KL coefficient',
    aliases: ['kl penalty coefficient', 'kl penalty', 'kl weight', 'beta of dpo', 'dpo beta', 'kl beta', 'kl coef'],
    symbols: ['kl_coef', 'init_kl_coef'],
    controls: 'It ties the policy to its reference: high changes nothing, low lets it exploit the reward model.',
    values: [
      {
        context: 'DPO',
        when: ['dpo'],
        typical: 'beta 0.1 (0.5 on TL;DR summaries)',
        source: { label: 'Rafailov et al. 2023, appendix B', url: 'https://arxiv.org/abs/2305.18290' },
      },
      {
        context: 'GRPO',
        when: ['grpo'],
        typical: '0.04',
        source: { label: 'Shao et al. 2024', url: 'https://arxiv.org/abs/2402.03300' },
      },
      {
        context: 'RLHF with PPO',
        when: ['ppo', 'rlhf'],
        typical: '0.02',
        source: { label: 'Ouyang et al. 2022 (InstructGPT), appendix C', url: 'https://arxiv.org/abs/2203.02155' },
      },
      {
        context: 'VAE',
        when: ['vae'],
        typical: '1, warmed up from 0 (4 and above in a beta-VAE)',
        source: {
          label: 'Kingma & Welling 2013; Higgins et al. 2017',
          url: 'https://openreview.net/forum?id=Sy2fzU9gl',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '0.02 for PPO, 0.1 for DPO',
        source: { label: 'Ouyang et al. 2022; Rafailov et al. 2023', url: 'https://arxiv.org/abs/2203.02155' },
      },
    ],
    choose: 'the KL at which human or held-out ratings stop rising',
    plausible: [
      {
        when: ['ppo', 'dpo', 'grpo', 'rlhf'],
        min: 0,
        max: 10,
        why: 'A penalty of 10 per nat keeps the policy at its reference.',
        unless: ['vae'],
        source: { label: 'Rafailov et al. 2023', url: 'https://arxiv.org/abs/2305.18290' },
      },
    ],
  },
  {
    id: 'auxiliary-loss-weight',
    name: 'auxiliary loss weight',
    aliases: [
      'loss weight',
      'weight of the auxiliary loss',
      'auxiliary loss coefficient',
      'load balancing coefficient',
      'task weight',
      'loss weights',
      'gradient penalty weight',
    ],
    symbols: [],
    controls: 'It weighs a second loss: high pulls the model off its main task, low leaves it without effect.',
    values: [
      {
        context: 'load balancing in a mixture of experts',
        when: ['mixture-of-experts'],
        typical: '0.01',
        source: { label: 'Fedus et al. 2021', url: 'https://arxiv.org/abs/2101.03961' },
      },
      {
        context: 'gradient penalty of a WGAN',
        when: ['gan', 'wgan'],
        typical: '10',
        source: { label: 'Gulrajani et al. 2017', url: 'https://arxiv.org/abs/1704.00028' },
      },
      {
        context: 'auxiliary classifiers in a deep net',
        when: ['cnn', 'inception', 'googlenet'],
        typical: '0.3',
        source: { label: 'Szegedy et al. 2014', url: 'https://arxiv.org/abs/1409.4842' },
      },
      {
        context: 'in general',
        when: [],
        typical: 'weights learnt from the noise of each task, or 1 with losses scaled to like size',
        source: { label: 'Kendall et al. 2017', url: 'https://arxiv.org/abs/1705.07115' },
      },
    ],
    choose: 'scaling both gradients to like size, then a grid over factors of 3 on the main metric',
  },
  {
    id: 'entropy-coefficient',
    name: 'entropy coefficient',
    aliases: ['entropy bonus', 'entropy regularization weight', 'entropy coef', 'ent_coef'],
    symbols: ['ent_coef', 'entropy_coef'],
    controls: 'It pays for random actions: high keeps the policy random, low lets it settle too early.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.01 on Atari, 0 on continuous control',
        source: {
          label: 'Schulman et al. 2017; Stable-Baselines3 docs, PPO (default 0)',
          url: 'https://arxiv.org/abs/1707.06347',
        },
      },
    ],
    choose: 'the entropy curve, which should fall over the whole run',
    plausible: [
      {
        when: ['ppo', 'actor-critic', 'policy-gradient', 'a2c'],
        min: 0,
        max: 10,
        why: 'It is a bonus, and above the scale of the reward the policy stays random.',
        unless: ['maximum entropy', 'sac'],
        source: { label: 'Schulman et al. 2017', url: 'https://arxiv.org/abs/1707.06347' },
      },
    ],
  },
  {
    id: 'rollout-length',
    name: 'rollout length',
    aliases: ['rollout horizon', 'steps per rollout', 'n_steps', 'rollout steps', 'trajectory length'],
    symbols: ['n_steps'],
    controls: 'It sets the data per update: short is biased by the critic, long slows updates.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '2,048 steps on continuous control, 128 on Atari with 8 environments',
        source: { label: 'Schulman et al. 2017, tables 3 and 5', url: 'https://arxiv.org/abs/1707.06347' },
      },
    ],
    choose: 'the length over which rewards arrive',
  },
];
