// Wrong statements about generative models, reinforcement learning, bandits and alignment, with the truth.
import type { FalseFact, Source } from './types.ts';

const arxiv = (label: string, id: string): Source => ({ label, url: `https://arxiv.org/abs/${id}` });
const sutton = (part: string): Source => ({
  label: `Sutton & Barto 2018, Reinforcement Learning: An Introduction, ${part}`,
  url: 'http://incompleteideas.net/book/the-book-2nd.html',
});

export const generativeFacts: readonly FalseFact[] = [
  {
    id: 'gan-likelihood',
    says: [
      '@gan <> (likelihood|explicit density|tractable density|exact likelihood|density explicitly|maximum likelihood|mle|the density of the data|log likelihood)',
      '@gan <> (density|likelihood based) <> (explicit|give|provide|compute|tractable|evaluate|model)',
      '@gan (minimize|minimizes) .. kl [divergence] .. (data|real|model)',
      'discriminator (loss|accuracy) (tells|measures|shows|indicates|reflects) .. (sample quality|quality of the samples|image quality)',
      '@gan training is (guaranteed to converge|convex|a convex)',
    ],
    unless: ['implicit', 'jensen', 'f gan', 'kernel density', 'flow gan', 'wasserstein', 'critic'],
    truth:
      'A GAN is an implicit model: it yields samples but no density. With the optimal discriminator the original loss is the Jensen–Shannon divergence.',
    correct:
      'GANs give samples without a density; with the optimal discriminator the original game minimises the Jensen–Shannon divergence.',
    source: arxiv('Goodfellow et al. 2014', '1406.2661'),
    bad: ['GANs maximize the likelihood of the data.', 'GANs give an explicit density.'],
    good: [
      'GANs do not maximize the likelihood.',
      'Normalizing flows maximize the exact likelihood.',
      'GANs are implicit models.',
    ],
  },
  {
    id: 'gan-equilibrium',
    says: [
      '@ganend <> (discriminator|d) <> (output|outputs|give|gives|return|returns|predict|predicts|say|says|reach|reaches|accuracy|hits|be at|right) <> (1|0|one|zero|100|1.0|100 *|always|every time|perfect|certain)',
      '(discriminator accuracy|accuracy of the discriminator) of (100 *|1|1.0) <> (goal|ideal|desired|optimal|converged|trained well)',
      'mode collapse (is|means|happens when|occurs when|=|:) .. (too diverse|memorizes|discriminator collapses|high diversity|overfits the training images|diversity is too high)',
      '(equilibrium|optimum|convergence|converged) .. d * x * = (1|0)',
    ],
    unless: ['0.5', '1/2', 'half', 'fake', 'for fake'],
    truth:
      'If the generator matches the data, the optimal discriminator is p/(p + p) = 1/2 everywhere. Mode collapse is a generator that covers few modes.',
    correct:
      'At the equilibrium the discriminator outputs 0.5 on real and generated samples alike, as D* = p_data/(p_data + p_g).',
    source: arxiv('Goodfellow et al. 2014', '1406.2661'),
    bad: ['At equilibrium the discriminator outputs 1.', 'With a perfect generator the discriminator outputs 0.'],
    good: [
      'At equilibrium the discriminator outputs 0.5.',
      'At equilibrium the discriminator does not output 1.',
      'The discriminator outputs 0 for fake samples early on.',
    ],
  },
  {
    id: 'elbo-upper-bound',
    says: [
      '@elbo <> (above|exceeds|over|larger than|greater than|at least) <> (log p|log likelihood|evidence|log evidence|marginal likelihood)',
      '@elbo <> (pull it down|pushed down|push it down|lower it|minimize it|minimise it)',
      '@elbo <> (upper bound|upper bounds|from above|bounds .. above)',
      '@elbo (equals|is equal to|is exactly|is the|=|is just|coincides with) [the|exactly] (log likelihood|log evidence|marginal likelihood|evidence|log marginal likelihood)',
      '@vae <> (exact) (likelihood|log likelihood|marginal likelihood|posterior)',
      '(minimize|minimizing|minimise|minimising) [the] @elbo',
      '@elbo (≥|>) (log p|the log likelihood|log likelihood)',
      '(autoencoder|plain autoencoder|ordinary autoencoder) (is|are) [a] (generative model|vae)',
    ],
    unless: ['negative', 'minus', 'elbo loss', 'if q equals', 'when q', 'tight', 'only if', 'iff'],
    truth:
      'The ELBO is a lower bound of log p(x); the gap is KL(q(z|x)‖p(z|x)). A VAE maximises it, or minimises its negative.',
    correct: 'The ELBO is a lower bound on log p(x) with gap KL(q(z|x)‖p(z|x)), so a VAE maximises it.',
    source: arxiv('Kingma & Welling 2014', '1312.6114'),
    bad: [
      'The ELBO is an upper bound on the log likelihood.',
      'A VAE maximizes the exact likelihood.',
      'Train the VAE by minimizing the ELBO.',
    ],
    good: [
      'The ELBO is a lower bound on the log likelihood.',
      'Train the VAE by minimizing the negative ELBO.',
      'A VAE does not maximize the exact likelihood.',
    ],
  },
  {
    id: 'diffusion-one-pass',
    says: [
      '@diffusion <> (one pass|single pass|one step|single step|one forward|single forward|one network evaluation|one shot|one go) <> (generate|sample|produce|image|images|samples|sampling|draw|needs|generation)',
      '@noising <> (learned|learnt|trained|parameterized by a network|trainable|learn)',
      '@diffusion <> (both|forward and reverse|forward and backward|noising and denoising|two directions) <> (learned|learnt|trained|learn)',
      '@diffusion ≫ (gan|gans|a gan) : =(faster|quicker) ~ (slower)',
      '@diffusion (are|is) faster (to sample|at sampling|at inference|in sampling)',
      '@cfg <> [separate|extra|external|additional|trained] classifier <> (need|require|use|train|rely|relies)',
      '(guidance|guidance scale|cfg scale|guidance weight) ↑ =(diverse|diversity|variety|varied)',
      '(network|unet|u net|model) (learns|is trained) (to add noise|the forward process|the noising process|the forward diffusion)',
    ],
    unless: [
      'distill',
      'consistency model',
      'consistency models',
      'turbo',
      'variational diffusion',
      'rectified',
      'latent space faster',
      'classifier guidance',
    ],
    truth:
      'The forward noising process is fixed; the network learns the reverse one, and sampling needs tens to a thousand passes unless distilled. Guidance trades diversity for fidelity.',
    correct:
      'In a DDPM the noising process is fixed and the reverse one is learnt; sampling takes many passes, 1000 in the paper, fewer with DDIM.',
    source: arxiv('Ho, Jain & Abbeel 2020', '2006.11239'),
    bad: [
      'Diffusion models generate an image in a single forward pass.',
      'In DDPM the forward process is learned.',
      'Classifier-free guidance needs a separate classifier.',
    ],
    good: [
      'GANs generate an image in a single forward pass.',
      'In DDPM the forward process is not learned.',
      'Distilled diffusion models generate an image in a single step.',
    ],
  },
  {
    id: 'on-off-policy-swapped',
    says: [
      'q learning => (bootstraps|target|uses|updates) => (action actually taken|action really taken|action that the behaviour policy|action taken next|next action taken|behaviour policy)',
      'sarsa => (max over|greedy action|greedy one|argmax|the max)',
      '@offpolicyalgos => (target|update) => (really taken|actually taken)',
      '@offpolicyalgos <> on policy',
      '@onpolicyalgos <> off policy',
      '@onpolicyalgos <> (replay buffer|experience replay|old data|stale data) <> (use|need|rely|train|learn|reuse|from|with)',
      '!(q learning|dqn) <> (replay|old data|off policy data|past experience) <> (use|learn|reuse)',
      '(q learning|dqn|sarsa|ppo|reinforce|sac) (is|=|:|→|belongs to) [a] (model based)',
      '(value iteration|policy iteration|dynamic programming) <> model free',
      '(dqn|q learning|q networks) <> continuous (actions|action spaces|action space|control) <> (handle|work|cope|deal|directly|fine|natively|suited|good)',
    ],
    unless: [
      'ppg',
      'discretize',
      'discretized',
      'acer',
      'offline',
      'normalized advantage',
      'rollout buffer',
      'importance',
      'correction',
      'not off policy',
    ],
    truth:
      'Q-learning, DQN, DDPG, TD3 and SAC are off-policy; SARSA, REINFORCE, A2C, TRPO and PPO are on-policy. Value iteration needs the model, and DQN needs a discrete argmax.',
    correct:
      'Q-learning and DQN are off-policy, so they can replay old data; SARSA and PPO are on-policy and need fresh samples from the current policy.',
    source: sutton('chapters 4 and 6'),
    bad: [
      'Q-learning is on-policy.',
      'PPO is off-policy.',
      'SARSA is an off-policy method.',
      'Value iteration is model-free.',
    ],
    good: ['Q-learning is off-policy.', 'PPO is not off-policy.', 'SARSA is on-policy.'],
  },
  {
    id: 'baseline-bias',
    says: [
      '@baseline <> (biases|biased|bias) <> (gradient|estimate|reinforce|policy gradient|estimator|introduces|introduce|add|adds)',
      '@baseline ↑ (variance)',
      '@baseline => (changes|shifts) => (expected|expectation of the) gradient',
      '(monte carlo|mc) [returns|return|estimates|estimate|methods|targets] (are|is|have|has|give) [a] [high] (biased|bias)',
      '@td <> (unbiased|no bias|zero bias|without bias)',
      '@td ≫ (monte carlo|mc) : variance',
      '(monte carlo|mc) ≫ @td : bias',
    ],
    unless: ['action dependent', 'at convergence', 'unbiased', 'true value', 'first visit', 'every visit'],
    about: ['baseline', 'gradient', 'return', 'monte carlo', 'td', 'policy', 'bootstrap', 'reward', 'advantage'],
    truth:
      'A baseline that does not depend on the action leaves the policy gradient unbiased and lowers its variance. Monte Carlo returns are unbiased with high variance, TD targets the reverse.',
    correct:
      'A state-dependent baseline keeps the policy gradient unbiased, because E[∇ log π] = 0, and lowers its variance.',
    source: sutton('sections 13.4 and 6.1'),
    bad: [
      'Subtracting a baseline introduces bias into the policy gradient.',
      'Monte Carlo returns are biased.',
      'TD has higher variance than Monte Carlo.',
    ],
    good: [
      'Subtracting a baseline does not bias the policy gradient.',
      'TD targets are biased, Monte Carlo returns are not.',
      'Monte Carlo has higher variance than TD.',
    ],
  },
  {
    id: 'discount-direction',
    says: [
      '@discount ↑ =(myopic|short sighted|shortsighted|impatient|short term|immediate reward|immediate rewards|greedy)',
      '@discount ↓ =(far sighted|farsighted|long term|longer horizon|plan ahead|patient|future rewards|plan far ahead)',
      '@discount (close to|near|of|=|→|approaching|at|is) (1|one|0.99|0.999) ... (myopic|short sighted|shortsighted|immediate|greedy|cares only|next reward)',
      '@discount (close to|near|of|=|→|approaching|at|is) (0|zero) ... (far sighted|farsighted|long term|long horizon|future rewards|far ahead|plan|patient|distant)',
      '@discount (can|may|should) be (greater|larger|above|more) than 1',
      '(epsilon|ε) greedy with (epsilon|ε) = (0|zero) .. (explore|explores|exploration|random)',
      '(epsilon|ε) = 1 .. (greedy|exploit|exploits|exploitation)',
    ],
    about: [
      'discount',
      'reward',
      'rl',
      'reinforcement',
      'agent',
      'return',
      'horizon',
      'exploration',
      'greedy',
      'policy',
    ],
    unless: ['rbf', 'svm', 'focal'],
    truth:
      'γ near 0 counts immediate reward only, γ near 1 looks about 1/(1−γ) steps ahead. ε is the probability of a random action.',
    correct:
      'A discount of γ looks about 1/(1 − γ) steps ahead: 0.99 is a horizon of 100, and γ near 0 counts immediate reward only.',
    source: sutton('section 3.3'),
    bad: [
      'A discount factor close to 1 makes the agent myopic.',
      'A smaller discount factor makes the agent far-sighted.',
    ],
    good: [
      'A discount factor close to 0 makes the agent myopic.',
      'A discount factor close to 1 makes the agent far-sighted.',
      'A larger discount factor does not make the agent myopic.',
    ],
  },
  {
    id: 'dpo-reward-model',
    says: [
      '@dpo <> [separate|explicit|own|learned] reward model <> (train|need|require|use|learn|fit|first|relies|builds|query|queries)',
      '@dpo (is|uses|runs|relies on|needs|requires|=) [a|an] (reinforcement learning algorithm|rl algorithm|ppo|reinforcement learning|rl|on policy rl|form of reinforcement learning)',
      '@dpo <> (sample|generate|roll out|rollouts|online samples|new completions|fresh completions) <> (online|on policy|during training|while training|each step|every step|training loop)',
      "@dpo => (no|without|not need|does not need|doesn't need|not require) => (reference model|preference data|preferences|preference pairs)",
      "(rlhf|ppo rlhf) => (no|without|does not need|doesn't need) => reward model",
      '(dpo|rlhf) (adds|teaches|injects) new (knowledge|facts)',
    ],
    unless: ['alternative to', 'replaces', 'implicit reward', 'online dpo', 'orpo', 'simpo', 'iterative', 'secretly'],
    truth:
      'DPO fits the policy by a logistic loss on preference pairs against a frozen reference; the reward is implicit in log-ratios. RLHF with PPO trains a reward model and samples online.',
    correct:
      'DPO needs preference pairs and a frozen reference model but no separate reward model: its loss is logistic in β times the log-ratio difference.',
    source: arxiv('Rafailov et al. 2023', '2305.18290'),
    bad: [
      'DPO trains a separate reward model.',
      'DPO is a reinforcement learning algorithm with PPO.',
      'DPO needs no reference model.',
    ],
    good: [
      'DPO does not train a reward model.',
      'RLHF with PPO trains a separate reward model.',
      'DPO uses a frozen reference model.',
    ],
  },
];
