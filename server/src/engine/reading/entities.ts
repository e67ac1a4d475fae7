// Every entity that a sentence can mention, indexed by the stems of its names.
import { algorithms } from '../knowledge/algorithms.ts';
import { hyperparameters } from '../knowledge/hyperparameters.ts';
import { metrics } from '../knowledge/metrics.ts';
import { techniques } from '../knowledge/techniques.ts';
import type { Algorithm, Entity, Hyperparameter, Metric, Technique } from '../knowledge/types.ts';
import { stemsOfWords } from './pieces.ts';

export type EntityKind = 'technique' | 'algorithm' | 'hyperparameter' | 'metric';

/** An entity with its entries: one id can be a technique and an algorithm's card at once. */
export interface KnownEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly technique?: Technique;
  readonly algorithm?: Algorithm;
  readonly hyperparameter?: Hyperparameter;
  readonly metric?: Metric;
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  entity?: KnownEntity;
}

function entityList(): ReadonlyMap<string, KnownEntity> {
  const all = new Map<string, KnownEntity>();
  const put = (entry: Entity, part: Partial<KnownEntity> & { readonly kind: EntityKind }): void => {
    const known = all.get(entry.id);
    all.set(entry.id, { id: entry.id, name: entry.name, ...part, ...known });
  };
  for (const it of techniques) put(it, { kind: 'technique', technique: it });
  for (const it of algorithms) put(it, { kind: 'algorithm', algorithm: it });
  for (const it of hyperparameters) put(it, { kind: 'hyperparameter', hyperparameter: it });
  for (const it of metrics) put(it, { kind: 'metric', metric: it });
  for (const it of algorithms) all.set(it.id, { ...(all.get(it.id) as KnownEntity), algorithm: it });
  return all;
}

const lazy: { all?: ReadonlyMap<string, KnownEntity>; trie?: TrieNode; symbols?: ReadonlyMap<string, KnownEntity> } =
  {};

function allEntities(): ReadonlyMap<string, KnownEntity> {
  lazy.all ??= entityList();
  return lazy.all;
}

/** All entities by id; listed at the first need. */
export const entities: Pick<ReadonlyMap<string, KnownEntity>, 'get' | 'has'> = {
  get: (id) => allEntities().get(id),
  has: (id) => allEntities().has(id),
};

function buildTrie(): TrieNode {
  const root: TrieNode = { next: new Map() };
  for (const list of [techniques, algorithms, metrics, hyperparameters] as readonly (readonly Entity[])[]) {
    for (const entry of list) for (const name of [entry.name, ...entry.aliases]) addName(root, name, entry.id);
  }
  return root;
}

function addName(root: TrieNode, name: string, id: string): void {
  let node = root;
  for (const stem of stemsOfWords(name.replaceAll(/[()]/g, ' '))) {
    let next = node.next.get(stem);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(stem, next);
    }
    node = next;
  }
  const entity = entities.get(id);
  if (entity !== undefined) node.entity ??= entity;
}

/** Names of all entities, stem by stem; built at the first need. */
export function entityTrie(): TrieNode {
  lazy.trie ??= buildTrie();
  return lazy.trie;
}

/** Symbols that name a hyperparameter in code or mathematics, as written: "η", "n_estimators". */
export function symbolEntities(): ReadonlyMap<string, KnownEntity> {
  lazy.symbols ??= new Map(
    hyperparameters.flatMap((it) =>
      it.symbols
        .filter((symbol) => symbol.length > 1 || symbol.charCodeAt(0) > 127)
        .map((symbol) => [symbol, entities.get(it.id) as KnownEntity] as const),
    ),
  );
  return lazy.symbols;
}
