// Numbers with their units, in prose and in mathematics.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/engine/index.ts';
import { quantitiesOf } from '../../../server/src/engine/reading/numbers.ts';

const quantities = (text: string) => parse(text).roots[0]?.sentences.flatMap((it) => quantitiesOf(it)) ?? [];

describe('the value', () => {
  it.each([
    ['lr 2e-5', 2e-5],
    ['lr 3E-4', 3e-4],
    ['0.95', 0.95],
    ['.5', 0.5],
    ['4,000 rows', 4000],
    ['1,234,567', 1_234_567],
    ['10k rows', 10_000],
    ['1.5M rows', 1_500_000],
    ['7B parameters', 7e9],
    ['$10^{-3}$', 1e-3],
    ['$10^4$', 1e4],
    ['$3 \\times 10^{-4}$', 3e-4],
    ['3·10⁻⁴', 3e-4],
    ['10⁻³', 1e-3],
    ['$5 \\cdot 10^{2}$', 500],
  ])('%s', (text, value) => {
    const [first] = quantities(text);
    expect(first?.value).toBeCloseTo(value, 12);
  });
});

describe('the rest', () => {
  it.each([
    ['5 %', true],
    ['5% of it', true],
    ['5 percent', true],
    ['$5\\%$', true],
    ['5 epochs', false],
  ])('%s is in percent: %s', (text, percent) => {
    expect(quantities(text)[0]?.percent).toBe(percent);
  });

  it.each([
    ['3 epochs', 'epochs'],
    ['32-sample batches', 'sample'],
    ['10~GB', 'gb'],
    ['It is 10.', ''],
  ])('the unit of %s is "%s"', (text, unit) => {
    expect(quantities(text)[0]?.unit).toBe(unit);
  });

  it('all of a sentence, each at its place', () => {
    const text = 'From 1e-5 to 5e-5 in $10^3$ steps.';
    expect(quantities(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['1e-5', '5e-5', '10^3']);
  });

  it.each(['F1 and L2', 'GPT-like', 'v1.5.2b', 'no number', 'ResNet50'])('%s has none', (text) => {
    expect(quantities(text).filter(({ value }) => Number.isNaN(value))).toEqual([]);
  });

  it('nothing in letters', () => {
    expect(quantities('no number')).toEqual([]);
    expect(quantities('ResNet50 or F1')).toEqual([]);
  });
});
