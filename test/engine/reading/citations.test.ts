// Citations in the usual author forms, and words that only look like them.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/engine/index.ts';
import { citationsOf } from '../../../server/src/engine/reading/citations.ts';

const citations = (text: string) => parse(text).roots[0]?.sentences.flatMap((it) => citationsOf(it)) ?? [];

describe('a citation', () => {
  it.each([
    ['Adam (Kingma & Ba, 2014) adapts.', ['Kingma', 'Ba'], false, 2014],
    ['Adam (Kingma and Ba 2015).', ['Kingma', 'Ba'], false, 2015],
    ['Smith 2018 has it.', ['Smith'], false, 2018],
    ['See Smith 2018 for it.', ['Smith'], false, 2018],
    ['He et al. (2016) use SGD.', ['He'], true, 2016],
    ["Srivastava et al. '14 show it.", ['Srivastava'], true, 2014],
    ['Vaswani et al. show it.', ['Vaswani'], true, undefined],
    ['LeCun, Bengio, Hinton (2015) review it.', ['LeCun', 'Bengio', 'Hinton'], false, 2015],
    ['van der Maaten & Hinton, 2008', ['van der Maaten', 'Hinton'], false, 2008],
    ['Hochreiter and Schmidhuber (1997)', ['Hochreiter', 'Schmidhuber'], false, 1997],
    ['Rosenblatt ’58', ['Rosenblatt'], false, 1958],
  ])('%s', (text, authors, more, year) => {
    expect(citations(text)[0]).toMatchObject({ authors, more, year });
  });

  it('lies at its place', () => {
    const text = 'Use Adam (Kingma & Ba, 2014) here.';
    const [found] = citations(text);
    expect(text.slice(found?.span.start, found?.span.end)).toMatch(/^Kingma & Ba, 2014\)?$/);
  });
});

it.each(['Dropout helps.', 'no capitals, 2014', 'Use it.', 'GPT is large.'])('%s has none', (text) => {
  expect(citations(text)).toEqual([]);
});
