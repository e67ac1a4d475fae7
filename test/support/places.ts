// Where a span lies in a note: findings belong on prose, mathematics and inline code, never on markup or code blocks.
import type { Note } from '../../server/src/engine/index.ts';
import { mathChar } from '../../server/src/engine/note/mathChar.ts';
import type { Root } from '../../server/src/engine/note/root.ts';
import type { Span } from '../../server/src/engine/text/span.ts';

/** Undefined where the span begins and ends on words, mathematics or inline code of the note; else what is wrong. */
export function misplaced(note: Note, span: Span): string | undefined {
  if (!(0 <= span.start && span.start < span.end && span.end <= note.text.length))
    return 'outside of the text, or empty';
  const words = JSON.stringify(note.text.slice(span.start, span.end));
  if (!isWritten(note, span.start)) return `begins on no written character: ${words}`;
  if (!isWritten(note, span.end - 1)) return `ends on no written character: ${words}`;
  return splitsPair(note.text, span.start) || splitsPair(note.text, span.end)
    ? `cuts a character: ${words}`
    : undefined;
}

/** True for a visible character of prose, of inline code, or of a formula. */
function isWritten(note: Note, offset: number): boolean {
  const index = note.starts.findLastIndex((start) => start <= offset);
  const root = note.roots[index];
  if (root === undefined) return false;
  const at = offset - (note.starts[index] ?? 0);
  return root.formulas.some(({ span }) => span.start <= at && at < span.end) || isProse(root, at);
}

function isProse(root: Root, at: number): boolean {
  const leaf = root.leaves.find(({ span }) => span.start <= at && at < span.end);
  const shown = leaf?.text[at - leaf.span.start] ?? ' ';
  return shown === mathChar || shown.trim() !== '';
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF]$/.test(text[at - 1] ?? '') && /^[\uDC00-\uDFFF]$/.test(text[at] ?? '');
