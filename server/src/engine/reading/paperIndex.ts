// Who made what: papers by the family names of their authors, and what notes credit to papers by its names.
import { looselyCited, papers } from '../knowledge/papers.ts';
import type { Paper } from '../knowledge/types.ts';
import { tokenize } from '../note/tokens.ts';
import { entities } from './entities.ts';
import type { Piece } from './pieces.ts';
import { piecesOfTokens } from './pieces.ts';

/** Something that notes credit to people: a technique, a model, a paper by its title. */
export interface Topic {
  /** Its name as knowledge writes it. */
  readonly name: string;
  /** Papers that it is rightly cited by, origins first. */
  readonly papers: readonly Paper[];
  /** Papers that brought it up; later studies of it are not among them. */
  readonly origins: readonly Paper[];
  /** The name of a whole field: any work may be cited for it, so that only a claim of origin can be wrong. */
  readonly loose: boolean;
  /** Kinds of technique it belongs to: what is easily mixed up is of one kind. */
  readonly kinds: ReadonlySet<string>;
}

/** A name in comparable form: no accents, no particles, lower case. */
export function familyOf(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? oneLetter(name.toLowerCase()) : foreignFamily(name);
}

function foreignFamily(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
  const words = plain
    .toLowerCase()
    .replaceAll(/['’]s?$/g, '')
    .split(/\s+/)
    .filter((it) => !particles.has(it));
  return oneLetter(words.join(' ') || plain.toLowerCase());
}

/** "oe", "ue" and "ae" between consonants are an umlaut written out. */
const oneLetter = (name: string): string =>
  /[oua]e/.test(name)
    ? name.replaceAll(/(?<=[bcdfghjklmnprstvwxz])(?:oe|ue|ae)(?=[bcdfghjklmnprstvwxz])/g, (it) => it.charAt(0))
    : name;

const particles = new Set(['van', 'von', 'de', 'der', 'den', 'la', 'le', 'du', 'di', 'del', 'da', 'el', 'al']);

/** Organisations sign reports; credit goes to people. */
const notPeople = new Set(['openai', 'deepseek-ai']);

function indexAuthors(): ReadonlyMap<string, readonly Paper[]> {
  const byName = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const author of new Set(paper.authors.map(familyOf))) {
      if (notPeople.has(author)) continue;
      const known = byName.get(author);
      if (known === undefined) byName.set(author, [paper]);
      else known.push(paper);
    }
  }
  return byName;
}

const lazy: {
  authors?: ReadonlyMap<string, readonly Paper[]>;
  words?: ReadonlySet<string>;
  topics?: Node;
  loose?: ReadonlySet<string>;
} = {};

/** Built at the first need, as all indexes here. */
function authors(): ReadonlyMap<string, readonly Paper[]> {
  lazy.authors ??= indexAuthors();
  return lazy.authors;
}

const none: readonly Paper[] = [];

/** All papers with an author of that family name. */
export const papersBy = (name: string): readonly Paper[] => authors().get(familyOf(name)) ?? none;

/** True where a lower-case word can be part of a name with papers: what is no word of any author is none. */
export const mayBeAuthor = (word: string): boolean =>
  word.split(notLetters).some((part) => part !== '' && authorWords().has(familyOf(part)));

function authorWords(): ReadonlySet<string> {
  lazy.words ??= new Set([...authors().keys()].flatMap((name) => name.split(notLetters).map(familyOf)));
  return lazy.words;
}

const notLetters = /[^\p{L}\p{M}]+/u;

/** Years in which a paper is rightly dated: from its first public version to its last. */
export function datedIn(paper: Paper, year: number): boolean {
  const years = yearsOf(paper);
  return (
    years.includes(year) || (year > Math.min(...years) && year < Math.max(paper.preprint ?? 0, paper.published ?? 0))
  );
}

export const yearsOf = (paper: Paper): readonly number[] =>
  [paper.preprint, paper.published, ...(paper.otherYears ?? [])].filter((it) => it !== undefined);

interface Node {
  readonly next: Map<string, Node>;
  topic?: Topic;
}

const stemsOf = (name: string): readonly string[] =>
  piecesOfTokens(tokenize(name, 0, name.length, 0, [])).map((it) => it.stem);
const keyOf = (name: string): string => stemsOf(name).join(' ');

/** Names that are also everyday words or other things: they count only as written in capitals. */
const shouted = new Set(
  'clip per reinforce react zero lime sac palm flan dino orca lion cart em ln fm adm sam whisper bart mart lamb lars ner pq al din gat bn dp dip opt uda art star rag bh efb her pate ddm tcn birch dagger dart darts squad imagen reptile shampoo yarn mish arch stl glm crf ica late nuts ipo kto cql icm rnd glow rainbow dreamer medusa ease edm nfm ffm pmf mmr sift ewc uct swav sne mcts hyde lookahead'.split(
    ' ',
  ),
);

/** Abbreviations that mean something else at least as often. */
const ambiguous = new Set([
  'mae',
  'map',
  'lda',
  'ks',
  'sam',
  'nce',
  'boosting',
  'momentum contrast',
  'ct',
  'gp',
  'ir',
  'dice',
  'rank',
  'icl',
]);

function namesOf(paper: Paper): readonly (readonly [string, boolean])[] {
  const own = paper.names.map((name) => [name, studies(paper, name)] as const);
  const entityNames = paper.introduces.flatMap((id) => {
    const entry = entities.get(id);
    const all = entry?.technique ?? entry?.metric;
    return all === undefined ? [] : [all.name, ...all.aliases].map((name) => [name, studies(paper, id)] as const);
  });
  return [...own, ...entityNames, ...titlesOf(paper).map((title) => [title, false] as const)];
}

const studies = (paper: Paper, name: string): boolean =>
  paper.studies?.some((it) => it === name || keyOf(it) === keyOf(name)) === true;

/** A title, and its part before a colon where that is no mere name, stand for their paper. */
function titlesOf(paper: Paper): readonly string[] {
  const title = paper.title.replaceAll(/["“”?]/g, '');
  const head = title.split(/[:,]/, 1)[0] ?? '';
  return [title, head].filter((it) => it.split(' ').length >= 3);
}

/** Kinds of technique that papers brought up. */
export function kindsOf(found: readonly Paper[]): ReadonlySet<string> {
  return new Set(found.flatMap((paper) => paper.introduces.flatMap((id) => entities.get(id)?.technique?.kind ?? [])));
}

function buildTopics(): Node {
  const found = new Map<string, { readonly name: string; readonly papers: Set<Paper>; readonly origins: Set<Paper> }>();
  for (const paper of papers) {
    for (const [name, study] of namesOf(paper)) {
      const key = keyOf(name);
      if (key.length < 2 || ambiguous.has(name.toLowerCase())) continue;
      const topic = found.get(key) ?? { name, papers: new Set(), origins: new Set() };
      found.set(key, topic);
      topic.papers.add(paper);
      if (!study) topic.origins.add(paper);
    }
  }
  const root: Node = { next: new Map() };
  for (const [key, { name, papers: credited, origins }] of found) {
    const list = [...new Set([...origins, ...credited])];
    put(root, key, {
      name,
      papers: list,
      origins: [...origins],
      loose: looseKeys().has(key),
      kinds: kindsOf([...origins]),
    });
  }
  return root;
}

function put(root: Node, key: string, topic: Topic): void {
  let node = root;
  for (const stem of key.split(' ')) {
    const next: Node = node.next.get(stem) ?? { next: new Map() };
    node.next.set(stem, next);
    node = next;
  }
  node.topic = topic;
}

function looseKeys(): ReadonlySet<string> {
  lazy.loose ??= new Set(looselyCited.map(keyOf));
  return lazy.loose;
}

function topics(): Node {
  lazy.topics ??= buildTopics();
  return lazy.topics;
}

/** The longest topic whose name begins at that piece, and the piece after it. */
export function topicAt(
  pieces: readonly Piece[],
  from: number,
): { readonly topic: Topic; readonly to: number } | undefined {
  let node: Node | undefined = topics();
  let best: { readonly topic: Topic; readonly to: number } | undefined;
  for (let at = from; at < pieces.length; at++) {
    const piece: Piece | undefined = pieces[at];
    node = piece === undefined ? undefined : (node.next.get(piece.stem) ?? node.next.get(piece.word));
    if (node === undefined) break;
    if (node.topic !== undefined) best = { topic: node.topic, to: at + 1 };
  }
  return best;
}

/** True where the name is that of a topic. */
export function isTopicName(name: string): boolean {
  const pieces = piecesOfTokens(tokenize(name, 0, name.length, 0, []));
  return topicAt(pieces, 0)?.to === pieces.length;
}

/** True where these words, as written, may name a topic: everyday words only in capitals, or with one where that means something. */
export function mayName(written: string, marked: boolean): boolean {
  const word = written.toLowerCase();
  if (!shouted.has(word)) return true;
  const capitals = (written.match(/\p{Lu}/gu) ?? []).length;
  return capitals >= 2 || (capitals === 1 && marked && !commonest.has(word));
}

const commonest = new Set(
  'clip per reinforce react zero em ln dip opt uda art rag her pate late ease star adm'.split(' '),
);
