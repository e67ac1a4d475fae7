// The clause around some words of a sentence: what to underline when the words alone would say too little.
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import { piecesOf } from './pieces.ts';

const ends = /^[,;:.!?|()→⇒—–]$/;

/** Span of the clause that holds the pieces [from, to): up to the nearest comma, colon, bracket, dash or arrow on either side. */
export function clauseAround(sentence: Sentence, from: number, to: number): Span {
  const pieces = piecesOf(sentence);
  const word = (at: number): string => pieces[at]?.word ?? '';
  let first = from;
  let last = Math.max(from, to - 1);
  while (first > 0 && !ends.test(word(first - 1))) first--;
  while (last < pieces.length - 1 && !ends.test(word(last + 1))) last++;
  while (last > first && ends.test(word(last))) last--;
  const start = sentence.tokens[pieces[first]?.token ?? 0]?.start ?? sentence.span.start;
  const end = sentence.tokens[pieces[last]?.token ?? 0]?.end ?? sentence.span.end;
  return { start, end };
}
