// Wrong statements about convolutional and recurrent nets, attention, transformers, language models, embeddings and retrieval.
import type { FalseFact, Source } from './types.ts';

const arxiv = (label: string, id: string): Source => ({ label, url: `https://arxiv.org/abs/${id}` });
const deep = (part: string): Source => ({
  label: `Goodfellow, Bengio & Courville 2016, Deep Learning, ${part}`,
  url: 'https://www.deeplearningbook.org/',
});
const cs231n: Source = {
  label: 'Stanford CS231n notes, Convolutional networks',
  url: 'https://cs231n.github.io/convolutional-networks/',
};
const vaswani = arxiv('Vaswani et al. 2017', '1706.03762');

export const deepFacts: readonly FalseFact[] = [
  {
    id: 'conv-parameters-input-size',
    says: [
      '@convolution <> @weightcount <> @imagesize <> (depend|grow|scale|increase|more|rise|need|proportional|larger|multiply|double|quadruple)',
      '@convolution => (separate|different|its own|own|independent|distinct) (weights|filters|parameters|weight|kernel|filter) => (each|every|per) (position|pixel|location|patch)',
      '@pooling <> (parameters|weights|trainable|learnable|learned) <> (has|have|learns|learn|adds|add|contains|with|train|brings|introduces)',
      '(learnable|trainable) (parameters|weights) .. @pooling',
      '(larger|bigger|higher resolution) (images|image|inputs|input) => @convolution => more (parameters|weights)',
    ],
    unless: [
      'fully connected',
      'flatten',
      'dense',
      'no learnable',
      'locally connected',
      'independent of',
      'head',
      'strided',
      'attention pooling',
      'activations',
      'generalized mean',
    ],
    truth:
      'A convolution has k·k·C_in·C_out weights plus biases at any image size, as the filter is shared over positions. Pooling has no weights; the size matters for compute and memory.',
    correct:
      'A convolution has k·k·C_in·C_out weights whatever the image size, since the filter is shared over positions; pooling has none.',
    source: cs231n,
    bad: [
      'The number of parameters of a convolution depends on the image size.',
      'Max pooling has learnable parameters.',
      'A convolutional layer has separate weights for each position.',
    ],
    good: [
      'The number of parameters of a convolution does not depend on the image size.',
      'The dense layer after flatten makes the number of parameters depend on the image size.',
      'Max pooling has no learnable parameters.',
    ],
  },
  {
    id: 'conv-output-size',
    says: [
      '(3x3|3×3|3 × 3|5x5|5×5|7x7) <> (without|no|zero) padding <> (keeps|preserves|leaves|maintains|same|keep)',
      "(stride 2|stride of 2) .. (keeps|preserves|maintains|does not change|doesn't change) .. (spatial size|size|resolution)",
      'valid padding <> (keeps|preserves|maintains|same) <> (size|resolution|spatial)',
      'same padding <> (halves|shrinks|reduces|halve) <> (size|resolution|output|spatial)',
      '@onebyone <> (spatial|height|width|resolution|receptive field|spatial size|neighbors|neighbouring pixels) <> (change|reduce|shrink|alter|enlarge|increase|grow|mix|halve|widen|larger|combine)',
      '@onebyone <> (useless|pointless|the identity|a no op|no op|nothing|no effect|identity|no use)',
      '(two|2|stack of two) .. (3x3|3×3) .. (more|larger number of) (parameters|weights) than .. (5x5|5×5)',
      '(three|3) .. (3x3|3×3) .. (more|larger number of) (parameters|weights) than .. (7x7|7×7)',
      'output size (=|is) .. n * f + p * s',
    ],
    unless: ['stride 1', 'with stride 2', 'strided', 'padding 1', 'halves'],
    truth:
      'Output size is ⌊(n + 2p − k)/s⌋ + 1. A 1×1 convolution mixes channels only. Two 3×3 layers see 5×5 with 18C² weights against 25C².',
    correct: 'The output size is ⌊(n + 2p − k)/s⌋ + 1, so a 3×3 filter with stride 1 needs p = 1 to keep the size.',
    source: arxiv('Dumoulin & Visin 2016', '1603.07285'),
    bad: [
      'A 3x3 convolution without padding keeps the spatial size.',
      'A 1x1 convolution reduces the spatial resolution.',
      'Two 3x3 convolutions have more parameters than one 5x5.',
    ],
    good: [
      'A 3x3 convolution with padding 1 keeps the spatial size.',
      'A 1x1 convolution does not change the spatial resolution.',
      'Two 3x3 convolutions have fewer parameters than one 5x5.',
    ],
  },
  {
    id: 'cnn-rotation-invariant',
    says: [
      '@cnn <> (rotation augmentation|augment rotations) <> (no need|not needed|unnecessary|needless|superfluous)',
      '@cnn <> (invariant|equivariant|invariance|equivariance|robust|insensitive|indifferent) <> (rotation|rotations|rotate|rotated|scale|scaling|rotational|rotationally|scale changes|viewpoint)',
      '@cnn <> (handle|recognize|cope|classify|deal) <> (rotated|flipped|rotated or scaled|upside down) <> (without|with no|for free|no) .. (augmentation|data augmentation|extra)',
    ],
    unless: ['group equivariant', 'g cnn', 'steerable', 'augmentation', 'augmented'],
    truth:
      'Weight sharing gives equivariance to translation only. Rotations and scales must come from augmentation or from group-equivariant layers.',
    correct:
      'Convolutions are equivariant to translation only; robustness to rotation and scale comes from augmentation or group-equivariant layers.',
    source: deep('section 9.2'),
    bad: ['CNNs are rotation invariant.', 'A CNN is invariant to rotation and scale.'],
    good: [
      'CNNs are not rotation invariant.',
      'With augmentation a CNN becomes robust to rotation.',
      'Convolutions are translation equivariant.',
    ],
  },
  {
    id: 'rnn-parallel',
    says: [
      '@rnn <> @inparallel2 <> (time|timestep|time steps|timesteps|steps|sequence|tokens|positions|trained|computed|processed|process|train|whole)',
      '@rnn <> (all|the whole|every) .. (time steps|tokens|sequence|positions|timesteps) <> (in parallel|at once|simultaneously)',
      '@transformer <> @oneatatime <> (train|training|process|tokens|sequence|time steps)',
      "@lstm <> @vanishing <> (no|completely|fully|totally|entirely|never|impossible|eliminate|once and for all|cannot|immune|can't|free of)",
      '@lstm <> exploding <> (solve|prevent|fix|cure|remove|eliminate|immune|stop)',
    ],
    unless: [
      'sequential',
      'batch',
      'sru',
      'qrnn',
      'linear recurrence',
      'scan',
      'across sequences',
      'clipping',
      'mitigate',
      'eases',
      'generation',
      'decoding',
      'inference',
      'generate',
    ],
    truth:
      'Each hidden state of an RNN needs the one before it, so time is sequential. LSTM gates ease vanishing gradients over hundreds of steps without removing them, and explosions still need clipping.',
    correct:
      'An RNN is sequential in time, since h_t needs h_{t−1}; LSTM gates ease vanishing gradients but do not remove them, and exploding ones need clipping.',
    source: deep('sections 10.2 and 10.10'),
    bad: ['An RNN processes all time steps in parallel.', 'LSTMs completely solve vanishing gradients.'],
    good: [
      'An RNN cannot be parallelized across time steps.',
      'A transformer processes all tokens in parallel.',
      'LSTMs ease vanishing gradients but do not fully solve them.',
    ],
  },
  {
    id: 'lstm-gru-gates',
    says: [
      'gru <> (separate|own|extra|second|additional|cell) [memory] (cell state|memory cell|cell|state|memory) <> (has|have|uses|keeps|maintains|carries|with|keep|carry|holds|adds)',
      'gru ≫ lstm : (parameters|weights|gates)',
      '(gru|grus) (has|have|uses|with|contains|:|=|–|are units with|cells have|employs) (three|3|four|4) gates',
      '(lstm|lstms) (has|have|uses|with|contains|:|=|–|employs) [only|just] (two|2) gates',
    ],
    unless: ['no separate', 'peephole', 'minimal gated'],
    truth:
      'A GRU has two gates, reset and update, and no cell state; an LSTM has three, input, forget and output, with a cell. At equal width the GRU has about three quarters of the weights.',
    correct:
      'A GRU has reset and update gates and no cell state; an LSTM has input, forget and output gates, so a GRU needs about 25 % fewer weights.',
    source: arxiv('Chung et al. 2014', '1412.3555'),
    bad: ['A GRU has three gates.', 'A GRU has more parameters than an LSTM.'],
    good: [
      'A GRU has two gates, an LSTM three.',
      'A GRU has fewer parameters than an LSTM.',
      'A GRU does not have a separate cell state.',
    ],
  },
  {
    id: 'attention-order',
    says: [
      '@attention <> @sans .. @posenc <> (know|knows|distinguish|distinguishes|tell|tells|see|sees|aware|sensitive|learn|learns|still|different|order|understands|keeps|knows)',
      '@posenc <> (nicety|nice to have|cosmetic|luxury|optional extra|not essential|decoration)',
      '@attention <> @wordorder <> (without|even without|itself|inherently|natively|by nature|naturally|by design|no need|already|anyway|automatically) <> (know|aware|capture|understand|see|encode|preserve|sensitive|learn|track|represent|distinguish|order|account)',
      '@attention (is|are|=) (inherently|naturally|intrinsically) (sequential|order aware|position aware|ordered|sequence aware)',
      '@posenc <> (optional|not needed|unnecessary|redundant|not necessary|superfluous|needless|dispensable|no need) <> (attention|transformer|encoder|order|anyway|transformers|since)',
      '@attention (is|=|–) permutation (variant|sensitive)',
      '(shuffling|permuting|shuffle|permute) .. (tokens|input|words) => (changes|change|alters) => @attention => without position',
    ],
    unless: ['causal mask', 'nope', 'decoder only', 'equivariant', 'sets', 'permutation invariant'],
    truth:
      'Self-attention without positions is permutation equivariant: shuffled tokens give shuffled outputs. Order comes from positional encodings (or weakly from a causal mask).',
    correct:
      'Self-attention is permutation equivariant, so order has to be given by positional encodings such as RoPE.',
    source: vaswani,
    bad: [
      'Self-attention captures word order by itself.',
      'Self-attention is inherently sequential.',
      'Positional encodings are optional, since self-attention sees the order anyway.',
    ],
    good: [
      'Self-attention does not know the order without positional encodings.',
      'An LSTM captures word order by itself.',
      'Positional encodings tell self-attention the order.',
    ],
  },
  {
    id: 'attention-linear',
    says: [
      '@attention <> (linear|linearly) <> (n|sequence|length|tokens|context)',
      '(doubling|4k → 8k|twice|double) <> (score matrix|attention|bill|cost) <> (double|doubles|just doubles|twofold)',
      '(self attn|attn) <> (linear) <> (n|sequence|length|tokens)',
      '@attention <> @lengthwords <> (linear|linearly|o n|subquadratic|proportional|constant) <> (is|cost|complexity|grow|scale|memory|compute|time|runs|in|with|takes)',
      '(doubling|double|twice|doubles) .. @lengthwords => (doubles|double|twice) => (attention|cost|compute|flops|memory|bill|time)',
      '@attention .. (quadratic|o n ²) in .. (model dimension|embedding dimension|hidden size|d_model|number of heads)',
      '@flash <> (linear|subquadratic) <> (time|compute|complexity|flops|cost)',
      '@flash ↓ (flops|number of flops|time complexity|computational complexity|arithmetic|computation)',
      '@attention (is|costs|takes|has complexity|=|:|→|runs in) [only] o * (nd|n d)',
      '@attention (is|costs|takes|has complexity|=|:|→|runs in) [only] o * n * (in|time|for|per|compute|complexity)',
    ],
    unless: [
      'in memory',
      'extra memory',
      'memory o',
      'linear attention',
      'linformer',
      'performer',
      'sliding window',
      'longformer',
      'mamba',
      'kv cache',
      'per generated token',
      'per token',
      'approximat',
      'projection',
      'feed forward',
      'local',
      'quadratic',
      'quadratically',
      'square',
      'cached',
      'windowed',
      'sparse',
      'bigbird',
      'ssm',
    ],
    truth:
      'Full attention costs O(n²d) compute, and O(n²) memory when the matrix is stored. FlashAttention keeps the compute quadratic and brings extra memory down to O(n).',
    correct:
      'Full self-attention costs O(n²d) time; FlashAttention keeps that and lowers the extra memory from O(n²) to O(n) by tiling.',
    source: arxiv('Dao et al. 2022', '2205.14135'),
    bad: [
      'Self-attention is linear in the sequence length.',
      'FlashAttention reduces the FLOPs.',
      'Doubling the sequence length doubles the cost of attention.',
    ],
    good: [
      'Self-attention is quadratic in the sequence length.',
      'Linear attention is linear in the sequence length.',
      'FlashAttention does not reduce the FLOPs.',
    ],
  },
  {
    id: 'attention-scaling',
    says: [
      '@attnscaling <> sum to (1|one)',
      '@attnscaling <> (save|faster|speed|cheaper|fewer flops|computation)',
      'softmax .. (over|across|along) [the] (query|queries) [dimension|axis]',
      '@moreheads <> (more|multiply|increase|times|multiplied|grow|grows|linearly|higher) <> (parameters|compute|flops|cost|weights|expensive|much)',
      'multi head attention (costs|needs|has|is) .. h times (more|as many|as expensive|the|as much)',
      'cross attention <> (queries|query|q) <> (from|come|taken|computed|belong) <> encoder',
      'cross attention <> (keys and values|keys|values|k and v|k / v|k , v) <> (from|come|taken|computed|belong) <> decoder',
      '(attention|scores|logits|dot product|dot products|qk) <> (divided by|scaled by|divide by|scale by) (d_k|d k|d_model|the dimension|the number of heads|the sequence length|dk)',
      '(divide|scale) [the] (scores|logits|dot products|attention scores|qk) by (d_k|d k|dk|d_model|the dimension)',
    ],
    unless: [
      '0.5',
      '1/2',
      'kv heads',
      'keys come from the encoder',
      'kv cache',
      'fixed head dimension',
      'head dimension fixed',
      'full width each',
      'width d each',
      'softmax makes',
    ],
    about: ['attention', 'query', 'queries', 'softmax', 'heads', 'transformer', 'd_k', 'decoder', 'qk'],
    truth:
      'Scores are divided by √d_k, since a dot product of d_k unit-variance terms has variance d_k. In cross-attention queries come from the decoder; heads split d_model, so their number leaves the cost about equal.',
    correct: 'Attention scores are divided by √d_k, which keeps their variance at 1 and the softmax out of saturation.',
    source: vaswani,
    bad: [
      'The attention scores are divided by d_k before the softmax.',
      'In cross-attention the queries come from the encoder.',
      'Multi-head attention costs h times more than one head.',
    ],
    good: [
      'The attention scores are divided by √d_k before the softmax.',
      'In cross-attention the queries come from the decoder.',
      'More heads do not increase the number of parameters.',
    ],
  },
  {
    id: 'flash-approximate',
    says: [
      '@flash <> (approximate|approximation|inexact|lossy|sparse|approximated|approximates)',
      '@flash (trades|sacrifices|loses|gives up|costs) .. (accuracy|quality|precision|exactness)',
      '@flash (skips|drops|ignores|prunes) .. (tokens|small weights|scores|attention weights|entries)',
      '@flash (needs|requires) .. (retraining|fine tuning|a new model)',
    ],
    unless: ['exact attention', 'not approximate', 'block sparse', 'no approximation', 'performer', 'linformer'],
    truth:
      'FlashAttention is exact: an online softmax over tiles in SRAM gives the same result up to rounding, and saves reads and writes of the n×n matrix.',
    correct:
      'FlashAttention computes exact attention, tile by tile in SRAM with an online softmax, so it saves memory traffic and no accuracy is given up.',
    source: arxiv('Dao et al. 2022', '2205.14135'),
    bad: ['FlashAttention is an approximation of attention.', 'FlashAttention approximates the softmax.'],
    good: [
      'FlashAttention is exact.',
      'FlashAttention is not an approximation.',
      'Performer is an approximation of attention.',
    ],
  },
  {
    id: 'kv-cache-memory',
    says: [
      '@kvcache ↓ (memory|vram|memory use|memory usage|gpu memory|memory footprint)',
      '@kvcache <> (train|training|pretraining|backward pass|backward) <> (speed|faster|accelerate|help|used|use|during|saves|save|needed)',
      '@kvcache <> (queries|query|attention weights|logits) <> (store|cache|keep|hold|contain|save|remember)',
      '@kvcache <> (length|context|batch|sequence) <> (@indifferent|constant|fixed size|same size)',
      '@kvcache => (change|affect|alter|degrade|hurt|lower) => (output|quality|accuracy|outputs|distribution)',
      '@kvcache <> (recompute|recomputed|recomputation) <> (memory) <> (save|instead)',
    ],
    unless: [
      'quantiz',
      'quantizing',
      'quantized',
      'paged',
      'gqa',
      'mqa',
      'compress',
      'evict',
      'sharing',
      'offload',
      'latent',
      'teacher forcing',
      'multi query',
      'grouped',
      'prun',
      'fp8',
      'int8',
    ],
    truth:
      'The KV cache saves recomputation at decoding and costs memory: 2·layers·KV heads·head size·bytes a token and sequence. It plays no part in training.',
    correct:
      'The KV cache trades memory for compute at decoding: it grows with layers, KV heads, batch and length, and GQA or paging make it smaller.',
    source: { label: 'Kwon et al. 2023', url: 'https://arxiv.org/abs/2309.06180' },
    bad: ['The KV cache reduces memory.', 'The KV cache speeds up training.', 'The KV cache stores the queries.'],
    good: [
      'The KV cache costs memory and saves compute.',
      'Quantizing the KV cache reduces memory.',
      'The KV cache does not reduce memory.',
    ],
  },
  {
    id: 'bert-gpt-swapped',
    says: [
      '@bert <> (decoder only|autoregressive|causal|left to right|unidirectional|next token|next word|predict the next|causal mask|decoder|generative)',
      '@gptlike <> (encoder only|bidirectional|bidirectionally|masked language model|masked language modeling|mlm|masked tokens|autoencoding|encoder decoder|both directions|both sides|left and right|future tokens|in both|masked words|fill in|fill in the blank)',
      't5 (is|=|:|→) [a|an] (encoder only|decoder only)',
    ],
    unless: [
      'unlike',
      'prefix lm',
      'next sentence',
      'cannot',
      'bert2bert',
      'compared',
      'than',
      'instead',
      'as decoder',
      'initial',
    ],
    truth:
      'BERT is a bidirectional encoder trained by masking tokens; GPT and Llama are decoders with a causal mask trained on the next token; T5 is an encoder-decoder.',
    correct:
      'BERT is a bidirectional encoder trained on masked tokens, GPT a causal decoder trained to predict the next token.',
    source: arxiv('Devlin et al. 2019', '1810.04805'),
    bad: ['BERT is a decoder-only model.', 'GPT is bidirectional.', 'BERT was trained with next token prediction.'],
    good: [
      'BERT is an encoder-only model.',
      'GPT is not bidirectional.',
      'GPT was trained with next token prediction.',
    ],
  },
  {
    id: 'temperature-direction',
    says: [
      '@temperature ↑ =(deterministic|focused|conservative|sharper|peakier|peaky|peaked|greedy|confident|factual|reproducible|sharp|spiky|certain|precise|sharpens|sharpen)',
      '@temperature ↓ =(random|diverse|creative|flatter|uniform|flat|randomness|diversity|creativity|exploration|flattens|flatten|varied)',
      '@temperature ↓ (diversity|randomness|entropy|creativity|variety)',
      '@temperature <> (infinity|∞) <> (greedy|argmax|deterministic|one hot|greedy decoding)',
      '@temperature [of|=|to|:|at] (0|zero|0.0) .. (uniform|most random|random sampling|maximally random|creative|diverse|random|randomest|most diverse)',
      '@temperature [of|=|at] (1|one) .. (greedy|deterministic|argmax)',
      'top p => (keep|select|sample|take|use) => fixed number',
      'top k => (adapt|adaptive|dynamic|varying number) => (distribution|tokens|confidence|number)',
      '(t|temperature|τ) > 1 [:|→|=] (sharpens|makes .. sharper|is greedy|more deterministic|more confident)',
      '(t|temperature|τ) < 1 [:|→|=] (flattens|makes .. flatter|more random|more diverse)',
      'top p <> (p = 1|p = 1.0|p of 1) <> (greedy|deterministic|argmax)',
      'top k <> (k = 1|k of 1) <> (random|whole distribution|full distribution|no restriction|uniform)',
    ],
    about: ['temperature', 'sampling', 'decoding', 'softmax', 'llm', 'generation', 'logits', 'top'],
    unless: ['unlike', 'distillation target', 'annealing', 'boltzmann', 'top k with k = 1', 'each time'],
    truth:
      'Logits are divided by T: T → 0 is greedy, T = 1 the model itself, large T nearly uniform. Top-k keeps a fixed number of tokens, top-p the smallest set with mass p.',
    correct:
      'A higher temperature flattens the distribution and a lower one sharpens it: T → 0 is greedy decoding, large T approaches uniform sampling.',
    source: arxiv('Holtzman et al. 2020', '1904.09751'),
    bad: [
      'A higher temperature makes the output more deterministic.',
      'Lower temperature gives more diverse text.',
      'Top-p keeps a fixed number of tokens.',
    ],
    good: [
      'A lower temperature makes the output more deterministic.',
      'Higher temperature gives more diverse text.',
      'A higher temperature does not make the output more deterministic.',
    ],
  },
  {
    id: 'beam-search-optimal',
    says: [
      '@beam => @finds => (most probable|most likely|globally optimal|optimal|best possible|highest probability|global optimum|maximum probability|global maximum|argmax sequence|exact) [sequence|output|translation|sentence]',
      '@beam (is|=|:) [an] (exact|optimal|exact search|globally optimal)',
      '(larger|wider|bigger) (beam|beam size|beam width|beams) (always|never) (better|improves|hurts|worse|hurt|improve)',
      '(larger|wider|bigger) (beam|beam size|beam width) always',
      '@beam .. (more diverse|more creative|most human like) .. (than sampling|text|open ended)',
    ],
    unless: ['not guaranteed', 'approximat', 'heuristic', 'infinite beam', 'viterbi', 'exact search'],
    truth:
      'Greedy and beam search prune prefixes, so the most probable sequence can be lost. Wider beams can even lower quality by favouring short or bland text.',
    correct:
      'Beam search is a heuristic: it keeps the k likeliest prefixes and can miss the most probable sequence; widths of 4 to 10 are usual in translation.',
    source: arxiv('Stahlberg & Byrne 2019, On NMT Search Errors and Model Errors', '1908.10090'),
    bad: ['Beam search finds the most probable sequence.', 'Greedy decoding is optimal.'],
    good: [
      'Beam search does not guarantee the most probable sequence.',
      'Viterbi finds the most probable sequence of an HMM.',
      'Beam search is a heuristic.',
    ],
  },
  {
    id: 'lora-all-weights',
    says: [
      '@lora <> (update|train|tune|modify|change|fine tune|finetune|retrain|adjust|touch) <> (all|every|all the|all of the|the full|the original|the pretrained|the base|entire|whole) [of] [the] [base|original|pretrained] (weights|parameters|model|weight|parameter|network)',
      '@lora <> (inference|latency|serving|inference time|inference latency) <> (slower|slow|slows|latency|cost|overhead|adds|extra|more|additional|longer|expensive)',
      '@lora (makes|turns) the model (smaller|faster at inference|compressed|lighter)',
      '@lora (reduces|shrinks|compresses) .. (size of the model|model size|base model)',
      'both (matrices|a and b|lora matrices) .. (initialized|start|initialised) .. zero',
      '@lora => full rank',
    ],
    unless: [
      'unmerged',
      'without merging',
      'merged',
      'multi lora',
      'many adapters',
      'frozen',
      'freeze',
      'freezes',
      'after merging',
      'checkpoint',
      'adapter size',
      'target modules',
      'linear layers',
    ],
    truth:
      'LoRA freezes the base weights and trains ΔW = BA of rank r, with B = 0 at the start. Merged into W it adds no latency; the served model stays as large as before.',
    correct:
      'LoRA freezes the base weights and trains a low-rank update BA, with B starting at zero; merged into W it adds no inference latency.',
    source: arxiv('Hu et al. 2022', '2106.09685'),
    bad: ['LoRA updates all weights.', 'LoRA adds inference latency.', 'LoRA makes the model smaller.'],
    good: [
      'LoRA does not update the base weights.',
      'Unmerged LoRA adds inference latency.',
      'Full fine-tuning updates all weights.',
    ],
  },
  {
    id: 'rag-no-hallucination',
    says: [
      '@rag <> (hallucination|hallucinations|making things up|making up facts|invention) <> (eliminate|remove|prevent|solve|fix|stop|rule out|impossible|guarantee|end of|gone|disappear|vanish|put an end|get rid|cure)',
      '@rag <> (no hallucination|no hallucinations|hallucination free|zero hallucination|without hallucinations|no more hallucinations)',
      '!@rag <> (hallucinate|hallucinates|make things up|invent facts|make up facts|make up)',
      '@rag (guarantees|ensures|guarantee|ensure) .. (factual|correct|truthful|faithful|grounded) (answers|output|outputs|responses)',
      '@rag <> (weights|parameters) <> (update|change|train|fine tune|retrain|modify|changes|updates|adjust)',
      '(more|adding more) [retrieved] (documents|chunks|passages) (always|never) (helps|improves|hurts|better|help|improve|hurt)',
    ],
    unless: ['less', 'fewer', 'still', 'helps prevent', 'partly', 'prompt', 'frozen'],
    truth:
      'RAG lowers hallucination when the right passage is retrieved and used; with a wrong or missing passage the model can still invent, or contradict its source.',
    correct:
      'RAG reduces hallucinations when retrieval finds the right passage; measure recall@k of retrieval and faithfulness of answers separately.',
    source: { label: 'Lewis et al. 2020', url: 'https://arxiv.org/abs/2005.11401' },
    bad: ['RAG eliminates hallucinations.', 'With RAG the model cannot hallucinate.'],
    good: [
      'RAG does not eliminate hallucinations.',
      'RAG reduces hallucinations.',
      'With RAG the model can still hallucinate.',
    ],
  },
  {
    id: 'static-embeddings-contextual',
    says: [
      '@static <> (contextual|contextualized|contextualised|context dependent|context sensitive|context aware|depend on the context|depends on the context|depending on context|depending on the sentence)',
      '@static <> (polysemy|word senses|different senses|multiple meanings|word sense|several meanings|both meanings|homonyms|each sense|meanings of) <> (handle|solve|resolve|capture|distinguish|tell|model|learn|separate|deal|keeps)',
      '@static <> (different|several|multiple|separate|distinct|new) (vector|embedding|representation|vectors|embeddings|representations) <> (sense|context|meaning|sentence|sentences|contexts|senses|meanings|each occurrence)',
      '(word2vec|glove) <> (oov|out of vocabulary|unseen|unknown) (words|tokens|word|word forms) <> (handle|can|deal|produce|give|work|embed|build)',
      '(bert|elmo) (gives|produces|assigns|has|uses|keeps) .. (one|a single|a fixed|the same|static) (vector|embedding|vectors|embeddings) (per|for each|for every|for) (word|token type|type)',
      '(word2vec|skip gram) (is|uses|=) [a] deep (network|neural network|model)',
    ],
    unless: ['unlike', 'averaged', 'static baseline', 'same vector'],
    truth:
      'word2vec, GloVe and fastText keep one vector a word type whatever the sentence; ELMo and BERT give one a token in context. fastText builds unseen words from n-grams.',
    correct:
      'Both word2vec and GloVe give one static vector a word, so "bank" has one for both senses; BERT computes vectors in context.',
    source: { label: 'Peters et al. 2018', url: 'https://arxiv.org/abs/1802.05365' },
    bad: [
      'Word2vec embeddings are contextual.',
      'GloVe handles polysemy.',
      'Word2vec can handle out-of-vocabulary words.',
    ],
    good: [
      'Word2vec embeddings are not contextual.',
      'BERT embeddings are contextual.',
      'GloVe gives the same vector in every context.',
    ],
  },
  {
    id: 'cosine-magnitude',
    says: [
      '@cosine <> (magnitude|length|norm|lengths|norms|magnitudes|vector length) <> (take|use|consider|depend|sensitive|account|reflect|affected|grow|grows|increase|matters|matter|influenced|changes)',
      '@cosine (is|equals|is the same as|is identical to|=|and) [just|simply] [the] (dot product|inner product) [are] [the] [same|identical]',
      '(dot product|inner product) (is|equals|is the same as|is identical to|=) [the] @cosine',
      '(scaling|multiplying|doubling|scale|multiply|double) .. (vector|embedding|vectors|embeddings) => (changes|doubles|increases|affects|change|raise) => @cosine',
      '(dot product|inner product) <> (magnitude|length|norm|norms|lengths) <> (@indifferent|ignore|ignores|blind)',
      'cosine distance is a [true|proper] metric',
      '@cosine and (euclidean|l2) [distance] (always|rank|ranks) .. (different|disagree|differently)',
    ],
    unless: [
      'normalized',
      'unit',
      'unit length',
      'l2 normalized',
      'norm 1',
      'after normalization',
      'divided by',
      'dividing',
      'ignores',
      'unlike',
      'whereas',
    ],
    truth:
      'Cosine divides by both lengths, so only the angle counts. It equals the dot product for unit vectors only, and then ranks as Euclidean distance does.',
    correct:
      'Cosine similarity ignores vector length; it equals the dot product for unit vectors only, where it also ranks like Euclidean distance.',
    source: {
      label: 'Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 6.3',
      url: 'https://nlp.stanford.edu/IR-book/',
    },
    bad: [
      'Cosine similarity depends on the magnitude of the vectors.',
      'Cosine similarity is the same as the dot product.',
    ],
    good: [
      'Cosine similarity does not depend on the magnitude.',
      'For normalized vectors cosine similarity is the same as the dot product.',
      'The dot product depends on the magnitude.',
    ],
  },
  {
    id: 'ann-exact',
    says: [
      '@annindex => @finds => (exact|true|real|guaranteed exact|exactly the) [nearest|neighbors|results|search|top k]',
      '@annindex (is|=|:) [an] exact',
      '@annindex <> (100 *|perfect|full) recall',
      '!@annindex <> (recall|neighbors|accuracy|neighbours|results) <> (lose|miss|sacrifice)',
      'hnsw ≫ (ivf|pq|flat|product quantization) : =(memory efficient|lighter) ~ (less memory|little memory)',
      '(ef|efsearch|ef_search|nprobe) ↑ =(faster|speeds up|speed|quicker)',
      '(ef|efsearch|ef_search|nprobe) ↓ (latency|recall|query time)',
      '@biencoder <> (cross|joint|full|together|jointly|concatenated|one sequence|single sequence|same forward pass) <> (attention|query and document|query and passage|user and item|feed|feeds|encode|encodes|network|process|pass|input)',
      '@crossencoder <> (precompute|precomputed|cache|index|indexed|offline|ahead of time|in advance) <> (document|documents|item|passages|embeddings|vectors)',
    ],
    unless: [
      'flat',
      'brute force',
      'separately',
      'each alone',
      'against exact',
      'reranks',
      'rerank',
      'high ef',
      'ef = n',
    ],
    truth:
      'HNSW and IVF are approximate: they trade recall for speed through ef or nprobe. Bi-encoders allow a precomputed index; cross-encoders score each pair anew.',
    correct:
      'HNSW is approximate: a larger ef raises recall and latency, so report recall@k against brute force together with the latency.',
    source: arxiv('Malkov & Yashunin 2018', '1603.09320'),
    bad: [
      'HNSW returns the exact nearest neighbors.',
      'Increasing nprobe lowers latency: faster search.',
      'Cross-encoders can precompute document vectors.',
    ],
    good: [
      'HNSW does not return the exact nearest neighbors.',
      'A flat index returns the exact nearest neighbors.',
      'Increasing nprobe raises recall and latency.',
    ],
  },
  {
    id: 'moe-all-experts',
    says: [
      '@moe <> (all|every|each of the) [the] (experts|expert) <> (active|run|process|used|see|evaluated|activated|fire|fires|token|uses|activates|runs|evaluates)',
      '@moe (uses|activates|runs|evaluates) all [the] (experts|parameters|weights) (for|on|per) [each|every|a] token',
      '@moe ↓ (memory|vram|gpu memory|memory footprint)',
      '@moe <> (memory|vram) <> (only|just) .. (active experts|active parameters|two experts|the active)',
      '(mixtral|8x7b|mixtral 8x7b) <> (56b|56 b|56 billion)',
      '@moe <> (per|by|each|whole) (sentence|document|sequence|prompt) <> (route|routing|routes|routed|router|expert|sends)',
    ],
    unless: ['dense moe', 'soft moe', 'top 2', 'top k', 'must be in memory', 'offload'],
    truth:
      'A sparse MoE sends each token to one or two experts, so compute falls, while all experts stay in memory. Mixtral 8x7B has 47B parameters, 13B active, as attention is shared.',
    correct:
      'A sparse MoE runs one or two experts a token, which saves compute, while the weights of the whole set must stay in memory.',
    source: arxiv('Jiang et al. 2024, Mixtral of Experts', '2401.04088'),
    bad: [
      'In a sparse MoE all experts are active for every token.',
      'Mixtral 8x7B has 56B parameters.',
      'MoE reduces GPU memory because few experts run.',
    ],
    good: [
      'In a sparse MoE two experts are active for a token.',
      'MoE does not reduce GPU memory.',
      'Mixtral 8x7B has 47B parameters, 13B active.',
    ],
  },
  {
    id: 'rope-added',
    says: [
      '@rope <> (added to|add|adds|sums|summed|sum) <> (embeddings|embedding|token embeddings|input embeddings|word embeddings|input)',
      '@rope <> (values|value vectors|v) <> (applied|rotate|rotates|rotated|applies)',
      '@rope <> (learnable|trainable|extra|new|learned|learnt) [parameters|table|weights|vectors] <> (add|has|introduce|need|is|are|parameters|weights|table|uses|with)',
      'alibi (adds|uses|learns) .. (position embeddings|positional embeddings|learned embeddings)',
      '(sinusoidal|sinusoidal positional encodings|sinusoidal encodings|sinusoidal encoding|sinusoids) <> (learned|learnt|trainable|trained)',
    ],
    unless: ['not added', 'unlike', 'values are left', 'no learned', 'rotates', 'no parameters', 'without'],
    truth:
      'RoPE rotates queries and keys by angles proportional to position inside attention, so scores depend on relative distance. It has no weights; values stay as they are.',
    correct:
      'RoPE rotates queries and keys by an angle set by their position, without weights of its own, so scores depend on relative distance.',
    source: arxiv('Su et al. 2021', '2104.09864'),
    bad: ['RoPE is added to the token embeddings.', 'Sinusoidal encodings are learned.'],
    good: [
      'RoPE is not added to the token embeddings.',
      'RoPE rotates queries and keys.',
      'BERT position embeddings are learned.',
    ],
  },
];
