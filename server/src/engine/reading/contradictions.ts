// Numbers of one sentence that cannot hold together: parts of more than a whole, a mean above both of its terms, a warm-up longer than the run.
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import type { BoundValue } from './quantityBinding.ts';

export interface Contradiction {
  readonly span: Span;
  /** What cannot be and why, a sentence without its full stop. */
  readonly fault: string;
  /** What to do, a sentence without its full stop. */
  readonly remedy: string;
  /** What would mend it: the number that follows from the others, or a remark where none does. */
  readonly edit: { readonly span: Span; readonly text: string };
}

/** All contradictions of a sentence; `before` gives its run's length where the sentence doesn't. */
export function contradictionsIn(
  sentence: Sentence,
  values: readonly BoundValue[],
  before: readonly Sentence[],
): readonly Contradiction[] {
  const atoms = atomsOf(sentence);
  if (sentence.text.includes('(to check: ')) return [];
  return [
    meanAboveTerms(values),
    partsAboveWhole(atoms),
    warmUpAboveRun(atoms, values, before),
    weightsOutOfScale(atoms),
  ].filter((it) => it !== undefined);
}

const like = (value: string, percent: boolean): string => (percent ? `${value} %` : value);

const shown = (value: number): string => String(Number(value.toPrecision(3)));

/** F1 is a mean of precision and recall: it lies between them, averaged over classes still not above both. */
function meanAboveTerms(values: readonly BoundValue[]): Contradiction | undefined {
  const one = (...ids: readonly string[]): BoundValue | undefined => {
    const all = values.filter((it) => ids.includes(it.name.meanings[0]?.id ?? '') && it.bound === undefined);
    return all.length === 1 ? all[0] : undefined;
  };
  const [p, r, f] = [one('precision'), one('recall'), one('f1', 'macro-f1', 'micro-f1')];
  if (p === undefined || r === undefined || f === undefined || p.percent !== f.percent || r.percent !== f.percent)
    return undefined;
  const most = Math.max(p.value, r.value);
  if (f.value <= most * 1.006 || f.value > most * 3) return undefined;
  const mean = (2 * p.value * r.value) / (p.value + r.value);
  const fault = `F1 is a harmonic mean, so it cannot exceed both precision ${shown(p.value)} and recall ${shown(r.value)}`;
  return {
    span: f.span,
    fault,
    remedy: `From these two it is ${shown(mean)}: recompute it, or name the other average`,
    edit: { span: f.number, text: like(shown(mean), f.percent) },
  };
}

const setWords = /^(?:train|val|valid|test|dev|holdout|hold)/;

/** "80 % train, 20 % validation, 20 % test". */
function partsAboveWhole(atoms: readonly Atom[]): Contradiction | undefined {
  const parts = atoms.flatMap((atom, i) => {
    const next = atoms.slice(i + 1, i + 4);
    const at = next.findIndex((it) => it.kind === 'word' && setWords.test(it.word));
    const joined = at >= 0 && next.slice(0, at).every((it) => /^(?:for|to|as|in|%)$/.test(it.word));
    return atom.kind === 'number' && atom.percent && joined ? [{ atom, set: next[at] as Atom }] : [];
  });
  const sets = new Set(parts.map(({ set }) => set.stem.slice(0, 3)));
  const whole = parts.reduce((sum, { atom }) => sum + atom.value, 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || sets.size !== parts.length || parts.length < 2) return undefined;
  const span = { start: first.atom.start, end: last.set.end };
  const noted = (remark: string): Contradiction['edit'] => ({
    span: { start: last.set.end, end: last.set.end },
    text: ` (to check: ${remark})`,
  });
  if (whole > 101)
    return {
      span,
      fault: `These parts add up to ${shown(whole)} %, so some rows would be counted twice`,
      remedy: 'Say of what the last part is a share, or make them add up to 100',
      edit: noted(`together ${shown(whole)} %`),
    };
  const train = parts.find(({ set }) => set.word.startsWith('train'));
  if (train === undefined || train.atom.value >= 10 || whole < 99) return undefined;
  return {
    span,
    fault: `Only ${shown(train.atom.value)} % is left to learn from, which no split of a labelled set is meant to be`,
    remedy: 'Give 70 to 90 % to training, or say why so little is enough',
    edit: noted('train and test swapped?'),
  };
}

/** The length of the run in steps: "12k steps in all", "for 100k steps", "of the 40k steps". */
function runLength(atoms: readonly Atom[]): number | undefined {
  for (let i = 0; i < atoms.length; i++) {
    const [before, number, unit, after] = [
      atoms[i - 1]?.word ?? '',
      atoms[i],
      atoms[i + 1]?.stem ?? '',
      atoms.slice(i + 2, i + 4).map((it) => it.word),
    ];
    if (
      number?.kind !== 'number' ||
      number.percent ||
      !/^(?:step|iteration|update)$/.test(unit === '-' ? (atoms[i + 2]?.stem ?? '') : unit)
    )
      continue;
    if (
      /^(?:for|of|the|all|total|in)$/.test(before) ||
      /^(?:in|total|overall|altogether|run|schedule|:|\.|,)$/.test(after[0] ?? '.')
    )
      return number.value;
  }
  return undefined;
}

function warmUpAboveRun(
  atoms: readonly Atom[],
  values: readonly BoundValue[],
  before: readonly Sentence[],
): Contradiction | undefined {
  const warm = values.find(
    (it) => it.name.meanings.some(({ id }) => id === 'warmup-length') && !it.percent && it.value > 1,
  );
  if (warm === undefined) return undefined;
  const others = atoms.filter((it) => it.start < warm.number.start || it.start > warm.number.end);
  const run = [others, ...before.slice(0, 1).map(atomsOf)]
    .map(runLength)
    .find((it) => it !== undefined && it !== warm.value);
  if (run === undefined || warm.value <= 0.6 * run || run < 20) return undefined;
  const share = Math.round((100 * warm.value) / run);
  return {
    span: warm.span,
    fault: `A warm-up of ${shown(warm.value)} out of ${shown(run)} steps takes ${share} % of the run, so the peak rate is hardly ever used`,
    remedy: 'Usual are 1 to 10 % of the steps',
    edit: { span: warm.number, text: String(Math.round(run * 0.06)) },
  };
}

const bytes: Readonly<Record<string, number>> = {
  fp32: 4,
  float32: 4,
  fp16: 2,
  bf16: 2,
  float16: 2,
  bfloat16: 2,
  half: 2,
  int8: 1,
  fp8: 1,
  int4: 0.5,
  nf4: 0.5,
};

/** "A 70B model in fp16 takes 14 GB": the weights alone take parameters times bytes. */
function weightsOutOfScale(atoms: readonly Atom[]): Contradiction | undefined {
  const sizes = atoms.filter(
    (it, i) =>
      !/^[×x*]$/.test(atoms[i - 1]?.word ?? '') && it.kind === 'number' && /\db$/i.test(it.word) && it.value >= 1e8,
  );
  const formats = [...new Set(atoms.map((it) => it.word).filter((word) => Object.hasOwn(bytes, word)))];
  const memory = atoms.filter(
    (it, i) =>
      it.kind === 'number' &&
      /^(?:gb|gib)$/.test(atoms[i + 1]?.word ?? '') &&
      atoms.slice(i + 2, i + 6).some(({ word }) => word === 'weights'),
  );
  const [size, format, given] = [sizes[0], formats[0], memory[0]];
  if (
    size === undefined ||
    format === undefined ||
    given === undefined ||
    sizes.length !== 1 ||
    atoms.some((it) => /^(?:moe|experts?)$/.test(it.word)) ||
    formats.length > 1 ||
    memory.length > 1
  )
    return undefined;
  const needed = (size.value * (bytes[format] ?? 1)) / 1e9;
  if (given.value > 0.7 * needed && given.value < 3 * needed) return undefined;
  const fault = `${size.word.toUpperCase()} parameters in ${format} take ${shown(needed)} GB for the weights, parameters times ${bytes[format]} bytes`;
  return {
    span: { start: given.start, end: given.end },
    fault,
    remedy: `Correct the ${shown(given.value)} GB, or name the format that it belongs to`,
    edit: { span: { start: given.start, end: given.end }, text: shown(needed) },
  };
}
