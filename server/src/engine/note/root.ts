// A root: one top-level block of a note with everything below it, in offsets of its own, so that it survives edits elsewhere.
import type { Span } from '../text/span.ts';
import type { Sentence } from './sentences.ts';
import { splitSentences } from './sentences.ts';

export type RootKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'code'
  | 'math'
  | 'html'
  | 'rule'
  | 'reference'
  | 'frontMatter';

/** A run of prose: a paragraph, a heading, the text of a list item, a table cell. */
export interface Leaf {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
  /** Offsets into the root. */
  readonly span: Span;
  /**
   * The text of the span with markup blanked: as long as the span, so that offsets agree. Mathematics is a run of `mathChar`,
   * the text of links, emphasis and inline code stays.
   */
  readonly text: string;
  /** Index of the leaf above: the item that a nested item, paragraph or formula belongs to; -1 where there is none. */
  readonly parent: number;
  /** 0 outside lists, 1 in a list, 2 in a list in a list, … */
  readonly depth: number;
  readonly quoted: boolean;
  readonly ordered: boolean;
  readonly cell?: Cell;
  /** Spans of inline code, links' texts, strong and emphasised text, in offsets of the root. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly kind: 'code' | 'link' | 'strong' | 'emphasis' | 'url' | 'strike' | 'image';
  readonly span: Span;
}

/** Place of a table cell; row 0 is the header. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Index of the header's leaf over this cell. */
  readonly header: number;
}

export interface Formula {
  /** With delimiters, in offsets of the root. */
  readonly span: Span;
  readonly content: Span;
  readonly display: boolean;
  /** False where the closing delimiter is missing. */
  readonly closed: boolean;
  /** Index of the leaf that holds it, or that it follows; -1 before any leaf. */
  readonly leaf: number;
}

export interface RootParts {
  readonly kind: RootKind;
  readonly text: string;
  readonly end: number;
  readonly level: number;
  readonly leaves: readonly Leaf[];
  readonly formulas: readonly Formula[];
  readonly comments: readonly Span[];
}

/** An immutable top-level block. `text` runs to the start of the next root; `end` is where the block itself ends. */
export class Root implements RootParts {
  readonly kind: RootKind;
  readonly text: string;
  readonly end: number;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly leaves: readonly Leaf[];
  readonly formulas: readonly Formula[];
  /** HTML comments, where directives live. */
  readonly comments: readonly Span[];
  #sentences: readonly Sentence[] | undefined;
  #plain: string | undefined;
  #lastBelow: readonly number[] | undefined;

  constructor(parts: RootParts) {
    this.kind = parts.kind;
    this.text = parts.text;
    this.end = parts.end;
    this.level = parts.level;
    this.leaves = parts.leaves;
    this.formulas = parts.formulas;
    this.comments = parts.comments;
  }

  /** The sentences of all leaves in order, worked out at the first need. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this);
    return this.#sentences;
  }

  /** The words of a heading, a paragraph or any other root, without markup. */
  get plain(): string {
    this.#plain ??= this.leaves.map((leaf) => leaf.text.replaceAll(/\s+/g, ' ').trim()).join(' ');
    return this.#plain;
  }

  /** Index of the last leaf that stands below a leaf: its own where none does. */
  lastBelow(leaf: number): number {
    this.#lastBelow ??= lastBelow(this.leaves);
    return this.#lastBelow[leaf] ?? leaf;
  }
}

function lastBelow(leaves: readonly Leaf[]): readonly number[] {
  const last = leaves.map((_, index) => index);
  for (let i = leaves.length - 1; i >= 0; i--) {
    const parent = (leaves[i] as Leaf).parent;
    if (parent >= 0) last[parent] = Math.max(last[parent] as number, last[i] as number);
  }
  return last;
}
