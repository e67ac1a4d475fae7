// A small language for wordings: "never (help|improve) ... accuracy" matches any inflection, with bounded gaps.
import type { EntityEnd, PhraseMatch, State } from './automaton.ts';
import { addWord, newState, Run, seal, Vocabulary } from './automaton.ts';
import { lexemeOf } from './lexemes.ts';
import type { Piece } from './pieces.ts';
import { stemsOfWords } from './pieces.ts';

export type { EntityEnd, PhraseMatch } from './automaton.ts';

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

/** Adds the parts to `from` so that they end in `to`. */
function compile<T>(parts: readonly Part[], index: number, from: State<T>, to: State<T>, vocabulary: Vocabulary): void {
  const part = parts[index];
  if (part === undefined) {
    // An empty option: what follows `to` is reached from `from` at once.
    from.gaps.push({ most: 0, to });
    return;
  }
  const last = index + 1 === parts.length;
  const next = last ? to : newState<T>();
  if (part.kind === 'word') addWord(from, vocabulary.add(part.stem), next);
  else if (part.kind === 'gap') from.gaps.push({ most: part.most, to: next });
  else if (part.kind === 'choice') for (const option of part.options) compile(option, 0, from, next, vocabulary);
  else from.others.push({ part, to: next });
  if (!last) compile(parts, index + 1, next, to, vocabulary);
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
  /^[a-z]+$/.test(token) ? [{ kind: 'word', stem: lexemeOf(token).stem }] : oddParts(token);

const oddParts = (token: string): Part[] =>
  (token.match(/[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}]+)*|[^\s]/gu) ?? []).flatMap((word) =>
    stemsOfWords(word).map((stem): Part => ({ kind: 'word', stem })),
  );

const none: EntityEnd = () => undefined;

interface Automaton<T> {
  readonly start: State<T>;
  readonly vocabulary: Vocabulary;
}

function compileAll<T>(phrases: Iterable<readonly [string, T]>): Automaton<T> {
  const start = newState<T>();
  const vocabulary = new Vocabulary();
  for (const [source, value] of phrases) {
    const end = newState<T>();
    end.accepts.push(value);
    compile(parsePhrase(source), 0, start, end, vocabulary);
  }
  seal(start);
  return { start, vocabulary };
}

/** Many phrases in one automaton, compiled at the first need: each word of a sentence costs one look-up, however many phrases there are. */
export class PhraseSet<T> {
  readonly #phrases: () => Iterable<readonly [string, T]>;
  #compiled: Automaton<T> | undefined;

  /** Phrases that are costly to list may be given as a function. */
  constructor(phrases: Iterable<readonly [string, T]> | (() => Iterable<readonly [string, T]>)) {
    this.#phrases = typeof phrases === 'function' ? phrases : () => phrases;
  }

  /** All matches in order of their first piece; each value at most once at a place. */
  find(pieces: readonly Piece[], entity: EntityEnd = none): readonly PhraseMatch<T>[] {
    const { start, vocabulary } = this.#automaton();
    return new Run<T>(pieces, vocabulary, entity).all(start);
  }

  /** The same, each value with its longest match at a place. */
  findLongest(pieces: readonly Piece[]): readonly PhraseMatch<T>[] {
    const { start, vocabulary } = this.#automaton();
    return new Run<T>(pieces, vocabulary, none).longest(start);
  }

  /** True where any phrase matches. */
  has(pieces: readonly Piece[], entity: EntityEnd = none): boolean {
    const { start, vocabulary } = this.#automaton();
    return new Run<T>(pieces, vocabulary, entity).any(start);
  }

  #automaton(): Automaton<T> {
    this.#compiled ??= compileAll(this.#phrases());
    return this.#compiled;
  }
}

/** A set without values: only whether and where one matches. */
export const phraseSet = (phrases: readonly string[]): PhraseSet<string> =>
  new PhraseSet(() => phrases.map((phrase) => [phrase, phrase] as const));
