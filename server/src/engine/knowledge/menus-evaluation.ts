// Answer menus on evaluation: metrics of classifiers, rankers, recommenders and language models, calibration, drops.
import { evaluate, explain, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const evaluationMenus: readonly AnswerMenu[] = [
  {
    id: 'evaluate-classifier',
    asks: [
      `${evaluate} .. (classifier|classification|classification model|binary classifier)`,
      '(which|what) metric .. classification',
      '(classification|classifier) (metrics|evaluation)',
      `how .. ${evaluate} .. (model|performance)`,
      'how good .. (model|classifier)',
    ],
    layers: [
      {
        name: 'Metric from the costs',
        words: [
          '(precision|recall|f1|accuracy|auc|roc|pr auc|log loss|rmse|mae|mse|r squared|confusion matrix)',
          '(sensitivity|specificity|cost|false positive|false negative|mcc|metric)',
        ],
        insert:
          '**Metric**: from the costs of the two errors; PR-AUC or recall at a fixed precision for rare positives, log loss where the score is a probability.',
      },
      {
        name: 'Threshold',
        words: [
          '(threshold|operating point|cutoff|cut off|pr curve|precision at|recall at|expected cost)',
          '(trade off|tradeoff|curve)',
        ],
        insert:
          '**Threshold**: chosen on validation data at $c_{FP}/(c_{FP}+c_{FN})$ for calibrated scores, or from the PR curve.',
      },
      {
        name: 'Calibration and uncertainty',
        words: [
          '(calibration|calibrated|brier|reliability|ece|confidence interval|bootstrap|standard error)',
          '(significance|significant|mcnemar|seeds|error bar|variance)',
        ],
        insert:
          '**Uncertainty**: bootstrap interval (1,000 rows at 90 % accuracy: ±1.9 points), reliability diagram for the scores.',
      },
      {
        name: 'Split and baseline',
        words: [
          '(baseline|majority|dummy|stratified|chronological|group split|held out|holdout|test set)',
          '(cross validation|k fold|time split|validation set|current model|unseen)',
        ],
        insert:
          '**Split and baseline**: stratified or chronological as in production; beside the majority class and the current rule.',
      },
      {
        name: 'Slices and errors',
        words: [
          '(slice|slices|segment|subgroup|per class|error analysis|fairness|worst|cohort|hard examples)',
          '(by (class|country|device|user|group)|macro|failure cases|demographic)',
        ],
        insert: '**Slices**: the metric by class, device and group, and 50 errors read by hand.',
      },
    ],
    enough: 3,
    source: { label: 'Saito & Rehmsmeier 2015; Elkan 2001', url: 'https://doi.org/10.1371/journal.pone.0118432' },
  },
  {
    id: 'imbalanced-evaluation',
    asks: [
      `${evaluate} .. (imbalanced|imbalance|rare|unbalanced|skewed)`,
      'why .. accuracy .. (bad|misleading|not|poor|wrong)',
      `(roc|roc auc|auc roc) .. ${versus} .. (pr|pr auc|precision recall)`,
      'when .. not .. accuracy',
    ],
    layers: [
      {
        name: 'Why accuracy misleads',
        words: [
          '(accuracy|majority|base rate|always predict|predict .. negative|true negatives|trivial)',
          'dominant class',
        ],
        insert: '**Accuracy**: at 1 % positives, "all negative" scores 99 %.',
      },
      {
        name: 'PR against ROC',
        words: ['(pr curve|pr auc|auprc|average precision|precision recall|roc|false positive rate|auc)'],
        insert:
          '**PR against ROC**: the false-positive rate divides by a mass of negatives, so ROC-AUC hides alerts; PR-AUC has the base rate as its floor.',
      },
      {
        name: 'Operating metric',
        words: [
          '(recall at|precision at|f1|f beta|fbeta|lift|top k|cost|expected cost|mcc|balanced accuracy)',
          '(threshold|capacity|macro)',
        ],
        insert: '**Operating point**: precision among the alerts a team can review, or expected cost.',
      },
      {
        name: 'Natural rate in validation',
        words: [
          '(stratified|natural|untouched|original distribution|do not resample|test set|prevalence)',
          '(calibration|calibrated|only .. training|confidence interval)',
        ],
        insert: '**Validation** at the natural rate: resampling it inflates precision; report the number of positives.',
      },
    ],
    enough: 3,
    source: { label: 'Saito & Rehmsmeier 2015, PLOS ONE', url: 'https://doi.org/10.1371/journal.pone.0118432' },
  },
  {
    id: 'precision-recall',
    asks: [
      `precision .. ${versus} .. recall`,
      `${explain} precision .. recall`,
      'precision recall (tradeoff|trade off|curve)',
      'difference between precision .. recall',
      `${explain} (f1|f1 score|f score)`,
      `recall ${versus} precision`,
    ],
    layers: [
      {
        name: 'Definitions',
        words: [
          '(tp|true positive|true positives|false positive|false positives|false negative|false negatives)',
          '(of those|of all|fraction|relevant|retrieved|proportion|how many)',
        ],
        insert:
          '**Definitions**: precision TP/(TP + FP): how many alerts are right; recall TP/(TP + FN): how many positives are found.',
      },
      {
        name: 'Trade-off by threshold',
        words: ['(threshold|trade|tradeoff|raise|increase|lower|curve|decrease|at the expense|balance|inverse)'],
        insert: '**Threshold**: raising it lowers recall and usually raises precision; the PR curve shows the price.',
      },
      {
        name: 'Which one counts',
        words: [
          '(cost|costs|spam|cancer|fraud|medical)',
          '((prefer|use|better|only|works|helps|useful|choose) .. when|prefer|expensive|important)',
          '(prioritize|example|search|screening|business|false alarm)',
        ],
        insert:
          '**Which**: recall when a miss is dear (screening), precision when a false alarm is (blocking a customer).',
      },
      {
        name: 'One number, and its limits',
        words: [
          '(f1|f beta|fbeta|harmonic|pr auc|average precision|base rate|prevalence|depends on|f score)',
          '(auprc|map)',
        ],
        insert:
          '**Summary**: F1 is the harmonic mean, so the smaller value rules; precision changes with the base rate, recall does not.',
      },
    ],
    enough: 3,
    source: {
      label: 'Manning, Raghavan & Schütze 2008, chapter 8',
      url: 'https://nlp.stanford.edu/IR-book/html/htmledition/evaluation-of-unranked-retrieval-sets-1.html',
    },
  },
  {
    id: 'explain-roc-auc',
    asks: [
      `${explain} (roc|auc|roc curve|roc auc|auc roc)`,
      '(roc|roc curve|auc) .. (work|works|mean|interpret|explained)',
    ],
    layers: [
      {
        name: 'Axes',
        words: [
          '(true positive rate|false positive rate|tpr|fpr|sensitivity|specificity|recall|threshold)',
          'thresholds',
        ],
        insert: '**Axes**: true-positive against false-positive rate over all thresholds.',
      },
      {
        name: 'Meaning of the area',
        words: [
          '(random positive|probability that|ranks|rank|ranked|ranking|higher than|mann whitney|wilcoxon)',
          '(0.5|random guess|random classifier|area|diagonal|separability)',
        ],
        insert: '**Area**: the chance that a random positive outranks a random negative; 0.5 is chance.',
      },
      {
        name: 'Limits',
        words: [
          '(imbalance|imbalanced|base rate|calibration|calibrated|pr curve|pr auc|precision recall)',
          '(threshold independent|partial auc|mislead|misleading|does not|ignores|limitation|skewed)',
          '(insensitive|cost|costs)',
        ],
        insert:
          '**Limits**: blind to calibration and base rate; with rare positives report PR-AUC or recall at a small false-positive rate.',
      },
    ],
    enough: 2,
    source: {
      label: 'Fawcett 2006, An introduction to ROC analysis',
      url: 'https://doi.org/10.1016/j.patrec.2005.10.010',
    },
  },
  {
    id: 'evaluate-ranker',
    asks: [
      `${evaluate} .. (ranking|ranker|search|retrieval|search engine|ranked list)`,
      '(ranking|retrieval|search) (metrics|evaluation)',
      'metrics for (ranking|search|retrieval)',
      `${explain} (ndcg|map|mrr)`,
    ],
    layers: [
      {
        name: 'Metric at the shown depth',
        words: ['(ndcg|map|mrr|precision at|recall at|hit rate|mean reciprocal|err|dcg|mean average precision)'],
        insert:
          '**Metric**: NDCG@k for graded relevance, MRR for one right answer, recall@k for a first stage; k as the screen shows.',
      },
      {
        name: 'Judgements and their bias',
        words: [
          '(judgment|judgments|judgement|relevance labels|graded|annotators|annotator|clicks|position bias)',
          '(propensity|pooling|human|raters|ground truth|relevance judgment|inverse propensity)',
        ],
        insert:
          '**Labels**: graded judgements for head and tail queries; clicks only with position-bias correction (inverse propensity or interleaving).',
      },
      {
        name: 'Per query, with intervals',
        words: [
          '(per query|each query|average over queries|paired|significance|confidence|bootstrap|segment)',
          '(tail|head|query type|slice|across queries)',
        ],
        insert: '**Per query**: average after, paired test over queries, head and tail apart.',
      },
      {
        name: 'Online',
        words: [
          '(interleaving|a/b test|a b test|ab test|a b|click through|ctr|abandonment|online|session|reformulation)',
          '(dwell|experiment|long term)',
        ],
        insert: '**Online**: interleaving for sensitivity, then an A/B test on success per session and reformulation.',
      },
    ],
    enough: 3,
    source: {
      label: 'Järvelin & Kekäläinen 2002; Joachims, Swaminathan & Schnabel 2017',
      url: 'https://arxiv.org/abs/1608.04468',
    },
  },
  {
    id: 'evaluate-recommender',
    asks: [
      `${evaluate} .. (recommender|recommendation|recommendations|recsys|recommender system)`,
      '(recommender|recommendation) .. (metrics|evaluation)',
      'metrics for recommendation',
    ],
    layers: [
      {
        name: 'Offline ranking metric',
        words: ['(ndcg|recall at|hit rate|map|mrr|precision at|auc|rmse|recall k|precision k|offline)'],
        insert:
          '**Offline**: recall@k for candidates, NDCG@k for the ranker, over the full catalogue: sampled negatives can reverse the order of models (Krichene & Rendle 2020).',
      },
      {
        name: 'Split by time',
        words: [
          '(time split|chronological|temporal|leave one out|last interaction|future|split|by time)',
          '(next item|hold out|holdout)',
        ],
        insert: '**Split**: by time for all users at once; a random split leaks later taste.',
      },
      {
        name: 'Bias of the log',
        words: [
          '(exposure|position bias|popularity|propensity|counterfactual|ips|selection bias|logged)',
          '(feedback loop|off policy|missing not at random|implicit feedback|exploration)',
        ],
        insert: '**Log bias**: users rate what was shown; weight by inverse propensity or use exploration traffic.',
      },
      {
        name: 'Beyond accuracy',
        words: [
          '(coverage|diversity|novelty|serendipity|fairness|cold start|creator|freshness|filter bubble)',
          '(satisfaction|calibration)',
        ],
        insert: '**Beyond accuracy**: catalogue coverage, diversity within the list, cold-start slices, creators.',
      },
      {
        name: 'Online',
        words: [
          '(a/b test|a b test|ab test|online|retention|engagement|watch time|conversion|long term|holdout|guardrail)',
          '(ctr|click|revenue|interleaving)',
        ],
        insert:
          '**Online**: A/B test on long-term value (retention, satisfied watch time) with guardrails; a holdout for the slow effects.',
      },
    ],
    enough: 3,
    source: {
      label: 'Krichene & Rendle 2020, On sampled metrics for item recommendation',
      url: 'https://doi.org/10.1145/3394486.3403226',
    },
  },
  {
    id: 'evaluate-llm',
    asks: [
      `${evaluate} .. (llm|llms|language model|language models|chatbot|assistant|generative|generation|genai|agent|agents|prompt)`,
      '(llm|chatbot|language model|agent) .. (evaluation|metrics|evals|eval)',
      'llm as .. judge',
    ],
    layers: [
      {
        name: 'Task test set',
        words: [
          '(test set|golden|gold set|benchmark|eval set|held out|real queries|production traffic)',
          '(task specific|examples|dataset|user queries|reference answers)',
        ],
        insert:
          '**Test set**: 200 to 500 real prompts with reference answers or rubrics, adversarial and unanswerable ones included, kept out of tuning.',
      },
      {
        name: 'Automatic metric',
        words: [
          '(exact match|unit test|unit tests|pass at|bleu|rouge|bertscore|perplexity|accuracy|schema|regex)',
          '(deterministic|f1|programmatic|execution|pass rate|string match)',
        ],
        insert:
          '**Checks by program** where possible: exact match, unit tests, schema; n-gram overlap says little for open answers.',
      },
      {
        name: 'Judge model and its bias',
        words: [
          '(judge|llm as a judge|rubric|pairwise|position bias|verbosity|agreement|gpt 4|grader|win rate)',
          '(self preference|preference)',
        ],
        insert:
          '**Judge**: pairwise with swapped order (position and length bias), its agreement with people measured first.',
      },
      {
        name: 'Human and online',
        words: [
          '(human|annotator|annotators|a/b test|a b test|ab test|thumbs|user feedback|online|expert|inter rater)',
          '(kappa|side by side|resolution rate|escalation)',
        ],
        insert: '**People**: blind side-by-side by experts with κ reported, then an A/B test on task success.',
      },
      {
        name: 'Safety, cost and grounding',
        words: [
          '(faithful|faithfulness|grounded|groundedness|hallucination|toxicity|safety|latency|cost|refusal)',
          '(jailbreak|contamination|red team|robustness|bias|citation|token)',
        ],
        insert: '**Beside quality**: grounded claims, refusals, injection tests, p95 latency and cost an answer.',
      },
    ],
    enough: 3,
    source: { label: 'Zheng et al. 2023, Judging LLM-as-a-Judge', url: 'https://arxiv.org/abs/2306.05685' },
  },
  {
    id: 'evaluate-regression',
    asks: [
      `${evaluate} .. (regression|regression model|regressor|forecast)`,
      'regression (metrics|evaluation)',
      `(mse|rmse) .. ${versus} .. mae`,
      `mae .. ${versus} .. (mse|rmse)`,
      'difference between .. (mse|rmse|mae) .. (mae|mse|rmse)',
      `${explain} (r squared|r2|rmse)`,
    ],
    layers: [
      {
        name: 'Metric and what it targets',
        words: ['(rmse|mae|mse|mape|r squared|r2|r 2|quantile|pinball|median|mean|absolute|squared)'],
        insert: '**Metric**: RMSE targets the mean, MAE the median, pinball loss a quantile; MAPE breaks near zero.',
      },
      {
        name: 'Outliers',
        words: [
          '(outlier|outliers|large errors|robust|huber|heavy tail|skew|log|sensitive|penalize|penalizes)',
          'punish',
        ],
        insert: '**Outliers**: squaring lets a few rows rule; report MAE beside RMSE, or model the log.',
      },
      {
        name: 'Baseline and scale',
        words: [
          '(baseline|naive|mean predictor|relative|r squared|percent|units|scale|mase|dummy|interpretable)',
          '(same units|business)',
        ],
        insert: '**Baseline**: beside the mean, the last value or the present rule, in the unit of cost.',
      },
      {
        name: 'Residuals and slices',
        words: [
          '(residual|residuals|slice|slices|segment|heteroscedastic|bias|interval|coverage|calibration)',
          '(by horizon|plot|error analysis)',
        ],
        insert: '**Residuals**: against prediction, time and segment; coverage of the intervals.',
      },
    ],
    enough: 3,
    source: {
      label: 'Hyndman & Koehler 2006; scikit-learn user guide, 3.4',
      url: 'https://doi.org/10.1016/j.ijforecast.2006.03.001',
    },
  },
  {
    id: 'calibration',
    asks: [
      `${explain} (calibration|calibrated|probability calibration|platt scaling)`,
      '(calibrate|calibrating) .. (model|classifier|probabilities|probability|scores)',
      `platt .. ${versus} .. isotonic`,
      '(when|why|how) .. (calibration|calibrate|calibrated)',
      'how ... (calibration|platt scaling) .. (work|works)',
    ],
    layers: [
      {
        name: 'Definition',
        words: [
          '(predicted probability|predicted probabilities|observed|frequency|of the time|match|matches)',
          '(true probability|actual|empirical|reflect)',
        ],
        insert: '**Definition**: among rows scored 0.8, 80 % are positive.',
      },
      {
        name: 'Measure',
        words: [
          '(reliability|ece|brier|log loss|calibration curve|calibration plot|expected calibration error)',
          '(bins|binned|diagram)',
        ],
        insert: '**Measure**: reliability diagram, ECE over 10 to 15 bins, Brier score, on held-out data.',
      },
      {
        name: 'Fix',
        words: [
          '(platt|isotonic|temperature|beta calibration|sigmoid|vector scaling|prior correction)',
          '(recalibrate|label smoothing|binning)',
        ],
        insert:
          '**Fix** on a separate set: Platt or one temperature for few points, isotonic from about 1,000; prior correction after resampling.',
      },
      {
        name: 'Why and when it matters',
        words: [
          '(threshold|cost|bid|bidding|decision|risk|expected value|ranking|does not change)',
          '((prefer|use|better|only|works|helps|useful|choose) .. when|auc|drift|rank|medical|downstream)',
          '(combine|auction|trust|overconfident)',
        ],
        insert:
          '**Why**: bids, risk limits and cost thresholds use the number; a pure ranking does not. Refit when the base rate drifts.',
      },
    ],
    enough: 3,
    source: {
      label: 'Guo et al. 2017; scikit-learn user guide, 1.16',
      url: 'https://scikit-learn.org/stable/modules/calibration.html',
    },
  },
  {
    id: 'metric-drop',
    asks: [
      '(metric|ctr|engagement|conversion|accuracy|revenue|performance|traffic|auc) .. (drop|dropped|drops|fell|decreased|down|declined)',
      'why .. (metric|accuracy|performance|model) .. (drop|dropped|decline|worse|degrade|degraded)',
      '(investigate|diagnose|debug) .. (drop|decline|metric)',
      'model .. (worse|degrades|degraded|fails|drops) .. production',
    ],
    layers: [
      {
        name: 'Is it real',
        words: [
          '(logging|instrumentation|bug|data quality|tracking|confidence|noise|seasonal|seasonality)',
          '(variance|definition|pipeline|normal fluctuation|significant|sanity|measurement|bots)',
        ],
        insert:
          '**1. Real?** Event counts, null rates, late partitions, bots, weekday and season, size against the usual spread.',
      },
      {
        name: 'Segment',
        words: [
          '(segment|segments|slice|slices|platform|country|device|cohort|mix shift|new users|breakdown)',
          '(decompose|drill|region|browser|break down)',
        ],
        insert:
          '**2. Where?** By platform, country, new or returning, funnel step; fixed-mix metric against raw to catch a mix shift.',
      },
      {
        name: 'What changed',
        words: [
          '(release|deploy|deployment|launch|experiment|feature change|model change|upstream|timeline)',
          '(rollback|roll back|change log|config|new version|recent change)',
        ],
        insert:
          '**3. What changed?** Deploys of app, features, model and experiments on one timeline; roll back the suspect.',
      },
      {
        name: 'Model causes',
        words: [
          '(drift|skew|train serving|training serving|distribution shift|concept drift|label delay)',
          '(calibration|stale|retrain|retraining|psi|covariate shift|feedback loop)',
        ],
        insert:
          '**4. Model**: PSI by feature, served against recomputed features, metric at fixed inputs for concept drift.',
      },
      {
        name: 'Outside and proof',
        words: [
          '(competitor|holiday|external|outage|holdout|marketing|news|replay|shadow|confirm|causal|prevent)',
          '(alert|monitor)',
        ],
        insert:
          '**5. Outside, then proof**: holidays, outages, campaigns; confirm by replay or holdout, and add the alert that was missing.',
      },
    ],
    enough: 3,
    source: { label: 'Kohavi, Tang & Xu 2020; Sculley et al. 2015', url: 'https://doi.org/10.1017/9781108653985' },
  },
];
