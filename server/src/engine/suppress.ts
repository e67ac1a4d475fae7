// Applies suppression directives to findings, and reports directives that name no known rule.
import type { Finding } from './finding.ts';
import type { Directive } from './note/directives.ts';
import { directivesOf } from './note/directives.ts';
import type { Note } from './note/note.ts';

/** Reported under this id; it has no page of its own and cannot be suppressed. */
export const unknownRuleId = 'unknown-rule';

/** The findings that no directive of the note suppresses, with one for each unknown rule id in a directive. */
export function suppress(note: Note, findings: readonly Finding[], known: ReadonlySet<string>): readonly Finding[] {
  const directives = directivesOf(note);
  if (directives.length === 0) return findings;
  const regions = directives.flatMap((directive, i) => region(note, directive, directives.slice(i + 1)));
  const left = findings.filter((finding) => !regions.some((it) => silences(it, finding, note)));
  return [...left, ...directives.flatMap((it) => unknownRules(it, known))].sort((a, b) => a.span.start - b.span.start);
}

interface Region {
  readonly directive: Directive;
  readonly start: number;
  readonly end: number;
}

function region(note: Note, directive: Directive, later: readonly Directive[]): Region[] {
  if (directive.kind === 'enable') return [];
  if (directive.kind === 'disable-file') return [{ directive, start: 0, end: note.text.length }];
  const start = directive.span.end;
  if (directive.kind === 'disable-next-block') return [{ directive, start, end: nextBlockEnd(note, directive) }];
  const enable = later.find(
    (it) =>
      it.kind === 'enable' &&
      (it.rules.length === 0 || directive.rules.every((rule) => it.rules.some((on) => on.id === rule.id))),
  );
  return [{ directive, start, end: enable?.span.start ?? note.text.length }];
}

/** The end of the block after the directive's own; a directive within a block (a list item) silences the rest of that block. */
function nextBlockEnd(note: Note, directive: Directive): number {
  const own = note.roots[directive.root];
  const ownEnd = (note.starts[directive.root] ?? 0) + (own?.end ?? 0);
  if (directive.span.end < ownEnd - 1) return ownEnd;
  const next = directive.root + 1;
  return next < note.roots.length ? (note.starts[next] ?? 0) + (note.roots[next]?.end ?? 0) : note.text.length;
}

function silences(region: Region, finding: Finding, note: Note): boolean {
  if (finding.span.start < region.start || finding.span.start >= region.end) return false;
  const { rules, words } = region.directive;
  if (rules.length > 0 && !rules.some((rule) => rule.id === finding.rule)) return false;
  return (
    words === undefined ||
    note.text.slice(finding.span.start, finding.span.end).toLowerCase().includes(words.toLowerCase())
  );
}

function unknownRules(directive: Directive, known: ReadonlySet<string>): Finding[] {
  const wrong = directive.rules.filter((rule) => !known.has(rule.id));
  return wrong.map(({ id, span }) => ({
    rule: unknownRuleId,
    severity: 'warning',
    message: `There is no rule “${id}”, so this directive suppresses nothing. Check the spelling against the list of rules.`,
    span,
    fixes: [],
  }));
}
