// Whether a value is possible for its quantity: the ranges of knowledge, chosen by what the sentence and its surroundings name.
import type { Hyperparameter, Metric, PlausibleRange } from '../knowledge/types.ts';
import type { BoundValue } from './quantityBinding.ts';
import type { Settings } from './quantityNames.ts';
import { isMetric } from './quantityNames.ts';
import { anyIn } from './typical.ts';

/** Why a value is impossible: outside a metric's range, or outside what makes sense for a hyperparameter here. */
export interface Breach {
  readonly entry: Hyperparameter | Metric;
  readonly min: number | null;
  readonly max: number | null;
  /** One short sentence. */
  readonly why: string | undefined;
  /** What the broken range holds for. */
  readonly when: readonly string[];
  readonly unit: string | undefined;
}

export function breachOf(bound: BoundValue, settings: Settings): Breach | undefined {
  const breaches = bound.name.meanings.map((entry) =>
    isMetric(entry) ? metricBreach(entry, bound) : parameterBreach(entry, bound, settings),
  );
  // A word with several meanings is at fault only where it is so in every one.
  return breaches.every((it) => it !== undefined) ? breaches[0] : undefined;
}

const outside = (value: number, min: number | null, max: number | null, bound: BoundValue['bound']): boolean =>
  (min !== null && value < min && bound !== 'at least') || (max !== null && value > max && bound !== 'at most');

/** Scores that papers give in percent without the sign, and that are low: 5 may mean 5 %. */
const lowScores = new Set([
  'bleu',
  'rouge',
  'meteor',
  'ndcg',
  'recall-at-k',
  'precision-at-k',
  'hit-rate',
  'pass-at-k',
  'exact-match',
  'ctr',
  'conversion-rate',
  'false-positive-rate',
  'lift',
  'wer',
  'ece',
  'top-k-accuracy',
]);
const changes =
  /^(?:points?|pts?|pp|p\.p|percentage|times|x|fold|better|higher|lower|worse|relative|absolute|bits?|epochs?|steps?|of|lift|sd|seeds?|runs?|models?|classes|folds?)$/;

function metricBreach(metric: Metric, bound: BoundValue): Breach | undefined {
  const [min, max] = metric.range;
  if (bound.bound === 'at least' && max !== null && bound.value > max) return makes(metric, min, max);
  const value = bound.percent && metric.percent ? bound.value / 100 : bound.value;
  if (bound.percent && !metric.percent) return undefined;
  if (!outside(value, min, max, bound.bound) || changes.test(bound.unit)) return undefined;
  // A filter of size 3 is named f1 as well; a bare minus is a gain or a loss.
  if (
    (metric.id === 'f1' && Number.isInteger(value) && value < 10) ||
    (bound.value < 0 && bound.bare && bound.value > -0.2)
  )
    return undefined;
  if (!bound.percent && max !== null && value > max && mayBePercent(metric, value)) return undefined;
  return makes(metric, min, max);
}

const makes = (metric: Metric, min: number | null, max: number | null): Breach => ({
  entry: metric,
  min,
  max,
  why: undefined,
  when: [],
  unit: undefined,
});

/** Without a percent sign 87.3 is a score times 100; 1.3 is none for a score that nobody would report at 1 %. */
const mayBePercent = (metric: Metric, value: number): boolean =>
  (value >= 10 && (value <= 100 || Number.isInteger(value))) ||
  (value <= 100 && lowScores.has(metric.id)) ||
  (value >= 3 && midScores.has(metric.id));
const midScores = new Set(['map', 'detection-map', 'mrr', 'pr-auc', 'iou', 'dice']);

function parameterBreach(entry: Hyperparameter, bound: BoundValue, settings: Settings): Breach | undefined {
  const broken = (entry.plausible ?? []).filter((range) => applies(range, settings) && isBroken(range, bound));
  const [range] = broken.sort((a, b) => b.when.length - a.when.length);
  return range === undefined
    ? undefined
    : { entry, min: range.min, max: range.max, why: range.why, when: range.when, unit: range.unit };
}

function applies(range: PlausibleRange, { near, wide }: Settings): boolean {
  if (range.unless !== undefined && anyIn(range.unless, near)) return false;
  return (
    range.when.length === 0 || anyIn(range.when, near) || (anyIn(range.when, wide) && !anyIn(range.unless ?? [], wide))
  );
}

function isBroken(range: PlausibleRange, bound: BoundValue): boolean {
  const { value, percent, unit } = bound;
  if (value === 0 || /^(?:ms|gb|mb|kb|px|users|rows|s)$/.test(unit)) return false;
  // Zero switches a count off, and what is no whole number is no count, unless that is the fault.
  if (
    range.min === 1 &&
    (value === 0 || (percent && range.unit === 'share') || (range.unit !== 'share' && !Number.isInteger(value)))
  )
    return false;
  if (range.unit === 'share')
    return (percent || value <= 1) && outside(percent ? value / 100 : value, range.min, range.max, bound.bound);
  if (range.unit !== undefined) return range.unit === unit && outside(value, range.min, range.max, bound.bound);
  if (percent && range.max > 1.5) return false;
  return outside(percent ? value / 100 : value, range.min, range.max, bound.bound);
}
