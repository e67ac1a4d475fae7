// Picks from knowledge the usual value of a hyperparameter for what a sentence and its section talk about.
import type { Hyperparameter, TypicalValue } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import { mentionsOf } from './mentions.ts';
import { piecesOf, stemsOfWords } from './pieces.ts';

/** Ids of entities and stems of words around a place, nearest sentence first. */
export function contextWords(sentences: readonly Sentence[], path: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const mention of mentionsOf(sentence)) found.add(mention.entity.id);
    for (const piece of piecesOf(sentence)) found.add(piece.stem);
  }
  for (const stem of path.flatMap((it) => stemsOfWords(it.replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')))) found.add(stem);
  return found;
}

/** True where any of the ids or words is in the context. */
export const anyIn = (words: readonly string[], context: ReadonlySet<string>): boolean =>
  words.some((word) => context.has(word) || stemsOfWords(word).every((stem) => context.has(stem)));

/**
 * The row with the most conditions met by the context, else the fallback, else the first. `among` prefers rows for one of these
 * conditions, so that what is said of Adam is not answered with a value for SGD.
 */
export function typicalValue(
  entry: Hyperparameter,
  context: ReadonlySet<string>,
  among: readonly string[] = [],
): TypicalValue | undefined {
  const preferred = entry.values.filter((row) => row.when.some((word) => among.includes(word)));
  if (preferred.length > 0) return typicalValue({ ...entry, values: preferred }, context);
  const met = (row: TypicalValue): number => row.when.filter((word) => anyIn([word], context)).length;
  const best = [...entry.values].sort((a, b) => met(b) - met(a))[0];
  if (best !== undefined && met(best) > 0) return best;
  return entry.values.find((row) => row.when.length === 0) ?? entry.values[0];
}
