// Citations of a sentence: authors and year in any usual form, "(Kingma & Ba, 2014)", "Smith 2018", "He et al. '16".
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';

export interface Citation {
  readonly authors: readonly string[];
  readonly more: boolean;
  readonly year: number | undefined;
  /** Offsets into the root. */
  readonly span: Span;
}

const name = "(?:(?:van|von|de|der|den|la|le|du|di|El|Al|Mc|Mac|O['’])\\s?){0,2}\\p{Lu}[\\p{L}'’-]+";
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(${name})((?:,\\s?${name}){0,4})(?:,?\\s?(?:&|and|\\\\&|\\+)\\s?(${name}))?(,?\\s?(?:et\\.?\\s?al\\.?|and (?:colleagues|co-?workers|others)|\\+ ?al\\.?))?(?:,?\\s?\\(?\\[?(?:in )?(?:\\p{Lu}[\\p{L}]{2,9}\\s?)?((?:19|20)\\d\\d|[’']\\d\\d)[a-z]?\\)?\\]?)?`,
  'gu',
);

const key = new MemoKey<readonly Citation[]>();

/** Citations with a year, or with two names or "et al.", in order, worked out once. */
export const citationsOf = (sentence: Sentence): readonly Citation[] => sentence.memo.get(key, () => (/\p{Lu}/u.test(sentence.source) ? findCitations(sentence) : []));

function findCitations(sentence: Sentence): Citation[] {
  const found: Citation[] = [];
  for (const match of sentence.source.matchAll(pattern)) {
    const [all, first = '', middle = '', last, more, year] = match;
    const authors = [first, ...middle.split(',').map((it) => it.trim()), last ?? ''].filter((it) => it !== '');
    if (year === undefined && more === undefined && authors.length < 2) continue;
    const start = sentence.span.start + match.index;
    found.push({ authors, more: more !== undefined, year: year === undefined ? undefined : fullYear(year), span: { start, end: start + all.length } });
  }
  return found;
}

function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  const short = Number(text.slice(1));
  return short < 50 ? 2000 + short : 1900 + short;
}
