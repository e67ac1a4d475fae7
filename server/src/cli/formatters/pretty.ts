// Output for people: place, severity, message and rule, then the source line with carets; a summary at the end.
import type { Finding, Severity } from '../../engine/finding.ts';
import { LineIndex } from '../../engine/text/lineIndex.ts';
import { printable } from '../cells.ts';
import type { Counts } from '../counts.ts';
import { excerpt } from '../excerpt.ts';
import { createStyle, type Paint, type Style } from '../style.ts';
import type { Formatter, Look, NoteReport } from './formatter.ts';

/** The format for a terminal of that width and those colours. */
export function prettyFormatter(look: Look): Formatter {
  const style = createStyle(look.color);
  return {
    head: '',
    between: '\n',
    note: (report) => noteText(report, style, look.columns),
    tail: (counts) => (look.quiet ? '' : summary(counts, style)),
  };
}

function noteText(report: NoteReport, style: Style, columns: number): string {
  if (report.findings.length === 0) return '';
  const lines = new LineIndex(report.text);
  return report.findings.map((finding) => findingText(finding, report, lines, style, columns)).join('\n');
}

function findingText(
  finding: Finding,
  { path, text }: NoteReport,
  lines: LineIndex,
  style: Style,
  columns: number,
): string {
  const { line, character } = lines.positionAt(finding.span.start);
  const number = String(line + 1);
  const gutter = ' '.repeat(number.length);
  const shown = excerpt(text, lines, finding.span, Math.max(columns - number.length - 5, 20));
  const carets = '^'.repeat(shown.carets) + (shown.goesOn ? '…' : '');
  const paint = paintOf(finding.severity, style);
  const place = style.bold(`${printable(path)}:${number}:${character + 1}`);
  return (
    `${place} ${paint(finding.severity)} ${printable(finding.message)} ${style.dim(finding.rule)}\n` +
    `  ${style.dim(`${number} |`)} ${shown.line}\n` +
    `  ${style.dim(`${gutter} |`)} ${' '.repeat(shown.indent)}${paint(carets)}\n`
  );
}

function paintOf(severity: Severity, style: Style): Paint {
  if (severity === 'error') return style.red;
  if (severity === 'warning') return style.yellow;
  return severity === 'information' ? style.blue : style.dim;
}

/** One line: what was found in how many notes, and what `--fix` did or could do. */
function summary(counts: Counts, style: Style): string {
  const { bySeverity, notes, marked, fixable, fixed } = counts;
  const total = bySeverity.error + bySeverity.warning + bySeverity.information + bySeverity.hint;
  const mended = fixed > 0 ? `; ${plural(fixed, 'fix', 'fixes')} applied` : '';
  if (notes === 0) return '';
  if (total === 0) return `${style.green(`No findings in ${plural(notes, 'note')}`)}${mended}.\n`;
  const parts = (['error', 'warning', 'information', 'hint'] as const).filter((it) => bySeverity[it] > 0);
  const kinds = parts.map((it) => severityCount(bySeverity[it], it)).join(', ');
  const more = fixable > 0 ? `; ${fixable} can be fixed with --fix` : '';
  const where = marked === notes ? plural(notes, 'note') : `${marked} of ${plural(notes, 'note')}`;
  return `\n${style.bold(`${plural(total, 'finding')} in ${where}`)}: ${kinds}${more}${mended}.\n`;
}

const severityCount = (count: number, severity: Severity): string =>
  severity === 'information' ? `${count} information` : plural(count, severity);

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
