// Which findings of one note are sent to the editor: all, but for notes with so many that nobody would read them.
import type { Finding, Severity } from '../engine/finding.ts';

/** VS Code shows so many of one file; more would only hold it up. */
export const maxShown = 1000;

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The most severe findings, at most `maxShown`, in the order they came in. */
export function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= maxShown) return findings;
  const bySeverity = order.flatMap((severity) => findings.filter((it) => it.severity === severity));
  const shown = new Set(bySeverity.slice(0, maxShown));
  return findings.filter((it) => shown.has(it));
}
