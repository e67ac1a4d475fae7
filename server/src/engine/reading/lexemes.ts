// What holds of a word in whatever sentence it stands, worked out once for each spelling.
import { stem } from './stem.ts';

export interface Lexeme {
  readonly word: string;
  readonly stem: string;
  /** 32-bit hash of the stem, signed. */
  readonly hash: number;
  /** Begins with a digit or a full stop. */
  readonly numeric: boolean;
  /** Holds a hyphen or an underscore. */
  readonly compound: boolean;
  /** What tables hold of it; see `LexemeTable`. */
  readonly entries: unknown[];
}

const known = new Map<string, Lexeme>();

/** 32-bit FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A memo of a pure function, emptied before it grows past what one vocabulary needs. */
export function lexemeOf(word: string): Lexeme {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= 30_000) known.clear();
  const base = startsWithLetter(word) ? stem(word) : word;
  const first = word.charCodeAt(0);
  const made = {
    word,
    stem: base,
    hash: hashOf(base) | 0,
    numeric: first === 46 || (first >= 48 && first <= 57),
    compound: /[-_\u2010\u2011]/.test(word),
    entries: [],
  };
  known.set(word, made);
  return made;
}

function startsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /^\p{L}/u.test(word);
}

const tables = { count: 0 };

/** Keeps what a pure function makes of lexemes, with the lexemes. */
export class LexemeTable<T> {
  readonly #place = tables.count++;
  readonly #make: (lexeme: Lexeme) => T;

  /** `make` never gives undefined. */
  constructor(make: (lexeme: Lexeme) => T) {
    this.#make = make;
  }

  get(lexeme: Lexeme): T {
    const { entries } = lexeme;
    const known = entries[this.#place];
    if (known !== undefined) return known as T;
    const made = this.#make(lexeme);
    while (entries.length <= this.#place) entries.push(undefined);
    entries[this.#place] = made;
    return made;
  }
}
