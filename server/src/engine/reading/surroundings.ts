// What stands around a sentence: before and after it, above and below it in its list, beside it in its row.
import type { Root } from '../note/root.ts';
import type { Sentence } from '../note/sentences.ts';
import type { BlockContext } from '../rule.ts';

export interface Surroundings {
  /** Sentences before it, nearest first, across blocks within reach. */
  readonly before: readonly Sentence[];
  /** Sentences after it, nearest first: the rest of its paragraph or item, child bullets, next blocks. */
  readonly after: readonly Sentence[];
  /** Sentences of the items above it in its list, nearest first. */
  readonly parents: readonly Sentence[];
  /** Sentences of nested bullets and paragraphs below its item. */
  readonly children: readonly Sentence[];
  /** Other cells of its row, in order. */
  readonly row: readonly Sentence[];
  /** The header over its cell. */
  readonly header: Sentence | undefined;
}

/** The surroundings of a sentence of the context's root, each part worked out when it is asked for. */
export const surroundingsOf = (
  context: Pick<BlockContext, 'root' | 'before' | 'after'>,
  sentence: Sentence,
): Surroundings => new Around(context, sentence);

/** How many sentences on either side there are at most. */
const reach = 6;

class Around implements Surroundings {
  readonly #context: Pick<BlockContext, 'root' | 'before' | 'after'>;
  readonly #sentence: Sentence;
  #before: readonly Sentence[] | undefined;
  #after: readonly Sentence[] | undefined;
  #parents: readonly Sentence[] | undefined;
  #children: readonly Sentence[] | undefined;
  #row: readonly Sentence[] | undefined;

  constructor(context: Pick<BlockContext, 'root' | 'before' | 'after'>, sentence: Sentence) {
    this.#context = context;
    this.#sentence = sentence;
  }

  get before(): readonly Sentence[] {
    this.#before ??= sentencesBefore(this.#context, this.#sentence);
    return this.#before;
  }

  get after(): readonly Sentence[] {
    this.#after ??= sentencesAfter(this.#context, this.#sentence);
    return this.#after;
  }

  get parents(): readonly Sentence[] {
    this.#parents ??= parentsOf(this.#sentence);
    return this.#parents;
  }

  get children(): readonly Sentence[] {
    this.#children ??= childrenOf(this.#sentence);
    return this.#children;
  }

  get row(): readonly Sentence[] {
    this.#row ??= rowOf(this.#sentence);
    return this.#row;
  }

  get header(): Sentence | undefined {
    const { root, block } = this.#sentence;
    return block.cell === undefined ? undefined : root.sentences[firstOf(root, block.cell.header)];
  }
}

const none: readonly never[] = [];

function sentencesBefore(
  { root, before }: Pick<BlockContext, 'root' | 'before'>,
  { index }: Sentence,
): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let i = index - 1; i >= 0 && found.length < reach; i--) found.push(root.sentences[i] as Sentence);
  for (const other of before)
    for (let i = other.sentences.length - 1; i >= 0 && found.length < reach; i--)
      found.push(other.sentences[i] as Sentence);
  return found;
}

function sentencesAfter(
  { root, after }: Pick<BlockContext, 'root' | 'after'>,
  { index }: Sentence,
): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let i = index + 1; i < root.sentences.length && found.length < reach; i++)
    found.push(root.sentences[i] as Sentence);
  for (const other of after)
    for (let i = 0; i < other.sentences.length && found.length < reach; i++) found.push(other.sentences[i] as Sentence);
  return found;
}

/** Index of the first sentence of a leaf; past the last sentence where it has none. */
function firstOf(root: Root, leaf: number): number {
  const all = root.sentences;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Sentence).leaf < leaf) low = middle + 1;
    else high = middle;
  }
  return all[low]?.leaf === leaf ? low : all.length;
}

function parentsOf({ root, leaf }: Sentence): readonly Sentence[] {
  if ((root.leaves[leaf]?.parent ?? -1) < 0) return none;
  const found: Sentence[] = [];
  for (const above of ancestorsOf(root, leaf)) {
    for (let i = firstOf(root, above); root.sentences[i]?.leaf === above; i++)
      found.push(root.sentences[i] as Sentence);
  }
  return found;
}

function childrenOf({ root, leaf, index }: Sentence): readonly Sentence[] {
  const last = root.lastBelow(leaf);
  if (last === leaf) return none;
  let found: Sentence[] | undefined;
  for (let i = index + 1; i < root.sentences.length; i++) {
    const sentence = root.sentences[i] as Sentence;
    if (sentence.leaf > last) break;
    if (sentence.leaf > leaf && ancestorsOf(root, sentence.leaf).includes(leaf)) (found ??= []).push(sentence);
  }
  return found ?? none;
}

function rowOf({ root, block, index }: Sentence): readonly Sentence[] {
  const row = block.cell?.row;
  if (row === undefined) return none;
  const found: Sentence[] = [];
  let from = index;
  while (root.sentences[from - 1]?.block.cell?.row === row) from--;
  for (let i = from; root.sentences[i]?.block.cell?.row === row; i++)
    if (i !== index) found.push(root.sentences[i] as Sentence);
  return found;
}

function ancestorsOf(root: Root, leaf: number): number[] {
  const above: number[] = [];
  for (let at = root.leaves[leaf]?.parent ?? -1; at >= 0 && above.length < 32; at = root.leaves[at]?.parent ?? -1)
    above.push(at);
  return above;
}
