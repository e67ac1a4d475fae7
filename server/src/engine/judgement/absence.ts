// Judges by a small model whether what a rule asks for is missing in a unit: whether any sentence says it, and how all of it looks.
import type { Unit } from '../reading/units.ts';
import { absenceModels } from './absenceWeights.ts';
import { bytesOf } from './bytes.ts';
import type { Evidence } from './evidence.ts';
import { sentenceFeatures, unitFeatures } from './unitFeatures.ts';

/** A linear model over hashed features, as it is shipped. */
export interface PackedModel {
  readonly bias: number;
  readonly scale: number;
  /** Base64 of 32-bit features and of one signed byte for each. */
  readonly keys: string;
  readonly values: string;
}

export interface AbsenceModel {
  /** High where one sentence says what is asked for. */
  readonly said: PackedModel;
  /** High where the unit as a whole looks like one that lacks it. */
  readonly lacks: PackedModel;
  /** Weights of the evidence and of both models, for plain numbers. */
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

interface Loaded {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** Unpacked at the first unit that a rule judges. */
const loaded = new Map<PackedModel, Loaded>();

function load(model: PackedModel): Loaded {
  const known = loaded.get(model);
  if (known !== undefined) return known;
  const values = new Int8Array(bytesOf(model.values).buffer);
  const weights = new Map<number, number>();
  new Uint32Array(bytesOf(model.keys).buffer).forEach((feature, i) =>
    weights.set(feature, (values[i] as number) * model.scale),
  );
  const made = { bias: model.bias, weights };
  loaded.set(model, made);
  return made;
}

/** Log-odds of one model for one set of features. */
function scoreOf(model: PackedModel, features: Uint32Array): number {
  const { bias, weights } = load(model);
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return bias + sum / Math.sqrt(features.length || 1);
}

/** How surely a unit lacks what the rule asks for, in log-odds: positive means that it is missing. */
export function absence(rule: string, unit: Unit, evidence: Evidence): number {
  const model = absenceModels[rule];
  if (model === undefined) return Number.NEGATIVE_INFINITY;
  const said = Math.max(-3, ...unit.sentences.map((it) => scoreOf(model.said, sentenceFeatures(it))));
  const numbers: Evidence = { ...evidence, said, lacks: scoreOf(model.lacks, unitFeatures(unit)) };
  let sum = model.bias;
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * (numbers[name] ?? 0);
  return sum;
}
