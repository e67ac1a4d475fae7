// Wrong statements about convolutional and recurrent nets, attention, transformers, language models, embeddings and retrieval.
import type { FalseFact, Source } from './types.ts';

const ATTENTION =
  '(self attention|attention|vanilla attention|full attention|dot product attention|transformer|transformers)';
const FLASH = '(flashattention|flash attention|flash attn)';
const RNN = '(rnn|rnns|lstm|lstms|gru|recurrent network|recurrent networks|recurrent neural network)';
const CONVOLUTION = '(convolution|conv|convolutional layer|conv layer|convolution layer)';
const LORA = '(lora|low rank adaptation|low rank adapters)';
const STATIC = '(word2vec|glove|fasttext|skip gram|cbow)';

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
      `(number of parameters|parameters|parameter count|number of weights|weights) (of|in) a ${CONVOLUTION} (depends|depend|grows|grow|scales|scale) (on|with) .. (image size|input size|height|width|resolution|spatial size|image)`,
      `(larger|bigger|higher resolution) (images|image|inputs|input) (need|require|mean|lead to) more (parameters|weights) .. ${CONVOLUTION}`,
      `(convolution|conv layer|convolutional layer) [:|→|–|will|always|also] (has|have|uses|learns) (separate|different|its own) (weights|filters|parameters) (for|at) (each|every) (position|pixel|location)`,
      `(pooling|max pooling|average pooling|maxpool) [layer|layers] (has|have|learns|learn|adds|add|contains) [learnable|trainable] (parameters|weights)`,
      `(learnable|trainable) (parameters|weights) .. (max pooling|pooling layer)`,
      `${CONVOLUTION} ... (larger|bigger|higher resolution) (images|inputs|image|input) .. (has|have|needs|requires) more (parameters|weights)`,
    ],
    unless: ['fully connected', 'flatten', 'dense', 'no learnable', 'locally connected', 'independent', 'head'],
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
      '(3x3|3×3|5x5|5×5|7x7) .. (without|no|zero) padding .. (keeps|preserves|leaves|maintains) .. (spatial size|size|resolution|height and width)',
      "(stride 2|stride of 2) .. (keeps|preserves|maintains|does not change|doesn't change) .. (spatial size|size|resolution)",
      'valid padding (keeps|preserves|maintains) .. (size|resolution|spatial)',
      'same padding (halves|shrinks|reduces) .. (size|resolution|output|spatial)',
      '(1x1|1×1) (convolution|conv|convolutions|convs) (changes|change|reduces|reduce|shrinks|alter|alters) .. (spatial|height|width|resolution|receptive field)',
      '(1x1|1×1) (convolution|conv|convolutions|convs) (is|are) (useless|pointless|the identity|a no op)',
      '(two|2|stack of two) (3x3|3×3) .. (more|larger number of) (parameters|weights) than .. (5x5|5×5)',
      '(three|3) (3x3|3×3) .. (more|larger number of) (parameters|weights) than .. (7x7|7×7)',
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
      '(cnn|cnns|convolution|convolutional network) .. (invariant|equivariant|robust) to (rotation|rotations|scale|scaling|rotation and scale)',
      '(cnn|cnns|convolutional network) [:|→|–|will|always|also] (handles|handle|recognizes|recognize) (rotated|flipped|rotated or scaled) (images|objects|inputs) (without|with no) (augmentation|data augmentation)',
      '(rotation|scale) (invariance|equivariance) .. (comes|built in|for free|is built) .. (cnn|convolution|convolutional|weight sharing)',
      '(translation|translations|shift), (rotation|rotations) (and|,) (scale|scaling) invariance .. (cnn|convolution|pooling)',
      '(cnn|cnns|convnet|convnets|convolution|convolutions|convolutional network|convolutional neural network) (is|are|=|:|→) [naturally|inherently|also] (rotation|rotationally|scale) .. (invariant|equivariant)',
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
      `${RNN} (can be|is|are|can) (trained|computed|processed|parallelized|parallelised|parallel|parallelize) .. (parallel|across time|over time|time steps|over the sequence|simultaneously)`,
      `(lstm|lstms) [:|→|–|will|always|also] (have|has) no vanishing (gradient|gradients)`,
      `vanishing (gradient|gradients) .. (impossible|can not happen|cannot happen|can't happen|never happens) .. (lstm|lstms|gru)`,
      `(lstm|lstms) [:|→|–|will|always|also] (solves|solve|prevents|prevent|fixes|fix) [the] exploding (gradient|gradients)`,
      `${RNN} [:|→|–|can|process|compute|handle] .. (all|the whole) (time steps|tokens|sequence|positions) .. (in parallel|at once|simultaneously)`,
      '(lstm|lstms|gru|gating) ... (completely|fully|totally|entirely) (solve|eliminate|remove) .. vanishing (gradient|gradients)',
    ],
    unless: [
      'sequential',
      'sequentially',
      'batch',
      'sru',
      'qrnn',
      'linear recurrence',
      'scan',
      'across sequences',
      'teacher forcing',
      'clipping',
      'mitigate',
      'eases',
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
      'gru [:|→|–|will|always|also] (has|have|uses|keeps|maintains) [a] (separate|own|an extra|cell) (cell state|memory cell|cell|state)',
      'gru [:|→|–|will|always|also] (has|have|needs|uses) more (parameters|weights|gates) than [an|the] lstm',
      'lstm [:|→|–|will|always|also] (has|have|needs|uses) (fewer|less) (parameters|weights|gates) than [a|the] gru',
      '(gru|grus) [:|→|–|will|always|also] (has|have|uses|with|contains) (three|3|four|4) gates',
      '(lstm|lstms) (has|have|uses|with|contains|:|=|–) (two|2) gates',
      '(gru|grus) (:|=|–|are units with|cells have) (three|3|four|4) gates',
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
      `(self attention|attention|transformer|transformers) (knows|know|is aware of|captures|understands|sees|encodes|preserves|takes into account|=|:|→|⇒) .. (order|position|positions|word order|token order) .. (without|even without|by itself|inherently|naturally|by design) [any] [positional|position] [encoding|encodings|embedding|embeddings]`,
      `(self attention|transformer|transformers) (is|are|=|:|→|⇒) (inherently|naturally) (sequential|order aware|position aware|ordered)`,
      `(positional encoding|positional encodings|positional embeddings|position embeddings) (are|is|=|:|→|⇒) (optional|not needed|unnecessary|redundant|not necessary) .. (self attention|attention|transformer|encoder|order)`,
      '(self attention|attention) (is|=|:|→|⇒|–) permutation (variant|sensitive)',
      `(shuffling|permuting) .. (tokens|input|words) (changes|change) .. (self attention|attention) .. without position`,
      `(transformer|transformers) [:|→|–|will|always|also] (process|processes) .. (tokens|sequence) (sequentially|one by one|one after another|step by step) (during|in|at) training`,
      '(self attention|attention|transformer|transformers) (is|are) [inherently|naturally] (order aware|position aware|sensitive to order|aware of order) [even] without (position|positional)',
    ],
    unless: [
      'causal mask',
      'nope',
      'decoder only without',
      'rope',
      'alibi',
      'equivariant',
      'without positional encoding it',
      'not needed for sets',
      'sets',
    ],
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
      `(doubling|double) .. (sequence length|context length|context|sequence) (doubles|double) .. ${ATTENTION}`,
      `${ATTENTION} .. (quadratic|o n ²) in .. (model dimension|embedding dimension|hidden size|d_model|number of heads)`,
      `${FLASH} [:|→|–|will|always|also] (makes|turns|reduces|brings) .. [attention] .. (linear|subquadratic) (time|compute|complexity|flops|in compute)`,
      `${FLASH} [:|→|–|will|always|also] (reduces|lowers|cuts|saves) [the] (flops|number of flops|time complexity|computational complexity)`,
      `${ATTENTION} (is|costs|takes|has complexity|=|:|→) [only] o * (nd|n d)`,
      `${ATTENTION} (is|costs|takes|has complexity|=|:|→) [only] o * n * (in|time|for|per|compute|complexity)`,
      `(cost|complexity|memory|compute) of ${ATTENTION} (is|grow|scale) (linear|linearly) (in|with) .. (sequence|length|tokens|n|context)`,
      `${ATTENTION} (is|scale|has|cost|runs in|grow) [a] (linear|linearly) (in|with|complexity|time|cost) .. (sequence|length|tokens|n|context)`,
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
      'memory of flash',
      'mamba',
      'kv cache',
      'per generated token',
      'per token',
      'approximat',
      'projection',
      'feed forward',
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
      '(scaling|dividing|divide|1) .. (√|sqrt|root) .. (d_k|d) .. (makes|so that|to make) .. (rows|weights|probabilities|attention weights) sum to (1|one)',
      'softmax .. (over|across|along) [the] (query|queries) [dimension]',
      '(more|additional|16|32) heads .. (more|multiply|increase|increases|multiplies|doubles) .. (parameters|compute|flops|cost) .. (multi head|attention)',
      'multi head attention (costs|needs|has|is) .. h times (more|as many|as expensive|the)',
      '(number of heads|more heads) [:|→|–|will|always|also] (increases|multiplies|increase) the [number of] (parameters|flops|compute)',
      'cross attention .. (queries|query|q) [come|is|are] [taken|computed] (from|:) [the] encoder',
      'cross attention ... (keys and values|keys|values|k and v|k / v|k , v) [come|is|are] [taken|computed] (from|:) [the] decoder',
      '(attention|scores|logits|dot product|dot products|qk) .. (divided|scaled) by (d_k|d_model|the dimension|the number of heads|the sequence length) [before|and]',
      '(divide|scale) [the] (scores|logits|dot products|attention scores|qk) by (d_k|d_model|the dimension) [before]',
    ],
    unless: [
      '0.5',
      '1/2',
      'kv heads',
      '√',
      'sqrt',
      'root',
      'keys come from the encoder',
      'kv cache',
      'fixed head dimension',
      'head dimension fixed',
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
      `${FLASH} (is|computes|uses|gives|=|:|→|⇒) [an] (approximate|approximation|inexact|lossy|sparse|approximated)`,
      `${FLASH} [:|→|–|will|always|also] (approximates|approximate) .. (attention|softmax)`,
      `${FLASH} [:|→|–|will|always|also] (trades|sacrifices|loses) .. (accuracy|quality|precision|exactness)`,
      `(approximate|sparse|linear) attention (such as|like|e.g.|for example|,) ${FLASH}`,
      `${FLASH} (skips|drops|ignores) .. (tokens|small weights|scores|attention weights)`,
      `${FLASH} [:|→|–|will|always|also] (needs|requires) (retraining|fine tuning|a new model)`,
    ],
    unless: ['exact attention', 'not approximate', 'block sparse', 'no approximation'],
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
      '(kv cache|kv caching|key value cache|caching keys and values) [:|→|–|will|always|also] (reduces|saves|lowers|cuts|decreases) [the] [gpu] (memory|vram|memory use|memory usage)',
      '(use|enable|turn on) (a kv cache|kv cache|kv caching|the kv cache) to (save|reduce) [gpu] (memory|vram)',
      '(kv cache|kv caching) [:|→|–|will|always|also] (speeds up|accelerates|helps) (training|pretraining|the backward pass)',
      "(kv cache|kv caching) (size|memory) (does not|doesn't) (grow|depend|increase) (with|on) .. (length|context|batch)",
      '(kv cache|kv caching) [:|→|–|will|always|also] (stores|caches|keeps) [the] (queries|query|attention weights|logits)',
      '(kv cache|kv caching) .. (changes|affects) .. (output|quality|accuracy)',
    ],
    unless: ['quantiz', 'paged', 'gqa', 'mqa', 'compress', 'evict', 'sharing', 'offload', 'without a kv'],
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
      'bert (is|=|:|→|⇒|–) [a|an] (decoder only|autoregressive|causal|left to right|unidirectional|generative|decoder)',
      'bert (is trained|was trained|is pretrained|was pretrained|trains|is pre trained|=|:|→|⇒) (with|by|on|to|via) .. (next token prediction|predict the next|next word prediction|causal language modeling|autoregressive)',
      'bert [:|→|–|will|always|also] (predicts|generates) the next (token|word)',
      '(gpt|gpt 2|gpt 3|gpt 4|llama) (is|=|:|→|⇒|–) [a|an] (encoder only|bidirectional|masked language model|encoder|autoencoding|encoder decoder)',
      '(gpt|gpt 2|gpt 3|llama) (is trained|was trained|is pretrained|trains|=|:|→|⇒) (with|by|on|to|via) .. (masked language modeling|mlm|masked tokens|mask)',
      '(gpt|gpt 2|gpt 3|llama) (sees|attends to|uses|looks at) .. (both directions|left and right|future tokens|both sides|tokens on both)',
      't5 (is|=|:|→|⇒|–) [a|an] (encoder only|decoder only)',
      'bert [:|→|–|will|always|also] (uses|has|applies) [a] causal (mask|masking|attention)',
    ],
    unless: ['unlike', 'whereas gpt', 'prefix lm', 'next sentence'],
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
      '(higher|high|larger|raising|increasing) temperature .. (more deterministic|less random|more focused|more conservative|sharper|peakier|greedy|less diverse|more confident|more peaked)',
      '(lower|low|smaller|lowering|decreasing) temperature .. (more random|more diverse|more creative|flatter|more uniform|less deterministic)',
      'temperature (→|to|goes to|tends to) (infinity|∞) .. (greedy|argmax|deterministic|one hot)',
      'temperature (of|=) (1|one) .. (greedy|deterministic|argmax)',
      'top p .. (keeps|selects|samples from|takes) .. fixed number .. (tokens|candidates)',
      'top k .. (adapts|adaptive|dynamic|varying number) .. (distribution|tokens|confidence)',
      '(raise|raising|increase|increasing) [the] temperature (makes|gives|leads to|means|produces|results in|for|to get) .. (deterministic|less random|factual|fewer hallucinations|reproducible|focused|conservative)',
      'temperature [of|=|to|:] (0|zero) .. (uniform|most random|random sampling|maximally random|creative|diverse)',
      '(t|temperature) > 1 [:|→|=] (sharpens|makes .. sharper|is greedy|more deterministic|more confident)',
      '(t|temperature) < 1 [:|→|=] (flattens|makes .. flatter|more random|more diverse)',
    ],
    about: ['temperature', 'sampling', 'decoding', 'softmax', 'llm', 'generation', 'logits', 'top'],
    unless: ['unlike', 'lower temperature is', 'distillation target', 'annealing', 'boltzmann'],
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
      '(beam search|greedy decoding|greedy search) (finds|returns|gives|guarantees|outputs|yields|produces|=|:|→|⇒) the (most probable|most likely|globally optimal|optimal|best possible|highest probability|global optimum) [sequence|output|translation|sentence]',
      '(beam search|greedy decoding) (is|=|:|→|⇒|–) (exact|optimal|an exact search|globally optimal)',
      '(larger|wider|bigger) beam .. (always|never) (better|improves|hurts|worse)',
      '(larger|wider|bigger) (beam|beam size|beam width) always',
      'beam search .. (more diverse|more creative|most human like) .. (than sampling|text|open ended)',
      '(beam search|greedy decoding|greedy search) [will] (is guaranteed to|always|will|is sure to) (find|return|give|produce|output) ... (most probable|most likely|optimal|best|highest probability|maximum probability|global)',
    ],
    unless: ['not guaranteed', 'approximat', 'heuristic', 'infinite beam', 'viterbi'],
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
      `${LORA} [:|→|–|will|always|also] (updates|trains|fine tunes|modifies|changes|finetunes) (all|every|all the|the full|the original|the pretrained|the base) (weights|parameters|model|weight)`,
      `${LORA} [:|→|–|will|always|also] (adds|increases|introduces|has|causes) [extra|additional|an] inference (latency|cost|overhead)`,
      `${LORA} [:|→|–|will|always|also] (slows down|slows) inference`,
      `${LORA} [:|→|–|will|always|also] (makes|turns) the model (smaller|faster at inference|compressed)`,
      `${LORA} [:|→|–|will|always|also] (reduces|shrinks|compresses) the (size of the model|model size|base model)`,
      `both (matrices|a and b|lora matrices) .. (initialized|start) (to|at|with) zero`,
      `${LORA} ... (base|pretrained|original) (weights|model) (is|are|get|gets) [also|still] (updated|trained|changed|modified)`,
    ],
    unless: [
      'unmerged',
      'without merging',
      'if not merged',
      'not merged',
      'multi lora',
      'many adapters',
      'frozen',
      'after merging',
      'checkpoint',
      'adapter size',
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
      "(with rag|rag) .. (no hallucinations|no hallucination|can not hallucinate|cannot hallucinate|can't hallucinate|never hallucinates|does not hallucinate|doesn't hallucinate|hallucination free)",
      '(rag|retrieval augmented generation) [:|→|–|will|always|also] (guarantees|ensures) .. (factual|correct|truthful|faithful|grounded) (answers|output|outputs|responses)',
      '(more|adding more) [retrieved] (documents|chunks|passages) (always|never) (helps|improves|hurts|better)',
      '(rag|retrieval augmented generation|retrieval) [completely|fully|totally|entirely|always] (eliminate|remove|prevent|solve|fix|stop|rule out|avoid) [all|any|the] (hallucination|hallucinations|problem of hallucination)',
    ],
    unless: ['reduces', 'less', 'fewer', 'still', 'helps prevent', 'partly'],
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
      `${STATIC} [embeddings|vectors|embedding] (are|is) (contextual|contextualized|context dependent|context sensitive|context aware)`,
      `${STATIC} [:|→|–|will|always|also] (handles|handle|solves|solve|resolves|resolve|captures|capture|distinguishes|distinguish) (polysemy|word senses|different senses|multiple meanings|word sense)`,
      '(word2vec|glove) (handles|handle|can handle|deals with|produces vectors for|gives vectors for|=|:|→|⇒) (oov|out of vocabulary|unseen|unknown|rare) (words|tokens|word)',
      '(bert|elmo) (gives|produces|assigns|has|uses|=|:|→|⇒) (one|a single|a fixed|the same|static) (vector|embedding|vectors|embeddings) (per|for each|for every|for) (word|token type|type)',
      '(word2vec|skip gram) (is|uses|=|:|→|⇒) [a] deep (network|neural network|model)',
      `${STATIC} (give|produce|assign|learn|compute|create|=|:|→|⇒) .. (different|several|multiple|separate) .. (vector|embedding|representation) ... (sense|context|meaning|same word|sentence)`,
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
      'cosine similarity (takes|uses|considers|depends on|is sensitive to|accounts for|reflects|is affected by) .. (magnitude|length|norm|lengths|norms|magnitudes|size)',
      'cosine similarity (is|equals|is the same as|is identical to|=) [the] (dot product|inner product)',
      '(dot product|inner product) (is|equals|is the same as|is identical to|=|:|→|⇒) [the] cosine similarity',
      '(scaling|multiplying|doubling) .. (vector|embedding) (changes|doubles|increases|affects) .. cosine similarity',
      "(dot product|inner product) (ignores|is independent of|does not depend on|doesn't depend on) .. (magnitude|length|norm|norms)",
      'cosine distance is a [true|proper] metric',
      '(cosine|cosine similarity) and (euclidean|l2) [distance] (always|rank) .. (different|disagree)',
    ],
    unless: ['normalized', 'unit', 'unit length', 'l2 normalized', 'norm 1', 'after normalization', 'divided by'],
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
      '(hnsw|ivf|ann|approximate nearest neighbor) (has|gives|guarantees|reaches|=|:|→|⇒) (100 *|perfect|full) recall',
      "(hnsw|ann index|ivf) [:|→|–|will|always|also] (does not|doesn't|never) (lose|loses|miss|misses|sacrifice|sacrifices) .. (recall|neighbors|accuracy)",
      '(hnsw) [:|→|–|will|always|also] (uses|needs|takes) (less|little) memory .. [than] (ivf|pq|flat|product quantization)',
      '(increasing|higher|larger|raising) (ef|efsearch|ef_search|nprobe) .. (faster|lower latency|speeds up|less latency)',
      '(bi encoder|dual encoder|two tower) .. (cross|joint) attention between (query and document|query and passage|user and item)',
      '(cross encoder|cross encoders) (can|allow|allows) .. (precompute|precomputed|cache|index) .. (document|documents|item|passages)',
      '(hnsw|ivf|lsh|ann|ann search|scann|ivf pq|product quantization) [always|will] (return|give|find|guarantee|yield|is) [always] [the|an] (exact|true|real|guaranteed exact|exactly the) [nearest|neighbors|results|search|top k]',
    ],
    unless: ['flat', 'brute force', 'approximate so', 'unlike'],
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
      '(moe|mixture of experts|mixtral) [:|→|–|will|always|also] (reduces|saves|lowers|cuts) [the] [gpu] (memory|vram|memory footprint) [because|since|as]',
      '(mixtral|8x7b|mixtral 8x7b) [:|→|–|will|always|also] has 56b (parameters|params)',
      '(moe|mixture of experts) .. (memory|vram) .. (only|just) .. (active experts|active parameters)',
      '(moe|mixture of experts) (routes|routing) .. (per|by|each) (sentence|document|sequence|prompt) .. (expert|topic)',
      '(moe|mixture of experts|mixtral|switch transformer) ... (all|every) (experts|expert) [is|are|get] (active|run|process|used|see|evaluated|activated) .. token',
      '(moe|mixture of experts|mixtral) [:|→|–|will|always|also] (uses|activates|runs|evaluates) all [the] (experts|parameters|weights) (for|on|per) [each|every|a] token',
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
      '(rope|rotary embeddings|rotary position embeddings|rotary positional embeddings|rotary) (is|are|gets|get|=|:|→|⇒) added to [the] (token|input|word) (embeddings|embedding)',
      '(rope|rotary embeddings|rotary) (is|are|=|:|→|⇒) applied to [the] (values|value vectors|v)',
      '(rope|rotary embeddings|rotary) [:|→|–|will|always|also] (adds|add|has|introduces|needs) [learnable|trainable|extra|new] parameters',
      '(alibi) [:|→|–|will|always|also] (adds|uses|learns) .. (position embeddings|positional embeddings|learned embeddings)',
      '(sinusoidal|sinusoidal positional encodings|sinusoidal encodings|sinusoidal encoding) (is|are|=|:|→|⇒) (learned|learnt|trainable)',
      '(rope|rotary embeddings|rotary) (is|are|=|:|→|⇒) [a|an] (learned|learnt|trainable|learnable)',
    ],
    unless: ['not added', 'unlike', 'values are left'],
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
