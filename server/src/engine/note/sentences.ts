// Sentences of a leaf, with tokens worked out at the first need.
import type { Span } from '../text/span.ts';
import { mathChar } from './mathChar.ts';
import { Memo } from './memo.ts';
import type { Leaf, Root } from './root.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** One sentence of a leaf; spans are offsets into the root. */
export class Sentence {
  readonly root: Root;
  /** Index of its leaf in the root. */
  readonly leaf: number;
  readonly span: Span;
  /** Its place among the sentences of the root. */
  readonly index: number;
  /** Readings of this sentence, kept by whoever works them out. */
  readonly memo = new Memo();
  #tokens: readonly Token[] | undefined;
  #text: string | undefined;

  constructor(root: Root, leaf: number, span: Span, index: number) {
    this.root = root;
    this.leaf = leaf;
    this.span = span;
    this.index = index;
  }

  get block(): Leaf {
    const leaf = this.root.leaves[this.leaf];
    if (leaf === undefined) throw new RangeError(`no leaf ${this.leaf}`);
    return leaf;
  }

  /** Masked text, as long as the span. */
  get text(): string {
    const { span, block } = this;
    this.#text ??= block.text.slice(span.start - block.span.start, span.end - block.span.start);
    return this.#text;
  }

  /** The characters of the note, markup and mathematics included. */
  get source(): string {
    return this.root.text.slice(this.span.start, this.span.end);
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text, 0, this.text.length, this.span.start, codeSpans(this.block));
    return this.#tokens;
  }
}

const noSpans: readonly Span[] = [];

const codeSpans = ({ marks }: Leaf): readonly Span[] =>
  marks.length === 0 ? noSpans : marks.filter((it) => it.kind === 'code').map((it) => it.span);

/** Words before a full stop that do not end a sentence. */
const abbreviations = new Set(
  'e.g i.e eg ie etc al vs cf fig eq eqs sec ch resp approx ca dr mr ms st no vol pp ed eds viz incl max min avg std est dept prof'.split(
    ' ',
  ),
);

/** The sentences of all leaves of a root in order. Headings and table cells are one sentence each. */
export function splitSentences(root: Root): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let index = 0; index < root.leaves.length; index++) {
    const leaf = root.leaves[index] as Leaf;
    let from = 0;
    if (leaf.kind !== 'heading' && leaf.kind !== 'cell') {
      for (const to of boundaries(leaf.text)) {
        add(found, root, index, from, to);
        from = to;
      }
    }
    add(found, root, index, from, leaf.text.length);
  }
  return found;
}

function add(found: Sentence[], root: Root, index: number, from: number, to: number): void {
  const { text, span } = root.leaves[index] as Leaf;
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (start < end)
    found.push(new Sentence(root, index, { start: span.start + start, end: span.start + end }, found.length));
}

/** Offsets after which a new sentence begins. */
function boundaries(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && breaksLine(text, at)) ends.push(at + 1);
    else if ((code === 46 || code === 33 || code === 63) && endsSentence(text, at, code))
      ends.push(afterClosers(text, at));
  }
  return ends;
}

function afterClosers(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && '.!?"\')]”’»'.includes(text[end] ?? '')) end++;
  return end;
}

function endsSentence(text: string, at: number, code: number): boolean {
  const end = afterClosers(text, at);
  if (end < text.length && !isSpace(text.charCodeAt(end))) return false;
  if (end >= text.length) return true;
  const next = nextVisible(text, end);
  if (/[a-z,;:)]/.test(next) && code !== 33 && !startsLowerSentence(text, end)) return code === 63 && false;
  return code !== 46 || !isAbbreviation(text, at);
}

/** Terse notes begin sentences in lower case: believed after a full stop only where a word of some length ended. */
function startsLowerSentence(text: string, end: number): boolean {
  const before =
    /([\p{L}\p{N}%)\]”"`\uE000]+)[.!?]["')\]”’»]*$/u.exec(text.slice(Math.max(0, end - 24), end))?.[1] ?? '';
  const bare = before.toLowerCase();
  if (abbreviations.has(bare) || bare.length < 2) return false;
  return /^\s+[a-z]/.test(text.slice(end, end + 4));
}

function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && /[\p{L}.]/u.test(text[start - 1] ?? '')) start--;
  const word = text.slice(start, at).toLowerCase();
  if (abbreviations.has(word)) return true;
  return (
    /^(?:[a-z]|[a-z](?:\.[a-z])+)$/.test(word) &&
    text[at - 1] !== mathChar &&
    start > 0 &&
    /^[A-Z]/.test(text.slice(start, at))
  );
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0;

function nextVisible(text: string, at: number): string {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return text[i] ?? '';
}

/** A line break ends a statement where the next line opens with a label, a bullet-like sign, or after a colon. */
function breaksLine(text: string, at: number): boolean {
  const before = text[lastVisible(text, at)] ?? '';
  const next = text.slice(at + 1, at + 40).trimStart();
  if (before === ':' || before === '|') return true;
  if (/^(?:[QA]\d*[:.)]|[A-Z][\w ]{0,18}:\s|[→⇒•–—*+-]\s|\(?\d+[.)]\s|[STAR]\s{2,})/.test(next)) return true;
  return /^[A-Z]/.test(next) && at - text.lastIndexOf('\n', at - 1) < 50;
}

function lastVisible(text: string, at: number): number {
  let i = at - 1;
  while (i > 0 && isSpace(text.charCodeAt(i))) i--;
  return i;
}
