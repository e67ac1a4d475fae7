// Canonical formulas of linear models, boosting, kernels, factorisation and descent, with short derivations.
import {
  epsilon,
  eta,
  frac,
  gap,
  index,
  inverse,
  lambda,
  letter,
  log,
  minus,
  over,
  sigma,
  squared,
  sum,
  times,
  transposed,
} from './results-pieces.ts';
import type { CanonicalResult } from './types.ts';

const design = letter('[XAΦ]|\\\\Phi');
const weights = letter(String.raw`[wWb]|\\beta|β|\\theta|θ`);
const gram = `${design}${transposed}${design}`;

export const classicalResults: readonly CanonicalResult[] = [
  {
    id: 'ols-normal-equations',
    name: 'normal equations of least squares',
    aliases: [
      'normal equation',
      'normal equations',
      'ols closed form',
      'ols solution',
      'least squares solution',
      'closed form of linear regression',
      'closed-form solution of linear regression',
    ],
    forms: [
      String.raw`\(${gram}\)${inverse}${times}${design}${transposed}${letter('[yYt]')}`,
      `${gram}${weights}=${design}${transposed}${letter('[yYt]')}`,
      String.raw`inv\(X\.T@X\)@X\.T@y`,
    ],
    milestones: [
      {
        name: 'write the squared loss',
        words: ['(squared (error|loss|residuals)|sum of squares|rss|minimise|minimize)'],
        forms: [String.raw`(?:\\\||‖|\|\|)${gap(10)}${minus}${gap(10)}(?:\\\||‖|\|\|)`, String.raw`\(y${minus}X`],
      },
      {
        name: 'set the gradient to zero',
        words: [
          '(gradient .. zero|set .. zero|differentiate|derivative|orthogonal|projection|perpendicular)',
          'stationary point',
        ],
        forms: [`[-−–]2${design}${transposed}`, '=0'],
      },
      {
        name: 'solve, if X has full column rank',
        words: ['(full [column] rank|invertible|convex|positive definite|hessian|solve for)'],
        forms: [],
      },
    ],
    why: 'The residual must be orthogonal to every column, else a step along that column would lower the squared error.',
    production:
      'This is why libraries solve it by QR or SVD and not by inverting XᵀX, whose condition number is the square of that of X.',
    boundary: [
      'orthonormal columns give w = Xᵀy',
      'XᵀX is singular when d > n or columns repeat: then ridge or the pseudo-inverse',
    ],
    derivation: [
      String.raw`Minimise $J(w)=\|y-Xw\|_2^2=y^\top y-2w^\top X^\top y+w^\top X^\top Xw$.`,
      String.raw`1. Gradient: $\nabla J=-2X^\top y+2X^\top Xw$.`,
      String.raw`2. Set it to zero: $X^\top Xw=X^\top y$, that is $X^\top(y-Xw)=0$, residuals orthogonal to the columns.`,
      String.raw`3. With full column rank $X^\top X$ is positive definite, so $w=(X^\top X)^{-1}X^\top y$ is the only minimum.`,
    ].join('\n'),
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 3.2',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'ridge-closed-form',
    name: 'closed form of ridge regression',
    aliases: [
      'ridge closed form',
      'ridge solution',
      'ridge regression solution',
      'closed-form ridge',
      'tikhonov solution',
      'ridge estimator',
    ],
    forms: [
      String.raw`\(${gram}\+${gap(2)}(?:${lambda}|\\alpha|α|k)${gap(12)}\)${inverse}`,
      String.raw`\(${gram}\+${gap(2)}(?:${lambda}|\\alpha|α)${gap(4)}\)${weights}=`,
      String.raw`inv\(X\.T@X\+`,
    ],
    milestones: [
      {
        name: 'write loss plus penalty',
        words: ['(penalty|penalised|penalized|quadratic in|objective|gaussian prior|map estimate)'],
        forms: [String.raw`\+${lambda}(?:\\\||‖|\|\||${weights}${transposed})`],
      },
      {
        name: 'set the gradient to zero',
        words: ['(gradient .. zero|set .. zero|differentiate|derivative|augmented rows)'],
        forms: [`2${lambda}${weights}`, `[-−–]2${design}${transposed}`],
      },
      {
        name: 'always invertible for positive λ',
        words: ['(invertible|positive definite|eigenvalue|shrinks .. (singular|direction|eigen)|singular value)'],
        forms: [String.raw`d_?[ij]?${squared}${gap(4)}\+`, String.raw`${sigma}_?[ij]?${squared}${gap(4)}\+`],
      },
    ],
    why: 'λI lifts every eigenvalue of XᵀX by λ, so the system can be solved for collinear columns, and each direction shrinks by s²/(s² + λ), the weak ones most.',
    production:
      'This is why ridge on standardised columns is the safe baseline for wide or collinear data, with λ found by cross-validation.',
    boundary: ['λ = 0 gives OLS where that exists', 'λ → ∞ gives w → 0', 'orthonormal columns give OLS/(1 + λ)'],
    derivation: [
      String.raw`Minimise $J(w)=\|y-Xw\|_2^2+\lambda\|w\|_2^2$.`,
      String.raw`1. Gradient: $\nabla J=-2X^\top(y-Xw)+2\lambda w$.`,
      String.raw`2. Set it to zero: $(X^\top X+\lambda I)w=X^\top y$.`,
      String.raw`3. For $\lambda>0$ the matrix is positive definite, as $v^\top(X^\top X+\lambda I)v=\|Xv\|^2+\lambda\|v\|^2>0$ for $v\neq0$.`,
      String.raw`4. Hence $w=(X^\top X+\lambda I)^{-1}X^\top y$. With the SVD $X=U\,\mathrm{diag}(s)\,V^\top$: direction $i$ is scaled by $\frac{s_i^2}{s_i^2+\lambda}$ against OLS.`,
    ].join('\n'),
    source: {
      label: 'Hoerl & Kennard 1970; Hastie, Tibshirani & Friedman 2009, section 3.4.1',
      url: 'https://doi.org/10.1080/00401706.1970.10488634',
    },
  },
  {
    id: 'logistic-gradient',
    name: 'gradient of logistic regression',
    aliases: [
      'logistic regression gradient',
      'gradient of the log loss',
      'gradient of logistic loss',
      'log-loss gradient',
      'binary cross-entropy gradient',
    ],
    forms: [
      String.raw`${sum}${gap(14)}\((?:p|${sigma}\(${gap(14)}\)|h${gap(20)})${index}${minus}y${index}\)${times}x`,
      String.raw`${design}${transposed}\((?:${letter('p')}|${sigma}\(${gap(14)}\))${minus}`,
      String.raw`X\.T@\(p${minus}y\)`,
    ],
    milestones: [
      {
        name: 'write the negative log-likelihood',
        words: ['(log likelihood|bernoulli|cross entropy|log loss|maximum likelihood)'],
        forms: [`${minus}${sum}${gap(14)}y${gap(8)}${log}`],
      },
      {
        name: 'use σ′ = σ(1 − σ)',
        words: ['(derivative of .. sigmoid|sigmoid derivative|chain rule|cancels|cancel)'],
        forms: [`${sigma}'`, String.raw`p${gap(3)}\(1${minus}p`, `${over}p`],
      },
    ],
    why: 'The factor σ(1 − σ) of the sigmoid cancels against the log, which leaves error times input, as in linear regression.',
    production:
      'This is why one pass of SGD is a sparse update: only the weights of features that are present move, which lets click models train online on billions of rows.',
    boundary: [
      'perfect prediction gives zero',
      'with an intercept the mean prediction equals the base rate at the optimum',
    ],
    derivation: [
      String.raw`Let $p_i=\sigma(w^\top x_i)$ and $L=-\sum_i\left[y_i\log p_i+(1-y_i)\log(1-p_i)\right]$.`,
      String.raw`1. By $p$: $\frac{\partial L}{\partial p_i}=-\frac{y_i}{p_i}+\frac{1-y_i}{1-p_i}=\frac{p_i-y_i}{p_i(1-p_i)}$.`,
      String.raw`2. By $z_i=w^\top x_i$: $\frac{\partial p_i}{\partial z_i}=p_i(1-p_i)$, so $\frac{\partial L}{\partial z_i}=p_i-y_i$.`,
      String.raw`3. By $w$: $\nabla L=\sum_i(p_i-y_i)x_i$.`,
    ].join('\n'),
    source: {
      label: 'Bishop 2006, section 4.3.2; Hastie, Tibshirani & Friedman 2009, section 4.4.1',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'logistic-convexity',
    name: 'Hessian and convexity of logistic regression',
    aliases: [
      'logistic hessian',
      'logistic regression hessian',
      'logistic regression is convex',
      'convexity of logistic regression',
      'convexity of the log loss',
      'hessian of the log loss',
    ],
    forms: [
      String.raw`${sum}${gap(12)}p${index}\(1${minus}p${index}\)${gap(4)}x${gap(8)}x${gap(6)}${transposed}`,
      String.raw`${design}${transposed}(?:[SRWD]|\\Lambda|Λ|diag${gap(20)})${design}`,
      `H=${design}${transposed}[SRWD]`,
      String.raw`(?:[Ll]og-?loss|[Ll]ogisticregression)(?:is|=)convex`,
    ],
    milestones: [
      {
        name: 'differentiate the gradient',
        words: ['(second derivative|differentiate .. (again|gradient|twice)|hessian|jacobian of .. gradient)'],
        forms: [String.raw`\\nabla\^\{?2`, '∇²', String.raw`\\partial\^\{?2`],
      },
      {
        name: 'show it is positive semi-definite',
        words: [
          '(positive semidefinite|positive semi definite|psd|non negative|nonnegative|quadratic form)',
          'weights .. positive',
        ],
        forms: [
          `v${transposed}${gap(10)}v`,
          String.raw`(?:\\succeq|⪰|\\ge|≥)0`,
          String.raw`\(${gap(6)}x${gap(4)}\)${squared}`,
        ],
      },
    ],
    why: 'The Hessian is a sum of outer products xxᵀ with weights p(1 − p) > 0, so the loss is convex and every local minimum is global.',
    production:
      'This is why retraining a logistic model with an L2 term gives the same weights up to the tolerance, whatever the seed, and why Newton or L-BFGS converge in tens of steps.',
    boundary: [
      'strictly convex only if X has full column rank',
      'separable data: convex, yet no finite minimum without a penalty',
    ],
    derivation: [
      String.raw`Start from $\nabla L=\sum_i(p_i-y_i)x_i$ with $p_i=\sigma(w^\top x_i)$.`,
      String.raw`1. $\nabla_wp_i=p_i(1-p_i)x_i$, hence the Hessian $H=\sum_ip_i(1-p_i)x_ix_i^\top$.`,
      String.raw`2. For any $v$: $v^\top Hv=\sum_ip_i(1-p_i)(v^\top x_i)^2\ge0$, so $H$ is positive semi-definite and $L$ convex.`,
      String.raw`3. $H+\lambda I$ with $\lambda>0$ is positive definite: one minimum.`,
    ].join('\n'),
    source: {
      label: 'Bishop 2006, section 4.3.3; Boyd & Vandenberghe 2004, section 3.1',
      url: 'https://web.stanford.edu/~boyd/cvxbook/',
    },
  },
  {
    id: 'xgboost-leaf-gain',
    name: 'XGBoost leaf value and split gain',
    aliases: [
      'xgboost leaf weight',
      'xgboost leaf value',
      'leaf weight formula',
      'split gain',
      'xgboost gain',
      'xgboost objective',
      'similarity score',
    ],
    forms: [
      String.raw`[-−–]${frac}(?:G|${sum}${gap(14)}g|\(?${sum}${gap(6)}g)${gap(8)}${over}\(?\{?(?:H|${sum}${gap(14)}h)${gap(8)}\+${lambda}`,
      String.raw`(?:\\[dt]?frac\{?)?G${gap(4)}${squared}\}?(?:\{|/)\(?\{?H${gap(4)}\+${lambda}`,
      String.raw`\(G_?L?\+G_?R?\)${squared}`,
    ],
    milestones: [
      {
        name: 'second-order expansion of the loss',
        words: ['(second order|taylor|quadratic approximation|gradient and hessian)'],
        forms: [String.raw`g_?i?f${gap(8)}\+\\?frac`, String.raw`(?:\\[dt]?frac12|½|1/2)h`],
      },
      {
        name: 'group by leaf and complete the square',
        words: [
          '(per leaf|each leaf|group by leaf|set .. zero|complete the square|quadratic in|minimise)',
          '(minimize|parabola)',
        ],
        forms: [String.raw`Gw\+`, 'G_?jw_?j'],
      },
      {
        name: 'gain as difference of scores',
        words: ['(before .. after|difference|parent minus|left plus right|minus .. parent)'],
        forms: [],
      },
    ],
    why: 'It is one Newton step per leaf: the gradient sum over the curvature sum, with λ as extra curvature that shrinks small leaves and γ as the price of a leaf.',
    production:
      'This is why raising λ, γ or min_child_weight (a floor on H) prunes leaves with few or nearly certain rows, and why a custom loss must return both g and h.',
    boundary: [
      'squared loss: h = 1 for ½(y − f)², so the leaf is the sum of residuals over n + λ',
      'λ → ∞ gives leaf 0',
      'a split with equal G/H on both sides gains −γ for λ = 0',
    ],
    derivation: [
      'Add a tree $f$ to the current prediction; $g_i,h_i$ are first and second derivative of the loss there.',
      String.raw`1. Taylor: $\mathrm{obj}\approx\sum_i\left[g_if(x_i)+\tfrac12h_if(x_i)^2\right]+\gamma T+\tfrac{\lambda}{2}\sum_{j=1}^Tw_j^2$, constants dropped.`,
      String.raw`2. By leaf, $G_j=\sum_{i\in j}g_i$, $H_j=\sum_{i\in j}h_i$: $\sum_j\left[G_jw_j+\tfrac12(H_j+\lambda)w_j^2\right]+\gamma T$.`,
      String.raw`3. A parabola in each $w_j$: $G_j+(H_j+\lambda)w_j=0$, so $w_j^*=-\frac{G_j}{H_j+\lambda}$ and the leaf contributes $-\frac12\frac{G_j^2}{H_j+\lambda}$.`,
      String.raw`4. Split gain: $\frac12\left[\frac{G_L^2}{H_L+\lambda}+\frac{G_R^2}{H_R+\lambda}-\frac{(G_L+G_R)^2}{H_L+H_R+\lambda}\right]-\gamma$.`,
    ].join('\n'),
    source: { label: 'Chen & Guestrin 2016, XGBoost, section 2.2', url: 'https://arxiv.org/abs/1603.02754' },
  },
  {
    id: 'gradient-boosting-step',
    name: 'gradient boosting step',
    aliases: [
      'boosting update',
      'gradient boosting update',
      'pseudo-residuals',
      'pseudo residuals',
      'negative gradient fitting',
      'functional gradient descent',
    ],
    forms: [
      String.raw`F_\{?m\}?\(x\)=F_\{?m[-−–]1\}?\(x\)\+`,
      String.raw`F_\{?[mt]\}?=F_\{?[mt][-−–]1\}?\+`,
      String.raw`r_\{?im?\}?=[-−–]\[?\(?\\[dt]?frac\{\\partialL`,
    ],
    milestones: [
      {
        name: 'gradient by the prediction',
        words: [
          '(gradient .. prediction|negative gradient|function space|functional gradient|residual)',
          'pseudo residual',
        ],
        forms: [String.raw`\\partialL${gap(16)}\\partialF`],
      },
      {
        name: 'fit a tree to it',
        words: ['(fit .. (tree|learner)|regress on|approximate .. gradient|project)'],
        forms: [],
      },
    ],
    why: 'Each tree is a step of gradient descent on the predictions themselves; for ½(y − F)² the negative gradient is the plain residual.',
    production:
      'This is why any differentiable loss fits (quantile, ranking, Poisson), and why a learning rate of 0.1 or less needs proportionally more rounds and early stopping.',
    boundary: ['squared loss: pseudo-residual = y − F', 'log loss: pseudo-residual = y − p'],
    derivation: [
      String.raw`1. Treat $F(x_1),\dots,F(x_n)$ as parameters of $\sum_iL(y_i,F(x_i))$; the descent direction is $r_i=-\frac{\partial L}{\partial F(x_i)}$.`,
      '2. It is known only at training points, so fit a tree $h_m$ to the $r_i$ by least squares.',
      String.raw`3. Step: $F_m(x)=F_{m-1}(x)+\nu\,h_m(x)$ with $\nu\approx0.1$.`,
      String.raw`4. For $L=\tfrac12(y-F)^2$: $r_i=y_i-F(x_i)$.`,
    ].join('\n'),
    source: { label: 'Friedman 2001, Greedy function approximation', url: 'https://doi.org/10.1214/aos/1013203451' },
  },
  {
    id: 'adaboost-weight',
    name: 'AdaBoost learner weight',
    aliases: ['adaboost weight', 'adaboost alpha', 'weight of the weak learner'],
    forms: [String.raw`(?:\\[dt]?frac\{?1\}?\{?2\}?|½|1/2|0\.5)${times}${log}${gap(8)}1${minus}(?:${epsilon}|e|err)`],
    milestones: [
      {
        name: 'minimise the exponential loss',
        words: ['(exponential loss|minimise|minimize|set .. zero|derivative)'],
        forms: [String.raw`e\^\{?[-−–](?:\\alpha|α|y)`, String.raw`exp\([-−–]`],
      },
      {
        name: 'split by right and wrong',
        words: ['(correct|right) .. (wrong|incorrect|misclassified)', 'misclassified'],
        forms: [String.raw`\(1${minus}${epsilon}\)e`],
      },
    ],
    why: 'It is the exact line search of the exponential loss: a learner at chance gets weight 0, a perfect one an infinite weight.',
    production:
      'This is why mislabelled rows hurt AdaBoost: their weight is multiplied by (1 − ε)/ε relative to the others at every miss, whereas log loss grows only linearly in the margin.',
    boundary: ['ε = 1/2 gives 0', 'ε → 0 gives infinity', 'ε > 1/2 flips the learner'],
    derivation: [
      String.raw`1. With weighted error $\varepsilon$ the exponential loss after adding $\alpha h$ is proportional to $(1-\varepsilon)e^{-\alpha}+\varepsilon e^{\alpha}$.`,
      String.raw`2. Derivative zero: $-(1-\varepsilon)e^{-\alpha}+\varepsilon e^{\alpha}=0$, so $e^{2\alpha}=\frac{1-\varepsilon}{\varepsilon}$.`,
      String.raw`3. Hence $\alpha=\tfrac12\ln\frac{1-\varepsilon}{\varepsilon}$.`,
    ].join('\n'),
    source: {
      label: 'Freund & Schapire 1997; Friedman, Hastie & Tibshirani 2000',
      url: 'https://doi.org/10.1214/aos/1016218223',
    },
  },
  {
    id: 'hinge-loss',
    name: 'hinge loss',
    aliases: ['hinge', 'hinge loss formula', 'svm loss', 'max-margin loss'],
    forms: [
      String.raw`\\?max[(\{\\]{1,3}0,1${minus}${gap(2)}y`,
      String.raw`\[1${minus}y${gap(20)}\]_?\+`,
      String.raw`max\(0,1${minus}y(?:·|\\cdot|\*)?f\(x\)`,
    ],
    milestones: [],
    why: 'It is the tightest convex bound on the 0-1 loss with slope 1, and it is flat beyond margin 1, so points that are safely right drop out of the solution.',
    production:
      'This is why an SVM keeps only its support vectors but gives no probability: scores need Platt scaling before a cost-based threshold.',
    boundary: ['margin ≥ 1 gives 0', 'margin 0 gives 1', 'slope −y x below margin 1'],
    derivation: [
      String.raw`1. Ask for a margin, $y\,f(x)\ge1$, with slack $\xi\ge0$ where it fails: $\xi\ge1-y\,f(x)$.`,
      String.raw`2. The smallest slack is $\xi=\max(0,1-y\,f(x))$.`,
      String.raw`3. So $\min\tfrac12\|w\|^2+C\sum_i\xi_i$ is an L2 penalty plus the hinge loss.`,
    ].join('\n'),
    source: { label: 'Cortes & Vapnik 1995, Support-vector networks', url: 'https://doi.org/10.1007/BF00994018' },
  },
  {
    id: 'huber-loss',
    name: 'Huber loss',
    aliases: ['huber', 'smooth l1', 'smooth l1 loss', 'smooth-l1'],
    forms: [
      String.raw`(?:\\delta|δ)${times}\(?\|${gap(16)}\|${minus}(?:\\[dt]?frac\{?1\}?\{?2\}?|½|1/2|0\.5)${times}(?:\\delta|δ)`,
      String.raw`(?:\\delta|δ)${times}\(?\|${gap(16)}\|${minus}\\[dt]?frac\{?(?:\\delta|δ)`,
    ],
    milestones: [],
    why: 'Quadratic within δ for a smooth optimum, linear beyond for a gradient bounded by δ, so one outlier cannot dominate.',
    production:
      'This is why box regression and delivery-time models use it: δ is set near the size of an ordinary error, for example 1.35 times a robust standard deviation.',
    boundary: ['δ → ∞ gives ½r²', 'δ → 0 gives δ|r|, the shape of MAE', 'value and slope agree at |r| = δ'],
    derivation: [
      String.raw`1. Take $\tfrac12r^2$ for $|r|\le\delta$; value and slope at $r=\delta$ are $\tfrac12\delta^2$ and $\delta$.`,
      String.raw`2. Continue by the tangent: $\tfrac12\delta^2+\delta(|r|-\delta)=\delta\left(|r|-\tfrac12\delta\right)$ for $|r|>\delta$.`,
    ].join('\n'),
    source: {
      label: 'Huber 1964, Robust estimation of a location parameter',
      url: 'https://doi.org/10.1214/aoms/1177703732',
    },
  },
  {
    id: 'svm-dual',
    name: 'dual of the soft-margin SVM',
    aliases: ['svm dual', 'dual problem of svm', 'svm dual problem', 'dual form of the svm', 'dual formulation of svm'],
    forms: [
      String.raw`${sum}${gap(8)}(?:\\alpha|α)${index}${minus}(?:\\[dt]?frac\{?1\}?\{?2\}?|½|1/2)${gap(4)}${sum}${gap(30)}y${gap(6)}y`,
      String.raw`0(?:\\le|\\leq|≤|<=)(?:\\alpha|α)${index}(?:\\le|\\leq|≤|<=)C`,
    ],
    milestones: [
      {
        name: 'Lagrangian with multipliers',
        words: ['(lagrangian|lagrange|multiplier|kkt|slack)'],
        forms: [String.raw`L\(w`, String.raw`\\mathcal\{?L`],
      },
      {
        name: 'stationarity in w, b and the slack',
        words: ['(stationarity|set .. zero|derivative|differentiate|complementary slackness)'],
        forms: [`w=${sum}`, String.raw`${sum}${gap(8)}(?:\\alpha|α)${gap(6)}y${gap(4)}=0`],
      },
      {
        name: 'substitute back',
        words: ['(substitute|plug|insert back|inner products only|only through)'],
        forms: [],
      },
    ],
    why: 'In the dual the inputs occur only in inner products, so a kernel can replace them, and αᵢ = 0 for points beyond the margin.',
    production:
      'This is why prediction cost grows with the number of support vectors, and why large sets call for the primal (LinearSVC, SGD) instead.',
    boundary: ['C → ∞ gives the hard margin', 'αᵢ = C for points inside the margin or misclassified'],
    derivation: [
      String.raw`Primal: $\min\tfrac12\|w\|^2+C\sum_i\xi_i$ with $y_i(w^\top x_i+b)\ge1-\xi_i$, $\xi_i\ge0$.`,
      String.raw`1. Lagrangian: $\tfrac12\|w\|^2+C\sum_i\xi_i-\sum_i\alpha_i\left[y_i(w^\top x_i+b)-1+\xi_i\right]-\sum_i\mu_i\xi_i$ with $\alpha_i,\mu_i\ge0$.`,
      String.raw`2. Stationarity: $w=\sum_i\alpha_iy_ix_i$, $\sum_i\alpha_iy_i=0$, $C-\alpha_i-\mu_i=0$, so $0\le\alpha_i\le C$.`,
      String.raw`3. Insert: $\max_\alpha\sum_i\alpha_i-\tfrac12\sum_{i,j}\alpha_i\alpha_jy_iy_jx_i^\top x_j$.`,
      String.raw`4. Kernel: replace $x_i^\top x_j$ by $k(x_i,x_j)$.`,
    ].join('\n'),
    source: { label: 'Cortes & Vapnik 1995; Bishop 2006, section 7.1.1', url: 'https://doi.org/10.1007/BF00994018' },
  },
  {
    id: 'kernel-trick',
    name: 'kernel trick',
    aliases: ['kernel trick', 'rbf kernel', 'gaussian kernel', 'kernelisation', 'kernelization'],
    forms: [
      String.raw`[kK]\(${gap(14)}\)=(?:\\langle|⟨)?(?:\\phi|φ|ϕ|\\varphi|\\Phi|Φ)\(`,
      String.raw`(?:\\exp|exp|e\^)${gap(4)}[-−–](?:\\gamma|γ)${gap(4)}(?:\\\||‖|\|\|)${gap(16)}${squared}`,
      String.raw`[kK]${index}\([^()]{0,14}\)=(?:\\exp|exp|e\^)${gap(10)}[-−–]${gap(8)}(?:\\\||‖|\|\|)${gap(16)}${squared}${gap(8)}2${sigma}`,
    ],
    milestones: [
      {
        name: 'the solution depends on inner products',
        words: [
          '(inner products only|only .. inner product|only through .. (inner|dot) product|dot products)',
          '(representer|dual)',
        ],
        forms: [],
      },
      {
        name: 'a kernel is an inner product of features',
        words: ['(feature map|feature space|mercer|positive semidefinite|expand|infinite dimensional|implicit)'],
        forms: [],
      },
    ],
    why: 'Where inputs occur only in inner products, k(x, x′) = φ(x)ᵀφ(x′) replaces them, so an infinite feature space costs one kernel evaluation a pair.',
    production:
      'This is why kernel methods store an n × n matrix (80 GB in float64 at n = 100,000), and why random features or a network take over beyond some 10⁴ rows.',
    boundary: [
      'k(x, x′) = xᵀx′ gives the linear model',
      'RBF with γ → ∞ makes every point its own cluster: overfitting',
      'γ → 0 makes all points alike: underfitting',
    ],
    derivation: [
      String.raw`1. Ridge or SVM solutions have the form $w=\sum_i\alpha_i\phi(x_i)$, so $f(x)=\sum_i\alpha_i\phi(x_i)^\top\phi(x)$.`,
      '2. Replace each product by $k(x_i,x)$; any positive semi-definite $k$ is such a product (Mercer).',
      String.raw`3. Example in two dimensions: $(x^\top z)^2=x_1^2z_1^2+2x_1x_2z_1z_2+x_2^2z_2^2$, the product of $\phi(x)=(x_1^2,\sqrt2\,x_1x_2,x_2^2)$ with $\phi(z)$.`,
    ].join('\n'),
    source: {
      label: 'Boser, Guyon & Vapnik 1992; Bishop 2006, chapter 6',
      url: 'https://doi.org/10.1145/130385.130401',
    },
  },
  {
    id: 'pca-eigenproblem',
    name: 'PCA as an eigenproblem',
    aliases: [
      'pca derivation',
      'pca eigenproblem',
      'principal components as eigenvectors',
      'pca objective',
      'pca via svd',
      'eigendecomposition of the covariance',
    ],
    forms: [
      String.raw`(?:\\Sigma|Σ|S|C)${times}${letter('[uvw]')}${index}=${lambda}${index}${times}${letter('[uvw]')}`,
      String.raw`${letter('[uvw]')}${index}${transposed}(?:\\Sigma|Σ|S|C)${letter('[uvw]')}`,
      String.raw`\\?(?:arg)?max${gap(20)}${letter('[uvw]')}${transposed}(?:\\Sigma|Σ|S|C|X${transposed}X)`,
      String.raw`(?:top|leading|first|largest|principal)\w{0,12}eigen?vec(?:tor)?s?of(?:the)?\w{0,20}(?:cov|Σ|\\Sigma|S)`,
    ],
    milestones: [
      {
        name: 'variance of the projection',
        words: [
          '(variance of .. projection|projected variance|maximise .. variance|maximize .. variance)',
          'reconstruction error',
        ],
        forms: [`Var${gap(16)}=`],
      },
      {
        name: 'constrain the norm',
        words: ['(unit (norm|length|vector)|lagrange|constraint|multiplier|rayleigh)'],
        forms: [String.raw`(?:\\\||‖|\|\|)${gap(6)}(?:\\\||‖|\|\|)${gap(3)}=1`, `[uvw]${transposed}[uvw]=1`],
      },
      {
        name: 'eigenvector, eigenvalue = variance',
        words: ['(eigenvector|largest eigenvalue|top eigenvector|leading eigenvector)'],
        forms: [],
      },
    ],
    why: 'Variance along a unit vector is a quadratic form, whose constrained maximum is the top eigenvector; the eigenvalue is the variance kept.',
    production:
      'This is why k is read from the cumulated eigenvalues (95 % is a common cut), columns are standardised first when units differ, and the mean and components are stored with the model.',
    boundary: [
      'isotropic data: all directions tie',
      'rank r data: eigenvalues beyond r are 0',
      'eigenvalue = squared singular value of centred X over n − 1',
    ],
    derivation: [
      String.raw`Centred data with covariance $\Sigma$; unit vector $u$.`,
      String.raw`1. Variance of the projection: $\operatorname{Var}(u^\top x)=u^\top\Sigma u$.`,
      String.raw`2. Maximise with $u^\top u=1$: Lagrangian $u^\top\Sigma u-\lambda(u^\top u-1)$.`,
      String.raw`3. Gradient zero: $2\Sigma u-2\lambda u=0$, so $\Sigma u=\lambda u$.`,
      String.raw`4. The variance there is $u^\top\Sigma u=\lambda$: take the largest eigenvalue, then repeat orthogonally.`,
      String.raw`5. With the SVD $X=UDV^\top$: $\Sigma=\frac{1}{n-1}VD^2V^\top$, so the components are the columns of $V$.`,
    ].join('\n'),
    source: {
      label: 'Jolliffe & Cadima 2016; Bishop 2006, section 12.1',
      url: 'https://doi.org/10.1098/rsta.2015.0202',
    },
  },
  {
    id: 'k-means-mean',
    name: 'k-means objective and the mean as its centre',
    aliases: ['k-means objective', 'kmeans objective', 'within-cluster sum of squares', 'inertia formula', 'wcss'],
    forms: [
      String.raw`${sum}${gap(30)}(?:\\\||‖|\|\|)${letter('x')}${gap(6)}${minus}${letter(String.raw`\\mu|μ|c|m`)}${gap(12)}(?:\\\||‖|\|\|)${gap(3)}${squared}`,
      String.raw`(?:centre|center|centroid)${gap(14)}is(?:its|the)mean`,
    ],
    milestones: [
      {
        name: 'assignment step lowers it',
        words: ['(assign|nearest|closest|assignment step)'],
        forms: [String.raw`\\?arg\\?min`],
      },
      {
        name: 'the mean minimises squared distances',
        words: ['(mean minimises|mean minimizes|set .. zero|derivative|update step|move .. mean)'],
        forms: [`[-−–]2${sum}`],
      },
      {
        name: 'so it stops',
        words: ['(finite|converge|decreases|monotone|never increases|local)'],
        forms: [],
      },
    ],
    why: 'Squared distance makes the mean the optimal centre, so both half-steps lower the same objective and the loop must stop.',
    production:
      'This is why columns are scaled first and 10 or more k-means++ starts are compared by inertia: the loop ends in a local minimum.',
    boundary: ['k = 1 gives the mean and the total variance', 'k = n gives 0', 'absolute distance gives k-medians'],
    derivation: [
      String.raw`1. For fixed centres $\sum_i\|x_i-\mu_{z_i}\|^2$ is least when each $z_i$ is the nearest centre.`,
      String.raw`2. For fixed $z$: $\frac{\partial}{\partial\mu_k}\sum_{i:z_i=k}\|x_i-\mu_k\|^2=-2\sum_{i:z_i=k}(x_i-\mu_k)=0$, so $\mu_k$ is the mean of its points.`,
      '3. Neither step raises the objective and there are finitely many partitions, so it ends, in a local minimum.',
    ].join('\n'),
    source: { label: 'Lloyd 1982; Bishop 2006, section 9.1', url: 'https://doi.org/10.1109/TIT.1982.1056489' },
  },
  {
    id: 'gradient-descent-step',
    name: 'gradient descent step',
    aliases: [
      'gradient descent update',
      'gradient descent rule',
      'sgd update',
      'sgd update rule',
      'gradient descent formula',
    ],
    forms: [
      String.raw`${weights}${index}(?:\\leftarrow|←|:=|=|\\gets)${weights}${index}${minus}${eta}${times}(?:\\nabla|∇|\\[dt]?frac\{\\partial|g|\\mathbfg)`,
    ],
    milestones: [
      {
        name: 'first-order expansion',
        words: ['(taylor|first order|linearise|linearize|steepest descent|direction of steepest)'],
        forms: [String.raw`\\approx|≈`, String.raw`\\nabla${gap(10)}${transposed}`],
      },
      {
        name: 'step size against curvature',
        words: ['(curvature|lipschitz|smooth|2 over|largest eigenvalue|step size|sharpness)'],
        forms: ['2/', String.raw`\\[dt]?frac\{?2\}?\{?(?:L|${lambda})`],
      },
    ],
    why: 'Minus the gradient is the direction of steepest descent of the linearised loss, and the step must stay below 2 over the largest curvature or it overshoots.',
    production:
      'This is why a loss that diverges is first answered by a learning rate 3 to 10 times smaller, and why warm-up helps while curvature is still large.',
    boundary: ['on ½Lw² a rate of 1/L lands at the optimum', 'a rate above 2/L diverges', 'zero gradient: no step'],
    derivation: [
      String.raw`1. Smoothness with constant $L$: $f(w+d)\le f(w)+\nabla f(w)^\top d+\tfrac L2\|d\|^2$.`,
      String.raw`2. With $d=-\eta\nabla f(w)$: $f(w+d)\le f(w)-\eta\left(1-\tfrac{L\eta}{2}\right)\|\nabla f(w)\|^2$.`,
      String.raw`3. The loss falls for $0<\eta<\tfrac2L$; the bound falls most at $\eta=\tfrac1L$.`,
    ].join('\n'),
    source: {
      label: 'Boyd & Vandenberghe 2004, section 9.3; Nesterov 2004',
      url: 'https://web.stanford.edu/~boyd/cvxbook/',
    },
  },
  {
    id: 'matrix-factorization-als',
    name: 'matrix factorisation and ALS',
    aliases: [
      'als update',
      'alternating least squares update',
      'matrix factorisation objective',
      'matrix factorization objective',
      'mf objective',
    ],
    forms: [
      String.raw`\(?r_\{?ui\}?${minus}${gap(16)}(?:p|q|x|u|v)${gap(6)}${transposed}?`,
      String.raw`\(${letter('[YVQ]')}${transposed}${gap(10)}${letter('[YVQ]')}\+${lambda}I?\)${inverse}`,
      String.raw`\\?hat\{?r\}?_\{?ui\}?=`,
    ],
    milestones: [
      {
        name: 'fix one side',
        words: ['(fix .. (items|users|side|other)|hold .. fixed|alternate|alternating|given the item)'],
        forms: [],
      },
      {
        name: 'ridge regression for the other',
        words: ['(ridge|least squares|closed form|set .. zero|normal equation)'],
        forms: [],
      },
    ],
    why: 'The product is not convex in both factors, but with one side fixed each row of the other is a ridge regression in closed form.',
    production:
      'This is why ALS runs user by user in parallel, and why new users need content features: without interactions their ridge solution is zero.',
    boundary: [
      'no interactions give a zero vector',
      'λ → ∞ gives zero factors',
      'fully observed and λ = 0 gives the truncated SVD',
    ],
    derivation: [
      String.raw`Objective: $\sum_{(u,i)}(r_{ui}-p_u^\top q_i)^2+\lambda\left(\sum_u\|p_u\|^2+\sum_i\|q_i\|^2\right)$ over observed pairs.`,
      String.raw`1. Fix all $q_i$. For user $u$ with items $I_u$, gradient zero: $-2\sum_{i\in I_u}(r_{ui}-p_u^\top q_i)q_i+2\lambda p_u=0$.`,
      String.raw`2. Hence $p_u=\left(\sum_{i\in I_u}q_iq_i^\top+\lambda I\right)^{-1}\sum_{i\in I_u}r_{ui}q_i$.`,
      '3. Swap the roles for $q_i$; each half-step lowers the objective.',
    ].join('\n'),
    source: {
      label: 'Koren, Bell & Volinsky 2009; Hu, Koren & Volinsky 2008',
      url: 'https://doi.org/10.1109/ICDM.2008.22',
    },
  },
  {
    id: 'low-rank-approximation',
    name: 'truncated SVD as the nearest low-rank matrix',
    aliases: [
      'eckart-young',
      'eckart–young',
      'eckart-young theorem',
      'low-rank approximation theorem',
      'best rank-k approximation',
    ],
    forms: [
      String.raw`U_\{?[kr]\}?(?:\\Sigma|Σ|S|D)_\{?[kr]\}?V_\{?[kr]\}?${transposed}`,
      String.raw`${sum}_\{?i=1\}?\^\{?[kr]\}?${sigma}_?i${times}u_?i${times}v_?i${transposed}`,
    ],
    milestones: [
      {
        name: 'rotate by the singular vectors',
        words: [
          'orthogonal (invariance|invariant)',
          'unitarily invariant',
          'projector',
          'projection',
          'rotate',
          'ky fan',
          'weyl',
        ],
        forms: [String.raw`U${transposed}${gap(6)}V`],
      },
      {
        name: 'keep the k largest',
        words: ['largest singular', 'top k', 'discard', 'remaining singular', 'trace .. at most'],
        forms: [],
      },
    ],
    why: 'Singular values measure what each direction adds to the squared norm, so dropping the smallest loses least.',
    production:
      'This is why an embedding index is cut to the k whose discarded σ² are a few per cent of the sum: memory falls by d/k at a known error.',
    boundary: [
      'k = rank gives error 0',
      'equal σₖ and σₖ₊₁: the minimiser is not unique',
      'centred data: the same as PCA',
    ],
    derivation: [
      String.raw`1. For a projector $P$ of rank $k$: $\|X-XP\|_F^2=\|X\|_F^2-\operatorname{tr}(PX^\top X)$.`,
      String.raw`2. The trace is at most the sum of the $k$ largest eigenvalues of $X^\top X$, $\sum_{i\le k}\sigma_i^2$ (Ky Fan), reached by $P=V_kV_k^\top$.`,
      String.raw`3. So $X_k=XV_kV_k^\top=U_k\Sigma_kV_k^\top$ with squared error $\sum_{i>k}\sigma_i^2$.`,
    ].join('\n'),
    source: { label: 'Eckart & Young 1936', url: 'https://doi.org/10.1007/BF02288367' },
  },
];
