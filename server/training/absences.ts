// Trains the models of what is missing and writes them as data: `npx tsx server/training/absences.ts [--report]`.
//
// Each rule of sections gets three small models: one that knows the sentence which is missing (learnt from what the good twin of
// a pair says and the bad one does not), one that looks at all words, and one that weighs both with the evidence of knowledge.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { AbsenceModel, PackedModel } from '../src/engine/judgement/absence.ts';
import { sectionRules } from './examples.ts';
import type { Model, Row } from './logistic.ts';
import { fit, score } from './logistic.ts';
import type { Pair } from './pairs.ts';
import { readPairs } from './pairs.ts';
import type { Side } from './units.ts';
import { readSide } from './units.ts';
import type { Weigher } from './weigher.ts';
import { weigh } from './weigher.ts';

const saidSettings = { epochs: 30, rate: 0.03, l2: 3e-3 } as const;
const lacksSettings = { epochs: 30, rate: 0.025, l2: 4e-3 } as const;
/** Features kept of each model, strongest first. */
const most = 3000;
const rounds = 3;

interface Twin {
  readonly pair: Pair;
  readonly bad: Side;
  readonly good: Side;
}

/**
 * Learns which sentence says what is missing, from pairs that tell only that one of the good side does: all new sentences of the
 * good side at first, then those that the model of the round before likes best.
 */
function fitSaid(twins: readonly Twin[]): Model {
  let model: Model | undefined;
  for (let round = 0; round < rounds; round++)
    model = fit(
      twins.flatMap((twin) => saidRows(twin, model)),
      saidSettings,
    );
  return model as Model;
}

function saidRows({ bad, good }: Twin, model: Model | undefined): Row[] {
  const known = new Set(bad.sentences.map((it) => it.text));
  const fresh = good.sentences.filter((it) => !known.has(it.text));
  const negative = bad.sentences.map(({ features }): Row => ({ features, target: 0, weight: 1 }));
  if (model === undefined)
    return [...negative, ...fresh.map(({ features }): Row => ({ features, target: 1, weight: 1 / fresh.length }))];
  const scores = fresh.map((it) => score(model, it.features));
  const best = Math.max(...scores);
  const positive = fresh.flatMap(({ features }, i): Row[] => {
    const it = scores[i] as number;
    return it === best ? [{ features, target: 1, weight: 1 }] : it > 0 ? [{ features, target: 1, weight: 0.5 }] : [];
  });
  return [...negative, ...positive];
}

const fitLacks = (twins: readonly Twin[]): Model =>
  fit(
    twins.flatMap(({ bad, good }): Row[] => [
      { features: bad.unit, target: 1, weight: 1 },
      { features: good.unit, target: 0, weight: 1 },
    ]),
    lacksSettings,
  );

type Numbers = Readonly<Record<string, number>>;

function numbersOf(side: Side, said: Model, lacks: Model): Numbers {
  return {
    ...side.evidence,
    said: Math.max(-3, ...side.sentences.map((it) => score(said, it.features))),
    lacks: score(lacks, side.unit),
  };
}

interface Held {
  readonly twin: Twin;
  readonly bad: Numbers;
  readonly good: Numbers;
}

/** Numbers of each pair by models that have not seen its author. */
function heldOut(twins: readonly Twin[]): Held[] {
  const authors = [...new Set(twins.map((it) => it.pair.author))];
  return authors.flatMap((author) => {
    const others = twins.filter((it) => it.pair.author !== author);
    const [said, lacks] = [fitSaid(others), fitLacks(others)];
    const own = twins.filter((it) => it.pair.author === author);
    return own.map((twin) => ({
      twin,
      bad: numbersOf(twin.bad, said, lacks),
      good: numbersOf(twin.good, said, lacks),
    }));
  });
}

const weigherOf = (held: readonly Held[]): Weigher =>
  weigh(
    held.flatMap(({ bad, good }) => [
      { numbers: bad, target: 1 as const },
      { numbers: good, target: 0 as const },
    ]),
  );

function report(rule: string, held: readonly Held[]): string {
  const authors = [...new Set(held.map((it) => it.twin.pair.author))];
  const results = authors.flatMap((author) => {
    const weigher = weigherOf(held.filter((it) => it.twin.pair.author !== author));
    return held
      .filter((it) => it.twin.pair.author === author)
      .map((it) => ({ caught: weigher.score(it.bad) > 0, clean: weigher.score(it.good) <= 0 }));
  });
  const share = (test: (it: (typeof results)[number]) => boolean): string =>
    `${Math.round((100 * results.filter(test).length) / (results.length || 1))}%`.padStart(5);
  return `${rule.padEnd(26)} pairs ${String(results.length).padStart(4)} caught${share((it) => it.caught)} clean${share((it) => it.clean)} both${share((it) => it.caught && it.clean)}`;
}

function pack(model: Model): PackedModel {
  const kept = [...model.weights]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .slice(0, most)
    .sort((a, b) => a[0] - b[0]);
  const scale = Math.max(...kept.map(([, weight]) => Math.abs(weight)), 1e-6) / 127;
  const base64 = (bytes: ArrayBufferLike): string => Buffer.from(bytes).toString('base64');
  return {
    bias: Number(model.bias.toPrecision(6)),
    scale: Number(scale.toPrecision(6)),
    keys: base64(Uint32Array.from(kept, ([feature]) => feature).buffer),
    values: base64(Int8Array.from(kept, ([, weight]) => Math.round(weight / scale)).buffer),
  };
}

function write(models: Readonly<Record<string, AbsenceModel>>, digest: string): void {
  writeFileSync(
    process.env['ABSENCE_WEIGHTS'] ?? new URL('../src/engine/judgement/absenceWeights.ts', import.meta.url),
    `// Weights of the models of what is missing, generated by server/training/absences.ts from pairs with digest ${digest}.
import type { AbsenceModel } from './absence.ts';

export const absenceModels: Readonly<Record<string, AbsenceModel>> = ${JSON.stringify(models, null, 1)};
`,
  );
}

const pairs = readPairs().filter((pair) => sectionRules.has(pair.rule));
const digest = createHash('sha256').update(JSON.stringify(pairs)).digest('hex').slice(0, 16);
const models: Record<string, AbsenceModel> = {};
for (const rule of [...sectionRules].sort()) {
  const own = pairs.filter((pair) => pair.rule === rule);
  const twins = own.map((pair) => ({ pair, bad: readSide(rule, pair.bad), good: readSide(rule, pair.good) }));
  const held = heldOut(twins);
  console.log(report(rule, held));
  if (process.argv.includes('--report')) continue;
  const { weights, bias } = weigherOf(held);
  models[rule] = { said: pack(fitSaid(twins)), lacks: pack(fitLacks(twins)), weights, bias };
}
if (!process.argv.includes('--report')) write(models, digest);
