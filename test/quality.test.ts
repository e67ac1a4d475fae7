// The ratchet: no figure of quality on the labelled notes falls below the committed one.
import { describe, expect, it } from 'vitest';
import { readCommitted } from '../server/tools/quality/committed.ts';
import { best, type Figures, table, worse } from '../server/tools/quality/figures.ts';
import { figuresOf, measure, obstacle } from '../server/tools/quality/measure.ts';

const why = obstacle();

it.skipIf(why !== undefined)(
  `no figure is worse than the committed one${why === undefined ? '' : ` (${why})`}`,
  { timeout: 120_000 },
  async () => {
    const [now, committed] = [await measure(), await readCommitted()];
    console.log(table(now, committed));
    expect(worse(now, committed)).toEqual([]);
  },
);

describe('the ratchet', () => {
  const before: Figures = { total: { both: 0.8, wild: 20 }, noise: 0.2, rules: { a: { both: 0.8, alarms: 0.02 } } };
  const now: Figures = { total: { both: 0.9, wild: 21 }, noise: 0.1, rules: { a: { both: 0.7, alarms: 0.01 } } };
  const withNewRule: Figures = { ...now, rules: { ...now.rules, b: { found: 1 } } };

  it('names what is worse', () => {
    expect(worse(now, before)).toEqual(['all wild: 21, was 20', 'a both: 0.7, was 0.8']);
    expect(worse(before, before)).toEqual([]);
  });

  it('misses what is not measured any more', () => {
    const lost = ['a both: not measured any more, was 0.8', 'a alarms: not measured any more, was 0.02'];
    expect(worse({ ...before, rules: {} }, before)).toEqual(lost);
  });

  it('keeps the better figure of each', () => {
    const rules = { a: { both: 0.8, alarms: 0.01 } };
    expect(best(now, before)).toEqual({ total: { both: 0.9, wild: 20 }, noise: 0.1, rules });
  });

  it('begins the sums anew with a new rule', () => {
    expect(worse(withNewRule, before)).toEqual(['a both: 0.7, was 0.8']);
    const rules = { a: { both: 0.8, alarms: 0.01 }, b: { found: 1 } };
    expect(best(withNewRule, before)).toEqual({ total: { both: 0.9, wild: 21 }, noise: 0.1, rules });
  });

  it('reads the counts of the scorer, without rules that find nothing', () => {
    const none = { pairs: 9, both: 0, yes: 0, found: 0, no: 0, alarms: 0, wild: 0 };
    const a = { pairs: 3, both: 2, yes: 4, found: 1, no: 100, alarms: 2, wild: 30 };
    const row = { both: 0.6667, found: 0.25, alarms: 0.02, wild: 3 };
    expect(figuresOf({ total: a, rules: { none, a }, noise: 5, goods: 20, words: 100_000 })).toEqual({
      total: row,
      noise: 0.25,
      rules: { a: row },
    });
  });
});
