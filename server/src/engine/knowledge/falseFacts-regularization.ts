// Wrong statements about penalties, dropout, normalisation, bias and variance, with the truth.
import type { FalseFact, Source } from './types.ts';

const L1 = '(l1|ℓ1|ℓ 1|ell_1|ℓ _1|lasso|l1 penalty|l1 regularization|l1 norm|l1 term)';
const L2 = '(l2|ℓ2|ℓ 2|ell_2|ridge|l2 penalty|l2 regularization|l2 norm|weight decay|ridge regression)';
const BN = '(batch normalization|batch norm|batchnorm|bn)';
const LN = '(layer normalization|layer norm|layernorm|ln)';
const deep = (part: string): Source => ({
  label: `Goodfellow, Bengio & Courville 2016, Deep Learning, ${part}`,
  url: 'https://www.deeplearningbook.org/',
});
const esl = (part: string): Source => ({
  label: `Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, ${part}`,
  url: 'https://hastie.su.domains/ElemStatLearn/',
});
const arxiv = (label: string, id: string): Source => ({ label, url: `https://arxiv.org/abs/${id}` });

export const regularizationFacts: readonly FalseFact[] = [
  {
    id: 'l1-proportional',
    says: [
      `${L1} ... (by|of) the same (percentage|percent|proportion|fraction|factor|ratio)`,
      `${L1} ... (by|of|with|in) (one and the same|a constant|a fixed|an equal|the same) .. (percentage|percent|proportion|fraction|factor|ratio)`,
      `${L1} ... the same * (off|from) (every|each|all)`,
      `${L1} ... (shrink|shrunk|reduce|decay) .. (by|at) .. same (relative|proportional|percentage) (amount|rate|factor)`,
      `${L1} ... (shrink|scale|reduce|decay) .. (weight|coefficient|them|each|every) .. (proportionally|in proportion|multiplicatively|by a fixed percentage|by a constant percentage|by a constant factor)`,
      `${L1} ... (multiply|scale) (every|each|all|the) .. (coefficient|weight) .. (by|with) ... (factor|constant|η|ηλ|same)`,
      `(shrinkage|pull|update|step|decay) of ${L1} .. proportional to .. (weight|coefficient)`,
      '(gradient of the l1 penalty|gradient of l1|gradient of the l1 norm|l1 gradient|l1 pull|l1 shrinkage|lasso shrinkage) .. (proportional to|grows with|scales with) .. (weight|coefficient)',
    ],
    unless: [
      '(l2|ridge) .. (multiply|scale|shrink)',
      'absolute value',
      'same amount',
      'same constant',
      'same step',
      'constant amount',
      'l2 is the',
      'l2 shrinks',
      'ridge shrinks',
      'l2 multiplies',
    ],
    truth:
      'The L1 penalty pulls each weight by the same amount λ whatever its size, so small ones reach exactly zero. Shrinking by the same percentage is what L2 does.',
    correct:
      'L1 takes the same amount off each weight, which sets small ones to exactly zero; L2 takes the same percentage off and leaves them small.',
    source: esl('section 3.4.3'),
    bad: [
      'L1 shrinks all weights by the same percentage.',
      'The lasso multiplies every coefficient by one and the same factor.',
      'L1 shrinks the weights proportionally, so none becomes zero.',
      'L1 takes the same % off every weight.',
    ],
    good: [
      'L1 shrinks all weights by the same amount, L2 by the same percentage.',
      'L2 multiplies every weight by the same factor.',
      'L1 does not shrink weights by the same percentage.',
    ],
  },
  {
    id: 'l2-sparse',
    says: [
      `${L2} (give|produce|lead to|yield|induce|encourage|create|promote|result in|=|:|→|⇒) sparsity`,
      `${L2} [:|→|–|will|always|also] (drive|set|push|force|shrink|make) .. (weight|coefficient|parameter|ones) .. (to exactly|exactly to|exactly|to precisely) (zero|0)`,
      `${L2} [:|→|–|will|always|also] (perform|do|can do|can be used for) [automatic] (feature|variable) selection`,
      `sparsity .. (from|of|through|via) ${L2}`,
      `${L2} (can|will|is able to) (zero out|eliminate|set .. to zero|remove) .. (feature|coefficient|weight|variable)`,
      `${L2} .. (used|useful|good|suited|suitable) for [automatic] (feature|variable) selection`,
      `${L2} ... (set|drive|force|push) ... (exactly|precisely) [to] (zero|0)`,
      `${L2} [also] (give|produce|lead to|yield|induce|encourage|create|promote|result in|make|=|→|⇒|:) [a|the|to] (sparse|sparser|exact zeros|exactly zero|zero weights|zero coefficients)`,
      `${L2} ... (weight|coefficient|parameter) (become|are|get|go|end up) exactly (zero|0)`,
    ],
    unless: [
      'close to zero',
      'near zero',
      'towards zero',
      'toward zero',
      'infinity',
      '∞',
      'elastic net',
      'l1 and l2',
      'non sparse',
      'group',
    ],
    truth:
      'The L2 pull fades as a weight nears zero, so weights become small but not zero. Sparsity comes from L1, whose pull stays constant.',
    correct:
      'L2 makes weights small without making them zero, as its pull 2λw fades near zero; L1 sets some of them to exactly zero.',
    source: esl('section 3.4'),
    bad: [
      'L2 regularization leads to sparse weights.',
      'Ridge sets some coefficients to exactly zero.',
      'Weight decay performs feature selection.',
    ],
    good: [
      'L2 does not give sparse solutions, L1 does.',
      'L1 sets some coefficients to exactly zero.',
      'L2 pushes weights towards zero but not to it.',
    ],
  },
  {
    id: 'weight-decay-is-l2',
    says: [
      'weight decay is (the same as|identical to|equivalent to|just|exactly|another name for|equal to) [an] l2 [regularization] ... (adam|every optimizer|all optimizers|any optimizer)',
      '(adam|every optimizer|all optimizers|any optimizer) .. weight decay .. (the same as|identical to|equivalent to|equal) .. l2',
      'adam (with|and|+) l2 .. is .. (adamw|decoupled)',
      'adamw (is|=|:|→|⇒|–) .. adam (with|plus|and|+) [an] l2 (penalty|regularization|loss|term)',
      'adamw [:|→|–|will|always|also] adds .. l2 .. to the (loss|gradient|objective)',
      '(in|with|for|under|using) adam .. (l2|weight decay) .. (l2|weight decay) .. (same|identical|equivalent|equal|interchangeable)',
    ],
    unless: ['for sgd', 'with sgd', 'plain sgd', 'not the same', 'only for'],
    truth:
      'For plain SGD the two coincide up to a factor. Under Adam an L2 gradient is divided by √v̂ too, so weights with large gradients decay less; AdamW decays the weight directly.',
    correct:
      'Under Adam, L2 in the loss and weight decay differ: the L2 gradient is divided by √v̂, whereas AdamW subtracts ηλw directly.',
    source: arxiv('Loshchilov & Hutter 2019', '1711.05101'),
    bad: [
      'AdamW is just Adam with an L2 penalty.',
      'For any optimizer weight decay is identical to L2, e.g. for Adam.',
      'With Adam, weight decay is the same as L2.',
    ],
    good: [
      'For plain SGD weight decay is the same as L2 regularization.',
      'With Adam weight decay is not the same as L2.',
      'AdamW decouples weight decay from the gradient.',
    ],
  },
  {
    id: 'l1-differentiable',
    says: [
      `${L1} (is|=|:|→|⇒|–) differentiable (everywhere|at zero|at 0|at the origin)`,
      `${L1} (is|=|:|→|⇒|–) (smooth|differentiable) [and]`,
      `(relu|hinge loss|hinge|absolute value|mae|mean absolute error) (is|=|:|→|⇒|–) differentiable (everywhere|at zero|at 0|at the origin|at 1)`,
      `${L1} [:|→|–|will|always|also] has a (gradient|derivative) [of] (0|zero) at (0|zero)`,
      `(absolute value|mae|hinge loss) (is|=|:|→|⇒|–) (smooth|everywhere differentiable|a smooth function)`,
    ],
    unless: ['almost everywhere', 'except', 'subgradient', 'smoothed', 'apart from', 'non smooth', 'huber'],
    truth:
      'The absolute value has a kink at zero, ReLU and hinge at theirs: there is no derivative there, only a set of subgradients.',
    correct:
      'The L1 penalty is not differentiable at zero; its subgradient there is the interval [−λ, λ], which is what lets weights stay at zero.',
    source: deep('section 7.1.2'),
    bad: ['The L1 norm is differentiable everywhere.', 'Hinge loss is differentiable everywhere, so SGD works.'],
    good: [
      'The L1 norm is not differentiable at zero.',
      'ReLU is differentiable everywhere except at zero.',
      'Squared error is differentiable everywhere.',
    ],
  },
  {
    id: 'regularization-lowers-bias',
    says: [
      '(regularization|l2|l1|weight decay|dropout|ridge|early stopping) [:|→|–|will|always|also] (reduce|lower|decrease) [the] bias',
      '(regularization|l2|l1|weight decay|dropout|ridge|early stopping) [:|→|–|will|always|also] (increase|raise) [the] variance',
      '(stronger|more|larger|higher) (regularization|lambda|λ|weight decay) ... (lower|less|reduce|smaller) bias',
      '(stronger|more|larger|higher) (regularization|lambda|λ|weight decay) ... (more|higher|increase|larger) variance',
      '(regularize|regularization) .. (fix|cure|solve|help against) (underfitting|high bias)',
      '(smaller|lower|less|weaker) (regularization|lambda|λ|weight decay) .. (reduce|lower|less|lower the) variance',
      '(underfitting|underfit|high bias) .. (add|use|increase|raise) [more|stronger|some|the] (regularization|dropout|weight decay|lambda|λ)',
      '(add|adding|use|using|increase|increasing) [more|stronger|some|the] (regularization|dropout|weight decay) (lowers|reduces|decreases|fixes|to lower|to reduce|to fix) [the] (bias|underfitting|high bias)',
    ],
    unless: [
      'variance of',
      'bias term',
      'inductive bias',
      'at the cost',
      'reduce variance',
      'reduces variance',
      'lower variance',
      'exposure bias',
      'selection bias',
      'less regularization',
      'reduce regularization',
      'too much regularization',
    ],
    truth:
      'Regularisation restricts the model: variance falls and bias rises. It is the remedy for overfitting; underfitting calls for less of it.',
    correct:
      'Stronger regularisation lowers variance and raises bias, because it restricts the functions the model can reach.',
    source: esl('section 7.3'),
    bad: [
      'Regularization reduces bias and increases variance.',
      'If the model is underfitting, add more regularization.',
      'A larger lambda gives lower bias.',
    ],
    good: [
      'Regularization increases bias and reduces variance.',
      'Regularization does not reduce bias.',
      'If the model is underfitting, use less regularization.',
    ],
  },
  {
    id: 'dropout-at-inference',
    says: [
      '(at|during) (inference|test time|test|prediction|evaluation|serving) .. dropout .. (drops|drop|randomly|is active|is on|is applied|is enabled|stays on|keeps dropping)',
      '(at|during) (inference|test time|test|prediction|evaluation) .. (apply|use|keep|enable) dropout',
      'dropout (randomly drops|drops|zeroes|removes) .. (neurons|units) .. (at|during) (inference|test|test time|prediction)',
      'dropout (behaves|works|acts) .. same .. (train|training) .. (test|inference|evaluation)',
      'dropout .. (both|in both|also|kept on|active|stay on|left on) ... (at|during|in|when) (test|inference|test time|prediction|evaluation|making predictions|predicting|serving)',
      '(dropout is|keep dropout|dropout stays|dropout remains|leave dropout) (active|on|enabled|applied|used|switched on|turned on) ... (inference|test|prediction|evaluation|serving|test time|predicting)',
    ],
    unless: [
      'posterior',
      'averaging',
      'several passes',
      'monte carlo',
      'mc dropout',
      'bayesian',
      'uncertainty',
      'switched off',
      'turned off',
      'disabled',
      'scaled',
      'bug',
      'forgot',
      'model.eval',
      'eval',
    ],
    truth:
      'Dropout is off at inference: all units are used, with activations scaled in training (inverted dropout) so that expectations match. Only MC dropout keeps it on, to estimate uncertainty.',
    correct:
      'Dropout is active in training only; at inference the whole net is used, as the 1/(1−p) scaling in training has matched the expectation.',
    source: { label: 'Srivastava et al. 2014', url: 'https://jmlr.org/papers/v15/srivastava14a.html' },
    bad: ['Dropout stays active during inference.', 'At test time dropout randomly removes units as well.'],
    good: [
      'Dropout is not active at inference.',
      'MC dropout keeps dropout on at test time to estimate uncertainty.',
      'At test time dropout is switched off.',
    ],
  },
  {
    id: 'batchnorm-test-statistics',
    says: [
      `${BN} (behaves|works|acts|is) .. same .. (train|training) and .. (test|inference|evaluation)`,
      `${BN} [:|→|–|will|always|also] (uses|computes) .. (test|inference) batch`,
      `(at|during) (inference|test|test time|prediction|evaluation) .. (mean and variance|statistics) .. (are|is) (computed|calculated|taken|estimated) (from|over|on) the (test|current|inference) batch`,
      `(at|during) (inference|test|test time|prediction|evaluation|serving) .. ${BN} [still|always] (use|compute|take|normalize) ... (batch|test batch|mini batch|minibatch|current batch)`,
      `${BN} .. (at|during) (inference|test|test time|prediction|evaluation|serving) .. (use|compute|take|normalize with) ... (batch|test batch|mini batch|minibatch|current batch) [statistics|mean|stats]`,
    ],
    unless: [
      'running',
      'moving average',
      'wrong',
      'bug',
      'train mode',
      'forgot',
      'test time adaptation',
      'domain adaptation',
      'instead of',
    ],
    truth:
      'At inference batch norm uses running averages of mean and variance gathered in training, so an output does not depend on its batch mates.',
    correct:
      'At inference batch norm uses the running mean and variance from training, so that a prediction does not depend on the rest of its batch.',
    source: arxiv('Ioffe & Szegedy 2015', '1502.03167'),
    bad: [
      'At test time batch norm uses the batch statistics.',
      'BatchNorm behaves the same in training and inference.',
    ],
    good: [
      'At test time batch norm uses the running statistics.',
      'At inference BN does not use the batch statistics.',
      'In training batch norm uses the batch statistics.',
    ],
  },
  {
    id: 'batchnorm-batch-size',
    says: [
      `${BN} (is independent of|does not depend on|doesn't depend on|is insensitive to|is not affected by|=|:|→|⇒) the batch [size]`,
      `${BN} [:|→|–|will|always|also] works .. (batch size 1|batch size of 1|batch size of one|any batch size|a batch of one|a single example|very small batches|tiny batches)`,
      `${BN} .. (well|fine|equally) .. (with|at|for) .. batch (size|sizes) [of] (1|one)`,
      `batch size (does not matter|doesn't matter|is irrelevant) for ${BN}`,
      `${BN} (is|=|:|→|⇒|–) (good|best|well suited|suited|ideal|preferred) (for|with) (small|tiny) batch`,
    ],
    unless: ['at inference', 'at test time', 'layer norm', 'group norm', 'layernorm', 'groupnorm'],
    truth:
      'Batch norm estimates mean and variance from the batch; below about 8 examples they are noisy, and with one example a dense layer has variance zero.',
    correct:
      'Batch norm depends on the batch size, as its statistics get noisy below about 8 examples; layer or group norm is used there.',
    source: arxiv('Wu & He 2018', '1803.08494'),
    bad: ['Batch norm is independent of the batch size.', 'BatchNorm works fine with a batch size of 1.'],
    good: [
      'Batch norm is not independent of the batch size.',
      'Layer norm works with a batch size of 1.',
      'Batch norm gets noisy with small batches.',
    ],
  },
  {
    id: 'layernorm-over-batch',
    says: [
      `${BN} [:|→|–|will|always|also] (normalizes|computes|averages|works) .. (across|over|along) .. (features|the features|feature dimension) .. (of|for|within) (each|a|one|every) (sample|example|token)`,
      `${LN} [:|→|–|will|always|also] (needs|requires|depends on|relies on) .. (batch|running) (statistics|size)`,
      `${LN} [:|→|–|will|always|also] (keeps|stores|maintains|uses) running (statistics|mean|averages|average)`,
      `${LN} .. (mean and variance|statistics) .. (over|across|of) the batch`,
      `${LN} ... (across|over|along) .. (batch dimension|the batch|examples in the batch|mini batch|samples in the batch)`,
    ],
    unless: ['whereas', 'unlike', 'independent'],
    truth:
      'Layer norm takes mean and variance over the features of one example; batch norm takes them over the batch for one feature.',
    correct:
      'Layer norm normalises over the features of one example, so it needs no batch and no running averages; batch norm normalises a feature over the batch.',
    source: arxiv('Ba, Kiros & Hinton 2016', '1607.06450'),
    bad: ['Layer norm normalizes across the batch dimension.', 'LayerNorm keeps running statistics for inference.'],
    good: [
      'Layer norm normalizes across the features of one token.',
      'Batch norm normalizes across the batch dimension.',
      'Layer norm does not depend on batch statistics.',
    ],
  },
  {
    id: 'label-smoothing-confident',
    says: [
      'label smoothing (increases|raises|boosts|improves) [the] (confidence|certainty)',
      'label smoothing (encourages|pushes|drives|trains) .. (overconfident|confident|one hot|extreme) (predictions|outputs|probabilities|logits)',
      'label smoothing (is|acts as|works as) .. (data augmentation of inputs|input noise|smoothing the inputs)',
      'label smoothing sharpens .. (predictions|distribution|softmax|outputs)',
      'label smoothing (makes|renders|gives|leads to|→|=|:|results in|produces) [the] [model|network|classifier] more (confident|certain)',
    ],
    unless: ['less confident', 'overconfidence', 'prevents', 'discourages'],
    truth:
      'Label smoothing replaces the one-hot target by 1−ε plus ε/K, so infinite logits are no longer optimal and the model becomes less confident.',
    correct: 'Label smoothing with ε = 0.1 makes the model less confident, as the optimal logit gap becomes finite.',
    source: arxiv('Szegedy et al. 2016', '1512.00567'),
    bad: ['Label smoothing makes the model more confident.', 'Label smoothing encourages overconfident predictions.'],
    good: [
      'Label smoothing makes the model less confident.',
      'Label smoothing does not make the model more confident.',
      'Label smoothing prevents overconfident predictions.',
    ],
  },
  {
    id: 'overfitting-swapped',
    says: [
      'overfitting (is|means|is when|happens when|occurs when|=|:|→|⇒) .. (train|training) (error|loss) is high .. (test|validation|val)',
      'overfitting (is|means|is when|happens when|occurs when|=|:|→|⇒) .. (model|it) is too simple',
      'underfitting (is|means|is when|happens when|occurs when|=|:|→|⇒) .. (model|it) is too (complex|flexible|large)',
      'underfitting (is|means|is when|happens when|occurs when|=|:|→|⇒) .. (train|training) (error|loss) is low .. (test|validation|val) .. high',
      '(overfitting|overfit) (=|is|means|→) high bias',
      '(underfitting|underfit) (=|is|means|→) high variance',
      '(large|big) gap between .. (train|training) and .. (test|validation|val) .. (underfit|underfitting|high bias)',
      'high bias [model|models] (overfit|means overfitting|leads to overfitting|causes overfitting|is overfitting|= overfitting|→ overfitting|results in overfitting|implies overfitting)',
      'high variance [model|models] (underfit|means underfitting|leads to underfitting|causes underfitting|is underfitting|= underfitting|→ underfitting|results in underfitting|implies underfitting)',
    ],
    truth:
      'Overfitting is high variance: low training error, a wide gap to validation. Underfitting is high bias: both errors high.',
    correct:
      'Overfitting is high variance, seen as a wide gap between low training and high validation error; underfitting is high bias, with both errors high.',
    source: esl('section 7.2'),
    bad: [
      'High bias leads to overfitting.',
      'Underfitting means high variance.',
      'Overfitting happens when the model is too simple.',
    ],
    good: [
      'High bias leads to underfitting.',
      'High variance means overfitting.',
      'High bias does not lead to overfitting.',
      'Overfitting happens when the model is too complex for the data.',
    ],
  },
  {
    id: 'more-data-lowers-bias',
    says: [
      '(high bias|underfitting|underfit) .. (get|collect|gather|add|use|needs|need) more (data|training data|examples|samples)',
      'underfits .. more (data|training data|examples) .. (helps|fixes|solves)',
      '(bias|underfitting) .. (shrinks|falls|goes down|decreases|vanishes) (with|as) .. (more data|n grows|data grows|sample size)',
      '(more|additional|extra) [training|labelled] (data|examples|samples) [will|can|always|also] (reduce|lower|decrease|fix|remove|cure|help with|solve) [the|a] (bias|high bias|underfitting|underfit)',
      '(high bias|underfitting|bias) (can be|is|gets) (fixed|cured|solved|reduced|lowered|removed) (by|with|through) .. more .. (data|examples|samples)',
    ],
    unless: [
      'selection bias',
      'sampling bias',
      'does not',
      'not .. help',
      'not helpful',
      'capacity',
      'label bias',
      'more features',
      'not more data',
      'more complex',
      'bias in the data',
      'estimator bias',
      'maximum likelihood',
      'mle',
    ],
    truth:
      'More data lowers variance, the gap between training and validation error. Bias comes from the model class: it needs capacity, features or weaker regularisation.',
    correct:
      'More data narrows the train–validation gap, which is variance; high bias needs more capacity, better features or weaker regularisation.',
    source: esl('section 7.3'),
    bad: ['More data reduces bias.', 'If the model is underfitting, collect more data.'],
    good: [
      'More data reduces variance.',
      'If the model is underfitting, more data does not help.',
      'If the model overfits, collect more data.',
    ],
  },
];
