// Stems: inflections and both spellings of a word meet, different words stay apart.
import { describe, expect, it } from 'vitest';
import { stem } from '../../../server/src/engine/reading/stem.ts';

describe('one stem', () => {
  it.each([
    ['reduce', 'reduces', 'reduced', 'reducing'],
    ['clip', 'clips', 'clipped', 'clipping'],
    ['normalize', 'normalise', 'normalized', 'normalising'],
    ['regularization', 'regularisation'],
    ['regularizer', 'regularisers'],
    ['layer', 'layers'],
    ['loss', 'losses'],
    ['class', 'classes'],
    ['matrix', 'matrices'],
    ['study', 'studies', 'studied'],
    ['choose', 'chose', 'chosen', 'choosing'],
    ['use', 'used', 'uses', 'using'],
    ['is', 'are', 'was', 'were', 'been'],
    ['behaviour', 'behavior'],
    ['neighbour', 'neighbors'],
    ['centre', 'center'],
    ['analyse', 'analyze', 'analysed'],
    ['model', "model's", 'model’s'],
    ['overfit', 'overfits', 'overfitting'],
    ['batch', 'batches'],
    ['tune', 'tuned', 'tuning'],
  ])('%s', (first, ...others) => {
    expect(others.map(stem)).toEqual(others.map(() => stem(first)));
  });
});

describe('stays apart', () => {
  it.each([
    ['bias', 'bia'],
    ['precise', 'precize'],
    ['otherwise', 'otherwize'],
    ['this', 'thi'],
    ['loss', 'los'],
    ['bed', 'b'],
    ['string', 'str'],
    ['axis', 'axi'],
  ])('%s from %s', (word, cut) => {
    expect(stem(word)).not.toBe(cut);
  });

  it.each([
    ['better', 'bet'],
    ['loss', 'lose'],
    ['noise', 'noisy'],
    ['less', 'les'],
  ])('%s from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

it('does not trip over names of object members', () => {
  for (const word of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', ''])
    expect(typeof stem(word)).toBe('string');
});
