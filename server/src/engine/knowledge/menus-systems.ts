// Answer menus on systems: designing, deploying, speeding up and monitoring models.
import { design, explain, handle, handling, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const systemMenus: readonly AnswerMenu[] = [
  {
    id: 'design-recommender',
    asks: [
      `${design} .. (recommender|recommendation|recommendations|recsys|news feed|feed ranking|video recommendation)`,
      '(recommender|recommendation) system .. (design|architecture|work|build)',
      `${explain} (recommender|recommendation) system`,
    ],
    layers: [
      {
        name: 'Goal and metrics',
        words: [
          '(goal|objective|watch time|engagement|ctr|retention|ndcg|recall at|metric|metrics|business)',
          '(satisfaction|kpi|requirement|requirements)',
        ],
        insert:
          '**Goal**: long-term value (retention, satisfied watch time) with guardrails; recall@k and NDCG@k offline.',
      },
      {
        name: 'Data and features',
        words: [
          '(implicit|explicit|features|user features|item features|context|interactions|logs|embedding)',
          '(embeddings|labels|negative|ratings|clicks|history|data)',
        ],
        insert:
          '**Data**: impressions with position and propensity, point-in-time features, negatives shown but not taken.',
      },
      {
        name: 'Candidates, ranking, re-ranking',
        words: [
          '(candidate|candidates|retrieval|two tower|ann|hnsw|ranking|ranker|rerank|re ranking|two stage)',
          '(multi stage|matrix factorization|collaborative filtering|funnel|content based)',
        ],
        insert:
          '**Stages**: two-tower retrieval of hundreds from millions (ANN), a GBDT or multi-task ranker, a re-ranker for diversity and rules.',
      },
      {
        name: 'Cold start and exploration',
        words: [
          '(cold start|new user|new item|exploration|bandit|epsilon|thompson|popularity|content features)',
          '(explore|onboarding)',
        ],
        insert:
          '**Cold start**: content features in the towers, some per cent of exploration traffic by Thompson sampling.',
      },
      {
        name: 'Evaluation and serving',
        words: [
          '(a/b test|a b test|ab test|latency|feature store|position bias|monitor|monitoring|retrain|feedback loop)',
          '(serving|online|cache|drift|offline|interleaving|time split)',
        ],
        insert:
          '**Run**: time split, A/B test, p99 under 200 ms, daily refresh of towers and index together, position-bias correction.',
      },
    ],
    enough: 4,
    source: {
      label: 'Covington, Adams & Sargin 2016, Deep Neural Networks for YouTube Recommendations',
      url: 'https://doi.org/10.1145/2959100.2959190',
    },
  },
  {
    id: 'design-fraud',
    asks: [
      `${design} .. (fraud|anomaly detection|spam|abuse|risk)`,
      '(detect|detecting) .. (fraud|anomalies|anomaly|spam|bots)',
    ],
    layers: [
      {
        name: 'Cost and constraint',
        words: [
          '(cost|false positive|false negative|latency|chargeback|review|capacity|precision|business)',
          '(real time|block|customer)',
        ],
        insert:
          '**Cost**: a missed fraud against a blocked customer; decision within some 100 ms; review capacity per day.',
      },
      {
        name: 'Labels and delay',
        words: [
          '(label|labels|delay|delayed|chargeback|feedback|selection|blocked|noisy|unlabeled|unsupervised)',
          '(semi supervised|investigator|human review)',
        ],
        insert:
          '**Labels**: chargebacks arrive weeks later, blocked payments have none: let a small random share through to learn from.',
      },
      {
        name: 'Features and model',
        words: [
          '(velocity|aggregate|aggregates|graph|device|gbdt|xgboost|lightgbm|isolation forest|autoencoder)',
          '(rules|features|network|gradient boosting|random forest|logistic)',
        ],
        insert:
          '**Model**: GBDT on velocity counts, device and graph features, beside rules; isolation forest where labels lack.',
      },
      {
        name: 'Imbalance and threshold',
        words: [
          '(imbalance|imbalanced|undersample|class weight|focal|threshold|pr auc|recall at|calibration)',
          '(precision recall|smote|oversample|rare|expected cost)',
        ],
        insert:
          '**Rare class**: sampled negatives with prior correction, threshold $c_{FP}/(c_{FP}+c_{FN})$, PR-AUC and recall at review capacity.',
      },
      {
        name: 'Adversary, drift, monitoring',
        words: [
          '(adversaries|adversary|adversarial|adapt|drift|monitor|monitoring|retrain|retraining|time split)',
          '(chronological|feedback loop|shadow|explain|appeal|evolve|concept drift)',
        ],
        insert:
          '**Adversary**: patterns move, so split by time, retrain weekly, watch PSI and the share by rule, keep a shadow model.',
      },
    ],
    enough: 4,
    source: {
      label: 'Dal Pozzolo et al. 2018, Credit card fraud detection: a realistic modeling',
      url: 'https://doi.org/10.1109/TNNLS.2017.2736643',
    },
  },
  {
    id: 'design-search',
    asks: [
      `${design} .. (search|search engine|search ranking|query|semantic search|document retrieval)`,
      'design .. (search|ranking)',
    ],
    layers: [
      {
        name: 'Goal and judgements',
        words: [
          '(relevance|ndcg|judgment|judgments|click|clicks|metric|metrics|query intent|goal|success|mrr)',
          '(intent|requirement)',
        ],
        insert: '**Goal**: success per session; NDCG@10 on graded judgements, head and tail queries apart.',
      },
      {
        name: 'Retrieval',
        words: [
          '(bm25|inverted index|dense|ann|hybrid|embedding|embeddings|retrieval|candidate|candidates)',
          '(query rewriting|query understanding|lexical|spelling|tokenize)',
        ],
        insert:
          '**Retrieval**: BM25 and dense vectors fused by rank (RRF, k = 60), after query rewriting; recall@100 as its metric.',
      },
      {
        name: 'Ranking',
        words: [
          '(lambdamart|learning to rank|pairwise|listwise|cross encoder|gbdt|ranker|features|rerank)',
          '(ranking model|lambdarank|re rank|bert)',
        ],
        insert: '**Ranking**: LambdaMART on match, quality, freshness and behaviour; a cross-encoder on the top 50.',
      },
      {
        name: 'Click bias',
        words: [
          '(position bias|propensity|interleaving|counterfactual|click model|unbiased|selection bias)',
          '(presentation bias|ips)',
        ],
        insert:
          '**Clicks**: higher ranks get more of them; weight by inverse propensity measured by swapping positions.',
      },
      {
        name: 'Serving and evaluation',
        words: [
          '(latency|a/b test|a b test|ab test|index|freshness|cache|caching|shard|monitor|monitoring|fallback)',
          '(serving|online|zero results)',
        ],
        insert:
          '**Run**: p99 budget by stage, fresh index within minutes, interleaving then A/B test, zero-result rate watched.',
      },
    ],
    enough: 4,
    source: {
      label: 'Joachims, Swaminathan & Schnabel 2017; Burges 2010 (LambdaMART)',
      url: 'https://arxiv.org/abs/1608.04468',
    },
  },
  {
    id: 'design-ctr',
    asks: [`${design} .. (ads|ad click|ctr|click prediction|ad ranking|ads ranking|click through)`],
    layers: [
      {
        name: 'Goal',
        words: [
          '(bid|auction|revenue|calibration|ecpm|log loss|logloss|normalized entropy|metric|objective|goal)',
          'value',
        ],
        insert: '**Goal**: bid × p(click) ranks and prices, so log loss and calibration matter beside AUC.',
      },
      {
        name: 'Data',
        words: [
          '(negative sampling|downsampling|downsample|delayed|conversion|attribution|labels|position)',
          '(features|sparse|ids|impressions|negatives|user|logs)',
        ],
        insert:
          '**Data**: impressions with position; negatives kept at rate w and corrected by p/(p + (1 − p)/w); delayed conversions.',
      },
      {
        name: 'Model',
        words: [
          '(logistic|embedding|embeddings|dlrm|deepfm|wide and deep|wide deep|gbdt|factorization machine)',
          '(cross|hashing|hash|dcn|feature crosses)',
        ],
        insert:
          '**Model**: hashed sparse ids into embeddings with explicit crosses (DLRM, DCN); logistic regression with FTRL as baseline.',
      },
      {
        name: 'Freshness and serving',
        words: [
          '(online learning|hourly|daily|fresh|freshness|latency|feature store|retrain|continual)',
          '(incremental|serving|real time|cache|streaming)',
        ],
        insert:
          '**Freshness**: hourly or online updates, features logged at serving, scores within some 10 ms for hundreds of ads.',
      },
      {
        name: 'Evaluation',
        words: [
          '(time split|progressive|a/b test|a b test|ab test|calibration|slice|exploration|position bias|monitor)',
          '(monitoring|normalized entropy|offline|online|auc)',
        ],
        insert:
          '**Evaluation**: progressive validation by time, calibration by slice, A/B test with budget-split, exploration for new ads.',
      },
    ],
    enough: 4,
    source: {
      label: 'He et al. 2014; McMahan et al. 2013, Ad click prediction: a view from the trenches',
      url: 'https://doi.org/10.1145/2487575.2488200',
    },
  },
  {
    id: 'ml-system-design',
    asks: [
      `${design} .. (machine learning system|ml system|ml pipeline)`,
      'approach .. (ml|machine learning) (problem|project|case)',
      '(steps|stages|lifecycle) .. (machine learning|ml) (project|pipeline)',
      'end to end .. (ml|machine learning) project',
    ],
    layers: [
      {
        name: 'Problem and metric',
        words: [
          '(business|objective|goal|requirement|requirements|metric|metrics|success|define the problem)',
          '(stakeholder|problem statement|frame|framing)',
        ],
        insert: '**Problem**: the decision, its cost of error, one primary metric online and one offline proxy.',
      },
      {
        name: 'Data',
        words: ['(data|labels|features|collect|quality|eda|leakage|label|cleaning|exploratory|dataset)'],
        insert: '**Data**: labels and their delay, point-in-time features, leakage audit, split as production.',
      },
      {
        name: 'Baseline and model',
        words: ['(baseline|model|simple|logistic|gbdt|train|training|hyperparameter|algorithm|heuristic)'],
        insert:
          '**Model**: heuristic, then linear or GBDT baseline, then whatever beats it by more than the noise; name what you rejected.',
      },
      {
        name: 'Evaluation',
        words: [
          '(evaluate|evaluation|validation|cross validation|a/b test|a b test|ab test|error analysis|slice|slices)',
          '(offline|online|test set|holdout)',
        ],
        insert: '**Evaluation**: offline metric with interval and slices, shadow run, A/B test with guardrails.',
      },
      {
        name: 'Serving and monitoring',
        words: [
          '(deploy|deployment|serving|latency|monitor|monitoring|drift|retrain|retraining|rollback)',
          '(production|scale|maintenance)',
        ],
        insert:
          '**Production**: one transform for training and serving, latency budget, canary, drift and label metrics, retraining and rollback.',
      },
    ],
    enough: 4,
    source: {
      label: 'Zinkevich, Rules of Machine Learning; Sculley et al. 2015',
      url: 'https://developers.google.com/machine-learning/guides/rules-of-ml',
    },
  },
  {
    id: 'cold-start',
    asks: [
      `${handle} .. cold start`,
      `${handling} .. cold start`,
      `${explain} cold start`,
      '(recommend|recommendation|recommendations) .. new (user|users|item|items)',
    ],
    layers: [
      {
        name: 'Which cold start',
        words: ['(new user|new users|new item|new items|new system|no history|no interactions|no interaction)'],
        insert: '**Which**: new user, new item or new system; id embeddings are untrained for each.',
      },
      {
        name: 'Content and context',
        words: [
          '(content|features|metadata|embedding|embeddings|two tower|context|demographic|side information)',
          '(text|image|attributes|hybrid)',
        ],
        insert:
          '**Content**: towers on text, image, category and context instead of ids; drop ids at random in training so that the model learns to do without.',
      },
      {
        name: 'Defaults and questions',
        words: [
          '(popular|popularity|trending|onboarding|survey|segment|default|ask|preferences|quiz)',
          '(best sellers|location|device)',
        ],
        insert: '**Defaults**: popular items by segment, two or three onboarding choices.',
      },
      {
        name: 'Exploration',
        words: ['(bandit|bandits|explore|exploration|thompson|ucb|epsilon|boost|active learning|quota|random)'],
        insert:
          '**Exploration**: a quota of impressions for new items by Thompson sampling until their rate is known to a chosen width.',
      },
      {
        name: 'Measure it apart',
        words: [
          '(slice|separately|new user metric|first session|measure|evaluate|metric|retention|a/b test|a b test)',
          '(warm up|switch|after .. interactions)',
        ],
        insert:
          '**Measure**: recall and retention of the cold slice apart, and the number of events at which personal beats popular.',
      },
    ],
    enough: 3,
    source: {
      label: 'Volkovs, Yu & Poutanen 2017, DropoutNet; Covington et al. 2016',
      url: 'https://papers.nips.cc/paper/7081-dropoutnet-addressing-cold-start-in-recommender-systems',
    },
  },
  {
    id: 'drift',
    asks: [
      `${handle} .. (drift|data drift|concept drift|model drift|distribution shift|covariate shift)`,
      `${handling} .. (drift|data drift|concept drift|model drift|distribution shift|covariate shift)`,
      '(drift|stale) .. (how|what|catch|detect|do)',
      '(know|notice|tell|catch|see) ... (drift|stale)',
      `${explain} (drift|data drift|concept drift|distribution shift|covariate shift|dataset shift)`,
      `(data|covariate) (drift|shift) .. ${versus} .. (concept|label) (drift|shift)`,
    ],
    layers: [
      {
        name: 'Kinds',
        words: [
          '(covariate|concept|label shift|prior|p x|p y|p y x|input distribution|relationship|input|sudden)',
          '(gradual|seasonal|types)',
        ],
        insert:
          '**Kinds**: inputs p(x), base rate p(y), or the relation p(y | x); a pipeline fault looks like the first.',
      },
      {
        name: 'Detection',
        words: [
          '(psi|ks|kolmogorov|domain classifier|kl|wasserstein|chi|monitor|monitoring|detect|adwin)',
          '(reference|jensen|statistical test|distance|alert|performance)',
        ],
        insert:
          '**Detect**: PSI by feature and score (0.1 watch, 0.25 act), a domain classifier, and the metric on delayed labels.',
      },
      {
        name: 'Diagnosis before retraining',
        words: [
          '(pipeline|null|schema|upstream|segment|root cause|diagnose|data quality|season|seasonality|bug)',
          '(logging|slice|investigate|which feature|why)',
        ],
        insert:
          '**Diagnose**: null rates and schema first; then which segment; a harmless shift in an unused feature needs nothing.',
      },
      {
        name: 'Response',
        words: [
          '(retrain|retraining|recalibrate|reweight|importance weight|rollback|online learning|fallback)',
          '(window|adapt|update|fine tune|robust|refresh)',
        ],
        insert:
          '**Respond**: recalibrate for base-rate shift, retrain on a recent window for p(y | x), reweight for p(x), fall back meanwhile.',
      },
    ],
    enough: 3,
    source: { label: 'Gama et al. 2014; Rabanser, Günnemann & Lipton 2018', url: 'https://doi.org/10.1145/2523813' },
  },
  {
    id: 'slow-model',
    asks: [
      'model .. (slow|too slow|latency)',
      '(reduce|lower|cut|improve|optimize|decrease) .. (latency|inference time|inference cost|inference)',
      '(speed up|accelerate) .. (inference|model|serving)',
      'inference .. (slow|optimization|latency)',
      '(compress|shrink) .. model',
      '(p99|p95|p50|response time) .. (#|slow|budget|slo|too high)',
      '(inference|serving|ranker|scoring|service|api) .. (too slow|slow)',
      '(cut|reduce|lower) .. (p99|p95|latency)',
    ],
    layers: [
      {
        name: 'Profile first',
        words: [
          '(profile|profiling|profiler|p99|p95|percentile|trace|measure|breakdown|bottleneck|budget)',
          '(where .. time|benchmark)',
        ],
        insert:
          '**Profile**: p50 and p99 by stage (features, queue, model, network); the model is often not the largest part.',
      },
      {
        name: 'Smaller or cheaper model',
        words: [
          '(distill|distillation|quantized|quantize|quantization|int8|prune|pruning|smaller model|cascade)',
          '(fp16|low rank|early exit|compress|fewer trees|sparse|student)',
        ],
        insert:
          '**Model**: int8 or fp16, distillation, a cascade that sends hard cases only to the large model; check the metric by slice after each.',
      },
      {
        name: 'Serving',
        words: [
          '(batch|batching|cache|caching|precompute|onnx|tensorrt|compile|gpu|async|replica|replicas)',
          '(kv cache|autoscale|autoscaling|hardware|parallel|vllm|speculative)',
        ],
        insert: '**Serving**: dynamic batching, compiled graph, cached features and results, precomputed embeddings.',
      },
      {
        name: 'The trade-off, stated',
        words: [
          '(accuracy|quality|trade|tradeoff|cost|sla|slo|degrade|fallback|timeout|a/b test|a b test|ab test)',
          '(requirement|acceptable|loss in)',
        ],
        insert:
          '**Trade-off**: the metric lost per millisecond gained, decided by an A/B test; a timeout with fallback for the tail.',
      },
    ],
    enough: 3,
    source: { label: 'Hinton, Vinyals & Dean 2015; Jacob et al. 2017 (int8)', url: 'https://arxiv.org/abs/1712.05877' },
  },
  {
    id: 'deploy-model',
    asks: [
      '(deploy|deploying|productionize|ship|release|put) .. (model|models) [to] [in] [production]',
      '(deployment|rollout|release) .. (strategy|strategies|model|plan)',
      'take .. model .. production',
      'mlops .. (pipeline|what|how)',
    ],
    layers: [
      {
        name: 'Packaging and reproducibility',
        words: [
          '(version|versioning|registry|container|docker|artifact|artefact|reproducible|reproducibility)',
          '(mlflow|same preprocessing|pipeline|lineage|package|serialize|ci cd|onnx)',
        ],
        insert: '**Package**: model, transforms and schema as one versioned artefact with data and code hashes.',
      },
      {
        name: 'Tests before traffic',
        words: [
          '(unit test|integration test|data validation|schema|golden|regression test|parity|load test|skew)',
          '(offline evaluation|tests|testing|sanity|gate|threshold)',
        ],
        insert:
          '**Tests**: parity of served and offline scores (1e-6) on logged rows, metric gates by slice, load test at peak.',
      },
      {
        name: 'Gradual rollout',
        words: [
          '(shadow|canary|a/b test|a b test|ab test|blue green|gradual|ramp|rollout|traffic|percent|feature flag)',
          '(phased|champion)',
        ],
        insert: '**Rollout**: shadow, then 1, 10, 50 and 100 % with guardrails at each step.',
      },
      {
        name: 'Monitoring and rollback',
        words: [
          '(monitor|monitoring|alert|alerts|drift|rollback|roll back|fallback|retrain|retraining|latency)',
          '(on call|dashboard|logging|observability)',
        ],
        insert:
          '**Operate**: latency, errors, null rates, PSI, delayed metric; one command back to the last version, a rule as fallback.',
      },
    ],
    enough: 3,
    source: {
      label: 'Breck et al. 2017, The ML Test Score; Sculley et al. 2015',
      url: 'https://research.google/pubs/the-ml-test-score-a-rubric-for-ml-production-readiness-and-technical-debt-reduction/',
    },
  },
  {
    id: 'monitor-model',
    asks: [
      '(monitor|monitoring) .. (model|models|production|ml|machine learning|system)',
      '(model|models) in production .. (monitor|maintain|watch)',
    ],
    layers: [
      {
        name: 'Service',
        words: [
          '(latency|error rate|throughput|qps|uptime|cpu|memory|timeouts|p99|availability|resource)',
          '(infrastructure|operational)',
        ],
        insert: '**Service**: p99 latency, error and timeout rate, share of fallbacks.',
      },
      {
        name: 'Data',
        words: [
          '(schema|null|nulls|missing|drift|psi|range|freshness|feature distribution|input distribution)',
          '(data quality|distribution|skew|inputs|outliers)',
        ],
        insert: '**Data**: schema, null rate, freshness and PSI by feature against training bins.',
      },
      {
        name: 'Predictions and outcome',
        words: [
          '(prediction distribution|score distribution|calibration|delayed labels|ground truth|accuracy)',
          '(metric|auc|slice|segment|business metric|label|labels|predictions|performance|proxy|feedback)',
        ],
        insert:
          '**Outcome**: score distribution at once, calibration and metric by slice when labels arrive, a proxy until then.',
      },
      {
        name: 'Action',
        words: [
          '(alert|alerts|threshold|thresholds|on call|runbook|retrain|retraining|rollback|roll back)',
          '(fallback|owner|playbook|holdout|trigger|page)',
        ],
        insert: '**Action**: each alert with threshold, owner and runbook: roll back, retrain, recalibrate or ignore.',
      },
    ],
    enough: 3,
    source: {
      label: 'Breck et al. 2017, The ML Test Score',
      url: 'https://research.google/pubs/the-ml-test-score-a-rubric-for-ml-production-readiness-and-technical-debt-reduction/',
    },
  },
  {
    id: 'online-vs-batch',
    asks: [
      `(online|real time) .. ${versus} .. (batch|offline)`,
      `batch .. ${versus} .. (online|real time|streaming)`,
      'difference between .. (online|batch) .. (learning|inference|prediction|serving|batch|online)',
      `${explain} online learning`,
      'how often .. retrain',
      '(when|how often) .. retrain',
    ],
    layers: [
      {
        name: 'Definitions',
        words: [
          '(one example at a time|incremental|incrementally|precompute|precomputed|on request|request time)',
          '(all at once|schedule|scheduled|streaming|stream|on demand|nightly|synchronous|whole dataset)',
        ],
        insert:
          '**Terms**: batch scores (or trains) on a schedule over stored rows; online does so on each request or event.',
      },
      {
        name: 'Freshness and latency',
        words: [
          '(fresh|freshness|latency|stale|staleness|real time|context|adapt|drift|immediately|throughput)',
          '(milliseconds|delay|up to date)',
        ],
        insert:
          '**Freshness**: online sees the current session within milliseconds; batch is hours old but cheap per row.',
      },
      {
        name: 'Cost and risk',
        words: [
          '(cost|complex|complexity|feature store|skew|poison|poisoning|forget|forgetting|unstable|debug)',
          '(validate|validation|rollback|infrastructure|expensive|noise|simple|simpler)',
        ],
        insert:
          '**Risk**: online needs low-latency features and can learn from bad data at once; guard with validation gates and rollback.',
      },
      {
        name: 'Choice',
        words: [
          '(use .. (when|if|for|where)|(better|good|preferred|suited|useful) .. (when|if|for)|prefer)',
          '(choose|hybrid|depends|example|e g|recommend|combine|suited|suitable)',
        ],
        insert:
          '**Choice**: batch where a day-old score does (churn); online where context decides (fraud, search); often precomputed candidates with online ranking.',
      },
    ],
    enough: 3,
    source: { label: 'Huyen 2022, Designing Machine Learning Systems, chapters 7 and 9' },
  },
  {
    id: 'explore-exploit',
    asks: [
      `${explain} (bandit|bandits|exploration|explore exploit|thompson sampling|multi armed)`,
      `(bandit|bandits) .. ${versus} .. (a/b test|a b test|ab test|a/b testing|a b testing)`,
      `exploration .. ${versus} .. exploitation`,
      `(a/b test|a b test|a/b testing|a b testing) .. ${versus} .. bandit`,
      'how ... (bandit|bandits|thompson sampling) .. (work|works)',
    ],
    layers: [
      {
        name: 'Trade-off and regret',
        words: ['(regret|explore|exploit|exploration|uncertain|uncertainty|reward|trade)'],
        insert:
          '**Trade-off**: regret is what the best arm would have earned more; exploring buys knowledge, exploiting uses it.',
      },
      {
        name: 'Algorithms',
        words: ['(epsilon greedy|ucb|thompson|posterior|confidence bound|contextual|linucb|beta|greedy|softmax)'],
        insert: '**Algorithms**: ε-greedy (constant ε: linear regret), UCB and Thompson sampling (logarithmic).',
      },
      {
        name: 'Against an A/B test',
        words: ['(a/b test|a b test|ab test|inference|confidence interval|fixed|traffic|unbiased|power|biased|a b)'],
        insert:
          '**Against A/B**: a bandit earns during the test, an A/B test gives an unbiased effect with an interval.',
      },
      {
        name: 'Limits',
        words: [
          '(delay|delayed|non stationary|nonstationary|drift|seasonal|long term|state|interference|batch)',
          '(fails|limitation|rl|cold start|assume|stationary)',
        ],
        insert:
          '**Fails** with late or drifting rewards and effects on later states: batched updates, discounting, or full RL.',
      },
    ],
    enough: 3,
    source: { label: 'Russo et al. 2018; Lattimore & Szepesvári 2020', url: 'https://arxiv.org/abs/1707.02038' },
  },
  {
    id: 'project-story',
    asks: [
      '(tell me about|describe|walk me through|talk about|present) .. (project|model you built|challenging|hardest problem)',
      '(ml|machine learning|recent|proudest) project .. (interview|story|tell|describe)',
    ],
    layers: [
      {
        name: 'Situation and goal with a number',
        words: ['(baseline|goal|target|problem|users|business|situation|task|context|metric|before|objective)'],
        insert: '**Situation**: the decision, the baseline and its metric in numbers.',
      },
      {
        name: 'Own decision and rejected alternative',
        words: [
          '(i chose|i decided|i built|instead of|rather than|alternative|considered|because|trade|rejected)',
          '(my role|i designed|i picked|over)',
        ],
        insert: '**Decision**: what I chose, what I rejected and why (data, latency, time).',
      },
      {
        name: 'Difficulty and diagnosis',
        words: [
          '(leak|leakage|drift|skew|bug|failed|diagnosis|diagnosed|root cause|debug|error analysis)',
          '(unexpected|found|challenge|issue|obstacle)',
        ],
        insert: '**Difficulty**: the symptom, the check that named the cause, the fix.',
      },
      {
        name: 'Result with uncertainty',
        words: [
          '(a/b test|a b test|ab test|lift|improved|percent|reduced|increase|confidence interval|from .. to|shipped)',
          '(launched|result|saved|impact|auc)',
        ],
        insert: '**Result**: the online effect with its interval, latency and cost.',
      },
      {
        name: 'What I would do now',
        words: [
          '(next time|would do|learned|lesson|in hindsight|differently|follow up|limitation|next step)',
          '(retrospect|next|learning)',
        ],
        insert: '**Hindsight**: what I would change and how I would measure it.',
      },
    ],
    enough: 4,
    source: {
      label: 'Interview guide, the five signals: practical experience, failure modes, honest uncertainty',
    },
  },
];
