// Wrong statements about generative models, reinforcement learning, bandits and alignment, with the truth.
import type { FalseFact, Source } from './types.ts';

const PG = '(policy gradient|policy gradients|reinforce|the gradient estimate|gradient estimate|the gradient)';

const arxiv = (label: string, id: string): Source => ({ label, url: `https://arxiv.org/abs/${id}` });
const sutton = (part: string): Source => ({
  label: `Sutton & Barto 2018, Reinforcement Learning: An Introduction, ${part}`,
  url: 'http://incompleteideas.net/book/the-book-2nd.html',
});

export const generativeFacts: readonly FalseFact[] = [
  {
    id: 'gan-likelihood',
    says: [
      '(gan|gans|generative adversarial network|generative adversarial networks) (maximize|maximizes|optimize|optimizes|compute|computes|give|gives|provide|provides|model|models|estimate|estimates|have|has|=|:|→|⇒) .. (likelihood|explicit density|tractable density|exact likelihood|density explicitly)',
      '(gan|gans) (is|are|=|:|→|⇒) [an] (explicit density|likelihood based)',
      '(gan|gans) [:|→|–|will|always|also] (minimize|minimizes) .. kl [divergence] .. (data|real|model)',
      '(discriminator) (loss|accuracy) (tells|measures|shows|indicates|reflects) .. (sample quality|quality of the samples|image quality)',
      '(gan|gans) training is (guaranteed to converge|convex|a convex)',
      '(gan|gans) (is|are|=|:|→|⇒) (trained|fitted|optimized) (by|with|via|through) (maximum likelihood|maximizing .. likelihood|maximizing likelihood|mle)',
    ],
    unless: ['implicit', 'jensen', 'f gan', 'no explicit', 'kernel density', 'flow gan', 'wasserstein', 'critic'],
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
      '(at equilibrium|at convergence|at the optimum|ideally|when trained|in the end|at nash equilibrium) .. discriminator (outputs|output is|gives|returns|predicts|says) .. (1|0|one|zero)',
      '(perfect|optimal|ideal) generator .. discriminator (outputs|gives|returns|is at) (1|0|one|zero)',
      '(discriminator accuracy|accuracy of the discriminator) of (100 *|1|1.0) .. (goal|ideal|desired|optimal|converged|trained well)',
      'mode collapse (is|means|happens when|occurs when) .. (too diverse|memorizes|discriminator collapses|high diversity|overfits the training images)',
      '(converged|convergence|equilibrium|optimum|perfect generator|optimal generator|generator is perfect|fully trained) ... discriminator (outputs|gives|returns|predicts|says) .. (1|0|one|zero)',
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
      '(elbo|evidence lower bound) (equals|=|is equal to|is exactly|is the|=|:|→|⇒) [the] (log likelihood|log evidence|marginal likelihood|evidence|log marginal likelihood)',
      '(vae|vaes|variational autoencoder) [:|→|–|will|always|also] (maximize|maximizes|optimize|optimizes|compute|computes) the exact (likelihood|log likelihood|marginal likelihood|posterior)',
      '(vae|vaes|variational autoencoder) [:|→|–|will|always|also] minimize the elbo',
      '(minimize|minimizing) the (elbo|evidence lower bound)',
      '(elbo|evidence lower bound) (≥|>) (log p|the log likelihood|log likelihood)',
      '(autoencoder|plain autoencoder|ordinary autoencoder) (is|are|=|:|→|⇒) [a] (generative model|vae)',
      '(elbo|evidence lower bound) (is an upper bound|is the upper bound|upper bounds|bounds .. from above|gives an upper bound)',
    ],
    unless: [
      'negative',
      'minus',
      '− elbo',
      'elbo loss',
      'if q equals',
      'when q',
      'tight',
      'gap',
      'variational autoencoder is',
    ],
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
      '(diffusion|ddpm|diffusion model|diffusion models|ddpms) (generate|generates|sample|samples|produce|produces|=|:|→|⇒) .. (in one|in a single|with one|with a single|in one forward) (pass|step|forward pass|network evaluation|shot)',
      '(forward process|noising process|forward diffusion|forward diffusion process) (is|are|gets|=|:|→|⇒) (learned|learnt|trained|parameterized by a network)',
      '(diffusion|ddpm|diffusion models) (are|is|=|:|→|⇒) faster (to sample|at sampling|at inference|than gans|than a gan)',
      '(ddpm|diffusion|diffusion models) (sample|sampling|generate|generates|generation) [is|are] faster than (gans|a gan|gan)',
      '(classifier free guidance|cfg) [:|→|–|will|always|also] (needs|requires|uses|trains) [a|an] [separate|extra] classifier',
      '(higher|larger|stronger) (guidance|guidance scale|cfg scale) .. (more diverse|more diversity|increases diversity)',
      '(network|unet|u net|model) (learns|is trained) (to add noise|the forward process|the noising process|the forward diffusion)',
    ],
    unless: [
      'distill',
      'consistency model',
      'consistency models',
      'turbo',
      'one step',
      'not learned',
      'fixed',
      'variational diffusion',
      'rectified',
      'latent space faster',
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
      '(q learning|dqn|ddpg|sac|td3) (is|=|:|→|⇒|–) [an] on policy',
      '(sarsa|reinforce|a2c|a3c|trpo|ppo) (is|=|:|→|⇒|–) [an] off policy',
      '(ppo|a2c|a3c|trpo|reinforce) [:|→|–|will|always|also] (uses|needs|relies on|trains from) [a] (replay buffer|experience replay)',
      "(q learning|dqn) .. (can not|cannot|can't) (use|learn from) .. (replay|old data|off policy)",
      '(q learning|dqn|sarsa|ppo|reinforce|sac) (is|=|:|→|⇒|–) [a] (model based)',
      '(value iteration|policy iteration|dynamic programming) (is|are|=|:|→|⇒) [a] (model free)',
      '(dqn|q learning) [:|→|–|will|always|also] (handles|works|copes|deals) .. continuous (actions|action spaces|action space)',
    ],
    unless: ['ppg', 'discretize', 'discretized', 'unlike', 'acer', 'offline', 'normalized advantage', 'rollout buffer'],
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
      '(adding|subtracting|using) [a|the] [state] [value] baseline (biases|introduces bias|adds bias|makes .. biased)',
      '[a|the] [state dependent] baseline .. (changes|shifts) .. (expected|expectation of the) gradient',
      '(monte carlo|mc) [:|→|–|will|always|also] (returns|return|estimates|estimate|methods) (are|is|have|has) [a] [high] (biased|bias)',
      '(td|temporal difference|bootstrapping|td targets|td target|td learning) (is|are|has|have|gives|=|:|→|⇒) [an] (unbiased|no bias|zero bias)',
      '(td|temporal difference|bootstrapping) [:|→|–|will|always|also] (has|have) higher variance than (monte carlo|mc)',
      '(monte carlo|mc) [:|→|–|will|always|also] (has|have) lower variance than (td|temporal difference)',
      `baseline [subtraction] [:|→|–|will|always|also] (biases|introduces bias into|adds bias to|makes .. biased|introduces bias|adds bias) .. ${PG}`,
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
      '(γ|gamma|discount|discount factor|discount factor γ) (close to|near|of|=|→|approaching) (1|one|0.99|0.999) .. (myopic|short sighted|shortsighted|immediate|greedy|cares only)',
      '(larger|higher|bigger) (γ|gamma|discount factor) .. (myopic|short sighted|shortsighted|immediate rewards|shorter horizon)',
      '(smaller|lower) (γ|gamma|discount factor) .. (far sighted|farsighted|long term|longer horizon)',
      '(discount factor|gamma|γ) (can|may|should) be (greater|larger|above|more) than 1',
      '(epsilon|ε) greedy with (epsilon|ε) = (0|zero) .. (explore|explores|exploration|random)',
      '(epsilon|ε) = 1 .. (greedy|exploit|exploits|exploitation)',
      '(γ|gamma|discount|discount factor) (close to|near|of|=|→|approaching) (0|zero) ... (far sighted|farsighted|long term|long horizon|future rewards)',
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
      '(dpo|direct preference optimization) (is|uses|runs|relies on|needs|requires|=|:|→|⇒) [a] (reinforcement learning algorithm|rl algorithm|ppo|reinforcement learning|rl|on policy rl)',
      '(dpo|direct preference optimization) [:|→|–|will|always|also] (samples|generates|needs|requires) (online|on policy|rollouts|samples from the policy|new completions) (during training|while training|at each step)',
      "(dpo|direct preference optimization) [:|→|–|will|always|also] (does not need|needs no|doesn't need|works without) [a] (reference model|preference data|preferences|preference pairs)",
      "(rlhf|ppo rlhf|ppo) [:|→|–|will|always|also] (needs no|does not need|doesn't need|works without) [a] reward model",
      '(dpo|rlhf) [:|→|–|will|always|also] (adds|teaches|injects) new (knowledge|facts)',
      '(dpo|direct preference optimization) [first] (train|need|require|use|learn|fit) [first] [a|an] [separate|explicit] reward model',
    ],
    unless: [
      'rl free',
      'alternative to',
      'replaces',
      'implicit reward',
      'without',
      'no reward',
      'no separate',
      'instead of',
      'online dpo',
      'orpo',
      'simpo',
      'iterative',
      'secretly',
    ],
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
