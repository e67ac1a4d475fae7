// What the engine says of a note: findings and their fixes, in offsets of the note's text.
import type { TextEdit } from './text/edit.ts';
import type { Span } from './text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `safe` never changes meaning and may be applied unseen; everything that writes content is a `suggestion`. */
export type FixKind = 'safe' | 'suggestion';

export interface Fix {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly TextEdit[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  /** What the rule saw, for hover and telemetry-free debugging: entity ids, numbers. */
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

/** A rule that threw: reported once, the other rules go on. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: string;
}

export interface Report {
  /** In order of their start. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}
