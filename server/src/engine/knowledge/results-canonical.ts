// The eight canonical derivations of the guide, each with the forms in which it is stated and the steps of its derivation.
import {
  epsilon,
  eta,
  expectation,
  gap,
  index,
  lambda,
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

const partial = String.raw`(?:\\partial|∂|d|\\mathrmd|\\nabla|∇)`;
const probability = String.raw`(?:\\?hat\{?y\}?|ŷ|${letter('[psq]')}|softmax\}?\(.{1,12}?\))`;
const logit = letter('[zoasxf]');
const sigmoid = String.raw`(?:\\sigma|σ|sigmoid|\\operatorname\{sigmoid\}|(?<![A-Za-z\\])[sSgf])`;
const kl = String.raw`(?:D_?\{?KL\}?|KL|\\operatorname\{KL\}|D_\{\\mathrm\{KL\}\})`;
const bars = String.raw`(?:\\\|{1,2}|\|\||∥|‖|\\parallel|;|\|)`;

export const canonicalResults: readonly CanonicalResult[] = [
  {
    id: 'bias-variance-decomposition',
    name: 'bias-variance decomposition',
    aliases: [
      'bias variance decomposition',
      'bias-variance tradeoff',
      'bias-variance trade-off',
      'bias variance tradeoff',
      'decomposition of the expected squared error',
    ],
    forms: [
      String.raw`[Bb]ias${gap(30)}${squared}${gap(8)}\+${gap(12)}[Vv]ar`,
      String.raw`[Vv]ar${gap(40)}\+${gap(12)}\(?[Bb]ias${gap(30)}${squared}`,
      String.raw`${sigma}${gap(6)}${squared}\+${gap(50)}${squared}\+${gap(12)}[Vv]ar`,
      String.raw`f${gap(6)}${minus}${expectation}${gap(24)}[)\]}]${squared}\+${gap(4)}(?:${expectation}|\\?[Vv]ar|\\operatorname\{Var\})`,
      String.raw`${expectation}[\[(]?\{?\\?(?:hat|widehat)?${gap(12)}\]?${minus}f${gap(8)}[)\]}]{1,2}${squared}\+`,
    ],
    milestones: [
      {
        name: 'add and subtract the mean prediction',
        words: [
          '((add|insert) .. subtract|plus and minus|add and subtract|adding and subtracting)',
          '(insert .. mean prediction|split .. error|split into|write the error as|telescope|centre on)',
          '(center on|center around|variance plus squared mean|second moment|e x 2)',
        ],
        forms: [
          String.raw`${minus}${expectation}${gap(20)}\+${expectation}`,
          String.raw`\(f${gap(8)}${minus}${gap(14)}\)\+\(`,
          String.raw`${minus}\\?bar\{?f${gap(8)}\+\\?bar\{?f`,
          `f̄${gap(6)}[)+]`,
        ],
      },
      {
        name: 'expand the square',
        words: [
          '(expand .. square|square it|squaring|square and take|multiply out|expand|squared out)',
          '(three squares|binomial)',
        ],
        forms: [
          String.raw`2${times}${expectation}[\[(]`,
          String.raw`\+2${times}${gap(2)}[(\[]`,
          String.raw`\)\^2\+${gap(30)}\)\^2\+2`,
        ],
      },
      {
        name: 'cross terms vanish',
        words: [
          '(cross term|(cross|mixed) terms .. (vanish|zero|die|drop|cancel|disappear))',
          '(noise .. (mean zero|zero mean|independent)|zero mean|mean zero)',
          '(independent of .. (noise|training|estimator|prediction|data)|expectation .. zero|centred)',
          '(centered|drops out|uncorrelated)',
        ],
        forms: [String.raw`${expectation}[\[(]?${epsilon}${gap(6)}=0`, String.raw`${expectation}${gap(40)}\]=0`, '=0$'],
      },
      {
        name: 'name the three terms',
        words: ['(irreducible|squared bias|remaining .. (terms|squares)|what is left|left over|noise variance)'],
        forms: [],
      },
    ],
    why: 'Squared loss is used because its cross terms vanish in expectation, so that noise, bias and variance add up and each has its own remedy.',
    production:
      'This is why a gap between training and validation error calls for regularisation, averaging or data, while two high errors call for a richer model or better features.',
    boundary: [
      'a constant predictor has no variance',
      'an average of infinitely many uncorrelated unbiased models leaves only the noise',
      'without noise σ² = 0',
    ],
    derivation: [
      String.raw`Let $y=f(x)+\varepsilon$ with $\mathbb{E}[\varepsilon]=0$, $\operatorname{Var}(\varepsilon)=\sigma^2$, and $\hat f$ fitted on data independent of $\varepsilon$. Write $\bar f=\mathbb{E}[\hat f]$.`,
      String.raw`1. Add and subtract: $y-\hat f=\varepsilon+(f-\bar f)+(\bar f-\hat f)$.`,
      String.raw`2. Square and take expectations: $\mathbb{E}[(y-\hat f)^2]=\mathbb{E}[\varepsilon^2]+(f-\bar f)^2+\mathbb{E}[(\bar f-\hat f)^2]+\text{cross terms}$.`,
      String.raw`3. Noise terms: $2\,\mathbb{E}[\varepsilon(f-\hat f)]=2\,\mathbb{E}[\varepsilon]\,\mathbb{E}[f-\hat f]=0$, since $\varepsilon$ is independent of $\hat f$ and has mean zero.`,
      String.raw`4. Bias-variance term: $2(f-\bar f)\,\mathbb{E}[\bar f-\hat f]=0$, since $f-\bar f$ is a constant and $\mathbb{E}[\hat f]=\bar f$.`,
      String.raw`5. What remains: $\mathbb{E}[(y-\hat f)^2]=\sigma^2+(f-\bar f)^2+\operatorname{Var}(\hat f)$, that is noise, squared bias, variance.`,
    ].join('\n'),
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 7.3; Geman, Bienenstock & Doursat 1992',
      url: 'https://doi.org/10.1162/neco.1992.4.1.1',
    },
  },
  {
    id: 'softmax-cross-entropy-gradient',
    name: 'gradient of softmax cross-entropy',
    aliases: [
      'softmax cross-entropy gradient',
      'softmax cross entropy gradient',
      'gradient of the cross-entropy',
      'gradient of cross entropy',
      'cross-entropy gradient',
      'cross entropy gradient',
      'gradient wrt the logits',
      'gradient with respect to the logits',
      'softmax gradient',
      'softmax + ce gradient',
    ],
    forms: [
      String.raw`${partial}${gap(14)}${partial}${gap(3)}${logit}${gap(8)}\}?=${gap(4)}${probability}${index}(?:\(${gap(6)}\))?${minus}${letter(String.raw`y|t|1|𝟙|e_|\\mathbb`)}`,
      String.raw`(?:\\nabla|∇)_?\{?[^=]{0,24}=${probability}${index}${minus}${letter('[yt]')}`,
      String.raw`^(?:\\mathbf\{?)?p\}?${index}${minus}(?:\\mathbf\{?)?y\}?${index}$`,
      String.raw`softmax\(${gap(10)}\)${index}${minus}(?:y|t|1)`,
    ],
    milestones: [
      {
        name: 'write the loss through log-sum-exp, or take the softmax Jacobian',
        words: [
          '(log sum exp|logsumexp|log of the sum|softmax jacobian|jacobian of .. softmax)',
          '(derivative of .. softmax|quotient rule|kronecker|substitute .. softmax|plug .. softmax)',
          '(two cases|case i)',
        ],
        forms: [
          String.raw`${log}${gap(8)}${sum}${gap(12)}(?:e\^|\\?exp)`,
          String.raw`\\?(?:delta|δ)_\{?ij`,
          String.raw`p_\{?[ijk]\}?\(${gap(12)}${minus}p_`,
          String.raw`\\operatorname\{?diag`,
          'LSE',
        ],
      },
      {
        name: 'differentiate by the logit',
        words: [
          '(differentiate|chain rule|derivative .. logit|diff wrt|take the derivative)',
          'sum over .. (classes|k|j)',
        ],
        forms: [
          String.raw`${sum}${gap(12)}\\[dt]?frac\{y`,
          `${minus}${sum}${gap(8)}y_${gap(10)}${partial}`,
          String.raw`e\^\{?z${gap(6)}\}?${gap(4)}${over}${gap(6)}${sum}`,
        ],
      },
      {
        name: 'use that the targets sum to one',
        words: ['(sum to (one|1)|sums to (one|1)|one hot|targets sum|labels sum|probabilities sum)'],
        forms: [`${sum}${gap(8)}y_?${gap(4)}=1`, String.raw`p_\{?[ijk]\}?${sum}`],
      },
    ],
    // The guide writes the gradient of MSE on a softmax as (p − y)·p(1 − p). That is one sigmoid output; for a softmax it is
    // the Jacobian product (diag(p) − ppᵀ)(p − y), whose entries vanish too when p is near a corner.
    why: 'The log cancels the exponential of the softmax, so the gradient p − y stays near ±1 for a confidently wrong prediction; squared error multiplies it by the softmax Jacobian diag(p) − ppᵀ, which vanishes there.',
    production:
      'This is why frameworks take raw logits and fuse softmax with the log, and why label smoothing of 0.1 helps: with a one-hot target p − y reaches zero only for infinite logits.',
    boundary: ['p = y gives zero gradient', 'the entries of p − y sum to zero', 'two classes give σ(z) − y'],
    derivation: [
      String.raw`Let $p_k=e^{z_k}/\sum_j e^{z_j}$ and $L=-\sum_k y_k\log p_k$ with $\sum_k y_k=1$.`,
      String.raw`1. Insert the softmax: $L=-\sum_k y_k z_k+\sum_k y_k\,\log\sum_j e^{z_j}$.`,
      String.raw`2. The targets sum to one: $L=-\sum_k y_k z_k+\log\sum_j e^{z_j}$.`,
      String.raw`3. First term: $\frac{\partial}{\partial z_i}\left(-\sum_k y_k z_k\right)=-y_i$.`,
      String.raw`4. Second term: $\frac{\partial}{\partial z_i}\log\sum_j e^{z_j}=\frac{e^{z_i}}{\sum_j e^{z_j}}=p_i$.`,
      String.raw`5. Add: $\frac{\partial L}{\partial z_i}=p_i-y_i$.`,
      String.raw`Check: $\sum_i(p_i-y_i)=1-1=0$, as a shift of all logits leaves the loss unchanged.`,
    ].join('\n'),
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, section 6.2.2; Bishop 2006, section 4.3.4',
      url: 'https://www.deeplearningbook.org/contents/mlp.html',
    },
  },
  {
    id: 'sigmoid-derivative',
    name: 'derivative of the sigmoid',
    aliases: [
      'sigmoid derivative',
      'derivative of sigmoid',
      'gradient of the sigmoid',
      'sigmoid gradient',
      'sigmoid saturation',
      'logistic derivative',
    ],
    forms: [
      String.raw`${sigmoid}(?:\([^()]{0,12}\)|_?[a-z]?)${times}[(\[\{]?[(\[]1${minus}${sigmoid}`,
      String.raw`\(1${minus}${sigmoid}(?:\([^()]{0,12}\))?\)${times}${sigmoid}`,
      String.raw`${sigmoid}'\(?[a-z]?\)?=[a-z](?:${times})\(1${minus}[a-z]\)`,
      String.raw`(?:d|\\mathrmd)?(?:\\sigma|σ)${gap(10)}=${gap(6)}(?:\\sigma|σ)${gap(6)}${minus}(?:\\sigma|σ)${gap(4)}${squared}`,
    ],
    milestones: [
      {
        name: 'chain or quotient rule on 1/(1 + e^{-z})',
        words: [
          '(chain rule|quotient rule|differentiate|power rule|reciprocal rule|log derivative)',
          '(implicit differentiation|inverse function)',
        ],
        forms: [
          String.raw`e\^\{?[-−–]\{?[a-z]\}?\}?${gap(10)}\)\^\{?[-−–]?2`,
          String.raw`\(1\+e\^\{?[-−–][a-z]\}?\)\^\{?[-−–]1`,
          String.raw`e\^\{?[-−–][a-z]\}?\}?\{?\(1\+e\^`,
          'e⁻ᶻ',
        ],
      },
      {
        name: 'split into two factors',
        words: ['(split|factor|two factors|rewrite|add and subtract (one|1)|recognise|recognize|second factor)'],
        forms: [
          String.raw`\\[dt]?frac1?\{?1?\}?\{1\+e\^${gap(20)}\\[dt]?frac\{e\^`,
          String.raw`1${minus}\\[dt]?frac1?\{?1?\}?\{1\+e`,
          String.raw`1\+e\^\{?[-−–][a-z]\}?${minus}1`,
        ],
      },
      {
        name: 'largest at zero, vanishing in the tails',
        words: [
          '(maximum .. (0.25|quarter)|max .. (0.25|quarter|at zero|at 0)|at most|saturate|saturation)',
          '(flat .. tail|vanish|vanishing|quarter)',
        ],
        forms: [String.raw`0?\.25`, String.raw`\\[dt]?frac14|1/4`],
      },
    ],
    why: 'The form σ(1 − σ) shows that the slope is at most 1/4 and goes to zero in both tails, so each saturated unit blocks the gradient below it.',
    production:
      'This is why hidden layers use ReLU or GELU, the sigmoid stays at the output, and the loss there is cross-entropy, whose log cancels the factor σ(1 − σ).',
    boundary: ['z = 0 gives 1/4', 'z → ±∞ gives 0', 'σ(−z) = 1 − σ(z), so the derivative is even'],
    derivation: [
      String.raw`Let $\sigma(z)=\frac{1}{1+e^{-z}}$.`,
      String.raw`1. Chain rule on $(1+e^{-z})^{-1}$: $\sigma'(z)=\frac{e^{-z}}{(1+e^{-z})^2}$.`,
      String.raw`2. Split into two factors: $\sigma'(z)=\frac{1}{1+e^{-z}}\cdot\frac{e^{-z}}{1+e^{-z}}$.`,
      String.raw`3. The second factor is $\frac{1+e^{-z}-1}{1+e^{-z}}=1-\sigma(z)$.`,
      String.raw`4. Hence $\sigma'(z)=\sigma(z)(1-\sigma(z))$.`,
      String.raw`5. Saturation: with $s=\sigma(z)\in(0,1)$ the product $s(1-s)$ is largest at $s=\tfrac12$, where it is $\tfrac14$; at $z=\pm5$ it is about $0.0066$.`,
      '6. Depth: $L$ sigmoid layers scale the gradient by at most $4^{-L}$, weights apart.',
    ].join('\n'),
    source: {
      label: 'Bishop 2006, section 4.3.2; Glorot & Bengio 2010 (saturation)',
      url: 'https://proceedings.mlr.press/v9/glorot10a.html',
    },
  },
  {
    id: 'l1-l2-gradient',
    name: 'L1 subgradient and L2 weight decay',
    aliases: [
      'l1 subgradient',
      'l2 gradient',
      'gradient of l2',
      'gradient of l1',
      'gradient of the l1 penalty',
      'gradient of the l2 penalty',
      'weight decay update',
      'soft thresholding',
      'soft-thresholding',
      'subgradient of the absolute value',
      'gradient of the regulariser',
      'gradient of the regularizer',
    ],
    forms: [
      String.raw`\(1${minus}2?${times}${eta}${times}2?${times}${lambda}${gap(6)}\)${times}${letter(String.raw`w|W|\\theta|θ|\\beta|β`)}`,
      String.raw`\(1${minus}${lambda}${times}${eta}\)`,
      String.raw`${lambda}${times}(?:\\operatorname\{|\\text\{|\\mathrm\{)?\\?(?:sgn|sign)\}?[({]?`,
      String.raw`\\?(?:sgn|sign)\}?\([^()]{1,16}\)${times}(?:\\)?max`,
      String.raw`(?:\\partial|∂)(?:\||\\lvert)${gap(6)}(?:\||\\rvert)${gap(30)}\[[-−–]1,1\]`,
      String.raw`S_\{?${lambda}${gap(6)}\}?\(${gap(12)}\)=`,
      String.raw`(?:sgn|sign)\}?\(${gap(8)}\)\(?\|${gap(10)}\|${minus}${lambda}`,
    ],
    milestones: [
      {
        name: 'differentiate the penalty',
        words: [
          '(derivative of|gradient of .. penalty|differentiate|slope|constant force|constant pull)',
          '(proportional to .. weight|proportional pull|sign of)',
        ],
        forms: [String.raw`(?:\\nabla|∇|\\partial|d)R${gap(12)}=`, '=2w'],
      },
      {
        name: 'handle zero by the subgradient',
        words: [
          '(subgradient|subdifferential|not differentiable|kink|corner|nondifferentiable)',
          '(non differentiable|at zero|interval)',
        ],
        forms: [String.raw`\[[-−–](?:1|${lambda}),(?:1|${lambda})\]`, String.raw`\|${gap(40)}\|(?:\\le|≤|<)${lambda}`],
      },
      {
        name: 'read off decay and sparsity',
        words: [
          '(exactly zero|sparse|sparsity|shrink|multiplicative|decay|same (factor|fraction|percentage))',
          'soft threshold',
        ],
        forms: [],
      },
    ],
    why: 'The L2 gradient 2λw shrinks in proportion to the weight and so hardly ever reaches zero, while the L1 force λ·sign(w) is constant and holds at zero every weight whose loss gradient stays below λ.',
    production:
      'This is why L1 is used to drop columns from a wide linear model and weight decay to keep all weights of a network small; with Adam the decay is decoupled (AdamW), as else it is rescaled by the adaptive step.',
    boundary: [
      'λ = 0 gives the plain gradient step',
      'λ ≥ max|Xᵀy| makes every lasso weight zero (for ½‖y − Xw‖² + λ‖w‖₁)',
      'with no loss gradient L2 decays geometrically',
    ],
    derivation: [
      String.raw`Let $J=L(w)+\lambda R(w)$ and the step size be $\eta$.`,
      String.raw`1. L2, $R=\|w\|_2^2$: $\nabla R=2w$, so $w\leftarrow w-\eta(\nabla L+2\lambda w)=(1-2\eta\lambda)w-\eta\nabla L$: each weight loses the same fraction.`,
      String.raw`2. L1, $R=\|w\|_1$: for $w_i\neq0$ the derivative of $|w_i|$ is $\operatorname{sign}(w_i)$, a pull of constant size.`,
      '3. At $w_i=0$ the derivative does not exist; the subgradient is the interval $[-1,1]$.',
      String.raw`4. Zero is optimal when $0\in\frac{\partial L}{\partial w_i}+\lambda[-1,1]$, that is when $\left|\frac{\partial L}{\partial w_i}\right|\le\lambda$: hence sparsity.`,
      String.raw`5. For $L=\tfrac12(w_i-a)^2$ the solution is soft thresholding: $w_i=\operatorname{sign}(a)\max(|a|-\lambda,0)$.`,
      String.raw`6. L2 on the same loss: $w_i=\frac{a}{1+2\lambda}$, which is zero only for $a=0$.`,
    ].join('\n'),
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 3.4; Loshchilov & Hutter 2017 (AdamW)',
      url: 'https://arxiv.org/abs/1711.05101',
    },
  },
  {
    id: 'em-gmm',
    name: 'EM for Gaussian mixtures',
    aliases: [
      'em for gmm',
      'em for gaussian mixture models',
      'expectation maximization',
      'expectation-maximization',
      'em algorithm',
      'expectation maximisation',
      'e-step and m-step',
    ],
    forms: [
      String.raw`(?:\\gamma|γ|r|\\phi|w|q|p)${gap(16)}=${gap(6)}(?:\\pi|π|\\phi|ϕ|\\alpha|α)_\{?[a-z]\}?${times}(?:\\mathcal\{?)?[N𝒩\\]${gap(60)}${over}${gap(8)}${sum}`,
      String.raw`(?:\\mu|μ)_?\{?[kjc]${gap(10)}=${gap(20)}${sum}${gap(12)}(?:\\gamma|γ|r|w|\\phi|q)${gap(24)}x`,
      String.raw`(?:\\pi|π)_?\{?[kjc]\}?${gap(8)}=${gap(8)}N_\{?[kjc]\}?${gap(4)}(?:/|\}\{)?\{?[Nn]`,
      String.raw`(?:\\pi|π)_?\{?[kjc]\}?${gap(8)}=${gap(12)}${sum}${gap(12)}(?:\\gamma|γ|r)`,
    ],
    milestones: [
      {
        name: 'latent assignments and the bound',
        words: [
          '(latent|hidden (assignment|label|component)|complete data|complete log likelihood|jensen)',
          '(lower bound|elbo|log of a sum|log of sum|sum inside .. log|missing label|auxiliary function)',
          'q function',
        ],
        forms: [`${log}${sum}`, String.raw`z_\{?[ni]k?\}?=`, String.raw`Q\(\\?(?:theta|θ)`],
      },
      {
        name: 'E-step by Bayes’ rule',
        words: [
          '(e step|posterior .. (component|assignment|z)|bayes rule|bayes theorem|responsibilities)',
          'responsibility',
        ],
        forms: [String.raw`p\(z${gap(10)}(?:\||\\mid)x`],
      },
      {
        name: 'M-step by setting derivatives to zero',
        words: [
          '(m step|set .. derivative .. zero|set .. zero|maximize .. expected|weighted mean)',
          '(weighted average|weighted mle|weighted maximum likelihood|weighted covariance)',
        ],
        forms: [String.raw`(?:\\Sigma|Σ)\^\{?[-−–]1\}?\(x`, '=0', String.raw`N_\{?k\}?=\\?sum`],
      },
      {
        name: 'Lagrange multiplier for the weights',
        words: ['(lagrange|lagrangian|multiplier|constraint .. sum|sum to (one|1))'],
        forms: [String.raw`\+${lambda}\(${gap(12)}${sum}`, String.raw`${sum}${gap(6)}(?:\\pi|π)${gap(8)}=1`],
      },
    ],
    why: 'The log of a sum does not separate by component; with responsibilities as weights the bound does, and each M-step is a weighted maximum-likelihood fit in closed form.',
    production:
      'This is why a mixture is fitted with several k-means starts and a floor of about 1e-6 on the covariance diagonal: EM never lowers the likelihood but stops at a local optimum and can collapse on one point.',
    boundary: [
      'equal, fixed σ² → 0 turns responsibilities into hard k-means assignments',
      'k = 1 gives the sample mean and covariance',
      'a component on one point sends the likelihood to infinity',
    ],
    derivation: [
      String.raw`Model: $p(x)=\sum_k\pi_k\,\mathcal N(x\mid\mu_k,\Sigma_k)$, latent label $z_n$. The log-likelihood $\sum_n\log\sum_k\pi_k\,\mathcal N(x_n\mid\mu_k,\Sigma_k)$ has a log of a sum.`,
      String.raw`1. Jensen with any $\gamma_{nk}\ge0$, $\sum_k\gamma_{nk}=1$: $\log p(x_n)\ge\sum_k\gamma_{nk}\log\frac{\pi_k\,\mathcal N(x_n\mid\mu_k,\Sigma_k)}{\gamma_{nk}}$.`,
      String.raw`2. E-step: the bound is tight for the posterior, by Bayes $\gamma_{nk}=\frac{\pi_k\,\mathcal N(x_n\mid\mu_k,\Sigma_k)}{\sum_j\pi_j\,\mathcal N(x_n\mid\mu_j,\Sigma_j)}$. Put $N_k=\sum_n\gamma_{nk}$.`,
      String.raw`3. M-step, means: $\sum_n\gamma_{nk}\Sigma_k^{-1}(x_n-\mu_k)=0$ gives $\mu_k=\frac{1}{N_k}\sum_n\gamma_{nk}x_n$.`,
      String.raw`4. Covariances: setting the derivative by $\Sigma_k^{-1}$ to zero gives $\Sigma_k=\frac{1}{N_k}\sum_n\gamma_{nk}(x_n-\mu_k)(x_n-\mu_k)^\top$.`,
      String.raw`5. Weights: with a multiplier for $\sum_k\pi_k=1$, $\frac{N_k}{\pi_k}+\lambda=0$; summing over $k$ gives $\lambda=-N$ and $\pi_k=\frac{N_k}{N}$.`,
      '6. The bound touches the likelihood after each E-step and rises in each M-step, so the likelihood does not fall.',
    ].join('\n'),
    source: {
      label: 'Dempster, Laird & Rubin 1977; Bishop 2006, sections 9.2 and 9.4',
      url: 'https://doi.org/10.1111/j.2517-6161.1977.tb01600.x',
    },
  },
  {
    id: 'backprop-mlp',
    name: 'backpropagation through a two-layer MLP',
    aliases: [
      'backprop',
      'backpropagation',
      'back-propagation',
      'back propagation',
      'backward pass',
      'backprop through an mlp',
      'backpropagation equations',
      'backprop equations',
    ],
    forms: [
      String.raw`W${gap(14)}${transposed}${gap(6)}(?:\\delta|δ|d[zZ]|\\partial|∂|\(p${minus}y|\(\\?hat)${gap(24)}(?:\\odot|⊙|\\circ|∘|\*|\\ast|\\cdot)${gap(8)}(?:\\sigma|σ|g|f|φ|\\phi|\\varphi|\\?text\{?relu|relu|ReLU|1|\\mathbf|\\mathbb|h|a)`,
      String.raw`(?:\\delta|δ)${index}=${gap(6)}W${gap(14)}${transposed}`,
      String.raw`(?:\\partial|∂|d)[LJEC\\]${gap(16)}(?:\\partial|∂|d)W${gap(10)}=${gap(6)}(?:\\delta|δ|d[zZ]|\(p|\(\\?hat)${gap(16)}(?:a|h|x|X|A)${gap(10)}${transposed}`,
      String.raw`d[WZ](?:_?\{?[12l]\}?|\^\{?\[?[12lL]\]?\}?)=`,
      String.raw`W${gap(12)}(?:\\top|ᵀ|T|⊤)\}?\)?(?:\\delta|δ)${gap(14)}(?:\\odot|⊙|\\circ|∘)`,
    ],
    milestones: [
      {
        name: 'forward pass with named intermediate values',
        words: ['(forward pass|forward|pre activation|activations|cache|computation graph|computational graph)'],
        forms: [
          `z${index}=W`,
          String.raw`[ah]${index}=(?:\\sigma|σ|\\?text\{?ReLU|ReLU|relu|g|f|φ|\\phi|\\?max|\\?tanh)`,
          String.raw`=W_?${gap(8)}[xahX]${gap(6)}\+b`,
        ],
      },
      {
        name: 'output error',
        words: [
          '(output (error|layer|delta|gradient)|error at .. output|start at .. (loss|output))',
          '(softmax .. gradient|last layer|top layer)',
        ],
        forms: [],
      },
      {
        name: 'chain rule back through weights and activation',
        words: [
          '(chain rule|pull back|propagate back|back through|transpose|upstream)',
          '(local (gradient|derivative)|elementwise|hadamard|multiply by .. derivative)',
        ],
        forms: [
          String.raw`\}\\[dt]?frac\{\\partial`,
          String.raw`(?:∂|d)[a-zA-Z]${gap(6)}(?:∂|d)[a-zA-Z]${gap(6)}(?:·|\*|\\cdot)(?:∂|d)`,
        ],
      },
      {
        name: 'weight gradients as outer products',
        words: [
          '(outer product|times the input|input transpose|gradient of .. (weights|bias|biases))',
          '(sum over .. batch|average over .. batch|shapes)',
        ],
        forms: [],
      },
    ],
    why: 'Going backwards multiplies a vector by one Jacobian at a time, so all gradients cost about two forward passes instead of one pass for each parameter.',
    production:
      'This is why activation memory grows with depth and batch size, why checkpointing trades a second forward pass for it, and why a product of small σ′ factors makes gradients vanish.',
    boundary: [
      'a linear activation reduces it to the gradient of linear regression',
      'zero weights in layer 2 give zero gradient in layer 1',
      'central differences with step 1e-5 agree to about 1e-7 in double precision',
    ],
    derivation: [
      String.raw`Forward: $z_1=W_1x+b_1$, $h=\phi(z_1)$, $z_2=W_2h+b_2$, $p=\operatorname{softmax}(z_2)$, $L=-\sum_k y_k\log p_k$.`,
      String.raw`1. Output error: $\delta_2=\frac{\partial L}{\partial z_2}=p-y$.`,
      String.raw`2. Second layer, as $z_2$ is linear in $W_2$: $\frac{\partial L}{\partial W_2}=\delta_2h^\top$, $\frac{\partial L}{\partial b_2}=\delta_2$.`,
      String.raw`3. Back through the weights: $\frac{\partial L}{\partial h}=W_2^\top\delta_2$, since $h_j$ reaches every $z_{2,k}$ with weight $W_{2,kj}$.`,
      String.raw`4. Back through the activation, elementwise: $\delta_1=\frac{\partial L}{\partial z_1}=(W_2^\top\delta_2)\odot\phi'(z_1)$.`,
      String.raw`5. First layer: $\frac{\partial L}{\partial W_1}=\delta_1x^\top$, $\frac{\partial L}{\partial b_1}=\delta_1$.`,
      String.raw`6. For a batch, average the outer products. Shapes agree: $\delta_1x^\top$ has the shape of $W_1$.`,
    ].join('\n'),
    source: {
      label: 'Rumelhart, Hinton & Williams 1986; Goodfellow, Bengio & Courville 2016, section 6.5',
      url: 'https://doi.org/10.1038/323533a0',
    },
  },
  {
    id: 'kl-divergence',
    name: 'KL divergence and its asymmetry',
    aliases: [
      'kl divergence',
      'kl-divergence',
      'kullback-leibler divergence',
      'kullback leibler divergence',
      'kullback–leibler divergence',
      'relative entropy',
      'reverse kl',
      'forward kl',
    ],
    forms: [
      String.raw`${kl}${gap(2)}[(\[]${gap(14)}${bars}${gap(14)}[)\]]=${gap(8)}(?:${sum}|\\int|∫|${expectation})`,
      String.raw`${kl}${gap(2)}[(\[]${gap(14)}${bars}${gap(14)}[)\]](?:\\ne|\\neq|≠|!=|\\not=)`,
      String.raw`${kl}${gap(2)}[(\[]${gap(14)}${bars}${gap(14)}[)\]](?:\\ge|\\geq|\\geqslant|≥|>=)0`,
      String.raw`${sum}${gap(8)}p${gap(8)}${log}${gap(2)}(?:\\[dt]?frac\{?p|\(?p${gap(6)}/)${gap(10)}q`,
    ],
    milestones: [
      {
        name: 'define as an expected log-ratio',
        words: [
          '(expected log ratio|log ratio|log likelihood ratio|extra (bits|nats))',
          '(cross entropy minus entropy|expected excess|coding)',
        ],
        forms: [String.raw`${expectation}${gap(10)}\\?log${gap(6)}p`, String.raw`H\(p,q\)${minus}H\(p\)`],
      },
      {
        name: 'non-negative by Jensen',
        words: ['(jensen|gibbs|concave|concavity|log x .. x minus 1|log x .. x 1|inequality)'],
        forms: [
          `${minus}${log}${gap(4)}${sum}`,
          String.raw`(?:\\ge|≥)${gap(3)}${minus}${log}`,
          String.raw`${log}${gap(4)}(?:x|t|u)(?:\\le|≤)`,
        ],
      },
      {
        name: 'show the asymmetry',
        words: [
          '(asymmetric|not symmetric|asymmetry|zero forcing|mode seeking|mass covering|mean seeking)',
          '(mode covering|weighted by p|weights by p|infinite where|where q is zero|example|swap)',
        ],
        forms: [String.raw`\\infty|∞`, String.raw`=0\.\d+`],
      },
    ],
    why: 'The expectation is taken under the first argument only, so KL(p‖q) punishes q for missing mass of p (covering) and KL(q‖p) punishes q for mass where p has none (mode seeking).',
    production:
      'This is why maximum likelihood (forward KL) spreads over all modes, variational inference (reverse KL) underestimates variance, and drift monitors use the symmetric PSI or Jensen-Shannon instead.',
    boundary: [
      'p = q gives 0',
      'q(x) = 0 with p(x) > 0 gives infinity',
      'equal-variance Gaussians give (μ₁ − μ₂)²/(2σ²), which is symmetric',
    ],
    derivation: [
      String.raw`Let $D(p\,\|\,q)=\sum_x p(x)\log\frac{p(x)}{q(x)}$.`,
      String.raw`1. Split the log: $D(p\,\|\,q)=-\sum_x p\log q+\sum_x p\log p=H(p,q)-H(p)$, the cost of coding $p$ with the code of $q$.`,
      String.raw`2. Non-negative by Jensen, as $-\log$ is convex: $D(p\,\|\,q)=\sum_x p\left(-\log\frac{q}{p}\right)\ge-\log\sum_x p\,\frac{q}{p}\ge-\log1=0$.`,
      '3. Equality needs $q/p$ constant, so $p=q$.',
      String.raw`4. Asymmetry by example: $p=(0.5,0.5)$, $q=(0.9,0.1)$ in nats. $D(p\,\|\,q)=0.5\log\frac{0.5}{0.9}+0.5\log\frac{0.5}{0.1}\approx0.511$.`,
      String.raw`5. The other way: $D(q\,\|\,p)=0.9\log\frac{0.9}{0.5}+0.1\log\frac{0.1}{0.5}\approx0.368$.`,
      String.raw`6. Reason: the weight is $p$ in one and $q$ in the other, so $q\to0$ where $p>0$ makes only $D(p\,\|\,q)$ infinite.`,
    ].join('\n'),
    source: {
      label: 'Kullback & Leibler 1951; Bishop 2006, section 1.6.1',
      url: 'https://doi.org/10.1214/aoms/1177729694',
    },
  },
  {
    id: 'scaled-dot-product-attention',
    name: 'scaled dot-product attention',
    aliases: [
      'scaled dot product attention',
      'dot-product attention',
      'dot product attention',
      'attention formula',
      'attention scores',
      'qkv attention',
      'self-attention formula',
    ],
    forms: [
      String.raw`softmax${gap(14)}${letter('Q')}${letter('K')}${gap(34)}(?:\\sqrt|√|sqrt)${gap(16)}V`,
      String.raw`${letter('Q')}${letter('K')}${transposed}?${gap(4)}${over}\{?\(?${root}`,
      String.raw`${letter('[qQ]')}${index}${times}${letter('[kK]')}${index}${gap(6)}${over}\{?\(?${root}\{?\(?d`,
      String.raw`Var\(q${gap(6)}k\)=d`,
      String.raw`q${gap(8)}k${gap(4)}hasvarianced`,
      String.raw`^.{0,12}1/√d_?\{?k`,
      String.raw`1/\\sqrt\{?d_?k`,
    ],
    milestones: [
      {
        name: 'variance of the dot product is d',
        words: [
          '(variance .. (d|dot product|score|dimension|grows)|unit variance|zero mean)',
          '(independent (components|entries|coordinates)|sum of d|standard deviation .. (root|sqrt))',
          '(variances add|grows with .. (d|dimension))',
        ],
        forms: [`Var${gap(20)}=${gap(14)}d`, `${sum}${gap(12)}q_?${gap(4)}k_`, String.raw`Var\(`],
      },
      {
        name: 'softmax saturates without the scale',
        words: [
          '(saturate|saturation|one hot|peaky|peaked|vanishing|vanish|small gradients)',
          '(gradient .. (vanish|tiny|zero|small)|hard max|argmax)',
        ],
        forms: [String.raw`p_?[ij]?\(1${minus}p`, String.raw`diag\(`],
      },
      {
        name: 'dividing restores unit variance',
        words: [
          '(divide|dividing|rescale|back to (one|1|unit)|unit variance|scale back|normalise .. variance)',
          'normalize .. variance',
        ],
        forms: [`Var${gap(30)}=1`, String.raw`d/d=1|\\[dt]?frac\{?d_?k?\}?\{?d`],
      },
    ],
    why: 'A dot product of d independent unit-variance terms has variance d, so dividing by √d keeps the scores near unit variance and the softmax out of saturation.',
    production:
      'This is why the scale is part of every attention kernel, and why a long context costs n² scores a head: FlashAttention tiles them so that memory stays linear in n.',
    boundary: [
      'd = 1 leaves the score as it is',
      'equal scores average the values',
      'one score far above the rest copies one value',
    ],
    derivation: [
      String.raw`Let $q,k\in\mathbb{R}^d$ have independent entries of mean $0$ and variance $1$.`,
      String.raw`1. Score: $q\cdot k=\sum_{i=1}^d q_ik_i$; each term has mean $\mathbb{E}[q_i]\,\mathbb{E}[k_i]=0$.`,
      String.raw`2. Variance of a term: $\operatorname{Var}(q_ik_i)=\mathbb{E}[q_i^2]\,\mathbb{E}[k_i^2]=1$.`,
      String.raw`3. Independent terms add: $\operatorname{Var}(q\cdot k)=d$, a standard deviation of $\sqrt d$ (8 for $d=64$).`,
      String.raw`4. Scores that far apart make $p=\operatorname{softmax}(s)$ nearly one-hot, and its Jacobian $\operatorname{diag}(p)-pp^\top$ nearly zero: no gradient reaches $Q$ and $K$.`,
      String.raw`5. Divide by $\sqrt d$: $\operatorname{Var}\left(\frac{q\cdot k}{\sqrt d}\right)=\frac{d}{d}=1$.`,
      String.raw`6. Weighted mean of the values, row by row: $\operatorname{Attention}(Q,K,V)=\operatorname{softmax}\left(\frac{QK^\top}{\sqrt d}\right)V$.`,
    ].join('\n'),
    source: {
      label: 'Vaswani et al. 2017, Attention Is All You Need, section 3.2.1',
      url: 'https://arxiv.org/abs/1706.03762',
    },
  },
];
