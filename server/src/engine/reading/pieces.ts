// The words of a sentence as stems: hyphenated and underscored words fall into pieces, so that spellings meet.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Token } from '../note/tokens.ts';
import type { Lexeme } from './lexemes.ts';
import { hashOf, lexemeOf } from './lexemes.ts';

export { hashOf };

export interface Piece {
  readonly stem: string;
  /** 32-bit hash of the stem, signed. */
  readonly hash: number;
  /** The piece itself in lower case. */
  readonly word: string;
  /** Index of its token in the sentence. */
  readonly token: number;
  /** True for the last piece of its token. */
  readonly last: boolean;
  /** What holds of the word wherever it stands. */
  readonly lexeme: Lexeme;
}

const key = new MemoKey<readonly Piece[]>();

/** Pieces of a sentence, worked out once. */
export const piecesOf = (sentence: Sentence): readonly Piece[] =>
  sentence.memo.get(key, () => piecesOfTokens(sentence.tokens));

/** Pieces of any tokens. */
export function piecesOfTokens(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const lexeme = lexemeOf(token.word);
    if (token.kind !== 'word' || !lexeme.compound) pieces.push(pieceOf(lexeme, index, true));
    else addParts(pieces, token.word, index);
  }
  return pieces;
}

const pieceOf = (lexeme: Lexeme, token: number, last: boolean): Piece => ({
  stem: lexeme.stem,
  hash: lexeme.hash,
  word: lexeme.word,
  token,
  last,
  lexeme,
});

const joints = /[-_\u2010\u2011]+/;

function addParts(pieces: Piece[], word: string, token: number): void {
  const parts = word.split(joints).filter((part) => part !== '');
  parts.forEach((part, i) => {
    pieces.push(pieceOf(lexemeOf(part), token, i === parts.length - 1));
  });
}

const phrases = new Map<string, readonly string[]>();

/** Loose words cut and stemmed the way a sentence is, for phrases and aliases. */
export function stemsOfWords(words: string): readonly string[] {
  const known = phrases.get(words);
  if (known !== undefined) return known;
  if (phrases.size > 10_000) phrases.clear();
  const made = words
    .toLowerCase()
    .split(/[\s\-_\u2010\u2011]+/)
    .filter((word) => word !== '')
    .map((word) => lexemeOf(word).stem);
  phrases.set(words, made);
  return made;
}
