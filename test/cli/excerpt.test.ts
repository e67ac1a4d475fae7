// The source line with its carets: cut to the width, wide characters and tabs counted as they are shown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, printable } from '../../server/src/cli/cells.ts';
import { excerpt } from '../../server/src/cli/excerpt.ts';
import { LineIndex } from '../../server/src/engine/text/lineIndex.ts';

/** The two lines for the part between « and ». */
function shown(marked: string, width = 80): string[] {
  const start = marked.indexOf('«');
  const text = marked.replace('«', '').replace('»', '');
  const end = marked.indexOf('»') - 1;
  const { line, indent, carets, goesOn } = excerpt(text, new LineIndex(text), { start, end }, width);
  return [line, ' '.repeat(indent) + '^'.repeat(carets) + (goesOn ? '…' : '')];
}

test('the line and the carets', () => {
  expect(shown('a\nUse a «small» rate\r\nb')).toEqual(['Use a small rate', '      ^^^^^']);
});

test('tabs go to the next stop of four', () => {
  expect(shown('-\tx\t«y»')).toEqual(['-   x   y', '        ^']);
});

test('wide characters take two cells, combining ones none, an emoji with its parts two', () => {
  expect(shown('学习 «率» x')).toEqual(['学习 率 x', '     ^^']);
  expect(shown('e\u0301 «n\u0303o»')).toEqual(['e\u0301 n\u0303o', '  ^^']);
  expect(shown('👩‍🔬 «x»')).toEqual(['👩‍🔬 x', '   ^']);
});

test('an empty span has one caret, one that goes on has a mark', () => {
  expect(shown('ab«»')).toEqual(['ab', '  ^']);
  expect(shown('a «b\nc»')).toEqual(['a b', '  ^…']);
});

test('long lines are cut on both sides, the span in sight', () => {
  const [line, carets] = shown(`${'a '.repeat(100)}«here»${' b'.repeat(100)}`, 30);
  expect(line).toBe('…a a a a a a here b b b b b b…');
  expect(carets).toBe(`${' '.repeat(line?.indexOf('here') ?? 0)}^^^^`);
  expect(shown(`«here»${' b'.repeat(100)}`, 12)[0]).toBe('here b b b…');
  expect(shown(`${'a '.repeat(100)}«here»`, 12)[0]).toBe('…a a a here');
});

test('control characters cannot steer the terminal', () => {
  expect(shown('\u001b[31m «x»\u0007')).toEqual(['␛[31m x␇', '      ^']);
  expect(printable('a\u202eb\u0085')).toBe('ab\ufffd');
});

test('the carets lie under the line and within the width, whatever the text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 20, max: 120 }), (before, inside, after, width) => {
      const whole = before + inside + after;
      const span = { start: before.length, end: before.length + inside.length };
      const view = excerpt(whole, new LineIndex(whole), span, width);
      expect(displayWidth(view.line)).toBeLessThanOrEqual(width);
      expect(view.carets).toBeGreaterThan(0);
      expect(view.indent + view.carets).toBeLessThanOrEqual(width + 1);
    }),
  );
});
