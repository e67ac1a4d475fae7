// What a small linear model sees of a sentence: its words, their groups of meaning, its states, its place and its neighbours.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { moodsOf, quotedSpans } from '../reading/moods.ts';
import type { Piece } from '../reading/pieces.ts';
import { hashOf, piecesOf } from '../reading/pieces.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { clusterLines } from './clusters.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cue.ts';
import { FeatureSet } from './featureSet.ts';
import { mix, salt } from './hash.ts';
import { kindOf, statesOf } from './states.ts';

/** Group of meaning by stem; a word without a group is its own. */
export const clusters: ReadonlyMap<string, number> = new Map(
  clusterLines.split('\n').flatMap((line, index) => line.split(' ').map((stem) => [stem, hashOf(`cluster ${index}`)] as const)),
);

const salts = {
  word: salt('word'), group: salt('group'), pair: salt('pair'), triple: salt('triple'), groupPair: salt('group pair'), groupTriple: salt('group triple'),
  skip: salt('skip'), entity: salt('entity'), path: salt('path'), header: salt('header'), state: salt('state'), place: salt('place'),
  cue: salt('cue'), cueRule: salt('cue of rule'), cueState: salt('cue and state'), cueNext: salt('cue and next'), before: salt('before cue'), after: salt('after cue'), nextPair: salt('next pair'),
} as const;

const places = {
  nested: hashOf('nested'), quote: hashOf('in quote'), children: hashOf('has children'), first: hashOf('first'), last: hashOf('last'),
  insideQuotes: hashOf('inside quotes'), justNegated: hashOf('just negated'), numberAfter: hashOf('number after'),
} as const;

const neighbour = (name: string): Neighbour => ({ words: salt(`${name} words`), states: salt(`${name} states`) });
const nextSalts = neighbour('next');
const previousSalts = neighbour('previous');
const childSalts = neighbour('child');
const parentSalts = neighbour('parent');
const rowSalts = neighbour('row');

interface Neighbour {
  readonly words: number;
  readonly states: number;
}

interface Symbols {
  readonly stems: readonly number[];
  readonly groups: readonly number[];
}

const key = new MemoKey<Symbols>();
const number = hashOf('#');
const start = hashOf('<start>');
const end = hashOf('<end>');

/** The sentence as a string of symbols in which every entity is one symbol of its kind and every number "#". */
function symbolsOf(sentence: Sentence): Symbols {
  const pieces = piecesOf(sentence);
  const stems: number[] = [];
  const groups: number[] = [];
  const mentions = mentionsOf(sentence);
  let next = 0;
  for (let at = 0; at < pieces.length; at++) {
    const mention = mentions[next];
    if (mention?.from === at) {
      const symbol = hashOf(kindOf(mention)) ^ end;
      stems.push(symbol);
      groups.push(symbol);
      at = mention.to - 1;
      next++;
    } else {
      const piece = pieces[at] as Piece;
      const hash = isNumber(piece.word) ? number : piece.hash;
      stems.push(hash);
      groups.push(clusters.get(piece.stem) ?? hash);
    }
  }
  return { stems, groups };
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(word.charCodeAt(0) === 46 ? 1 : 0);
  return code >= 48 && code <= 57;
}

/** Reused for every sentence, so that none leaves garbage behind; empty between calls. */
const scratch = new FeatureSet();

/** Hashed features of a sentence in its surroundings, without repetition. */
export function featuresOf(sentence: Sentence, around: Surroundings, path: readonly string[]): Uint32Array {
  addWords(sentence);
  addSequence(sentence.memo.get(key, () => symbolsOf(sentence)));
  for (const state of statesOf(sentence).all) scratch.add(mix(salts.state, state));
  addCues(sentence, around);
  addPlace(sentence, around, path);
  addNeighbour(around.after[0], nextSalts);
  addNextPairs(around.after[0]);
  addNeighbour(around.before[0], previousSalts);
  for (const child of around.children.slice(0, 4)) addNeighbour(child, childSalts);
  addNeighbour(around.parents[0], parentSalts);
  for (const cell of around.row.slice(0, 4)) addNeighbour(cell, rowSalts);
  return scratch.take();
}

function addWords(sentence: Sentence): void {
  for (const piece of piecesOf(sentence)) {
    scratch.add(mix(salts.word, piece.hash));
    const group = clusters.get(piece.stem);
    if (group !== undefined) scratch.add(mix(salts.group, group));
  }
  for (const mention of mentionsOf(sentence)) scratch.add(mix(salts.entity, hashOf(mention.entity.id)));
}

function addSequence({ stems, groups }: Symbols): void {
  for (let at = 0; at <= stems.length; at++) {
    const pair = mix(stems[at - 1] ?? start, stems[at] ?? end);
    const groupPair = mix(groups[at - 1] ?? start, groups[at] ?? end);
    scratch.add(mix(salts.pair, pair));
    scratch.add(mix(salts.groupPair, groupPair));
    if (at === stems.length) continue;
    scratch.add(mix(salts.triple, mix(pair, stems[at + 1] ?? end)));
    scratch.add(mix(salts.groupTriple, mix(groupPair, groups[at + 1] ?? end)));
    const near = groups[at] as number;
    for (let skip = 2; skip <= 3 && at + skip < groups.length; skip++) scratch.add(mix(salts.skip, mix(near, groups[at + skip] as number)));
  }
}

/** Each cue alone and together with what its sentence and its neighbour do: the model is linear, the judgement is not. */
function addCues(sentence: Sentence, around: Surroundings): void {
  const own = statesOf(sentence).turning;
  const next = around.after[0] === undefined ? [] : statesOf(around.after[0]).turning;
  const quotes = quotedSpans(sentence);
  for (const cue of cuesOf(sentence)) {
    scratch.add(mix(salts.cue, cue.hash));
    scratch.add(mix(salts.cueRule, cue.ruleHash));
    for (const state of own) scratch.add(mix(salts.cueState, mix(cue.hash, state)));
    for (const state of next) scratch.add(mix(salts.cueNext, mix(cue.hash, state)));
    const token = sentence.tokens[piecesOf(sentence)[cue.from]?.token ?? 0];
    if (token !== undefined && quotes.some((it) => it.start <= token.start && token.start < it.end)) scratch.add(mix(cue.ruleHash, places.insideQuotes));
    if (moodsOf(sentence).negations.some((at) => at < cue.from && cue.from - at <= 3)) scratch.add(mix(cue.ruleHash, places.justNegated));
    addWindow(sentence, cue);
    if (numberAfter(sentence, cue)) scratch.add(mix(cue.ruleHash, places.numberAfter));
  }
}

/** Words near a cue, by side: what "always" is said of. */
function addWindow(sentence: Sentence, cue: Cue): void {
  const pieces = piecesOf(sentence);
  for (let at = Math.max(0, cue.from - 5); at < Math.min(pieces.length, cue.to + 5); at++) {
    const piece = pieces[at] as Piece;
    if (at >= cue.from && at < cue.to) continue;
    scratch.add(mix(at < cue.from ? salts.before : salts.after, mix(cue.ruleHash, clusters.get(piece.stem) ?? piece.hash)));
  }
}

function numberAfter(sentence: Sentence, cue: Cue): boolean {
  const pieces = piecesOf(sentence);
  for (let at = cue.from; at < Math.min(pieces.length, cue.to + 6); at++) {
    const word = pieces[at]?.word ?? '';
    if (isNumber(word) || word === '§math') return true;
  }
  return false;
}

function addPlace(sentence: Sentence, around: Surroundings, path: readonly string[]): void {
  const leaf = sentence.block;
  const place = (feature: number): void => scratch.add(mix(salts.place, feature));
  place(hashOf(leaf.kind));
  if (leaf.depth > 1) place(places.nested);
  if (leaf.quoted) place(places.quote);
  if (around.children.length > 0) place(places.children);
  if (around.before.length === 0) place(places.first);
  if (around.after.length === 0) place(places.last);
  if (around.header !== undefined) for (const piece of piecesOf(around.header)) scratch.add(mix(salts.header, piece.hash));
  const heading = path.at(-1);
  if (heading !== undefined) for (const word of heading.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) scratch.add(mix(salts.path, hashOf(word)));
}

/** Pairs of words of the next sentence, which most often holds the number or the reason. */
function addNextPairs(sentence: Sentence | undefined): void {
  if (sentence === undefined) return;
  const { groups } = sentence.memo.get(key, () => symbolsOf(sentence));
  for (let at = 0; at <= groups.length; at++) scratch.add(mix(salts.nextPair, mix(groups[at - 1] ?? start, groups[at] ?? end)));
}

function addNeighbour(sentence: Sentence | undefined, { words, states }: Neighbour): void {
  if (sentence === undefined) return;
  for (const state of statesOf(sentence).all) scratch.add(mix(states, state));
  for (const piece of piecesOf(sentence)) scratch.add(mix(words, clusters.get(piece.stem) ?? piece.hash));
}
