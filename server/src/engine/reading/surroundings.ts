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

/** The surroundings of a sentence of the context's root. */
export function surroundingsOf(context: Pick<BlockContext, 'root' | 'before' | 'after'>, sentence: Sentence): Surroundings {
  const own = context.root.sentences;
  const index = own.indexOf(sentence);
  const leaf = sentence.block;
  const above = ancestorsOf(context.root, sentence.leaf);
  return {
    before: [...own.slice(0, index).reverse(), ...context.before.flatMap((root) => [...root.sentences].reverse())].slice(0, 6),
    after: [...own.slice(index + 1), ...context.after.flatMap((root) => root.sentences)].slice(0, 6),
    parents: above.flatMap((parent) => own.filter((it) => it.leaf === parent)),
    children: own.filter((it) => it.leaf > sentence.leaf && ancestorsOf(context.root, it.leaf).includes(sentence.leaf)),
    row: leaf.cell === undefined ? [] : own.filter((it) => it !== sentence && it.block.cell?.row === leaf.cell?.row),
    header: leaf.cell === undefined ? undefined : own.find((it) => it.leaf === leaf.cell?.header),
  };
}

function ancestorsOf(root: Root, leaf: number): number[] {
  const above: number[] = [];
  for (let at = root.leaves[leaf]?.parent ?? -1; at >= 0 && above.length < 32; at = root.leaves[at]?.parent ?? -1) above.push(at);
  return above;
}
