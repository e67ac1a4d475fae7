// The language of wordings: inflections, alternatives, options, gaps, numbers, mathematics, entities.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/engine/index.ts';
import { type EntityEnd, parsePhrase, phraseSet } from '../../../server/src/engine/reading/phrase.ts';
import { type Piece, piecesOf } from '../../../server/src/engine/reading/pieces.ts';

const pieces = (text: string): readonly Piece[] => {
  const [sentence] = parse(text).roots[0]?.sentences ?? [];
  return sentence === undefined ? [] : piecesOf(sentence);
};

/** The words of the first match, or undefined. */
function match(phrase: string, text: string, entity?: EntityEnd): string | undefined {
  const all = pieces(text);
  const [found] = phraseSet([phrase]).find(all, entity);
  return (
    found &&
    all
      .slice(found.from, found.to)
      .map(({ word }) => word)
      .join(' ')
  );
}

describe('a phrase matches', () => {
  it.each([
    ['reduce variance', 'It reduces variance.', 'reduces variance'],
    ['reduce variance', 'It reduces the variance.', undefined],
    ['reduce .. variance', 'It reduces the model variance.', 'reduces the model variance'],
    ['reduce .. variance', 'It reduces a b c d variance.', undefined],
    ['reduce ... variance', 'It reduces a b c d variance.', 'reduces a b c d variance'],
    ['(always|never) better', 'SGD is never better.', 'never better'],
    ['(as good as|beats) sgd', 'Adam is as good as SGD.', 'as good as sgd'],
    ['the [very] best', 'This is the best.', 'the best'],
    ['the [very] best', 'This is the very best.', 'the very best'],
    ['set * to #', 'Set momentum to 0.9.', 'set momentum to 0.9'],
    ['set * to #', 'Set momentum to high.', undefined],
    ['loss = $', 'The loss = $x^2$.', 'loss = §math'],
    ['fine tune', 'We fine-tune BERT.', 'fine tune'],
    ['fine-tune', 'We fine tune BERT.', 'fine tune'],
    ['normalise', 'It is normalized.', 'normalized'],
    ['i.e.', 'That is, i.e. so.', undefined],
  ])('%s in %s: %s', (phrase, text, expected) => {
    expect(match(phrase, text)).toBe(expected);
  });

  it('a name of an entity', () => {
    const adam: EntityEnd = (id, at) => (id === 'adam' && at === 0 ? 2 : undefined);
    expect(match('%adam (is|be) .. better', 'Adam optimizer is always better.', adam)).toBe(
      'adam optimizer is always better',
    );
    expect(match('%sgd is', 'Adam optimizer is better.', adam)).toBeUndefined();
  });
});

describe('a set', () => {
  const set = phraseSet(['reduce variance', 'variance', '.. end']);

  it('finds all matches in their order', () => {
    const found = set.find(pieces('Reduce variance, then variance grows.'));
    expect(found.map(({ from, value }) => [from, value])).toEqual([
      [0, 'reduce variance'],
      [1, 'variance'],
      [4, 'variance'],
    ]);
  });

  it('says whether there is any', () => {
    expect(set.has(pieces('No match here.'))).toBe(false);
    expect(set.has(pieces('Low variance.'))).toBe(true);
  });
});

describe('brackets', () => {
  it.each(['(a|b', 'a)', '[a', 'a]', '(a|[b)', 'a | b'])('%s is refused', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(SyntaxError);
  });

  it.each(['(a|b)', '[a [b] c]', '((a|b) c|d)', ''])('%s is read', (phrase) => {
    expect(() => parsePhrase(phrase)).not.toThrow();
  });
});
