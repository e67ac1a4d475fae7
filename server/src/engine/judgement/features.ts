// What a small linear model sees of a sentence: its words, their groups of meaning, its states, its place and its neighbours.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { moodsOf, quotedSpans } from '../reading/moods.ts';
import type { Piece } from '../reading/pieces.ts';
import { piecesOf } from '../reading/pieces.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cue.ts';
import { FeatureSet } from './featureSet.ts';
import { meaningOf } from './groups.ts';
import { mix, salt, signedHash } from './hash.ts';
import { entityHashes, statesOf } from './states.ts';

export { clusters } from './groups.ts';

const salts = {
  word: salt('word'),
  group: salt('group'),
  pair: salt('pair'),
  triple: salt('triple'),
  groupPair: salt('group pair'),
  groupTriple: salt('group triple'),
  skip: salt('skip'),
  entity: salt('entity'),
  path: salt('path'),
  header: salt('header'),
  state: salt('state'),
  place: salt('place'),
  cue: salt('cue'),
  cueRule: salt('cue of rule'),
  cueState: salt('cue and state'),
  cueNext: salt('cue and next'),
  before: salt('before cue'),
  after: salt('after cue'),
  nextPair: salt('next pair'),
} as const;

const places = {
  nested: signedHash('nested'),
  quote: signedHash('in quote'),
  children: signedHash('has children'),
  first: signedHash('first'),
  last: signedHash('last'),
  insideQuotes: signedHash('inside quotes'),
  justNegated: signedHash('just negated'),
  numberAfter: signedHash('number after'),
} as const;

const kinds = {
  paragraph: signedHash('paragraph'),
  heading: signedHash('heading'),
  item: signedHash('item'),
  cell: signedHash('cell'),
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
const start = signedHash('<start>');
const end = signedHash('<end>');

/** The sentence as a string of symbols in which every entity is one symbol of its kind and every number "#". */
const symbolsOf = (sentence: Sentence): Symbols => sentence.memo.get(key, () => readSymbols(sentence));

function readSymbols(sentence: Sentence): Symbols {
  const pieces = piecesOf(sentence);
  const stems: number[] = [];
  const groups: number[] = [];
  const mentions = mentionsOf(sentence);
  let next = 0;
  for (let at = 0; at < pieces.length; at++) {
    const mention = mentions[next];
    if (mention?.from === at) {
      const symbol = entityHashes(mention.entity).kind ^ end;
      stems.push(symbol);
      groups.push(symbol);
      at = mention.to - 1;
      next++;
    } else {
      const { symbol, groupSymbol } = meaningOf((pieces[at] as Piece).lexeme);
      stems.push(symbol);
      groups.push(groupSymbol);
    }
  }
  return { stems, groups };
}

/** Reused for every sentence, so that none leaves garbage behind. */
const scratch = new FeatureSet();

/** Hashed features of a sentence in its surroundings, without repetition. */
export const featuresOf = (sentence: Sentence, around: Surroundings, path: readonly string[]): Uint32Array =>
  gatherFeatures(sentence, around, path).take();

/** The same in a set that is emptied when somebody asks again. */
export function gatherFeatures(sentence: Sentence, around: Surroundings, path: readonly string[]): FeatureSet {
  scratch.clear();
  addWords(sentence);
  addSequence(symbolsOf(sentence));
  addAll(salts.state, statesOf(sentence).all);
  addCues(sentence, around);
  addPlace(sentence, around, path);
  addNeighbour(around.after[0], nextSalts);
  addNextPairs(around.after[0]);
  addNeighbour(around.before[0], previousSalts);
  addNeighbours(around.children, childSalts);
  addNeighbour(around.parents[0], parentSalts);
  addNeighbours(around.row, rowSalts);
  return scratch;
}

function addAll(by: number, features: readonly number[]): void {
  for (let i = 0; i < features.length; i++) scratch.add(mix(by, features[i] as number));
}

function addWords(sentence: Sentence): void {
  const pieces = piecesOf(sentence);
  for (let i = 0; i < pieces.length; i++) {
    const { hash, lexeme } = pieces[i] as Piece;
    scratch.add(mix(salts.word, hash));
    const { grouped, group } = meaningOf(lexeme);
    if (grouped) scratch.add(mix(salts.group, group));
  }
  for (const mention of mentionsOf(sentence)) scratch.add(mix(salts.entity, entityHashes(mention.entity).id));
}

function addSequence({ stems, groups }: Symbols): void {
  const count = stems.length;
  let stem = start;
  let group = start;
  for (let at = 0; at < count; at++) {
    const next = at + 1 < count ? (stems[at + 1] as number) : end;
    const nextGroup = at + 1 < count ? (groups[at + 1] as number) : end;
    const near = groups[at] as number;
    const pair = mix(stem, stems[at] as number);
    const groupPair = mix(group, near);
    scratch.add(mix(salts.pair, pair));
    scratch.add(mix(salts.groupPair, groupPair));
    scratch.add(mix(salts.triple, mix(pair, next)));
    scratch.add(mix(salts.groupTriple, mix(groupPair, nextGroup)));
    if (at + 2 < count) scratch.add(mix(salts.skip, mix(near, groups[at + 2] as number)));
    if (at + 3 < count) scratch.add(mix(salts.skip, mix(near, groups[at + 3] as number)));
    stem = stems[at] as number;
    group = near;
  }
  scratch.add(mix(salts.pair, mix(stem, end)));
  scratch.add(mix(salts.groupPair, mix(group, end)));
}

/** Each cue alone and together with what its sentence and its neighbour do: the model is linear, the judgement is not. */
function addCues(sentence: Sentence, around: Surroundings): void {
  const cues = cuesOf(sentence);
  const own = statesOf(sentence).turning;
  const next = around.after[0] === undefined ? [] : statesOf(around.after[0]).turning;
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (!isRepeated(cues, i)) addHead(cue, own, next);
    addStanding(sentence, cue);
    addWindow(sentence, cue);
    if (numberAfter(sentence, cue)) scratch.add(mix(cue.ruleHash, places.numberAfter));
  }
}

/** True where an earlier cue has the same name: its features are there already. */
function isRepeated(cues: readonly Cue[], at: number): boolean {
  const { hash } = cues[at] as Cue;
  for (let i = 0; i < at; i++) if (cues[i]?.hash === hash) return true;
  return false;
}

function addHead({ hash, ruleHash }: Cue, own: readonly number[], next: readonly number[]): void {
  scratch.add(mix(salts.cue, hash));
  scratch.add(mix(salts.cueRule, ruleHash));
  for (let i = 0; i < own.length; i++) scratch.add(mix(salts.cueState, mix(hash, own[i] as number)));
  for (let i = 0; i < next.length; i++) scratch.add(mix(salts.cueNext, mix(hash, next[i] as number)));
}

function addStanding(sentence: Sentence, cue: Cue): void {
  const quotes = quotedSpans(sentence);
  const token = quotes.length === 0 ? undefined : sentence.tokens[piecesOf(sentence)[cue.from]?.token ?? 0];
  if (token !== undefined && quotes.some((it) => it.start <= token.start && token.start < it.end))
    scratch.add(mix(cue.ruleHash, places.insideQuotes));
  const { negations } = moodsOf(sentence);
  if (negations.length > 0 && negations.some((at) => at < cue.from && cue.from - at <= 3))
    scratch.add(mix(cue.ruleHash, places.justNegated));
}

/** Words near a cue, by side: what "always" is said of. */
function addWindow(sentence: Sentence, { from, to, ruleHash }: Cue): void {
  const pieces = piecesOf(sentence);
  const last = Math.min(pieces.length, to + 5);
  for (let at = Math.max(0, from - 5); at < from; at++)
    scratch.add(mix(salts.before, mix(ruleHash, groupAt(pieces, at))));
  for (let at = Math.max(to, from); at < last; at++) scratch.add(mix(salts.after, mix(ruleHash, groupAt(pieces, at))));
}

const groupAt = (pieces: readonly Piece[], at: number): number => meaningOf((pieces[at] as Piece).lexeme).group;

function numberAfter(sentence: Sentence, cue: Cue): boolean {
  const pieces = piecesOf(sentence);
  const last = Math.min(pieces.length, cue.to + 6);
  for (let at = cue.from; at < last; at++) {
    const { lexeme, word } = pieces[at] as Piece;
    if ((lexeme.numeric && isNumber(word)) || word === '§math') return true;
  }
  return false;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(word.charCodeAt(0) === 46 ? 1 : 0);
  return code >= 48 && code <= 57;
}

function addPlace(sentence: Sentence, around: Surroundings, path: readonly string[]): void {
  const leaf = sentence.block;
  scratch.add(mix(salts.place, kinds[leaf.kind]));
  if (leaf.depth > 1) scratch.add(mix(salts.place, places.nested));
  if (leaf.quoted) scratch.add(mix(salts.place, places.quote));
  if (around.children.length > 0) scratch.add(mix(salts.place, places.children));
  if (around.before.length === 0) scratch.add(mix(salts.place, places.first));
  if (around.after.length === 0) scratch.add(mix(salts.place, places.last));
  if (around.header !== undefined)
    for (const piece of piecesOf(around.header)) scratch.add(mix(salts.header, piece.hash));
  const heading = path.at(-1);
  if (heading !== undefined) addAll(salts.path, wordsOfHeading(heading));
}

const lastHeading: { text: string; words: readonly number[] } = { text: '', words: [] };

/** Hashes of a heading's words; the heading of the sentence before is most often this one's too. */
function wordsOfHeading(heading: string): readonly number[] {
  if (lastHeading.text === heading) return lastHeading.words;
  lastHeading.text = heading;
  lastHeading.words = (heading.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map(signedHash);
  return lastHeading.words;
}

/** Pairs of words of the next sentence, which most often holds the number or the reason. */
function addNextPairs(sentence: Sentence | undefined): void {
  if (sentence === undefined) return;
  const { groups } = symbolsOf(sentence);
  let group = start;
  for (let at = 0; at < groups.length; at++) {
    const near = groups[at] as number;
    scratch.add(mix(salts.nextPair, mix(group, near)));
    group = near;
  }
  scratch.add(mix(salts.nextPair, mix(group, end)));
}

function addNeighbours(sentences: readonly Sentence[], neighbours: Neighbour): void {
  for (let i = 0; i < sentences.length && i < 4; i++) addNeighbour(sentences[i], neighbours);
}

function addNeighbour(sentence: Sentence | undefined, { words, states }: Neighbour): void {
  if (sentence === undefined) return;
  addAll(states, statesOf(sentence).all);
  const pieces = piecesOf(sentence);
  for (let i = 0; i < pieces.length; i++) scratch.add(mix(words, groupAt(pieces, i)));
}
