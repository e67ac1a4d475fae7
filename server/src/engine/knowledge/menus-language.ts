// Answer menus on language-model products, labelling and large-scale training.
import { design, explain, handle, handling, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const languageMenus: readonly AnswerMenu[] = [
  {
    id: 'design-rag',
    asks: [
      `${design} .. (rag|retrieval augmented|question answering|knowledge base|chat with documents|document qa)`,
      `${explain} (rag|retrieval augmented|retrieval augmented generation)`,
      '(rag|retrieval augmented generation) .. (system|pipeline|design|architecture|work|improve|works)',
      '(improve|debug|evaluate) .. rag',
    ],
    layers: [
      {
        name: 'Ingestion and chunks',
        words: [
          '(chunk|chunks|chunking|overlap|parse|parsing|ingest|ingestion|metadata|split|documents|index)',
          'preprocess',
        ],
        insert: '**Chunks**: 200 to 500 tokens along headings with title and metadata; tables and code kept whole.',
      },
      {
        name: 'Retrieval',
        words: [
          '(embedding|embeddings|bm25|hybrid|dense|vector|ann|hnsw|query rewriting|recall at|top k)',
          '(similarity|retriever|vector database|vector store)',
        ],
        insert:
          '**Retrieval**: BM25 and dense fused by RRF (k = 60), filters by permission and date, query rewriting; recall@50 as metric.',
      },
      {
        name: 'Reranking and prompt',
        words: [
          '(rerank|reranker|reranking|cross encoder|prompt|context window|lost in the middle|citation)',
          '(citations|cite|abstain|instruction|order|grounding|re rank|context)',
        ],
        insert:
          '**Prompt**: a cross-encoder keeps 3 to 10 passages, strongest first, as facts in the middle are used less; cite or abstain.',
      },
      {
        name: 'Evaluation',
        words: [
          '(faithful|faithfulness|groundedness|grounded|recall|answer correctness|judge|ragas|test set)',
          '(evaluate|evaluation|human|golden|precision|hit rate|relevance)',
        ],
        insert:
          '**Evaluation** in parts: recall@k of evidence, share of claims entailed, correctness, abstention on unanswerable questions.',
      },
      {
        name: 'Operation',
        words: [
          '(latency|cost|cache|caching|freshness|fresh|permission|permissions|access control|injection)',
          '(monitor|monitoring|feedback|update|security|stale|pii|reindex)',
        ],
        insert:
          '**Operation**: re-index on change, permissions in the filter, injection tests, token cost and p95 latency.',
      },
    ],
    enough: 4,
    source: {
      label: 'Lewis et al. 2020; Liu et al. 2023, Lost in the Middle',
      url: 'https://arxiv.org/abs/2307.03172',
    },
  },
  {
    id: 'fine-tune-vs-prompt',
    asks: [
      `(fine tune|fine tuning|finetune|finetuning) .. ${versus} .. (prompt|prompting|rag|in context|retrieval|few shot)`,
      `(prompt|prompting|rag|prompt engineering) .. ${versus} .. (fine tune|fine tuning|finetune|finetuning)`,
      '(when|why|should) .. (fine tune|finetune|fine tuning)',
      `${explain} (fine tuning|finetuning)`,
      '(adapt|customize) .. (llm|language model)',
    ],
    layers: [
      {
        name: 'What each changes',
        words: [
          '(weights|behaviour|behavior|format|style|knowledge|facts|context|instructions|without training)',
          '(parameters|no training|no gradient|adapt)',
        ],
        insert:
          '**What changes**: prompting and RAG change the context (facts, instructions); fine-tuning changes the weights (format, style, skill).',
      },
      {
        name: 'Data and cost',
        words: [
          '(examples|labeled|labelled|cost|gpu|latency|tokens|hundreds|thousands|data|lora|cheap|cheaper)',
          '(expensive|compute|dataset)',
        ],
        insert:
          '**Data**: prompting needs tens of examples to judge by, LoRA some hundreds to thousands to train on; a shorter prompt repays at high volume.',
      },
      {
        name: 'Failure modes',
        words: [
          '(forget|forgetting|overfit|overfitting|stale|hallucinates|hallucinate|hallucination|injection)',
          '(brittle|drift|maintenance|version|outdated|context limit|context window|inconsistent|sensitive)',
          'fails',
        ],
        insert:
          '**Fails**: fine-tuning forgets and goes stale, and training on new facts raises hallucination (Gekhman et al. 2024); prompts are brittle and cost tokens.',
      },
      {
        name: 'Order of trial and evaluation',
        words: [
          '(first|start with|baseline|evaluate|evaluation|then|only if|escalate|test set|combine|both)',
          '(order|(prefer|use|better|only|works|helps|useful|choose) .. when|measure|ab test)',
        ],
        insert:
          '**Order**: prompt, few-shot, RAG for facts, then LoRA for behaviour, each only if a fixed test set shows the gap.',
      },
    ],
    enough: 3,
    source: {
      label: 'Ovadia et al. 2023; Gekhman et al. 2024; Hu et al. 2021',
      url: 'https://arxiv.org/abs/2405.05904',
    },
  },
  {
    id: 'hallucination',
    asks: [
      `${handle} .. (hallucination|hallucinations|hallucinating)`,
      `${handling} .. (hallucination|hallucinations|hallucinating)`,
      `${explain} (hallucination|hallucinations|hallucinate)`,
      'why .. (llm|llms|language model|language models|models) .. hallucinate',
    ],
    layers: [
      {
        name: 'Definition and cause',
        words: [
          '(not grounded|not supported|unsupported|next token|likelihood|plausible|training data)',
          '(no knowledge|fabricates|fabricate|fabricated|false|made up|factual|incorrect|invent|confident)',
        ],
        insert:
          '**Cause**: next-token training rewards plausible text and gives no credit for an empty answer, so gaps in knowledge are filled.',
      },
      {
        name: 'Measure',
        words: [
          '(faithfulness|groundedness|entail|entailment|fact check|fact checking|human|annotated)',
          '(annotation|rate|benchmark|selfcheck|self consistency|claims|claim|measure|evaluate|truthfulqa)',
          '(nli|evaluation)',
        ],
        insert:
          '**Measure**: share of claims that the sources entail, checked by people on 100 to 200 answers; abstention on unanswerable questions.',
      },
      {
        name: 'Grounding',
        words: [
          '(rag|retrieval|retrieve|citation|citations|cite|quote|tool|tools|search|knowledge base|ground)',
          '(grounding|source|sources|context)',
        ],
        insert:
          '**Ground**: retrieval with citations, tools for arithmetic and look-ups; measure evidence recall first.',
      },
      {
        name: 'Decoding, abstention, verification',
        words: [
          '(temperature|abstain|i do not know|refuse|verifier|verify|verification|confidence|self check)',
          '(consistency|threshold|human in the loop|calibration|guardrail|guardrails|uncertainty|review)',
          'constrain',
        ],
        insert:
          '**Abstain and verify**: temperature 0 to 0.3, permission to say "not found", an entailment check, review where an error is dear.',
      },
      {
        name: 'Training',
        words: [
          '(fine tune|fine tuning|rlhf|dpo|preference|data quality|instruction tuning|domain|alignment)',
          '(training data|deduplicate)',
        ],
        insert:
          '**Training**: preference data that rewards abstention; fine-tuning on facts the model lacks makes it worse (Gekhman et al. 2024).',
      },
    ],
    enough: 3,
    source: {
      label: 'Ji et al. 2022; Manakul et al. 2023; Gekhman et al. 2024',
      url: 'https://arxiv.org/abs/2202.03629',
    },
  },
  {
    id: 'explain-rlhf',
    asks: [
      `${explain} (rlhf|dpo|preference optimization|reinforcement learning from human feedback)`,
      `(rlhf|ppo|dpo) .. ${versus} .. (dpo|ppo|rlhf|sft)`,
      '(align|alignment) .. (llm|language model)',
      'how ... (rlhf|dpo) .. (work|works)',
    ],
    layers: [
      {
        name: 'Stages',
        words: [
          '(sft|supervised fine tuning|reward model|ppo|preference pairs|preference|bradley terry|pairwise)',
          '(instruction tuning|three stages|human feedback)',
        ],
        insert:
          '**Stages**: supervised fine-tuning, a reward model on preference pairs (Bradley-Terry), PPO against it; DPO folds the last two into one loss.',
      },
      {
        name: 'KL anchor',
        words: ['(kl|reference|penalty|beta|stay close|drift|anchor|regularizes|regularize|divergence)'],
        insert: '**Anchor**: a KL penalty β to the reference keeps the policy where the reward model is valid.',
      },
      {
        name: 'Failure modes',
        words: [
          '(reward hacking|overoptimize|overoptimization|goodhart|length bias|sycophant|sycophancy)',
          '(mode collapse|off policy|distribution shift|label noise|verbosity|unstable|instability|fails)',
          '(limitation|hack|gaming)',
        ],
        insert: '**Fails**: reward hacking (length, flattery), fewer modes; DPO learns only from its fixed pairs.',
      },
      {
        name: 'Choice and evaluation',
        words: [
          '(dpo|(prefer|use|better|only|works|helps|useful|choose) .. when|simpler|compute|online|offline)',
          '(win rate|human|judge|evaluate|evaluation|choose|cheaper|compare)',
        ],
        insert:
          '**Choice**: DPO (β about 0.1) for simplicity; PPO or online pairs when the policy moves far; judged by length-controlled win rate and people.',
      },
    ],
    enough: 3,
    source: {
      label: 'Ouyang et al. 2022 (InstructGPT); Rafailov et al. 2023; Gao, Schulman & Hilton 2022',
      url: 'https://arxiv.org/abs/2203.02155',
    },
  },
  {
    id: 'data-labelling',
    asks: [
      '(how|strategy|process|approach) ... (label|annotate|collect) .. (data|dataset|examples)',
      '(labeling|labelling|annotation) (strategy|process|quality|guideline|guidelines)',
      'how ... (collect|get|obtain|acquire) .. (labels|labeled data|training data|annotations)',
      `${handle} .. (noisy label|noisy labels|label noise|lack of labels|no labels|unlabeled)`,
      `${handling} .. (noisy label|noisy labels|label noise|lack of labels|no labels|unlabeled)`,
      `${explain} (active learning|weak supervision)`,
    ],
    layers: [
      {
        name: 'Guideline and pilot',
        words: [
          '(guideline|guidelines|instructions|definition|edge case|edge cases|pilot|examples|rubric)',
          '(ontology|taxonomy|training annotators)',
        ],
        insert:
          '**Guideline**: definitions with hard cases; pilot of 100 items by two people, revise where they differ.',
      },
      {
        name: 'Agreement and quality',
        words: [
          '(kappa|agreement|inter annotator|inter rater|majority vote|gold|adjudicate|adjudication|audit)',
          '(multiple annotators|consensus|quality control|expert|redundancy|confident learning|noise|noisy)',
        ],
        insert:
          '**Quality**: κ above about 0.6 to 0.8 before scaling, gold items in the stream, adjudication; test sets have 3.3 % wrong labels on average in ten benchmarks (Northcutt et al. 2021).',
      },
      {
        name: 'Which items',
        words: [
          '(active learning|uncertainty|stratified|random sample|sampling|rare|tail|hard examples)',
          '(diversity|coverage|representative|stratify|prioritize)',
        ],
        insert: '**Which**: a random test set first, then uncertainty and diversity sampling for training.',
      },
      {
        name: 'Cheaper labels',
        words: [
          '(weak supervision|snorkel|pseudo|pseudo label|self training|llm|distant|semi supervised)',
          '(heuristic|heuristics|programmatic|crowd|crowdsourcing|mechanical turk|synthetic|logs|implicit)',
          'self supervised',
        ],
        insert:
          '**Cheaper**: labelling functions, model-written labels checked on a human sample, implicit feedback with its bias.',
      },
    ],
    enough: 3,
    source: {
      label: 'Northcutt, Athalye & Mueller 2021; Ratner et al. 2017 (Snorkel)',
      url: 'https://arxiv.org/abs/2103.14749',
    },
  },
  {
    id: 'distributed-training',
    asks: [
      `${explain} (distributed training|data parallel|model parallel|data parallelism|model parallelism|fsdp|zero)`,
      '(train|training) .. (large model|large models|multiple gpus|many gpus|at scale|across gpus|llm)',
      '(model|training) .. (does not fit|out of memory|oom) .. [memory]',
      `data parallel .. ${versus} .. model parallel`,
      'how ... (data parallel|fsdp|zero) .. (work|works)',
    ],
    layers: [
      {
        name: 'Memory account',
        words: [
          '(16 bytes|bytes|optimizer state|optimizer states|activations|activation memory|parameters)',
          '(gradients|memory)',
        ],
        insert: '**Memory**: mixed-precision Adam takes 16 bytes a parameter (112 GB for 7B) before activations.',
      },
      {
        name: 'Parallelism',
        words: [
          '(data parallel|data parallelism|ddp|fsdp|zero|tensor parallel|pipeline|pipeline parallel)',
          '(model parallel|shard|sharding|all reduce|allreduce|expert parallel)',
        ],
        insert:
          '**Parallelism**: DDP while it fits; ZeRO or FSDP shard state; tensor parallel within a node, pipeline across nodes.',
      },
      {
        name: 'Saving memory',
        words: [
          '(checkpointing|gradient checkpointing|recompute|mixed precision|bf16|accumulation|offload)',
          '(flash attention|flashattention|lora|8 bit|quantize)',
        ],
        insert:
          '**Saving**: bf16, activation checkpointing (one extra forward), accumulation, FlashAttention, 8-bit optimizer, LoRA.',
      },
      {
        name: 'Optimisation and faults',
        words: [
          '(batch size|learning rate|linear scaling|warmup|communication|bandwidth|bottleneck|utilization)',
          '(mfu|checkpoint|restart|straggler|throughput|fault|synchronous|asynchronous|stale)',
        ],
        insert:
          '**At scale**: learning rate with the batch plus warm-up, utilisation (MFU) and all-reduce share watched, frequent checkpoints.',
      },
    ],
    enough: 3,
    source: { label: 'Rajbhandari et al. 2019 (ZeRO); Goyal et al. 2017', url: 'https://arxiv.org/abs/1910.02054' },
  },
];
