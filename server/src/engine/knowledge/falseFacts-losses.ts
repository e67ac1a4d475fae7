// Wrong statements about losses, divergences, entropy, probability and the linear models, with the truth.
import type { FalseFact, Source } from './types.ts';

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
      '@kl <> (which goes first|which one goes first|what goes first|arg order|argument order|order of the arguments|order of arguments|order of p and q) <> (@indifferent|cosmetic|free choice|matter of taste|same|convention)',
      '@kl <> (either way|both ways|either order|either direction|in both directions|whichever way|either side) <> (same|equal|number|value|result|fine|do|works|agree|identical)',
      '(kl|d_kl|dkl|d kl) * * * * * (=|equals|≡) (kl|d_kl|dkl|d kl)',
      '!@kl <> (antisymmetric|non symmetric|directional|directed)',
      '@kl <> (symmetric|commutative|symmetry)',
      '@kl <> (order|direction|which way round|which way|which one comes first|which distribution comes first) <> @indifferent',
      '@kl <> (swap|exchange|interchange|switch|flip|reverse|revers|turn round) <> (unchanged|same|no difference|nothing|no effect|freely|safely|can be|interchangeable|@indifferent)',
      '(kl|d_kl|dkl|d kl) .. (p|q) .. (p|q) .. (=|equals|is equal to|is the same as|equal to) .. (kl|d_kl|dkl|d kl) .. (p|q) .. (p|q)',
      "(no difference|not matter|does not matter|doesn't matter|all the same|irrelevant|no matter|never mind) <> (whether|if|which) => (kl|d_kl|dkl|d kl|p to q|p || q) => or",
      '@kl <> (from p to q|p to q|of p from q) => @same => (from q to p|q to p|of q from p)',
      'forward <> (reverse|backward) [kl] <> @same <> @kl',
      '!@kl <> asymmetric',
    ],
    unless: [
      'jeffreys',
      'symmetric (version|variant|form)',
      'symmetrized',
      'symmetric kl',
      '(only|iff|if and only) .. p = q',
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
      '@kl <> (distance metric|metric on|is a metric|are metrics|as a metric|a valid metric|a true metric|proper metric|true distance|proper distance|real distance|genuine distance|genuine metric|metric in the|distance in the mathematical|(axioms|properties) of a (metric|distance)|metric axioms|(valid|real|full|actual) metric|metric space|distance function)',
      '@kl <> triangle inequality',
    ],
    unless: ['loosely', 'quasi', 'pseudo', 'local metric', 'fisher'],
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
      '@mse <> @ce <> @asgood <> (sigmoid|logistic|classifier|classification|logit|probabilities|σ|ctr|binary)',
      "@mse <> (sigmoid|logistic|logit|σ) <> (same gradient|gradient is p|gradient .. p - y|gradients point in the same|gradients are the same|gradients only differ|no saturation|does not saturate|doesn't saturate|trains just as|learns just as|works as well|equivalent)",
      '(both losses|either loss|both cases|both) <> (gradient|logit) <> (p - y|p − y|same force|the same|same gradient|identical|equal)',
      '@mse <> (sigmoid|logistic|logistic regression|classification|classifier) <> convex',
    ],
    unless: ['linear regression'],
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
      '@ce [loss] [values|value] (is|lie|range|vary|go|take|has|fall|stay|live|bounded|lies|always|between) .. 0 (and|to|-|–|,) 1',
      "@ce <> (bounded by|bounded above|bounded between|upper bound|at most 1|at most one|capped at|maximum of 1|maximum is 1|never more than 1|never exceeds 1|never above 1|(can not|cannot|can never|never|can't) .. (exceed|be greater than|be larger than|be above|go above|get above|surpass) (1|one))",
      '(maximum|largest|worst|highest|greatest) [possible] [value] [of|for] .. @ce => (1|one)',
    ],
    unless: ['normalized', 'clipped', 'bounded below', 'bounded from below', 'probability must', 'probabilities must'],
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
      '@largest <> (pure|purer|certain|deterministic|one class has|single class|same class|one hot|probability one|probability 1|probability of one|no uncertainty|one outcome|single outcome|only one class) <> @entropy',
      '@smallest <> (uniform|equally likely|equiprobable|50 50|50 / 50|evenly|balanced|equal probability|equal probabilities|same probability) <> @entropy',
      '(purer|more pure|more certain|more one sided) => @more => @entropy',
      '(uniform|equiprobable|equally likely|evenly spread) ↓ @entropy',
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
      '@density <> (between|from|in) 0 (and|to) (1|one)',
      "@density <> (at most|bounded by|≤|below|less than or equal to|never above|never exceeds|never exceed|capped at|(can not|cannot|can never|can't|never) .. (exceed|be greater than|be larger than|be above|be more than|go above|be over|surpass)) (1|one)",
      '@density <> (>|above|greater than|larger than|over|exceeding) (1|one) <> (impossible|bug|error|wrong|mistake|invalid)',
      '(value of|height of) .. @density => probability of .. (point|value|x|single)',
    ],
    unless: ['integra', 'uniform on', 'mass function', 'pmf', 'cdf'],
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
      '@uncorrelated => @implies => @indep',
      '(correlation|covariance|corr|cov) ... (0|zero) => @implies => @indep',
      '@uncorrelated => @implies => (independent|independence)',
      '(independent|independence) => (if and only if|iff|⇔|equivalent|same as|same thing|synonym) => @uncorrelated',
    ],
    unless: [
      'jointly (gaussian|normal)',
      'jointly',
      'multivariate (normal|gaussian)',
      'normal variables',
      'bernoulli',
      'binary variables',
      'linearly independent',
      'gaussian vector',
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
    says: ['@mse <> @median <> @targets', '@mae <> @average <> @targets'],
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
      '@mse ≫ @mae : (robust|resistant|robustness|tolerant)',
      '@mae ≫ @mse : (sensitive|sensitivity|vulnerable)',
      '@mse <> (robust|resistant|insensitive|immune|tolerant|unaffected) <> outlier',
      '@mae <> (sensitive|dominated|vulnerable|skewed|driven) <> outlier',
      '(prefer|choose|use|take|pick|go for|best|reach for|switch to) => @mse <> (when|if|for|with|because|as|since) <> outlier',
      '@mse => (ignore|downweight|tolerate|cope|handle|shrug off|not care|forgive) => outlier',
      '@mae ≫ @mse : (penalize|punish|weight on large)',
      '@mse => (treat|weigh|count) => (all|every) => (error|residual) => (equally|linearly|the same)',
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
    says: ['@softmax <> @multilabel <> @uses'],
    unless: ['sum to (1|one)', 'temperature', 'compete', 'mutually exclusive classes', 'fails', 'wrong'],
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
      '@softmax <> (scale invariant|invariant to scal|invariant to the scale|invariant to scaling|invariant to scale|invariant under scaling|invariant to multiplication|scale invariance)',
      '(scale|multiply|double|halve|rescale) => (logit|logits|scores) => @unchanged <> @softmaxout',
      '(multiply|scale|double|halve) .. (logit|logits) => @softmaxout => @unchanged',
      '(add|subtract|shift) => (constant|same number|max|maximum|same value|same amount|offset) => (change|alter|affect|distort|modify|influence|different) => @softmaxout',
      '@softmaxout => (change|alter|affected|different) => (add|subtract|shift) .. (constant|same number|max|offset)',
    ],
    unless: ['argmax', 'temperature scaling', 'ranking', 'order of', 'batch norm'],
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
      '@likelihood (is|gives|be|=|:|measures) .. (probability|distribution|density) [distribution|density] (of|over|on|that|for) [the] [model] [unknown] (parameters|parameter|θ|theta|weights|hypothesis)',
      '@likelihood <> (integrate|sum|sums) to (1|one) <> (parameters|parameter|θ|theta)',
      '@mle => most probable (parameters|parameter|theta|θ|weights|model) => given',
      '@mle => maximize => (probability of|p) .. (parameters|theta|θ) .. given .. data',
      '@mle => maximize [the] posterior',
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
    says: ['@l2 <> @laplace', '@l1 <> @gaussian'],
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
      '@clt <> @datawords <> @normal',
      '(more|enough|large|larger|big) .. (data|samples|sample|n) => @datawords => @normal => @clt',
      '(n > 30|n ≥ 30|30 samples|30 observations|30 points|more than 30|more than 30 samples|enough samples|enough data|any large sample|large samples|large sample) => [@datawords] (is|are|becomes|become|follow|will be|turn) .. @normal',
      'any (data|dataset|data set|variable|distribution) .. (becomes|become|turns) [approximately] @normal',
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
      '@disjoint => @implies => (independent|independence)',
      '(independent|independence) => @implies => @disjoint',
      "independent .. means .. (can not|cannot|can't) (happen|occur) (together|at the same time|simultaneously)",
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
      '(variance|var) of [a] [the] [any] (sum|total) (is|equals|=|must be|be) [always|simply|just] [the] sum of [the|their|individual] variances',
      'var .. x + y .. (=|equals|is) var .. x .. + var .. y',
      '(var|variance) [:|is|→|=] [a] linear (operator|operation|function)',
      '(var|variance) .. a x .. = a (var|variance)',
      'variances (always|simply|just) add [up]',
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
      '@logreg <> (non linear|nonlinear|curved|s shaped|sigmoid shaped|wiggly) [decision] (boundary|boundaries|surface|surfaces|classifier|border|separator|separators)',
      '@logreg <> @boundary <> (curved|nonlinear|non linear|s shaped|a sigmoid|sigmoidal)',
      '@logreg <> (separate|solve|handle|learn|fit|capture) <> (xor|circles|concentric|rings|moons|spiral|spirals|nonlinearly separable|non linearly separable|nonlinear patterns)',
      'sigmoid => @boundary => (nonlinear|non linear|curved)',
      'sigmoid => (makes|turns|renders) .. (logistic regression|it|model) .. (nonlinear|non linear) (classifier|model)',
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
    says: ['@logreg <> @closedform'],
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
      '@linreg <> (assume|require|need|must|expect|demand|assumption|should|have to|want) <> @features <> @normal',
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
      '@collinear <> @coefs <> (biased|bias|systematically wrong|systematically off)',
      '@collinear => (reduce|hurt|ruin|destroy|lower|harm|degrade|wreck|kill) => (predictive accuracy|predictive power|prediction accuracy|accuracy|predictions|prediction|forecasts)',
    ],
    unless: ['unbiased', 'omitted', 'variance'],
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
      '(perceptron|linear classifier|logistic regression|linear model|linear svm|single layer|straight line|no hidden layer|without a hidden layer) <> xor <> (solve|learn|represent|separate|compute|handle|fit|enough|needed|sufficient)',
      'xor <> linearly separable',
    ],
    unless: [
      'interaction',
      'kernel',
      'multi layer',
      'one hidden layer',
      'with a hidden layer',
      'feature',
      'x1 x2',
      'product',
    ],
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
