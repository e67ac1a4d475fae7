// LSP values as the engine's: positions become offsets here and nowhere else.
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { Change } from '../engine/index.ts';
import type { Span } from '../engine/text/span.ts';
import { type LineStarts, lineOffsetAt } from './lineStarts.ts';

/** A text together with where its lines begin. */
export interface LinedText {
  readonly text: string;
  readonly lines: LineStarts;
}

/** Offset of a position, in UTF-16 code units; outside the text it is clamped to it. */
export const offsetOf = ({ text, lines }: LinedText, position: Position): number => lineOffsetAt(lines, text, position);

/** Span of a range; a range that is the wrong way round is turned. */
export function spanOf(lined: LinedText, range: Range): Span {
  const start = offsetOf(lined, range.start);
  const end = offsetOf(lined, range.end);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** A reported change; one without a range replaces the whole text. */
export function changeOf(lined: LinedText, event: TextDocumentContentChangeEvent): Change {
  const span = 'range' in event ? spanOf(lined, event.range) : { start: 0, end: lined.text.length };
  return { ...span, text: event.text };
}
