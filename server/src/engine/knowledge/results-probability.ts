// Canonical formulas of probability, likelihood and impurity, with short derivations.
import {
  frac,
  gap,
  index,
  letter,
  log,
  minus,
  over,
  root,
  sigma,
  squared,
  sum,
  times,
  transposed,
} from './results-pieces.ts';
import type { CanonicalResult } from './types.ts';

export const probabilityResults: readonly CanonicalResult[] = [
  {
    id: 'entropy-information-gain',
    name: 'entropy and information gain',
    aliases: ['information gain', 'shannon entropy', 'entropy formula', 'entropy split', 'information gain formula'],
    forms: [
      `H${gap(8)}=[-−–]${sum}${gap(8)}p${gap(10)}${log}${gap(6)}p`,
      `^[-−–]${sum}${gap(6)}p${gap(8)}${log}${gap(4)}p`,
      `IG${gap(10)}=H${gap(10)}${minus}`,
    ],
    milestones: [],
    why: 'Entropy is the expected surprise −log p, so the gain is the number of bits about the label that the split tells.',
    production:
      'This is why plain gain favours columns with very many levels, such as an id: use the gain ratio, target encoding or a minimum leaf size there.',
    boundary: [
      'a pure node has entropy 0',
      'uniform over k classes gives log k',
      'a split independent of the label gains 0',
    ],
    derivation: [
      String.raw`1. Surprise of a class is $-\log p_k$; its mean is $H=-\sum_kp_k\log p_k$.`,
      String.raw`2. After a split into parts of weight $\frac{n_j}{n}$: $\mathrm{IG}=H(\text{parent})-\sum_j\frac{n_j}{n}H(\text{part }j)$.`,
      String.raw`3. $\mathrm{IG}\ge0$, as entropy is concave (Jensen).`,
    ].join('\n'),
    source: { label: 'Shannon 1948; Quinlan 1986', url: 'https://doi.org/10.1007/BF00116251' },
  },
  {
    id: 'gini-impurity',
    name: 'Gini impurity',
    aliases: ['gini index of a split', 'gini impurity', 'gini formula'],
    forms: [
      `1${minus}${sum}${gap(10)}p${index}${squared}`,
      String.raw`${sum}${gap(10)}p${index}\(1${minus}p${index}\)(?![xX\\])`,
    ],
    milestones: [],
    why: 'It is the chance that two draws from the node disagree, a quadratic stand-in for entropy that needs no logarithm.',
    production:
      'This is why depth and leaf size are tuned before the criterion: empirical comparisons of Gini and entropy name no clear winner (Raileanu & Stoffel 2004).',
    boundary: ['a pure node gives 0', 'k equal classes give 1 − 1/k, so 0.5 for two'],
    derivation: [
      String.raw`1. Draw two items from the node with replacement: they agree with probability $\sum_kp_k^2$.`,
      String.raw`2. They disagree with $G=1-\sum_kp_k^2=\sum_kp_k(1-p_k)$.`,
    ].join('\n'),
    source: {
      label: 'scikit-learn user guide, 1.10.7 Mathematical formulation',
      url: 'https://scikit-learn.org/stable/modules/tree.html#mathematical-formulation',
    },
  },
  {
    id: 'bayes-rule',
    name: 'Bayes’ rule',
    aliases: ["bayes' rule", "bayes' theorem", 'bayes rule', 'bayes theorem', 'bayes formula', "bayes's theorem"],
    forms: [
      String.raw`[Pp](?:\\left)?\(([A-Za-z]|\\theta|θ)(?:\||\\mid|\\vert|∣)([A-Za-z]|\\theta|θ)\)=${frac}[Pp]\(\2(?:\||\\mid|\\vert|∣)\1\)${times}[Pp]\(\1\)`,
      String.raw`(?:posterior|Posterior)(?:\\propto|∝|=)`,
    ],
    milestones: [
      {
        name: 'write the joint both ways',
        words: ['(joint|product rule|both ways|two ways|definition of conditional|conditional probability)'],
        forms: [String.raw`[Pp]\([A-Za-zθ],[A-Za-zθ]\)=`, String.raw`\\cap|∩`],
      },
      {
        name: 'expand the denominator',
        words: ['(total probability|marginal|evidence|normalising constant|normalisation)'],
        forms: [String.raw`\|\\?neg`, String.raw`[Pp]\(B\)=`],
      },
    ],
    why: 'Both orders of the product rule give the same joint, so the posterior is likelihood times prior, divided by what makes it sum to one.',
    production:
      'This is why a fraud alert at a base rate of 0.1 % has a precision of only 9 % with 99 % recall and a 1 % false-positive rate: the prior dominates.',
    boundary: [
      'independent events: posterior = prior',
      'prior 0 stays 0',
      'base rate 0.1 %, recall 99 %, false-positive rate 1 %: 0.00099/(0.00099 + 0.00999) ≈ 0.09',
    ],
    derivation: [
      String.raw`1. The joint both ways: $P(A,B)=P(A\mid B)P(B)=P(B\mid A)P(A)$.`,
      String.raw`2. Divide by $P(B)>0$: $P(A\mid B)=\frac{P(B\mid A)P(A)}{P(B)}$.`,
      String.raw`3. Total probability: $P(B)=P(B\mid A)P(A)+P(B\mid\neg A)P(\neg A)$.`,
    ].join('\n'),
    source: {
      label: 'Bishop 2006, section 1.2',
      url: 'https://www.microsoft.com/en-us/research/publication/pattern-recognition-machine-learning/',
    },
  },
  {
    id: 'naive-bayes-rule',
    name: 'naive Bayes decision rule',
    aliases: ['naive bayes formula', 'naive bayes rule', 'naive bayes factorisation', 'naive bayes factorization'],
    forms: [
      String.raw`[Pp]\(${gap(6)}\)(?:\\prod|∏|Π)${gap(14)}[Pp]\(${letter('[xwf]')}${gap(8)}(?:\||\\mid|∣)`,
      String.raw`${log}[Pp]\(${gap(6)}\)\+${sum}${gap(14)}${log}[Pp]\(${letter('[xwf]')}${gap(8)}(?:\||\\mid|∣)`,
    ],
    milestones: [
      {
        name: 'Bayes’ rule without the evidence',
        words: ['(bayes rule|bayes theorem|proportional|drop .. (denominator|evidence)|same for all classes)'],
        forms: [String.raw`\\propto|∝`],
      },
      {
        name: 'conditional independence',
        words: ['conditional independence', 'conditionally independent', 'independent given'],
        forms: [],
      },
    ],
    why: 'Independence given the class turns one joint of 2^d cells into d one-dimensional tables, which little data can fill.',
    production:
      'This is why it is a baseline for text at thousands of words and few labels, is computed in logs against underflow, and gets Laplace smoothing 1 for unseen words.',
    boundary: [
      'a duplicated feature counts twice',
      'no features: the prior decides',
      'without smoothing one unseen word makes the score −∞',
    ],
    derivation: [
      String.raw`1. Bayes: $P(y\mid x)\propto P(y)\,P(x_1,\dots,x_d\mid y)$; the evidence is the same for every class.`,
      String.raw`2. Independence given $y$: $P(x_1,\dots,x_d\mid y)=\prod_jP(x_j\mid y)$.`,
      String.raw`3. In logs: $\hat y=\arg\max_y\left[\log P(y)+\sum_j\log P(x_j\mid y)\right]$, with $P(x_j\mid y)=\frac{n_{jy}+1}{n_y+V}$ for counts.`,
    ].join('\n'),
    source: {
      label: 'Manning, Raghavan & Schütze 2008, chapter 13',
      url: 'https://nlp.stanford.edu/IR-book/html/htmledition/naive-bayes-text-classification-1.html',
    },
  },
  {
    id: 'gaussian-mle-least-squares',
    name: 'maximum likelihood with Gaussian noise is least squares',
    aliases: [
      'mle of gaussian',
      'gaussian mle',
      'mle for gaussian',
      'maximum likelihood equals least squares',
      'mse from maximum likelihood',
      'mse as mle',
      'gaussian noise and least squares',
    ],
    forms: [
      String.raw`(?:\\[dt]?frac\{?1\}?\{2${sigma}\^\{?2\}?\}|1/\(?2${sigma}²?)${gap(4)}${sum}${gap(14)}\(?y`,
      String.raw`\\?arg\\?max${gap(20)}${log}${gap(20)}=\\?arg\\?min${gap(20)}${sum}`,
    ],
    milestones: [
      {
        name: 'write the Gaussian likelihood',
        words: ['gaussian (noise|likelihood|density)', 'normal (noise|density|errors)', 'likelihood'],
        forms: [String.raw`\\prod|∏`, String.raw`N\(0,`, String.raw`${root}\{?\(?2(?:\\pi|π)`],
      },
      {
        name: 'take the log and drop constants',
        words: ['(log likelihood|take .. log|drop .. constant|constants)'],
        forms: [String.raw`${log}${gap(6)}(?:\\prod|∏)`, 'const'],
      },
    ],
    why: 'The log of a Gaussian is minus a square, so the most likely parameters are those with the least squared error.',
    production:
      'This is why the loss states a noise model: heavy-tailed errors call for MAE (Laplace) or Huber, counts for Poisson deviance, and unequal variance for weights 1/σᵢ².',
    boundary: [
      'Laplace noise gives MAE',
      'known unequal σᵢ gives weighted least squares',
      'a constant model gives the sample mean',
    ],
    derivation: [
      String.raw`Let $y_i=f_\theta(x_i)+\varepsilon_i$ with independent $\varepsilon_i\sim\mathcal N(0,\sigma^2)$.`,
      String.raw`1. Likelihood: $\prod_i\frac{1}{\sqrt{2\pi\sigma^2}}\exp\left(-\frac{(y_i-f_\theta(x_i))^2}{2\sigma^2}\right)$.`,
      String.raw`2. Log: $-\frac n2\log(2\pi\sigma^2)-\frac{1}{2\sigma^2}\sum_i(y_i-f_\theta(x_i))^2$.`,
      String.raw`3. The first term does not depend on $\theta$, so maximising means minimising $\sum_i(y_i-f_\theta(x_i))^2$.`,
    ].join('\n'),
    source: {
      label: 'Bishop 2006, section 3.1.1; Goodfellow, Bengio & Courville 2016, section 5.5.1',
      url: 'https://www.deeplearningbook.org/contents/ml.html',
    },
  },
  {
    id: 'bernoulli-mle-cross-entropy',
    name: 'binary cross-entropy from maximum likelihood',
    aliases: [
      'binary cross-entropy',
      'binary cross entropy',
      'log loss formula',
      'cross-entropy from maximum likelihood',
      'cross entropy from mle',
      'bce formula',
      'logistic loss formula',
    ],
    forms: [
      String.raw`y${index}${times}${log}[({]?(?:\\?hat|p|ŷ|${sigma}|a|h)${gap(20)}\+\(1${minus}y${index}\)${times}${log}`,
    ],
    milestones: [
      {
        name: 'Bernoulli likelihood',
        words: ['(bernoulli|likelihood|maximum likelihood|mle|coin)'],
        forms: [
          String.raw`p${gap(4)}\^\{?y`,
          String.raw`\(1${minus}p${gap(3)}\)\^\{?\{?1${minus}y`,
          String.raw`\\prod|∏`,
        ],
      },
      { name: 'negative log', words: ['(negative log|take .. log|log turns|minus log)'], forms: [] },
    ],
    why: 'It is the negative log-likelihood of a coin with P(1) = p, so its minimum in expectation is the true probability, and a confident mistake costs without bound.',
    production:
      'This is why a model trained on it can feed a cost-based threshold c_FP/(c_FP + c_FN), and why resampled classes need a prior correction before their score is read as a probability.',
    boundary: [
      'p = y gives 0',
      'p = 1/2 gives log 2 ≈ 0.693, the first loss to expect on balanced data',
      'p → 0 with y = 1 gives ∞',
    ],
    derivation: [
      String.raw`1. One label: $P(y\mid p)=p^y(1-p)^{1-y}$.`,
      String.raw`2. Independent labels: $\prod_ip_i^{y_i}(1-p_i)^{1-y_i}$.`,
      String.raw`3. Negative log: $L=-\sum_i\left[y_i\log p_i+(1-y_i)\log(1-p_i)\right]$.`,
      String.raw`4. Proper: for true rate $q$, $-q\log p-(1-q)\log(1-p)$ has derivative $-\frac qp+\frac{1-q}{1-p}$, which is zero at $p=q$.`,
    ].join('\n'),
    source: {
      label: 'Bishop 2006, section 4.3.2; Elkan 2001 (cost-based threshold)',
      url: 'https://www.deeplearningbook.org/contents/ml.html',
    },
  },
  {
    id: 'cross-entropy-kl',
    name: 'cross-entropy = entropy + KL',
    aliases: [
      'cross-entropy and kl',
      'cross entropy equals entropy plus kl',
      'cross-entropy decomposition',
      'cross entropy and kl divergence',
    ],
    forms: [
      String.raw`H\(p,q\)=H\(p\)\+`,
      String.raw`H\(${gap(3)},${gap(3)}\)=${gap(10)}KL${gap(16)}\+`,
      String.raw`KL\}?${gap(12)}=H\(${gap(6)}\)${minus}H\(`,
    ],
    milestones: [
      {
        name: 'add and subtract p log p',
        words: ['(add and subtract|split .. log|expand|log ratio)'],
        forms: [`${sum}${gap(6)}p${gap(6)}${log}p`, String.raw`${log}\\[dt]?frac\{?p`],
      },
      {
        name: 'the entropy of the data is constant',
        words: ['constant', 'does not depend', 'independent of .. (model|parameter|q)'],
        forms: [],
      },
    ],
    why: 'The entropy of the data does not depend on the model, so minimising cross-entropy is minimising KL from data to model.',
    production:
      'This is why the loss has a floor H(p) above zero for noisy labels: compare against it, or against the loss of the base rate, before calling a run bad.',
    boundary: ['q = p gives the entropy', 'one-hot targets have H = 0, so cross-entropy = KL = −log q(y)'],
    derivation: [
      String.raw`1. $H(p,q)=-\sum_xp\log q=-\sum_xp\log p+\sum_xp\log\frac pq$.`,
      String.raw`2. Hence $H(p,q)=H(p)+D(p\,\|\,q)$, and $H(p)$ does not depend on $q$.`,
    ].join('\n'),
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, section 3.13',
      url: 'https://www.deeplearningbook.org/contents/prob.html',
    },
  },
  {
    id: 'kalman-update',
    name: 'Kalman update',
    aliases: ['kalman filter', 'kalman gain', 'kalman update'],
    forms: [
      `K${gap(6)}=${frac}P${gap(10)}H${gap(6)}${transposed}`,
      String.raw`K${gap(4)}=${frac}P${gap(6)}${over}\(?\{?P${gap(6)}\+R`,
    ],
    milestones: [
      {
        name: 'product of two Gaussians',
        words: ['(product of .. gaussian|gaussian prior|posterior|bayes|precision)'],
        forms: [String.raw`\\[dt]?frac\{?1\}?\{?P`],
      },
      {
        name: 'weights by inverse variance',
        words: ['(inverse variance|precision weighted|weighted .. (mean|average)|trust)'],
        forms: [],
      },
    ],
    why: 'The gain weighs prediction and measurement by their inverse variances, which is the posterior mean for Gaussians.',
    production:
      'This is why tracking and nowcasting tune the ratio of process to measurement noise: it decides how fast the filter follows a jump.',
    boundary: ['R → ∞ ignores the measurement', 'R = 0 trusts it fully', 'equal variances average the two'],
    derivation: [
      String.raw`Scalar case: prior $\mathcal N(m,P)$, measurement $y=x+v$ with $v\sim\mathcal N(0,R)$.`,
      String.raw`1. Posterior precision: $\frac{1}{P'}=\frac1P+\frac1R$, so $P'=\frac{PR}{P+R}$.`,
      String.raw`2. Posterior mean: $m'=\frac{Rm+Py}{P+R}=m+K(y-m)$ with $K=\frac{P}{P+R}$.`,
      "3. $P'=(1-K)P$.",
    ].join('\n'),
    source: {
      label: 'Kalman 1960, A new approach to linear filtering and prediction problems',
      url: 'https://doi.org/10.1115/1.3662552',
    },
  },
  {
    id: 'exponential-smoothing',
    name: 'simple exponential smoothing',
    aliases: ['exponential smoothing', 'exponentially weighted moving average', 'ewma', 'holt-winters', 'ses formula'],
    forms: [
      String.raw`(?:\\ell|ℓ|s|l|S|\\hat\{?y\}?)_\{?t\}?=(?:\\alpha|α)${times}[yx]_\{?t\}?\+\(1${minus}(?:\\alpha|α)\)`,
      String.raw`(?:\\alpha|α)${times}[yx]_\{?t${gap(4)}\+\(1${minus}(?:\\alpha|α)\)`,
    ],
    milestones: [
      {
        name: 'unroll the recursion',
        words: ['(unroll|recursion|geometric|weights decay|substitute)'],
        forms: [String.raw`\(1${minus}(?:\\alpha|α)\)\^`],
      },
    ],
    why: 'Unrolled, past values get geometric weights α(1 − α)^j, so one number stands for the whole history and recent points count most.',
    production:
      'This is why it is the baseline for thousands of short demand series and for smoothed dashboards: constant memory, and a mean age of (1 − α)/α steps.',
    boundary: [
      'α = 1 repeats the last value',
      'α → 0 keeps the start',
      'a trend is lagged: then Holt’s second equation',
    ],
    derivation: [
      String.raw`1. Level: $\ell_t=\alpha y_t+(1-\alpha)\ell_{t-1}$.`,
      String.raw`2. Unroll: $\ell_t=\alpha\sum_{j=0}^{t-1}(1-\alpha)^jy_{t-j}+(1-\alpha)^t\ell_0$.`,
      String.raw`3. The weights sum to one: $\alpha\sum_{j=0}^{t-1}(1-\alpha)^j+(1-\alpha)^t=1$.`,
    ].join('\n'),
    source: { label: 'Hyndman & Athanasopoulos 2021, section 8.1', url: 'https://otexts.com/fpp3/ses.html' },
  },
  {
    id: 'bagging-variance',
    name: 'variance of a bagged average',
    aliases: ['variance of bagging', 'variance of an ensemble', 'variance of the average of trees', 'bagging variance'],
    forms: [
      String.raw`(?:\\rho|ρ)${times}${sigma}${squared}\+`,
      String.raw`(?:1${minus}(?:\\rho|ρ))${gap(6)}${over}\{?[BMTn]\}?${times}${sigma}`,
      String.raw`(?:\\rho|ρ)\+\(?${frac}1${minus}(?:\\rho|ρ)`,
    ],
    milestones: [
      {
        name: 'expand the variance of the mean',
        words: ['(variance of .. (sum|mean|average)|covariance|expand|pairs)'],
        forms: ['Cov', String.raw`\\[dt]?frac\{?1\}?\{[BMTn]\^2\}`, String.raw`B\(B${minus}1\)`],
      },
    ],
    why: 'The second term falls with the number of models, the first does not: the correlation between models sets the floor.',
    production:
      'This is why a random forest samples features at each split, which lowers ρ, and why trees beyond some hundreds cost latency and change little.',
    boundary: ['ρ = 0 gives σ²/B', 'ρ = 1 gives σ²: no gain', 'B = 1 gives σ²'],
    derivation: [
      String.raw`Let $B$ predictions have variance $\sigma^2$ each and pairwise correlation $\rho$.`,
      String.raw`1. $\operatorname{Var}\left(\frac1B\sum_bf_b\right)=\frac{1}{B^2}\left[B\sigma^2+B(B-1)\rho\sigma^2\right]$.`,
      String.raw`2. $=\frac{\sigma^2}{B}+\frac{B-1}{B}\rho\sigma^2=\rho\sigma^2+\frac{1-\rho}{B}\sigma^2$.`,
    ].join('\n'),
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, equation 15.1',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
];
