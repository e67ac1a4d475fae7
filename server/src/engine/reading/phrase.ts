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

const isNumber = (piece: Piece): boolean => /^[.\d]/.test(piece.word);

function matchParts(parts: readonly Part[], index: number, pieces: readonly Piece[], at: number, entity: EntityEnd): number | undefined {
  const part = parts[index];
  if (part === undefined) return at;
  const next = (to: number): number | undefined => matchParts(parts, index + 1, pieces, to, entity);
  if (part.kind === 'gap') {
    for (let skip = 0; skip <= part.most && at + skip <= pieces.length; skip++) {
      const end = next(at + skip);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  if (part.kind === 'choice') {
    for (const option of part.options) {
      const end = matchParts([...option, ...parts.slice(index + 1)], 0, pieces, at, entity);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const end = matchOne(part, pieces, at, entity);
  return end === undefined ? undefined : next(end);
}

function matchOne(part: Exclude<Part, { kind: 'gap' | 'choice' }>, pieces: readonly Piece[], at: number, entity: EntityEnd): number | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (part.kind === 'entity') return entity(part.id, at);
  const fits =
    part.kind === 'any' ||
    (part.kind === 'word' && (piece.stem === part.stem || piece.word === part.stem)) ||
    (part.kind === 'number' && isNumber(piece)) ||
    (part.kind === 'math' && piece.word === '§math');
  return fits ? at + 1 : undefined;
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

interface Entry<T> {
  readonly parts: readonly Part[];
  readonly value: T;
}

/** Stems with which a phrase can begin; undefined where anything can (it starts with an entity or a gap). */
function firstStems(parts: readonly Part[]): readonly string[] | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  if (first.kind === 'word') return [first.stem];
  if (first.kind !== 'choice') return undefined;
  const all: string[] = [];
  for (const option of first.options) {
    const stems = firstStems([...option, ...rest]);
    if (stems === undefined) return undefined;
    all.push(...stems);
  }
  return all;
}

/** Many phrases, indexed by their first words: a sentence is tried only against those whose first word it holds. */
export class PhraseSet<T> {
  readonly #byStem = new Map<string, Entry<T>[]>();
  readonly #open: Entry<T>[] = [];

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [source, value] of phrases) this.#add({ parts: parsePhrase(source), value });
  }

  #add(entry: Entry<T>): void {
    const stems = firstStems(entry.parts);
    if (stems === undefined) this.#open.push(entry);
    for (const stem of new Set(stems)) {
      const list = this.#byStem.get(stem);
      if (list === undefined) this.#byStem.set(stem, [entry]);
      else list.push(entry);
    }
  }

  /** All matches in order of their first piece; each phrase at most once at a place. */
  find(pieces: readonly Piece[], entity: EntityEnd = () => undefined): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece === undefined) continue;
      this.#try(this.#byStem.get(piece.stem), pieces, at, entity, found);
      if (piece.word !== piece.stem) this.#try(this.#byStem.get(piece.word), pieces, at, entity, found);
      this.#try(this.#open, pieces, at, entity, found);
    }
    return found;
  }

  /** True where any phrase matches. */
  has(pieces: readonly Piece[], entity?: EntityEnd): boolean {
    return this.find(pieces, entity).length > 0;
  }

  #try(entries: readonly Entry<T>[] | undefined, pieces: readonly Piece[], at: number, entity: EntityEnd, found: PhraseMatch<T>[]): void {
    for (const entry of entries ?? []) {
      const to = matchParts(entry.parts, 0, pieces, at, entity);
      if (to !== undefined && to > at) found.push({ value: entry.value, from: at, to });
    }
  }
}

/** A set without values: only whether and where one matches. */
export const phraseSet = (phrases: readonly string[]): PhraseSet<string> => new PhraseSet(phrases.map((phrase) => [phrase, phrase] as const));
