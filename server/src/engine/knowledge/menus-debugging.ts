// Answer menus for questions that begin with a symptom or a shortage: too slow, too good, too large, no experiment, no labels.
import { evaluate } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const debuggingMenus: readonly AnswerMenu[] = [
  {
    id: 'choose-k',
    asks: [
      '(choose|pick|select|find|determine|decide|set|know) .. (k|number of clusters|how many clusters) ... (k means|kmeans|cluster|clusters|clustering|gmm|mixture)',
      '(choose|pick|select|find|determine|decide) .. number of clusters',
      '(how is|how are|how was) .. (k|$) ... chosen',
      'how many clusters',
      '(choose|pick|select) .. (k|$) .. (k means|kmeans)',
    ],
    layers: [
      {
        name: 'Elbow',
        words: ['(elbow|knee|kink|inertia|bend|bic|aic|within cluster)'],
        insert:
          '**Elbow of the inertia** (BIC for a mixture): inertia falls with every k, so look for the kink; often there is none.',
      },
      {
        name: 'Silhouette',
        words: ['(silhouette|cohesion|separation|davies|calinski)'],
        insert: '**Silhouette**: cohesion against the nearest other cluster; take the k with the highest mean.',
      },
      {
        name: 'Stability or gap statistic',
        words: [
          '(stability|stable|bootstrap|ari|rand index|gap stat|gap statistic|reproducible|uniform|replica|seeds|null reference)',
        ],
        insert: '**Stability**: adjusted Rand index between bootstrap runs, or the gap statistic against uniform data.',
      },
      {
        name: 'Use',
        words: [
          '(business|use|campaign|campaigns|act|action|segments|team|slots|domain|actionable|serve|marketing|interpret|interpretable)',
        ],
        insert: '**Use**: how many groups somebody can act on; six campaigns need no 14 segments.',
      },
    ],
    enough: 3,
    source: {
      label: 'Tibshirani, Walther & Hastie 2001 (gap statistic); Rousseeuw 1987 (silhouette)',
      url: 'https://doi.org/10.1111/1467-9868.00293',
    },
  },
  {
    id: 'speed-up-training',
    asks: [
      '(speed up|accelerate|faster|quicker|shorten|cut|reduce) .. (training|train|epoch|epochs|training time)',
      '(training|train|epoch) .. (slow|faster|quicker|too long|takes|take|speed)',
      '(make|get) .. (training|train) ... (faster|fast|quicker|converge)',
      'gpu .. (underused|idle|utilization|#) ... (what|why|how|check|do)',
      '(training|train) ... speed .. up',
    ],
    layers: [
      {
        name: 'Profile and input pipeline',
        words: [
          '(profile|profiling|profiler|loader|dataloader|workers|prefetch|input pipeline|bottleneck|util|utilization|i o|memory mapped|cache|caching)',
        ],
        insert:
          '**Profile first**: a GPU that waits for data needs workers, prefetch or decoded files, not a faster kernel.',
      },
      {
        name: 'Precision and kernels',
        words: [
          '(mixed precision|bf16|fp16|amp|autocast|tensor core|tensor cores|compile|fused|fuse|kernel|kernels|half precision|flash attention|flashattention)',
        ],
        insert: '**Precision**: bf16 on tensor cores, fused or compiled kernels; often about 2× on matrix products.',
      },
      {
        name: 'Batch and devices',
        words: [
          '(batch size|bigger batch|larger batch|bigger bs|bs|batch|ddp|data parallel|gpus|multi gpu|accumulation|distributed|cards)',
        ],
        insert:
          '**Batch and devices**: the largest batch that fits with the rate scaled and warmed up, then data parallel.',
      },
      {
        name: 'Less work',
        words: [
          '(early stop|early stopping|subsample|fewer (steps|epochs)|bucket|padding|smaller model|freeze|frozen|pretrained|warm start|lora|curriculum|shorter)',
        ],
        insert: '**Less work**: bucket by length, early stopping, frozen or pretrained layers, subsampled easy rows.',
      },
      {
        name: 'Optimizer and schedule',
        words: [
          '(momentum|adam|adamw|learning rate|lr|warm up|warmup|one cycle|1cycle|scheduler|schedule|normalization|batch norm|init)',
        ],
        insert:
          '**Optimiser**: a higher rate with warm-up and one cycle, normalisation that allows it; fewer steps to the same loss.',
      },
    ],
    enough: 3,
    source: {
      label: 'PyTorch performance tuning guide; Micikevicius et al. 2017',
      url: 'https://arxiv.org/abs/1710.03740',
    },
  },
  {
    id: 'offline-online-gap',
    asks: [
      'offline ... (up|better|good|gain|improve|improved|rose|well|higher|#) ... (online|live|production|revenue|ctr|clicks|conversion|down|flat|worse|badly)',
      '(online|live|production|revenue|clicks|ctr) ... (down|flat|worse|badly|drop) ... offline',
      '(# in (cv|validation|training|test)) ... live',
      '(auc|ndcg|accuracy|recall|f1) ... # ... (live|online|production)',
      '(good|well|fine) (offline|in validation|in the notebook) ... (bad|badly|poor|worse|poorly) (online|live|in production)',
      'go wrong ... offline (metric|metrics|evaluation)',
    ],
    layers: [
      {
        name: 'Train-serving skew',
        words: [
          '(skew|serving|serve|log|logged|features at|feature (store|value|values)|parity|recompute|live requests|same (code|features)|point in time|stale)',
        ],
        insert: '**Skew**: log the features of 1,000 live requests, recompute them offline, compare values and scores.',
      },
      {
        name: 'Leakage or split',
        words: [
          '(leak|leakage|leaks|random split|time split|future|split on time|chronological|target|duplicates|split)',
        ],
        insert:
          '**Leakage**: columns written after the event, or a random split of time-ordered rows; re-run with a time split.',
      },
      {
        name: 'Bias of the log',
        words: [
          '(position bias|exposure|selection|old (policy|ranker|model)|feedback|ips|propensity|clicks come|negatives|sampled negatives|counterfactual)',
        ],
        insert: '**Logged labels**: the old ranker chose what was seen; weight by propensity or keep a random slice.',
      },
      {
        name: 'Metric and decision',
        words: [
          '(metric|threshold|calibration|calibrated|top|guardrail|retention|long term|proxy|business|bottom of|slice|segment|latency|timeout|time outs|fallback|novelty)',
        ],
        insert:
          '**Metric**: the gain may lie below the positions shown, or in a proxy that the business does not feel; latency and fallbacks count too.',
      },
      {
        name: 'Experiment',
        words: [
          '(ab test|a/b|a/b test|experiment|sample ratio|randomization|significant|significance|ci|confidence|power|noise|underpowered|too small|drift|shift|population)',
        ],
        insert: '**Experiment**: sample-ratio test, interval of the difference, drift between training and test weeks.',
      },
    ],
    enough: 3,
    source: {
      label: 'Zinkevich, Rules of Machine Learning; Joachims, Swaminathan & Schnabel 2017',
      url: 'https://developers.google.com/machine-learning/guides/rules-of-ml',
    },
  },
  {
    id: 'too-good-score',
    asks: [
      '(accuracy|auc|score|f1|validation|val|test|recall|precision) ... (0.99|.99|99|100|perfect|suspicious|too good|near perfect) ... (check|what|why|how|do|happened|wrong|suspect)',
      '(too good to be true|suspiciously (high|good)|perfect (score|accuracy|auc))',
    ],
    layers: [
      {
        name: 'Base rate',
        words: [
          '(class balance|base rate|majority|imbalanced|imbalance|baseline|negatives|dummy|recall of positives|confusion matrix)',
        ],
        insert: '**Base rate**: 99 % may be the share of negatives; compare with the majority vote and look at recall.',
      },
      {
        name: 'Leaking column',
        words: [
          '(leak|leakage|leaks|single feature|feature importance|target|stamped|after the (label|event)|proxy|ids|one column|one feature)',
        ],
        insert:
          '**Leak**: AUC of every column alone; above about 0.95 ask when it is written, before or after the label.',
      },
      {
        name: 'Overlap of the split',
        words: [
          '(duplicate|duplicates|same (user|patient|customer)|group|overlap|time split|near duplicates|both sides|grouped)',
        ],
        insert: '**Overlap**: duplicates, or one user on both sides; hash the rows and split by group or by time.',
      },
      {
        name: 'Evaluation code',
        words: [
          '(eval code|evaluation code|shuffle .. labels|permute|permutation|bug|chance|pipeline|test on train|wrong set|random labels)',
        ],
        insert: '**Code**: shuffle the labels and train again; anything clearly above chance condemns the pipeline.',
      },
    ],
    enough: 3,
    source: {
      label: 'Kaufman, Rosset & Perlich 2011 (leakage in data mining)',
      url: 'https://doi.org/10.1145/2020408.2020496',
    },
  },
  {
    id: 'out-of-memory',
    asks: [
      '(oom|out of memory|cuda memory|memory error) ... (what|how|do|check|checklist|fix|options|steps)',
      '(cuda oom|out of memory|oom)',
    ],
    layers: [
      {
        name: 'Batch and accumulation',
        words: ['(smaller (batch|bs)|batch size|bs|accumulation|accum|accumulate|micro batch|shorter)'],
        insert: '**Batch**: halve it and accumulate gradients, so that the effective batch stays.',
      },
      {
        name: 'Precision',
        words: ['(bf16|fp16|mixed precision|half precision|8 bit|int8|4 bit|amp|quantize|quantized)'],
        insert: '**Precision**: bf16 activations take half the memory of fp32.',
      },
      {
        name: 'Activations',
        words: [
          '(checkpoint|checkpointing|recompute|activations|flash attention|flashattention|offload|sequence length)',
        ],
        insert: '**Activations**: checkpointing recomputes them in the backward pass, about 30 % more time.',
      },
      {
        name: 'Weights and optimizer state',
        words: ['(zero|fsdp|shard|sharding|8 bit adam|optimizer state|optimizer states|lora|adafactor|adam)'],
        insert: '**States**: fp32 Adam holds 8 bytes a parameter; shard them (ZeRO, FSDP), use 8-bit Adam or LoRA.',
      },
      {
        name: 'Leak',
        words: [
          '(leak|leaks|graph|detach|item|no grad|fragmentation|empty cache|kept in a list|never freed|longest|long example|outlier)',
        ],
        insert:
          '**Leak**: memory that climbs step by step is a loss kept with its graph; one peak is one long example.',
      },
    ],
    enough: 3,
    source: {
      label: 'Rajbhandari et al. 2019 (ZeRO); Chen et al. 2016 (checkpointing)',
      url: 'https://arxiv.org/abs/1910.02054',
    },
  },
  {
    id: 'validation-better',
    asks: [
      '(val|validation|test) .. (better|lower|below|above|higher) .. than .. (train|training)',
      '(val|validation) loss .. below .. (train|training)',
      '(val|validation) .. better than training',
    ],
    layers: [
      {
        name: 'Regularisation only in training',
        words: ['(dropout|augmentation|aug|label smoothing|regularization|eval mode|train only|in training only)'],
        insert: '**Dropout and augmentation** act in training only; score the training set in eval mode.',
      },
      {
        name: 'When it is measured',
        words: ['(epoch|average|averaged|mean over|running|during|end of)'],
        insert: '**Timing**: training loss is averaged over the epoch, validation taken at its end.',
      },
      {
        name: 'Split',
        words: [
          '(easy|easier|small|duplicate|duplicates|leak|leakage|tiny|distribution|split|overlap|across|same user)',
        ],
        insert: '**Split**: an easier, tiny or leaking validation set; re-draw it by group and compare.',
      },
    ],
    enough: 2,
    source: {
      label: 'Goodfellow, Bengio & Courville 2016, section 7.12',
      url: 'https://www.deeplearningbook.org/contents/regularization.html',
    },
  },
  {
    id: 'rl-not-learning',
    asks: [
      '(ppo|dqn|sac|a2c|policy|agent|reward|return|returns) .. (not learn|not learning|does not|do not|not go up|flat|stuck|zero|not improve|not improving)',
      "(ppo|dqn|sac|a2c|policy|agent|reward|return|returns) (doesn't|doesn’t|does not|won't|isn't) .. (learn|learning|go|rise|improve|improving|up)",
    ],
    layers: [
      {
        name: 'Environment and reward',
        words: [
          '(random policy|environment|env|reward function|sparse|terminal|done flag|reset|sanity|cartpole|scripted)',
        ],
        insert:
          '**Environment**: does a random or scripted policy see any reward? Check resets, done flags and the sign.',
      },
      {
        name: 'Scales',
        words: [
          '(scale|normalize|explained variance|return scale|reward scale|observations|clip .. reward|running (mean|sd|std)|value loss)',
        ],
        insert: '**Scale**: normalise observations and returns; explained variance of the critic must rise above 0.',
      },
      {
        name: 'Exploration',
        words: ['(entropy|exploration|explore|epsilon|noise|temperature|curiosity)'],
        insert: '**Exploration**: entropy that collapses in the first updates calls for a larger coefficient.',
      },
      {
        name: 'Step size',
        words: ['(learning rate|lr|kl|clip fraction|clip share|batch|epochs|gradient norm|target network|gamma)'],
        insert: '**Step**: KL and clipped share per update (0.1 to 0.3); else lower the rate or the epochs per batch.',
      },
    ],
    enough: 3,
    source: { label: 'Henderson et al. 2018; Schulman et al. 2017', url: 'https://arxiv.org/abs/1709.06560' },
  },
  {
    id: 'effect-without-experiment',
    asks: [
      '(estimate|measure|find) ... (effect|impact|uplift) ... (without|no) .. (experiment|test|randomization|randomisation|a/b)',
      'causal (effect|impact) .. (without|observational|no)',
      "(can't|cannot|can not|no) .. (randomize|randomise|run an experiment) ... (how|effect|what)",
    ],
    layers: [
      {
        name: 'Question and confounders',
        words: ['(confounder|confounders|confounding|dag|estimand|selection|who (joins|chose)|treated|compare)'],
        insert: '**Estimand**: effect on whom, and which causes of joining also cause the outcome.',
      },
      {
        name: 'Design',
        words: [
          '(difference in differences|did|diff in diff|regression discontinuity|rdd|instrument|iv|synthetic control|matching|propensity|ipw|weighting|natural experiment|staggered)',
        ],
        insert:
          '**Design**: a threshold, a staggered start or an instrument before matching or weighting on what was logged.',
      },
      {
        name: 'Checks',
        words: ['(parallel trends|pre period|placebo|balance|overlap|falsification|event study|pretrend|pre trends)'],
        insert: '**Checks**: parallel pre-trends, balance after weighting, placebo dates and outcomes.',
      },
      {
        name: 'Sensitivity',
        words: [
          '(sensitivity|unobserved|hidden bias|e value|rosenbaum|bounds|interval|robustness|encouragement|later experiment)',
        ],
        insert: '**Sensitivity**: how strong an unlogged confounder must be to explain the effect away.',
      },
    ],
    enough: 3,
    source: {
      label: 'Angrist & Pischke 2009; Hernán & Robins 2020',
      url: 'https://www.hsph.harvard.edu/miguel-hernan/causal-inference-book/',
    },
  },
  {
    id: 'cheaper-labels',
    asks: [
      'label .. (cheap|cheaper|cheaply|fewer|cost)',
      '(fewer|cheap|cheaper) .. labels',
      '(reduce|cut) .. (labeling|labelling|annotation) (cost|effort|budget)',
    ],
    layers: [
      {
        name: 'Which items',
        words: ['(active learning|uncertain|uncertainty|diverse|diversity|margin|query|core set|informative)'],
        insert:
          '**Choose**: active learning by margin with a share of random items, so that evaluation stays unbiased.',
      },
      {
        name: 'Weak and synthetic labels',
        words: [
          '(weak supervision|labeling function|labelling function|heuristic|heuristics|distant|snorkel|rules|llm|synthetic|implicit|clicks|logs)',
        ],
        insert: '**Weak labels**: rules, logs or a language model as noisy annotators, audited on a gold set.',
      },
      {
        name: 'Unlabelled data',
        words: [
          '(pretrain|pretrained|self supervised|semi supervised|pseudo label|self training|transfer|few shot|contrastive|distill)',
        ],
        insert: '**Unlabelled data**: a pretrained encoder, then pseudo-labels above a calibrated confidence.',
      },
      {
        name: 'Quality',
        words: [
          '(agreement|kappa|guideline|guidelines|gold|audit|redundancy|two annotators|adjudicate|quality|interface|pre annotate|prefill)',
        ],
        insert:
          '**Quality**: a guideline with pilot, agreement (κ), prefilled labels that are corrected; a second vote for hard items.',
      },
    ],
    enough: 3,
    source: {
      label: 'Settles 2009 (active learning); Ratner et al. 2017 (Snorkel)',
      url: 'https://arxiv.org/abs/1711.10160',
    },
  },
  {
    id: 'evaluate-text',
    asks: [
      `${evaluate} .. (summary|summaries|summarizer|summariser|summarization|translation|translator|captions|support bot|bot)`,
    ],
    layers: [
      {
        name: 'Test set and task metric',
        words: ['(rouge|bleu|chrf|comet|exact match|references|test set|gold|questions|benchmark|f1)'],
        insert: '**Task set**: some hundred real inputs with references; overlap metrics only as a regression test.',
      },
      {
        name: 'Faithfulness',
        words: [
          '(faithful|faithfulness|factual|entail|entailed|entailment|grounded|grounding|hallucination|hallucinations|supported|citation|nli)',
        ],
        insert:
          '**Faithfulness**: the share of sentences that the source entails, by an NLI model and by hand on a sample.',
      },
      {
        name: 'Judge and people',
        words: ['(judge|human|humans|raters|annotators|kappa|pairwise|preference|calibrated on|swap|order)'],
        insert:
          '**Judges**: pairwise preferences, a model as judge only with its agreement to people and the order swapped.',
      },
      {
        name: 'Slices and online',
        words: [
          '(slice|slices|length|language|online|a/b|ab test|thumbs|edit|edits|escalation|latency|cost|refusal|complaints)',
        ],
        insert: '**Slices and use**: by length and topic; edits, thumbs and escalations online, with latency and cost.',
      },
    ],
    enough: 3,
    source: {
      label: 'Zheng et al. 2023 (LLM as a judge); Maynez et al. 2020 (faithfulness)',
      url: 'https://arxiv.org/abs/2306.05685',
    },
  },
];
