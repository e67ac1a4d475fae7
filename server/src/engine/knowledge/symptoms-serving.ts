// Symptoms seen in evaluation, serving and language-model products, most likely cause first.
import type { Symptom } from './types.ts';

export const servingSymptoms: readonly Symptom[] = [
  {
    id: 'train-serving-skew',
    name: 'train-serving skew',
    aliases: [
      'training-serving skew',
      'train serving skew',
      'train/serve skew',
      'train-serve skew',
      'training serving skew',
      'works offline but not in production',
      'model performs worse in production',
    ],
    checks: [
      {
        check: 'Features computed by two code paths',
        how: 'log served features and recompute them offline for the same requests: share of unequal values by column',
        fix: 'one transform for both, or train on logged features',
      },
      {
        check: 'Features from the future',
        how: 'rebuild training rows as of the request time and compare the metric',
        fix: 'point-in-time joins, with the delay of each source',
      },
      {
        check: 'Stale or missing values at serving',
        how: 'null rate and age of each feature in the request log',
        fix: 'alert on null rate, defaults seen in training',
      },
      {
        check: 'Different artefact',
        how: 'score 1,000 logged rows offline with the deployed binary: outputs must match to 1e-6',
        fix: 'version model, vocabulary and scaler as one artefact',
      },
    ],
    source: {
      label: 'Zinkevich, Rules of Machine Learning (rules 29 to 37); Sculley et al. 2015',
      url: 'https://developers.google.com/machine-learning/guides/rules-of-ml',
    },
  },
  {
    id: 'offline-online-gap',
    name: 'offline gain without online gain',
    aliases: [
      'offline-online gap',
      'offline online gap',
      'offline online discrepancy',
      'offline improvement does not translate',
      'offline metric improves but online',
      'offline up online down',
      'auc up but revenue down',
    ],
    checks: [
      {
        check: 'Metric does not match the goal',
        how: 'over past launches, correlate the offline with the online change',
        fix: 'an offline metric at the k shown, weighted by value',
      },
      {
        check: 'Logs come from the old policy',
        how: 'coverage: share of new top items that were ever shown',
        fix: 'inverse-propensity estimates, some per cent of exploration traffic',
      },
      {
        check: 'Skew or latency in serving',
        how: 'A/A test of the new stack with the old model; p95 latency by arm',
        fix: 'repair the path before judging the model',
      },
      {
        check: 'Test too weak',
        how: 'minimum detectable effect of the test against the expected lift',
        fix: 'longer run, CUPED, a more sensitive metric',
      },
    ],
    source: { label: 'Kohavi, Tang & Xu 2020; Schnabel et al. 2016', url: 'https://arxiv.org/abs/1602.05352' },
  },
  {
    id: 'drift-alarm',
    name: 'drift alarm',
    aliases: [
      'data drift',
      'drift detected',
      'feature drift',
      'covariate shift',
      'model drift',
      'concept drift',
      'model decay',
      'performance degrades over time',
      'model degrades over time',
    ],
    checks: [
      {
        check: 'Pipeline fault',
        how: 'null rate, unit and schema by column; did one release move one column?',
        fix: 'roll back, backfill, add a schema test',
      },
      {
        check: 'Inputs shifted',
        how: 'PSI by column over 10 training bins: 0.1 watch, 0.25 act; a domain classifier names the columns',
        fix: 'retrain on recent data, weight by recency, drop the column',
      },
      {
        check: 'Relation shifted',
        how: 'metric by week on delayed labels, at unchanged inputs',
        fix: 'retrain with a shorter window; new features for the new regime',
      },
      {
        check: 'Base rate shifted',
        how: 'mean score against observed rate',
        fix: 'recalibrate the intercept, keep the ranking',
      },
    ],
    source: { label: 'Gama et al. 2014, A survey on concept drift adaptation', url: 'https://doi.org/10.1145/2523813' },
  },
  {
    id: 'miscalibration',
    name: 'calibration is off',
    aliases: [
      'poor calibration',
      'miscalibration',
      'miscalibrated',
      'model is overconfident',
      'overconfident model',
      'calibration drift',
      'badly calibrated',
      'predicted probabilities do not match',
    ],
    checks: [
      {
        check: 'Resampled training data',
        how: 'mean score against base rate: off by the sampling factor',
        fix: 'p/(p + (1 − p)/w) for negatives kept at rate w',
      },
      {
        check: 'Overconfident network',
        how: 'reliability diagram and ECE over 15 bins on held-out data',
        fix: 'temperature scaling on validation data',
      },
      {
        check: 'Bent curve',
        how: 'S shape from boosted trees or an SVM',
        fix: 'Platt scaling below about 1,000 points, isotonic regression above',
      },
      {
        check: 'Prior drift',
        how: 'mean score by week against the observed rate',
        fix: 'refit the intercept on recent labels',
      },
    ],
    source: { label: 'Guo et al. 2017; Niculescu-Mizil & Caruana 2005', url: 'https://arxiv.org/abs/1706.04599' },
  },
  {
    id: 'leakage-symptoms',
    name: 'too good to be true (leakage)',
    aliases: [
      'data leakage',
      'target leakage',
      'label leakage',
      'too good to be true',
      'suspiciously high accuracy',
      'suspiciously high auc',
      'near-perfect validation',
      'auc of 0.99',
    ],
    checks: [
      {
        check: 'One feature knows the answer',
        how: 'single-feature AUC and importance: one column above 0.95',
        fix: 'ask when the column is written; drop what comes after the label',
      },
      {
        check: 'Rows shared between splits',
        how: 'hash rows and near-duplicates; count users, patients or sessions in both',
        fix: 'group split by the entity, deduplicate first',
      },
      {
        check: 'Transforms fitted on all rows',
        how: 'refit scaler, imputer, encoder, selector inside each fold and compare',
        fix: 'a pipeline fitted on the training fold',
      },
      {
        check: 'Time travel',
        how: 'score a later month than any training row',
        fix: 'split by time, with a gap as long as the label delay',
      },
    ],
    source: { label: 'Kaufman et al. 2012, Leakage in data mining', url: 'https://doi.org/10.1145/2382577.2382579' },
  },
  {
    id: 'metric-drop',
    name: 'sudden drop of a metric',
    aliases: [
      'metric drop',
      'metric dropped',
      'accuracy dropped',
      'sudden drop',
      'performance drop',
      'ctr dropped',
      'conversion dropped',
      'engagement dropped',
      'metric went down',
    ],
    checks: [
      {
        check: 'Measurement',
        how: 'logging release, event counts, bots, late partitions, definition of the metric',
        fix: 'repair and backfill before any model work',
      },
      {
        check: 'Mix',
        how: 'split by platform, country, new or returning, traffic source: fixed-mix metric against raw',
        fix: 'explain the mix shift, or act on the segment',
      },
      {
        check: 'Release',
        how: 'align with deploys of model, features, app and experiments',
        fix: 'roll back the suspect, replay traffic',
      },
      {
        check: 'Outside',
        how: 'same week last year, holidays, competitors, outages',
        fix: 'compare with a holdout that keeps the old model',
      },
    ],
    source: { label: 'Kohavi, Tang & Xu 2020, chapters 3 and 6', url: 'https://doi.org/10.1017/9781108653985' },
  },
  {
    id: 'slow-inference',
    name: 'inference too slow',
    aliases: [
      'slow inference',
      'high latency',
      'inference latency',
      'latency too high',
      'p99 latency',
      'model is too slow',
      'slow in production',
    ],
    checks: [
      {
        check: 'Where the time goes',
        how: 'trace p50 and p99: features, queue, model, network',
        fix: 'work on the largest part; often feature look-ups, batched or cached',
      },
      {
        check: 'Model compute',
        how: 'time against batch size and precision on the target hardware',
        fix: 'int8 or fp16, distillation, early-exit cascade, compiled graph',
      },
      {
        check: 'Batching and queueing',
        how: 'utilisation and queue length at p99',
        fix: 'dynamic batching with a window of about 5 ms, more replicas',
      },
      {
        check: 'Autoregressive decoding',
        how: 'time to first token against time per token',
        fix: 'KV cache, speculative decoding, shorter outputs, grouped-query attention',
      },
    ],
    source: {
      label: 'Kwon et al. 2023 (vLLM); Leviathan, Kalman & Matias 2022 (speculative decoding)',
      url: 'https://arxiv.org/abs/2309.06180',
    },
  },
  {
    id: 'hallucination',
    name: 'language model hallucinates',
    aliases: [
      'hallucination',
      'hallucinations',
      'llm hallucination',
      'model hallucinates',
      'made-up facts',
      'fabricated answers',
      'ungrounded answers',
    ],
    checks: [
      {
        check: 'The evidence is not in the prompt',
        how: 'on 100 failures: does any retrieved passage hold the answer? (recall at k)',
        fix: 'hybrid retrieval, reranking, better chunks',
      },
      {
        check: 'The evidence is there but not used',
        how: 'share of claims that the passages entail; move the passage to the front',
        fix: 'fewer passages, quotes with citations, an instruction to abstain',
      },
      {
        check: 'The question has no answer',
        how: 'a test set of unanswerable questions: rate of abstention',
        fix: 'a verifier or score threshold that returns "not found"',
      },
      {
        check: 'Decoding',
        how: 'agreement of 5 samples for one question',
        fix: 'temperature 0 to 0.3 for facts; route unstable answers to a person',
      },
    ],
    source: {
      label: 'Ji et al. 2022, Survey of Hallucination; Manakul, Liusie & Gales 2023 (SelfCheckGPT)',
      url: 'https://arxiv.org/abs/2303.08896',
    },
  },
  {
    id: 'retrieval-misses',
    name: 'retrieval misses the right passage',
    aliases: [
      'retrieval misses',
      'retriever misses',
      'low recall in retrieval',
      'bad retrieval',
      'retrieval fails',
      'rag returns irrelevant',
      'irrelevant chunks',
      'wrong chunks retrieved',
      'low retrieval recall',
    ],
    checks: [
      {
        check: 'Not in the index',
        how: 'search for the gold passage by id; parsing, permissions, freshness',
        fix: 'repair ingestion, add a coverage test',
      },
      {
        check: 'Cut apart by chunking',
        how: 'read 20 misses: is the answer split or without its heading?',
        fix: 'chunks of 200 to 500 tokens along headings, each with its title',
      },
      {
        check: 'Words differ, or codes are blurred',
        how: 'recall at 50 of BM25, dense and both, by query type',
        fix: 'reciprocal rank fusion (k = 60), query rewriting',
      },
      {
        check: 'Right passage ranked low',
        how: 'recall at 50 high, recall at 5 low',
        fix: 'a cross-encoder over the top 50, hard-negative fine-tuning',
      },
      {
        check: 'Approximate search',
        how: 'recall of the index against exact search on 1,000 queries',
        fix: 'raise ef_search or nprobe until it is above 0.95',
      },
    ],
    source: {
      label: 'Karpukhin et al. 2020 (DPR); Cormack, Clarke & Büttcher 2009 (reciprocal rank fusion)',
      url: 'https://doi.org/10.1145/1571941.1572114',
    },
  },
  {
    id: 'repeated-text',
    name: 'language model repeats itself',
    aliases: [
      'repeated text',
      'repetitive text',
      'repetition loop',
      'model repeats itself',
      'text degeneration',
      'repetitive generation',
      'degenerate repetition',
      'looping output',
    ],
    checks: [
      {
        check: 'Greedy or beam decoding of open text',
        how: 'same prompt with nucleus sampling p = 0.9: do the loops vanish?',
        fix: 'top-p 0.9 to 0.95 with temperature 0.7 to 1.0',
      },
      {
        check: 'Missing end token',
        how: 'is EOS in the training targets and not masked; does the chat template match?',
        fix: 'train on EOS, stop sequences',
      },
      {
        check: 'Repetitive fine-tuning data',
        how: 'n-gram duplication rate of the set',
        fix: 'deduplicate, fewer epochs',
      },
      {
        check: 'Context overflow',
        how: 'do loops start past the trained length?',
        fix: 'truncate, scale the positions properly',
      },
    ],
    source: {
      label: 'Holtzman et al. 2019, The Curious Case of Neural Text Degeneration',
      url: 'https://arxiv.org/abs/1904.09751',
    },
  },
  {
    id: 'catastrophic-forgetting',
    name: 'catastrophic forgetting',
    aliases: [
      'catastrophic forgetting',
      'forgets old tasks',
      'loses general ability',
      'fine-tuning degrades',
      'regression after fine-tuning',
    ],
    checks: [
      {
        check: 'Old ability not measured',
        how: 'run the old benchmark before and after',
        fix: 'a gate on both test sets',
      },
      {
        check: 'Steps too large or too many',
        how: 'old metric by checkpoint',
        fix: 'rate 1e-5 to 5e-5, fewer epochs, early stop on both',
      },
      {
        check: 'Narrow data',
        how: 'share of old-task examples in the mix',
        fix: 'replay of old data with a re-warmed rate (Ibrahim et al. 2024), or LoRA with the base frozen',
      },
    ],
    source: {
      label: 'Kirkpatrick et al. 2016 (EWC); Biderman et al. 2024 (LoRA)',
      url: 'https://arxiv.org/abs/1612.00796',
    },
  },
  {
    id: 'sample-ratio-mismatch',
    name: 'sample ratio mismatch in a test',
    aliases: ['sample ratio mismatch', 'srm', 'uneven traffic split', 'unbalanced test groups'],
    checks: [
      {
        check: 'Is it chance?',
        how: 'chi-squared test of the counts; below p = 0.001 the test is invalid',
        fix: 'do not read the metrics before the cause is found',
      },
      {
        check: 'Assignment',
        how: 'counts at assignment, by browser and by day',
        fix: 'fix hashing, redirects and bots',
      },
      {
        check: 'Loss after assignment',
        how: 'counts at each logging stage by arm: crashes or slow pages lose users',
        fix: 'trigger and log at the same point in both arms',
      },
    ],
    source: {
      label: 'Fabijan et al. 2019, Diagnosing sample ratio mismatch',
      url: 'https://doi.org/10.1145/3292500.3330722',
    },
  },
  {
    id: 'popularity-loop',
    name: 'recommender shows the same popular items',
    aliases: [
      'popularity bias',
      'feedback loop',
      'filter bubble',
      'same items recommended',
      'rich get richer',
      'lack of diversity in recommendations',
    ],
    checks: [
      {
        check: 'Training on its own exposure',
        how: 'share of impressions on the top 1 % of items, by month; catalogue coverage',
        fix: 'some per cent of exploration, propensity weights',
      },
      {
        check: 'Popular in-batch negatives or positives',
        how: 'recall by popularity decile',
        fix: 'log-frequency correction, sampled negatives mixed with in-batch ones',
      },
      {
        check: 'No diversity in the last stage',
        how: 'mean pairwise similarity of a served list',
        fix: 're-rank with maximal marginal relevance or caps by creator',
      },
    ],
    source: {
      label: 'Chen et al. 2020, Bias and Debias in Recommender System: A Survey',
      url: 'https://arxiv.org/abs/2010.03240',
    },
  },
];
