// Wrong statements about optimisers, initialisation, activations and training arithmetic, with the truth.
import type { FalseFact, Source } from './types.ts';

const GD = '(gradient descent|sgd|stochastic gradient descent|backprop|backpropagation|adam)';
const deep = (part: string): Source => ({
  label: `Goodfellow, Bengio & Courville 2016, Deep Learning, ${part}`,
  url: 'https://www.deeplearningbook.org/',
});
const arxiv = (label: string, id: string): Source => ({ label, url: `https://arxiv.org/abs/${id}` });

export const optimizationFacts: readonly FalseFact[] = [
  {
    id: 'gradient-descent-global',
    says: [
      '(training|we|it) (is guaranteed to|always|will always|=|:|→|⇒) (find|reach|converge to) .. global (minimum|optimum)',
      '(neural network|deep network|deep net|neural net) .. (has|have) (one|a single|a unique|only one) (minimum|optimum|minima)',
      '(loss|loss surface|loss function|loss landscape) of .. (neural network|deep network|neural net|deep net|mlp) is convex',
      '(neural network|deep network|neural net|deep net|mlp) .. (training|optimization) is .. convex (problem|optimization|program)',
      `${GD} [will] (always|is guaranteed to|will|is certain to) (find|reach|converge to|get to|arrive at|end in|land in|end up in) .. global (minimum|optimum|minima|solution)`,
      '(gd|gradient descent|sgd|training|backprop) ... (deep net|network|neural net|deep network) ... (end up in|reach|find|converge to|land in) .. global (minimum|optimum)',
      `${GD} [:|will|always] (find|reach|converge to) the global (minimum|optimum|minima|solution)`,
    ],
    unless: [
      'loss is convex',
      'objective is convex',
      'quadratic',
      'squared loss',
      'hinge',
      'if convex',
      'convex loss',
      'convex function',
      'convex problem',
      'convex case',
      'for convex',
      'is convex so',
      'strongly convex',
      'linear regression',
      'logistic regression',
      'non convex',
      'nonconvex',
      'over parameterized',
      'overparameterized',
      'infinite width',
      'ntk',
      'when convex',
      'on convex',
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
      '(larger|higher|bigger) (learning rate|lr|step size) [always] (means|gives|leads to|makes|results in|guarantees|brings) .. (faster|quicker) .. (convergence|training|converge)',
      '(larger|higher|bigger) (learning rate|lr|step size) always (converges|trains) faster',
      'the (larger|higher|bigger) the (learning rate|lr|step size) .. the (faster|quicker) .. (convergence|converges|training|it converges|trains)',
      '(increase|raise|raising|increasing) the (learning rate|lr) .. (stabilize|stabilizes|prevents divergence|stops divergence|to stop oscillation|reduces oscillation)',
      '(smaller|lower) (learning rate|lr) always (better|gives better|finds a better|generalizes better)',
    ],
    unless: ['up to', 'overshoot', 'diverge', 'but', 'until', 'unstable', 'too high', 'too large', 'risk', 'within'],
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
      '(mini batch|minibatch|stochastic|sgd|single sample) (gradient|gradients) is [a] biased',
      '(mini batch|minibatch|stochastic|sgd) (gradient|gradients) .. biased (estimate|estimator|estimates)',
      '(sgd|mini batch gradient descent|minibatch sgd) [:|→|–|will|always|also] (uses|has|follows|computes) [a] biased (gradient|gradients|estimate)',
      '(smaller|small) (batch|batches|batch size) .. (biased|bias) .. gradient',
      '(larger|bigger) (batch|batches|batch size) .. (reduce|lower|remove) .. bias of .. gradient',
      '(mini batch|minibatch|stochastic) gradient .. equals .. full (batch|gradient)',
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
      "adam [:|→|–|will|always|also] (does not|doesn't|do not) (need|require|have|use) [a|any|the] (learning rate|lr|learning rate tuning|lr tuning|tuning of the learning rate)",
      'adam [:|→|–|will|always|also] (needs|requires|has) no (learning rate|lr|learning rate tuning|tuning of the learning rate)',
      "with adam .. (learning rate|lr) (does not|doesn't) matter",
      "adam .. (learning rate|lr) (does not|doesn't) matter",
      'adam [:|→|–|will|always|also] (finds|chooses|sets|determines|tunes) .. (learning rate|lr) (itself|automatically|on its own|by itself|for you)',
      "(adam|adam adapts|adaptive) ... (learning rate|lr) (need not|needn't|does not need to|doesn't need to|is irrelevant|does not have to) [be] [tuned|set|chosen]",
      "(with adam .. no need to|no need to|with adam .. don't need to|with adam .. do not need to|with adam .. need not) (tune|set|choose|pick) .. (learning rate|lr) [with adam|for adam|in adam]",
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
      '(initialize|initializing) .. (weights|network|layers) .. (to|with|at) (zero|zeros) (is fine|works|is ok|is safe|is good|is the default)',
      '(zero|all zero|all zeros|constant) initialization (works|is fine|is ok|is safe|is good|is a good|is standard)',
      'all [the] weights (can|should|may) be (initialized|set) (to|with|at) (zero|0|the same value)',
      'weights .. (initialized|set|start) .. (to|with|at) the same (value|constant|number)',
      '(initialize|set|start) all [the] weights ... (to|at|with|as) (zero|zeros|0|the same value|a constant)',
    ],
    unless: [
      'symmetry',
      'symmetric',
      'linear regression',
      'logistic regression',
      'same gradient',
      'bias',
      'residual branch',
      'last layer',
      'lora',
      'matrix b',
      'never break',
      'identical',
      'linear model',
      'convex',
      'bad idea',
      'problem',
      'gradient descent for',
      'perceptron',
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
      'relu [:|→|–|will|always|also] saturates .. (positive|large|high|big) (values|inputs|side|activations|numbers)',
      'relu [:|→|–|will|always|also] saturates (on both sides|at both ends|for large)',
      'relu (is|=|:|→|⇒|–) bounded [above|between|by]',
      'relu (outputs|output is|returns|gives|squashes|=|:|→|⇒) .. between 0 and 1',
      'relu [:|→|–|will|always|also] (suffers from|has) vanishing gradients .. (positive|large)',
      'derivative of relu .. (positive|x > 0) .. is (0|zero|x)',
    ],
    unless: ['relu6', 'negative', 'unbounded'],
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
      '(maximum|max|largest|peak) .. (derivative|gradient|slope) of [the] (sigmoid|logistic function|σ) is (1|0.5|one|1.0)',
      '(derivative|gradient|slope) of [the] (sigmoid|σ) .. (maximum|max|peak|peaks|at most|maximal) .. (1|0.5|one|1.0)',
      '(sigmoid|logistic) (is|=|:|→|⇒|–) zero centered',
      'sigmoid [:|→|–|will|always|also] (outputs|output is|has outputs) .. (zero centered|centered at zero|centered around zero|between -1 and 1|between − 1 and 1)',
      'tanh [:|→|–|will|always|also] (outputs|output is|squashes|maps|returns|has range|ranges) .. (between|in|from|to) 0 (and|to) 1',
      'tanh (is|=|:|→|⇒|–) not zero centered',
      "(sigmoid|σ|σ′|σ ') .. [derivative|gradient|′] .. (is at most|peaks at|has a maximum of|reaches|is up to|at most) (1|0.5|one|1.0)",
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
      'gradient clipping (solves|fixes|prevents|cures|helps with|helps against|addresses|avoids|mitigates|combats|handles) .. vanishing (gradient|gradients)',
      'vanishing (gradient|gradients) .. (clip|clipping|use gradient clipping|gradient clipping)',
      "clip .. gradients .. (so that|so|to keep|to stop) .. (vanish|vanishing|do not vanish|don't vanish)",
      '(against|for|to fix) vanishing gradients (use|apply|try|add) (gradient clipping|clipping)',
    ],
    unless: ['exploding', 'explode', 'explosion', 'does not help', 'not for', 'lstm', 'relu', 'residual'],
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
      '(stacking|stack of|several|multiple|many|deep) linear layers .. (without|with no) .. (activation|nonlinearity|activations|nonlinearities) .. (more expressive|nonlinear|non linear|more powerful|can learn|can model|learns)',
      'deep linear (network|networks) .. (more expressive|more powerful|nonlinear functions|represent more|learn nonlinear)',
      '(more|extra|additional) linear layers .. (without|no) (activation|activations) .. (capacity|expressive|expressiveness|nonlinear)',
      '(activation|activations|activation functions) (are|is|=|:|→|⇒) (optional|not needed|unnecessary) .. (deep|enough layers|more layers)',
      '(stacking|stack of|several|multiple|many|composition of|composing) linear layers [stacked|together] (gives|yields|makes|creates|produces|is|→|=) .. (nonlinear|non linear|nonlinearity)',
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
      '(backpropagation|backprop|back propagation) (is|=|:|→|⇒|–) [a|an|the] (optimization algorithm|optimizer|optimization method|optimisation algorithm|learning rule)',
      '(backpropagation|backprop) (is the same as|equals|=|is just another name for|is|=|:|→|⇒) gradient descent',
      '(backpropagation|backprop) (minimizes|optimizes) the loss',
      '(use|using|replace) (adam|sgd) instead of (backpropagation|backprop)',
      '(sgd|adam|gradient descent) [:|→|–|will|always|also] (computes|compute|calculates) .. gradients .. (instead of|without) (backprop|backpropagation)',
      '(backpropagation|backprop|back propagation) [is] [the|an] [algorithm|method|step] [that] (updates|adjusts|changes) the weights',
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
      '(fp16|float16) [:|→|–|will|always|also] has [a] (larger|wider|bigger|greater) (range|dynamic range|exponent) than (bf16|bfloat16)',
      '(bf16|bfloat16) [:|→|–|will|always|also] (needs|requires|must have|always needs) loss scaling',
      '(bf16|bfloat16) [:|→|–|will|always|also] (has|with) more mantissa bits than (fp16|float16)',
      '(bf16|bfloat16) .. (overflows|overflow|underflows) more (easily|often) than (fp16|float16)',
      "(fp16|float16) [:|→|–|will|always|also] (does not need|doesn't need|needs no|works without) loss scaling",
      '(bf16|bfloat16) (has|is|offers|gives|=|:|→|⇒) (more|higher|better|greater) (precision|precise|accurate|mantissa) [than] [fp16|float16]',
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
      '(gradient checkpointing|activation checkpointing|activation recomputation) (speeds up|accelerates|makes faster|is faster)',
      '(gradient checkpointing|activation checkpointing) [:|→|–|will|always|also] (makes|renders) training faster',
      '(gradient checkpointing|activation checkpointing) [:|→|–|will|always|also] (reduces|lowers|cuts|saves) [the] (compute|computation|training time|flops|time)',
      '(use|turn on|enable) (gradient checkpointing|activation checkpointing) to (speed|train faster|save time|save compute)',
      '(gradient checkpointing|activation checkpointing) .. (costs|needs|uses) more memory',
      'gradient checkpointing (saves|stores) .. (model|weights) .. (disk|crash|resume)',
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
