// The names of quantities in a row of atoms: hyperparameters and metrics by their words, and symbols by what stands around them.

import { hyperparameters } from '../knowledge/hyperparameters.ts';
import { metrics } from '../knowledge/metrics.ts';
import type { Hyperparameter, Metric } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import { tokenize } from '../note/tokens.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import { piecesOfTokens } from './pieces.ts';
import { anyIn } from './typical.ts';

/** What decides what a name means and which ranges hold: the sentence with its row and parents, and its neighbours and headings. */
export interface Settings {
  readonly near: ReadonlySet<string>;
  readonly wide: ReadonlySet<string>;
}

export interface QuantityName {
  /** What the name can mean, likeliest first; one word may name a hyperparameter and a metric. */
  readonly meanings: readonly (Hyperparameter | Metric)[];
  /** Atoms [from, to). */
  readonly from: number;
  readonly to: number;
}

export const isMetric = (it: Hyperparameter | Metric): it is Metric => 'misleads' in it;

interface Node {
  readonly next: Map<string, Node>;
  readonly meanings: (Hyperparameter | Metric)[];
}

const lazy: { trie?: Node } = {};

/** Built at the first number that is asked about. */
function trie(): Node {
  if (lazy.trie !== undefined) return lazy.trie;
  const root: Node = { next: new Map(), meanings: [] };
  for (const entry of hyperparameters)
    for (const name of [entry.name, ...entry.aliases, ...entry.symbols.filter(isWord)]) put(root, name, entry);
  for (const entry of metrics) for (const name of [entry.name, ...entry.aliases]) put(root, name, entry);
  lazy.trie = root;
  return root;
}

const isWord = (symbol: string): boolean => symbol.length > 1 && !symbol.startsWith('\\');

function put(root: Node, name: string, entry: Hyperparameter | Metric): void {
  let node = root;
  const plain = name.replaceAll(/[()]/g, ' ').replaceAll(/[₀-₉]/g, (it) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(it)));
  for (const { stem } of piecesOfTokens(tokenize(plain, 0, plain.length, 0, []))) {
    const next: Node = node.next.get(stem) ?? { next: new Map(), meanings: [] };
    node.next.set(stem, next);
    node = next;
  }
  if (!node.meanings.includes(entry)) node.meanings.push(entry);
}

/** A symbol that means something only beside certain words: nearest meaning first. */
interface Symbol {
  readonly id: string;
  readonly needs: readonly string[];
  /** Only words of the sentence, its row and its parents count. */
  readonly near?: boolean;
}

const symbols: Readonly<Record<string, readonly Symbol[]>> = {
  η: [{ id: 'learning-rate', needs: [] }],
  b: [{ id: 'bm25-b', needs: ['bm25'], near: true }],
  m: [{ id: 'hnsw-m', needs: ['hnsw'], near: true }],
  t: [{ id: 'distillation-temperature', needs: ['knowledge-distillation', 'teacher', 'distil'], near: true }],
  rank: [{ id: 'lora-rank', needs: ['lora', 'qlora'], near: true }],
  β1: [{ id: 'beta1', needs: [] }],
  β2: [{ id: 'beta2', needs: [] }],
  γ: [
    { id: 'focal-gamma', needs: ['focal-loss'] },
    {
      id: 'discount-factor',
      needs: [
        'q-learning',
        'dqn',
        'ppo',
        'sac',
        'td3',
        'ddpg',
        'a2c',
        'actor-critic',
        'policy-gradient',
        'reinforcement',
        'discount',
        'mdp',
        'bellman',
        'agent',
        'reward',
        'td',
        'rl',
        'dqn',
        'episode',
      ],
    },
    { id: 'rbf-gamma', needs: ['svm', 'rbf'] },
  ],
  λ: [
    { id: 'gae-lambda', needs: ['gae', 'ppo', 'a2c', 'advantage'] },
    { id: 'regularization-strength', needs: ['ridge', 'lasso', 'l2', 'l1', 'regularization'] },
  ],
  ε: [
    { id: 'label-smoothing-amount', needs: ['label-smoothing', 'smooth', 'smoothed'] },
    { id: 'ppo-clip', needs: ['ppo', 'grpo'], near: true },
    { id: 'exploration-epsilon', needs: ['epsilon-greedy', 'dqn', 'q-learning', 'exploration', 'greedy'] },
    { id: 'optimizer-epsilon', needs: ['adam', 'adamw', 'rmsprop'] },
  ],
  eps: [{ id: 'optimizer-epsilon', needs: ['adam', 'adamw', 'rmsprop'] }],
  τ: [
    {
      id: 'contrastive-temperature',
      needs: ['infonce', 'simclr', 'moco', 'contrastive', 'clip', 'nt-xent', 'contrastive-loss'],
    },
    { id: 'target-update', needs: ['td3', 'ddpg', 'sac', 'dqn', 'target', 'polyak', 'soft'] },
    { id: 'distillation-temperature', needs: ['knowledge-distillation', 'teacher', 'distil', 'student'] },
  ],
  α: [
    { id: 'focal-alpha', needs: ['focal-loss'] },
    { id: 'lora-alpha', needs: ['lora', 'qlora'] },
    { id: 'mixup-alpha', needs: ['mixup', 'cutmix'] },
    { id: 'quantile-level', needs: ['quantile', 'pinball'] },
    { id: 'elastic-net-ratio', needs: ['elastic-net'] },
    {
      id: 'significance-level',
      needs: ['power', 'mde', 'significance', 'ab-test', 'hypothesis', 'welch', 't-test', 'two-sided', 'sizing'],
      near: true,
    },
  ],
  alpha: [
    { id: 'lora-alpha', needs: ['lora', 'qlora'] },
    { id: 'quantile-level', needs: ['quantile', 'pinball'] },
    { id: 'mixup-alpha', needs: ['mixup', 'cutmix'] },
    {
      id: 'significance-level',
      needs: ['power', 'mde', 'significance', 'ab-test', 'hypothesis', 't-test'],
      near: true,
    },
  ],
  p: [
    { id: 'top-p', needs: ['nucleus-sampling', 'nucleus'] },
    { id: 'dropout-rate', needs: ['dropout'] },
    {
      id: 'p-value',
      needs: [
        'test',
        't-test',
        'ab-test',
        'welch',
        'null',
        'significant',
        'hypothesis',
        'chi',
        'permutation',
        'mann',
        'fisher',
        'anova',
        'regression',
        'coefficient',
      ],
      near: true,
    },
  ],
  r: [
    { id: 'lora-rank', needs: ['lora', 'qlora', 'adapters', 'adapter', 'rank'] },
    { id: 'correlation', needs: ['correlate', 'correlation', 'pearson', 'correlated'] },
  ],
  κ: [{ id: 'cohens-kappa', needs: ['cohen', 'annotator', 'agreement', 'rater', 'label', 'judge'] }],
  μ: [{ id: 'momentum-coefficient', needs: ['sgd', 'momentum', 'nesterov'] }],
  ρ: [{ id: 'spearman', needs: ['spearman', 'rank'] }],
  perplexity: [{ id: 'tsne-perplexity', needs: ['t-sne', 'tsne'] }],
  depth: [
    { id: 'max-depth', needs: ['catboost', 'xgboost', 'lightgbm', 'gradient-boosting', 'tree', 'forest', 'boosting'] },
  ],
  power: [
    {
      id: 'test-power',
      needs: [
        'mde',
        'ab-test',
        'effect',
        'arm',
        'significance',
        'sizing',
        'α',
        'alpha',
        'hypothesis',
        't-test',
        'users',
        'variant',
      ],
      near: true,
    },
  ],
  cosine: [
    {
      id: 'cosine-similarity',
      needs: ['similarity', 'embedding', 'vector', 'match', 'retrieval', 'sentence', 'dedup', 'duplicate', 'nearest'],
    },
  ],
  nucleus: [{ id: 'top-p', needs: [] }],
  rate: [{ id: 'dropout-rate', needs: ['dropout'] }],
  decay: [
    { id: 'ema-decay', needs: ['ema', 'moving average', 'polyak', 'exponential moving average'] },
    { id: 'weight-decay-strength', needs: ['weights', 'weight', 'kernel', 'adamw', 'sgd', 'l2', 'wd', 'bias'] },
  ],
  clip: [
    { id: 'ppo-clip', needs: ['ppo', 'grpo'] },
    { id: 'gradient-clip-norm', needs: ['gradient', 'grad', 'norm', 'gradient-clipping', 'lstm', 'rnn'] },
  ],
};

/** Symbols in words. */
const spelt: Readonly<Record<string, string>> = { gamma: 'γ', epsilon: 'ε', tau: 'τ', kappa: 'κ', mu: 'μ' };

const byId: ReadonlyMap<string, Hyperparameter | Metric> = new Map(
  [...metrics, ...hyperparameters].map((it) => [it.id, it]),
);

/** Names of quantities in a sentence, longest first at each place; `context` decides what a symbol means. */
export function namesIn(sentence: Sentence, context: Settings): readonly QuantityName[] {
  const atoms = atomsOf(sentence);
  const found: QuantityName[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const words = longest(atoms, at);
    if (atoms[at]?.word === 'lr' && isOtherLr(sentence, atoms[at] as Atom, context.near)) continue;
    const name = (words !== undefined && words.to - at > 1 ? words : symbolAt(atoms, at, context)) ?? words;
    if (name === undefined) continue;
    found.push(atRank(atoms, name));
    at = (found.at(-1)?.to ?? name.to) - 1;
  }
  return found;
}

const cutOff: Readonly<Record<string, string>> = {
  recall: 'recall-at-k',
  precision: 'precision-at-k',
  accuracy: 'top-k-accuracy',
};

/** "recall@20" is another score than recall: the cut-off belongs to its name. */
function atRank(atoms: readonly Atom[], name: QuantityName): QuantityName {
  if (atoms[name.to]?.word !== '@' || atoms[name.to + 1]?.kind !== 'number') return name;
  const meanings = name.meanings.map((it) => byId.get(cutOff[it.id] ?? it.id) ?? it);
  return { meanings, from: name.from, to: name.to + 2 };
}

/** "LR" in capitals is a logistic regression or a likelihood ratio at least as often: believed where training is spoken of. */
const isOtherLr = (sentence: Sentence, { start, end }: Atom, near: ReadonlySet<string>): boolean =>
  sentence.root.text.slice(start, end) === 'LR' &&
  !anyIn(
    [
      'adam',
      'adamw',
      'sgd',
      'schedule',
      'warmup',
      'warm',
      'cosine',
      'epochs',
      'batch',
      'range',
      'train',
      'peak',
      'decay',
      'momentum',
      'optimizer',
      'dropout',
    ],
    near,
  );

function longest(atoms: readonly Atom[], from: number): QuantityName | undefined {
  let node: Node | undefined = trie();
  let best: QuantityName | undefined;
  for (let at = from; at < atoms.length; at++) {
    const atom: Atom | undefined = atoms[at];
    node = atom === undefined ? undefined : (node.next.get(atom.stem) ?? node.next.get(atom.word));
    if (node === undefined) break;
    if (node.meanings.length > 0 && atom?.last === true) best = { meanings: node.meanings, from, to: at + 1 };
  }
  return best;
}

function symbolAt(atoms: readonly Atom[], at: number, { near, wide }: Settings): QuantityName | undefined {
  const word = atoms[at]?.word ?? '';
  const symbol = Object.hasOwn(spelt, word) ? (spelt[word] ?? word) : word;
  const listed = Object.hasOwn(symbols, symbol) ? symbols[symbol] : undefined;
  if (
    word === 'power' &&
    (atoms[at - 1]?.word === 'a' || atoms[at - 1]?.word === 'the') &&
    Number.isInteger(atoms[at + 2]?.value) &&
    atoms[at + 1]?.word === 'of'
  )
    return undefined;
  const meaning = listed?.find((it) => it.needs.length === 0 || anyIn(it.needs, it.near === true ? near : wide));
  const entry = meaning === undefined ? undefined : byId.get(meaning.id);
  return entry === undefined ? undefined : { meanings: [entry], from: at, to: at + 1 };
}
