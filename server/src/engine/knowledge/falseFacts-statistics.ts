// Wrong statements about tests, intervals, experiments and causal inference, with the truth.
import type { FalseFact, Source } from './types.ts';

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
      '# [%|percent] (chance|probability) that .. (no effect|no difference|null|h0|there is no|lift is real|effect is real|variant has no|it is real|effect is there|we are wrong|result is a fluke)',
      "(chance|probability|likelihood) that .. (variant has no effect|there is no effect|there's no effect|the null .. true|no effect) is # [%]",
      '(chance|probability|likelihood) .. @null .. (true|holds|correct) (is|=|of|:) # [%]',
      '# [%|percent] (probability|chance) that the @null (is true|holds|is correct)',
      '@pvalue <> @chancethat <> @null <> @istrue',
      '@pvalue => @chancethat => (due to chance|by chance|random|happened by chance|chance alone|luck|accident|a fluke|coincidence)',
      '@pvalue <> # [%|percent] (chance|probability|likely|sure|confident|certain|confidence) <> (alternative|effect is real|null is false|h1|hypothesis is true|we are right|effect exists|treatment works|real effect|variant is better|b is better)',
      '1 * (p|the p value) .. (probability|chance) .. (alternative|effect|hypothesis) .. (true|real)',
      '@pvalue (=|equals|is|:) p .. (h0|null|h_0) ... (true|data)',
      '@pvalue (is|gives|measures|tells us) [the|how] (probability|chance|likely|probable) [of] @null',
      '(probability|chance|likelihood) that [the] @null is true <> @pvalue',
    ],
    unless: [
      'given that',
      'assuming',
      'if the null',
      'if h0',
      'under the null',
      'under h0',
      'posterior',
      'bayes',
      'bayesian',
      'at least as extreme',
      'credible',
      'if there were no',
      'if there was no',
      'if there is no',
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
      '(true|real) (uplift|effect|mean|lift|value|parameter) => (falls|lies|is) => (95|90|99) of 100',
      '(confidence interval|interval|ci) <> (narrower|tighter|shorter) <> (higher level|higher confidence|99 *|larger level)',
      '(99 *|higher level|higher confidence) [interval|ci|level] .. (is|gives|means) .. (tighter|narrower|shorter) [than]',
      '(95|90|99) * (probability|chance|likelihood|certain|sure|confident) => (true|population|real|unknown) [population] (parameter|mean|value|effect|proportion|lift|difference) => (lies|is|falls|contained|will be|in|inside|within|between)',
      '(true|population|real|unknown) [population] (parameter|mean|value|effect|proportion|lift|difference) => (lies|is|falls|in|inside|within|between) => (probability|chance|certainty) [of] [0.95|95|90|99|0.9|0.99]',
      '(true|population|real) [population] (parameter|mean|value|effect|proportion) (lies|is|falls) ... with (95|90|99|probability 0.95) * [probability|chance|certainty]',
      '@ci <> (95|90|99) * of [all] [the] (data|observations|values|population|samples|points|measurements|users)',
      '(overlapping|overlap of|overlap) <> (confidence intervals|cis|error bars|intervals) <> (no difference|not significant|insignificant|no significant|not different|not significantly)',
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
      '@highp => (so|hence|therefore|thus|means|→|⇒|,) => @noeffect',
      '@notsignificant <> @implies <> @noeffect',
      '@highp (prove|proves|confirm|confirms|show|shows|mean|means) .. (no effect|no difference|null is true|null hypothesis is true|null|equal)',
      '(fail to reject|failing to reject|failed to reject|cannot reject|could not reject) .. (proves|means|shows|so|implies) .. @null (is true|holds|is correct)',
      '(absence of significance|lack of significance) (is|means|proves) .. (evidence of absence|no effect)',
      '(we|you|can|hence|therefore|so|must|then|us) [then|can|must|may|therefore] accept [the] @null',
    ],
    unless: [
      'do not accept',
      'never accept',
      'equivalence test',
      'underpowered',
      'tost',
      'not evidence',
      'compatible',
      'power',
    ],
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
      'the (smaller|lower|tinier) the (p value|p|p values) .. the (larger|bigger|stronger|more important|greater) .. (effect|difference|impact|result)',
      '(statistical significance|statistically significant|significance|significant) => (same as|equals|means|implies|=|→|⇒|so|hence|therefore|proves) => (practical significance|practical relevance|business impact|practically significant|practically relevant|practically important|important|relevant in practice|matters in practice|business value)',
      '@pvalue (measures|is|gives|tells|tells us|shows|quantifies) [the|how] (effect size|size of the effect|strength of the effect|importance of the effect|magnitude|large the effect|big the effect|strong the effect)',
      '@smallp => @implies => (large|big|important|strong|huge|sizeable|substantial) [and] [important] (effect|difference|impact|lift|relationship)',
      '@smallp => (effect|difference|impact|lift|improvement) (is|are|must be) (large|big|strong|important|huge|substantial)',
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
      '(20|many|ten|several|twenty|100) (metrics|tests|hypotheses|comparisons|variants) => (false alarm|false positive|error) => (stays|remains|is still|is) => (5 *|0.05|.05|alpha|α)',
      'chance of at least one (false alarm|false positive) (stays|remains|is still|is) (5|0.05|α|alpha)',
      '@type1 <> (false negative|missing a|miss|missing|missed|failing to reject|fail to reject|not rejecting|accepting a false|overlooking|failing to detect|failing to find|fail to detect)',
      '@type2 <> (false positive|false alarm|rejecting a true|reject a true|rejecting a correct|claiming an effect|seeing an effect|false discovery)',
      '(alpha|α|significance level) (is|=|:|→|controls|bounds) .. (type ii|type 2|false negative|missing|misses)',
      '(beta|β) (is|=|:|→) .. (type i|type 1|false positive|false alarm)',
      '@power (is|=|:|→|equals) [the|a] (alpha|beta|α|β|1 * alpha|1 * α|type i error rate|type ii error rate)',
      '@power => (probability|chance|rate) => (false positive|type i|type 1|rejecting a true|false alarm|false alarms|missing)',
      '(alpha|α|significance level) ↓ @power',
    ],
    unless: ['type i error is a false positive', '1 * beta', '1 * β', 'not missing', 'real effect', 'existing'],
    about: ['type', 'error', 'test', 'alpha', 'beta', 'power', 'hypothesis', 'significance', 'reject', 'false'],
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
      'stop [the|an|it] [test|experiment|a/b test|ab test|a b test|a / b test|a / b] => (as soon as|once|when|the moment|whenever) => (significant|significance|p < 0.05|p drops below|p value|p dips below|p falls below|below 0.05)',
      '(check|look|looking|monitor|peek|watch|checking|peeking) => (daily|every day|hourly|each day|continuously|every morning|each morning|constantly|every hour) => (stop|ship|end|call|declare)',
      "(not|isn't) significant [yet] .. (extend|run longer|keep running|add more users|wait longer|let it run) .. (until|till) .. significant",
      '!(peeking|looking at the p value early|stopping early|early stopping of the test|checking daily|looking every day) <> (inflate|affect|change|matter|raise|increase|hurt|harm)',
      '(peeking|looking every day|stop as soon as|stopping early) => (keep|keeps|stays|leaves|preserve|preserves) => (error rate|5 *|false positive rate|alpha|type i)',
      '(test|testing) (20|many|ten|all|dozens of|several) metrics at (0.05|5 *) .. (false positive|error) .. (stays|is still|remains) (0.05|5)',
      '(run|keep running|extend|continue|keep|leave|let) [the|it|an] [test|experiment|a/b test|ab test|a / b test|run] [running|going|on|run] until .. (significant|significance|p < 0.05|p value|reaches significance|below 0.05)',
    ],
    unless: [
      'never',
      'sequential',
      'alpha spending',
      'always valid',
      'msprt',
      'inflate',
      'bonferroni',
      'fixed horizon',
      'avoid',
      'bandit',
      'false positives',
      'wrong',
      'once at the',
      'at the planned',
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
      '@correlation => (imply|means|prove|show|is|equals|demonstrate|=|→|⇒|establish|so|therefore|hence) => (causation|causality|a causal|cause|causal|causes|causing)',
      '(since|because|as) .. (correlated|correlate|correlates|correlation) .. (must cause|must be the cause|causes|drives)',
      '(granger causality|granger causes) .. (is|proves|means|implies) (true causation|causation|causality|real causation)',
      '(regression coefficient|coefficient) .. (is|gives|shows|measures) the causal effect',
    ],
    unless: [
      'randomized',
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
      '(control|adjust|adjusting|conditioning|condition|controlling) (for|on) ... (both .. influence|caused by both|common effect|common child|depends on both|hired|collider|descendant) <> (remove|removes|removed|reduces|reduce|eliminate|eliminates|smaller|less) <> (bias|confounding)',
      '(every|each|any) (additional|extra|further|more) (covariate|control|variable|feature) => (bias smaller|less bias|removes bias|reduces bias|reduces the bias|bias shrinks|makes the bias smaller|lowers the bias)',
      'adjust for everything [you have|available|measured]',
      '(adjusting|adjust|control|controlling) for " * " (removes|remove|reduces|eliminates) the bias',
      '(control|adjust|condition|controlling|adjusting|conditioning) (for|on) (as many|all available|every available|all the|everything|all possible|every|all) .. (variables|covariates|features|controls|possible|you can|we can|measured|have|available)',
      '(control|adjust|condition|controlling|adjusting|conditioning) (for|on) [a|the] @collider <> (remove|reduce|eliminate|block|close|fix|get rid|removes|cure|avoid) <> (bias|confounding|path|paths)',
      '(always|should|must) (control|adjust) for .. post treatment (variables|variable|covariates)',
      '(more|adding|adding more|the more|extra) .. (controls|covariates|control variables|variables) => (less bias|less biased|less confounding|the better|removes bias|reduces bias|never hurts|can only help|always helps|never hurt|do no harm|does no harm)',
    ],
    unless: [
      'open',
      'opens',
      'induces',
      'creates',
      'introduces',
      'confounders only',
      'avoid',
      'direct effect',
      'collider bias',
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
      '@propensity <> @unobserved <> (remove|handle|eliminate|control|adjust|take care|account|correct|solve|deal|balance|removed|eliminated|handled|fix|rule out|get rid|protect)',
      '@propensity => (as good as|equivalent to|the same as|like|equals|turns into|becomes|is) => (randomized|randomised|rct|randomized experiment|experiment|randomised experiment)',
      '@propensity (needs|makes|requires) no assumptions',
      '(randomization|random assignment|randomisation) => (guarantee|ensure|make|makes) => (identical|equal|exactly equal|perfectly balanced|exactly the same) (groups|covariates)',
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
