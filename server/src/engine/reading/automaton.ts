// The automaton into which phrases are compiled, and a run of it over the pieces of a sentence.
import type { Lexeme } from './lexemes.ts';
import { LexemeTable } from './lexemes.ts';
import type { Piece } from './pieces.ts';

/** Index of the piece after an entity of that id that starts at `at`, or undefined. */
export type EntityEnd = (id: string, at: number) => number | undefined;

/** A match in pieces: [from, to). */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

export type Other = { readonly kind: 'any' | 'number' | 'math' } | { readonly kind: 'entity'; readonly id: string };

/** A state; all that can follow at a place is one look-up away. */
export interface State<T> {
  /** By number of the word in the automaton's vocabulary. */
  readonly words: Map<number, State<T>[]>;
  /** Bits of those numbers: what is not among them needs no look-up. */
  mask: number;
  /** The same, or all bits where more than words can follow: what is not among them cannot go on here. */
  reach: number;
  readonly gaps: { readonly most: number; readonly to: State<T> }[];
  readonly others: { readonly part: Other; readonly to: State<T> }[];
  readonly accepts: T[];
}

export const newState = <T>(): State<T> => ({ words: new Map(), mask: 0, reach: 0, gaps: [], others: [], accepts: [] });

/** Numbers of words by which an automaton knows them; 0: none of its words. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** Number of the stem and, 16 bits up, of the word where that is another one. */
  readonly #symbols = new LexemeTable((lexeme) => this.#symbolOf(lexeme));

  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const made = this.#numbers.size + 1;
    this.#numbers.set(word, made);
    return made;
  }

  symbol(lexeme: Lexeme): number {
    return this.#symbols.get(lexeme);
  }

  #symbolOf({ stem, word }: Lexeme): number {
    const own = word === stem ? 0 : (this.#numbers.get(word) ?? 0);
    return (this.#numbers.get(stem) ?? 0) | (own << 16);
  }
}

const bitOf = (number: number): number => (number === 0 ? 0 : 1 << (number & 31));

/** Adds a word's transition to a state. */
export function addWord<T>(state: State<T>, number: number, to: State<T>): void {
  const known = state.words.get(number);
  state.mask |= bitOf(number);
  if (known === undefined) state.words.set(number, [to]);
  else known.push(to);
}

/** Settles what can go on in each state, once all phrases are in. */
export function seal<T>(start: State<T>): void {
  const seen = new Set([start]);
  for (const state of seen) {
    const { accepts, gaps, others, words } = state;
    state.reach = accepts.length + gaps.length + others.length > 0 ? -1 : state.mask;
    for (const { to } of gaps) seen.add(to);
    for (const { to } of others) seen.add(to);
    for (const list of words.values()) for (const to of list) seen.add(to);
  }
}

const none: readonly never[] = [];

/** One run over the pieces of a sentence. */
export class Run<T> {
  readonly #pieces: readonly Piece[];
  readonly #entity: EntityEnd;
  readonly #symbols: number[] = [];
  /** Bits of the words of a piece; none past the last piece. */
  readonly #bits: number[] = [];
  #found: PhraseMatch<T>[] | undefined;
  #from = 0;
  /** Ends the run at the first match. */
  #brief = false;
  #longest = false;

  constructor(pieces: readonly Piece[], vocabulary: Vocabulary, entity: EntityEnd) {
    this.#pieces = pieces;
    this.#entity = entity;
    for (let i = 0; i < pieces.length; i++) {
      const symbol = vocabulary.symbol((pieces[i] as Piece).lexeme);
      this.#symbols.push(symbol);
      this.#bits.push(bitOf(symbol & 0xffff) | bitOf(symbol >>> 16));
    }
    this.#bits.push(0);
  }

  all(start: State<T>): readonly PhraseMatch<T>[] {
    for (this.#from = 0; this.#from < this.#pieces.length; this.#from++) this.#step(start, this.#from);
    return this.#found ?? none;
  }

  /** All matches, each value with its longest one at a place. */
  longest(start: State<T>): readonly PhraseMatch<T>[] {
    this.#longest = true;
    return this.all(start);
  }

  any(start: State<T>): boolean {
    this.#brief = true;
    return this.all(start).length > 0;
  }

  #step(state: State<T>, at: number): void {
    if (this.#brief && this.#found !== undefined) return;
    const { accepts, gaps, others } = state;
    for (let i = 0; i < accepts.length; i++) this.#accept(accepts[i] as T, at);
    for (let i = 0; i < gaps.length; i++) this.#gap(gaps[i] as { most: number; to: State<T> }, at);
    if (at >= this.#pieces.length) return;
    const symbol = this.#symbols[at] as number;
    if (symbol !== 0) {
      this.#word(state, symbol & 0xffff, at);
      this.#word(state, symbol >>> 16, at);
    }
    for (let i = 0; i < others.length; i++) this.#other(others[i] as { part: Other; to: State<T> }, at);
  }

  #word(state: State<T>, number: number, at: number): void {
    if ((state.mask & bitOf(number)) === 0) return;
    const next = state.words.get(number);
    if (next !== undefined) for (let i = 0; i < next.length; i++) this.#enter(next[i] as State<T>, at + 1);
  }

  #gap({ most, to }: { readonly most: number; readonly to: State<T> }, at: number): void {
    const last = Math.min(at + most, this.#pieces.length);
    for (let place = at; place <= last; place++) this.#enter(to, place);
  }

  /** Most states end here: the next word is none of theirs. */
  #enter(state: State<T>, at: number): void {
    if (state.reach === -1 || (state.reach & (this.#bits[at] as number)) !== 0) this.#step(state, at);
  }

  #other({ part, to }: { readonly part: Other; readonly to: State<T> }, at: number): void {
    const piece = this.#pieces[at] as Piece;
    if (part.kind === 'entity') {
      const end = this.#entity(part.id, at);
      if (end !== undefined) this.#enter(to, end);
    } else if (part.kind === 'any' || (part.kind === 'number' ? piece.lexeme.numeric : piece.word === '§math'))
      this.#enter(to, at + 1);
  }

  /** Each value once at a place, with its first match or its longest. */
  #accept(value: T, to: number): void {
    if (to <= this.#from) return;
    this.#found ??= [];
    const found = this.#found;
    for (let i = found.length - 1; i >= 0 && found[i]?.from === this.#from; i--) {
      if (found[i]?.value !== value) continue;
      if (this.#longest && to > (found[i]?.to ?? to)) found[i] = { value, from: this.#from, to };
      return;
    }
    found.push({ value, from: this.#from, to });
  }
}
