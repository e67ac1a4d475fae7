// How many findings of each severity a run has met.
import type { Finding, Severity } from '../engine/finding.ts';

export interface Counts {
  readonly notes: number;
  /** Notes with at least one finding. */
  readonly marked: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Fixes that `--fix` applied. */
  readonly fixed: number;
}

export const noCounts: Counts = {
  notes: 0,
  marked: 0,
  bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
  fixable: 0,
  fixed: 0,
};

/** Counts of one note. */
export function countsOf(findings: readonly Finding[], fixed: number): Counts {
  const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
  let fixable = 0;
  for (const { severity, fixes } of findings) {
    bySeverity[severity]++;
    if (fixes.some((fix) => fix.kind === 'safe')) fixable++;
  }
  return { notes: 1, marked: findings.length > 0 ? 1 : 0, bySeverity, fixable, fixed };
}

/** Sum of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    notes: a.notes + b.notes,
    marked: a.marked + b.marked,
    bySeverity: {
      error: a.bySeverity.error + b.bySeverity.error,
      warning: a.bySeverity.warning + b.bySeverity.warning,
      information: a.bySeverity.information + b.bySeverity.information,
      hint: a.bySeverity.hint + b.bySeverity.hint,
    },
    fixable: a.fixable + b.fixable,
    fixed: a.fixed + b.fixed,
  };
}

/** True where a run must end with exit code 1. */
export const hasWarnings = ({ bySeverity }: Counts): boolean => bySeverity.error + bySeverity.warning > 0;
