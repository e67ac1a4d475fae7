// Rewrites a citation as that of another paper, in the form in which it stands: "&" or "and", brackets, lower case.
import type { Paper } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Citation } from '../reading/citations.ts';
import type { RootEdit } from '../rule.ts';
import type { Span } from '../text/span.ts';

/** The year to write: that of the first public version, unless the note names the venue. */
export function yearFor(paper: Paper, wanted: 'first' | 'venue' = 'first'): number | undefined {
  return wanted === 'venue' ? (paper.published ?? paper.preprint) : (paper.preprint ?? paper.published);
}

/** Authors as one cites them: all of up to two, three where the note lists three, else the first "et al." */
export function authorsFor(paper: Paper, like: string): string {
  const { authors, more } = paper;
  const and = /\p{L}\s(?:and|und)\s/u.test(like) ? 'and' : '&';
  const listed = /,.*(?:&|\band\b)/.test(like) ? 3 : 2;
  const names =
    more === true || authors.length > listed
      ? `${authors[0]} et al.`
      : [authors.slice(0, -1).join(', '), authors.at(-1)].filter((it) => it !== '').join(` ${and} `);
  return /\p{Lu}/u.test(like) ? names : names.toLowerCase();
}

/** "Kingma & Ba 2014": a paper in short, for messages and titles. */
export const inShort = (paper: Paper): string => `${authorsFor(paper, 'A')} ${yearFor(paper) ?? ''}`.trim();

/** The paper with both of its years where they differ: "Loshchilov & Hutter 2017 (ICLR 2019)". */
export function inFull(paper: Paper): string {
  const { preprint, published, venue } = paper;
  const later = preprint !== undefined && published !== undefined && published !== preprint;
  return later ? `${inShort(paper)} (${venue === undefined ? '' : `${venue} `}${published})` : inShort(paper);
}

/** Edits that make the citation one of `paper`: its people where they are wrong, its year where it gives one. */
export function citeAs(sentence: Sentence, citation: Citation, paper: Paper, people: boolean): readonly RootEdit[] {
  const edits: RootEdit[] = [];
  const { root } = sentence;
  const written = (span: Span): string => root.text.slice(span.start, span.end);
  if (people) edits.push({ root, span: citation.people, text: authorsFor(paper, written(citation.people)) });
  const { dated } = citation;
  const year = yearFor(paper);
  if (dated === undefined || year === undefined) return edits;
  const start =
    dated.start - venueBefore(written({ start: citation.people.end, end: Math.max(citation.people.end, dated.start) }));
  const text = written(dated).length === 4 ? String(year) : `’${String(year).slice(2)}`;
  if (start < dated.start || text !== written(dated)) edits.push({ root, span: { start, end: dated.end }, text });
  return edits;
}

/** Length of the venue's name that stands right before the year and would be wrong with another one. */
const venueBefore = (gap: string): number =>
  /(?<=^['’]?s?[\s,([]*)(?:arXiv|\p{Lu}\p{L}{2,10})\s$/u.exec(gap)?.[0].length ?? 0;
