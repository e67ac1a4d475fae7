// The note: an immutable value of roots; parsing never fails, and an edit touches only the roots it can have changed.
import type { Tree } from '@lezer/common';
import { extractRoot } from './extract.ts';
import { markdown } from './markdown.ts';
import { Root } from './root.ts';

/** Replaces [start, end) of the text before the change by `text`; UTF-16 code units. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Note {
  readonly text: string;
  readonly roots: readonly Root[];
  /** Offset of each root in the text, in order. */
  readonly starts: readonly number[];
  /** Indices of the roots that are headings, and of those with HTML comments. */
  readonly headings: readonly number[];
  readonly commented: readonly number[];
}

/** Front matter that is not closed within this many code units is none. */
const longFrontMatter = 65_536;

type Roots = Pick<Note, 'roots' | 'starts'>;

/** Parses a note. Never throws. */
export function parse(text: string): Note {
  const { roots, starts } = parseRoots(text, 0);
  return { text, roots, starts, headings: indicesOf(roots, isHeading), commented: indicesOf(roots, isCommented) };
}

const isHeading = (root: Root): boolean => root.kind === 'heading';
const isCommented = (root: Root): boolean => root.comments.length > 0;

function indicesOf(roots: readonly Root[], is: (root: Root) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < roots.length; i++) if (is(roots[i] as Root)) found.push(i);
  return found;
}

/** The note after changes that do not overlap, offsets all into the text before; equals `parse` of the new text. */
export function update(note: Note, changes: readonly Change[]): Note {
  const sorted = [...changes].sort((a, b) => b.start - a.start);
  return sorted.reduce(updateOnce, note);
}

function updateOnce(note: Note, change: Change): Note {
  const text = note.text.slice(0, change.start) + change.text + note.text.slice(change.end);
  const delta = text.length - note.text.length;
  const first = restartIndex(note, change, text);
  const from = first < 0 ? 0 : (note.starts[first] ?? 0);
  const kept = Math.max(0, first);
  for (let size = startsFrontMatter(text) && from === 0 ? longFrontMatter : 512; ; size *= 4) {
    const stop = windowEnd(note, change, size);
    const fresh = parseRoots(ownCopy(text.slice(from, stop + delta)), from);
    const sync = stop >= note.text.length ? undefined : findSync(note, fresh, change, delta, stop);
    if (sync === undefined && stop < note.text.length) continue;
    return splice(note, text, kept, fresh, sync, delta);
  }
}

/** Index of the root from which to parse again: one before the edited one, since an edit can glue it to its neighbour. */
function restartIndex(note: Note, change: Change, text: string): number {
  const hasFront = note.roots[0]?.kind === 'frontMatter';
  const touchesFront = hasFront ? change.start <= (note.roots[0]?.text.length ?? 0) : change.start < longFrontMatter;
  if (touchesFront && (startsFrontMatter(note.text) || startsFrontMatter(text))) return -1;
  const index = indexAt(note.starts, change.start) - 1;
  return index < 0 ? -1 : index;
}

/** Index of the last start ≤ offset, -1 before the first. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** An old root's start at least `size` after the change that follows a blank line, so that no look-ahead crosses it. */
function windowEnd(note: Note, change: Change, size: number): number {
  for (let i = indexAt(note.starts, change.end + size) + 1; i < note.starts.length; i++) {
    const start = note.starts[i] ?? 0;
    if (/\n[ \t]*\r?\n$/.test(note.text.slice(Math.max(0, start - 8), start))) return start;
  }
  return note.text.length;
}

interface Sync {
  /** Index of the first old root that is kept, and of the first fresh root that is dropped. */
  readonly old: number;
  readonly fresh: number;
}

/** The first fresh root after the change that begins exactly where an old one did: all that follows is as before. */
function findSync(note: Note, fresh: Roots, change: Change, delta: number, stop: number): Sync | undefined {
  const after = change.start + change.text.length;
  for (let i = 0; i < fresh.starts.length; i++) {
    const start = fresh.starts[i] ?? 0;
    const before = start - delta;
    if (start < after || before <= change.end || before >= stop) continue;
    const old = indexAt(note.starts, before);
    if (note.starts[old] === before) return { old, fresh: i };
  }
  return undefined;
}

function splice(note: Note, text: string, kept: number, fresh: Roots, sync: Sync | undefined, delta: number): Note {
  const count = sync?.fresh ?? fresh.roots.length;
  const tail = sync?.old ?? note.roots.length;
  const middle = fresh.roots.slice(0, count);
  const roots = note.roots.slice(0, kept).concat(middle, note.roots.slice(tail));
  const starts = note.starts.slice(0, kept);
  for (let i = 0; i < count; i++) starts.push(fresh.starts[i] ?? 0);
  for (let i = tail; i < note.starts.length; i++) starts.push((note.starts[i] ?? 0) + delta);
  const respliced = (before: readonly number[], is: (root: Root) => boolean): readonly number[] => {
    const found = before.filter((index) => index < kept);
    for (let i = 0; i < count; i++) if (is(middle[i] as Root)) found.push(kept + i);
    for (const index of before) if (index >= tail) found.push(index - tail + kept + count);
    return found;
  };
  return {
    text,
    roots,
    starts,
    headings: respliced(note.headings, isHeading),
    commented: respliced(note.commented, isCommented),
  };
}

/** A slice of a string keeps the whole string alive; roots outlive many versions of their note, so they own their text. */
const ownCopy = (text: string): string =>
  text.length > 1_000_000 ? text : (JSON.parse(JSON.stringify(text)) as string);

/** Roots of a text that begins at `offset` of its note; starts are offsets in the note. */
function parseRoots(text: string, offset: number): Roots {
  const roots: Root[] = [];
  const starts: number[] = [];
  const front = offset === 0 ? frontMatterEnd(text) : 0;
  const body = front === 0 ? text : text.slice(front);
  const nodes = topNodes(body);
  if (front > 0) {
    const end = nodes[0] === undefined ? text.length : front + nodes[0].start;
    roots.push(
      new Root({
        kind: 'frontMatter',
        text: text.slice(0, end),
        end: front,
        level: 0,
        leaves: [],
        formulas: [],
        comments: [],
      }),
    );
    starts.push(0);
  }
  nodes.forEach((top, i) => {
    const end = nodes[i + 1]?.start ?? body.length;
    roots.push(extractRoot(top.node, body.slice(top.start, end), top.start));
    starts.push(offset + front + top.start);
  });
  return { roots, starts };
}

function topNodes(body: string): { readonly node: Tree['topNode']; readonly start: number }[] {
  const tree = markdown.parse(body);
  const nodes: { node: Tree['topNode']; start: number }[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    nodes.push({ node, start: body.lastIndexOf('\n', node.from - 1) + 1 });
  }
  return nodes;
}

const startsFrontMatter = (text: string): boolean => /^---[ \t]*\r?\n/.test(text.slice(0, 16));

/** Offset after the closing fence of YAML front matter, 0 where there is none. */
function frontMatterEnd(text: string): number {
  if (!startsFrontMatter(text)) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(3, longFrontMatter));
  return close === null ? 0 : 3 + close.index + close[0].length;
}
