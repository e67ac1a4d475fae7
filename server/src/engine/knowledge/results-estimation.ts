// Canonical results on estimators and posteriors that notes state in a line: Gaussian KL, maximum likelihood, shrinkage, tail bounds.
import { gap, inverse, lambda, log, minus, over, root, sigma, squared, sum } from './results-pieces.ts';
import type { CanonicalResult } from './types.ts';

const mu = String.raw`(?:\\mu|μ)`;
const tau = String.raw`(?:\\tau|τ|s)`;
const half = String.raw`(?:\\frac\{?1\}?\{?2\}?|½|1/2|0?\.5)`;
const norm = String.raw`(?:\\\||‖|\|\||\|)`;

export const estimationResults: readonly CanonicalResult[] = [
  {
    id: 'gaussian-kl',
    name: 'KL divergence of two Gaussians',
    aliases: ['kl of gaussians', 'gaussian kl', 'vae kl term', 'vae regulariser', 'vae regularizer'],
    forms: [
      String.raw`${half}${gap(12)}${mu}${gap(6)}${squared}\+${sigma}${gap(6)}${squared}${gap(6)}${minus}${gap(30)}${log}`,
      String.raw`${half}${gap(12)}${mu}${gap(6)}${squared}\+${sigma}${gap(6)}${squared}${minus}${log}`,
      String.raw`${half}${gap(12)}1\+${log}${gap(16)}${sigma}${gap(12)}${minus}${mu}`,
      String.raw`${log}${gap(20)}${sigma}${gap(40)}\(${mu}_?1${minus}${mu}_?2\)${squared}`,
    ],
    milestones: [
      {
        name: 'write the expected log-ratio',
        words: ['(log ratio|expected log|difference of .. (log|logs|logarithms)|plug in|subtract)'],
        forms: [String.raw`E_?\{?q\}?${gap(3)}\[?${gap(6)}${log}q`, String.raw`${log}q${minus}${log}p`],
      },
      {
        name: 'insert the second moments',
        words: ['(second moment|moments)'],
        forms: [
          String.raw`z${gap(3)}${squared}\]?=${mu}${gap(3)}${squared}\+${sigma}`,
          String.raw`\(z${minus}${mu}\)${gap(3)}${squared}\]?=${sigma}`,
          String.raw`E${gap(4)}[xz]${gap(3)}${squared}=`,
        ],
      },
      {
        name: 'cancel the constants',
        words: ['(cancel|cancels|constants|2π|subtract)'],
        forms: [String.raw`${log}\(?2(?:\\pi|π)`],
      },
    ],
    why: 'With a Gaussian on both sides the term has a closed form, so it adds no sampling noise; it is zero only at μ = 0, σ = 1, and the logarithm keeps σ away from 0.',
    production:
      'This is why a VAE logs this term for each latent dimension: one that stays near 0 nats carries nothing (posterior collapse), and a smaller β or free bits bring it back.',
    boundary: ['μ = 0, σ = 1 gives 0', 'σ → 0 gives infinity', 'σ = 1 gives μ²/2'],
    derivation: [
      String.raw`Let $q=\mathcal N(\mu,\sigma^2)$, $p=\mathcal N(0,1)$.`,
      String.raw`1. Expected log-ratio: $\mathrm{KL}(q\,\|\,p)=\mathbb E_q[\log q(z)]-\mathbb E_q[\log p(z)]$.`,
      String.raw`2. First part, with $\mathbb E_q(z-\mu)^2=\sigma^2$: $\mathbb E_q[\log q]=-\tfrac12\log(2\pi\sigma^2)-\tfrac12$.`,
      String.raw`3. Second part, with $\mathbb E_q z^2=\mu^2+\sigma^2$: $\mathbb E_q[\log p]=-\tfrac12\log(2\pi)-\tfrac12(\mu^2+\sigma^2)$.`,
      String.raw`4. Subtract, $2\pi$ cancels: $\mathrm{KL}=\tfrac12\left(\mu^2+\sigma^2-1-\log\sigma^2\right)$.`,
    ].join('\n'),
    source: { label: 'Kingma & Welling 2013, appendix B', url: 'https://arxiv.org/abs/1312.6114' },
  },
  {
    id: 'gaussian-mle',
    name: 'maximum likelihood of the Gaussian',
    aliases: ['mle of the normal', 'mle of the gaussian', 'maximum likelihood of the normal'],
    forms: [
      String.raw`(?:\\(?:hat|widehat)\{?${mu}\}?|μ̂)=\\?(?:bar|overline)?\{?x`,
      String.raw`(?:\\hat\{?\\mu\}?|μ̂)=(?:\\frac1n|1/n)${sum}`,
    ],
    milestones: [
      {
        name: 'write the log-likelihood',
        words: ['(log likelihood|loglikelihood|likelihood is)'],
        forms: [String.raw`(?:\\ell|ℓ|${log}L)=`, String.raw`${minus}n${gap(3)}${log}${gap(3)}${sigma}`],
      },
      {
        name: 'set both derivatives to zero',
        words: ['(set .. zero|derivative|differentiate|score)'],
        forms: [String.raw`(?:\\partial|∂)`, String.raw`${sigma}${gap(4)}\^?\{?[3³]${gap(4)}=0`],
      },
    ],
    why: 'The quadratic exponent makes the likelihood equations linear in μ, so the mean solves them; σ̂² is the mean squared residual and is biased by the factor (n − 1)/n.',
    production:
      'This is why control limits and z-scores rest on these two numbers, and why a heavy tail calls for the median and the MAD: one far point moves both.',
    boundary: ['n = 1 gives σ̂² = 0', 'dividing by n − 1 removes the bias of σ̂²'],
    derivation: [
      String.raw`1. Log-likelihood: $\ell=-n\log\sigma-\frac{1}{2\sigma^2}\sum_i(x_i-\mu)^2+c$.`,
      String.raw`2. $\partial\ell/\partial\mu=\frac{1}{\sigma^2}\sum_i(x_i-\mu)=0$ gives $\hat\mu=\bar x$.`,
      String.raw`3. $\partial\ell/\partial\sigma=-\frac n\sigma+\frac{1}{\sigma^3}\sum_i(x_i-\bar x)^2=0$ gives $\hat\sigma^2=\frac1n\sum_i(x_i-\bar x)^2$.`,
    ].join('\n'),
    source: {
      label: 'Bishop 2006, section 1.2.4',
      url: 'https://www.microsoft.com/en-us/research/publication/pattern-recognition-machine-learning/',
    },
  },
  {
    id: 'ridge-map',
    name: 'ridge as a MAP estimate',
    aliases: ['ridge as map', 'ridge = map', 'weight decay as a gaussian prior', 'l2 as gaussian prior'],
    forms: [
      String.raw`${lambda}=${sigma}${gap(3)}${squared}/${tau}${gap(3)}${squared}`,
      String.raw`${lambda}=\\frac\{${sigma}${gap(3)}${squared}\}\{${tau}`,
      String.raw`[Rr]idge(?:is|=)(?:the)?MAP`,
    ],
    milestones: [
      {
        name: 'write the negative log posterior',
        words: ['(log posterior|negative log|minus log|log likelihood plus|posterior)'],
        forms: [
          String.raw`${minus}${log}p\(`,
          String.raw`${norm}${gap(6)}${minus}X${gap(10)}/2${sigma}`,
          String.raw`2${sigma}${gap(3)}${squared}`,
        ],
      },
      {
        name: 'multiply by 2σ²',
        words: ['(multiply|times|rescale)'],
        forms: [String.raw`[×x*]2${sigma}`],
      },
    ],
    why: 'The Gaussian prior has a quadratic log-density, so its pull is proportional to the weight, and λ is the noise variance in units of the prior variance.',
    production:
      'This is why λ can be set from two spreads that one can measure, noise and coefficients of similar past models, and why noisy groups deserve a larger λ than clean ones.',
    boundary: ['τ → ∞ gives OLS', 'σ → 0 gives OLS', 'a Laplace prior gives the lasso'],
    derivation: [
      String.raw`Let $y\mid w\sim\mathcal N(Xw,\sigma^2I)$ and $w\sim\mathcal N(0,\tau^2I)$.`,
      String.raw`1. Negative log posterior: $\frac{1}{2\sigma^2}\|y-Xw\|^2+\frac{1}{2\tau^2}\|w\|^2+c$.`,
      String.raw`2. Multiply by $2\sigma^2$: $\|y-Xw\|^2+\frac{\sigma^2}{\tau^2}\|w\|^2+c'$, which is ridge with $\lambda=\sigma^2/\tau^2$.`,
    ].join('\n'),
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 3.4.1',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'loss-minimisers',
    name: 'minimisers of squared, absolute and pinball loss',
    aliases: ['mse gives the mean', 'mae gives the median', 'pinball quantile', 'quantile loss minimiser'],
    forms: [
      String.raw`MAE(?:gives|targets|estimates|predicts|→|->|⇒)?(?:the)?(?:conditional)?median`,
      String.raw`minimi[sz]er${gap(40)}pinball${gap(24)}quantile`,
      String.raw`(?:pinball|quantile)loss${gap(20)}(?:is|are)minimi[sz]edby${gap(12)}quantile`,
    ],
    milestones: [
      {
        name: 'differentiate the expected loss',
        words: ['(derivative|differentiate|slope|slopes)'],
        forms: [String.raw`(?:\\partial|∂|d)/?d?c`, String.raw`\\frac\{?d`, String.raw`P\(Y<${gap(3)}\)${minus}`],
      },
      {
        name: 'set it to zero',
        words: ['(zero|balance|balances|equal)'],
        forms: ['=0', String.raw`P\(${gap(12)}\)=(?:\\tau|τ)`],
      },
    ],
    why: 'The slope of the loss decides: proportional to the error it balances at the mean, constant at the median, and with slopes τ and 1 − τ at the τ-quantile.',
    production:
      'This is why forecasts that are added up are trained on squared error, robust ones on absolute error, and safety stock on pinball loss with τ = underage cost over the sum of both costs.',
    boundary: ['τ = 1/2 gives the median', 'a symmetric distribution has mean = median'],
    derivation: [
      String.raw`1. Pinball loss $\rho_\tau(y-c)=\max(\tau(y-c),(\tau-1)(y-c))$ has slope $-\tau$ in $c$ where $y>c$ and $1-\tau$ where $y<c$.`,
      String.raw`2. $\frac{d}{dc}\mathbb E\rho_\tau(Y-c)=(1-\tau)P(Y<c)-\tau P(Y>c)=P(Y<c)-\tau$ for a continuous $Y$.`,
      String.raw`3. Set to zero: $P(Y<c)=\tau$, the $\tau$-quantile; $\tau=\tfrac12$ is the median.`,
      String.raw`4. Squared loss: $\frac{d}{dc}\mathbb E(Y-c)^2=-2(\mathbb EY-c)=0$ gives the mean.`,
    ].join('\n'),
    source: { label: 'Koenker & Bassett 1978', url: 'https://doi.org/10.2307/1913643' },
  },
  {
    id: 'lognormal-mean',
    name: 'mean of a lognormal',
    aliases: ['lognormal mean', 'retransformation bias', 'back from logs'],
    forms: [String.raw`(?:\\?exp\(|e\^\{?)${mu}\+(?:\\frac)?\{?(?:${sigma}|s)${gap(4)}(?:${squared}|/2)`],
    milestones: [
      {
        name: 'complete the square',
        words: ['(complete the square|moment generating|mgf|integrates to)'],
        forms: [String.raw`\(x${minus}${mu}${minus}(?:${sigma}|s)`, String.raw`\\int|∫`],
      },
    ],
    why: 'The exponential is convex, so large errors of the log count more than small ones, and the mean exceeds the median e^μ by the factor e^{σ²/2}.',
    production:
      'This is why a model of log y must be corrected before its forecasts are summed: exp of the mean log is the median, and a budget built on it falls short.',
    boundary: ['σ = 0 gives e^μ', 'the median is e^μ whatever σ'],
    derivation: [
      String.raw`1. $\mathbb E[e^X]=\int e^x\,\frac{1}{\sqrt{2\pi}\sigma}e^{-(x-\mu)^2/2\sigma^2}dx$ for $X\sim\mathcal N(\mu,\sigma^2)$.`,
      String.raw`2. Complete the square: $x-\frac{(x-\mu)^2}{2\sigma^2}=-\frac{(x-\mu-\sigma^2)^2}{2\sigma^2}+\mu+\frac{\sigma^2}{2}$.`,
      String.raw`3. The bell integrates to one, so $\mathbb E[e^X]=e^{\mu+\sigma^2/2}$.`,
    ].join('\n'),
    source: {
      label: 'Duan 1983 (smearing estimate); standard moment generating function',
      url: 'https://doi.org/10.2307/2288126',
    },
  },
  {
    id: 'normal-posterior',
    name: 'normal-normal posterior mean',
    aliases: ['normal normal posterior', 'posterior mean of a normal', 'precision weighting', 'shrinkage factor'],
    forms: [
      String.raw`\(?(?:\\tau|τ)${gap(3)}${squared}[a-z]${gap(3)}\+${sigma}${gap(3)}${squared}`,
      String.raw`(?:\\tau|τ)${gap(3)}${squared}${over}\(?\{?(?:\\tau|τ)${gap(3)}${squared}\+${sigma}`,
    ],
    milestones: [
      {
        name: 'multiply the densities',
        words: ['(multiply .. densities|exponent|complete the square|log posterior|prior times likelihood)'],
        forms: [String.raw`${minus}\(y${minus}${mu}\)`],
      },
      { name: 'set the derivative to zero', words: ['(derivative|set .. zero|complete the square)'], forms: ['=0'] },
    ],
    why: 'Precisions add, so data and prior are weighted by how sharp each is: few or noisy data leave the estimate near the prior mean.',
    production:
      'This is why a leaderboard of past experiments or of small shops is shrunk before it is read: the winner of many noisy estimates is mostly luck.',
    boundary: ['τ → ∞ gives the data', 'σ → ∞ gives the prior mean'],
    derivation: [
      String.raw`Let $y\mid\mu\sim\mathcal N(\mu,\sigma^2)$ and $\mu\sim\mathcal N(m,\tau^2)$.`,
      String.raw`1. Log posterior: $-\frac{(y-\mu)^2}{2\sigma^2}-\frac{(\mu-m)^2}{2\tau^2}+c$, a quadratic, so the posterior is Gaussian.`,
      String.raw`2. Set the derivative to zero: $\frac{y-\mu}{\sigma^2}-\frac{\mu-m}{\tau^2}=0$.`,
      String.raw`3. Solve: $\mu=\frac{\tau^2y+\sigma^2m}{\tau^2+\sigma^2}$.`,
    ].join('\n'),
    source: {
      label: 'Gelman et al. 2013, Bayesian Data Analysis, section 2.5',
      url: 'http://www.stat.columbia.edu/~gelman/book/',
    },
  },
  {
    id: 'hoeffding-bound',
    name: 'Hoeffding bound',
    aliases: ['hoeffding inequality', 'hoeffding radius', "hoeffding's inequality"],
    forms: [
      String.raw`${root}\{?\(?(?:\\frac\{)?${log}\(?(?:2|1|\\frac)${gap(14)}(?:\\delta|δ)${gap(8)}2n`,
      String.raw`2(?:e\^\{?|\\?exp\(?)${minus}2n`,
    ],
    milestones: [
      {
        name: 'Chernoff: Markov on the exponential',
        words: ['(markov|chernoff|exponential moment|moment generating)'],
        forms: [String.raw`e\^\{?s`],
      },
      {
        name: 'solve for the radius',
        words: ['(set .. (delta|δ)|solve for|invert|take logs)'],
        forms: [String.raw`=(?:\\delta|δ)`],
      },
    ],
    why: 'It needs only that the variables are bounded, so it holds for any distribution and any n; the price is that it ignores a small variance.',
    production:
      'This is why a golden set of 800 rows cannot resolve one point of accuracy: the radius at 95 % is √(ln 40/1600) ≈ 0.048, and 0.02 needs about 4,600 rows.',
    boundary: ['radius falls like 1/√n', 'δ → 0 grows only like √ln(1/δ)'],
    derivation: [
      String.raw`Let $X_i\in[0,1]$ be independent with mean $\mu$.`,
      String.raw`1. Markov on the exponential: $P(\bar X-\mu\ge t)\le e^{-nst}\prod_i\mathbb E e^{s(X_i-\mu)}$ for $s>0$.`,
      String.raw`2. Hoeffding's lemma: $\mathbb E e^{s(X_i-\mu)}\le e^{s^2/8}$, so the bound is $e^{-nst+ns^2/8}$.`,
      String.raw`3. Best $s=4t$: $P(\bar X-\mu\ge t)\le e^{-2nt^2}$; two sides double it.`,
      String.raw`4. Set $2e^{-2nt^2}=\delta$: $t=\sqrt{\ln(2/\delta)/(2n)}$.`,
    ].join('\n'),
    source: { label: 'Hoeffding 1963', url: 'https://doi.org/10.1080/01621459.1963.10500830' },
  },
  {
    id: 'lda-direction',
    name: 'Fisher discriminant direction',
    aliases: ['fisher direction', 'lda direction', 'fisher discriminant'],
    forms: [String.raw`(?:\\Sigma|Σ|S_?\{?[Ww]\}?)${inverse}\((?:${mu}|m|\\bar)`],
    milestones: [
      {
        name: 'write the ratio or the log-odds',
        words: ['(log odds|ratio of between|rayleigh|between .. within)'],
        forms: [String.raw`J(?:\(w\))?=`, String.raw`\(w${gap(6)}d\)`, String.raw`[Ll]og-?odds`],
      },
      {
        name: 'set the derivative to zero, or cancel the quadratic',
        words: ['(derivative|cancel|cancels|quadratic .. cancel|set .. zero)'],
        forms: ['=0'],
      },
    ],
    why: 'Dividing by the within-class scatter stops a noisy axis with a large mean gap from winning; with equal covariances the quadratic terms cancel and the boundary is linear.',
    production:
      'This is why Platt scaling suits scores that are near Gaussian in each class, and why LDA is shrunk or regularised once columns approach the number of rows.',
    boundary: ['Σ = I gives the difference of means', 'unequal covariances give a quadratic boundary'],
    derivation: [
      String.raw`Let class $k$ be $\mathcal N(\mu_k,\Sigma)$ with prior $\pi_k$.`,
      String.raw`1. Log-odds: $-\frac12(x-\mu_1)^\top\Sigma^{-1}(x-\mu_1)+\frac12(x-\mu_0)^\top\Sigma^{-1}(x-\mu_0)+\log\frac{\pi_1}{\pi_0}$.`,
      String.raw`2. The term $x^\top\Sigma^{-1}x$ cancels, since both classes share $\Sigma$.`,
      String.raw`3. What remains is linear: $w^\top x+b$ with $w=\Sigma^{-1}(\mu_1-\mu_0)$.`,
    ].join('\n'),
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 4.3',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'wald-iv',
    name: 'instrumental-variable (Wald) estimator',
    aliases: ['wald estimator', 'iv estimator', 'instrumental variable estimator'],
    forms: [String.raw`Cov\(z,y\)${gap(3)}(?:/|\}\{)Cov\(z,x\)`],
    milestones: [
      {
        name: 'take the covariance with the instrument',
        words: ['(covariance with|cov with z|multiply by z|exclusion)'],
        forms: [String.raw`Cov\(z,(?:\\varepsilon|\\epsilon|ε|u)\)=0`, String.raw`Cov\(z,y\)=`],
      },
    ],
    why: 'The instrument moves y only through x, so the ratio of both covariances leaves out the part of x that shares causes with the error.',
    production:
      'This is why an encouragement that was randomised (a banner, a fee, a default) can price an effect that nobody may randomise; a first-stage F below about 10 makes it unreliable.',
    boundary: ['z = x gives OLS', 'Cov(z, x) → 0 gives an unbounded variance'],
    derivation: [
      String.raw`1. Model: $y=\beta x+\varepsilon$, where $\operatorname{Cov}(x,\varepsilon)\ne0$.`,
      String.raw`2. Covariance with the instrument: $\operatorname{Cov}(z,y)=\beta\operatorname{Cov}(z,x)+\operatorname{Cov}(z,\varepsilon)$.`,
      String.raw`3. Exclusion: $\operatorname{Cov}(z,\varepsilon)=0$, so $\beta=\operatorname{Cov}(z,y)/\operatorname{Cov}(z,x)$.`,
    ].join('\n'),
    source: { label: 'Angrist & Pischke 2009, section 4.1', url: 'https://www.mostlyharmlesseconometrics.com/' },
  },
  {
    id: 'minhash-collision',
    name: 'MinHash collision probability',
    aliases: ['minhash', 'min-hash', 'jaccard by hashing'],
    forms: [String.raw`P\(h(?:_\w)?\(A\)=h(?:_\w)?\(B\)\)`],
    milestones: [
      {
        name: 'each element is equally likely the least',
        words: ['(equal chance|equally likely|permutation|smallest|least element)'],
        forms: [],
      },
    ],
    why: 'Under a random permutation every element of the union is equally likely the smallest, and both minima agree exactly if that element is shared.',
    production:
      'This is why 128 hashes estimate a Jaccard similarity to a standard deviation of about 0.04, and why banding turns near-duplicate search into table look-ups.',
    boundary: ['A = B gives 1', 'disjoint sets give 0'],
    derivation: [
      String.raw`1. A random permutation makes each element of $A\cup B$ the least with the same chance $1/|A\cup B|$.`,
      String.raw`2. $h(A)=h(B)$ if and only if that least element lies in $A\cap B$.`,
      String.raw`3. Hence $P(h(A)=h(B))=|A\cap B|/|A\cup B|$, the Jaccard similarity.`,
    ].join('\n'),
    source: { label: 'Broder 1997', url: 'https://doi.org/10.1109/SEQUEN.1997.666900' },
  },
];
