// The source line of a finding with a run of carets under its span, cut to the width of the terminal.
import type { LineIndex } from '../engine/text/lineIndex.ts';
import type { Span } from '../engine/text/span.ts';
import { type Cell, cellsOf } from './cells.ts';

export interface Excerpt {
  /** The line as printed; `…` where it was cut. */
  readonly line: string;
  /** Cells before the first caret. */
  readonly indent: number;
  /** Number of carets, at least one. */
  readonly carets: number;
  /** True where the span goes on in the next line. */
  readonly goesOn: boolean;
}

/** The excerpt of `span` (offsets of `text`), at most `width` cells wide. */
export function excerpt(text: string, lines: LineIndex, span: Span, width: number): Excerpt {
  const line = lineAround(text, lines, span.start);
  const end = Math.min(Math.max(span.end, span.start), line.end);
  const window = windowAround(text, line, span.start, width);
  const cells = cellsOf(text.slice(window.start, window.end));
  const first = firstAtOrAfter(cells, span.start - window.start);
  const last = Math.max(first, firstAtOrAfter(cells, end - window.start));
  const cut = { before: window.start > line.start, after: window.end < line.end };
  const view = shorten(cells, { first, last }, width, cut);
  return { ...view, goesOn: span.end > line.end };
}

/** The line that holds `offset`, without its line break. */
function lineAround(text: string, lines: LineIndex, offset: number): Span {
  const { line } = lines.positionAt(offset);
  const start = lines.startOf(line);
  let end = lines.startOf(line + 1);
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}

/** A paragraph of a megabyte is one line: only the part that can be shown is looked at. */
function windowAround(text: string, line: Span, offset: number, width: number): Span {
  const start = Math.max(line.start, offset - 2 * width);
  const end = Math.min(line.end, offset + 4 * width);
  const isLow = (at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return {
    start: start > line.start && isLow(start) ? start + 1 : start,
    end: end < line.end && isLow(end) ? end + 1 : end,
  };
}

function firstAtOrAfter(cells: readonly Cell[], offset: number): number {
  const found = cells.findIndex((cell) => cell.at >= offset);
  return found < 0 ? cells.length : found;
}

/** Indices of the marked cells, [first, last). */
interface Marked {
  readonly first: number;
  readonly last: number;
}

interface Cut {
  readonly before: boolean;
  readonly after: boolean;
}

/** Cuts on both sides so that the marked cells stay in sight, in the middle where there is room. */
function shorten(cells: readonly Cell[], { first, last }: Marked, width: number, cut: Cut): Omit<Excerpt, 'goesOn'> {
  const from = firstShown(cells, { first, last }, width, cut);
  const whole = from === 0 && !cut.before && !cut.after && widthOf(cells) <= width;
  const to = whole ? cells.length : takeFromStart(cells, from, Math.max(width - 2, 8));
  const head = from > 0 || cut.before ? '…' : '';
  const tail = to < cells.length || cut.after ? '…' : '';
  const line = head + textOf(cells.slice(from, to)) + tail;
  const indent = head.length + widthOf(cells.slice(from, first));
  return { line, indent, carets: Math.max(1, widthOf(cells.slice(first, Math.min(last, to)))) };
}

function firstShown(cells: readonly Cell[], { first, last }: Marked, width: number, cut: Cut): number {
  const before = widthOf(cells.slice(0, first));
  const after = widthOf(cells.slice(last));
  const marked = widthOf(cells.slice(first, last));
  if (!cut.before && !cut.after && before + marked + after <= width) return 0;
  const room = Math.max(width - 2, 8);
  const spare = room - Math.min(marked, room);
  return takeFromEnd(cells, first, Math.min(before, Math.max(spare >> 1, spare - after)));
}

function takeFromEnd(cells: readonly Cell[], end: number, room: number): number {
  let from = end;
  for (let left = room; from > 0; from--) {
    left -= cells[from - 1]?.width ?? 0;
    if (left < 0) break;
  }
  return from;
}

function takeFromStart(cells: readonly Cell[], start: number, room: number): number {
  let to = start;
  for (let left = room; to < cells.length; to++) {
    left -= cells[to]?.width ?? 0;
    if (left < 0) break;
  }
  return to;
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);
const textOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join('');
