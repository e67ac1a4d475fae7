// Wrong statements about optimisers, initialisation, activations and training arithmetic, with the truth.
import type { FalseFact, Source } from './types.ts';

const deep = (part: string): Source => ({
  label: `Goodfellow, Bengio & Courville 2016, Deep Learning, ${part}`,
  url: 'https://www.deeplearningbook.org/',
});
const arxiv = (label: string, id: string): Source => ({ label, url: `https://arxiv.org/abs/${id}` });

export const optimizationFacts: readonly FalseFact[] = [
  {
    id: 'gradient-descent-global',
    says: [
      '(em|em algorithm|e step|each round|every step) <> (fixed point|ends|converges|end|reaches) <> @globalopt',
      '@gd => @finds => @globalopt',
      '(training|we|it) (is guaranteed to|always|will always) (find|reach|converge to|land in|end in|hit) .. @globalopt',
    ],
    unless: [
      'convex loss',
      'convex function',
      'convex problem',
      'convex case',
      'for convex',
      'convex objective',
      'strongly convex',
      'quadratic',
      'linear regression',
      'logistic regression',
      'over parameterized',
      'overparameterized',
      'infinite width',
      'infinitely wide',
      'ntk',
      'on convex',
      'convex optimization',
      'convex ones',
      'least squares',
      'if convex',
      'when convex',
      'loss is convex',
      'convex ones',
    ],
    truth:
      'The loss of a network with hidden layers is not convex; gradient descent reaches a stationary point that depends on the start. A global minimum is assured for convex losses only.',
    correct:
      'On a non-convex loss gradient descent reaches a stationary point that depends on the start; a global minimum is assured for convex losses with a suitable step.',
    source: deep('section 8.2'),
    bad: [
      'Gradient descent always finds the global minimum of the network.',
      'SGD converges to the global minimum.',
      'The loss function of a neural network is convex.',
    ],
    good: [
      'For convex losses gradient descent converges to the global minimum.',
      'Gradient descent does not always find the global minimum.',
      'The loss of logistic regression is convex.',
    ],
  },
  {
    id: 'larger-lr-faster',
    says: [
      '@lr ↑ =(faster convergence|converge faster|faster training|train faster|quicker convergence|converges quicker|faster) always',
      '(larger|higher|bigger) @lr (always|invariably) .. (faster|quicker|sooner)',
      'the (larger|higher|bigger) .. @lr .. the (faster|quicker|sooner|better)',
      '(larger|higher|bigger) @lr (means|gives|leads to|makes|results in|guarantees|brings) (faster|quicker) (convergence|training)',
      '(increase|raise|raising|increasing|larger|higher) .. @lr <> (stabilize|prevent divergence|stop divergence|stop oscillation|reduce oscillation|more stable|stop the oscillation|cure divergence|stops oscillating|fix NaN|nan)',
      '(smaller|lower) @lr always (better|gives better|finds a better|generalizes better)',
      '(loss oscillates|loss diverges|training diverges|oscillates|diverges|blows up|loss explodes) => (raise|increase|use a larger|use a higher|crank up) => @lr',
    ],
    unless: ['up to', 'overshoot', 'diverge', 'until', 'unstable', 'too high', 'too large', 'risk', 'within', 'below'],
    truth:
      'A larger rate is faster only below the stability limit, 2 over the largest curvature for plain gradient descent; above it the loss oscillates or diverges.',
    correct:
      'A larger learning rate speeds up training up to the stability limit, 2/L for gradient descent with curvature L, and diverges beyond it.',
    source: deep('section 8.3 and 11.4.1'),
    bad: [
      'The higher the learning rate, the faster the convergence.',
      'A larger learning rate always converges faster.',
    ],
    good: [
      'A higher learning rate speeds up training until it diverges.',
      'A larger learning rate does not always converge faster.',
      'The higher the learning rate, the faster the training, but beyond 2/L it diverges.',
    ],
  },
  {
    id: 'minibatch-biased',
    says: [
      '@minibatchgrad <> (biased|bias)',
      '!@minibatchgrad <> unbiased',
      '(smaller|small|tiny) (batch|batches|batch size) <> (biased|bias) <> gradient',
      '(larger|bigger|large|big) (batch|batches|batch size) ↓ (bias of the gradient|gradient bias)',
    ],
    unless: [
      'unbiased',
      'expectation',
      'without replacement',
      'class imbalance',
      'not shuffled',
      'clipping',
      'on average',
      'batch norm',
      'contrastive',
    ],
    truth:
      'The gradient of a uniformly drawn batch is an unbiased estimate of the full gradient; a smaller batch only raises its variance, as 1/B.',
    correct: 'A uniformly sampled minibatch gives an unbiased gradient whose variance falls as 1/B.',
    source: deep('section 8.1.3'),
    bad: ['The minibatch gradient is a biased estimate of the full gradient.', 'SGD uses a biased gradient.'],
    good: [
      'The minibatch gradient is an unbiased estimate of the full gradient.',
      'The minibatch gradient is not biased, only noisy.',
      'The clipped gradient is biased.',
    ],
  },
  {
    id: 'adam-no-learning-rate',
    says: [
      "@adam <> @lr <> (@indifferent|not need|no need|needs no|without|need not|needn't|itself|automatically|on its own|by itself|for you|unnecessary|superfluous|obsolete)",
      '!@adam <> @lr <> (need|require|tune|matter|tuning|set|choose|have)',
    ],
    unless: ['prodigy', 'd adaptation', 'lr finder'],
    truth:
      'Adam scales each coordinate, but its global rate still sets the step size: about α a coordinate a step. It is the first thing to tune, with 1e-3 as default.',
    correct:
      'Adam adapts the scale a coordinate, yet its global rate still sets the step, 1e-3 by default and about 1e-4 to 5e-5 for fine-tuning transformers.',
    source: arxiv('Kingma & Ba 2014', '1412.6980'),
    bad: [
      'Adam needs no learning rate tuning.',
      'With Adam the learning rate does not matter.',
      'Adam finds the learning rate automatically.',
    ],
    good: [
      'Adam still needs a learning rate; 1e-3 is the default.',
      'Adam adapts the step a coordinate from the second moment.',
      'With Adam I start at 3e-4.',
    ],
  },
  {
    id: 'zero-initialization',
    says: [
      '(weights|network|layers|all parameters|parameters|kernels) <> @zeros <> (initialize|initialise|initializing|initialization|init|start|set) <> (fine|works|ok|safe|good|before training|default|standard|best|can|should|may|okay|no problem|train|neurons|network|layers|hidden|will)',
      '@zeros initialization (works|is fine|is ok|is safe|is good|is a good|is standard) [for|in|with]',
      '(initialize|set|start|init|initialise) all [the|of the] (weights|parameters) ... (to|at|with|as) (zero|zeros|0|the same value|a constant|the same constant)',
      'all [the] weights (can|should|may) be (initialized|set) (to|with|at) (zero|0|the same value)',
    ],
    unless: [
      'symmetry',
      'symmetric',
      'linear regression',
      'logistic regression',
      'same gradient',
      'bias',
      'biases',
      'residual branch',
      'last layer',
      'final layer',
      'lora',
      'matrix b',
      'identical',
      'linear model',
      'convex',
      'problem',
      'perceptron',
      'copies',
      'zero init residual',
      'gate',
      'gamma',
      'γ',
    ],
    about: ['network', 'neural', 'layer', 'hidden', 'mlp', 'cnn', 'deep', 'backprop', 'initialization', 'neuron'],
    truth:
      'With equal initial weights all units of a layer get the same gradient and stay copies of each other. Random weights break the symmetry; biases may start at zero.',
    correct:
      'Initialise hidden weights at random, with variance 2/fan-in for ReLU, since equal weights get equal gradients and stay equal; biases may be zero.',
    source: deep('section 8.4'),
    bad: [
      'Initialize all weights to zero before training the network.',
      'Zero initialization works for the hidden layers.',
    ],
    good: [
      'Do not initialize all weights to zero: the hidden units stay symmetric.',
      'Biases can be initialized to zero.',
      'For logistic regression we can initialize all weights to zero.',
    ],
  },
  {
    id: 'relu-saturates-positive',
    says: [
      'relu <> (slope|derivative|gradient) <> (0|zero|vanishes|→ 0) <> (positive|large|+ x|large + x|x > 0|positive side)',
      'relu <> (positive side|large positive) <> (repair|repairs|dead|dies|saturates|flat|vanish)',
      'relu <> saturate <> (positive|large|high|big|both sides|both ends)',
      'relu <> (bounded above|bounded between|bounded by|between 0 and 1|between zero and one|upper bound|squash)',
      'relu <> (vanishing gradient|vanishing gradients|zero gradient|gradient is zero|gradient vanishes|no gradient) <> (positive|large|active)',
      '(derivative|gradient|slope) of relu .. (positive|x > 0) .. is (0|zero|x)',
    ],
    unless: ['relu6', 'negative', 'unbounded', 'gelu'],
    truth:
      'ReLU is linear with slope 1 for positive inputs and unbounded above; it saturates only at 0 for negative ones.',
    correct:
      'ReLU has slope 1 for positive inputs, so it does not saturate there; its gradient is zero for negative ones, which can leave units dead.',
    source: deep('section 6.3.1'),
    bad: ['ReLU saturates for large positive values.', 'ReLU outputs values between 0 and 1.'],
    good: [
      'ReLU does not saturate for positive values.',
      'Sigmoid saturates for large positive values.',
      'ReLU6 is bounded between 0 and 6.',
    ],
  },
  {
    id: 'sigmoid-derivative-max',
    says: [
      '@sigmoid <> (derivative|gradient|slope) <> (maximum|max|largest|peak|peaks|at most|maximal|up to|highest|reaches|top) <> (1|0.5|one|1.0|half)',
      '(derivative|gradient|slope) of [the] @sigmoid (peaks|is at most|reaches|has its maximum|tops out|goes up) .. (1|0.5|one|1.0)',
      '@sigmoid <> (zero centered|zero centred|centered at zero|centred at zero|centered around zero|centred around zero|zero mean)',
      '@sigmoid [outputs|output|ranges|maps|squashes|returns] .. (between|in|from|to) .. (-1|− 1|- 1|minus one|minus 1) (and|to|,) .. 1',
      '(derivative|slope|gradient) of tanh .. (maximum|max|peaks|at most|peak) .. (0.25|0.5|1/4|a quarter)',
      'tanh (outputs|output is|squashes|maps|returns|has range|ranges|lies|values|is) .. (between|in|from|to) 0 (and|to) 1',
      '!tanh => zero centered',
    ],
    unless: ['scaled', 'shifted', '0.25', '1/4'],
    truth:
      'σ′ = σ(1−σ) has its maximum 0.25 at z = 0, and σ lies in (0, 1), not centred on zero. tanh lies in (−1, 1), centred, with slope 1 at zero.',
    correct:
      'The derivative of the sigmoid peaks at 0.25, so ten sigmoid layers scale a gradient by at most 0.25^10; tanh is zero-centred with slope 1 at zero.',
    source: deep('sections 3.10 and 6.3.2'),
    bad: [
      'The maximum of the derivative of the sigmoid is 1.',
      'Sigmoid is zero-centered.',
      'tanh outputs values between 0 and 1.',
    ],
    good: [
      'The maximum derivative of the sigmoid is 0.25.',
      'Sigmoid is not zero-centered, tanh is.',
      'Sigmoid outputs values between 0 and 1.',
    ],
  },
  {
    id: 'clipping-vanishing',
    says: [
      '@clipping <> @vanishing <> (solve|fix|prevent|cure|help|address|avoid|mitigate|combat|handle|against|remedy|use|apply|try|add|stop|so that|keep|for|deal|→)',
    ],
    unless: ['exploding', 'explode', 'explosion'],
    truth:
      'Clipping caps gradients that are too large; it leaves small ones as they are. Vanishing calls for residual paths, normalisation, gates or suitable activations.',
    correct:
      'Gradient clipping caps exploding gradients; vanishing ones need residual connections, normalisation, gates or ReLU-like activations.',
    source: arxiv('Pascanu, Mikolov & Bengio 2013', '1211.5063'),
    bad: ['Gradient clipping prevents vanishing gradients.', 'Against vanishing gradients use gradient clipping.'],
    good: [
      'Gradient clipping does not help against vanishing gradients.',
      'Gradient clipping prevents exploding gradients.',
      'Vanishing gradients are eased by residual connections.',
    ],
  },
  {
    id: 'linear-stack-nonlinear',
    says: [
      '@linearlayers <> (without|no|with no|activations removed|no activation) .. (activation|nonlinearity|activations|nonlinearities|relu) <> (expressive|nonlinear|non linear|powerful|can learn|can model|able to learn|curved|capacity|complex functions|approximate)',
      '@linearlayers (give|yield|make|create|produce|is|→|=|become|form|add) .. (nonlinear|non linear|nonlinearity|more expressive|expressive power)',
      'deep linear (network|networks) <> (more expressive|more powerful|nonlinear functions|represent more|learn nonlinear|nonlinear)',
      '(activation|activations|activation function|activation functions) <> (optional|not needed|unnecessary|superfluous|redundant) <> (deep|enough layers|more layers|layers)',
    ],
    unless: ['collapse', 'still linear', 'remain linear', 'single linear'],
    truth:
      'A composition of linear maps is one linear map: W2(W1x) = (W2W1)x. Depth adds expressive power only with a nonlinearity between the layers.',
    correct:
      'Linear layers without activations collapse to one linear map, W2W1x, so depth adds expressive power only with nonlinearities between them.',
    source: deep('section 6.1'),
    bad: [
      'Stacking linear layers gives a nonlinear model.',
      'A deep linear network is more expressive than a single layer.',
    ],
    good: [
      'Stacking linear layers without activations does not give a nonlinear model.',
      'A deep linear network is still linear.',
      'Nonlinear activations between linear layers make the model more expressive.',
    ],
  },
  {
    id: 'backprop-is-optimizer',
    says: [
      '@backprop (is|=|:|→|are) [just|simply|nothing but|called|another|the] [a|an|the] [name for] (optimization algorithm|optimizer|optimization method|optimisation algorithm|learning rule|gradient descent|optimization procedure|optimisation method)',
      '@backprop (minimizes|optimizes|updates|adjusts|changes) [the] (loss|weights|parameters|cost)',
      '@backprop (is the same as|equals|is just another name for|is another word for|means the same as) gradient descent',
      '(use|using|replace|pick|take) (adam|sgd) instead of @backprop',
      '(sgd|adam|gradient descent) (computes|compute|calculates) .. gradients .. (instead of|without) @backprop',
      '@backprop <> (numerical|finite difference|finite differences|perturbation|perturbations|nudging|nudge|wiggling)',
      '@backprop [is] [the|an] [algorithm|method|step] [that] (updates|adjusts|changes) the weights',
    ],
    unless: [
      'computes the gradient',
      'compute gradients',
      'optimizer then',
      'together with',
      'with gradient descent',
      'and gradient descent',
      'via gradient descent',
      'using gradient descent',
      'combined with',
      'chain rule',
      'training algorithm',
    ],
    truth:
      'Backpropagation only computes the gradient, by the chain rule in reverse order; the optimiser (SGD, Adam) turns it into a weight update.',
    correct:
      'Backpropagation computes the gradient in about twice the cost of a forward pass; the optimiser, such as SGD or Adam, updates the weights with it.',
    source: deep('section 6.5'),
    bad: ['Backpropagation is an optimization algorithm.', 'Backprop is the same as gradient descent.'],
    good: [
      'Backpropagation is not an optimizer; it computes gradients.',
      'Backpropagation computes the gradient by the chain rule.',
      'Adam is an optimization algorithm.',
    ],
  },
  {
    id: 'bf16-precision',
    says: [
      '@bf16 ≫ @fp16 : (mantissa|precision|precise|fraction bits|significand|accurate|accuracy)',
      '@fp16 ≫ @bf16 : (range|exponent|dynamic range)',
      '@bf16 <> @lossscaling <> (need|require|must|always|necessary|mandatory)',
      '!@fp16 <> @lossscaling <> (need|require|necessary)',
      '@fp16 <> (works without|no need for|needs no|without) <> @lossscaling',
      '@bf16 ≫ @fp16 : (overflow|overflows|underflow)',
      '@bf16 (has|is|offers|gives) (more|higher|better|greater) (precision|precise|accurate|mantissa)',
    ],
    truth:
      'bf16 has the 8 exponent bits of fp32 and 7 of mantissa: wide range, low precision, normally no loss scaling. fp16 has 5 and 10 bits and needs it.',
    correct:
      'The bf16 format keeps the exponent range of fp32 with 7 mantissa bits, so it usually needs no loss scaling; fp16 has more precision and a maximum of 65504.',
    source: arxiv('Kalamkar et al. 2019, A Study of BFLOAT16', '1905.12322'),
    bad: ['bf16 has more precision than fp16.', 'bf16 needs loss scaling.', 'fp16 has a wider range than bf16.'],
    good: [
      'bf16 has a wider range than fp16 and less precision.',
      'fp16 needs loss scaling, bf16 does not.',
      'fp16 has more precision than bf16.',
    ],
  },
  {
    id: 'checkpointing-faster',
    says: [
      '@checkpointing <> (speed up|speeds up|speedup|accelerate|faster|quicker|save time|saves time|train faster)',
      '@checkpointing ↓ (compute|computation|training time|flops|time)',
      '@checkpointing ↑ (memory|memory use|memory usage|vram)',
      '@checkpointing => (at the (price|cost|expense) of|costs|in exchange for|pays with|needs|uses) .. memory',
      '@checkpointing <> (save|saves|saving) (compute|time|flops|computation)',
      'gradient checkpointing (saves|stores|writes) .. (model|weights) .. (disk|crash|resume)',
    ],
    unless: ['larger batch', 'bigger batch'],
    truth:
      'Gradient checkpointing drops activations and recomputes them in the backward pass: it saves memory and costs about one more forward pass, some 30 % of time.',
    correct:
      'Gradient checkpointing trades compute for memory: activations are recomputed in the backward pass, at the price of about one extra forward pass.',
    source: arxiv('Chen et al. 2016', '1604.06174'),
    bad: ['Gradient checkpointing speeds up training.', 'Enable gradient checkpointing to save compute.'],
    good: [
      'Gradient checkpointing saves memory and slows training.',
      'Gradient checkpointing does not speed up training.',
      'Mixed precision speeds up training.',
    ],
  },
];
