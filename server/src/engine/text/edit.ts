// Edits of a text, as values: what a fix proposes and what an editor reports.
import type { Span } from './span.ts';

/** Replaces `span` by `text`; spans are offsets into the text before any edit. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
  /** The same text in the snippet syntax of the LSP, where the writer has something to decide. */
  readonly snippet?: string;
}

/** Applies edits that do not overlap. Throws a RangeError where they do. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) throw new RangeError(`edits overlap at offset ${edit.span.start}`);
    parts.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
