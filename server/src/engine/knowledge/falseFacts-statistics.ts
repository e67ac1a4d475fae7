// Wrong statements about tests, intervals, experiments and causal inference, with the truth.
import type { FalseFact, Source } from './types.ts';

const PVALUE = '(p value|pvalue|p)';
const NULL = '(null|null hypothesis|h0|h_0|h 0)';

const asa: Source = {
  label: 'Wasserstein & Lazar 2016, The ASA Statement on p-Values',
  url: 'https://doi.org/10.1080/00031305.2016.1154108',
};
const greenland: Source = {
  label: 'Greenland et al. 2016, Statistical tests, P values, confidence intervals, and power',
  url: 'https://doi.org/10.1007/s10654-016-0149-3',
};
const kohavi: Source = { label: 'Kohavi, Tang & Xu 2020, Trustworthy Online Controlled Experiments' };
const hernan = (part: string): Source => ({
  label: `Hernán & Robins 2020, Causal Inference: What If, ${part}`,
  url: 'https://miguelhernan.org/whatifbook',
});

export const statisticsFacts: readonly FalseFact[] = [
  {
    id: 'p-value-probability-null',
    says: [
      `${PVALUE} (is|gives|tells|tells us|tells you|measures|means|shows|=|:|→|⇒) the (probability|chance|likelihood) [that] [the] ${NULL} is (true|correct|right)`,
      `p (<|=) # .. (means|so|implies|says) .. (#|*) * (chance|probability|likely|sure|confident|certain) .. (alternative|effect is real|null is false|h1|hypothesis is true|we are right)`,
      `1 * (p|the p value) .. (probability|chance) .. (alternative|effect|hypothesis) .. (true|real)`,
      `(probability|chance) that [the] ${NULL} is true .. (is|=|equals) [the] ${PVALUE}`,
      `${PVALUE} (of|<|=|is) # .. (means|so|implies|says) ... (chance|probability|likely) ... ${NULL} is true`,
      `${PVALUE} (is|gives|measures|equals|=|tells us|tells|=|:|→|⇒) [the|how] (probability|chance|likely|probable) [of] [the] ${NULL} [is|being] [true]`,
      `${PVALUE} (=|equals|is|:) p .. (h0|null|h_0) ... (true|data)`,
      `${PVALUE} ... (probability|chance|likelihood) that .. (result|results|effect|difference|finding) .. (due to chance|by chance|random|happened by chance|chance alone)`,
    ],
    unless: [
      'given that',
      'assuming',
      'if the null',
      'under the null',
      'posterior',
      'bayes',
      'at least as extreme',
      'not the probability',
    ],
    truth:
      'A p-value is the probability, given that the null hypothesis holds, of data at least as extreme as those seen. It is not the probability of the null, which needs a prior.',
    correct:
      'A p-value is the probability, if the null holds, of a statistic at least as extreme as the observed one; it is no probability of the null itself.',
    source: asa,
    bad: [
      'The p-value is the probability that the null hypothesis is true.',
      'The p-value is the probability that the result is due to chance.',
      'p = 0.03 means a 97 % chance that the effect is real.',
    ],
    good: [
      'The p-value is not the probability that the null hypothesis is true.',
      'The p-value is the probability of data at least as extreme, assuming the null hypothesis is true.',
      'The posterior gives the probability that the null hypothesis is true.',
    ],
  },
  {
    id: 'confidence-interval-probability',
    says: [
      '(95|90|99) * (probability|chance|likelihood) .. (true|population) (parameter|mean|value|effect|proportion) (lies|is|falls|is contained|will be) (in|inside|within|between) (this|the|our|that)',
      '(confidence interval|ci) (contains|includes|covers|means) .. (95|90|99) * of the (data|observations|values|population|samples|points)',
      '(95|90|99) * of the (data|observations|values|population|points) (lie|lies|fall|falls|is|are) (in|inside|within) the (confidence interval|ci)',
      '(overlapping|overlap of) (confidence intervals|cis|error bars) (mean|means|implies|imply|shows|prove) .. (no|not|insignificant) .. (difference|significant)',
      '(true|population) (parameter|mean|value|effect|proportion) (lies|is|falls) (in|inside|within|between) [this|the|our|it|that|these] [interval|bounds] with (95|90|99) * (probability|chance|certainty)',
      '(probability|chance) is (95|90|99) * that .. (true|population) (parameter|mean|value|effect|proportion) .. (in|inside|within) .. (interval|ci)',
    ],
    unless: [
      'the procedure',
      'credible',
      'bayesian',
      'repeated',
      'repeat',
      'procedure',
      'long run',
      'in 95',
      'of such intervals',
      'of the intervals',
      'prediction interval',
    ],
    truth:
      'The 95 % belongs to the procedure: over repeated samples 95 % of such intervals cover the parameter. One computed interval covers it or not; a credible interval makes the other statement.',
    correct:
      'Over repeated samples 95 % of such intervals cover the true value; a probability for this one interval needs a prior and a credible interval.',
    source: greenland,
    bad: [
      'There is a 95 % probability that the true mean lies in this confidence interval.',
      'The 95 % confidence interval contains 95 % of the data.',
    ],
    good: [
      'Over repeated samples 95 % of the intervals contain the true mean.',
      'There is a 95 % probability that the parameter lies in this credible interval.',
      'The confidence interval does not contain 95 % of the data.',
    ],
  },
  {
    id: 'non-significant-null',
    says: [
      `(not significant|non significant|nonsignificant|insignificant|p > 0.05|p > .05|p ≥ 0.05) [result] .. (means|proves|shows|implies|so) .. (no effect|no difference|null is true|null hypothesis is true|equal|the same)`,
      `(large|high|big) ${PVALUE} (proves|confirms|shows that|means that) [the] ${NULL}`,
      `(fail to reject|failing to reject|failed to reject) .. (proves|means|shows|so) .. ${NULL} is true`,
      `(absence of significance|lack of significance) (is|means|proves|=|:|→|⇒) .. (evidence of absence|no effect)`,
      '(p > 0.05|p > .05|p value above 0.05|large p value|high p value|p = 0.3|p = 0.5|p = 0.2|p = 0.4|non significant result|insignificant result) .. (prove|show|mean|imply|so|confirm|,|→|⇒|=|:) .. (no effect|no difference|null is true|null hypothesis is true|groups are equal|variants are equal|effect is zero)',
      `(we|then we|you|can|so we|hence|therefore) accept [the] ${NULL}`,
    ],
    unless: ['do not accept', 'never accept', 'equivalence test', 'underpowered', 'not prove', 'tost', 'not evidence'],
    truth:
      'Failing to reject says that the data are compatible with the null, maybe because the sample is small. Show the interval, or test equivalence against a margin.',
    correct:
      'A non-significant test does not show that there is no effect; report the interval, and use an equivalence test with a margin to claim none.',
    source: greenland,
    bad: [
      'The result is not significant, so there is no effect.',
      'p > 0.05 proves that the null hypothesis is true.',
      'The p-value is large, so we accept the null hypothesis.',
    ],
    good: [
      'We fail to reject the null hypothesis, which does not prove it.',
      'Not significant does not mean no effect.',
      'An equivalence test can show that variants are equal.',
    ],
  },
  {
    id: 'significance-effect-size',
    says: [
      'the (smaller|lower) the (p value|p) .. the (larger|bigger|stronger|more important) the (effect|difference|impact|result)',
      '(statistical significance|significance|significant) (is the same as|equals|means|implies|=|:|→|⇒) (practical significance|practical relevance|business impact|practically significant)',
      'p value (measures|is|gives|tells|tells us) [the] (effect size|size of the effect|strength of the effect|importance of the effect)',
      'p < # [,|so|hence|therefore|means|→] .. (effect|difference|impact|lift) is (large|big|strong|important|huge)',
      '(statistically significant|significant|small p value|low p value|tiny p value|p < 0.001|p < 0.01) .. (means|implies|so|shows|indicates|=|→) .. (large|big|important|strong|practically|huge) .. (effect|difference|impact|relevant|important)',
    ],
    unless: ['sample size', 'large n', 'huge sample', 'effect size and'],
    truth:
      'A p-value mixes effect and sample size: with ten million users a lift of 0.01 % is significant. Report the effect with its interval.',
    correct:
      'Significance is not size: with millions of users a negligible lift is significant, so report the effect with its interval.',
    source: asa,
    bad: ['A small p-value means a large effect.', 'The smaller the p-value, the stronger the effect.'],
    good: [
      'A small p-value does not mean a large effect.',
      'The p-value is not the size of the effect.',
      'A large sample makes tiny effects significant.',
    ],
  },
  {
    id: 'error-types-swapped',
    says: [
      '(alpha|α|significance level) (is|=|:|→|⇒|–) the (probability|rate) of .. (type ii|type 2|false negative|missing)',
      '(beta|β) (is|=|:|→|⇒|–) the (probability|rate) of .. (type i|type 1|false positive|false alarm)',
      '(power|statistical power) (is|=|equals|=|:|→|⇒) [the] (alpha|beta|α|β|1 * alpha|1 * α|type i error rate|type ii error rate)',
      '(power|statistical power) (is|=|:|→|⇒|–) the probability of .. (rejecting a true|false positive|type i|type 1)',
      '(lowering|lower|smaller|decreasing|reducing) (alpha|α|the significance level) .. (increases|raises|improves|higher|more) [the] power',
      '(type i|type 1|type one) [error] (is|means|=|:|→|happens when|occurs when|is when) .. (false negative|missing a|miss|fail|failing|failing to reject|not rejecting|accepting a false)',
      '(type ii|type 2|type two) [error] (is|means|=|:|→|happens when|occurs when|is when) .. (false positive|false alarm|rejecting a true|reject a true|rejecting a correct)',
    ],
    unless: ['type i error is a false positive', '1 * beta', '1 * β'],
    about: ['type', 'error', 'test', 'alpha', 'beta', 'power', 'hypothesis', 'significance', 'reject'],
    truth:
      'Type I is a false positive, with rate α under the null; type II is a false negative, with rate β. Power is 1 − β, and a smaller α lowers it.',
    correct:
      'A type I error rejects a true null, with rate α; a type II error misses a real effect, with rate β; power is 1 − β.',
    source: { label: 'Wasserman 2004, All of Statistics, chapter 10' },
    bad: [
      'A type I error is a false negative.',
      'Type 2 error means a false positive.',
      'Lowering alpha increases power.',
    ],
    good: [
      'A type I error is a false positive.',
      'Type 2 error means a false negative.',
      'Lowering alpha does not increase power.',
    ],
  },
  {
    id: 'peeking',
    says: [
      'stop [the] (test|experiment|a/b test|ab test|a b test) (as soon as|once|when|the moment|whenever) .. (significant|significance|p < 0.05|p drops below|p value)',
      '(check|look at|monitor|peek at) [the] (p value|significance|results) (daily|every day|hourly|each day|continuously) .. (stop|and stop|ship|end)',
      "(not|isn't) significant [yet] .. (extend|run longer|keep running|add more users|wait longer) .. (until|till) .. significant",
      "(peeking|looking at the p value early|stopping early) [:|→|–|will|always|also] (does not|doesn't) (inflate|affect|change|matter|raise|increase)",
      '(test|testing) (20|many|ten|all|dozens of|several) metrics at (0.05|5 *) .. (false positive|error) .. (stays|is still|remains) (0.05|5)',
      '(run|keep running|extend|continue|keep|leave) [the] (test|experiment|a/b test|ab test) [running|going|on] until .. (significant|significance|p < 0.05|p value)',
    ],
    unless: [
      'never',
      'sequential',
      'alpha spending',
      'always valid',
      'msprt',
      'inflate',
      'planned',
      'bonferroni',
      'fixed horizon',
      'avoid',
      'bandit',
      'false positive rate',
      'false positives',
      'wrong',
    ],
    truth:
      'Testing again and again at 5 % and stopping at the first success raises the false positive rate far above 5 %. Fix the sample size beforehand or use a sequential test.',
    correct:
      'Fix the sample size before the test, or use a sequential method with adjusted limits, as stopping at the first p < 0.05 inflates false positives.',
    source: kohavi,
    bad: ['Stop the A/B test as soon as it is significant.', 'Run the experiment until the result is significant.'],
    good: [
      'Never stop the test as soon as it is significant.',
      'Stopping the test once it is significant inflates false positives.',
      'With a sequential test we can stop once it is significant.',
    ],
  },
  {
    id: 'correlation-causation',
    says: [
      'correlation (implies|means|proves|shows|is|equals|=|demonstrates|=|:|→|⇒) (causation|causality|a causal)',
      '(correlated|correlation|associated) .. (which proves|which means|proves that) .. (causes|causation)',
      '(since|because|as) .. (correlated|correlate|correlates) .. (must cause|must be the cause)',
      '(granger causality|granger causes) .. (is|proves|means|implies) (true causation|causation|causality|real causation)',
      '(regression coefficient|coefficient) .. (is|gives|shows|measures) the causal effect',
      '(strongly|highly) correlated ... (one causes|x causes|a causes|must cause|causes the other)',
      '(strong|high|significant|clear) correlation .. (prove|imply|show|mean|demonstrate) .. (cause|causation|causal|causality)',
    ],
    unless: [
      'randomized',
      'randomised',
      'experiment',
      'confounder',
      'confounding',
      'exogenous',
      'identification',
      'if no',
      'unconfounded',
      'instrument',
      'assumption',
      'under',
    ],
    truth:
      'Correlation can come from a common cause, reversed direction, selection or chance. A causal claim needs a randomised experiment or an argued adjustment set.',
    correct:
      'Correlation alone does not show causation: a confounder, reversed direction or selection can create it, so randomise or justify the adjustment.',
    source: hernan('chapter 1'),
    bad: ['Correlation implies causation.', 'A strong correlation proves that ads cause sales.'],
    good: [
      'Correlation does not imply causation.',
      'In a randomized experiment the difference is causal.',
      'Usage and retention are correlated, which a confounder could explain.',
    ],
  },
  {
    id: 'control-everything',
    says: [
      '(control|adjust|condition) (for|on) (as many|all available|every available|all the|everything|all possible|every) .. (variables|covariates|features|controls|possible|you can|we can)',
      '(control|adjust|condition) (for|on) [the|a] (collider|mediator|mediators|colliders) .. (to|removes|reduces|eliminates) .. (bias|confounding)',
      '(controlling|adjusting|conditioning) (for|on) [a|the] (collider|mediator|post treatment) .. (removes|reduces|eliminates) .. (bias|confounding)',
      '(always|should) (control|adjust) for .. post treatment (variables|variable|covariates)',
      '(more|adding|adding more|the more) .. (controls|covariates|control variables|variables) ... (less bias|less biased|less confounding|the better|removes bias|reduces bias|never hurts|can only help|always helps)',
    ],
    unless: [
      'never',
      'opens',
      'induces',
      'creates',
      'introduces',
      'not control',
      'confounders only',
      'avoid',
      'direct effect',
    ],
    truth:
      'Adjusting for a confounder removes bias, for a mediator removes part of the effect, for a collider creates bias. The graph decides, not the number of controls.',
    correct:
      'Adjust for the confounders that the causal graph names; conditioning on a collider creates bias and on a mediator removes part of the effect.',
    source: hernan('chapters 7 and 8'),
    bad: ['Control for as many variables as possible.', 'Conditioning on a collider removes confounding.'],
    good: [
      'Do not control for as many variables as possible: colliders create bias.',
      'Conditioning on a collider creates bias.',
      'Adjust for the confounders.',
    ],
  },
  {
    id: 'propensity-unobserved',
    says: [
      '(propensity score|propensity scores|propensity score matching|psm|matching|ipw|inverse propensity weighting) [:|→|–|will|always|also] (removes|handles|eliminates|controls for|adjusts for|takes care of|accounts for|corrects|solves) (unobserved|unmeasured|hidden|all|any|every) (confounders|confounding|bias|confounder)',
      '(propensity score|psm|matching|ipw) .. (unobserved|unmeasured|hidden) (confounders|confounding) .. (removed|eliminated|handled|balanced)',
      '(after|with) (propensity score matching|matching|psm) .. (as good as|equivalent to|the same as|like) [a] (randomized|randomised|rct|experiment)',
      '(matching|psm|propensity score matching) [:|→|–|will|always|also] (needs|makes|requires) no assumptions',
      '(randomization|random assignment) [:|→|–|will|always|also] guarantees .. (identical|equal|exactly equal|perfectly balanced) (groups|covariates)',
      '(double ml|double machine learning|dml|uplift) .. (unobserved|unmeasured|hidden) (confounders|confounding)',
    ],
    unless: [
      'observed covariates',
      'does not',
      'cannot',
      'can not',
      'sensitivity analysis',
      'assumes no',
      'no unobserved',
      'no unmeasured',
      'in expectation',
      'biased by',
      'remains',
      'fails',
    ],
    truth:
      'Propensity methods balance the covariates that were measured; what was not measured stays confounded. Check overlap and give a sensitivity analysis.',
    correct:
      'Propensity scores balance observed covariates only; unmeasured confounding remains, so add a sensitivity analysis or an instrument.',
    source: { label: 'Rosenbaum & Rubin 1983', url: 'https://doi.org/10.1093/biomet/70.1.41' },
    bad: [
      'Propensity score matching removes unobserved confounding.',
      'With propensity score matching the data are as good as a randomized experiment.',
    ],
    good: [
      'Propensity score matching does not remove unobserved confounding.',
      'Propensity scores balance observed covariates.',
      'Double ML assumes no unobserved confounding.',
    ],
  },
];
