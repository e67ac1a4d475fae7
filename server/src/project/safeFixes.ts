// Applies the safe fixes of a note again and again until none is left, as an editor's "fix all" and `--fix` do.
import type { Finding, Report } from '../engine/finding.ts';
import { applyEdits, type TextEdit } from '../engine/text/edit.ts';
import type { Span } from '../engine/text/span.ts';

export interface Fixed {
  readonly text: string;
  /** Findings of that text. */
  readonly report: Report;
  /** How many fixes were applied. */
  readonly count: number;
}

/** Rounds after which fixes that undo each other are given up. */
const maxRounds = 10;

/** Fixes a text to a fixed point; `lint` judges a text. Only fixes of kind `safe` are taken. */
export function applySafeFixes(text: string, lint: (text: string) => Report): Fixed {
  let current: Fixed = { text, report: lint(text), count: 0 };
  for (let round = 0; round < maxRounds; round++) {
    const { edits, count } = safeEdits(current.report.findings);
    if (count === 0) break;
    const next = applyEdits(current.text, edits);
    if (next === current.text) break;
    current = { text: next, report: lint(next), count: current.count + count };
  }
  return current;
}

/** The edits of one round: each finding's first safe fix, whole, unless it touches one taken before. */
export function safeEdits(findings: readonly Finding[]): {
  readonly edits: readonly TextEdit[];
  readonly count: number;
} {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const finding of findings) {
    const fix = finding.fixes.find((it) => it.kind === 'safe');
    if (!fix || fix.edits.some((edit) => edits.some((taken) => touches(edit.span, taken.span)))) continue;
    edits.push(...fix.edits);
    count++;
  }
  return { edits, count };
}

/** Insertions at the same offset count as touching: their order would be a guess. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
