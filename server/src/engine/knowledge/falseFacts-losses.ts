// Wrong statements about losses, divergences, entropy, probability and the linear models, with the truth.
import type { FalseFact, Source } from './types.ts';

const KL = '(kl divergence|kl|d_kl|dkl|kullback leibler divergence|kullback leibler|relative entropy)';
const LOGREG = '(logistic regression|logreg|logit model|a logistic model)';
const CE = '(cross entropy|cross entropy loss|log loss|logloss|bce|binary cross entropy)';
const MSE = '(mse|mean squared error|squared error|squared loss|l2 loss)';
const MAE = '(mae|mean absolute error|absolute error|l1 loss)';

const bishop = (part: string): Source => ({
  label: `Bishop 2006, Pattern Recognition and Machine Learning, ${part}`,
  url: 'https://www.microsoft.com/en-us/research/publication/pattern-recognition-machine-learning/',
});
const esl = (part: string): Source => ({
  label: `Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, ${part}`,
  url: 'https://hastie.su.domains/ElemStatLearn/',
});
const deep = (part: string): Source => ({
  label: `Goodfellow, Bengio & Courville 2016, Deep Learning, ${part}`,
  url: 'https://www.deeplearningbook.org/',
});
const wasserman = (part: string): Source => ({ label: `Wasserman 2004, All of Statistics, ${part}` });

export const lossFacts: readonly FalseFact[] = [
  {
    id: 'kl-symmetric',
    says: [
      `${KL} (is|are|=|:|→|⇒) [a] [fully] symmetric`,
      `${KL} .. is the same in both directions`,
      `${KL} ... order .. (does not|doesn't|do not|don't) matter`,
      `swap .. (p and q|arguments|distributions) .. leave .. ${KL} .. unchanged`,
      `${KL} .. (p and q|arguments|two distributions) can be (swapped|exchanged|interchanged)`,
      '(kl|d_kl|dkl|d kl) .. (p|q) .. (p|q) .. (=|equals|is equal to|is the same as) .. (kl|d_kl|dkl|d kl) .. (p|q) .. (p|q)',
      "(no difference|does not matter|doesn't matter|all the same|irrelevant) .. (whether|if) .. (kl|d_kl|dkl|d kl) ... or .. (kl|d_kl|dkl|d kl)",
      `${KL} ... from p to q ... (same|equal|equals|equivalent) ... from q to p`,
      'forward [kl] (and|=|equals|is the same as|and the) reverse [kl] [divergence] [is|are] [the] [same|identical|equal|equivalent]',
      `(because|since|by|as|due to|direction is irrelevant) .. (symmetry of|for|symmetric) .. ${KL}`,
    ],
    unless: [
      'jeffreys',
      'symmetric (version|variant|form)',
      'symmetrised',
      'symmetrized',
      '(only|iff|if and only) .. p .. q',
    ],
    truth:
      'KL divergence is not symmetric: KL(p‖q) averages the log ratio under p, KL(q‖p) under q. The Jensen–Shannon divergence is the symmetric one.',
    correct:
      'KL divergence is not symmetric: KL(p‖q) takes the expectation under p, so the direction decides between covering and seeking modes.',
    source: bishop('section 1.6.1'),
    bad: [
      'KL divergence is symmetric, so teacher and student can stand on either side.',
      'Remember: KL(p||q) = KL(q||p).',
      'For the KL divergence the order of the arguments does not matter, hence KL divergence is a symmetric measure.',
      'Forward and reverse KL are the same thing.',
    ],
    good: [
      'KL divergence is not symmetric; the direction decides which errors are cheap.',
      'KL(p||q) ≠ KL(q||p), which is why mode seeking and mode covering differ.',
      'Jensen–Shannon is the symmetric version of the KL divergence.',
      'Some write that "KL is symmetric", which a two-point example refutes.',
    ],
  },
  {
    id: 'kl-metric',
    says: [
      `${KL} (is|are|=|:|→|⇒) a [true] [proper] [distance] (metric|distance)`,
      `${KL} [:|→|–|will|always|also] (satisfies|obeys|fulfils|fulfills) .. triangle inequality`,
      `triangle inequality .. (holds|is satisfied) (for|by) ${KL}`,
      `${KL} .. (satisfies|has|meets) .. (axioms|properties) of a (metric|distance)`,
      `${KL} (is|are|=|:|→|⇒) .. metric on .. (distributions|probability)`,
    ],
    unless: ['not symmetric', 'asymmetric', 'not a true', 'not .. metric', 'loosely', 'quasi', 'pseudo'],
    truth:
      'KL is non-negative and zero only for equal distributions, but it is neither symmetric nor bound by the triangle inequality, so it is no metric.',
    correct:
      'KL divergence measures how far q is from p in nats, yet it is no metric: it is asymmetric and breaks the triangle inequality.',
    source: bishop('section 1.6.1'),
    bad: ['KL divergence is a distance metric between distributions.', 'KL satisfies the triangle inequality.'],
    good: [
      'KL divergence is not a metric, because it breaks the triangle inequality.',
      'The square root of the Jensen–Shannon divergence is a metric.',
      'KL is often called a distance although it is not symmetric.',
    ],
  },
  {
    id: 'logistic-mse-convex',
    says: [
      `(mse|squared error|squared loss|l2 loss) (with|on|of|for) [a] (sigmoid|logistic) .. is convex`,
      `${LOGREG} (with|trained with|under|and) [the] (mse|squared error|squared loss|l2 loss) .. is convex`,
      `(mse|squared error|squared loss|l2 loss) .. (logistic regression|sigmoid) .. (is convex|stays convex|remains convex|keeps it convex|is also convex)`,
      '(mse|mean squared error|squared error|squared loss) (for|in|with|on) [a|the] (logistic regression|sigmoid|classification|sigmoid output) .. (keeps|leaves|gives|yields|makes|has) .. convex',
    ],
    unless: ['non convex', 'nonconvex', 'not convex'],
    truth:
      'Squared error on a sigmoid output is not convex in the weights, and its gradient carries σ(1−σ), which dies where the model is confidently wrong. Cross-entropy is convex.',
    correct:
      'Squared error on a sigmoid is non-convex in the weights and saturates through σ(1−σ); cross-entropy is convex with gradient (p − y)x.',
    source: bishop('section 4.3'),
    bad: [
      'MSE with a sigmoid is convex as well.',
      'Logistic regression with MSE is convex, so both losses reach the same solution.',
    ],
    good: [
      'MSE with a sigmoid is not convex, cross-entropy is.',
      'Cross-entropy with a sigmoid is convex in the weights.',
      'Linear regression with squared error is convex.',
    ],
  },
  {
    id: 'log-loss-bounded',
    says: [
      `${CE} (is|is always|=|:|→|⇒) bounded (by|above|in|between)`,
      `(maximum|largest|worst) (value of) ${CE} is 1`,
      `${CE} (can not|cannot|can never) (exceed|be greater than|be larger than|be above|go above) 1`,
      `${CE} [:|→|–|will|always|also] has range 0 (to|and|-) 1`,
      `${CE} [always] (is|lie|range|vary|go|take|has|fall) .. 0 (and|to) 1`,
    ],
    unless: ['normalised', 'normalized', 'clipped', 'bounded below', 'bounded from below'],
    truth:
      'Log loss is unbounded above: −log p grows without limit as the probability of the true class goes to 0. Its minimum is 0.',
    correct:
      'Log loss runs from 0 to infinity: one confident mistake with p → 0 can dominate the mean, so clip probabilities at about 1e-7.',
    source: {
      label: 'scikit-learn user guide, 3.4 Metrics and scoring, log loss',
      url: 'https://scikit-learn.org/stable/modules/model_evaluation.html#log-loss',
    },
    bad: ['Log loss is between 0 and 1.', 'Cross-entropy can never exceed 1.'],
    good: [
      'Log loss is not bounded above.',
      'The Brier score is between 0 and 1.',
      'For log loss the predicted probability must be between 0 and 1.',
    ],
  },
  {
    id: 'entropy-certain',
    says: [
      'entropy (is|=|:|→|⇒|–) (maximal|maximised|maximized|highest|largest|greatest|maximum) when .. (pure|certain|deterministic|one class|single class|same class|one hot)',
      'entropy (is|=|:|→|⇒|–) (minimal|minimised|minimized|lowest|smallest|zero|minimum) (when|for) .. (uniform|equally likely|equiprobable|50 50|evenly)',
      'uniform distribution has .. (lowest|minimal|minimum|smallest|zero) entropy',
      'pure (node|leaf|split) has .. (highest|maximal|maximum|largest|high) entropy',
      'the (purer|more pure|more certain) ... the (higher|larger|greater) .. entropy',
    ],
    truth:
      'Entropy is largest for the uniform distribution and zero when one outcome is certain: it measures uncertainty.',
    correct:
      'Entropy is zero for a pure node and largest, log2 of the number of classes, when the classes are equally likely.',
    source: bishop('section 1.6'),
    bad: ['Entropy is highest when the node is pure.', 'The uniform distribution has the lowest entropy.'],
    good: [
      'Entropy is highest when the classes are equally likely.',
      'Entropy is zero when the node is pure.',
      'The uniform distribution has the highest entropy.',
    ],
  },
  {
    id: 'density-at-most-one',
    says: [
      '(pdf|probability density|density function|density) (can not|cannot|can never|never) (exceed|be greater than|be larger than|be above|be more than) (1|one)',
      '(pdf|probability density|density) (is|is always|must be|=|:|→|⇒) (at most|less than or equal to|≤|bounded by|below) (1|one)',
      '(pdf|probability density|density) .. (is|lies|must be|has to be) between 0 and 1',
      '(pdf|probability density|density) [value] (>|above|greater than|larger than) 1 is (impossible|a bug|an error)',
      'value of .. (pdf|probability density|density) .. is .. probability of .. point',
    ],
    unless: ['integra', 'uniform on', 'mass function', 'pmf'],
    truth: 'A density may exceed 1 at a point; only its integral is 1. The uniform density on [0, 0.5] is 2.',
    correct: 'A density can exceed 1 at a point, as 2 on [0, 0.5]; probabilities are its integrals over intervals.',
    source: wasserman('section 2.2'),
    bad: ['A probability density can never exceed 1.', 'The pdf must be between 0 and 1.'],
    good: [
      'A probability density can exceed 1; only its integral must be one.',
      'A probability mass function lies between 0 and 1.',
      'The pdf is not the probability of a point.',
    ],
  },
  {
    id: 'uncorrelated-independent',
    says: [
      '(independent|independence) (if and only if|iff|⇔|is equivalent to|is the same as) .. (uncorrelated|zero correlation|zero covariance|correlation is 0|correlation is zero)',
      '[with|of] (zero|no|0) (correlation|covariance) [always] (is|imply|mean|guarantee|give|prove|⇒|→) [statistically|statistical] (independence|independent)',
      '(correlation|covariance|cov|corr) ... (is|=) (0|zero) ... (implies|means|⇒|→|so|then|are|is|must be) .. (independent|independence)',
      '(uncorrelated|correlation is zero|zero correlation) [variables|features|random variables|inputs] [always] (,|so|hence|they|is|must be|means|implies|⇒|→|is the same as|is equivalent to|=) [they|hence|so|,|is] [are|is|also] [statistically] independent',
    ],
    unless: [
      'jointly (gaussian|normal)',
      'gaussian',
      'multivariate normal',
      'normal variables',
      'bernoulli',
      'binary variables',
      'linear',
    ],
    truth:
      'Zero correlation rules out a linear relation only. X uniform on [−1, 1] and Y = X² are uncorrelated and fully dependent.',
    correct:
      'Zero correlation excludes a linear relation only; it implies independence for jointly Gaussian variables, not in general.',
    source: wasserman('section 3.3'),
    bad: [
      'Zero correlation implies independence.',
      'If the covariance is zero, the two features are independent.',
      'uncorrelated ⇒ independent',
    ],
    good: [
      'Zero correlation does not imply independence.',
      'Zero correlation implies independence for jointly Gaussian variables.',
      'Independent variables are uncorrelated.',
    ],
  },
  {
    id: 'conditional-swapped',
    says: [
      'p .. a .. b .. (=|equals|is equal to|is the same as) p .. b .. a',
      'p .. (disease|positive|h|hypothesis) .. (positive|disease|d|data) .. (=|equals|is the same as) p .. (positive|disease|d|data) .. (disease|positive|h|hypothesis)',
      '(sensitivity|sensitive|recall) .. (of|is) .. (99|95|90) * .. (so|means|hence|thus|therefore) .. positive .. (99|95|90) * .. (likely|chance|probability|sure|certain) .. (ill|sick|disease)',
      'test .. (99|95|90) * accurate .. positive ... (99|95|90) * (chance|probability|likely)',
    ],
    unless: [
      'a , b',
      'a ∩ b',
      'a and b',
      'a , p',
      'joint',
      'intersection',
      '∩',
      'and b',
      'bayes',
      'base rate',
      'prevalence',
      'only if',
      'symmetric',
      'commut',
      'b .. a .. p .. a',
    ],
    truth:
      'P(A|B) and P(B|A) differ by the ratio of base rates: P(A|B) = P(B|A) P(A) / P(B). For a rare disease most positives are healthy.',
    correct:
      'By Bayes, P(A|B) = P(B|A) P(A) / P(B): at 0.1 % prevalence a 99 % sensitive and 99 % specific test is right for about 9 % of positives.',
    source: wasserman('section 1.7'),
    bad: ['P(A|B) = P(B|A).', 'The test is 99 % accurate, so a positive result means a 99 % chance of disease.'],
    good: [
      'P(A|B) is not P(B|A).',
      'P(A|B) = P(B|A) P(A) / P(B) by Bayes.',
      'Confusing P(A|B) with P(B|A) is the base rate fallacy.',
    ],
  },
  {
    id: 'mse-median',
    says: [
      `${MSE} (is|=|:|→|⇒|–) (minimised|minimized) by the median`,
      `${MAE} (is|=|:|→|⇒|–) (minimised|minimized) by the mean`,
      `(minimising|minimizing|optimising|optimizing) ${MSE} (gives|yields|predicts|estimates|leads to|targets) .. median`,
      `(minimising|minimizing|optimising|optimizing) ${MAE} (gives|yields|predicts|estimates|leads to|targets) .. (mean|conditional mean|average|expected value|expectation)`,
      `${MAE} [:|→|–|will|always|also] (predicts|estimates|targets|models) the [conditional] (mean|average|expectation)`,
      `${MSE} [:|→|–|will|always|also] (predicts|estimates|targets|models) the [conditional] median`,
    ],
    truth: 'Squared error is minimised by the conditional mean, absolute error by the conditional median.',
    correct:
      'Squared error targets the conditional mean and absolute error the conditional median, since their derivatives balance residuals and signs.',
    source: esl('section 2.4'),
    bad: ['MSE is minimised by the median.', 'Optimizing MAE predicts the conditional mean.'],
    good: [
      'MSE is minimised by the mean.',
      'Minimising MAE gives the median, minimising MSE the mean.',
      'MAE is not minimised by the mean.',
    ],
  },
  {
    id: 'mse-robust',
    says: [
      `${MSE} (is|=|:|→|⇒|–) (more robust|less sensitive|more resistant|robust) (to|against) outliers`,
      `${MAE} (is|=|:|→|⇒|–) (more sensitive|less robust|less resistant) (to|against) outliers`,
      `(use|prefer|choose|take) ${MSE} .. (when|if) .. (many|lots of|has) outliers`,
      `${MSE} .. (handles|copes with|tolerates|ignores|downweights) outliers`,
      `${MAE} .. (penalises|penalizes|punishes) (large|big) errors more .. than ${MSE}`,
    ],
    unless: ['badly', 'poorly', 'than mse', 'than rmse'],
    truth:
      'Squaring makes a residual of 10 count 100 times a residual of 1, so squared error is the outlier-sensitive one. MAE and Huber bound the pull.',
    correct:
      'MAE is more robust to outliers than MSE: its gradient has constant size, whereas that of MSE grows with the residual.',
    source: esl('section 10.6'),
    bad: ['MSE is more robust to outliers than MAE.', 'Use MSE when the data has outliers.'],
    good: [
      'MSE is not robust to outliers.',
      'MAE is more robust to outliers than MSE.',
      'MSE is sensitive to outliers because of the square.',
    ],
  },
  {
    id: 'softmax-multilabel',
    says: [
      '(use|apply|take|need|with|choose) [a] softmax .. (for|in|on) .. (multi label|multilabel)',
      'softmax .. when .. (labels|classes) are not mutually exclusive',
      'softmax .. (several|multiple) (labels|classes) .. (at once|at the same time|simultaneously|per example)',
      'sigmoid .. for .. mutually exclusive classes .. softmax for .. (multi label|multilabel|independent)',
      '(multi label|multilabel) ... (use|needs|requires|with|is|should be|put|apply|take|→|:|=) [a] softmax',
    ],
    unless: ['sigmoid', 'sum to (1|one)', 'temperature', 'multi class'],
    truth:
      'Softmax probabilities sum to 1, so classes compete. Labels that can hold together need one sigmoid with binary cross-entropy each.',
    correct:
      'For multi-label targets use one sigmoid and binary cross-entropy a label, since softmax forces the probabilities to sum to 1.',
    source: deep('section 6.2.2'),
    bad: ['Use a softmax for multi-label classification.', 'For a multilabel task the last layer needs a softmax.'],
    good: [
      'For multi-label tasks use a sigmoid a label, not a softmax.',
      'Use a softmax for multi-class problems.',
      'Do not use softmax for multi-label targets.',
    ],
  },
  {
    id: 'softmax-scale-invariant',
    says: [
      'softmax (is|=|:|→|⇒|–) (scale invariant|invariant to scaling|invariant to scale|invariant under scaling|invariant to multiplication)',
      "(scaling|multiplying|doubling) [all] [the] logits .. (does not|doesn't|leaves|has no) .. (change|effect|unchanged|same) .. (softmax|probabilities)",
      "softmax .. (unchanged|does not change|doesn't change|same) .. (multiply|scale|double) .. logits",
      'softmax .. (changes|is affected) (when|if) .. (add|subtract) .. (constant|same number|max)',
      '(adding|subtracting) .. constant .. (to|from) .. logits (changes|alters|affects) .. softmax',
    ],
    unless: ['argmax', 'temperature', 'ranking', 'order of'],
    truth:
      'Softmax is invariant to adding a constant to the logits, not to scaling them: a larger scale sharpens it, as a lower temperature does.',
    correct:
      'Softmax is unchanged when a constant is added to the logits, hence the stable form z − max z; scaling the logits sharpens or flattens it.',
    source: deep('section 4.1 and 6.2.2.3'),
    bad: ['Softmax is scale invariant.', 'Doubling the logits does not change the softmax probabilities.'],
    good: [
      'Softmax is shift invariant but not scale invariant.',
      'Subtracting the max from the logits does not change the softmax.',
      'Doubling the logits sharpens the softmax.',
    ],
  },
  {
    id: 'likelihood-probability',
    says: [
      'likelihood (is|=|:|→|⇒|–) (the|a) probability that .. parameters .. (true|correct|right)',
      'likelihood (integrates|sums) to (1|one) over .. parameters',
      '(mle|maximum likelihood) .. (finds|gives|picks|returns|is) .. most probable (parameters|parameter|theta|θ|weights) .. given .. data',
      '(mle|maximum likelihood) .. (maximises|maximizes) .. (probability of|p) .. (parameters|theta|θ) .. given .. data',
      'likelihood [function] is [a] [the] probability [distribution] (over|of) [the] [model] parameters',
    ],
    unless: ['map', 'uniform prior', 'flat prior', 'posterior'],
    truth:
      'The likelihood is p(data|θ) read as a function of θ; it need not integrate to 1 over θ. The most probable θ given the data needs a prior and is MAP.',
    correct:
      'Maximum likelihood picks the θ under which the observed data are most probable; a probability over θ needs a prior.',
    source: bishop('section 1.2.3'),
    bad: [
      'The likelihood is a probability distribution over the parameters.',
      'MLE finds the most probable parameters given the data.',
    ],
    good: [
      'The likelihood is not a probability distribution over the parameters.',
      'MAP finds the most probable parameters given the data; MLE has no prior.',
      'MLE picks the parameters that make the data most probable.',
    ],
  },
  {
    id: 'prior-swapped',
    says: [
      'laplace prior (gives|leads to|corresponds to|yields|is|=|→|⇒) [the] (l2|ridge)',
      '(gaussian|normal) prior (gives|leads to|corresponds to|yields|is|=|→|⇒) [the] (l1|lasso)',
      '(l1|lasso) .. (gaussian|normal) prior .. (l2|ridge) .. laplace',
      '(l2|ridge|weight decay|ridge regression|l2 regularization|l2 penalty) (corresponds to|correspond to|is equivalent to|equals|is|=|means|assumes|implies|comes from|=|:|→|⇒) [a|an] [map with] [a] laplace [prior]',
      '(l1|lasso|l1 regularization|l1 penalty|lasso regression) (corresponds to|correspond to|is equivalent to|equals|is|=|means|assumes|implies|comes from|=|:|→|⇒) [a|an] [map with] [a] (gaussian|normal) [prior]',
    ],
    truth:
      'A Gaussian prior gives the L2 penalty, a Laplace prior the L1 penalty: each penalty is minus the log of its prior.',
    correct:
      'L2 is MAP with a Gaussian prior and L1 is MAP with a Laplace prior, because −log of the prior is quadratic or absolute.',
    source: bishop('sections 1.2.5 and 3.1.4'),
    bad: ['L1 corresponds to a Gaussian prior.', 'A Laplace prior gives ridge regression.'],
    good: [
      'L2 corresponds to a Gaussian prior, L1 to a Laplace prior.',
      'A Laplace prior gives the lasso.',
      'L1 does not correspond to a Gaussian prior.',
    ],
  },
  {
    id: 'clt-data-normal',
    says: [
      '(clt|central limit theorem) ... (data|sample|distribution of the data|population|features|observations) (becomes|is|are|become|will be|gets|approaches) [approximately] (normal|gaussian|normally distributed)',
      '(more|enough|large|larger|big) .. (data|samples|sample|n) ... (data|feature|variable|population) .. (becomes|become|gets) (normal|gaussian|normally distributed) .. (clt|central limit)',
      'with (n > 30|30 samples|more than 30|more than 30 samples|enough samples|enough data) [the] (data|sample|samples|population) (is|are|becomes|become) [approximately] (normal|gaussian|normally distributed)',
      'any (data|dataset|data set|variable|distribution) .. (becomes|become|turns) [approximately] (normal|gaussian|normally distributed)',
    ],
    unless: ['mean', 'average', 'sum of', 'sampling distribution', 'means'],
    truth:
      'The central limit theorem is about sums and means: their sampling distribution tends to normal. The data keep their own shape however many there are.',
    correct:
      'By the central limit theorem the sample mean is about normal for large n when the variance is finite; the data keep their own distribution.',
    source: wasserman('section 5.4'),
    bad: [
      'By the CLT the data becomes normal once n is large.',
      'With more than 30 samples the data are normally distributed.',
    ],
    good: [
      'By the CLT the sample mean becomes normal for large n.',
      'The CLT does not make the data normal.',
      'The central limit theorem is about the distribution of averages.',
    ],
  },
  {
    id: 'exclusive-independent',
    says: [
      'independent (events|outcomes) are (mutually exclusive|disjoint)',
      'if .. events are (mutually exclusive|disjoint) .. (they are|then they are|are|then) independent',
      "independent .. means .. (can not|cannot|can't) (happen|occur) (together|at the same time|simultaneously)",
      '(mutually exclusive|disjoint) [events|outcomes] [always] (is|are|must be|imply|mean|⇒|→|=) [always|also] independent',
      '(disjointness|mutual exclusivity) (implies|means|=|:|→|⇒) independence',
    ],
    truth:
      'Mutually exclusive events with positive probability are dependent: if one happens, the other has probability 0.',
    correct:
      'Mutually exclusive events of positive probability are dependent, because P(A∩B) = 0 differs from P(A)P(B).',
    source: wasserman('section 1.5'),
    bad: ['Mutually exclusive events are independent.', 'Independent events are mutually exclusive.'],
    good: [
      'Mutually exclusive events are not independent.',
      'Mutually exclusive events with positive probability are dependent.',
    ],
  },
  {
    id: 'variance-of-sum',
    says: [
      'variance of [a] [the] sum (is|equals|=) [always] [the] sum of [the] variances',
      'var .. x + y .. (=|equals|is) var .. x .. + var .. y',
      'variance (is|=|:|→|⇒|–) [a] linear (operator|operation|function)',
      '(var|variance) .. a x .. = a (var|variance)',
      'variances always add [up]',
    ],
    unless: [
      'independent',
      'independence',
      'uncorrelated',
      'iid',
      'i i d',
      'cov',
      'covariance',
      '2cov',
      '+ 2',
      'for example',
      'orthogonal',
      'correlat',
    ],
    truth:
      'Var(X+Y) = Var(X) + Var(Y) + 2Cov(X,Y), so variances add only for uncorrelated terms, and Var(aX) = a²Var(X).',
    correct: 'Var(X+Y) = Var(X) + Var(Y) + 2Cov(X,Y); the variances add when X and Y are uncorrelated.',
    source: wasserman('section 3.3'),
    bad: ['The variance of a sum is the sum of the variances.', 'Var(X + Y) = Var(X) + Var(Y).'],
    good: [
      'For independent X and Y the variance of the sum is the sum of the variances.',
      'Var(X+Y) = Var(X) + Var(Y) + 2Cov(X,Y).',
      'Variances do not simply add when errors are correlated.',
    ],
  },
  {
    id: 'logistic-nonlinear-boundary',
    says: [
      `${LOGREG} (has|gives|learns|produces|yields|can learn|draws|fits|=|:|→|⇒) [a] (non linear|nonlinear|curved|s shaped|sigmoid shaped) (decision boundary|boundary|boundaries|decision surface)`,
      `decision boundary of ${LOGREG} is (non linear|nonlinear|curved|s shaped|sigmoid|a sigmoid)`,
      `${LOGREG} (is|=|:|→|⇒|–) a (non linear|nonlinear) classifier`,
      'sigmoid [:|→|–|will|always|also] makes (the|its) (decision boundary|boundary) (non linear|nonlinear|curved)',
      `${LOGREG} .. can separate .. (non linearly|nonlinearly|xor|circles|concentric)`,
    ],
    unless: [
      'polynomial',
      'feature engineering',
      'kernel',
      'interaction',
      'basis',
      'transformed',
      'crossed features',
      'spline',
    ],
    truth:
      'The sigmoid is monotone, so p = 0.5 exactly where w·x + b = 0: the boundary is a hyperplane in the features given.',
    correct:
      'The decision boundary of logistic regression is linear in the features: σ is monotone, so p = 0.5 where w·x + b = 0.',
    source: bishop('section 4.3.2'),
    bad: [
      'Logistic regression has a nonlinear decision boundary thanks to the sigmoid.',
      'The decision boundary of logistic regression is curved.',
    ],
    good: [
      'Logistic regression has a linear decision boundary.',
      'With polynomial features logistic regression gives a nonlinear decision boundary in x.',
      'Logistic regression does not learn a nonlinear boundary by itself.',
    ],
  },
  {
    id: 'logistic-closed-form',
    says: [
      `${LOGREG} (has|admits|can be solved in|is solved in|can be solved with|uses|is fitted with|=|:|→|⇒) [a] [the] (closed form|normal equation|normal equations|analytic solution|analytical solution)`,
      `(closed form|normal equation|analytic|analytical) solution (of|for|to) ${LOGREG}`,
      `(closed form|normal equation|normal equations) .. both .. linear (and|regression and) logistic`,
      `${LOGREG} (can be|is) solved (analytically|exactly) .. (least squares|normal equation|in one step)`,
    ],
    unless: ['no closed form', 'linear regression has', 'iterat', 'newton', 'irls', 'approximat'],
    truth:
      'The logistic likelihood has no closed-form maximum: the score equations are nonlinear in the weights, so one iterates (Newton/IRLS, L-BFGS, SGD).',
    correct:
      'Logistic regression has no closed form; its convex log-likelihood is maximised iteratively, by Newton (IRLS), L-BFGS or SGD.',
    source: esl('section 4.4.1'),
    bad: [
      'Logistic regression has a closed-form solution.',
      'There is an analytical solution for logistic regression via the normal equations.',
    ],
    good: [
      'Logistic regression has no closed-form solution.',
      'Linear regression has a closed-form solution, logistic regression does not.',
      'Ridge regression has a closed-form solution.',
    ],
  },
  {
    id: 'linear-regression-normal-features',
    says: [
      '(linear regression|ols|least squares) [:|→|–|will|always|also] (assumes|requires|needs) [that] [the] (features|predictors|inputs|independent variables|x|covariates) (to be|are|be|must be|is) [approximately] (normal|normally distributed|gaussian)',
      '(linear regression|ols|least squares) [:|→|–|will|always|also] (assumes|requires|needs) (normal|gaussian|normally distributed) (features|predictors|inputs|independent variables|covariates)',
      '(features|predictors|inputs|independent variables) (must|have to|need to|should) (be|follow) [a] (normal|normally distributed|gaussian) [distribution] .. (linear regression|ols)',
      'assumptions of linear regression ... normality of [the] (features|predictors|inputs|independent variables|x)',
    ],
    truth:
      'Linear regression assumes nothing on the distribution of the features. Normality is of the errors given x, and only for exact small-sample tests and intervals.',
    correct:
      'Linear regression asks normal errors only for exact small-sample inference; the features may have any distribution.',
    source: {
      label: 'James et al. 2021, An Introduction to Statistical Learning, chapter 3',
      url: 'https://www.statlearning.com/',
    },
    bad: ['Linear regression assumes that the features are normally distributed.', 'OLS requires Gaussian predictors.'],
    good: [
      'Linear regression does not assume normally distributed features.',
      'Linear regression assumes normal errors for exact tests.',
      'Gaussian naive Bayes assumes normally distributed features a class.',
    ],
  },
  {
    id: 'multicollinearity-bias',
    says: [
      'multicollinearity (makes|leads to|causes|results in|produces|gives|=|:|→|⇒) .. (coefficients|coefficient estimates|estimates|ols) biased',
      'multicollinearity (leads to|causes|results in|produces|gives|=|:|→|⇒) biased (coefficients|estimates|coefficient)',
      'multicollinearity [:|→|–|will|always|also] biases .. (coefficient|estimate|coefficients|estimates)',
      'multicollinearity [:|→|–|will|always|also] (reduces|hurts|ruins|destroys|lowers|harms) [the] (predictive accuracy|predictive power|prediction accuracy|accuracy of the predictions|predictions)',
      '(collinear|correlated) (features|predictors) (bias|make) .. (coefficients|estimates|ols) [biased]',
      'coefficients [:|→|–|will|always|also] (are|become) biased (under|by|because of|due to) multicollinearity',
      '(under|with|because of) multicollinearity ... (coefficients|estimates|ols) ... (is|are|become|get) biased',
    ],
    unless: ['unbiased', 'variance', 'omitted'],
    truth:
      'Multicollinearity leaves OLS unbiased and in-distribution predictions nearly as good; it inflates the variance of single coefficients.',
    correct:
      'Multicollinearity inflates the variance of the coefficients, so their signs become unstable; OLS stays unbiased and predictions suffer little.',
    source: {
      label: 'James et al. 2021, An Introduction to Statistical Learning, section 3.3.3',
      url: 'https://www.statlearning.com/',
    },
    bad: [
      'Multicollinearity makes the coefficient estimates biased.',
      'Multicollinearity reduces the predictive accuracy of the model.',
    ],
    good: [
      'Multicollinearity inflates the variance of the coefficients.',
      'Multicollinearity does not bias the coefficients.',
      'Omitted variables make the coefficients biased.',
    ],
  },
  {
    id: 'xor-linear',
    says: [
      '(single layer perceptron|perceptron|linear classifier|logistic regression|linear model|linear svm) (can|could|is able to) (solve|learn|represent|separate|compute) [the] xor',
      'xor (is|can be|=|:|→|⇒) (linearly separable|solved by a linear|solved with a linear|solved by a single|learnt by a single|learned by a single|solved by a perceptron)',
      'xor .. (linearly separable) .. (so|hence|thus)',
      '(no hidden layer|without a hidden layer|without hidden layers) .. (is|are) (enough|needed|sufficient) .. xor',
    ],
    unless: ['interaction', 'kernel', 'multi layer', 'hidden layer', 'feature', 'x1 x2', 'product'],
    truth:
      'No line separates XOR, so no linear model learns it; one hidden layer of two units or the feature x1·x2 does.',
    correct:
      'XOR is not linearly separable, so a linear model fails on it; a hidden layer of two units or the product feature x1·x2 solves it.',
    source: deep('section 6.1'),
    bad: ['A single-layer perceptron can solve XOR.', 'XOR is linearly separable.'],
    good: [
      'A single-layer perceptron cannot solve XOR.',
      'XOR is not linearly separable.',
      'A perceptron with one hidden layer can solve XOR.',
    ],
  },
];
