// Every rule keeps its promises on its own examples: one finding where it is due, silence elsewhere, fixes that mend.
import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../server/src/engine/finding.ts';
import { createLinter, parse, type RuleInfo, rules } from '../../server/src/engine/index.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { unmark } from '../../server/tools/generate/example.ts';
import { misplaced } from '../support/places.ts';
import { plainOfSnippet } from '../support/snippets.ts';

/** The rule is on, whatever it is by default; the others as usual. */
const linterFor = (rule: RuleInfo): ReturnType<typeof createLinter> =>
  createLinter({ rules: { [rule.id]: rule.severity } });

function findingsIn(text: string, rule: RuleInfo): readonly Finding[] {
  const { findings, failures } = linterFor(rule).lint(parse(text));
  expect(failures).toEqual([]);
  return findings;
}

const own = (findings: readonly Finding[], rule: RuleInfo): readonly Finding[] =>
  findings.filter((it) => it.rule === rule.id);

const words = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ span }) => text.slice(span.start, span.end).trim());

describe.each(rules)('$id', (rule) => {
  describe.each(rule.examples)('bad: $bad', ({ bad }) => {
    const { text, span } = unmark(bad);

    it('gives one finding, on the marked words', () => {
      expect(words(text, own(findingsIn(text, rule), rule))).toEqual([text.slice(span.start, span.end).trim()]);
    });

    it('gives findings that lie on prose, and the same ones again', () => {
      const note = parse(text);
      const linter = linterFor(rule);
      const { findings } = linter.lint(note);
      expect(findings.flatMap((it) => misplaced(note, it.span) ?? [])).toEqual([]);
      expect(linter.lint(note).findings).toEqual(findings);
      expect(linterFor(rule).lint(parse(text)).findings).toEqual(findings);
    });

    it('gives a message of at most two short sentences', () => {
      for (const { message } of own(findingsIn(text, rule), rule)) {
        expect(message).toMatch(/^[\p{Lu}“"\d$`].*[.!?”]$/u);
        expect(message.length).toBeLessThan(400);
      }
    });

    it('gives fixes of the declared kind that mend it', () => {
      const before = findingsIn(text, rule);
      const fixes = own(before, rule).flatMap((it) => it.fixes);
      expect(fixes.length > 0).toBe(rule.fix !== 'none');
      for (const fix of fixes) checkFix(text, rule, fix, before);
    });
  });

  it.each(rule.examples)('good: $good', ({ good }) => {
    expect(words(good, own(findingsIn(good, rule), rule))).toEqual([]);
  });

  it('marks the same words in a note with Windows line ends', () => {
    for (const { bad } of rule.examples) {
      const text = unmark(bad.replaceAll('\n', '\r\n')).text;
      const shown = (it: readonly string[]): readonly string[] => it.map((line) => line.replaceAll('\r\n', '\n'));
      expect(shown(words(text, own(findingsIn(text, rule), rule)))).toEqual([/«([^»]*)»/.exec(bad)?.[1]?.trim()]);
    }
  });
});

/** A fix changes what it says and nothing else, takes the finding away, and brings no new one at warning or above. */
function checkFix(text: string, rule: RuleInfo, fix: Fix, before: readonly Finding[]): void {
  if (rule.fix !== 'safe') expect(fix.kind).toBe(rule.fix);
  expect(fix.title).toMatch(/\S/);
  expect(fix.edits.length).toBeGreaterThan(0);
  for (const { span, text: written, snippet } of fix.edits) {
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
    if (snippet !== undefined) expect(plainOfSnippet(snippet)).toBe(written);
  }
  const after = applyEdits(text, fix.edits);
  const left = findingsIn(after, rule);
  const where = `after “${fix.title}”:\n${after}`;
  expect(words(after, own(left, rule)), where).toEqual([]);
  expect(louder(before, left), where).toEqual([]);
  expect(keepsBlocks(text, after), where).toBe(true);
}

/** Rules that speak at warning or above more often than before. */
function louder(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const loud = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter((it) => it.rule === id && loud(it)).length;
  return [...new Set(after.map((it) => it.rule))].filter((id) => count(after, id) > count(before, id));
}

/** True where the blocks of the note are still there in their order: a list stays a list, a table a table. */
function keepsBlocks(before: string, after: string): boolean {
  const kinds = (text: string): string[] => parse(text).roots.map(({ kind }) => kind);
  const left = kinds(before);
  for (const kind of kinds(after)) if (kind === left[0]) left.shift();
  return left.length === 0;
}
