// Suggestions for mistyped words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../server/src/project/nearest.ts';

test.each([
  ['vague-numbr', 'vague-number'],
  ['vague', 'vague-number'],
  ['absolut-calim', 'absolute-claim'],
  ['x', undefined],
  ['something-else', undefined],
])('%s → %s', (word, expected) => {
  expect(nearest(word, ['vague-number', 'absolute-claim'])).toBe(expected);
});

test('a sentence, or nothing', () => {
  expect([didYouMean('lnt', ['lint']), didYouMean('qqq', ['lint'])]).toEqual([' Did you mean "lint"?', '']);
});

test('the distance is symmetric, and nought for equal words only', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(
      word,
      word,
      (a, b) => editDistance(a, b) === editDistance(b, a) && (editDistance(a, b) === 0) === (a === b),
    ),
  );
});
