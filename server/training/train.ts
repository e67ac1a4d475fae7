// Trains the sentence model from the labelled pairs and writes it as data: `npx tsx server/training/train.ts [--report]`.
//
// Thresholds come from thresholds.json (see calibrate.ts); `--report` leaves one author out at a time. Nothing outside the repository
// is read, and the same pairs give the same file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { allRules } from '../src/engine/rules/index.ts';
import type { Example } from './examples.ts';
import { examplesOf, innocentExamplesOf, isJudged, sectionRules } from './examples.ts';
import { knowledgeNotes } from './knowledgeNotes.ts';
import type { Model, Row } from './logistic.ts';
import { fit, score } from './logistic.ts';
import type { Pair } from './pairs.ts';
import { readInnocent, readPairs } from './pairs.ts';
import { alarmRates, defaultAlarmRate } from './settings.ts';

const settings = { epochs: 30, rate: 0.025, l2: 4e-3 } as const;
/** Features met in fewer examples say nothing that would hold elsewhere. */
const fewest = 4;
const most = 24_000;

function rowsOf(examples: readonly Example[], rule: string): Row[] {
  return examples
    .filter((it) => isJudged(it, rule))
    .map((it) => {
      const own = it.rule === rule;
      return { features: it.features, target: own && it.guilty ? 1 : 0, weight: weightOf(it, rule) };
    });
}

/** Twins of the rule's own pairs teach most, innocent notes teach quiet, the pairs of other rules a little of both. */
function weightOf(it: Example, rule: string): number {
  const documented = it.author === '' ? 8 : 1;
  if (it.rule === rule) return documented * (it.guilty ? 3 : 6);
  return documented * (it.rule === '' ? 2 : 0.5);
}

/** Drops rare features, in place of a dictionary. */
function prune(examples: readonly Example[]): readonly Example[] {
  const counts = new Map<number, number>();
  for (const it of examples) for (const f of it.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  return examples.map((it) => ({ ...it, features: it.features.filter((f) => (counts.get(f) ?? 0) >= fewest) }));
}

/** The examples in the rules' own documentation: what the pages promise, the model must keep. */
const ownExamples = (): Pair[] =>
  allRules.flatMap((rule) =>
    rule.examples.flatMap(({ bad, good }, i): Pair[] => {
      const span = /«([^»]*)»/s.exec(bad)?.[1];
      if (span === undefined) return [];
      return [{ id: `${rule.id}-${i}`, rule: rule.id, author: '', bad: bad.replaceAll(/[«»]/g, ''), span, good }];
    }),
  );

interface Held {
  readonly example: Example;
  readonly score: number;
}

/** Scores of every example by a model that has not seen its author. */
function heldOut(examples: readonly Example[], rule: string): Held[] {
  const authors = [...new Set(examples.map((it) => it.author))].filter((author) => author !== '');
  return authors.flatMap((author) => {
    const model = fit(
      rowsOf(
        examples.filter((it) => it.author !== author),
        rule,
      ),
      settings,
    );
    return examples
      .filter((it) => it.author === author && isJudged(it, rule))
      .map((example) => ({ example, score: score(model, example.features) }));
  });
}

/** The threshold above which the wanted share of innocent examples of other rules would be marked. */
function thresholdOf(held: readonly Held[], rule: string, innocent: number): number {
  const others = held
    .filter((it) => it.example.rule !== rule)
    .map((it) => it.score)
    .sort((a, b) => b - a);
  const rate = alarmRates[rule] ?? defaultAlarmRate;
  return others[Math.floor(innocent * rate)] ?? -9;
}

function report(held: readonly Held[], rule: string, threshold: number, pairs: number): string {
  const own = new Map<number, { caught: boolean; alarm: boolean }>();
  for (const { example, score: s } of held) {
    if (example.rule !== rule) continue;
    const it = own.get(example.pair) ?? { caught: false, alarm: false };
    own.set(example.pair, it);
    if (s > threshold && example.side === 'good') it.alarm = true;
    if (s > threshold && example.guilty) it.caught = true;
  }
  const all = [...own.values()];
  const share = (test: (it: { caught: boolean; alarm: boolean }) => boolean): string =>
    `${Math.round((100 * all.filter(test).length) / (pairs || 1))}%`.padStart(5);
  return `${rule.padEnd(30)} pairs ${String(pairs).padStart(4)} cued${share(() => true)} caught${share((it) => it.caught)} clean${share((it) => !it.alarm)} both${share((it) => it.caught && !it.alarm)} threshold ${threshold.toFixed(2)}`;
}

function write(
  rules: readonly string[],
  models: readonly Model[],
  thresholds: readonly number[],
  digest: string,
): void {
  const strength = new Map<number, number>();
  for (const model of models)
    for (const [f, w] of model.weights) strength.set(f, Math.max(strength.get(f) ?? 0, Math.abs(w)));
  const keys = [...strength]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([f]) => f)
    .sort((a, b) => a - b);
  const scales = models.map((model) => Math.max(...[...model.weights.values()].map(Math.abs), 1e-6) / 127);
  const values = new Int8Array(keys.length * rules.length);
  keys.forEach((key, row) => {
    models.forEach((model, column) => {
      values[row * rules.length + column] = Math.round((model.weights.get(key) ?? 0) / (scales[column] as number));
    });
  });
  const base64 = (bytes: ArrayBufferLike): string => Buffer.from(bytes).toString('base64');
  const round = (numbers: readonly number[]): string =>
    numbers
      .map((it) => it.toPrecision(6))
      .map(Number)
      .join(', ');
  writeFileSync(
    new URL('../src/engine/judgement/weights.ts', import.meta.url),
    `// Weights of the sentence model, generated by server/training/train.ts from pairs with digest ${digest}.

export const packed: {
  readonly rules: readonly string[];
  readonly biases: readonly number[];
  readonly thresholds: readonly number[];
  readonly scales: readonly number[];
  readonly keys: string;
  readonly values: string;
} = {
  rules: [${rules.map((it) => `'${it}'`).join(', ')}],
  biases: [${round(models.map((it) => it.bias))}],
  thresholds: [${round(thresholds)}],
  scales: [${round(scales)}],
  keys: '${base64(Uint32Array.from(keys).buffer)}',
  values: '${base64(values.buffer)}',
};
`,
  );
}

const thresholds = JSON.parse(readFileSync(new URL('./thresholds.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, number>
>;
const pairs = [...readPairs(), ...ownExamples()];
const innocent = [...readInnocent(), ...knowledgeNotes()];
const digest = createHash('sha256')
  .update(JSON.stringify([pairs, innocent]))
  .digest('hex')
  .slice(0, 16);
const examples = prune([...examplesOf(pairs), ...innocent.flatMap(innocentExamplesOf)]);
const only = process.argv
  .find((it) => it.startsWith('--rules='))
  ?.slice(8)
  .split(',');
const rules = [...new Set(pairs.map((pair) => pair.rule))].filter((rule) => only?.includes(rule) ?? true).sort();
const models = rules.map((rule) => fit(rowsOf(examples, rule), settings));
if (process.argv.includes('--report')) for (const rule of rules) reportOn(rule);
else
  write(
    rules,
    models,
    rules.map((rule) => thresholds[rule] ?? 0),
    digest,
  );

/** How the rule does on authors that its model has not seen, at the threshold that the wanted alarm rate gives. */
function reportOn(rule: string): void {
  const held = heldOut(examples, rule);
  const others = examples.filter((it) => it.rule !== rule && it.section === sectionRules.has(rule)).length;
  console.log(report(held, rule, thresholdOf(held, rule, others), pairs.filter((it) => it.rule === rule).length));
}
