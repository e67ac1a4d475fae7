// Formulas that define a loss, a metric, a schedule or a layer: nothing to derive, but each has a reason for its form.
import { gap, lambda, log, minus, root, squared, sum } from './results-pieces.ts';
import type { CanonicalResult } from './types.ts';

const half = String.raw`(?:\\frac\{?1\}?\{?2\}?|½|1/2|0?\.5)`;
const norm = String.raw`(?:\\\||‖|\|\||\\lVert|\\rVert)`;
const cosine = String.raw`\\?cos\}?\(?\{?(?:\\frac\{?)?`;

export const definitionResults: readonly CanonicalResult[] = [
  {
    id: 'elastic-net-objective',
    name: 'elastic net objective',
    aliases: ['elastic net penalty', 'elastic net loss'],
    forms: [
      String.raw`${lambda}${gap(14)}${norm}${gap(10)}${norm}_?[1₁]${gap(6)}\+${gap(24)}${norm}${gap(10)}${norm}(?:_?[2₂])?${squared}`,
      String.raw`(?:\\alpha|α)\|?${norm}?${gap(8)}_?[1₁]${gap(4)}\+${gap(8)}1${minus}(?:\\alpha|α)`,
    ],
    milestones: [],
    why: 'The absolute part zeroes weak columns; the squared part makes the problem strictly convex, so correlated columns share their weight and the pick does not change by chance.',
    production:
      'This is why it is preferred to the lasso where columns come in correlated groups, with the mixing weight and λ chosen by cross-validation.',
    boundary: ['mixing weight 1 is the lasso', 'mixing weight 0 is ridge'],
    derivation: String.raw`Twins $x_1=x_2$: the $\ell_1$ part depends on $|w_1|+|w_2|$ only, the squared part is least at $w_1=w_2$, so twins share the weight.`,
    source: { label: 'Zou & Hastie 2005', url: 'https://doi.org/10.1111/j.1467-9868.2005.00503.x' },
  },
  {
    id: 'pinball-loss',
    name: 'pinball loss',
    aliases: ['quantile loss', 'check loss', 'pinball'],
    forms: [
      String.raw`\\?max\\?[({]{1,2}(?:\\tau|τ|q|\\alpha|α)${gap(12)},\(?(?:\\tau|τ|q|\\alpha|α)${minus}1`,
      String.raw`(?:\\tau|τ|q)${minus}(?:\\mathbb|\\mathbf)?\{?[1I𝟙]`,
    ],
    milestones: [],
    why: 'The slopes τ and 1 − τ on both sides balance where the share of outcomes below the forecast is τ, so its minimiser is the τ-quantile.',
    production:
      'This is why stock and capacity forecasts use it with τ = cost of too little over the sum of both costs, and check coverage: about τ of the outcomes should lie below.',
    boundary: ['τ = 1/2 is half the absolute error'],
    derivation: String.raw`$\frac{d}{df}\mathbb E\rho_\tau(Y-f)=(1-\tau)P(Y<f)-\tau P(Y>f)$, zero where $P(Y<f)=\tau$.`,
    source: { label: 'Koenker & Bassett 1978', url: 'https://doi.org/10.2307/1913643' },
  },
  {
    id: 'cosine-similarity',
    name: 'cosine similarity',
    aliases: ['cosine score', 'cosine distance'],
    forms: [
      String.raw`[a-zA-Z]_?\w?(?:·|\\cdot|${'\\^'}\{?\\top\}?|ᵀ)[a-zA-Z]_?\w?\}?${gap(2)}(?:/|\}?\{)\(?${norm}`,
      String.raw`\\frac\{${gap(16)}\}\{${norm}[a-zA-Z]${norm}`,
    ],
    milestones: [],
    why: 'Dividing by both norms leaves the angle only, since the length of an embedding often tracks frequency or document length and not meaning.',
    production:
      'This is why vectors are normalised once at indexing time: then the dot product is the cosine, and maximum-inner-product search can serve it.',
    boundary: ['equal directions give 1', 'orthogonal vectors give 0'],
    derivation: String.raw`$u\cdot v=\|u\|\|v\|\cos\theta$, so the quotient is $\cos\theta$ and rescaling either vector changes nothing.`,
    source: { label: 'Manning, Raghavan & Schütze 2008, section 6.3', url: 'https://nlp.stanford.edu/IR-book/' },
  },
  {
    id: 'cosine-schedule',
    name: 'cosine schedule',
    aliases: ['cosine decay', 'cosine annealing', 'cosine learning rate'],
    forms: [String.raw`(?:1|\(1)\+${cosine}${gap(3)}(?:\\pi|π)`],
    milestones: [],
    why: 'The slope is zero at both ends: a long stretch near the peak to travel, then a soft landing in which the gradient noise averages out.',
    production:
      'This is why the length T must be fixed in advance: a run that is prolonged after its decay has a rate too small to move, and restarts from a higher one.',
    boundary: ['t = 0 gives the peak', 't = T gives the floor', 't = T/2 gives their mean'],
    derivation: String.raw`$\frac{d}{dt}\tfrac12(1+\cos\frac{\pi t}{T})=-\frac{\pi}{2T}\sin\frac{\pi t}{T}$, zero at $t=0$ and $t=T$, steepest at $T/2$.`,
    source: { label: 'Loshchilov & Hutter 2016 (SGDR)', url: 'https://arxiv.org/abs/1608.03983' },
  },
  {
    id: 'softmax-definition',
    name: 'softmax',
    aliases: ['softmax function', 'softmax definition'],
    forms: [
      String.raw`(?:e\^\{?[zsxa]_?\{?[a-z]?\}?\}?|\\?exp\(?\{?[zsxa]_?\{?[a-z]\}?\)?)\}?(?:/|\}?\{)\(?${sum}${gap(6)}(?:e\^|\\?exp)`,
      String.raw`\\frac\{?e\^\{?[zsxa]_?${gap(4)}\}?\{${sum}${gap(8)}e\^`,
    ],
    milestones: [],
    why: 'The exponential makes every score positive and turns differences of logits into log-odds, and with −log p the gradient is p − y, which does not saturate on a confident mistake.',
    production:
      'This is why kernels subtract the largest logit first: the result is the same and fp16 or fp32 cannot overflow.',
    boundary: ['adding a constant to all logits changes nothing', 'two classes give σ of the difference'],
    derivation: String.raw`$\log\frac{p_i}{p_j}=z_i-z_j$: logits are log-odds up to a common shift.`,
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, section 6.2.2.3',
      url: 'https://www.deeplearningbook.org/contents/mlp.html',
    },
  },
  {
    id: 'sigmoid-definition',
    name: 'logistic function',
    aliases: ['sigmoid function', 'logistic model probability', 'platt sigmoid'],
    forms: [String.raw`(?:\\frac\{?1\}?\{|1/\(?)1\+(?:e\^\{?|\\?exp\(?)${minus}`, String.raw`p=(?:\\sigma|σ)\([aw]`],
    milestones: [],
    why: 'It turns log-odds, which add up over features, into a probability; with cross-entropy the gradient is p − y and the loss is convex in the weights.',
    production:
      'This is why a score can be shifted by a constant on the log-odds scale when the base rate changes, and why two numbers suffice to calibrate a margin.',
    boundary: ['z = 0 gives 1/2', 'σ(−z) = 1 − σ(z)'],
    derivation: String.raw`$\log\frac{p}{1-p}=z$ solved for $p$ gives $p=\frac{1}{1+e^{-z}}$.`,
    source: {
      label: 'Bishop 2006, section 4.3.2; Platt 1999',
      url: 'https://www.microsoft.com/en-us/research/publication/pattern-recognition-machine-learning/',
    },
  },
  {
    id: 'rms-norm',
    name: 'RMSNorm',
    aliases: ['root mean square normalization', 'rms normalisation'],
    forms: [
      String.raw`${root}\{?\(?(?:mean|\\frac1[dn]|1/[dn])${gap(12)}${squared}${gap(6)}\+(?:\\epsilon|ε|\\varepsilon|eps)`,
      String.raw`x/RMS\(x\)`,
    ],
    milestones: [],
    why: 'It keeps the scale of the residual stream fixed as LayerNorm does and leaves out the centring, which saves one reduction and was found to change quality little.',
    production:
      'This is why most recent open language models use it in pre-norm blocks, with ε 1e-5 or 1e-6 and the reduction in fp32.',
    boundary: ['rescaling x leaves the output as it is, ε apart', 'a shift of x does change it'],
    derivation: String.raw`$\|\mathrm{RMSNorm}(x)\|=\sqrt d$ for $g=1$ and $\epsilon=0$, whatever the scale of $x$.`,
    source: { label: 'Zhang & Sennrich 2019', url: 'https://arxiv.org/abs/1910.07467' },
  },
  {
    id: 'rmsle',
    name: 'RMSLE',
    aliases: ['root mean squared logarithmic error', 'log error'],
    forms: [String.raw`${log}\(?1\+${gap(12)}\)?${minus}${log}\(?1\+`],
    milestones: [],
    why: 'The logarithm makes an error of 20 % weigh the same for 30 and for 30,000 units; the 1 keeps zeros finite.',
    production:
      'This is why one trains on log(1 + y) with squared loss and applies expm1 at the end, knowing that this targets roughly the median.',
    boundary: ['y = 0 is allowed', 'over- and underestimates by the same factor count alike for large y'],
    derivation: String.raw`For large $y$: $\log(1+\hat y)-\log(1+y)\approx\log(\hat y/y)$, a relative error.`,
    source: {
      label: 'scikit-learn user guide, 3.4 (mean squared logarithmic error)',
      url: 'https://scikit-learn.org/stable/modules/model_evaluation.html',
    },
  },
  {
    id: 'f-beta',
    name: 'F-beta score',
    aliases: ['f beta', 'fbeta', 'f2 score'],
    forms: [String.raw`\(?1\+(?:\\beta|β)${squared}\)?${gap(6)}P`],
    milestones: [],
    why: 'A harmonic mean is ruled by the weaker of both numbers, so recall 0.01 cannot be bought off by precision 1; β counts recall β² times as much as precision.',
    production:
      'This is why the threshold is chosen on F-beta only when no costs are known, with β set from how much worse a miss is.',
    boundary: ['β = 1 is F1', 'β → 0 is precision', 'β → ∞ is recall'],
    derivation: String.raw`$F_\beta^{-1}=\frac{1}{1+\beta^2}\left(\frac1P+\beta^2\frac1R\right)$: a weighted harmonic mean.`,
    source: {
      label: 'van Rijsbergen 1979; scikit-learn user guide, 3.4',
      url: 'https://scikit-learn.org/stable/modules/model_evaluation.html',
    },
  },
  {
    id: 'wilson-interval',
    name: 'Wilson interval',
    aliases: ['wilson score interval', 'wilson lower bound', 'wilson bound'],
    forms: [String.raw`z${squared}/\(?2n`, String.raw`z${squared}\}?/?\{?\(?4n${squared}`],
    milestones: [],
    why: 'It inverts the score test with the variance at p and not at the estimate, so it stays within 0 and 1 and pulls few votes towards one half.',
    production:
      'This is why items are sorted by its lower end: 3 likes of 3 score 0.44 and stay below 90 of 100 with 0.83.',
    boundary: ['n → ∞ gives the usual interval', 'p̂ = 0 still has a positive upper end'],
    derivation: String.raw`Solve $|\hat p-p|\le z\sqrt{p(1-p)/n}$ for $p$: a quadratic inequality, whose roots are the ends.`,
    source: { label: 'Wilson 1927; Brown, Cai & DasGupta 2001', url: 'https://doi.org/10.1214/ss/1009213286' },
  },
  {
    id: 'mcc',
    name: 'Matthews correlation coefficient',
    aliases: ['matthews correlation', 'phi coefficient'],
    forms: [String.raw`TP(?:·|\\cdot|\*|×|\\times)?TN${minus}FP`],
    milestones: [],
    why: 'It is the correlation of label and prediction and uses all four cells, so a constant answer scores about 0 where accuracy would say 99 %.',
    production: 'This is why it serves as a gate on rare defects: it falls when either class is given up.',
    boundary: ['perfect prediction gives 1', 'a constant prediction is set to 0'],
    derivation: String.raw`Pearson correlation of two binary variables: covariance $\propto TP\cdot TN-FP\cdot FN$, divided by both standard deviations.`,
    source: { label: 'Matthews 1975; Chicco & Jurman 2020', url: 'https://doi.org/10.1186/s12864-019-6413-7' },
  },
  {
    id: 'overlap-score',
    name: 'Dice or IoU overlap',
    aliases: ['iou', 'dice loss', 'jaccard index', 'dice coefficient', 'soft dice'],
    forms: [
      String.raw`\|?A(?:∩|\\cap)B\|?${gap(3)}(?:/|\}\{)\|?A(?:∪|\\cup)B`,
      String.raw`2${sum}${gap(3)}[a-zŷ]{1,3}${gap(5)}(?:/|\}\{)\(?${sum}${gap(4)}\+${sum}`,
    ],
    milestones: [],
    why: 'Both parts count foreground only, so thousands of easy background pixels cannot hide a missed object, as they do in pixel accuracy.',
    production:
      'This is why segmentation losses add a soft Dice term to cross-entropy when the object covers a few per cent of the pixels.',
    boundary: ['identical masks give 1', 'Dice = 2 IoU/(1 + IoU)'],
    derivation: String.raw`With $I$ the intersection and $U$ the union: $\mathrm{Dice}=\frac{2I}{U+I}=\frac{2\,\mathrm{IoU}}{1+\mathrm{IoU}}$; true negatives enter neither.`,
    source: { label: 'Milletari, Navab & Ahmadi 2016 (V-Net)', url: 'https://arxiv.org/abs/1606.04797' },
  },
  {
    id: 'smoothed-mean',
    name: 'smoothed mean',
    aliases: ['bayesian average', 'additive smoothing', 'smoothed target encoding', 'm-estimate'],
    forms: [
      String.raw`\((?:k|C|\w{1,4})(?:·|\\cdot|\*)?\w{0,2}\+(?:m|${sum}|\w)(?:·|\\cdot|\*)?${gap(9)}\)/\((?:n|C)\+(?:n|m|\w)\)`,
    ],
    milestones: [],
    why: 'The prior counts as m extra rows at the overall mean, so a category with two rows stays near that mean and one with thousands keeps its own.',
    production:
      'This is why one vote of five stars does not top a ranking, and why target encoding is computed out of fold with m of 20 to 100.',
    boundary: ['n = 0 gives the prior mean', 'n → ∞ gives the own mean'],
    derivation: String.raw`$\frac{k+m\bar p}{n+m}=\frac{n}{n+m}\cdot\frac kn+\frac{m}{n+m}\,\bar p$: a weighted mean whose weight grows with $n$.`,
    source: { label: 'Micci-Barreca 2001', url: 'https://doi.org/10.1145/507533.507538' },
  },
  {
    id: 'cross-entropy-definition',
    name: 'cross-entropy loss',
    aliases: ['cross entropy loss', 'categorical cross-entropy', 'log loss'],
    forms: [
      String.raw`^${minus}${sum}_?\{?\w?\}?y_?\{?\w{0,2}\}?${log}`,
      String.raw`[LJH](?:\([a-z,]{1,4}\))?=${minus}${sum}${gap(6)}[yp]${gap(6)}${log}`,
    ],
    milestones: [],
    why: 'It is the negative log-likelihood of the labels, is least in expectation at the true probabilities, and its gradient on logits is p − y, which does not vanish on a confident mistake.',
    production:
      'This is why a score trained on it can be multiplied by a bid or compared with a cost threshold, after a check of calibration.',
    boundary: ['p = y gives 0 for hard labels', 'a uniform guess over K classes costs log K'],
    derivation: String.raw`$-\sum_kp_k\log q_k=H(p)+\mathrm{KL}(p\,\|\,q)$ is least at $q=p$, since the KL term is at least 0.`,
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, section 6.2.2',
      url: 'https://www.deeplearningbook.org/contents/mlp.html',
    },
  },
  {
    id: 'positional-encoding',
    name: 'sinusoidal position encoding',
    aliases: ['positional encoding', 'rotary frequencies', 'rope angles'],
    forms: [String.raw`10000?\^?\{?\(?${minus}?2i/d`, String.raw`pos/10000`],
    milestones: [],
    why: 'Sines of geometrically spaced wavelengths make a shift by k a fixed rotation of each pair, so that attention can learn offsets; short waves tell neighbours apart, long ones distant places.',
    production:
      'This is why stretching the base or the positions lets a rotary model read beyond its training length, after a short fine-tuning.',
    boundary: ['position 0 gives sines 0 and cosines 1'],
    derivation: String.raw`$\begin{pmatrix}\sin\omega(t+k)\\\cos\omega(t+k)\end{pmatrix}$ is a rotation of $\begin{pmatrix}\sin\omega t\\\cos\omega t\end{pmatrix}$ by the angle $\omega k$, whatever $t$.`,
    source: {
      label: 'Vaswani et al. 2017, section 3.5; Su et al. 2021 (RoPE)',
      url: 'https://arxiv.org/abs/2104.09864',
    },
  },
  {
    id: 'gcn-layer',
    name: 'graph convolution layer',
    aliases: ['gcn propagation', 'normalised adjacency', 'normalized adjacency'],
    forms: [String.raw`D${gap(8)}1/2${gap(10)}A${gap(10)}D${gap(10)}1/2`],
    milestones: [],
    why: 'Dividing by the square roots of both degrees keeps the spectrum within −1 and 1, so that hubs do not dominate and repeated layers do not blow up; the self-loop keeps a node’s own features.',
    production:
      'This is why two or three layers are usual: more of these averages make all nodes alike (oversmoothing).',
    boundary: ['an isolated node keeps its own features', 'many layers tend to a vector that depends on degree only'],
    derivation: String.raw`$\tilde D^{-1/2}\tilde A\tilde D^{-1/2}$ is similar to $\tilde D^{-1}\tilde A$, a stochastic matrix, so its eigenvalues lie in $[-1,1]$.`,
    source: { label: 'Kipf & Welling 2016', url: 'https://arxiv.org/abs/1609.02907' },
  },
  {
    id: 'bleu',
    name: 'BLEU',
    aliases: ['bleu score', 'brevity penalty'],
    forms: [String.raw`BP(?:·|\\cdot|\*|×|\\times)?\\?exp`, String.raw`\\?exp\(1${minus}r/c\)`],
    milestones: [],
    why: 'The geometric mean asks for all n-gram orders at once, clipping stops repeated words from scoring, and the brevity penalty stands in for the recall that precision ignores.',
    production:
      'This is why it is compared at corpus level with one fixed tokeniser (sacreBLEU) and kept as a regression test beside human ratings.',
    boundary: ['one order without a match gives 0', 'output longer than the reference has penalty 1'],
    derivation: String.raw`$\exp\left(\frac14\sum_{n=1}^4\log p_n\right)=(p_1p_2p_3p_4)^{1/4}$, a geometric mean of clipped precisions.`,
    source: { label: 'Papineni et al. 2002', url: 'https://doi.org/10.3115/1073083.1073135' },
  },
  {
    id: 'discounted-return',
    name: 'discounted return',
    aliases: ['return', 'discounted reward'],
    forms: [String.raw`G_?\{?t?\}?=${sum}${gap(10)}(?:\\gamma|γ)`],
    milestones: [],
    why: 'A factor below 1 keeps an endless sum finite and gives the recursion G = r + γG′; it sets a horizon of about 1/(1 − γ) steps.',
    production: 'This is why γ is set from the delay that matters: 0.99 looks about 100 steps ahead, 0.9 about ten.',
    boundary: ['γ = 0 is the next reward', 'γ = 1 needs an episode that ends'],
    derivation: String.raw`$\sum_k\gamma^kr\le\frac{r_{\max}}{1-\gamma}$, and splitting off the first term gives $G_t=r_t+\gamma G_{t+1}$.`,
    source: { label: 'Sutton & Barto 2018, section 3.3', url: 'http://incompleteideas.net/book/the-book-2nd.html' },
  },
  {
    id: 'distillation-loss',
    name: 'distillation loss',
    aliases: ['knowledge distillation loss', 'soft target loss'],
    forms: [String.raw`T${squared}(?:·|\\cdot|\*)?KL`, String.raw`T\^?\{?2\}?${gap(3)}KL\(`],
    milestones: [],
    why: 'The temperature shows how the teacher ranks the wrong classes; soft gradients shrink like 1/T², so the factor T² keeps their weight when T changes.',
    production:
      'This is why the mixing weight need not be tuned again when T moves from 2 to 4, and why a student may train on unlabelled rows.',
    boundary: ['T = 1 is plain cross-entropy on the teacher', 'T → ∞ matches logits'],
    derivation: String.raw`For large $T$: $\frac{\partial}{\partial z_i}\mathrm{KL}\approx\frac{1}{KT^2}(z_i-v_i)$ with centred logits, so $T^2$ undoes the shrinkage.`,
    source: { label: 'Hinton, Vinyals & Dean 2015', url: 'https://arxiv.org/abs/1503.02531' },
  },
  {
    id: 'mase',
    name: 'MASE',
    aliases: ['mean absolute scaled error'],
    forms: [String.raw`MAE/MAE(?:of|\()`, String.raw`MASE=(?:\\frac\{?)?MAE`],
    milestones: [],
    why: 'Dividing by the error of the naive forecast makes series of any unit comparable and stays finite at zero sales, where MAPE does not.',
    production:
      'This is why it is averaged over thousands of series: below 1 the model beats repeating last season, above 1 it should not ship.',
    boundary: ['the naive forecast itself scores about 1'],
    derivation: String.raw`$\mathrm{MASE}=\frac{\mathrm{MAE}}{\frac{1}{n-m}\sum_{t>m}|y_t-y_{t-m}|}$, the scale taken from the training part.`,
    source: { label: 'Hyndman & Koehler 2006', url: 'https://doi.org/10.1016/j.ijforecast.2006.03.001' },
  },
  {
    id: 'huber-pieces',
    name: 'Huber loss',
    aliases: ['huber loss'],
    forms: [
      String.raw`${half}[re]${squared}(?:if|,|;|&|\\text)${gap(24)}(?:\\delta|δ|c)\(?\\?\|?[re]`,
      String.raw`(?:\\delta|δ|c)\(?\\?\|[re]\\?\|${minus}${half}(?:\\delta|δ|c)`,
    ],
    milestones: [],
    why: 'Quadratic near zero for smooth steps, linear in the tails so that one wild point pulls with δ at most; −½δ² makes value and slope meet at δ.',
    production:
      'This is why δ is set from the residuals, about 1.35 robust standard deviations, which keeps 95 % efficiency when they are Gaussian.',
    boundary: ['δ → ∞ is squared error', 'δ → 0 is absolute error, scaled'],
    derivation: String.raw`At $|r|=\delta$: values $\tfrac12\delta^2=\delta(\delta-\tfrac12\delta)$ and slopes $\delta=\delta$ agree.`,
    source: { label: 'Huber 1964', url: 'https://doi.org/10.1214/aoms/1177703732' },
  },
];
