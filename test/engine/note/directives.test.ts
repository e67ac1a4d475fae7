// Suppression: which findings a directive silences, and what is said of directives that name no rule.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { parse } from '../../../server/src/engine/index.ts';
import { directivesOf } from '../../../server/src/engine/note/directives.ts';
import { suppress } from '../../../server/src/engine/suppress.ts';

const known = new Set(['vague-number', 'absolute-claim']);

/** A finding on each "X" (vague-number) and each "Y" (absolute-claim) of the text. */
function findingsIn(text: string): readonly Finding[] {
  return [...text.matchAll(/X+|Y+/g)].map(({ 0: word, index }) => ({
    rule: word.startsWith('X') ? 'vague-number' : 'absolute-claim',
    severity: 'warning',
    message: '',
    span: { start: index, end: index + word.length },
    fixes: [],
  }));
}

/** The words that are still reported, and what is reported of the directives. */
const left = (text: string): readonly string[] =>
  suppress(parse(text), findingsIn(text), known).map(
    ({ rule, span }) => `${rule === 'unknown-rule' ? '?' : ''}${text.slice(span.start, span.end)}`,
  );

describe('directives', () => {
  it.each([
    ['none', 'X\n\nY\n', ['X', 'Y']],
    ['the next block', '<!-- study-notes-disable-next-block vague-number -->\nX Y\n\nX\n', ['Y', 'X']],
    ['the next block after a blank line', '<!-- study-notes-disable-next-block -->\n\nX Y\n\nX\n', ['X']],
    ['the next block, a list', '<!-- study-notes-disable-next-block -->\n\n- X\n  - X\n- X\n\nX\n', ['X']],
    ['nothing before it', 'X\n\n<!-- study-notes-disable-next-block -->\n\nX\n', ['X']],
    [
      'a stretch',
      '<!-- study-notes-disable vague-number -->\n\nX Y\n\nX\n\n<!-- study-notes-enable vague-number -->\n\nX\n',
      ['Y', 'X'],
    ],
    [
      'a stretch that another rule ends',
      '<!-- study-notes-disable vague-number -->\n\nX\n\n<!-- study-notes-enable absolute-claim -->\n\nX Y\n',
      ['Y'],
    ],
    [
      'a stretch that all rules end',
      '<!-- study-notes-disable vague-number -->\n\nX\n\n<!-- study-notes-enable -->\n\nX\n',
      ['X'],
    ],
    ['the rest of the note', 'X\n\n<!-- study-notes-disable -->\n\nX\n\nY\n', ['X']],
    ['the whole file', 'X Y\n\n<!-- study-notes-disable-file absolute-claim -->\n', ['X']],
    ['two rules', '<!-- study-notes-disable-file vague-number absolute-claim -->\n\nX Y\n', []],
    ['two rules with a comma', '<!-- study-notes-disable-file vague-number, absolute-claim -->\n\nX Y\n', []],
    ['one wording', '<!-- study-notes-disable-file vague-number "xx" -->\n\nX XX\n', ['X']],
    ['a comment within a paragraph', 'X <!-- study-notes-disable-next-block --> X\nX\n\nX\n', ['X', 'X']],
    ['a rule that is none', '<!-- study-notes-disable-file vague-numbers -->\n\nX\n', ['?vague-numbers', 'X']],
    ['a known and an unknown rule', '<!-- study-notes-disable-file vague-number no-rule -->\n\nX\n', ['?no-rule']],
    ['an ordinary comment', '<!-- study notes: X later -->\n\nX\n', ['X', 'X']],
    ['a directive in a code block', '```\n<!-- study-notes-disable-file -->\n```\n\nX\n', ['X']],
    ['Windows line ends', '<!-- study-notes-disable-next-block -->\r\nX\r\n\r\nX\r\n', ['X']],
  ])('%s', (_, text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  it('know their kind, rules, words and place', () => {
    const text = 'a\n\n<!-- study-notes-disable-next-block vague-number "a few" -->\n\nb\n';
    const [found] = directivesOf(parse(text));
    expect(found).toMatchObject({ kind: 'disable-next-block', words: 'a few', root: 1 });
    expect(found?.rules.map(({ id, span }) => [id, text.slice(span.start, span.end)])).toEqual([
      ['vague-number', 'vague-number'],
    ]);
    expect(text.slice(found?.span.start, found?.span.end)).toMatch(/^<!--.*-->$/);
  });
});
