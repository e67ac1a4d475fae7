// Where the lines of an open document begin, moved along with its edits instead of being counted again.
import type { Change } from '../engine/index.ts';

/** Offset of the first code unit of each line, ascending; `\n`, `\r\n` and a lone `\r` end a line. */
export type LineStarts = readonly number[];

/** A line and a column, both from 0; columns in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const lf = 10;
const cr = 13;

/** Line starts of a whole text. */
export const lineStartsOf = (text: string): LineStarts => [0, ...startsWithin(text, 0, text.length)];

/** Line starts after one change; `after` is the whole text after it. Reads only the changed stretch. */
export function editedLineStarts(starts: LineStarts, change: Change, after: string): LineStarts {
  // One unit to the left is read again: a `\r` there and a `\n` at the change join or part with the edit.
  const from = Math.max(0, change.start - 1);
  const kept = Math.max(1, firstAbove(starts, from));
  const tail = starts.slice(firstAbove(starts, change.end));
  const delta = change.text.length - (change.end - change.start);
  for (let i = 0; i < tail.length; i++) tail[i] = (tail[i] ?? 0) + delta;
  return starts.slice(0, kept).concat(startsWithin(after, from, change.start + change.text.length), tail);
}

/** Line and column of an offset. */
export function linePositionAt(starts: LineStarts, offset: number): LinePosition {
  const line = Math.max(0, firstAbove(starts, offset) - 1);
  return { line, character: offset - (starts[line] ?? 0) };
}

/** Offset of a position; a column past the end of its line means that end, a line past the last the end of the text. */
export function lineOffsetAt(starts: LineStarts, text: string, position: LinePosition): number {
  const start = starts[position.line];
  if (start === undefined) return text.length;
  return Math.min(start + position.character, lineEnd(text, start, starts[position.line + 1]));
}

function lineEnd(text: string, start: number, next: number | undefined): number {
  if (next === undefined) return text.length;
  const isPair = text.charCodeAt(next - 1) === lf && text.charCodeAt(next - 2) === cr;
  return Math.max(start, next - (isPair ? 2 : 1));
}

/** Line starts that the line ends in [from, to) give. */
function startsWithin(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the first start above an offset. */
function firstAbove(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
