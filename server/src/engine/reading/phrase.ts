// A small language for wordings: "never (help|improve) ... accuracy" matches any inflection, with bounded gaps.
import type { Piece } from './pieces.ts';
import { stemsOfWords } from './pieces.ts';

/**
 * Words match any inflection; `(a|b c)` alternatives; `[x]` optional; `..` up to 3 and `...` up to 7 pieces between;
 * `%id` any name of an entity; `*` any one piece; `#` a number; `$` mathematics. Matching is bounded, so it takes linear time.
 */
type Part =
  | { readonly kind: 'word'; readonly stem: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'any' | 'number' | 'math' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Part[])[] };

/** Index of the piece after an entity of that id that starts at `at`, or undefined. */
export type EntityEnd = (id: string, at: number) => number | undefined;

/** A match in pieces: [from, to). */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** A state of the automaton into which phrases are compiled; all that can follow at a place is one look-up away. */
interface State<T> {
  readonly words: Map<string, State<T>[]>;
  readonly gaps: { readonly most: number; readonly to: State<T> }[];
  readonly others: { readonly part: OtherPart; readonly to: State<T> }[];
  readonly accepts: T[];
}

type OtherPart = Exclude<Part, { kind: 'word' | 'gap' | 'choice' }>;

const newState = <T>(): State<T> => ({ words: new Map(), gaps: [], others: [], accepts: [] });

/** Adds the parts to `from` so that they end in `to`. */
function compile<T>(parts: readonly Part[], from: State<T>, to: State<T>): void {
  const [part, ...rest] = parts;
  if (part === undefined) {
    link(from, to);
    return;
  }
  const next = rest.length === 0 ? to : newState<T>();
  if (part.kind === 'word') {
    const known = from.words.get(part.stem);
    if (known === undefined) from.words.set(part.stem, [next]);
    else known.push(next);
  } else if (part.kind === 'gap') from.gaps.push({ most: part.most, to: next });
  else if (part.kind === 'choice') for (const option of part.options) compile(option, from, next);
  else from.others.push({ part, to: next });
  if (rest.length > 0) compile(rest, next, to);
}

/** An empty option: what follows `to` is reached from `from` at once. */
const link = <T>(from: State<T>, to: State<T>): void => {
  from.gaps.push({ most: 0, to });
};

const isNumber = (piece: Piece): boolean => /^[.\d]/.test(piece.word);

/** One run over the pieces of a sentence. */
class Run<T> {
  readonly #pieces: readonly Piece[];
  readonly #entity: EntityEnd;
  readonly #found: PhraseMatch<T>[] = [];
  #from = 0;

  constructor(pieces: readonly Piece[], entity: EntityEnd) {
    this.#pieces = pieces;
    this.#entity = entity;
  }

  all(start: State<T>): PhraseMatch<T>[] {
    for (this.#from = 0; this.#from < this.#pieces.length; this.#from++) this.#step(start, this.#from);
    return this.#found;
  }

  #step(state: State<T>, at: number): void {
    for (const value of state.accepts) this.#accept(value, at);
    for (const { most, to } of state.gaps) for (let skip = 0; skip <= most && at + skip <= this.#pieces.length; skip++) this.#step(to, at + skip);
    const piece = this.#pieces[at];
    if (piece === undefined) return;
    for (const to of state.words.get(piece.stem) ?? []) this.#step(to, at + 1);
    if (piece.word !== piece.stem) for (const to of state.words.get(piece.word) ?? []) this.#step(to, at + 1);
    for (const { part, to } of state.others) this.#other(part, to, piece, at);
  }

  #other(part: OtherPart, to: State<T>, piece: Piece, at: number): void {
    if (part.kind === 'entity') {
      const end = this.#entity(part.id, at);
      if (end !== undefined) this.#step(to, end);
    } else if (part.kind === 'any' || (part.kind === 'number' ? isNumber(piece) : piece.word === '§math')) this.#step(to, at + 1);
  }

  /** Each value once at a place, with its shortest match. */
  #accept(value: T, to: number): void {
    if (to <= this.#from) return;
    for (let i = this.#found.length - 1; i >= 0 && this.#found[i]?.from === this.#from; i--) if (this.#found[i]?.value === value) return;
    this.#found.push({ value, from: this.#from, to });
  }
}

/** Reads one phrase. Throws a SyntaxError on unbalanced brackets. */
export function parsePhrase(source: string): readonly Part[] {
  const tokens = source.match(/\.{2,3}|[()[\]|*#$]|%[\w-]+|[^\s()[\]|*#$%]+/g) ?? [];
  const reader = { at: 0 };
  const parts = readSequence(tokens, reader, source);
  if (reader.at < tokens.length) throw new SyntaxError(`unbalanced bracket in phrase: ${source}`);
  return parts;
}

function readSequence(tokens: readonly string[], reader: { at: number }, source: string): Part[] {
  const parts: Part[] = [];
  while (reader.at < tokens.length) {
    const token = tokens[reader.at] ?? '';
    if (token === ')' || token === ']' || token === '|') break;
    reader.at++;
    if (token === '(' || token === '[') parts.push(readChoice(tokens, reader, source, token === '(' ? ')' : ']'));
    else parts.push(...readPart(token));
  }
  return parts;
}

function readChoice(tokens: readonly string[], reader: { at: number }, source: string, close: string): Part {
  const options: Part[][] = [];
  for (;;) {
    options.push(readSequence(tokens, reader, source));
    const token = tokens[reader.at++];
    if (token === close) break;
    if (token !== '|') throw new SyntaxError(`unbalanced bracket in phrase: ${source}`);
  }
  if (close === ']') options.push([]);
  return { kind: 'choice', options };
}

function readPart(token: string): Part[] {
  if (token === '..' || token === '...') return [{ kind: 'gap', most: token.length === 2 ? 3 : 7 }];
  if (token === '*') return [{ kind: 'any' }];
  if (token === '#') return [{ kind: 'number' }];
  if (token === '$') return [{ kind: 'math' }];
  if (token.startsWith('%')) return [{ kind: 'entity', id: token.slice(1) }];
  return wordParts(token);
}

/** A word of a phrase is cut where the note's tokenizer would cut it: "kl(p||q)" into seven pieces. */
const wordParts = (token: string): Part[] =>
  (token.match(/[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}]+)*|[^\s]/gu) ?? []).flatMap((word) => stemsOfWords(word).map((stem): Part => ({ kind: 'word', stem })));

const none: EntityEnd = () => undefined;

/** Many phrases, compiled into one automaton: each word of a sentence costs one look-up, however many phrases there are. */
export class PhraseSet<T> {
  readonly #start: State<T> = newState<T>();

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [source, value] of phrases) {
      const end = newState<T>();
      end.accepts.push(value);
      compile(parsePhrase(source), this.#start, end);
    }
  }

  /** All matches in order of their first piece; each value at most once at a place. */
  find(pieces: readonly Piece[], entity: EntityEnd = none): PhraseMatch<T>[] {
    return new Run<T>(pieces, entity).all(this.#start);
  }

  /** True where any phrase matches. */
  has(pieces: readonly Piece[], entity?: EntityEnd): boolean {
    return this.find(pieces, entity).length > 0;
  }
}

/** A set without values: only whether and where one matches. */
export const phraseSet = (phrases: readonly string[]): PhraseSet<string> => new PhraseSet(phrases.map((phrase) => [phrase, phrase] as const));
