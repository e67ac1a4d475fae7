// What a rule is: its metadata and documentation, its examples, and a pure check of a block or of a section.
import type { Target } from './config.ts';
import type { FixKind, Severity } from './finding.ts';
import type { NoteKind } from './note/frontMatter.ts';
import type { Root } from './note/root.ts';
import type { Span } from './text/span.ts';

/** An edit of one root, in offsets of that root (a place after its last character is fine). */
export interface RootEdit {
  readonly root: Root;
  readonly span: Span;
  readonly text: string;
  readonly snippet?: string;
}

export interface FixDraft {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly RootEdit[];
}

/** A finding before its place in the note is known: offsets of its root. */
export interface Draft {
  readonly root: Root;
  readonly span: Span;
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  readonly fixes?: readonly FixDraft[];
}

/** What a note says of itself that changes how a rule reads it. */
export interface NoteContext {
  readonly kind: NoteKind | undefined;
  readonly target: Target;
  readonly macros: Readonly<Record<string, string>>;
}

/** One block with what stands around it: nearest first, within its section's neighbourhood, at most `reach` each side. */
export interface BlockContext {
  readonly root: Root;
  readonly before: readonly Root[];
  readonly after: readonly Root[];
  /** Texts of the headings above, outermost first. */
  readonly path: readonly string[];
  readonly note: NoteContext;
}

/** A section with its subsections. */
export interface SectionContext {
  readonly heading: Root | undefined;
  readonly level: number;
  readonly path: readonly string[];
  /** The section's own roots, without heading and subsections. */
  readonly own: readonly Root[];
  /** All roots below the heading, subsections and their headings included. */
  readonly roots: readonly Root[];
  readonly note: NoteContext;
}

/** How many roots on either side a block rule may look at. */
export const reach = 3;

export interface Example {
  /** A note in which «…» marks the one expected finding. */
  readonly bad: string;
  /** A note in which the rule must stay silent. */
  readonly good: string;
}

export interface RuleInfo {
  readonly id: string;
  /** What it marks, one sentence. */
  readonly summary: string;
  /** Why it costs points in an interview. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
  /** Where the rule comes from. */
  readonly source: string;
  readonly severity: Severity;
  readonly fix: FixKind | 'none';
  /** What it stays silent on, one phrase each. */
  readonly leavesAlone: readonly string[];
  readonly examples: readonly Example[];
  /** Roles and levels for which its severity goes one step up. */
  readonly raisedFor: readonly (Target['role'] | Target['level'])[];
  /** Rows of the guide's anti-pattern table and mindset rules that it covers, by our own short names. */
  readonly covers: readonly string[];
  /** Rules whose finding on the same words is dropped in favour of this one's. */
  readonly outranks?: readonly string[];
  /** Off unless configured. */
  readonly onRequest?: boolean;
}

export interface BlockRule extends RuleInfo {
  readonly scope: 'block';
  check(context: BlockContext): Iterable<Draft>;
}

export interface SectionRule extends RuleInfo {
  readonly scope: 'section';
  check(context: SectionContext): Iterable<Draft>;
}

export type Rule = BlockRule | SectionRule;
