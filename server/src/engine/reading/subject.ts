// What a sentence is about: the entity a wording belongs to, and the words by which to name it in a message.
import type { Sentence } from '../note/sentences.ts';
import type { KnownEntity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { mentionsOf } from './mentions.ts';

/** The mention nearest before piece `at`, else the nearest after, among those that `fits`. */
export function nearestMention(
  sentence: Sentence,
  at: number,
  fits: (entity: KnownEntity) => boolean,
): Mention | undefined {
  const all = mentionsOf(sentence).filter((it) => fits(it.entity));
  return all.filter((it) => it.from <= at).at(-1) ?? all[0];
}

/** The words of a span on one line, at most `most` characters, for a message. */
export function quoted(sentence: Sentence, span: { readonly start: number; readonly end: number }, most = 60): string {
  const words = sentence.root.text
    .slice(span.start, span.end)
    .replaceAll(/[*_`|]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/\s\S*$/, '')}…`;
}

/** First letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
