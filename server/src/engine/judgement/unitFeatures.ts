// What the model of absences sees: of each sentence what it may say, of a whole unit which words and signs occur in it.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { saysHow, saysWhy } from '../reading/mechanism.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { moodsOf } from '../reading/moods.ts';
import { quantitiesOf } from '../reading/numbers.ts';
import { hashOf, piecesOf } from '../reading/pieces.ts';
import type { Unit } from '../reading/units.ts';
import { FeatureSet } from './featureSet.ts';
import { clusters } from './features.ts';
import { mix, salt } from './hash.ts';
import { kindOf, statesOf } from './states.ts';

const own = {
  word: salt('said word'),
  group: salt('said group'),
  pair: salt('said pair'),
  groupPair: salt('said group pair'),
  state: salt('said state'),
  entity: salt('said entity'),
  sign: salt('said sign'),
} as const;
const whole = {
  word: salt('unit word'),
  group: salt('unit group'),
  pair: salt('unit pair'),
  head: salt('unit head'),
  last: salt('unit last'),
  entity: salt('unit entity'),
  flag: salt('unit flag'),
} as const;

const signs: readonly (readonly [string, RegExp])[] = [
  ['= 0', /=\s*-?0(?![.\d])/],
  ['derivative', /∂|\\partial|d\/d|\\nabla|∇|\\frac\{?d|slope|derivative/],
  ['integral', /∫|\\int/],
  ['sum', /Σ|∑|\\sum|∏|\\prod/],
  ['arrow', /→|=>|->|\\to(?![a-z])/],
  ['implies', /⇒|⟹|\\Rightarrow|⇔|⟺|\\iff|∴/],
  ['expectation', /E\[|\\mathbb\{?\s?E|𝔼|Var/],
  ['logarithm', /log|ln/],
  ['fraction', /\\frac|\//],
  ['two plus', /\+[^+]*\+/],
  ['we', /\b(?:our|we|us|my|i)\b/i],
  ['asks', /\?\s*$/],
  ['semicolon', /;/],
  ['code', /`/],
  ['so', /\bso\b|hence|thus|therefore/i],
];

/** Signs of equality or order. */
const equality = /(?<![<>!:\\=])=(?![=>])|\\(?:approx|propto|le|ge|leq|geq|equiv)(?![a-z])|[≈≤≥∝≡]/g;
const operator = /[=+\-−·×/^_Σ∂√∑∏∫⊙‖|{}\\]/g;

const signNumbers = signs.map(([name]) => hashOf(name));
const steps = (name: string, most: number): readonly number[] =>
  Array.from({ length: most + 1 }, (_, i) => hashOf(`${name} ${i}`));
const equalities = steps('equalities', 4);
const operators = steps('operators', 6);
const formulas = steps('formulas', 4);
const lengths = steps('length', 6);
const sentenceCounts = steps('sentences', 8);
const [several = 0, many = 0, how = 0, why = 0, cell = 0, item = 0, nested = 0, numbers = 0, negated = 0, headed = 0] =
  ['two equalities', 'three equalities', 'how', 'why', 'cell', 'item', 'nested', 'numbers', 'negated', 'headed'].map(
    hashOf,
  );

const scratch = new FeatureSet();
const key = new MemoKey<Uint32Array>();

/** Hashed features of one sentence by itself, worked out once. */
export const sentenceFeatures = (sentence: Sentence): Uint32Array =>
  sentence.memo.get(key, () => readSentence(sentence));

function readSentence(sentence: Sentence): Uint32Array {
  addWords(sentence);
  for (const state of statesOf(sentence).all) scratch.add(mix(own.state, state));
  for (const mention of mentionsOf(sentence)) scratch.add(mix(own.entity, hashOf(mention.entity.id)));
  const sign = (feature: number): void => scratch.add(mix(own.sign, feature));
  const source = sentence.source;
  signs.forEach(([, pattern], i) => {
    if (pattern.test(source)) sign(signNumbers[i] as number);
  });
  const equal = source.match(equality)?.length ?? 0;
  sign(equalities[Math.min(4, equal)] as number);
  if (equal > 1) sign(several);
  if (equal > 2) sign(many);
  sign(operators[Math.min(6, (source.match(operator)?.length ?? 0) >> 2)] as number);
  sign(formulas[Math.min(3, source.match(/\$[^$]+\$/g)?.length ?? 0)] as number);
  sign(lengths[Math.min(6, sentence.tokens.length >> 2)] as number);
  const { kind, depth } = sentence.block;
  if (kind === 'cell') sign(cell);
  if (kind === 'item') sign(item);
  if (depth > 1) sign(nested);
  if (saysHow(sentence)) sign(how);
  return scratch.take();
}

function addWords(sentence: Sentence): void {
  let before = 0;
  let groupBefore = 0;
  for (const piece of piecesOf(sentence)) {
    const group = clusters.get(piece.stem);
    const symbol = group ?? piece.hash;
    scratch.add(mix(own.word, piece.hash));
    if (group !== undefined) scratch.add(mix(own.group, group));
    scratch.add(mix(own.pair, mix(before, piece.hash)));
    scratch.add(mix(own.groupPair, mix(groupBefore, symbol)));
    before = piece.hash;
    groupBefore = symbol;
  }
}

/** Hashed features of a whole unit. */
export function unitFeatures(unit: Unit): Uint32Array {
  for (const sentence of unit.sentences) addToUnit(sentence);
  const head = unit.title?.sentence ?? unit.sentences[0];
  if (head !== undefined)
    for (const piece of piecesOf(head).slice(0, 12))
      scratch.add(mix(whole.head, clusters.get(piece.stem) ?? piece.hash));
  const last = unit.sentences.at(-1);
  if (last !== undefined)
    for (const piece of piecesOf(last)) scratch.add(mix(whole.last, clusters.get(piece.stem) ?? piece.hash));
  const flag = (feature: number): void => scratch.add(mix(whole.flag, feature));
  flag(
    formulas[
      Math.min(
        4,
        unit.roots.reduce((sum, root) => sum + root.formulas.length, 0),
      )
    ] as number,
  );
  flag(sentenceCounts[Math.min(8, unit.sentences.length)] as number);
  if (unit.title?.kind === 'heading') flag(headed);
  return scratch.take();
}

function addToUnit(sentence: Sentence): void {
  let before = 0;
  for (const piece of piecesOf(sentence)) {
    const group = clusters.get(piece.stem);
    scratch.add(mix(whole.word, piece.hash));
    if (group !== undefined) scratch.add(mix(whole.group, group));
    scratch.add(mix(whole.pair, mix(before, piece.hash)));
    before = piece.hash;
  }
  const flag = (feature: number): void => scratch.add(mix(whole.flag, feature));
  for (const mention of mentionsOf(sentence)) {
    scratch.add(mix(whole.entity, hashOf(mention.entity.id)));
    flag(hashOf(kindOf(mention)));
  }
  if (moodsOf(sentence).negations.length > 0) flag(negated);
  if (saysWhy(sentence)) flag(why);
  if (quantitiesOf(sentence).length > 0) flag(numbers);
}
