// Answer menus on statistics and experiments: tests, intervals, likelihood, bias of samples.
import { explain, handle, handling, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const statisticsMenus: readonly AnswerMenu[] = [
  {
    id: 'ab-test-design',
    asks: [
      '(design|run|set up|plan|conduct) .. (a/b test|a b test|ab test|a/b testing|a b testing|experiment|online experiment)',
      `${explain} (a/b test|a b test|ab test|a/b testing|a b testing)`,
      '(a/b test|a b test|ab test|a/b testing|a b testing) .. (design|how|steps|work|sample)',
      '(how long|when) .. (stop|run) .. (test|experiment)',
      'how .. test .. new (model|feature|ranker|algorithm) .. online',
    ],
    layers: [
      {
        name: 'Hypothesis and metrics',
        words: [
          '(hypothesis|primary metric|guardrail|guardrails|oec|north star|success metric|null|kpi|metric)',
          'secondary metric',
        ],
        insert:
          '**Hypothesis**: one primary metric, guardrails (latency, complaints, revenue), written down before launch.',
      },
      {
        name: 'Unit and randomisation',
        words: [
          '(randomize|randomise|randomly|randomization|randomization unit|unit|user level|hash|hashing)',
          '(bucket|control|treatment|cluster|session|interference|network effect|spillover|switchback)',
        ],
        insert: '**Unit**: user by hash; clusters or switchbacks when users affect one another.',
      },
      {
        name: 'Sample size and duration',
        words: [
          '(sample size|power|mde|minimum detectable|effect size|significance level|alpha|duration|weeks)',
          '(two weeks|80|how long|full week)',
        ],
        insert: '**Size**: $n\\approx16\\sigma^2/\\delta^2$ a group for 80 % power at 5 %; whole weeks, two at least.',
      },
      {
        name: 'Validity checks',
        words: [
          '(srm|sample ratio|a a test|aa test|peek|peeking|early stopping|sequential|novelty)',
          '(multiple testing|multiple comparisons|bonferroni|simpson|false discovery|primacy|contamination)',
        ],
        insert:
          '**Validity**: sample-ratio test (p < 0.001 stops the reading), no peeking unless sequential, correction for many metrics, novelty effect.',
      },
      {
        name: 'Analysis and decision',
        words: [
          '(confidence interval|cuped|delta method|t test|p value|practical significance)',
          '(practically significant|segment|ship|launch|rollout|decision|holdout|roll out|ramp)',
          '(statistically significant|z test|conclude)',
        ],
        insert:
          '**Decision**: interval against the effect worth shipping, CUPED for variance, delta method for ratios, ramp-up and a holdout.',
      },
    ],
    enough: 4,
    source: {
      label: 'Kohavi, Tang & Xu 2020, Trustworthy Online Controlled Experiments',
      url: 'https://doi.org/10.1017/9781108653985',
    },
  },
  {
    id: 'p-value',
    asks: [
      `${explain} (p value|p values|pvalue|statistical significance)`,
      '(interpret|meaning of) .. (p value|significance)',
      'p value .. (mean|means|layman|explain|interpret)',
    ],
    layers: [
      {
        name: 'Definition',
        words: [
          '(under the null|null hypothesis|null .. true|at least as extreme|as extreme|if there were no)',
          '(assuming|no effect|more extreme|h0)',
        ],
        insert: '**Definition**: the chance, if the null were true, of data at least this extreme.',
      },
      {
        name: 'What it is not',
        words: [
          '(not the probability|not .. probability .. (null|hypothesis)|does not (mean|say|measure|tell))',
          '(misinterpret|misinterpretation|misconception|common mistake|not .. effect size|wrong|is not)',
        ],
        insert: '**Not**: the probability that the null is true, nor the size or worth of the effect.',
      },
      {
        name: 'Use with size and interval',
        words: [
          '(effect size|confidence interval|practical|power|threshold|alpha|0.05|significance level|type i)',
          '(reject|sample size|false positive)',
        ],
        insert:
          '**Use**: against α fixed beforehand, with interval and effect size; with millions of users tiny effects pass 0.05.',
      },
      {
        name: 'Pitfalls',
        words: [
          '(peek|peeking|multiple|p hacking|bonferroni|false discovery|optional stopping|large sample)',
          '(cherry|publication bias|small sample|hacking)',
        ],
        insert:
          '**Pitfalls**: peeking daily, 20 metrics at 5 % (one false alarm expected), choice of segments after the fact.',
      },
    ],
    enough: 3,
    source: {
      label: 'Wasserstein & Lazar 2016, The ASA Statement on p-Values',
      url: 'https://doi.org/10.1080/00031305.2016.1154108',
    },
  },
  {
    id: 'confidence-interval',
    asks: [
      `${explain} confidence interval`,
      `confidence interval .. ${versus} .. (credible|prediction)`,
      '(interpret|meaning of) .. confidence interval',
    ],
    layers: [
      {
        name: 'Definition',
        words: [
          '(repeated|repeat|of such intervals|of the intervals|long run|procedure|would contain|cover)',
          '(coverage|many samples|contain the true)',
        ],
        insert: '**Definition**: a procedure whose intervals cover the true value in 95 % of repetitions.',
      },
      {
        name: 'Formula',
        words: [
          '(1.96|standard error|sqrt|square root|margin of error|bootstrap|z score|t distribution)',
          'sample size',
        ],
        insert:
          '**Formula**: $\\bar x\\pm1.96\\,s/\\sqrt n$ for means of many independent rows; bootstrap by user otherwise.',
      },
      {
        name: 'What it is not',
        words: [
          '(not .. probability|credible|bayesian|does not mean|misinterpret|fixed|not a 95|misconception)',
          'prediction interval',
        ],
        insert:
          '**Not**: a 95 % chance that this one interval holds the value; that is a credible interval under a prior.',
      },
      {
        name: 'Use',
        words: [
          '(width|narrow|wide|wider|four times|overlap|zero|decide|decision|uncertainty|report|effect)',
          '(practical|narrower)',
        ],
        insert:
          '**Use**: an interval that excludes zero but not the smallest useful effect asks for more data; four times the rows halve it.',
      },
    ],
    enough: 2,
    source: { label: 'Wasserman 2004, All of Statistics, chapter 6', url: 'https://doi.org/10.1007/978-0-387-21736-9' },
  },
  {
    id: 'explain-mle',
    asks: [
      `${explain} (mle|maximum likelihood)`,
      `(mle|maximum likelihood) .. ${versus} .. (map|bayesian|maximum a posteriori)`,
      'difference between .. (mle|maximum likelihood) .. (map|bayesian)',
    ],
    layers: [
      {
        name: 'Principle',
        words: [
          '(likelihood|most probable|maximize|maximizes|maximise|product|log likelihood|parameters that)',
          'observed data',
        ],
        insert:
          '**Principle**: the parameters under which the observed data are most probable, $\\arg\\max_\\theta\\sum_i\\log p(x_i\\mid\\theta)$.',
      },
      {
        name: 'Losses from it',
        words: [
          '(cross entropy|mse|least squares|gaussian|bernoulli|loss|squared error|kl|normal distribution)',
          'log loss',
        ],
        insert:
          '**Losses**: Gaussian noise gives squared error, Bernoulli gives log loss, Laplace gives absolute error.',
      },
      {
        name: 'MAP and priors',
        words: ['(map|prior|posterior|regularization|l2|ridge|bayes|bayesian|laplace prior|maximum a posteriori)'],
        insert:
          '**MAP**: adds the log prior: a Gaussian prior is L2 with $\\lambda=\\sigma^2/\\tau^2$ (for $\\|y-Xw\\|^2+\\lambda\\|w\\|^2$), a Laplace prior L1.',
      },
      {
        name: 'Properties and limits',
        words: [
          '(consistent|consistency|asymptotic|asymptotically|efficient|overfit|small sample)',
          '(misspecification|misspecified|biased|unbounded|separable|fails|limitation|point estimate)',
          'few data',
        ],
        insert:
          '**Limits**: consistent for the right model, but overfits small samples and is unbounded for separable classes or a collapsing mixture.',
      },
    ],
    enough: 3,
    source: {
      label: 'Bishop 2006, sections 1.2 and 3.3; Wasserman 2004, chapter 9',
      url: 'https://doi.org/10.1007/978-0-387-21736-9',
    },
  },
  {
    id: 'selection-bias',
    asks: [
      `${explain} (selection bias|sampling bias|survivorship bias|confounding|confounder|simpson)`,
      `${handle} .. (selection bias|sampling bias|confounding)`,
      `${handling} .. (selection bias|sampling bias|confounding)`,
      `correlation .. ${versus} .. causation`,
    ],
    layers: [
      {
        name: 'Definition',
        words: [
          '(not representative|unrepresentative|systematic|sample .. differ|population|common cause|both)',
          '(confounder|third variable|non random|causes)',
        ],
        insert:
          '**Definition**: who is in the data depends on something tied to the outcome, so the sample answers another question.',
      },
      {
        name: 'Example',
        words: [
          '(example|for instance|e g|loan|rejected|survey|survivor|hospital|click|clicks|simpson|bomber)',
          '(planes|ice cream)',
        ],
        insert:
          '**Example**: a credit model trained on accepted loans sees no rejected applicant; clicks exist only for what was shown.',
      },
      {
        name: 'Detection',
        words: [
          '(compare|distribution|balance|propensity|audit|domain classifier|covariate|check|detect)',
          '(diagnose|overlap)',
        ],
        insert:
          '**Detect**: compare covariates with the target population; a classifier that tells them apart names the columns.',
      },
      {
        name: 'Remedy',
        words: [
          '(randomize|randomised|randomized|randomization|experiment|weight|reweight|weighting|ipw)',
          '(inverse propensity|instrument|stratify|stratified|exploration|holdout|matching|a/b test|a b test)',
          '(control for|difference in differences)',
        ],
        insert:
          '**Remedy**: randomise a slice (exploration traffic), inverse-propensity weights, matching; where no overlap exists, no weighting helps.',
      },
    ],
    enough: 3,
    source: {
      label: 'Hernán & Robins, Causal Inference: What If; Schnabel et al. 2016',
      url: 'https://arxiv.org/abs/1602.05352',
    },
  },
];
