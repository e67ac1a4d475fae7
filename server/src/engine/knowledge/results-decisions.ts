// Canonical results on policies, margins, recurrences and word vectors that notes state in a line.
import { gap, log, minus } from './results-pieces.ts';
import type { CanonicalResult } from './types.ts';

const gamma = String.raw`(?:\\gamma|γ)`;
const norm = String.raw`(?:\\\||‖|\|\||\|)`;

export const decisionResults: readonly CanonicalResult[] = [
  {
    id: 'bellman-contraction',
    name: 'contraction of the Bellman operator',
    aliases: ['bellman contraction', 'value iteration convergence', 'gamma contraction'],
    forms: [String.raw`${norm}TV${minus}T[WU]${norm}`, String.raw`${gamma}-?contraction`],
    milestones: [
      {
        name: 'difference of maxima',
        words: ['(difference of (maxima|max)|max .. minus max|rewards cancel)'],
        forms: [String.raw`\\?max${gap(4)}f${minus}\\?max`, String.raw`\\?max${gap(12)}${gamma}`],
      },
      {
        name: 'sup norm',
        words: ['(sup norm|supremum|average .. at most)'],
        forms: [String.raw`\(V${minus}[UW]\)`, String.raw`\|V${minus}[WU]\|`],
      },
    ],
    why: 'Rewards cancel in the difference and an average never exceeds the largest entry, so each sweep shrinks the error by γ and there is one fixed point.',
    production:
      'This is why value iteration may start anywhere, and why γ = 0.99 costs about ln(1000)/(1 − γ) ≈ 690 sweeps for three digits.',
    boundary: ['γ = 0 converges in one sweep', 'γ → 1 loses the guarantee'],
    derivation: [
      String.raw`1. $|\max_a f(a)-\max_a g(a)|\le\max_a|f(a)-g(a)|$.`,
      String.raw`2. With $f=r+\gamma PV$ and $g=r+\gamma PU$ rewards cancel: $|TV-TU|(s)\le\gamma\max_a\sum_{s'}P(s'\mid s,a)\,|V-U|(s')$.`,
      String.raw`3. An average is at most the largest entry: $\|TV-TU\|_\infty\le\gamma\|V-U\|_\infty$.`,
    ].join('\n'),
    source: {
      label: 'Puterman 1994, section 6.2; Sutton & Barto 2018, chapter 4',
      url: 'http://incompleteideas.net/book/the-book-2nd.html',
    },
  },
  {
    id: 'gae',
    name: 'generalised advantage estimation',
    aliases: ['gae', 'generalized advantage estimation', 'generalised advantage estimator'],
    forms: [String.raw`\(${gamma}(?:\\lambda|λ)\)${gap(4)}(?:\\delta|δ)`],
    milestones: [
      {
        name: 'average the k-step advantages',
        words: ['(k step|n step|average .. advantages|geometric|exponentially weighted)'],
        forms: [String.raw`\(1${minus}(?:\\lambda|λ)\)`],
      },
    ],
    why: 'The geometric weights let one number trade bias against variance: λ = 0 trusts the critic alone, λ = 1 the sampled return alone.',
    production:
      'This is why PPO runs usually keep λ near 0.95 and γ near 0.99 and watch the explained variance of the critic before touching either.',
    boundary: ['λ = 0 gives the TD error', 'λ = 1 gives the return minus the value'],
    derivation: [
      String.raw`Let $\delta_t=r_t+\gamma V(s_{t+1})-V(s_t)$.`,
      String.raw`1. The $k$-step advantage telescopes: $\hat A_t^{(k)}=\sum_{l<k}\gamma^l\delta_{t+l}$.`,
      String.raw`2. Average with weights $(1-\lambda)\lambda^{k-1}$: $\delta_{t+l}$ collects $(1-\lambda)\sum_{k>l}\lambda^{k-1}=\lambda^l$.`,
      String.raw`3. Hence $\hat A_t=\sum_l(\gamma\lambda)^l\delta_{t+l}$.`,
    ].join('\n'),
    source: {
      label: 'Schulman et al. 2015, High-dimensional continuous control using GAE',
      url: 'https://arxiv.org/abs/1506.02438',
    },
  },
  {
    id: 'boltzmann-policy',
    name: 'Boltzmann form of the entropy-regularised optimum',
    aliases: ['maximum entropy distribution', 'boltzmann policy', 'soft optimal policy', 'gibbs distribution'],
    forms: [String.raw`(?:\\propto|∝)\\?exp\(\{?Q`, String.raw`e\^\{?${minus}(?:\\beta|β)${gap(8)}/Z`],
    milestones: [
      {
        name: 'Lagrangian, or a KL to the Boltzmann form',
        words: ['(lagrangian|lagrange|multiplier|kl)'],
        forms: [String.raw`(?:\\partial|∂)`, String.raw`KL\(`, String.raw`${minus}1${minus}(?:\\beta|β)`],
      },
    ],
    why: 'Entropy makes the optimum smooth: probabilities fall exponentially with cost, so no option is dropped and the temperature sets how sharply the best one leads.',
    production:
      'This is why a router or a soft actor-critic keeps trying the second-best option, and why the temperature is tuned to a target entropy and not by hand.',
    boundary: ['temperature → 0 gives the argmax', 'temperature → ∞ gives the uniform distribution'],
    derivation: [
      String.raw`1. Maximise $-\sum_ip_i\log p_i-\beta\sum_ip_ic_i$ with $\sum_ip_i=1$ (multiplier $\nu$).`,
      String.raw`2. Derivative by $p_i$: $-\log p_i-1-\beta c_i-\nu=0$.`,
      String.raw`3. So $p_i=e^{-\beta c_i}/Z$, where $Z=\sum_je^{-\beta c_j}$ makes them sum to one.`,
    ].join('\n'),
    source: { label: 'Jaynes 1957; Haarnoja et al. 2018 (soft actor-critic)', url: 'https://arxiv.org/abs/1801.01290' },
  },
  {
    id: 'svm-margin',
    name: 'width of the margin',
    aliases: ['svm margin', 'margin width', 'maximum margin'],
    forms: [
      String.raw`[Mm]argin${gap(24)}(?:\\frac2\{?|2/)${norm}w`,
      String.raw`(?:\\frac2\{?|2/)${norm}w${norm}${gap(24)}margin`,
    ],
    milestones: [
      {
        name: 'distance of a point to the hyperplane',
        words: ['(distance .. (plane|hyperplane)|projection|unit normal|closest point)'],
        forms: [String.raw`\|w${gap(10)}\|/${norm}w`, String.raw`w${gap(6)}x${gap(4)}\+b=${minus}?1`],
      },
    ],
    why: 'Scaling w so that the closest points score ±1 turns the widest margin into the smallest ‖w‖, a convex quadratic programme.',
    production:
      'This is why columns are standardised before an SVM: the norm of w, and with it the margin, depends on their units.',
    boundary: ['doubling w halves the margin', 'one point a class gives half their distance on either side'],
    derivation: [
      String.raw`1. Distance of $x$ to the plane $w^\top x+b=0$ is $|w^\top x+b|/\|w\|$, the projection on the unit normal.`,
      String.raw`2. Scale $w,b$ so that the closest points have $|w^\top x+b|=1$: each side is $1/\|w\|$ wide.`,
      String.raw`3. Both sides together: $2/\|w\|$; maximising it is minimising $\tfrac12\|w\|^2$.`,
    ].join('\n'),
    source: { label: 'Cortes & Vapnik 1995', url: 'https://doi.org/10.1007/BF00994018' },
  },
  {
    id: 'sgns-pmi',
    name: 'optimum of skip-gram with negative sampling',
    aliases: ['skip-gram optimum', 'shifted pmi', 'sgns optimum'],
    forms: [String.raw`PMI${gap(10)}${minus}${log}\(?k`],
    milestones: [
      {
        name: 'loss of one pair and its slope',
        words: ['(per pair|derivative|slope|set .. zero)'],
        forms: [String.raw`${log}${gap(3)}(?:\\sigma|σ)\(`],
      },
    ],
    why: 'Each pair is a logistic regression of seen against sampled, whose optimal logit is the log-ratio of both rates, the PMI minus log k.',
    production:
      'This is why rare pairs need subsampling or a floor on counts: the PMI of a pair seen once is large and mostly noise.',
    boundary: ['k = 1 gives the PMI', 'independent words give −log k'],
    derivation: [
      String.raw`Let $\#(w,c)$ be the count of a pair, $N$ the number of pairs, $x=w\cdot c$.`,
      String.raw`1. Terms of one pair: $\#(w,c)\log\sigma(x)+k\,\frac{\#(w)\#(c)}{N}\log\sigma(-x)$.`,
      String.raw`2. Set the slope to zero: $e^x=\frac{\#(w,c)\,N}{k\,\#(w)\#(c)}$.`,
      String.raw`3. Take logs: $x=\mathrm{PMI}(w,c)-\log k$.`,
    ].join('\n'),
    source: {
      label: 'Levy & Goldberg 2014',
      url: 'https://papers.nips.cc/paper/2014/hash/feab05aa91085b7a8012516bc3533958-Abstract.html',
    },
  },
  {
    id: 'rnn-gradient-product',
    name: 'gradient product of a recurrent network',
    aliases: ['vanishing gradient product', 'bptt product', 'product of jacobians'],
    forms: [String.raw`(?:\\prod|∏)${gap(14)}W${gap(14)}diag`, String.raw`(?:\\prod|∏)${gap(14)}diag${gap(20)}W`],
    milestones: [
      {
        name: 'Jacobian of one step',
        words: ['(one step|chain rule|jacobian of)'],
        forms: [String.raw`(?:\\partial|∂)h_?\{?t\}?${gap(6)}(?:\\partial|∂)h_?\{?t${minus}1`],
      },
      {
        name: 'bound the norm',
        words: ['(norm .. (at most|bounded)|singular value|spectral)'],
        forms: [String.raw`(?:\\le|≤)`],
      },
    ],
    why: 'The same matrix is multiplied at every step, so the norm changes geometrically with distance: singular values of diag(σ′)W below 1 kill the gradient, above 1 they may blow it up.',
    production:
      'This is why recurrent nets are clipped at norm 1 or so and use gates: the LSTM cell path multiplies by a forget gate that may stay near 1.',
    boundary: ['W orthogonal and σ′ = 1 keep the norm', 'tanh has σ′ ≤ 1, so large activations only shrink it'],
    derivation: [
      String.raw`1. One step $h_t=\tanh(Wh_{t-1}+Ux_t)$ has the Jacobian $\frac{\partial h_t}{\partial h_{t-1}}=\operatorname{diag}(1-h_t^2)\,W$.`,
      String.raw`2. Chain rule over $T-k$ steps: $\frac{\partial h_T}{\partial h_k}=\prod_{t=k+1}^T\operatorname{diag}(1-h_t^2)\,W$.`,
      String.raw`3. Norm: at most $(\gamma\|W\|)^{T-k}$ with $\gamma=\max_t\|\operatorname{diag}(1-h_t^2)\|\le1$, which tends to 0 if $\gamma\|W\|<1$.`,
    ].join('\n'),
    source: { label: 'Pascanu, Mikolov & Bengio 2013', url: 'https://arxiv.org/abs/1211.5063' },
  },
];
