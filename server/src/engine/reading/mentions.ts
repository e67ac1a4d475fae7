// Which techniques, algorithms, hyperparameters and metrics a sentence names, in any of their usual spellings.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import type { KnownEntity, TrieNode } from './entities.ts';
import { entityTrie, symbolEntities } from './entities.ts';
import { LexemeTable } from './lexemes.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';

export interface Mention {
  readonly entity: KnownEntity;
  /** Pieces [from, to). */
  readonly from: number;
  readonly to: number;
  /** Offsets into the root. */
  readonly span: Span;
}

const key = new MemoKey<readonly Mention[]>();

/** Mentions in order, longest names first, none overlapping. */
export const mentionsOf = (sentence: Sentence): readonly Mention[] =>
  sentence.memo.get(key, () => findMentions(sentence, piecesOf(sentence)));

/** Where names that begin with the word go on: most words begin none, and symbols that differ in case at most. */
const beginnings = new LexemeTable<TrieNode | null>((lexeme) => step(entityTrie(), lexeme) ?? null);
const symbolLike = new LexemeTable<boolean>(({ word }) => lowerSymbols().has(word));

const lazy: { symbols?: ReadonlySet<string> } = {};

function lowerSymbols(): ReadonlySet<string> {
  lazy.symbols ??= new Set([...symbolEntities().keys()].map((it) => it.toLowerCase()));
  return lazy.symbols;
}

const step = (node: TrieNode, { stem, word }: { readonly stem: string; readonly word: string }): TrieNode | undefined =>
  node.next.get(stem) ?? node.next.get(word);

interface Name {
  readonly entity: KnownEntity;
  readonly to: number;
}

function findMentions(sentence: Sentence, pieces: readonly Piece[]): readonly Mention[] {
  let found: Mention[] | undefined;
  let at = 0;
  while (at < pieces.length) {
    const name = longestName(pieces, at) ?? symbolAt(sentence, pieces, at);
    if (name === undefined) at++;
    else {
      found ??= [];
      found.push({ entity: name.entity, from: at, to: name.to, span: spanOf(sentence, pieces, at, name.to) });
      at = name.to;
    }
  }
  return found ?? none;
}

const none: readonly Mention[] = [];

function longestName(pieces: readonly Piece[], from: number): Name | undefined {
  let node: TrieNode | null | undefined = beginnings.get((pieces[from] as Piece).lexeme);
  let best: Name | undefined;
  for (let at = from; node !== null && node !== undefined; ) {
    at++;
    if (node.entity !== undefined) best = { entity: node.entity, to: at };
    const piece = pieces[at];
    node = piece === undefined ? undefined : step(node, piece);
  }
  return best;
}

function symbolAt(sentence: Sentence, pieces: readonly Piece[], at: number): Name | undefined {
  const piece = pieces[at] as Piece;
  if (
    piece.last &&
    !piece.lexeme.compound &&
    sentence.tokens[piece.token]?.word === piece.word &&
    !symbolLike.get(piece.lexeme)
  )
    return undefined;
  const token = sentence.tokens[piece.token];
  if (token === undefined || token.kind !== 'word') return undefined;
  const entity = symbolEntities().get(sentence.root.text.slice(token.start, token.end));
  return entity === undefined ? undefined : { entity, to: at + 1 };
}

/** Span of the pieces [from, to) in offsets of the root. */
export function spanOf(sentence: Sentence, pieces: readonly Piece[], from: number, to: number): Span {
  const first = sentence.tokens[pieces[from]?.token ?? 0];
  const last = sentence.tokens[pieces[Math.max(from, to - 1)]?.token ?? 0];
  return { start: first?.start ?? sentence.span.start, end: last?.end ?? sentence.span.end };
}

/** Where a name of the entity that begins at a piece ends: for phrases with `%id`. */
export const entityEndIn =
  (sentence: Sentence) =>
  (id: string, at: number): number | undefined =>
    mentionsOf(sentence).find((it) => it.from === at && it.entity.id === id)?.to;
