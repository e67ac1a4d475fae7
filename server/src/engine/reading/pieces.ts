// The words of a sentence as stems: hyphenated and underscored words fall into pieces, so that spellings meet.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Token } from '../note/tokens.ts';
import { stem } from './stem.ts';

export interface Piece {
  readonly stem: string;
  /** 32-bit hash of the stem. */
  readonly hash: number;
  /** The piece itself in lower case. */
  readonly word: string;
  /** Index of its token in the sentence. */
  readonly token: number;
  /** True for the last piece of its token. */
  readonly last: boolean;
}

interface Known {
  readonly stem: string;
  readonly hash: number;
}

const key = new MemoKey<readonly Piece[]>();
const stems = new Map<string, Known>();

/** 32-bit FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A memo of a pure function, emptied before it grows past what one vocabulary needs. */
function known(word: string): Known {
  const found = stems.get(word);
  if (found !== undefined) return found;
  if (stems.size > 60_000) stems.clear();
  const base = /^\p{L}/u.test(word) ? stem(word) : word;
  const made = { stem: base, hash: hashOf(base) };
  stems.set(word, made);
  return made;
}

/** Pieces of a sentence, worked out once. */
export const piecesOf = (sentence: Sentence): readonly Piece[] => sentence.memo.get(key, () => piecesOfTokens(sentence.tokens));

/** Pieces of any tokens. */
export function piecesOfTokens(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || !/[-_\u2010\u2011]/.test(token.word)) pieces.push(piece(token.word, index, true));
    else addParts(pieces, token.word, index);
  }
  return pieces;
}

function piece(word: string, token: number, last: boolean): Piece {
  const { stem, hash } = known(word);
  return { stem, hash, word, token, last };
}

function addParts(pieces: Piece[], word: string, token: number): void {
  const parts = word.split(/[-_\u2010\u2011]+/).filter((part) => part !== '');
  parts.forEach((part, i) => {
    pieces.push(piece(part, token, i === parts.length - 1));
  });
}

/** Loose words cut and stemmed the way a sentence is, for phrases and aliases. */
export const stemsOfWords = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[\s\-_\u2010\u2011]+/)
    .filter((word) => word !== '')
    .map((word) => known(word).stem);
