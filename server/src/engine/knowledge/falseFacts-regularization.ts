// Wrong statements about penalties, dropout, normalisation, bias and variance, with the truth.
import type { FalseFact, Source } from './types.ts';

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
      '@l1 <> (pull|pulls|force|step|shrink|shrinks|shrinkage|decay) <> (in proportion|relative|proportional|proportionally|scales with its size|scaled by its size|weaker for small|fades near zero|fade near zero)',
      '!@l1 <> @sparse',
      '@l1 <> @sameshare',
      '@l1 ... (shrink|scale|reduce|decay|pull) .. (weight|coefficient|them|each|every) .. (proportionally|in proportion|multiplicatively|by a fixed percentage|by a constant percentage|by a constant factor|relative to its size)',
      '@l1 => (multiply|scale|rescale) => (every|each|all|the) .. (coefficient|weight|coefficients|weights) => (factor|constant|η|ηλ|same)',
      '(shrinkage|pull|update|step|decay|penalty gradient|gradient) of [the] @l1 => proportional to .. (weight|coefficient)',
      '(l1 gradient|gradient of l1|l1 pull|l1 shrinkage|lasso shrinkage|gradient of the l1) <> (proportional to|grows with|scales with|weaker near zero|vanishes near zero)',
      '@l1 => (pull|force|gradient) => (fades|weakens|vanishes|shrinks) => zero',
      '@l2 <> @sameamount',
    ],
    unless: ['absolute value', 'adaptive lasso', 'learning rate'],
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
    says: ['@l2 <> @sparse'],
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
      'sparse features',
      'sparse data',
      'sparse matrix',
      'sparse inputs',
      'sparse gradients',
      'almost',
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
      '@l2term <> @weightdecay <> @adam <> @same',
      '@l2term <> (decay|decoupled|w ←) <> @same <> (adam|every optimizer|any optimizer|adaptive)',
      'adam .. weight_decay <> (adamw|decoupled) <> (is|=|same)',
      '@adam <> @weightdecay <> @l2term <> @same',
      'adamw <> adam <> @l2term',
      '(any|every|all|whatever|whichever) .. optimizer <> @weightdecay <> @l2term <> @same',
      '(any|every|all|whatever|whichever) .. optimizer <> @weightdecay <> @l2term <> (just|merely|another name|synonym)',
    ],
    unless: ['for sgd', 'with sgd', 'plain sgd', 'under sgd', 'in sgd', 'only for'],
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
      '@l1 <> (differentiable|smooth) <> (everywhere|zero|0|origin|at all|throughout)',
      '(relu|hinge loss|hinge|absolute value|mae|mean absolute error) <> differentiable <> (everywhere|zero|0|at all|origin)',
      '(absolute value|mae|hinge loss) [is|are|=|:] (smooth|everywhere differentiable|a smooth function)',
      '@l1 (is|are|=) [a] (smooth|differentiable) [and|function|penalty|norm|so|,|everywhere]',
      '@l1 <> (gradient|derivative) .. (0|zero) .. at (0|zero|the origin)',
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
      '(higher|larger|bigger|stronger) (λ|lambda|alpha|α) => (overfit|overfits|overfitting|wiggly|more complex)',
      '@regularization ↓ @bias',
      '@regularization ↑ @variance',
      '@regularization ↑ =(overfitting|flexible|flexibility|complex|wiggly|complexity|capacity)',
      '(underfit|underfitting|high bias|too simple) => @addreg',
      '@addreg => (underfit|underfitting|high bias|against bias)',
      '@regularization (cures|fixes|solves|helps with|helps against|helps|combats|remedies|reduces|prevents) .. (underfit|underfitting|high bias)',
    ],
    unless: [
      'variance of',
      'bias term',
      'inductive bias',
      'exposure bias',
      'selection bias',
      'too much regularization',
      'length bias',
      'popularity bias',
      'social bias',
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
      '@dropout => (inference|test|serving|eval|prediction) => (active|on|mask|masks|dropping|kept|applied|same rate)',
      '(model.eval|eval mode|model eval|eval ( )|. eval) => (keep|keeps|still) => (dropping|drop|dropout|masking)',
      '(in|at) [the] (test|inference|serving|prediction) => @dropout => (active|stay|stays|on|same rate|keeps|kept)',
      '@dropout <> @attest <> (on|active|enabled|kept|keep|apply|applied|use|used|drop|drops|randomly|still|remain|switched on|turned on|leave|left|same|stay)',
      '@dropout <> (same|identical|no difference|alike) <> (train|training) <> (test|inference|evaluation|serving|prediction)',
    ],
    unless: [
      'posterior',
      'averaging',
      'several passes',
      'monte carlo',
      'mc dropout',
      'bayesian',
      'uncertainty',
      'bug',
      'forgot',
      'forgetting',
      'identity',
      'no op',
      'off',
      'disabled',
      'test time augmentation',
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
      '@bn => (eval|inference|test|serving|prediction|test time|at test) => @batchstats',
      '@bn => (eval|inference|test|serving) => (batch mean|batch statistics|batch mean / var|per batch|of the batch)',
      '(serving|inference|test time|prediction) => (normalized|normalised|standardised|standardized) => @batchstats',
      '!@bn <> (running statistics|running averages|running mean|moving averages|stored statistics|extra state) <> (need|require|use|export|keep|store)',
      '@bn <> @attest <> @batchstats',
      '@bn <> (same|identical|alike|no difference) <> (train|training) <> (test|inference|evaluation|serving|prediction)',
      '@attest <> @batchstats <> (mean and variance|statistics|mean|normalize|stats)',
    ],
    unless: [
      'running',
      'moving average',
      'bug',
      'train mode',
      'training mode',
      'forgot',
      'forgetting',
      'test time adaptation',
      'domain adaptation',
      'instead of',
      'without eval',
      'missing eval',
      'if you forget',
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
      '!@bn <> (batch size|size of the batch) <> (depend|matter|sensitive|care|affect)',
      '@bn <> (batch size|batch|batches) <> @indifferent',
      '@bn <> (fine|well|ok|good|best|ideal|preferred|suited|works|perfect|reliable|equally|happily|shine) <> (batch size of 1|batch size 1|batch of one|batches of one|batch size of one|any batch size|single example|tiny batches|tiny batch|small batches|very small batches|small batch|batch sizes of 1|batch of 1|single sample|batch size of 2)',
    ],
    unless: ['at inference', 'at test time', 'sync', 'synchronised'],
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
      '@ln <> (batch statistics|running statistics|running averages|running mean|running average|batch dimension|the batch|mini batch|minibatch|batch axis|across examples|over examples|across samples|across the examples|over the batch|batch size) <> (normalize|compute|average|need|require|depend|rely|keep|store|maintain|use|take|over|across|along|statistics|mean)',
      '@bn (normalizes|computes|averages|works|standardizes|takes) .. (across|over|along) .. (features|feature dimension|channels of) .. (of|for|within|in) (each|a|one|every|single) (sample|example|token)',
    ],
    unless: ['independent'],
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
      '@labelsmoothing ↑ (confidence|certainty)',
      '@labelsmoothing ↑ =(confident|overconfident|overconfidence|peaked|sharper|extreme)',
      '@labelsmoothing (encourage|push|drive|train|sharpen|force) .. (confident|overconfident|one hot|extreme|predictions|outputs|softmax) [predictions|logits|probabilities|outputs]',
    ],
    unless: ['discourage'],
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
      '@overfit <> (high bias|too simple|underpowered|too rigid|too little capacity|not enough capacity|lacks capacity|both .. errors? .. high|both .. high|both .. bad|both .. poor)',
      '@underfit <> (high variance|too complex|too flexible|too many parameters|too large a model|memorize|memorise|memorizing|large gap|big gap|wide gap|low training error|training error is low|low train error)',
      '@overfit <> (training error is high|high training error|high train error|training loss is high|training error high)',
      '(train|training) (error|loss|accuracy) => (high|poor|bad|large) => (test|validation|val|dev) => (high|poor|bad|large|too|as well|also) => @overfit',
      '(gap) .. (train|training) .. (test|validation|val) => @underfit',
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
      '(approximation error|excess risk|model bias|misspecification error|error of a too simple|bias of the class) <> (goes to 0|goes to zero|vanish|vanishes|→ 0|tends to 0|tends to zero|disappears|is removed) <> (n → ∞|n →|more data|enough data|n grows|samples|n)',
      '(underfit|underfits|too simple|linear model) => (enough data|more data|infinite data) => (fits|fix|learns|recovers|closes)',
      '@moredata ↓ @bias',
      '(underfit|underfitting|high bias|too simple) => (get|collect|gather|add|use|need|label|feed) => @moredata',
      '@moredata => (fix|cure|solve|remove|help with|help|remedy|heal) => (bias|high bias|underfit|underfitting)',
      '(bias|underfitting) <> (fall|shrink|vanish|decrease|go down|goes down|disappear|drop) <> (@moredata|n grows|data grows|sample size|dataset grows)',
    ],
    unless: [
      'selection bias',
      'sampling bias',
      'label bias',
      'more features',
      'more complex',
      'bias in the data',
      'estimator',
      'maximum likelihood',
      'mle',
      'augmentation',
      'variance',
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
