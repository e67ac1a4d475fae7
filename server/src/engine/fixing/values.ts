// Fixes for a number that cannot be: the usual one in its form, or a remark beside it where no number can be known.
import type { Hyperparameter, Metric, TypicalValue } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Breach } from '../reading/plausible.ts';
import type { BoundValue } from '../reading/quantityBinding.ts';
import type { FixDraft } from '../rule.ts';
import type { Span } from '../text/span.ts';
import { decide, replaceFix } from './edits.ts';

/** Quantities that are measured and not set: nobody but the writer can know their true value. */
const measured = new Set(['r-hat']);

/** What a score is limited to: "lies between 0 and 1". */
export function limitsOf({ min, max }: Breach): string {
  if (min !== null && max !== null) return `lies between ${min} and ${max}`;
  return min === null ? `is at most ${max}` : `is at least ${min}`;
}

/** A remark that the score cannot be. */
export function scoreFix(sentence: Sentence, { number }: BoundValue, metric: Metric, breach: Breach): FixDraft {
  const limits = `${metric.name} ${limitsOf(breach)}`;
  return replaceFix(`Mark it: ${limits}`, sentence, at(number.end), [
    ` (which cannot be: ${limits}; `,
    decide('recompute it'),
    ')',
  ]);
}

/** The usual value in place of the number, in percent where it is in percent; else a remark. */
export function usualFix(
  sentence: Sentence,
  bound: BoundValue,
  entry: Hyperparameter,
  breach: Breach,
  row: TypicalValue,
): FixDraft {
  const value = measured.has(entry.id) ? undefined : valueLike(bound, entry, breach, row);
  if (value === undefined)
    return replaceFix(`Mark it: usual is ${row.typical}`, sentence, at(bound.number.end), [
      ' (to check: usual is ',
      decide(row.typical),
      ')',
    ]);
  const span = /hz$/i.test(value) ? { start: bound.number.start, end: bound.unitEnd } : bound.number;
  return replaceFix(`Write ${value}, the usual ${entry.name} (${row.source.label})`, sentence, span, [decide(value)]);
}

const at = (place: number): Span => ({ start: place, end: place });

/** The first number of "5 to 10 % of all steps" in the form in which the note gives its own. */
function valueLike(
  { percent }: BoundValue,
  entry: Hyperparameter,
  breach: Breach,
  row: TypicalValue,
): string | undefined {
  if (breach.unit === 'hz' || breach.unit === 'khz') return /\d[\d.,]*\s?k?hz/i.exec(row.typical)?.[0];
  if (percent || breach.unit === 'share') {
    const share = [row, ...entry.values].map(shareOf).find((it) => it !== undefined);
    if (share === undefined || !fits(share, breach)) return undefined;
    return percent ? `${Number((100 * share).toPrecision(3))} %` : String(Number(share.toPrecision(3)));
  }
  const written = /(?<![\w.])\d[\d,]*(?:\.\d+)?(?:e-?\d+)?/i.exec(row.typical)?.[0].replace(/,$/, '');
  return written !== undefined && fits(Number(written.replaceAll(',', '')), breach) ? written : undefined;
}

/** A share as a fraction: "5 to 10 %" is 0.05, "0.15 (up to 0.4)" is 0.15. */
function shareOf({ typical }: TypicalValue): number | undefined {
  const percent = /(\d+(?:\.\d+)?)(?:\s?(?:to|–|-)\s?\d+(?:\.\d+)?)?\s?%/.exec(typical)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  const fraction = /^0?\.\d+/.exec(typical)?.[0];
  return fraction === undefined ? undefined : Number(fraction);
}

const fits = (value: number, { min, max }: Breach): boolean =>
  (min === null || value >= min) && (max === null || value <= max);
