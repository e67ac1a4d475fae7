// Quantities of retrieval: depth, chunks, thresholds, index parameters.
import type { Hyperparameter } from './types.ts';

export const retrievalHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'top-k',
    name: 'top-k',
    aliases: [
      'top_k',
      'k in top-k sampling',
      'retrieved chunks',
      'number of retrieved documents',
      'number of retrieved passages',
      'number of retrieved chunks',
      'number of candidates',
      'retrieval depth',
      'candidate set size',
    ],
    symbols: ['top_k'],
    controls: 'It is the number kept: few misses the right one, many adds noise, cost and distraction.',
    values: [
      {
        context: 'passages in the prompt of RAG',
        when: ['rag', 'retrieval-augmented', 'prompt'],
        typical: '5 (3 to 10)',
        source: { label: 'Lewis et al. 2020 (5 or 10)', url: 'https://arxiv.org/abs/2005.11401' },
      },
      {
        context: 'candidates for a reranker',
        when: ['cross-encoder', 'reranker', 'reranking'],
        typical: '100 (50 to 1,000)',
        source: {
          label: 'Thakur et al. 2021 (BEIR, 100); Nogueira & Cho 2019 (1,000)',
          url: 'https://arxiv.org/abs/2104.08663',
        },
      },
      {
        context: 'candidates of a recommender',
        when: ['two-tower', 'recommender', 'recommendation', 'ranking', 'cascade'],
        typical: 'hundreds, from a corpus of millions',
        source: { label: 'Covington et al. 2016', url: 'https://doi.org/10.1145/2959100.2959190' },
      },
      {
        context: 'in general',
        when: [],
        typical: '40 in sampling (10 to 50), 5 passages in RAG, 100 candidates for a reranker',
        source: { label: 'Radford et al. 2019 (40); Fan et al. 2018 (10)', url: 'https://arxiv.org/abs/1805.04833' },
      },
    ],
    choose: 'recall@k on labelled queries, up to where the curve flattens',
    plausible: [
      {
        when: [],
        min: 1,
        max: 1e8,
        unit: 'share',
        why: 'It counts candidates, so it is a whole number of at least 1.',
        unless: ['accuracy', 'percent', 'precision', 'recall', 'ratio', 'share', 'fraction'],
        source: { label: 'Fan et al. 2018, section 5.2', url: 'https://arxiv.org/abs/1805.04833' },
      },
    ],
  },
  {
    id: 'chunk-size',
    name: 'chunk size',
    aliases: [
      'chunk length',
      'chunk_size',
      'passage length',
      'size of the chunks',
      'chunk sizes',
      'passage size',
      'text chunks',
    ],
    symbols: ['chunk_size'],
    controls: 'It sets the text behind one vector: small loses context, large mixes topics and fills the prompt.',
    values: [
      {
        context: 'Wikipedia passages for question answering',
        when: ['wikipedia', 'dpr', 'dense-retrieval'],
        typical: '100 words',
        source: { label: 'Karpukhin et al. 2020', url: 'https://arxiv.org/abs/2004.04906' },
      },
      {
        context: 'in general',
        when: [],
        typical: "512 tokens (256 to 1,024; 800 is the default of OpenAI's file search)",
        source: {
          label: 'Azure AI Search docs, chunking; OpenAI API reference, vector stores',
          url: 'https://learn.microsoft.com/en-us/azure/search/vector-search-how-to-chunk-documents',
        },
      },
    ],
    choose: 'recall@k and answer accuracy over 128, 256, 512 and 1,024 tokens on labelled questions',
    plausible: [
      {
        when: ['chunking', 'rag'],
        min: 1,
        max: 1000000,
        why: 'A chunk must fit the embedding model and the prompt.',
        unless: ['video', 'audio', 'upload', 'bytes'],
        source: {
          label: 'OpenAI API reference, vector stores (100 to 4,096 tokens)',
          url: 'https://platform.openai.com/docs/api-reference/vector-stores',
        },
      },
    ],
  },
  {
    id: 'chunk-overlap',
    name: 'chunk overlap',
    aliases: ['overlap of the chunks', 'chunk_overlap', 'overlap between chunks', 'overlapping chunks'],
    symbols: ['chunk_overlap'],
    controls: 'It repeats text across the cut: none splits statements, much stores and retrieves duplicates.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '25 % of the chunk, such as 128 of 512 tokens (10 to 50 %)',
        source: {
          label: 'Azure AI Search docs, chunking (25 %); OpenAI API reference, vector stores (400 of 800)',
          url: 'https://learn.microsoft.com/en-us/azure/search/vector-search-how-to-chunk-documents',
        },
      },
    ],
    choose: 'the share of gold passages that a cut splits',
  },
  {
    id: 'similarity-threshold',
    name: 'similarity threshold',
    aliases: [
      'similarity cut-off',
      'cosine threshold',
      'similarity cutoff',
      'score threshold of the retriever',
      'cosine similarity threshold',
      'near-duplicate threshold',
    ],
    symbols: ['similarity_threshold', 'score_threshold'],
    controls: 'It decides what counts as a match: high misses matches, low lets noise through.',
    values: [
      {
        context: 'near-duplicate documents',
        when: ['duplicate', 'dedup', 'deduplication', 'minhash', 'jaccard'],
        typical: 'Jaccard 0.8',
        source: { label: 'Lee et al. 2021', url: 'https://arxiv.org/abs/2107.06499' },
      },
      {
        context: 'in general',
        when: [],
        typical: 'the cut that gives the wanted precision on 100 to 500 labelled pairs',
        source: { label: 'Manning, Raghavan & Schütze 2008, chapter 8', url: 'https://nlp.stanford.edu/IR-book/' },
      },
    ],
    choose: 'the precision-recall curve on 100 to 500 labelled pairs, as scales differ between embedding models',
    plausible: [
      {
        when: ['cosine', 'jaccard'],
        min: -1,
        max: 1,
        why: 'Cosine lies in [-1, 1], Jaccard in [0, 1].',
        unless: ['distance', 'euclidean', 'percent'],
        source: { label: 'Manning, Raghavan & Schütze 2008, section 6.3', url: 'https://nlp.stanford.edu/IR-book/' },
      },
    ],
  },
  {
    id: 'bm25-k1',
    name: 'BM25 k1',
    aliases: ['k1', 'k_1', 'term frequency saturation', 'bm25 k1 parameter'],
    symbols: ['k1', 'k_1'],
    controls: 'It sets how fast repeated terms saturate: 0 counts presence only, large counts every repetition.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '1.2 (1.2 to 2.0; 0.9 in Anserini)',
        source: {
          label: 'Robertson & Zaragoza 2009; Lucene docs, BM25Similarity (default 1.2)',
          url: 'https://lucene.apache.org/core/9_0_0/core/org/apache/lucene/search/similarities/BM25Similarity.html',
        },
      },
    ],
    choose: 'recall on labelled queries over 0.9 to 2.0',
    plausible: [
      {
        when: ['bm25'],
        min: 0,
        max: 50,
        why: 'Above some tens term counts no longer saturate and the score is linear in them.',
        source: { label: 'Robertson & Zaragoza 2009', url: 'https://doi.org/10.1561/1500000019' },
      },
    ],
  },
  {
    id: 'bm25-b',
    name: 'BM25 b',
    aliases: ['length normalization of bm25', 'bm25 b parameter', 'b in bm25'],
    symbols: [],
    controls: 'It sets length normalisation: 0 ignores length, 1 divides by it fully.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.75 (0.5 to 0.8; 0.4 in Anserini)',
        source: {
          label: 'Robertson & Zaragoza 2009; Lucene docs, BM25Similarity (default 0.75)',
          url: 'https://lucene.apache.org/core/9_0_0/core/org/apache/lucene/search/similarities/BM25Similarity.html',
        },
      },
    ],
    choose: 'recall on labelled queries over 0.3 to 0.8',
    plausible: [
      {
        when: ['bm25'],
        min: 0,
        max: 1,
        why: 'It mixes full and no length normalisation.',
        source: { label: 'Robertson & Zaragoza 2009', url: 'https://doi.org/10.1561/1500000019' },
      },
    ],
  },
  {
    id: 'rrf-k',
    name: 'RRF constant',
    aliases: ['rrf k', 'reciprocal rank fusion constant', 'k in rrf'],
    symbols: [],
    controls: 'It flattens the weight of top ranks: small trusts the first hits, large counts all alike.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '60',
        source: { label: 'Cormack et al. 2009', url: 'https://doi.org/10.1145/1571941.1572114' },
      },
    ],
    choose: 'keeping 60, as results change little around it',
  },
  {
    id: 'hnsw-m',
    name: 'HNSW M',
    aliases: ['links per node', 'hnsw links', 'm of hnsw', 'number of links in hnsw', 'graph degree'],
    symbols: [],
    controls: 'It is the number of links per node: low loses recall, high costs memory and build time.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '16 (12 to 48)',
        source: {
          label: 'hnswlib docs, algorithm parameters',
          url: 'https://github.com/nmslib/hnswlib/blob/master/ALGO_PARAMS.md',
        },
      },
    ],
    choose: 'recall at the latency budget over 16, 32 and 64',
    plausible: [
      {
        when: ['hnsw'],
        min: 2,
        max: 512,
        why: 'hnswlib names 2 to 100 as reasonable; beyond, memory grows with no recall.',
        unless: ['million', 'rows', 'ef'],
        source: {
          label: 'hnswlib docs, algorithm parameters',
          url: 'https://github.com/nmslib/hnswlib/blob/master/ALGO_PARAMS.md',
        },
      },
    ],
  },
  {
    id: 'hnsw-ef',
    name: 'HNSW ef',
    aliases: ['ef_search', 'efsearch', 'ef_construction', 'efconstruction', 'search list size', 'ef of hnsw'],
    symbols: ['ef_search', 'efSearch', 'ef_construction', 'efConstruction'],
    controls: 'It is the length of the candidate list: low loses recall, high costs latency.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '100 to 200 in construction; in search k or more, until recall@10 is about 0.95',
        source: {
          label: 'Malkov & Yashunin 2016; hnswlib docs',
          url: 'https://github.com/nmslib/hnswlib/blob/master/ALGO_PARAMS.md',
        },
      },
    ],
    choose: 'raising it from k until recall@k meets the target',
  },
  {
    id: 'ivf-nprobe',
    name: 'IVF nprobe',
    aliases: ['nprobe', 'probed lists', 'number of probes', 'lists probed'],
    symbols: ['nprobe'],
    controls: 'It is the number of lists scanned: low loses recall, all is exact and slow.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '8 to 64 of 4 sqrt(n) lists, until recall@10 is about 0.95',
        source: {
          label: 'FAISS wiki, guidelines to choose an index',
          url: 'https://github.com/facebookresearch/faiss/wiki/Guidelines-to-choose-an-index',
        },
      },
    ],
    choose: 'raising it until recall@k meets the target',
  },
];
