// What a small linear model sees of a sentence: its words, their groups of meaning, its moods, its place and its neighbours.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Mention } from '../reading/mentions.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { moodsOf, quotedSpans } from '../reading/moods.ts';
import { saysHow, saysWhy } from '../reading/mechanism.ts';
import { quantitiesOf } from '../reading/numbers.ts';
import type { Piece } from '../reading/pieces.ts';
import { hashOf, piecesOf } from '../reading/pieces.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { clusterLines } from './clusters.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cue.ts';
import { mix, salt } from './hash.ts';

/** Group of meaning by stem; a word without a group is its own. */
export const clusters: ReadonlyMap<string, number> = new Map(
  clusterLines.split('\n').flatMap((line, index) => line.split(' ').map((stem) => [stem, hashOf(`cluster ${index}`)] as const)),
);

const salts = {
  word: salt('word'), group: salt('group'), pair: salt('pair'), triple: salt('triple'), groupPair: salt('group pair'), groupTriple: salt('group triple'),
  skip: salt('skip'), entity: salt('entity'), next: salt('next'), nextGroup: salt('next group'), previous: salt('previous'), path: salt('path'),
  header: salt('header'), parent: salt('parent'), child: salt('child'), row: salt('row'),
} as const;

interface Symbols {
  readonly stems: readonly number[];
  readonly groups: readonly number[];
}

/** The sentence as a string of symbols in which every entity is one symbol of its kind, every number "#", mathematics "$". */
function symbolsOf(sentence: Sentence): Symbols {
  const pieces = piecesOf(sentence);
  const stems: number[] = [];
  const groups: number[] = [];
  const mentions = mentionsOf(sentence);
  let next = 0;
  for (let at = 0; at < pieces.length; at++) {
    const mention = mentions[next];
    if (mention?.from === at) {
      const symbol = hashOf(`<${kindOf(mention)}>`);
      stems.push(symbol);
      groups.push(symbol);
      at = mention.to - 1;
      next++;
    } else {
      const piece = pieces[at] as Piece;
      const hash = /^\.?\d/.test(piece.word) ? hashOf('#') : piece.hash;
      stems.push(hash);
      groups.push(clusters.get(piece.stem) ?? hash);
    }
  }
  return { stems, groups };
}

export const kindOf = (mention: Mention): string => mention.entity.technique?.kind ?? mention.entity.kind;

const key = new MemoKey<Symbols>();
const symbols = (sentence: Sentence): Symbols => sentence.memo.get(key, () => symbolsOf(sentence));

/** Hashed features of a sentence in its surroundings, without repetition. */
export function featuresOf(sentence: Sentence, around: Surroundings, path: readonly string[]): Uint32Array {
  const found = new Set<number>();
  const add = (space: number, value: number): void => {
    found.add(mix(space, value));
  };
  const flag = (name: string): void => {
    found.add(hashOf(`flag ${name}`));
  };
  addWords(sentence, add);
  addSequence(symbols(sentence), add);
  addFlags('', sentence, flag);
  addCues(sentence, around, flag);
  addPlace(sentence, around, path, add, flag);
  addNeighbour('next', around.after[0], salts.next, add, flag);
  addNeighbour('previous', around.before[0], salts.previous, add, flag);
  for (const child of around.children.slice(0, 4)) addNeighbour('child', child, salts.child, add, flag);
  for (const parent of around.parents.slice(0, 1)) addNeighbour('parent', parent, salts.parent, add, flag);
  for (const cell of around.row.slice(0, 4)) addNeighbour('row', cell, salts.row, add, flag);
  return Uint32Array.from(found);
}

type Add = (space: number, value: number) => void;
type Flag = (name: string) => void;

function addWords(sentence: Sentence, add: Add): void {
  for (const piece of piecesOf(sentence)) {
    add(salts.word, piece.hash);
    const group = clusters.get(piece.stem);
    if (group !== undefined) add(salts.group, group);
  }
  for (const mention of mentionsOf(sentence)) add(salts.entity, hashOf(mention.entity.id));
}

function addSequence({ stems, groups }: Symbols, add: Add): void {
  const start = hashOf('<start>');
  const end = hashOf('<end>');
  for (let at = 0; at <= stems.length; at++) {
    const a = stems[at - 1] ?? start;
    const b = stems[at] ?? end;
    add(salts.pair, mix(a, b));
    add(salts.groupPair, mix(groups[at - 1] ?? start, groups[at] ?? end));
    if (at + 1 > stems.length) continue;
    add(salts.triple, mix(mix(a, b), stems[at + 1] ?? end));
    add(salts.groupTriple, mix(mix(groups[at - 1] ?? start, groups[at] ?? end), groups[at + 1] ?? end));
    for (let skip = 1; skip <= 3; skip++) {
      const far = groups[at + skip];
      const near = groups[at];
      if (far !== undefined && near !== undefined && skip > 1) add(salts.skip, mix(near, far));
    }
  }
}

function addFlags(prefix: string, sentence: Sentence, flag: Flag): void {
  const moods = moodsOf(sentence);
  for (const name of ['hedged', 'question', 'conditional', 'prescriptive', 'report', 'comparative', 'rejected', 'narrative', 'definition'] as const) {
    if (moods[name]) flag(`${prefix} ${name}`);
  }
  if (moods.negations.length > 0) flag(`${prefix} negated`);
  if (quotedSpans(sentence).length > 0) flag(`${prefix} quoted`);
  const numbers = quantitiesOf(sentence).length;
  flag(`${prefix} numbers ${Math.min(numbers, 3)}`);
  if (sentence.text.includes('\uE000')) flag(`${prefix} mathematics`);
  if (saysWhy(sentence)) flag(`${prefix} why`);
  if (saysHow(sentence)) flag(`${prefix} how`);
  flag(`${prefix} length ${Math.min(6, sentence.tokens.length >> 3)}`);
  const kinds = new Set(mentionsOf(sentence).map(kindOf));
  for (const kind of kinds) flag(`${prefix} kind ${kind}`);
  flag(`${prefix} entities ${Math.min(4, mentionsOf(sentence).length)}`);
}

/** Each cue alone and together with what its sentence and its neighbours do: the model is linear, the judgement is not. */
function addCues(sentence: Sentence, around: Surroundings, flag: Flag): void {
  const own = statesOf('own', sentence);
  const next = around.after[0] === undefined ? [] : statesOf('next', around.after[0]);
  const quotes = quotedSpans(sentence);
  for (const cue of uniqueCues(cuesOf(sentence))) {
    const name = `cue ${cue.rule} ${cue.name}`;
    flag(name);
    flag(`cue of ${cue.rule}`);
    for (const state of [...own, ...next]) flag(`${name} + ${state}`);
    const token = sentence.tokens[piecesOf(sentence)[cue.from]?.token ?? 0];
    if (token !== undefined && quotes.some((it) => it.start <= token.start && token.start < it.end)) flag(`cue of ${cue.rule} + inside quotes`);
    if (moodsOf(sentence).negations.some((at) => at < cue.from && cue.from - at <= 3)) flag(`cue of ${cue.rule} + just negated`);
    if (numberAfter(sentence, cue)) flag(`cue of ${cue.rule} + number after`);
  }
}

function uniqueCues(cues: readonly Cue[]): readonly Cue[] {
  return [...new Map(cues.map((cue) => [`${cue.rule} ${cue.name}`, cue])).values()];
}

function numberAfter(sentence: Sentence, cue: Cue): boolean {
  const pieces = piecesOf(sentence);
  for (let at = cue.from; at < Math.min(pieces.length, cue.to + 6); at++) if (/^(?:\.?\d|§math)/.test(pieces[at]?.word ?? '')) return true;
  return false;
}

/** The moods that change what a cue means. */
function statesOf(prefix: string, sentence: Sentence): readonly string[] {
  const moods = moodsOf(sentence);
  const states = (['hedged', 'question', 'conditional', 'prescriptive', 'report', 'rejected', 'narrative', 'definition'] as const).filter((it) => moods[it]) as string[];
  if (moods.negations.length > 0) states.push('negated');
  if (quantitiesOf(sentence).length > 0) states.push('numbers');
  if (saysWhy(sentence)) states.push('why');
  else if (saysHow(sentence)) states.push('how');
  if (mentionsOf(sentence).length > 0) states.push('entity');
  return states.map((it) => `${prefix} ${it}`);
}

function addPlace(sentence: Sentence, around: Surroundings, path: readonly string[], add: Add, flag: Flag): void {
  const leaf = sentence.block;
  flag(`leaf ${leaf.kind}`);
  if (leaf.depth > 1) flag('nested');
  if (leaf.quoted) flag('in quote');
  if (around.children.length > 0) flag('has children');
  flag(around.before.length === 0 ? 'first' : 'not first');
  flag(around.after.length === 0 ? 'last' : 'not last');
  if (around.header !== undefined) for (const piece of piecesOf(around.header)) add(salts.header, piece.hash);
  const heading = path.at(-1);
  if (heading !== undefined) for (const word of heading.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) add(salts.path, hashOf(word));
}

function addNeighbour(name: string, sentence: Sentence | undefined, space: number, add: Add, flag: Flag): void {
  if (sentence === undefined) return;
  addFlags(name, sentence, flag);
  for (const piece of piecesOf(sentence)) add(space, clusters.get(piece.stem) ?? piece.hash);
}
