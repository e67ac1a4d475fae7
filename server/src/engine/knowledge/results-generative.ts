// Canonical formulas of generative models, language models and reinforcement learning, with short derivations.
import { epsilon, expectation, frac, gap, index, log, minus, over, root, sigma, sum, times } from './results-pieces.ts';
import type { CanonicalResult } from './types.ts';

const theta = String.raw`(?:\\theta|θ|w|W|\\phi|φ)`;
const policy = String.raw`(?:\\pi|π)`;
const beta = String.raw`(?:\\beta|β)`;

export const generativeResults: readonly CanonicalResult[] = [
  {
    id: 'elbo',
    name: 'evidence lower bound',
    aliases: [
      'elbo',
      'evidence lower bound',
      'variational lower bound',
      'elbo derivation',
      'vae objective',
      'vae loss',
    ],
    forms: [
      String.raw`${log}p${gap(8)}\(x\)(?:\\ge|\\geq|≥|>=)${gap(6)}${expectation}`,
      String.raw`(?:ELBO|\\mathcal\{?L\}?|L)${gap(16)}=${expectation}${gap(20)}${log}p${gap(30)}${minus}${gap(12)}KL`,
      String.raw`${expectation}_?\{?q${gap(16)}\[?${log}p${gap(8)}\(x(?:\||\\mid|∣)z\)\]?${minus}`,
    ],
    milestones: [
      {
        name: 'insert q and use Jensen, or split the KL',
        words: ['(jensen|multiply and divide|insert q|importance|add and subtract|kl .. posterior|expand .. kl)'],
        forms: [String.raw`\\[dt]?frac\{p${gap(14)}\}\{q`, String.raw`KL${gap(12)}p${gap(6)}\(?z(?:\||\\mid)x`],
      },
      {
        name: 'split joint into likelihood and prior',
        words: ['(split .. joint|likelihood .. prior|reconstruction|factor .. joint)'],
        forms: [String.raw`p\(x,z\)`],
      },
      {
        name: 'the gap is the KL to the posterior',
        words: ['(gap|tight|slack|equality)'],
        forms: [String.raw`(?:\\ge|≥)0`],
      },
    ],
    why: 'The marginal needs an integral over z; the bound replaces it by an expectation under a q we can sample, and the gap is exactly KL(q ‖ posterior).',
    production:
      'This is why a VAE is trained on reconstruction minus KL, why KL near zero signals posterior collapse, and why the bound, not the likelihood, is what a dashboard shows.',
    boundary: [
      'q = posterior makes it tight',
      'q = prior leaves reconstruction only',
      'a decoder that ignores z drives KL to 0',
    ],
    derivation: [
      String.raw`1. Insert $q$: $\log p(x)=\log\mathbb{E}_{q(z\mid x)}\left[\frac{p(x,z)}{q(z\mid x)}\right]$.`,
      String.raw`2. Jensen, as $\log$ is concave: $\log p(x)\ge\mathbb{E}_q\left[\log\frac{p(x,z)}{q(z\mid x)}\right]$.`,
      String.raw`3. With $p(x,z)=p(x\mid z)p(z)$: $\mathrm{ELBO}=\mathbb{E}_q[\log p(x\mid z)]-D(q(z\mid x)\,\|\,p(z))$.`,
      String.raw`4. Gap: $\log p(x)-\mathrm{ELBO}=D(q(z\mid x)\,\|\,p(z\mid x))\ge0$.`,
    ].join('\n'),
    source: { label: 'Kingma & Welling 2013; Bishop 2006, section 9.4', url: 'https://arxiv.org/abs/1312.6114' },
  },
  {
    id: 'reparameterization',
    name: 'reparameterisation trick',
    aliases: ['reparameterization trick', 'reparametrization trick', 'reparameterisation trick', 'pathwise gradient'],
    forms: [String.raw`z=(?:\\mu|μ)${gap(12)}\+${sigma}${gap(12)}(?:\\odot|⊙|\\cdot|·|\*)?${epsilon}`],
    milestones: [
      {
        name: 'move the randomness out of the parameters',
        words: [
          '(does not depend on|noise .. independent|move .. randomness|gradient inside|exchange|pathwise)',
          'lower variance than',
        ],
        forms: [String.raw`\\nabla${gap(8)}${expectation}`],
      },
    ],
    why: 'Writing z as a deterministic function of the parameters and fixed noise lets the gradient pass inside the expectation, with far less variance than the score function.',
    production:
      'This is why VAEs train with one sample a data point; discrete latents need Gumbel-softmax or a straight-through estimator instead.',
    boundary: ['σ → 0 gives an ordinary autoencoder', 'discrete z has no such path'],
    derivation: [
      String.raw`1. $z\sim\mathcal N(\mu,\sigma^2)$ equals $z=\mu+\sigma\epsilon$ with $\epsilon\sim\mathcal N(0,1)$.`,
      String.raw`2. $\nabla_\mu\mathbb{E}[f(z)]=\mathbb{E}_\epsilon[f'(\mu+\sigma\epsilon)]$ and $\nabla_\sigma\mathbb{E}[f(z)]=\mathbb{E}_\epsilon[f'(\mu+\sigma\epsilon)\,\epsilon]$.`,
    ].join('\n'),
    source: {
      label: 'Kingma & Welling 2013; Rezende, Mohamed & Wierstra 2014',
      url: 'https://arxiv.org/abs/1312.6114',
    },
  },
  {
    id: 'gan-optimum',
    name: 'GAN minimax value and optimal discriminator',
    aliases: ['gan objective', 'gan loss', 'minimax objective', 'optimal discriminator', 'minimax loss'],
    forms: [
      String.raw`\\?min_?${gap(8)}\\?max_?${gap(40)}${log}D`,
      String.raw`D\^?${gap(4)}\(x\)=${gap(8)}p_?${gap(12)}${over}\{?\(?p_?${gap(14)}\+p`,
      String.raw`D\^?\{?\*\}?=p/\(p\+q\)`,
    ],
    milestones: [
      {
        name: 'maximise pointwise over D',
        words: ['(pointwise|for fixed g|fixed generator|set .. zero|derivative)'],
        forms: [`a${log}`, String.raw`\\partialD`],
      },
      {
        name: 'insert to get Jensen-Shannon',
        words: ['(jensen shannon|js divergence|jsd|substitute)'],
        forms: ['JS', `${log}4`],
      },
    ],
    why: 'At the best discriminator the value is 2·JS − log 4, so the generator minimises a distance between distributions that is zero only when they agree.',
    production:
      'This is why training stalls when the discriminator wins: on disjoint supports JS is constant, so the non-saturating loss or a Wasserstein loss is used.',
    boundary: [
      'p_g = p_data gives D = 1/2 and value −log 4',
      'disjoint supports give JS = log 2 and no useful gradient',
    ],
    derivation: [
      String.raw`1. Value: $V=\int p_d\log D+p_g\log(1-D)\,dx$. Pointwise $a\log D+b\log(1-D)$ is largest at $D=\frac{a}{a+b}$.`,
      String.raw`2. So $D^*(x)=\frac{p_d(x)}{p_d(x)+p_g(x)}$.`,
      String.raw`3. Insert, with $m=\frac{p_d+p_g}{2}$: $V=\mathrm{KL}(p_d\,\|\,m)+\mathrm{KL}(p_g\,\|\,m)-\log4=2\,\mathrm{JS}(p_d,p_g)-\log4$.`,
    ].join('\n'),
    source: { label: 'Goodfellow et al. 2014, section 4', url: 'https://arxiv.org/abs/1406.2661' },
  },
  {
    id: 'diffusion-forward',
    name: 'diffusion forward process in closed form',
    aliases: ['forward diffusion', 'forward process', 'ddpm loss', 'diffusion loss', 'noise prediction loss'],
    forms: [
      String.raw`x_?t=${root}\{?\(?\\?(?:bar)?\{?(?:\\alpha|α|ᾱ)${gap(10)}x_?0\+${root}`,
      String.raw`(?:\\\||‖|\|\|)${epsilon}${minus}${epsilon}_?\{?(?:\\theta|θ)`,
    ],
    milestones: [
      {
        name: 'merge the Gaussians',
        words: ['(sum of gaussians|merge|variances add|induction|compose|recursion|product of)'],
        forms: [String.raw`(?:\\prod|∏)`, String.raw`x_\{t[-−–]1\}`],
      },
    ],
    why: 'Noise steps compose to one Gaussian, so any time step can be sampled at once and training needs no chain.',
    production:
      'This is why training is plain regression on noise at a random t, while sampling still takes tens to a thousand passes, which DDIM and distillation cut.',
    boundary: ['ᾱ = 1 gives the data', 'ᾱ → 0 gives pure noise', 'unit-variance data keep variance 1 at every t'],
    derivation: [
      String.raw`1. Step: $x_t=\sqrt{\alpha_t}\,x_{t-1}+\sqrt{1-\alpha_t}\,\epsilon_t$ with $\alpha_t=1-\beta_t$.`,
      String.raw`2. Two steps: the noise variances add to $\alpha_t(1-\alpha_{t-1})+(1-\alpha_t)=1-\alpha_t\alpha_{t-1}$.`,
      String.raw`3. By induction with $\bar\alpha_t=\prod_{s\le t}\alpha_s$: $x_t=\sqrt{\bar\alpha_t}\,x_0+\sqrt{1-\bar\alpha_t}\,\epsilon$.`,
      String.raw`4. Loss: $\mathbb{E}\,\|\epsilon-\epsilon_\theta(x_t,t)\|^2$.`,
    ].join('\n'),
    source: { label: 'Ho, Jain & Abbeel 2020 (DDPM)', url: 'https://arxiv.org/abs/2006.11239' },
  },
  {
    id: 'perplexity',
    name: 'perplexity = exp(cross-entropy)',
    aliases: ['perplexity formula', 'ppl formula', 'perplexity'],
    forms: [
      String.raw`(?:PPL|PP|[Pp]erplexity|ppl)\}?${gap(6)}=(?:\\exp|exp|e\^|2\^)`,
      String.raw`(?:\\exp|exp)\(?\{?[-−–](?:\\[dt]?frac\{?1\}?\{?[NTn]\}?|1/[NTn])${gap(4)}${sum}${gap(20)}${log}`,
    ],
    milestones: [],
    why: 'It is the inverse geometric mean of the token probabilities: the number of equally likely choices that would be as hard.',
    production:
      'This is why perplexities compare only for one tokenizer and one test text, and why bits a byte is used across tokenizers.',
    boundary: [
      'uniform over V tokens gives V',
      'perfect prediction gives 1',
      'a loss of 2.0 nats is a perplexity of 7.4',
    ],
    derivation: [
      String.raw`1. Mean loss: $L=-\frac1N\sum_i\log p(w_i\mid w_{<i})$.`,
      String.raw`2. $\mathrm{PPL}=e^L=\left(\prod_ip(w_i\mid w_{<i})\right)^{-1/N}$.`,
    ].join('\n'),
    source: {
      label: 'Jurafsky & Martin, Speech and Language Processing, chapter 3',
      url: 'https://web.stanford.edu/~jurafsky/slp3/',
    },
  },
  {
    id: 'infonce',
    name: 'InfoNCE loss',
    aliases: ['infonce', 'info nce', 'nt-xent', 'contrastive loss', 'in-batch softmax loss'],
    forms: [
      String.raw`${log}\\?d?frac\{(?:\\exp|exp|e\^)${gap(30)}(?:/|\\)(?:\\?tau|τ|T)${gap(14)}\}\{${sum}`,
      String.raw`[-−–]${log}${gap(6)}(?:\\exp|exp)\(${gap(24)}(?:\\tau|τ)${gap(10)}${sum}${gap(8)}(?:\\exp|exp)`,
    ],
    milestones: [
      {
        name: 'classification of the positive among N',
        words: ['(classification|softmax over|positive among|mutual information|one of n|cross entropy)'],
        forms: [`${log}N`],
      },
    ],
    why: 'It is softmax cross-entropy that picks the positive among N candidates; its optimum is the density ratio, so it bounds mutual information by log N.',
    production:
      'This is why batches of thousands or a queue of negatives help retrieval models, why τ of 0.05 to 0.1 stresses hard negatives, and why popular in-batch items need a log-frequency correction.',
    boundary: ['N = 1 gives 0', 'untrained: log N', 'τ → 0 looks only at the hardest negative'],
    derivation: [
      String.raw`1. One positive among $N$ candidates with scores $s_j=\frac{\mathrm{sim}(q,k_j)}{\tau}$: $L=-\log\frac{e^{s_+}}{\sum_{j=1}^Ne^{s_j}}$.`,
      String.raw`2. As for softmax: $\frac{\partial L}{\partial s_j}=p_j-[j=+]$, so each negative is pushed with its probability $p_j$.`,
      String.raw`3. Bound: $I(q;k)\ge\log N-\mathbb{E}[L]$.`,
    ].join('\n'),
    source: {
      label: 'van den Oord, Li & Vinyals 2018; Chen et al. 2020 (SimCLR)',
      url: 'https://arxiv.org/abs/1807.03748',
    },
  },
  {
    id: 'triplet-loss',
    name: 'triplet loss',
    aliases: ['triplet loss', 'triplet margin loss'],
    forms: [
      String.raw`\\?max[(\{\\]{1,3}${gap(4)}d\(a,p\)${minus}d\(a,n\)\+`,
      String.raw`(?:\\\||‖|\|\|)${gap(10)}a${gap(10)}${minus}${gap(10)}p${gap(14)}${minus}(?:\\\||‖|\|\|)${gap(10)}a${gap(10)}${minus}${gap(10)}n${gap(14)}\+`,
      String.raw`d\(a,p\)${minus}d\(a,n\)`,
    ],
    milestones: [],
    why: 'Only the difference of two distances counts, and the margin stops the pull once the negative is far enough.',
    production:
      'This is why mining decides: random triplets are soon at zero loss, so FaceNet takes semi-hard negatives within the batch (margin 0.2).',
    boundary: [
      'negative farther than positive + margin gives 0',
      'all embeddings equal gives the margin: the collapse plateau',
    ],
    derivation: [
      String.raw`1. Want $d(a,p)+m\le d(a,n)$.`,
      String.raw`2. Hinge on the violation: $L=\max(0,d(a,p)-d(a,n)+m)$.`,
      '3. Inside the hinge the gradient pulls $p$ to $a$ and pushes $n$ away; outside it is zero.',
    ].join('\n'),
    source: { label: 'Schroff, Kalenichenko & Philbin 2015, FaceNet', url: 'https://arxiv.org/abs/1503.03832' },
  },
  {
    id: 'lora-update',
    name: 'LoRA update',
    aliases: ['lora update', 'lora formula', 'low-rank update'],
    forms: [
      String.raw`W(?:_0|')?${gap(6)}=?W?${index}\+(?:\\[dt]?frac\{?)?(?:\\alpha|α)?${gap(6)}${times}BA`,
      String.raw`(?:\\Delta|Δ)W=${gap(10)}BA`,
      String.raw`W_?0?x\+${gap(14)}BAx`,
    ],
    milestones: [
      {
        name: 'count the parameters',
        words: ['(parameters|r times|rank r|fraction|percent of)'],
        forms: [String.raw`r\(d\+k\)`, '2dr|2rd'],
      },
    ],
    why: 'A fine-tuning update is assumed to have low rank, so r(d + k) numbers stand for dk, and B = 0 at the start leaves the pretrained model unchanged.',
    production:
      'This is why one base model serves many customers (an adapter of 35 MB for GPT-3 175B at r = 4), and why a merged adapter adds no latency.',
    boundary: [
      'r = min(d, k) can express any update',
      'B = 0: the pretrained model',
      'd = k = 4096, r = 8: 65,536 against 16.8 M weights, 0.4 %',
    ],
    derivation: [
      String.raw`1. Freeze $W_0\in\mathbb{R}^{d\times k}$; learn $B\in\mathbb{R}^{d\times r}$ and $A\in\mathbb{R}^{r\times k}$: $h=W_0x+\frac\alpha rBAx$.`,
      '2. Trained numbers: $r(d+k)$ against $dk$.',
      String.raw`3. At $B=0$: $\frac{\partial L}{\partial A}=0$ and $\frac{\partial L}{\partial B}\neq0$, so $B$ moves first; with both at zero nothing would move.`,
      String.raw`4. Serving: store $W_0+\frac\alpha rBA$.`,
    ].join('\n'),
    source: { label: 'Hu et al. 2021, LoRA', url: 'https://arxiv.org/abs/2106.09685' },
  },
  {
    id: 'dpo-loss',
    name: 'DPO loss',
    aliases: ['dpo loss', 'dpo objective', 'direct preference optimization loss'],
    forms: [
      String.raw`${log}${sigma}\(?\{?\(?${beta}${times}${log}${gap(6)}${policy}`,
      `${beta}${times}${log}${gap(6)}${policy}${gap(24)}${over}${gap(4)}${policy}${gap(50)}${minus}${beta}${times}${log}`,
    ],
    milestones: [
      {
        name: 'optimum of the KL-regularised reward',
        words: [
          '(closed form|optimal policy|kl regularised|kl regularized|kl constrained|partition function)',
          'boltzmann',
        ],
        forms: [String.raw`\\[dt]?frac\{?1\}?\{Z`, String.raw`Z\(x\)`],
      },
      {
        name: 'solve for the reward',
        words: ['(solve for .. reward|invert|rearrange|implicit reward)'],
        forms: [`r${gap(8)}=${beta}`],
      },
      {
        name: 'Bradley-Terry, Z cancels',
        words: ['(bradley terry|cancels|cancel|difference of rewards)'],
        forms: [],
      },
    ],
    why: 'The KL-regularised optimum ties reward to log-ratio; in a preference the unknown partition function cancels, so no reward model or sampling is needed.',
    production:
      'This is why it trains like classification on preference pairs with β near 0.1, and why it can drift from the data that the pairs came from: refresh pairs or use online methods then.',
    boundary: [
      'policy = reference gives log 2',
      'β → ∞ keeps the policy at the reference',
      'only the difference of log-ratios counts, so both may fall',
    ],
    derivation: [
      String.raw`1. $\max_\pi\mathbb{E}_\pi[r]-\beta\,D(\pi\,\|\,\pi_{ref})$ has the optimum $\pi^*(y\mid x)=\frac{1}{Z(x)}\pi_{ref}(y\mid x)\,e^{r(x,y)/\beta}$.`,
      String.raw`2. Solve for the reward: $r(x,y)=\beta\log\frac{\pi^*(y\mid x)}{\pi_{ref}(y\mid x)}+\beta\log Z(x)$.`,
      String.raw`3. Bradley-Terry: $P(y_w\succ y_l)=\sigma(r_w-r_l)$, and $\beta\log Z(x)$ cancels.`,
      String.raw`4. $L=-\log\sigma\left(\beta\log\frac{\pi_\theta(y_w\mid x)}{\pi_{ref}(y_w\mid x)}-\beta\log\frac{\pi_\theta(y_l\mid x)}{\pi_{ref}(y_l\mid x)}\right)$.`,
    ].join('\n'),
    source: { label: 'Rafailov et al. 2023, Direct Preference Optimization', url: 'https://arxiv.org/abs/2305.18290' },
  },
  {
    id: 'ppo-clip',
    name: 'PPO clipped objective',
    aliases: ['ppo objective', 'ppo clip', 'clipped surrogate', 'ppo loss', 'clipped objective'],
    forms: [
      String.raw`\\?min\(${gap(3)}r${gap(10)}A${gap(14)}clip`,
      String.raw`clip\}?\(${gap(3)}r?${gap(24)}1${minus}${epsilon},1\+${epsilon}`,
    ],
    milestones: [
      {
        name: 'importance ratio',
        words: ['(importance|ratio of policies|old policy|off policy)'],
        forms: [`${policy}${gap(14)}${over}${gap(2)}${policy}${gap(6)}old`],
      },
      {
        name: 'case by sign of the advantage',
        words: ['(positive advantage|negative advantage|sign of .. advantage|pessimistic|lower bound)', 'no incentive'],
        forms: ['A(?:>|<)0'],
      },
    ],
    why: 'Outside [1 − ε, 1 + ε] the gradient in the improving direction is cut, so several epochs on one batch do not run away from the policy that gathered it.',
    production:
      'This is why PPO (ε = 0.2) logs the clipped share and the KL to the old policy, and stops the epochs on a batch early once the KL passes a set target such as 0.01.',
    boundary: [
      'first epoch: ratio 1, plain policy gradient',
      'A > 0 and ratio above 1 + ε: zero gradient',
      'A < 0 and ratio above 1 + ε: gradient stays and pulls back',
    ],
    derivation: [
      String.raw`1. Importance ratio: $r=\frac{\pi_\theta(a\mid s)}{\pi_{old}(a\mid s)}$, surrogate $\mathbb{E}[rA]$ with the right gradient at $r=1$.`,
      String.raw`2. Clip and take the worse: $L=\mathbb{E}\left[\min(rA,\operatorname{clip}(r,1-\epsilon,1+\epsilon)A)\right]$.`,
      String.raw`3. $A>0$: the term is $\min(r,1+\epsilon)A$. $A<0$: it is $\max(r,1-\epsilon)A$. No gain lies beyond the clip.`,
    ].join('\n'),
    source: { label: 'Schulman et al. 2017, Proximal Policy Optimization', url: 'https://arxiv.org/abs/1707.06347' },
  },
  {
    id: 'policy-gradient-theorem',
    name: 'policy gradient (REINFORCE)',
    aliases: [
      'policy gradient theorem',
      'reinforce gradient',
      'score function estimator',
      'log-derivative trick',
      'log derivative trick',
    ],
    forms: [
      String.raw`(?:\\nabla|∇)${gap(10)}J${gap(10)}=${expectation}`,
      String.raw`(?:\\nabla|∇)_?\{?${theta}?\}?${log}${policy}${gap(24)}(?:A|G|Q|R|\\hat|r)`,
    ],
    milestones: [
      {
        name: 'log-derivative trick',
        words: ['(log derivative|score function|likelihood ratio|log trick|gradient of .. log)'],
        forms: [String.raw`(?:\\nabla|∇)${gap(6)}p${gap(8)}=p`, String.raw`(?:\\nabla|∇)${policy}${gap(14)}=${policy}`],
      },
      {
        name: 'dynamics drop out',
        words: ['(dynamics|transition|model free|does not depend on|environment)'],
        forms: [String.raw`p\(s`],
      },
      {
        name: 'baseline is free',
        words: ['(baseline|unbiased|subtract|advantage|variance)'],
        forms: ['=0$', String.raw`${minus}b\(`],
      },
    ],
    why: 'The log turns the product over the trajectory into a sum, in which the unknown dynamics have no parameters and drop out.',
    production:
      'This is why a learnt baseline is standard: it leaves the mean unchanged and lowers a variance that grows with the horizon.',
    boundary: [
      'constant reward with that constant as baseline gives zero gradient',
      'a deterministic policy has no score: use the deterministic policy gradient',
    ],
    derivation: [
      String.raw`1. $J=\sum_\tau p_\theta(\tau)R(\tau)$ and $\nabla p_\theta=p_\theta\nabla\log p_\theta$, so $\nabla J=\mathbb{E}[R(\tau)\,\nabla\log p_\theta(\tau)]$.`,
      String.raw`2. $\log p_\theta(\tau)=\log p(s_0)+\sum_t\log\pi_\theta(a_t\mid s_t)+\sum_t\log p(s_{t+1}\mid s_t,a_t)$; only the middle term depends on $\theta$.`,
      String.raw`3. Hence $\nabla J=\mathbb{E}\left[\sum_t\nabla\log\pi_\theta(a_t\mid s_t)\,G_t\right]$; rewards before $t$ have zero mean effect, so $G_t$ counts from $t$.`,
      String.raw`4. Baseline: $\mathbb{E}[\nabla\log\pi_\theta(a\mid s)\,b(s)]=b(s)\,\nabla\sum_a\pi_\theta(a\mid s)=0$.`,
    ].join('\n'),
    source: {
      label: 'Williams 1992; Sutton & Barto 2018, section 13.2',
      url: 'http://incompleteideas.net/book/the-book-2nd.html',
    },
  },
  {
    id: 'bellman-equation',
    name: 'Bellman equation',
    aliases: [
      'bellman equation',
      'bellman optimality',
      'bellman optimality equation',
      'bellman update',
      'q-learning update',
    ],
    forms: [
      String.raw`[VvQq]\^?\{?\*?(?:\\pi|π)?\}?\(s(?:,a)?\)=${gap(30)}(?:r|R)${gap(16)}\+(?:\\gamma|γ)`,
      String.raw`r${index}\+(?:\\gamma|γ)${times}\\?max${gap(8)}Q`,
    ],
    milestones: [
      {
        name: 'split off the first reward',
        words: ['(split .. first|first reward|one step|recursion|recursive|unroll)'],
        forms: ['G_?t=', String.raw`${sum}${gap(10)}(?:\\gamma|γ)\^`],
      },
      { name: 'Markov property', words: ['(markov|law of total expectation|tower|next state)'], forms: [] },
      {
        name: 'contraction',
        words: ['(contraction|fixed point|converge|unique)'],
        forms: [String.raw`\\infty`],
      },
    ],
    why: 'The return is reward now plus discounted return later, so values are the fixed point of a one-step equation, a γ-contraction with one solution.',
    production:
      'This is why γ sets the horizon, about 1/(1 − γ) steps (100 for 0.99), and why the max over noisy estimates calls for double Q-learning.',
    boundary: ['γ = 0 gives the immediate reward', 'constant reward r gives r/(1 − γ)', 'terminal states have value 0'],
    derivation: [
      String.raw`1. Return: $G_t=\sum_{k\ge0}\gamma^kr_{t+k+1}=r_{t+1}+\gamma G_{t+1}$.`,
      String.raw`2. Expectation given $s$, with the Markov property: $V^\pi(s)=\mathbb{E}[r+\gamma V^\pi(s')\mid s]$.`,
      String.raw`3. Best action: $Q^*(s,a)=\mathbb{E}[r+\gamma\max_{a'}Q^*(s',a')\mid s,a]$.`,
      String.raw`4. Two value functions end at most $\gamma$ times as far apart after one backup, so iteration converges to one fixed point.`,
    ].join('\n'),
    source: {
      label: 'Sutton & Barto 2018, sections 3.5 and 3.6',
      url: 'http://incompleteideas.net/book/the-book-2nd.html',
    },
  },
  {
    id: 'ucb1',
    name: 'UCB1 index',
    aliases: ['ucb formula', 'ucb1 formula', 'upper confidence bound formula'],
    forms: [String.raw`${root}\{?\(?${frac}(?:2|c)?${times}${log}${gap(6)}[tTnN]${gap(4)}${over}\{?[nN]`],
    milestones: [
      {
        name: 'Hoeffding bound',
        words: ['(hoeffding|confidence bound|concentration|tail bound)'],
        forms: [String.raw`(?:\\exp|e\^)${gap(6)}[-−–]2`],
      },
    ],
    why: 'The bonus is a Hoeffding confidence width at level t⁻⁴: arms seldom tried get a chance, and regret grows with log t.',
    production:
      'This is why it needs no tuning for rewards in [0, 1] but over-explores with delayed feedback, where Thompson sampling in batches is preferred.',
    boundary: ['n = 0: try each arm once', 'the bonus falls as 1/√n', 'more rounds without a pull raise the bonus'],
    derivation: [
      String.raw`1. Hoeffding for rewards in $[0,1]$: $P(\mu>\hat\mu+u)\le e^{-2nu^2}$.`,
      String.raw`2. Set $e^{-2nu^2}=t^{-4}$: $u=\sqrt{\frac{2\ln t}{n}}$.`,
      String.raw`3. Play the arm with the largest $\hat\mu_a+\sqrt{\frac{2\ln t}{n_a}}$.`,
    ].join('\n'),
    source: { label: 'Auer, Cesa-Bianchi & Fischer 2002', url: 'https://doi.org/10.1023/A:1013689704352' },
  },
  {
    id: 'thompson-beta-update',
    name: 'Beta-Bernoulli update of Thompson sampling',
    aliases: [
      'beta update',
      'beta-bernoulli update',
      'beta bernoulli update',
      'thompson update',
      'beta posterior',
      'beta-binomial update',
    ],
    forms: [
      String.raw`Beta\}?\((?:\\alpha|α|a|1)${index}\+${gap(14)},(?:\\beta|β|b|1)${index}\+`,
      String.raw`(?:\\alpha|α)${index}(?:\\leftarrow|←|=|\+=|:=)(?:(?:\\alpha|α)${index}\+)?r`,
    ],
    milestones: [
      {
        name: 'prior times likelihood',
        words: ['(conjugate|prior times likelihood|posterior|bayes|proportional)'],
        forms: [String.raw`p\^\{?(?:\\alpha|α|s)`, String.raw`\\propto|∝`],
      },
    ],
    why: 'Beta times Bernoulli is again Beta, so the whole posterior is two counters, and playing the arm with the largest draw plays each arm with its probability of being the best.',
    production:
      'This is why a banner test keeps two counters an arm, updates in batches, and discounts them (for example by 0.99 a day) when rates drift.',
    boundary: ['Beta(1, 1) is uniform', 'mean α/(α + β)', 'variance falls as 1/(α + β)'],
    derivation: [
      String.raw`1. Prior: $p^{\alpha-1}(1-p)^{\beta-1}$; likelihood of $s$ clicks and $f$ misses: $p^s(1-p)^f$.`,
      String.raw`2. Product: $p^{\alpha+s-1}(1-p)^{\beta+f-1}$, that is $\mathrm{Beta}(\alpha+s,\beta+f)$.`,
      '3. Draw one $p$ for each arm, play the largest, add the outcome.',
    ].join('\n'),
    source: {
      label: 'Russo et al. 2018, A Tutorial on Thompson Sampling, section 3',
      url: 'https://arxiv.org/abs/1707.02038',
    },
  },
  {
    id: 'training-flops',
    name: 'training compute C ≈ 6ND',
    aliases: ['6nd', 'training flops', 'chinchilla scaling', 'compute-optimal', 'compute optimal training'],
    forms: [String.raw`C(?:\\approx|≈|=|\\simeq|~)6${times}N${times}D`, `^6${times}N${times}D$`],
    milestones: [
      {
        name: 'two operations a weight forward, four backward',
        words: ['(2 .. forward|two .. forward|4 .. backward|twice .. forward|multiply and add|multiply add)'],
        forms: ['2N', '4N'],
      },
    ],
    why: 'Each weight costs a multiply and an add forward, and twice that backward, for the gradients by inputs and by weights.',
    production:
      'This is why a training budget fixes N·D: Hoffmann et al. found about 20 tokens a parameter compute-optimal, and heavy inference justifies smaller models on more tokens.',
    boundary: ['inference costs 2N a token', 'the n²d attention term is left out: it matters for long contexts'],
    derivation: [
      '1. Forward: $2N$ operations a token (one multiply, one add for each weight).',
      '2. Backward: $2N$ for gradients by inputs and $2N$ for gradients by weights.',
      String.raw`3. Over $D$ tokens: $C\approx6ND$.`,
    ].join('\n'),
    source: { label: 'Kaplan et al. 2020; Hoffmann et al. 2022 (Chinchilla)', url: 'https://arxiv.org/abs/2203.15556' },
  },
  {
    id: 'kv-cache-memory',
    name: 'memory of the KV cache',
    aliases: ['kv cache size', 'kv-cache size', 'kv cache memory', 'kv cache formula'],
    forms: [
      String.raw`2(?:\\times|×|\*|\\cdot|·)(?:L|l|n|layers|n_\{?layers?\}?)${gap(40)}(?:head|h|d)${gap(60)}(?:bytes|seq|B|T|n)`,
    ],
    milestones: [],
    why: 'Each token leaves one key and one value vector per layer and KV head, so memory is linear in context, layers and batch.',
    production:
      'This is why grouped-query attention shares KV heads: 8 instead of 64 heads cut the cache to an eighth and let the batch grow.',
    boundary: ['a 7B Llama 2 (32 layers, 32 heads of 128, fp16): 0.5 MB a token, 2 GB at 4,096 tokens'],
    derivation: [
      String.raw`1. One token, one layer: a key and a value of $h_{kv}\,d_{head}$ numbers, $2\,h_{kv}\,d_{head}$ in all.`,
      String.raw`2. All: $2\times\text{layers}\times h_{kv}\times d_{head}\times\text{tokens}\times\text{batch}\times\text{bytes}$.`,
      String.raw`3. Example: $2\times32\times32\times128\times2=524{,}288$ bytes a token.`,
    ].join('\n'),
    source: {
      label: 'Shazeer 2019 (multi-query attention); Ainslie et al. 2023 (GQA)',
      url: 'https://arxiv.org/abs/2305.13245',
    },
  },
];
