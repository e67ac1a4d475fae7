// Canonical formulas of network layers, losses and optimizers, with short derivations.
import {
  epsilon,
  expectation,
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

const beta = String.raw`(?:\\beta|β)`;

export const deepResults: readonly CanonicalResult[] = [
  {
    id: 'softmax-jacobian',
    name: 'Jacobian of the softmax',
    aliases: ['softmax jacobian', 'derivative of softmax', 'derivative of the softmax', 'softmax derivative'],
    forms: [
      String.raw`p_\{?i\}?\((?:\\delta|δ)_\{?ij\}?${minus}p_\{?j\}?\)`,
      String.raw`s_\{?i\}?\((?:\\delta|δ)_\{?ij\}?${minus}s_\{?j\}?\)`,
      String.raw`diag\}?\(${letter('[ps]')}\)${minus}${letter('[ps]')}${letter('[ps]')}${transposed}`,
    ],
    milestones: [
      {
        name: 'quotient rule',
        words: ['(quotient rule|log derivative|differentiate|chain rule)'],
        forms: [String.raw`\\[dt]?frac\{\\partial${log}`, String.raw`\\[dt]?frac\{e\^`],
      },
      {
        name: 'two cases',
        words: ['(two cases|case i|kronecker|diagonal|off diagonal)'],
        forms: ['i=j', String.raw`i\\ne`],
      },
    ],
    why: 'Raising one logit takes probability from all others in proportion, so the rows sum to zero and everything vanishes when p is one-hot.',
    production:
      'This is why squared error on softmax outputs stalls for a confidently wrong class, and why attention scores are scaled by 1/√d before the softmax.',
    boundary: ['one-hot p gives 0', 'uniform over k gives (1/k)(δ − 1/k)', 'rows sum to 0'],
    derivation: [
      String.raw`1. $\log p_i=z_i-\log\sum_ke^{z_k}$.`,
      String.raw`2. $\frac{\partial\log p_i}{\partial z_j}=\delta_{ij}-p_j$.`,
      String.raw`3. $\frac{\partial p_i}{\partial z_j}=p_i\frac{\partial\log p_i}{\partial z_j}=p_i(\delta_{ij}-p_j)$.`,
    ].join('\n'),
    source: { label: 'Bishop 2006, section 4.3.4', url: 'https://www.deeplearningbook.org/contents/mlp.html' },
  },
  {
    id: 'temperature-softmax',
    name: 'softmax with temperature',
    aliases: ['temperature softmax', 'softmax temperature', 'temperature scaling formula', 'softened softmax'],
    forms: [
      String.raw`(?:\\exp|exp|e\^)[({]*[a-z]${index}/(?:T|\\tau|τ)\}?\)?${over}`,
      String.raw`softmax\}?\([a-z]${index}/(?:T|\\tau|τ)\)`,
      String.raw`softmax\}?\(\\[dt]?frac\{?[a-z]\}?\{?(?:T|\\tau|τ)`,
    ],
    milestones: [],
    why: 'Dividing logits by T scales every log-odds by 1/T: the order of classes stays, the sharpness changes.',
    production:
      'This is why one T fitted on validation data calibrates a network without touching accuracy, and why distillation uses T above 1 to show the teacher’s ranking of wrong classes.',
    boundary: ['T = 1 is the plain softmax', 'T → 0 is the argmax', 'T → ∞ is uniform'],
    derivation: [
      String.raw`1. $p_i(T)=\frac{e^{z_i/T}}{\sum_je^{z_j/T}}$, so $\log\frac{p_i}{p_j}=\frac{z_i-z_j}{T}$.`,
      '2. Division by $T>0$ keeps the order of the logits, so the argmax does not change.',
      '3. Fit: the $T$ that minimises the validation negative log-likelihood.',
    ].join('\n'),
    source: { label: 'Guo et al. 2017; Hinton, Vinyals & Dean 2015', url: 'https://arxiv.org/abs/1706.04599' },
  },
  {
    id: 'momentum-ema',
    name: 'momentum as a moving average of gradients',
    aliases: ['momentum update', 'sgd with momentum update', 'heavy ball', 'momentum formula', 'classical momentum'],
    forms: [
      String.raw`(?:v|m)${index}(?:=|\\leftarrow|←|:=|\\gets)(?:${beta}|\\mu|μ|\\gamma|γ|\\rho|ρ|0\.9)${index}${times}(?:v|m)${index}[+−-](?!\(1)`,
      String.raw`[vV]${index}(?:=|\\leftarrow|←|:=)${beta}${index}${times}[vV]${index}\+\(1${minus}${beta}${index}\)${times}(?:d[Wwb]|\\nabla|∇)`,
    ],
    milestones: [
      {
        name: 'unroll the recursion',
        words: [
          '(unroll|geometric|effective step|terminal velocity|sum of past gradients|moving average)',
          'exponentially weighted',
        ],
        forms: [
          String.raw`\\[dt]?frac\{?[1g]\}?\{1${minus}`,
          String.raw`${sum}${gap(10)}${beta}\^`,
          String.raw`1/\(1${minus}`,
        ],
      },
    ],
    why: 'Unrolled, the step is a geometric sum of past gradients: consistent directions grow up to 1/(1 − β), oscillating ones cancel.',
    production:
      'This is why momentum 0.9 behaves like a learning rate up to 10 times larger, so the rate is lowered when momentum is raised.',
    boundary: ['β = 0 is plain SGD', 'a constant gradient g gives g/(1 − β)', 'alternating ±g gives about g/(1 + β)'],
    derivation: [
      String.raw`1. Recursion: $v_t=\beta v_{t-1}+g_t$ with $v_0=0$, step $w_t=w_{t-1}-\eta v_t$.`,
      String.raw`2. Unroll: $v_t=\sum_{j=0}^{t-1}\beta^jg_{t-j}$.`,
      String.raw`3. For constant $g$: $v_t=\frac{1-\beta^t}{1-\beta}g\to\frac{g}{1-\beta}$, ten times $g$ for $\beta=0.9$.`,
    ].join('\n'),
    source: { label: 'Polyak 1964; Sutskever et al. 2013', url: 'https://proceedings.mlr.press/v28/sutskever13.html' },
  },
  {
    id: 'adam-update',
    name: 'Adam update with bias correction',
    aliases: [
      'adam update',
      'adam update rule',
      'adam formula',
      'adam bias correction',
      'bias correction in adam',
      'adam equations',
    ],
    forms: [
      String.raw`(?:\\hat\{?m\}?|m̂)${index}${gap(6)}${over}\(?${root}`,
      String.raw`\\hat\{?m${gap(8)}=${gap(8)}m${gap(6)}${over}\{?\(?1${minus}${beta}`,
      String.raw`m̂${gap(4)}=m${gap(4)}/\(1${minus}${beta}`,
      String.raw`v${index}=${beta}${index}${times}v${index}\+\(1${minus}${beta}${index}\)${times}g${index}${squared}`,
    ],
    milestones: [
      {
        name: 'unroll the moving average',
        words: ['(unroll|geometric|expectation of|moving average|recursion)'],
        forms: [`${sum}${gap(16)}${beta}`, String.raw`${expectation}[\[(]?[mv]`],
      },
      {
        name: 'the zero start biases it',
        words: [
          '(initialised at zero|initialized at zero|starts at zero|start at zero|biased toward zero)',
          '(biased towards zero|zero initialisation|zero initialization|early steps|first steps)',
        ],
        forms: ['[mv]_0=0', String.raw`1${minus}${beta}${gap(4)}\^\{?t${gap(4)}\)${expectation}`],
      },
    ],
    why: 'Dividing by the root mean square gives each parameter a step of about the learning rate whatever the scale of its gradient, and the correction undoes the pull of the zero start.',
    production:
      'This is why the default 1e-3 with β = (0.9, 0.999) works across layers of unlike scale, and why L2 in the loss is replaced by decoupled decay (AdamW).',
    boundary: [
      't = 1 gives a step of η·sign(g)',
      'a constant gradient gives η·sign(g)',
      'ε far above √v gives momentum SGD with rate η/ε',
    ],
    derivation: [
      String.raw`1. Averages from zero: $m_t=\beta_1m_{t-1}+(1-\beta_1)g_t$, $v_t=\beta_2v_{t-1}+(1-\beta_2)g_t^2$, $m_0=v_0=0$.`,
      String.raw`2. Unroll: $m_t=(1-\beta_1)\sum_{j=0}^{t-1}\beta_1^jg_{t-j}$.`,
      String.raw`3. For stationary gradients $\mathbb{E}[m_t]=(1-\beta_1)\frac{1-\beta_1^t}{1-\beta_1}\mathbb{E}[g]=(1-\beta_1^t)\mathbb{E}[g]$.`,
      String.raw`4. So correct: $\hat m_t=\frac{m_t}{1-\beta_1^t}$, and likewise $\hat v_t=\frac{v_t}{1-\beta_2^t}$.`,
      String.raw`5. Step: $w_t=w_{t-1}-\eta\frac{\hat m_t}{\sqrt{\hat v_t}+\epsilon}$.`,
    ].join('\n'),
    source: { label: 'Kingma & Ba 2014, Adam, section 3', url: 'https://arxiv.org/abs/1412.6980' },
  },
  {
    id: 'batch-norm-transform',
    name: 'batch normalisation transform',
    aliases: [
      'batch norm formula',
      'batchnorm formula',
      'batch normalization transform',
      'bn transform',
      'batch norm equations',
    ],
    forms: [
      String.raw`x${gap(6)}${minus}(?:\\mu|μ)${gap(16)}${over}\{?\(?${root}\{?\(?${sigma}${gap(16)}\+${epsilon}`,
      String.raw`(?:\\gamma|γ)${times}\\?hat\{?[xz]\}?${gap(6)}\+${beta}`,
      String.raw`(?:\\gamma|γ)${times}x̂${gap(4)}\+${beta}`,
    ],
    milestones: [
      {
        name: 'batch mean and variance',
        words: ['(batch mean|batch statistics|mean and variance|over the batch|minibatch)'],
        forms: [String.raw`(?:\\mu|μ)_?${gap(4)}=`],
      },
      {
        name: 'running averages for inference',
        words: ['(running (mean|average|statistics|variance)|moving average|inference|eval mode|test time)'],
        forms: [],
      },
    ],
    why: 'Standardising fixes the scale that each layer feeds to the next, and γ, β give back any scale and shift the layer needs.',
    production:
      'This is why eval mode must use running averages, why a convolution before it needs no bias, and why group normalisation replaces it at 2 to 4 images a GPU.',
    boundary: [
      'γ = σ, β = μ gives the identity',
      'the output does not change when the incoming weights are multiplied by c > 0 (ε aside)',
      'batch size 1 on a dense layer gives β for every input',
    ],
    derivation: [
      String.raw`1. Per channel over the batch: $\mu=\frac1m\sum_ix_i$, $\sigma^2=\frac1m\sum_i(x_i-\mu)^2$.`,
      String.raw`2. Standardise: $\hat x_i=\frac{x_i-\mu}{\sqrt{\sigma^2+\epsilon}}$; scale and shift: $y_i=\gamma\hat x_i+\beta$.`,
      String.raw`3. Scale invariance: $x\to cx$ with $c>0$ gives $\mu\to c\mu$, $\sigma\to c\sigma$, so $\hat x$ stays the same for $\epsilon\to0$.`,
    ].join('\n'),
    source: { label: 'Ioffe & Szegedy 2015; Wu & He 2018 (small batches)', url: 'https://arxiv.org/abs/1502.03167' },
  },
  {
    id: 'layer-norm-transform',
    name: 'layer normalisation and RMSNorm',
    aliases: ['layernorm formula', 'layer norm formula', 'rmsnorm', 'rms norm formula'],
    forms: [
      String.raw`(?:LayerNorm|LN|RMSNorm)\}?\(x\)=`,
      String.raw`x${gap(6)}${over}\{?\(?(?:${root}${gap(20)}${sum}|RMS)${gap(14)}x`,
    ],
    milestones: [],
    why: 'The statistics run over the features of one token, so they do not depend on the batch and are the same in training and serving.',
    production:
      'This is why sequence models with unlike lengths and batch size 1 at decoding use it, and why pre-norm placement lets deep transformers train with little or no warm-up.',
    boundary: [
      'adding a constant to all features changes nothing (LayerNorm, not RMSNorm)',
      'scaling the token by c > 0 changes nothing (ε aside)',
    ],
    derivation: [
      String.raw`1. For one token $x\in\mathbb{R}^d$: $\mu=\frac1d\sum_ix_i$, $\sigma^2=\frac1d\sum_i(x_i-\mu)^2$, $y_i=\gamma_i\frac{x_i-\mu}{\sqrt{\sigma^2+\epsilon}}+\beta_i$.`,
      String.raw`2. RMSNorm drops the centring: $y_i=\gamma_i\frac{x_i}{\sqrt{\frac1d\sum_jx_j^2+\epsilon}}$.`,
    ].join('\n'),
    source: {
      label: 'Ba, Kiros & Hinton 2016; Zhang & Sennrich 2019 (RMSNorm); Xiong et al. 2020 (pre-norm)',
      url: 'https://arxiv.org/abs/1607.06450',
    },
  },
  {
    id: 'dropout-scaling',
    name: 'inverted dropout',
    aliases: ['inverted dropout', 'dropout scaling', 'dropout expectation', 'dropout formula'],
    forms: [
      String.raw`(?:m|r|mask|M)${index}(?:\\sim|~)(?:\\?text\{?)?(?:Bernoulli|Ber)`,
      String.raw`(?<![A-Za-z\\])(?:m|r|mask)${index}${times}(?:h|x|a)${index}\)?${over}\{?\(?(?:1${minus}p|keep)`,
      String.raw`[Dd]ropout${gap(12)}scal\w{0,4}${gap(6)}1/\(1${minus}p\)`,
    ],
    milestones: [
      {
        name: 'match the expectation',
        words: ['(expectation|expected value|same mean|unbiased|keeps the mean)'],
        forms: [String.raw`${expectation}[\[(]`],
      },
    ],
    why: 'Dividing the kept units by 1 − p leaves the expected activation as it is, so inference needs no change.',
    production:
      'This is why a forgotten eval mode shows as noisy predictions for one and the same input: dropout still masks at serving.',
    boundary: ['p = 0 is the identity', 'p → 1 passes nothing and its variance diverges'],
    derivation: [
      String.raw`1. Mask $m\sim\mathrm{Bernoulli}(1-p)$, output $\tilde h=\frac{m}{1-p}h$.`,
      String.raw`2. Mean: $\mathbb{E}[\tilde h]=\frac{1-p}{1-p}h=h$.`,
      String.raw`3. Added variance: $\operatorname{Var}(\tilde h)=\frac{p}{1-p}h^2$, the noise that regularises.`,
    ].join('\n'),
    source: { label: 'Srivastava et al. 2014, Dropout', url: 'https://jmlr.org/papers/v15/srivastava14a.html' },
  },
  {
    id: 'initialization-variance',
    name: 'Xavier and He initialisation variance',
    aliases: [
      'xavier initialization',
      'xavier initialisation',
      'glorot initialization',
      'he initialization',
      'he initialisation',
      'kaiming initialization',
      'kaiming init',
      'xavier init',
      'he init',
      'glorot init',
    ],
    forms: [
      String.raw`(?:\\[dt]?frac\{?2\}?\{|(?<!\^|\^\{)2/\(?)\{?(?:n|fan|\\text\{fan)${gap(10)}\+${gap(6)}(?:n|fan)`,
      String.raw`(?:Var|${sigma}\^?\{?2?\}?²?|W|w)${gap(14)}(?:=|\\sim|~)${gap(12)}(?:\\[dt]?frac\{?2\}?\{|2/)\{?\(?(?:n|fan|\\text\{fan|d)`,
      String.raw`${root}\{?\(?(?:\\[dt]?frac\{?[26]\}?\{|[26]/)\(?\{?(?:n|fan|\\text\{fan)`,
      String.raw`[Vv]ariance2/(?:n|fan)`,
    ],
    milestones: [
      {
        name: 'variance of a pre-activation',
        words: ['(variance of .. (sum|output|pre activation|layer|z)|variances add|sum of n|independent weights)'],
        forms: [String.raw`Var\}?\(z`, `n${gap(6)}Var`],
      },
      {
        name: 'ReLU halves the second moment',
        words: ['(half|halves|factor .. (2|two)|symmetric)'],
        forms: [String.raw`\\[dt]?frac12|½|1/2`],
      },
      {
        name: 'forward and backward',
        words: [
          '(backward|fan in .. fan out|average of|compromise|both directions|keep .. variance)',
          'preserve .. variance',
        ],
        forms: [],
      },
    ],
    why: 'Each layer multiplies the variance by n·Var(w), or half of that after ReLU, so only one choice keeps it constant over depth.',
    production:
      'This is why a deep ReLU stack without normalisation uses He, and why a wrong gain shows as activations that vanish or explode by layer in the first forward pass.',
    boundary: [
      'linear or tanh near 0: Var(w) = 1/n',
      'ReLU: 2/n',
      'twice the right variance over 50 layers grows the signal variance by 2⁵⁰',
    ],
    derivation: [
      String.raw`Pre-activation $z=\sum_{i=1}^nw_ix_i$ with independent $w_i$ of mean zero.`,
      String.raw`1. $\operatorname{Var}(z)=n\operatorname{Var}(w)\,\mathbb{E}[x^2]$.`,
      String.raw`2. Linear units, $\mathbb{E}[x^2]=\operatorname{Var}(x)$: constant for $n\operatorname{Var}(w)=1$; the backward pass asks the same of the outputs; Glorot takes the middle, $\operatorname{Var}(w)=\frac{2}{n_{in}+n_{out}}$.`,
      String.raw`3. ReLU of a symmetric $z'$ keeps half: $\mathbb{E}[x^2]=\tfrac12\operatorname{Var}(z')$.`,
      String.raw`4. So $\operatorname{Var}(z)=\tfrac n2\operatorname{Var}(w)\operatorname{Var}(z')$, constant for $\operatorname{Var}(w)=\frac2n$ (He).`,
    ].join('\n'),
    source: { label: 'Glorot & Bengio 2010; He et al. 2015', url: 'https://arxiv.org/abs/1502.01852' },
  },
  {
    id: 'conv-output-size',
    name: 'output size of a convolution',
    aliases: [
      'conv output size',
      'convolution output size',
      'output size formula',
      'feature map size',
      'conv arithmetic',
    ],
    forms: [
      String.raw`[NnWwHhIi]${gap(6)}${minus}[KkFf]${gap(3)}\+2${times}[Pp]${gap(4)}${over}\{?\(?[Ss]`,
      String.raw`[NnWwHhIi]${gap(6)}\+2${times}[Pp]${gap(3)}${minus}[KkFf]${gap(8)}${over}\{?\(?[Ss]`,
    ],
    milestones: [],
    why: 'It counts how many times a window of K fits when it moves by S over N + 2P positions.',
    production:
      'This is why P = (K − 1)/2 with S = 1 and odd K keeps the size, and why a skip connection across stride 2 needs a strided 1×1 projection.',
    boundary: ['K = 1, P = 0, S = 1 keeps N', '224 with K = 7, S = 2, P = 3 gives 112'],
    derivation: [
      '1. The padded length is $N+2P$; the first window starts at $0$, the last at $N+2P-K$.',
      String.raw`2. Starts are $S$ apart: $\left\lfloor\frac{N+2P-K}{S}\right\rfloor+1$ of them.`,
      '3. With dilation $D$ replace $K$ by $D(K-1)+1$.',
    ].join('\n'),
    source: {
      label: 'Dumoulin & Visin 2016, A guide to convolution arithmetic',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  },
  {
    id: 'receptive-field',
    name: 'receptive field of stacked convolutions',
    aliases: ['receptive field formula', 'receptive field recursion', 'receptive field size'],
    forms: [
      String.raw`r_\{?[lLnk]\}?=r_\{?[lLnk]${gap(6)}\+\(?k`,
      String.raw`\(k${gap(4)}${minus}1\)${gap(4)}(?:\\prod|∏|Π)`,
      String.raw`RF${gap(6)}=${gap(10)}\(k`,
    ],
    milestones: [
      {
        name: 'each layer adds (k − 1) times the stride so far',
        words: ['(stride so far|product of strides|cumulative stride|each layer adds|jump)'],
        forms: [String.raw`(?:\\prod|∏)`],
      },
    ],
    why: 'A layer adds k − 1 positions, each as far apart in the input as the product of the strides below it.',
    production:
      'This is why three 3×3 layers see 7×7 with 27C² weights instead of 49C², and why dilation or early stride is used when the object is larger than the field.',
    boundary: [
      'one layer gives k',
      'stride 1 throughout gives 1 + Σ(k − 1)',
      'the effective field is smaller: its weight is near Gaussian (Luo et al. 2016)',
    ],
    derivation: [
      String.raw`1. Let $j_l=\prod_{i=1}^ls_i$ be the distance in the input between neighbours at layer $l$, $j_0=1$.`,
      '2. A window of $k_l$ spans $k_l-1$ such gaps of the layer below: $r_l=r_{l-1}+(k_l-1)j_{l-1}$, $r_0=1$.',
      '3. Three 3×3 layers of stride 1: $1+2+2+2=7$.',
    ].join('\n'),
    source: {
      label: 'Araujo, Norris & Sim 2019, Computing receptive fields of CNNs',
      url: 'https://distill.pub/2019/computing-receptive-fields/',
    },
  },
  {
    id: 'attention-cost',
    name: 'cost of self-attention',
    aliases: [
      'attention complexity',
      'self-attention complexity',
      'complexity of attention',
      'cost of attention',
      'quadratic attention',
    ],
    forms: [String.raw`(?:O|\\mathcal\{?O\}?|Θ|\\Theta)\((?:n|L|T|N|S)${squared}${times}d`],
    milestones: [
      {
        name: 'count the score matrix',
        words: [
          '((score|attention) matrix|n by n|every pair|all pairs|each pair|matrix product|matmul)',
          '(multiply adds|n queries|dot products)',
        ],
        forms: [String.raw`n\\?times?d`, 'n×n', String.raw`n\\timesn`, 'QK'],
      },
      {
        name: 'projections and feed-forward',
        words: ['(projections|feed forward|ffn|linear layers)'],
        forms: [`nd${squared}`],
      },
    ],
    why: 'Every token is compared with every other by a d-dimensional dot product: n² scores of cost d.',
    production:
      'This is why context length sets the bill beyond n of a few times d, and why FlashAttention helps memory (linear in n) but leaves the n²d operations.',
    boundary: [
      'n = 1 costs O(d)',
      'the nd² of projections and feed-forward is larger while n stays below about 6d (12 times nd² weights against 2n²d)',
      'a window of w gives O(nwd)',
    ],
    derivation: [
      String.raw`1. Scores $QK^\top$: an $n\times d$ by a $d\times n$ product, $n^2d$ multiply-adds.`,
      String.raw`2. Softmax: $O(n^2)$. Weighted values: $n\times n$ by $n\times d$, again $n^2d$.`,
      '3. Projections take $4nd^2$ and a feed-forward layer of width $4d$ takes $8nd^2$.',
      '4. Layer: $O(n^2d+nd^2)$ time; $O(n^2)$ memory a head if the scores are stored.',
    ].join('\n'),
    source: {
      label: 'Vaswani et al. 2017, table 1; Dao et al. 2022 (FlashAttention)',
      url: 'https://arxiv.org/abs/2205.14135',
    },
  },
  {
    id: 'focal-loss',
    name: 'focal loss',
    aliases: ['focal loss', 'focal loss formula'],
    forms: [
      String.raw`\(1${minus}p${index}\)\^\{?(?:\\gamma|γ|2)\}?${times}\\?(?:log|ln)`,
      String.raw`\(1${minus}p_?t?\)ᵞ`,
    ],
    milestones: [],
    why: 'The factor (1 − p_t)^γ cuts the loss of examples that are already right (by 100 at p_t = 0.9 with γ = 2), so that easy negatives no longer outweigh the few hard ones.',
    production:
      'This is why dense detectors with about 1:1000 foreground use it with γ = 2 and α = 0.25; its scores are not calibrated, so calibrate before applying a cost threshold.',
    boundary: ['γ = 0 is (weighted) cross-entropy', 'p_t → 1 gives 0', 'p_t → 0 leaves the cross-entropy as it is'],
    derivation: [
      String.raw`1. Cross-entropy at the true class: $-\log p_t$, still $0.105$ at $p_t=0.9$; $10^5$ easy negatives sum to about $10^4$.`,
      String.raw`2. Weight by how wrong the model is: $\mathrm{FL}=-(1-p_t)^\gamma\log p_t$.`,
      String.raw`3. With $\gamma=2$: a factor $0.01$ at $p_t=0.9$ and $0.81$ at $p_t=0.1$.`,
    ].join('\n'),
    source: {
      label: 'Lin et al. 2017, Focal Loss for Dense Object Detection',
      url: 'https://arxiv.org/abs/1708.02002',
    },
  },
  {
    id: 'label-smoothing-target',
    name: 'label smoothing target',
    aliases: ['label smoothing formula', 'smoothed labels', 'smoothed target'],
    forms: [
      String.raw`\(1${minus}(?:${epsilon}|\\alpha|α)\)${times}(?:y|\\delta|δ|1|q)${gap(16)}\+${frac}(?:${epsilon}|\\alpha|α)${gap(3)}${over}`,
    ],
    milestones: [
      {
        name: 'the optimal logit gap is finite',
        words: ['(finite|logit gap|optimal logit|set .. zero)'],
        forms: [`${log}${gap(12)}${epsilon}`],
      },
    ],
    why: 'With a target below 1 the loss has its minimum at a finite logit gap, so weights are not pushed towards infinite confidence.',
    production:
      'This is why ImageNet and translation models use ε = 0.1; leave it out of a teacher for distillation, where it erases the likeness of classes (Müller et al. 2019).',
    boundary: ['ε = 0 is one-hot', 'ε = 1 is uniform', 'k = 1000, ε = 0.1: gap log(0.9001/0.0001) ≈ 9.1'],
    derivation: [
      String.raw`1. Target: $q_i=(1-\epsilon)\,[i=y]+\frac{\epsilon}{k}$.`,
      '2. The gradient $p_i-q_i$ is zero at $p=q$, not at a corner.',
      String.raw`3. Optimal gap: $z_y-z_j=\log\frac{1-\epsilon+\epsilon/k}{\epsilon/k}$, finite for $\epsilon>0$.`,
    ].join('\n'),
    source: {
      label: 'Szegedy et al. 2016, section 7; Müller, Kornblith & Hinton 2019',
      url: 'https://arxiv.org/abs/1512.00567',
    },
  },
  {
    id: 'gradient-clipping',
    name: 'gradient clipping by norm',
    aliases: ['gradient clipping formula', 'clip by norm', 'norm clipping', 'clip_grad_norm'],
    forms: [
      String.raw`g(?:\\leftarrow|←|=|:=)${gap(12)}min${gap(10)}1,${gap(10)}(?:\\\||‖|\|\|)g`,
      String.raw`${frac}[cτ]${gap(6)}${over}\{?(?:\\\||‖|\|\|)g(?:\\\||‖|\|\|)`,
    ],
    milestones: [],
    why: 'Rescaling the whole vector bounds the step but keeps its direction; clipping each entry would turn it.',
    production:
      'This is why transformers are trained with norm 1.0 and the clipped share is logged: if most steps clip, the learning rate is too high.',
    boundary: ['norm below c: unchanged', 'norm above c: norm exactly c'],
    derivation: [
      String.raw`1. Scale: $g\leftarrow g\cdot\min\left(1,\frac{c}{\|g\|_2}\right)$.`,
      String.raw`2. If $\|g\|_2>c$ the new norm is $\|g\|_2\cdot\frac{c}{\|g\|_2}=c$; the direction $\frac{g}{\|g\|_2}$ stays.`,
    ].join('\n'),
    source: { label: 'Pascanu, Mikolov & Bengio 2013', url: 'https://arxiv.org/abs/1211.5063' },
  },
  {
    id: 'minibatch-gradient-variance',
    name: 'variance of the mini-batch gradient',
    aliases: ['gradient noise', 'minibatch gradient variance', 'batch gradient variance', 'linear scaling rule'],
    forms: [
      String.raw`Var\}?\(${gap(10)}g${gap(14)}\)=${gap(8)}${sigma}${gap(6)}${over}\{?B`,
      String.raw`(?:^|=)${frac}${sigma}${squared}${over}\{?B$`,
    ],
    milestones: [
      {
        name: 'variance of a mean of independent terms',
        words: ['(independent|iid|variance of .. (sum|mean|average)|unbiased)'],
        forms: [`B${gap(3)}${sigma}`, String.raw`\\[dt]?frac1\{?B`],
      },
    ],
    why: 'A mini-batch gradient is a mean of B independent terms, so its noise falls as 1/√B: four times the batch halves it.',
    production:
      'This is why the learning rate is scaled with the batch, linearly for SGD with warm-up up to about 8,192 on ImageNet (Goyal et al. 2017), and why larger batches stop paying beyond a critical size.',
    boundary: [
      'B = 1 gives σ²',
      'B = n without replacement gives 0',
      'doubling B lowers the standard deviation by 1/√2',
    ],
    derivation: [
      String.raw`1. $g_B=\frac1B\sum_{i=1}^Bg_i$ with independent $g_i$, $\mathbb{E}[g_i]=g$: unbiased, $\mathbb{E}[g_B]=g$.`,
      String.raw`2. $\operatorname{Var}(g_B)=\frac{1}{B^2}\,B\sigma^2=\frac{\sigma^2}{B}$.`,
    ].join('\n'),
    source: { label: 'Goyal et al. 2017; McCandlish et al. 2018', url: 'https://arxiv.org/abs/1706.02677' },
  },
];
