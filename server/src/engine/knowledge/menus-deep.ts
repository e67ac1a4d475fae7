// Answer menus on neural networks: architectures, layers, optimizers, embeddings, generative models.
import { explain, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const deepMenus: readonly AnswerMenu[] = [
  {
    id: 'explain-transformer',
    asks: [`${explain} (transformer|transformers)`, 'how ... (transformer|transformers) .. (work|works)'],
    layers: [
      {
        name: 'Attention mechanism',
        words: ['(attention|query|key|qkv|softmax|weighted (sum|average|mean)|self attention|dot product)'],
        insert:
          '**Attention**: each token takes the mean of all value vectors weighted by $\\operatorname{softmax}(QK^\\top/\\sqrt{d})$; heads do so in parallel subspaces.',
      },
      {
        name: 'Block and positions',
        words: [
          '(feed forward|ffn|residual|layer norm|layernorm|positional|position|rope|mask|causal mask)',
          '(encoder|decoder|mlp|skip connection|multi head)',
        ],
        insert:
          '**Block**: attention, then a feed-forward layer of width 4d, each with residual and layer norm; positions are added or rotated in, as attention alone ignores order.',
      },
      {
        name: 'Why it beat recurrence',
        words: [
          '(parallel|parallelize|parallelizable|no recurrence|long range|long term|rnn|lstm|path length)',
          '(gradient|sequential|constant path|scale)',
        ],
        insert:
          '**Why**: any two tokens are one step apart and all positions train in parallel, where an RNN needs n steps in a row.',
      },
      {
        name: 'Cost and limits',
        words: [
          '(quadratic|n squared|n 2|o n|memory|kv cache|data hungry|long context|flashattention)',
          '(flash attention|expensive|context length|limitation|cost|complexity|inductive bias)',
        ],
        insert:
          '**Cost**: $O(n^2d)$ time; scores take n² memory unless tiled (FlashAttention); little inductive bias, so it wants pretraining.',
      },
    ],
    enough: 3,
    source: { label: 'Vaswani et al. 2017, Attention Is All You Need', url: 'https://arxiv.org/abs/1706.03762' },
  },
  {
    id: 'explain-attention',
    asks: [
      `${explain} attention`,
      'self attention .. (work|mechanism|explained)',
      'why .. (divide|scale|scaled) .. (sqrt|root|square root|attention)',
      `self attention ${versus} cross attention`,
      'how ... (attention|self attention) .. (work|works)',
    ],
    layers: [
      {
        name: 'Queries, keys, values',
        words: [
          '(query|queries|key|keys|qkv|weighted (sum|average|mean)|softmax|similarity|lookup|content based)',
          'dot product',
        ],
        insert:
          '**Mechanism**: a query is compared with all keys; the softmax of the scores weights the values: a soft, content-based look-up.',
      },
      {
        name: 'Scale',
        words: ['(sqrt|square root|root|scale|scaled|scaling|variance|saturate|saturation|divide)'],
        insert:
          '**Scale**: a dot product of d unit-variance terms has variance d; dividing by √d keeps the softmax away from one-hot, where its gradient vanishes.',
      },
      {
        name: 'Why it helps',
        words: [
          '(long range|parallel|parallelize|bottleneck|no recurrence|constant path|alignment|align)',
          '(path length|focus|relevant|heads|multi head|context vector|interpretability|interpretable)',
          '(dependencies|dependency)',
        ],
        insert:
          '**Why**: one step between any two tokens, no bottleneck vector, parallel over positions; heads attend to different relations.',
      },
      {
        name: 'Cost',
        words: [
          '(quadratic|n squared|n 2|o n|memory|flashattention|flash attention|sparse|window|kv cache)',
          '(linear attention|expensive|complexity|long sequence|context length)',
        ],
        insert: '**Cost**: $O(n^2d)$; tiling brings score memory down to O(n), windows bring time down to O(nw).',
      },
    ],
    enough: 3,
    source: { label: 'Vaswani et al. 2017; Bahdanau, Cho & Bengio 2014', url: 'https://arxiv.org/abs/1706.03762' },
  },
  {
    id: 'explain-backprop',
    asks: [
      `${explain} (backpropagation|backprop|back propagation)`,
      'derive .. (backpropagation|backprop)',
      'how ... (backpropagation|backprop|back propagation) .. (work|works)',
    ],
    layers: [
      {
        name: 'Forward pass and cache',
        words: ['(forward|cache|store|activations|computation graph|computational graph|intermediate)'],
        insert: '**Forward**: compute and keep $z_l=W_la_{l-1}+b_l$ and $a_l=\\phi(z_l)$.',
      },
      {
        name: 'Chain rule backwards',
        words: [
          '(chain rule|delta|jacobian|partial derivative|reverse mode|propagate .. back|error .. back)',
          '(transpose|backward|gradient of .. loss)',
        ],
        insert:
          "**Backward**: $\\delta_{l}=(W_{l+1}^\\top\\delta_{l+1})\\odot\\phi'(z_l)$, weight gradient $\\delta_la_{l-1}^\\top$.",
      },
      {
        name: 'Why it is cheap',
        words: [
          '(reuse|dynamic programming|one pass|single pass|same cost|cost|efficient|twice|complexity)',
          '(reverse|once|recompute|memory)',
        ],
        insert:
          '**Cost**: one backward pass, about twice a forward, gives all gradients, since each Jacobian product is reused by the layers below.',
      },
      {
        name: 'What goes wrong',
        words: [
          '(vanish|vanishing|explode|exploding|saturate|dead relu|memory|checkpoint|checkpointing)',
          '(gradient check|initialization|local minima|relu|clip|residual)',
        ],
        insert:
          '**Limits**: products of Jacobians vanish or explode with depth (He initialisation, residuals, clipping at 1.0); activations fill memory (checkpointing).',
      },
    ],
    enough: 3,
    source: {
      label: 'Rumelhart, Hinton & Williams 1986; Goodfellow, Bengio & Courville 2016, section 6.5',
      url: 'https://www.deeplearningbook.org/contents/mlp.html',
    },
  },
  {
    id: 'explain-cnn',
    asks: [
      `${explain} (cnn|cnns|convolutional neural|convolutional network|convnet|convolution)`,
      '(cnn|convolutional neural network) .. (work|works|explained)',
      'why .. (convolution|cnn|cnns) .. (image|images|dense|fully connected)',
    ],
    layers: [
      {
        name: 'Convolution',
        words: ['(filter|filters|kernel|slide|sliding|feature map|convolve|patch|window)'],
        insert: '**Convolution**: a small filter slides over the image; output size $(N-K+2P)/S+1$.',
      },
      {
        name: 'Why it suits images',
        words: [
          '(weight sharing|shared weights|parameter sharing|share .. (parameters|weights)|translation)',
          '(local|locality|fewer parameters|equivariant|equivariance|invariance|invariant)',
          '(sparse connections|spatial|sparsity of connections)',
        ],
        insert:
          '**Why**: shared weights and local windows need far fewer parameters and react alike wherever the object stands.',
      },
      {
        name: 'Depth and pooling',
        words: [
          '(pooling|pool|stride|receptive field|hierarchy|hierarchical|residual|layers|edges|downsample)',
          '(fully connected|low level)',
        ],
        insert:
          '**Depth**: stride and pooling widen the receptive field, residual blocks keep the gradient; edges, parts, objects.',
      },
      {
        name: 'Limits',
        words: [
          '(rotation|global|long range|data|adversarial|texture|transformer|vit|fails|limitation)',
          '(disadvantage|augment|augmentation|pretrained|viewpoint|overfit|expensive|scale|drawback|cons)',
        ],
        insert:
          '**Fails** on rotations not seen in training and on cues beyond the effective receptive field: augmentation, dilation or attention.',
      },
    ],
    enough: 3,
    source: { label: 'LeCun et al. 1998; He et al. 2015', url: 'https://arxiv.org/abs/1512.03385' },
  },
  {
    id: 'explain-rnn-lstm',
    asks: [
      `${explain} (rnn|lstm|gru|recurrent neural|recurrent network|long short term)`,
      '(lstm|rnn|gru) .. (work|works|explained)',
      `(lstm|rnn) .. ${versus} .. (gru|lstm|transformer|rnn)`,
    ],
    layers: [
      {
        name: 'Recurrence',
        words: ['(hidden state|state|time step|previous|recurrent|sequence|same weights|memory|through time)'],
        insert: '**Recurrence**: $h_t=\\phi(W_xx_t+W_hh_{t-1})$, the same weights at each step, trained through time.',
      },
      {
        name: 'Gates',
        words: ['(gate|gates|forget|input gate|output gate|cell state|update gate|reset gate|gating|cell)'],
        insert:
          '**Gates**: $c_t=f_t\\odot c_{t-1}+i_t\\odot\\tilde c_t$; forget, input and output gates decide what stays.',
      },
      {
        name: 'Gradient through time',
        words: ['(vanishing|vanish|exploding|explode|additive|long term|clip|clipping|long range|bptt|gradient)'],
        insert:
          '**Gradient**: a plain RNN multiplies Jacobians; the additive cell path has derivative $f_t$, near 1 when the gate is open. Clip at norm 1.',
      },
      {
        name: 'Limits',
        words: [
          '(sequential|parallel|slow|transformer|attention|bottleneck|long sequences|fails|limitation)',
          '(disadvantage|very long|expensive|drawback|cons|parameters)',
        ],
        insert:
          '**Fails** at thousands of steps and cannot train in parallel over time: transformers or state-space models.',
      },
    ],
    enough: 3,
    source: {
      label: 'Hochreiter & Schmidhuber 1997; Pascanu, Mikolov & Bengio 2013',
      url: 'https://doi.org/10.1162/neco.1997.9.8.1735',
    },
  },
  {
    id: 'explain-batch-norm',
    asks: [
      `${explain} (batch norm|batch normalization|batchnorm|batch normalisation)`,
      '(batch norm|batch normalization|batchnorm) .. (work|works|help|helps|explained|inference|training)',
      `(batch norm|batch normalization|batchnorm) .. ${versus} .. (layer norm|layer normalization|layernorm|group norm)`,
    ],
    layers: [
      {
        name: 'Transform',
        words: [
          '(mean|variance|gamma|beta|standardize|normalize|scale and shift|mini batch|minibatch)',
          '(batch statistics|zero mean)',
        ],
        insert:
          '**Transform**: per channel over the batch $\\hat x=(x-\\mu)/\\sqrt{\\sigma^2+\\epsilon}$, then $\\gamma\\hat x+\\beta$.',
      },
      {
        name: 'Why it helps',
        words: [
          '(smooth|smoother|landscape|learning rate|faster|covariate shift|regularizes|regularize)',
          '(regularization|noise|gradient|scale invariant|initialization|converge|convergence|stable)',
          '(stabilize|stabilizes)',
        ],
        insert:
          '**Why**: a smoother loss that bears larger rates (Santurkar et al. 2018 found no reduction of covariate shift), and batch noise regularises.',
      },
      {
        name: 'Training against inference',
        words: [
          '(inference|running|moving average|eval|test time|population|exponential average|serving)',
          'prediction time',
        ],
        insert:
          '**Inference**: running mean and variance; a forgotten eval mode makes a prediction depend on its batch.',
      },
      {
        name: 'Limits',
        words: [
          '(small batch|batch size|layer norm|layer normalization|layernorm|group norm|group normalization)',
          '(rnn|sequence|distributed|sync|online|fails|limitation|transformer|transformers|disadvantage)',
          '(batch dependence|drawback|cons)',
        ],
        insert:
          '**Fails** with small batches (at batch 2 group norm had 10.6 points less error on ResNet-50, Wu & He 2018) and unlike lengths: layer norm.',
      },
    ],
    enough: 3,
    source: {
      label: 'Ioffe & Szegedy 2015; Santurkar et al. 2018; Wu & He 2018',
      url: 'https://arxiv.org/abs/1805.11604',
    },
  },
  {
    id: 'explain-dropout',
    asks: [`${explain} dropout`, 'dropout .. (work|works|explained)', 'why .. dropout'],
    layers: [
      {
        name: 'Mechanism',
        words: ['(zero|randomly|random|mask|drop|probability|bernoulli|deactivate|turn off|ignore)'],
        insert: '**Mechanism**: in training each unit is zeroed with probability p, a fresh mask per example.',
      },
      {
        name: 'Why it regularises',
        words: [
          '(co adapt|coadapt|co adaptation|ensemble|thinned|averages|average|averaging|noise|robust)',
          '(redundancy|redundant|rely|subnetwork|subnetworks|dependence|independent)',
        ],
        insert:
          '**Why**: no unit can rely on one other; like averaging 2ⁿ thinned networks that share weights (Srivastava et al. 2014).',
      },
      {
        name: 'Inference',
        words: [
          '(inference|test time|eval|scale|scaled|inverted|expectation|prediction time|testing|rescale)',
          'keep prob',
        ],
        insert: '**Inference**: no mask; inverted dropout divides by 1 − p in training, so the mean is already right.',
      },
      {
        name: 'Where, how much, when not',
        words: [
          '(0.1|0.2|0.3|0.5|rate .. #|fully connected|attention|batch norm|conv|convolution|large data)',
          '(underfit|when not|placement|limitation|slower|hidden layer|input layer|p .. #)',
        ],
        insert:
          '**Where**: 0.1 in transformers, up to 0.5 in dense layers; seldom between convolutions with batch norm; leave it out when the model underfits.',
      },
    ],
    enough: 3,
    source: { label: 'Srivastava et al. 2014', url: 'https://jmlr.org/papers/v15/srivastava14a.html' },
  },
  {
    id: 'explain-embeddings',
    asks: [
      `${explain} (word embedding|word embeddings|word2vec|word vector|word vectors|embeddings)`,
      '(word embedding|word embeddings|word2vec) .. (work|works|explained)',
    ],
    layers: [
      {
        name: 'Idea',
        words: [
          '(vector|vectors|dense|context|distributional|similar|low dimensional|semantic|meaning|latent)',
          'continuous',
        ],
        insert:
          '**Idea**: words in like contexts get near vectors; 100 to 300 dense numbers in place of a one-hot of the vocabulary.',
      },
      {
        name: 'Training',
        words: [
          '(skip gram|skipgram|cbow|negative sampling|predict|co occurrence|cooccurrence|glove|masked)',
          '(contrastive|softmax|window|backprop|trained)',
        ],
        insert:
          '**Training**: skip-gram predicts neighbours in a window of 5 to 10, with 5 to 20 negatives in place of the full softmax.',
      },
      {
        name: 'Use and evaluation',
        words: [
          '(cosine|similarity|analogy|analogies|downstream|nearest|transfer|feature|initialize|pretrained)',
          '(retrieval|intrinsic|extrinsic|recommendation|classification)',
        ],
        insert:
          '**Use**: cosine similarity, features or initialisation; judged by the downstream metric rather than by analogies.',
      },
      {
        name: 'Limits',
        words: [
          '(polysemy|senses|context independent|static|oov|out of vocabulary|bias|contextual|bert|elmo)',
          '(fasttext|subword|fails|limitation|antonym|rare|one vector|unknown words|drawback|cons)',
        ],
        insert: '**Fails** on words with several senses and unseen words: BERT, fastText subwords.',
      },
    ],
    enough: 3,
    source: { label: 'Mikolov et al. 2013; Bojanowski et al. 2017', url: 'https://arxiv.org/abs/1310.4546' },
  },
  {
    id: 'explain-adam',
    asks: [
      `${explain} (adam|adamw)`,
      `adam ${versus} sgd`,
      `sgd ${versus} adam`,
      '(adam|sgd|optimizer|optimizers) .. (difference|compare|choose|which)',
      'which optimizer',
      `${explain} (optimizer|optimizers|sgd|momentum)`,
      'choose .. optimizer',
      'how ... (adam|adamw|sgd|momentum) .. (work|works)',
    ],
    layers: [
      {
        name: 'Update',
        words: [
          '(moment|moments|moving average|squared gradient|gradients squared|second moment|rms|adaptive)',
          '(per parameter|bias correction|velocity|momentum|running average)',
        ],
        insert:
          '**Update**: step $\\eta\\,\\hat m/(\\sqrt{\\hat v}+\\epsilon)$ from moving averages of the gradient and its square, with bias correction.',
      },
      {
        name: 'Why',
        words: [
          '(scale|sparse|rescale|rescaling|step size|normalize|faster|curvature|conditioning)',
          '(ill conditioned|invariant|noise|converge|oscillates|oscillation|dampen|smooth|accelerate)',
          '(local minima|ravine)',
        ],
        insert:
          '**Why**: each parameter moves by about η whatever its gradient scale, which helps with sparse or badly scaled layers.',
      },
      {
        name: 'Numbers',
        words: [
          '((lr|learning rate|default|beta|momentum|step) .. #|0.001|0.9|0.999|0.1|default|defaults|beta)',
          '(warmup|learning rate)',
        ],
        insert:
          '**Numbers**: Adam 1e-3, AdamW 1e-4 to 3e-4 for transformers with warm-up, SGD with momentum 0.9 at 0.1 for ResNets; β = (0.9, 0.999).',
      },
      {
        name: 'When not',
        words: [
          '(generalization|generalize|sgd .. (better|wins|often|vision)|vision|adamw|weight decay|imagenet)',
          '(memory|wilson|fails|instead|(prefer|use|better|only|works|helps|useful|choose) .. when)',
          '(limitation|worse|overshoot|drawback|transformer|prefer)',
        ],
        insert:
          '**Choice**: AdamW where layers differ in scale (transformers); SGD with momentum matched or beat it on the vision tasks of Wilson et al. 2017, and holds half the state.',
      },
    ],
    enough: 3,
    source: {
      label: 'Kingma & Ba 2014; Loshchilov & Hutter 2017; Wilson et al. 2017',
      url: 'https://arxiv.org/abs/1705.08292',
    },
  },
  {
    id: 'explain-gradient-descent',
    asks: [
      `${explain} gradient descent`,
      `(batch|full) gradient descent .. ${versus} .. (stochastic|sgd|mini batch)`,
      '(types|variants) of gradient descent',
      `(stochastic|sgd) .. ${versus} .. (batch|mini batch|gradient descent)`,
      'how ... gradient descent .. (work|works)',
    ],
    layers: [
      {
        name: 'Update',
        words: ['(gradient|learning rate|step|opposite direction|negative gradient|steepest|derivative|update)'],
        insert: '**Update**: $w\\leftarrow w-\\eta\\nabla L$, the steepest descent of the linearised loss.',
      },
      {
        name: 'Variants',
        words: [
          '(stochastic|mini batch|minibatch|full batch|batch gradient|sgd|one example|single example)',
          '(whole dataset|entire dataset)',
        ],
        insert:
          '**Variants**: full batch (exact, one step an epoch), SGD and mini-batches of 32 to 512 (unbiased, noise falls as 1/√B).',
      },
      {
        name: 'Step size',
        words: [
          '(too (large|high|big|small|low)|diverge|schedule|decay|warmup|cosine|overshoot|curvature|2 over)',
          '(choose .. learning rate|learning rate)',
        ],
        insert: '**Step size**: diverges above 2 over the largest curvature; range test, then cosine decay.',
      },
      {
        name: 'Trouble',
        words: [
          '(local minima|local minimum|saddle|plateau|ill conditioned|momentum|noise|convex|non convex)',
          '(scaling|vanishing|ravine|slow|stuck|zigzag)',
        ],
        insert:
          '**Trouble**: ill-conditioning (scale inputs, momentum 0.9), saddles and plateaus; in convex problems it finds the global minimum.',
      },
    ],
    enough: 3,
    source: {
      label: 'Bottou, Curtis & Nocedal 2018, Optimization Methods for Large-Scale Machine Learning',
      url: 'https://arxiv.org/abs/1606.04838',
    },
  },
  {
    id: 'gan-vae-diffusion',
    asks: [
      `${explain} (gan|gans|generative adversarial|vae|variational autoencoder|diffusion)`,
      `(gan|vae|diffusion) .. ${versus} .. (gan|vae|diffusion)`,
      'how ... (gan|gans|vae|vaes|diffusion) .. (work|works)',
    ],
    layers: [
      {
        name: 'Objective',
        words: [
          '(minimax|discriminator|generator|elbo|kl|reconstruction|denoise|denoising|noise|score)',
          '(likelihood|adversarial|lower bound)',
        ],
        insert:
          '**Objective**: GAN: minimax against a discriminator; VAE: reconstruction minus KL; diffusion: predict the added noise.',
      },
      {
        name: 'Sampling and quality',
        words: ['(sharp|blurry|one pass|steps|slow|fast|quality|diversity|latent|sampling|fid|samples|realistic)'],
        insert:
          '**Samples**: GAN sharp in one pass; VAE smooth latent but blurry; diffusion sharp and diverse in tens to 1,000 passes.',
      },
      {
        name: 'Failure and remedy',
        words: [
          '(mode collapse|posterior collapse|unstable|instability|collapse|gradient penalty|annealing|ddim)',
          '(distill|fails|limitation|hard to train|vanishing|convergence|blurry|slow sampling)',
        ],
        insert:
          '**Fails**: mode collapse (gradient penalty 10), posterior collapse (KL annealing), slow sampling (DDIM, distillation).',
      },
      {
        name: 'Evaluation and choice',
        words: [
          '(fid|inception score|precision|recall|human|likelihood|choose|use .. (when|if|for|where))',
          '((better|good|preferred|suited|useful) .. (when|if|for)|prefer|application|applications)',
        ],
        insert:
          '**Choice**: FID with precision and recall; GAN for latency, VAE for a latent space, diffusion for quality and control.',
      },
    ],
    enough: 3,
    source: {
      label: 'Goodfellow et al. 2014; Kingma & Welling 2013; Ho, Jain & Abbeel 2020',
      url: 'https://arxiv.org/abs/2006.11239',
    },
  },
];
