// Builds fixes in the note's own markup: clauses into the sentence, sentences after it, bullets below it.
import type { FixKind } from '../finding.ts';
import type { Sentence } from '../note/sentences.ts';
import type { FixDraft, RootEdit } from '../rule.ts';
import type { Span } from '../text/span.ts';

/** A piece of inserted text that the writer may have to decide: `${1:default}` in the snippet, the default in plain text. */
export interface Placeholder {
  readonly placeholder: string;
}

export type Part = string | Placeholder;

/** A place where the writer decides; the words stand until then. */
export const decide = (words: string): Placeholder => ({ placeholder: words });

/** Plain text of parts. */
export const plainOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.placeholder)).join('');

/** Snippet of parts, or undefined where nothing is to be decided. */
export function snippetOf(parts: readonly Part[]): string | undefined {
  if (parts.every((part) => typeof part === 'string')) return undefined;
  let stop = 0;
  return parts
    .map((part) => (typeof part === 'string' ? escaped(part) : `\${${++stop}:${escaped(part.placeholder)}}`))
    .join('');
}

const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, (sign) => `\\${sign}`);

/** Replaces a span of the sentence's root. */
export function replaceFix(
  title: string,
  sentence: Sentence,
  span: Span,
  parts: readonly Part[],
  kind: FixKind = 'suggestion',
): FixDraft {
  return { title, kind, edits: [editOf(sentence, span, parts)] };
}

function editOf(sentence: Sentence, span: Span, parts: readonly Part[]): RootEdit {
  const snippet = snippetOf(parts);
  return { root: sentence.root, span, text: plainOf(parts), ...(snippet === undefined ? {} : { snippet }) };
}

/** Offset in the root at which a clause can be added to the sentence: before its closing full stop and closing markup. */
export function clauseEnd(sentence: Sentence): number {
  const source = sentence.source;
  const tail = /(?:\s*[.!?;:…]+)?(?:\*\*|__|[*_)"”’\]])*\s*$/.exec(source);
  const cut = tail === null || /^[)\]"”’]/.test(tail[0]) ? closingOnly(source) : tail.index;
  return sentence.span.start + cut;
}

function closingOnly(source: string): number {
  const stop = /[.!?…]+\s*$/.exec(source);
  return stop === null ? source.trimEnd().length : stop.index;
}

/** Adds a clause at the end of the sentence, inside its full stop: "Dropout helps" → "Dropout helps because …". */
export function clauseFix(title: string, sentence: Sentence, parts: readonly Part[]): FixDraft {
  const at = clauseEnd(sentence);
  return { title, kind: 'suggestion', edits: [editOf(sentence, { start: at, end: at }, parts)] };
}

/** Adds a sentence after this one, on the same line. In a table cell it stays in the cell. */
export function sentenceFix(title: string, sentence: Sentence, parts: readonly Part[]): FixDraft {
  const source = sentence.source.trimEnd();
  const at = sentence.span.start + source.length;
  const glue = /[.!?:…|]["”’)\]*_]*$/.test(source) ? ' ' : '. ';
  return { title, kind: 'suggestion', edits: [editOf(sentence, { start: at, end: at }, [glue, ...parts])] };
}
