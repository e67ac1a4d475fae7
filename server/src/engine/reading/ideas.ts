// Many ideas, each with many wordings, found in one pass over a sentence: word runs in one trie, the rest joined from their parts.
import { lexemeOf } from './lexemes.ts';
import type { Piece } from './pieces.ts';

/** Where an idea stands: pieces [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Places of ideas by their number. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

interface Node {
  next: Map<string, Node> | undefined;
  ends: number[] | undefined;
}

/** A part of a wording: an idea or a run of words by its number, a gap, any piece, a number. */
interface Part {
  readonly kind: 'idea' | 'gap' | 'any' | 'number';
  readonly id: number;
  readonly most: number;
  readonly optional: boolean;
}

/** A wording that is more than a run of words: found from its anchor outwards. */
interface Joint {
  readonly idea: number;
  readonly parts: readonly Part[];
  readonly anchor: number;
}

const gap = (most: number): Part => ({ kind: 'gap', id: -1, most, optional: false });
const open = /[()[\]|]/;

/**
 * Compiles wordings of the phrase language (see phrase.ts) with `@name` for other ideas. Ideas are numbered in the order in
 * which they are first named; `@name` is one idea wherever it stands.
 */
export class Ideas {
  readonly #words: Readonly<Record<string, string>>;
  readonly #ids = new Map<string, number>();
  readonly #root: Node = { next: undefined, ends: undefined };
  /** By level, then by the number of the anchor: parts of a joint lie on lower levels. */
  readonly #joints: Map<number, Joint[]>[] = [];
  readonly #levels: number[] = [];
  #count = 0;

  constructor(words: Readonly<Record<string, string>>) {
    this.#words = words;
  }

  /** The number of an idea, compiled at its first mention. */
  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const name = /^@([\w-]+)$/.exec(text)?.[1];
    const source = name === undefined ? text : this.#words[name];
    if (source === undefined) throw new SyntaxError(`no list of wordings: ${text}`);
    const id = this.#newId();
    this.#ids.set(text, id);
    new Reader(withoutBrackets(source), this).alternativesOf(id);
    return id;
  }

  #newId(): number {
    this.#levels.push(0);
    return this.#count++;
  }

  newIdea(): number {
    return this.#newId();
  }

  /** Adds a run of words that means the idea. */
  addRun(stems: readonly string[], idea: number): void {
    let node = this.#root;
    for (const stem of stems) {
      node.next ??= new Map();
      let next = node.next.get(stem);
      if (next === undefined) {
        next = { next: undefined, ends: undefined };
        node.next.set(stem, next);
      }
      node = next;
    }
    if (node.ends === undefined) node.ends = [idea];
    else node.ends.push(idea);
  }

  addJoint(parts: readonly Part[], idea: number): void {
    const anchor = parts.findIndex((part) => part.kind === 'idea' && !part.optional);
    if (anchor < 0) throw new SyntaxError(`a wording without a word of its own`);
    const level = 1 + Math.max(...parts.map((part) => (part.kind === 'idea' ? (this.#levels[part.id] ?? 0) : 0)));
    this.#levels[idea] = Math.max(this.#levels[idea] ?? 0, level);
    this.#joints[level] ??= new Map();
    const byAnchor = this.#joints[level];
    const id = (parts[anchor] as Part).id;
    const known = byAnchor.get(id);
    const joint = { idea, parts, anchor };
    if (known === undefined) byAnchor.set(id, [joint]);
    else known.push(joint);
  }

  /** All places of all ideas; of those that begin at one piece the longest. */
  find(pieces: readonly Piece[]): Hits {
    const hits = new Map<number, Hit[]>();
    for (let at = 0; at < pieces.length; at++) this.#walk(this.#root, pieces, at, at, hits);
    if (hits.size === 0) return hits;
    for (const byAnchor of this.#joints) {
      if (byAnchor === undefined) continue;
      for (const id of [...hits.keys()]) for (const joint of byAnchor.get(id) ?? []) join(joint, pieces, hits);
    }
    return hits;
  }

  #walk(node: Node, pieces: readonly Piece[], from: number, at: number, hits: Map<number, Hit[]>): void {
    if (node.ends !== undefined) for (const id of node.ends) put(hits, id, from, at);
    const { next } = node;
    const piece = pieces[at];
    if (next === undefined || piece === undefined) return;
    const byStem = next.get(piece.stem);
    if (byStem !== undefined) this.#walk(byStem, pieces, from, at + 1, hits);
    if (piece.word === piece.stem) return;
    const byWord = next.get(piece.word);
    if (byWord !== undefined) this.#walk(byWord, pieces, from, at + 1, hits);
  }
}

function put(hits: Map<number, Hit[]>, id: number, from: number, to: number): void {
  if (to <= from) return;
  const known = hits.get(id);
  if (known === undefined) {
    hits.set(id, [{ from, to }]);
    return;
  }
  const same = known.findIndex((hit) => hit.from === from);
  if (same < 0) known.push({ from, to });
  else if ((known[same] as Hit).to < to) known[same] = { from, to };
}

function join({ idea, parts, anchor }: Joint, pieces: readonly Piece[], hits: Map<number, Hit[]>): void {
  for (const hit of [...(hits.get((parts[anchor] as Part).id) ?? [])]) {
    const to = rightOf(parts, anchor + 1, hit.to, pieces, hits);
    if (to < 0) continue;
    const from = leftOf(parts, anchor - 1, hit.from, pieces, hits);
    if (from >= 0) put(hits, idea, from, to);
  }
}

const isNumber = (piece: Piece | undefined): boolean => /^[.\d]/.test(piece?.word ?? '');

/** End of the parts from `index` on, begun at piece `at`; -1 where they do not match. */
function rightOf(parts: readonly Part[], index: number, at: number, pieces: readonly Piece[], hits: Hits): number {
  const part = parts[index];
  if (part === undefined) return at;
  if (part.kind === 'gap') {
    for (let place = at; place <= Math.min(at + part.most, pieces.length); place++) {
      const end = rightOf(parts, index + 1, place, pieces, hits);
      if (end >= 0) return end;
    }
    return -1;
  }
  for (const to of endsAt(part, at, pieces, hits)) {
    const end = rightOf(parts, index + 1, to, pieces, hits);
    if (end >= 0) return end;
  }
  return part.optional ? rightOf(parts, index + 1, at, pieces, hits) : -1;
}

function endsAt(part: Part, at: number, pieces: readonly Piece[], hits: Hits): readonly number[] {
  if (part.kind === 'idea') return (hits.get(part.id) ?? []).flatMap((hit) => (hit.from === at ? [hit.to] : []));
  if (at >= pieces.length || (part.kind === 'number' && !isNumber(pieces[at]))) return [];
  return [at + 1];
}

/** Start of the parts down to `index`, ended at piece `at`; -1 where they do not match. Before the anchor stand no gaps at the start. */
function leftOf(parts: readonly Part[], index: number, at: number, pieces: readonly Piece[], hits: Hits): number {
  const part = parts[index];
  if (part === undefined) return at;
  const starts = part.kind === 'idea' ? (hits.get(part.id) ?? []).flatMap((hit) => (hit.to === at ? [hit.from] : [])) : at > 0 && (part.kind === 'any' || isNumber(pieces[at - 1])) ? [at - 1] : [];
  for (const from of starts) {
    const start = leftOf(parts, index - 1, from, pieces, hits);
    if (start >= 0) return start;
  }
  return part.optional ? leftOf(parts, index - 1, at, pieces, hits) : -1;
}

/** Reads the wordings of one idea. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #ideas: Ideas;
  #at = 0;

  constructor(source: string, ideas: Ideas) {
    this.#tokens = source.match(/\.{2,3}(?![\d])|[()[\]|*#]|@[\w-]+|[^\s()[\]|*#@]+/g) ?? [];
    this.#ideas = ideas;
  }

  alternativesOf(idea: number): void {
    this.#alternatives(idea, this.#tokens.length);
    if (this.#at < this.#tokens.length) throw new SyntaxError(`unbalanced bracket in: ${this.#tokens.join(' ')}`);
  }

  /** Alternatives up to the closing bracket. */
  #alternatives(idea: number, end: number): void {
    for (;;) {
      this.#sequence(idea);
      const token = this.#tokens[this.#at];
      if (token !== '|' || this.#at >= end) return;
      this.#at++;
    }
  }

  #sequence(idea: number): void {
    const parts: Part[] = [];
    let run: string[] = [];
    const endRun = (): void => {
      if (run.length === 0) return;
      const id = this.#ideas.newIdea();
      this.#ideas.addRun(run, id);
      parts.push({ kind: 'idea', id, most: 0, optional: false });
      run = [];
    };
    for (let token = this.#tokens[this.#at]; token !== undefined && !isEnd(token); token = this.#tokens[this.#at]) {
      if (isWord(token)) {
        this.#at++;
        for (const stem of stemsOf(token)) run.push(stem);
        continue;
      }
      endRun();
      parts.push(this.#part(token));
    }
    // A group alone is its alternatives; a run alone needs no joint.
    if (parts.length === 0 && run.length > 0) this.#ideas.addRun(run, idea);
    else {
      endRun();
      if (parts.length > 0) this.#ideas.addJoint(parts, idea);
    }
  }

  #part(token: string): Part {
    this.#at++;
    if (token === '..' || token === '...') return gap(token.length === 2 ? 3 : 7);
    if (token === '*' || token === '#') return { kind: token === '*' ? 'any' : 'number', id: -1, most: 0, optional: false };
    if (token.startsWith('@')) return { kind: 'idea', id: this.#ideas.idOf(token), most: 0, optional: false };
    const id = this.#ideas.newIdea();
    this.#alternatives(id, this.#tokens.length);
    const close = this.#tokens[this.#at++];
    if (close !== (token === '(' ? ')' : ']')) throw new SyntaxError(`unbalanced bracket in: ${this.#tokens.join(' ')}`);
    return { kind: 'idea', id, most: 0, optional: token === '[' };
  }
}

/** "(a|b)" as "a|b". */
function withoutBrackets(source: string): string {
  if (!source.startsWith('(') || !source.endsWith(')')) return source;
  let depth = 0;
  for (let at = 0; at < source.length - 1; at++) {
    if (source[at] === '(' || source[at] === '[') depth++;
    else if (source[at] === ')' || source[at] === ']') depth--;
    if (depth === 0) return source;
  }
  return source.slice(1, -1);
}

const isEnd = (token: string): boolean => token === '|' || token === ')' || token === ']';
const isWord = (token: string): boolean => !open.test(token) && token !== '..' && token !== '...' && token !== '*' && token !== '#' && !token.startsWith('@');

/** Cut as the note's tokenizer cuts: "kl(p||q)" into seven, "k-means" into two. */
function stemsOf(token: string): readonly string[] {
  if (/^[a-z]+$/.test(token)) return [lexemeOf(token).stem];
  if (/^-\d*$/.test(token)) return token === '-' ? ['-'] : ['-', token.slice(1)];
  return (token.match(/(?<![\p{L}\p{N}])\.?\d[\d.]*\p{L}*|[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*|[^\s\-_]/gu) ?? []).map((word) => lexemeOf(word).stem);
}
