// Turns a parsed top-level block into a root: leaves with masked text, formulas, comments.
import type { SyntaxNode, TreeCursor } from '@lezer/common';
import type { Span } from '../text/span.ts';
import { mathChar } from './mathChar.ts';
import { scanMath } from './mathScanner.ts';
import type { Cell, Formula, Leaf, Mark, RootKind } from './root.ts';
import { Root } from './root.ts';

const kinds: Readonly<Record<string, RootKind>> = {
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  Table: 'table',
  Blockquote: 'quote',
  FencedCode: 'code',
  CodeBlock: 'code',
  MathBlock: 'math',
  BrokenMath: 'math',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HorizontalRule: 'rule',
  LinkReference: 'reference',
};

/** Inline nodes whose characters are markup or no prose at all. */
const blanked = new Set([
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'QuoteMark',
  'HeaderMark',
  'TaskMarker',
  'ListMark',
  'StrikethroughMark',
  'LinkTitle',
  'LinkLabel',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'HardBreak',
  'URL',
  'Image',
]);

const markKinds: Readonly<Record<string, Mark['kind']>> = {
  InlineCode: 'code',
  Link: 'link',
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  URL: 'url',
  Strikethrough: 'strike',
  Image: 'image',
};

const leafNodes = /^(?:Paragraph|Task|TableCell|ATXHeading\d|SetextHeading\d)$/;

interface Place {
  readonly parent: number;
  readonly depth: number;
  readonly quoted: boolean;
  readonly ordered: boolean;
}

/** Collects what one root holds while its tree is walked once. */
class Extraction {
  readonly leaves: Leaf[] = [];
  readonly formulas: Formula[] = [];
  readonly comments: Span[] = [];
  readonly #text: string;
  readonly #base: number;
  #row = -1;
  #column = 0;
  #headers: number[] = [];

  /** `text` is the root's own text; `base` the offset of its start in the parsed tree. */
  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  walk(cursor: TreeCursor, place: Place): void {
    const name = cursor.name;
    if (leafNodes.test(name)) this.#leaf(cursor, name, place);
    else if (name === 'MathBlock' || name === 'BrokenMath')
      this.#mathBlock(cursor.from - this.#base, cursor.to - this.#base, name === 'MathBlock');
    else if (name === 'FencedCode') this.#mathFence(cursor.from - this.#base, cursor.to - this.#base);
    else if (name === 'CommentBlock' || name === 'Comment') this.comments.push(this.#span(cursor));
    else this.#children(cursor, this.#inside(name, place));
  }

  #children(cursor: TreeCursor, place: Place): void {
    const name = cursor.name;
    if (name === 'TableHeader' || name === 'TableRow') {
      this.#row++;
      this.#column = 0;
    }
    if (!cursor.firstChild()) return;
    let inner = place;
    do {
      const before = this.leaves.length;
      if (cursor.name === 'TableDelimiter') this.#delimiter();
      else this.walk(cursor, inner);
      // The first paragraph of an item is the parent of all that follows in it.
      if (name === 'ListItem' && inner === place && this.leaves.length > before) inner = { ...place, parent: before };
    } while (cursor.nextSibling());
    cursor.parent();
  }

  /** Empty cells have no node: the delimiters between cells count the columns. */
  #delimiter(): void {
    this.#column++;
  }

  #inside(name: string, place: Place): Place {
    if (name === 'BulletList' || name === 'OrderedList')
      return { ...place, depth: place.depth + 1, ordered: name === 'OrderedList' };
    return name === 'Blockquote' ? { ...place, quoted: true } : place;
  }

  #span(node: { readonly from: number; readonly to: number }): Span {
    return { start: node.from - this.#base, end: node.to - this.#base };
  }

  #leaf(cursor: TreeCursor, name: string, place: Place): void {
    const span = this.#span(cursor);
    const marks: Mark[] = [];
    const text = this.#mask(cursor, span, marks);
    const cell = name === 'TableCell' ? this.#cell() : undefined;
    const kind =
      cell !== undefined ? 'cell' : name.includes('Heading') ? 'heading' : isFirstOfItem(cursor) ? 'item' : 'paragraph';
    this.leaves.push({ kind, span, text, marks, ...place, ...(cell === undefined ? {} : { cell }) });
  }

  #cell(): Cell {
    const column = this.#column;
    if (this.#row === 0) this.#headers[column] = this.leaves.length;
    return { row: this.#row, column, header: this.#headers[column] ?? -1 };
  }

  /** The leaf's text with markup as spaces and mathematics as `mathChar`, character by character. */
  #mask(cursor: TreeCursor, span: Span, marks: Mark[]): string {
    const parts: string[] = [];
    let at = span.start;
    const put = (from: number, to: number, fill: string): void => {
      if (to <= at) return;
      const start = Math.max(from, at);
      parts.push(this.#text.slice(at, start), fill.repeat(to - start));
      at = to;
    };
    this.#inline(cursor, marks, put);
    if (at === span.start) return this.#text.slice(span.start, span.end);
    parts.push(this.#text.slice(at, span.end));
    return parts.join('');
  }

  #inline(cursor: TreeCursor, marks: Mark[], put: (from: number, to: number, fill: string) => void): void {
    if (!cursor.firstChild()) return;
    do {
      const { start, end } = this.#span(cursor);
      const name = cursor.name;
      const mark = markKinds[name];
      if (mark !== undefined) marks.push({ kind: mark, span: { start, end } });
      if (name === 'Comment') this.comments.push({ start, end });
      if (name === 'MathInline') {
        this.#formula(start, end, this.leaves.length);
        put(start, end, mathChar);
      } else if (name === 'Escape') put(start, start + 1, ' ');
      else if (blanked.has(name)) put(start, end, ' ');
      else this.#inline(cursor, marks, put);
    } while (cursor.nextSibling());
    cursor.parent();
  }

  #formula(start: number, end: number, leaf: number): void {
    const found = scanMath(this.#text, start, end);
    const content = found === undefined ? { start, end } : { start: found.contentStart, end: found.contentEnd };
    this.formulas.push({ span: { start, end }, content, display: found?.display ?? false, closed: true, leaf });
  }

  #mathBlock(start: number, end: number, closed: boolean): void {
    const found = closed ? scanMath(this.#text, start, end) : undefined;
    const content =
      found === undefined ? { start: start + 2, end } : { start: found.contentStart, end: found.contentEnd };
    this.formulas.push({
      span: { start, end: found?.end ?? end },
      content,
      display: true,
      closed,
      leaf: this.leaves.length - 1,
    });
  }

  /** ```` ```math ```` is display mathematics. */
  #mathFence(start: number, end: number): void {
    const fence = /^[`~]{3,}\s*math\s*\n/.exec(this.#text.slice(start, end));
    if (fence === null) return;
    const close = this.#text.slice(start, end).search(/\n[ \t>]*[`~]{3,}[ \t]*$/);
    const content = { start: start + fence[0].length, end: close < fence[0].length ? end : start + close };
    this.formulas.push({
      span: { start, end },
      content,
      display: true,
      closed: close >= 0,
      leaf: this.leaves.length - 1,
    });
  }
}

function isFirstOfItem(cursor: TreeCursor): boolean {
  const node = cursor.node;
  if (node.parent?.name !== 'ListItem') return false;
  for (let before = node.prevSibling; before !== null; before = before.prevSibling)
    if (before.name !== 'ListMark') return false;
  return true;
}

/** The root of a top-level node. `text` is its text up to the next root, `start` its offset in the tree. */
export function extractRoot(node: SyntaxNode, text: string, start: number): Root {
  const extraction = new Extraction(text, start);
  extraction.walk(node.cursor(), { parent: -1, depth: 0, quoted: false, ordered: false });
  const heading = /Heading(\d)/.exec(node.name);
  return new Root({
    kind: heading !== null ? 'heading' : rootKind(node, extraction),
    text,
    end: node.to - start,
    level: heading === null ? 0 : Number(heading[1]),
    leaves: extraction.leaves,
    formulas: extraction.formulas,
    comments: extraction.comments,
  });
}

function rootKind(node: SyntaxNode, extraction: Extraction): RootKind {
  if (node.name === 'FencedCode' && extraction.formulas.length > 0) return 'math';
  return kinds[node.name] ?? 'html';
}
