// The clauses of a sentence: where they break, what is denied, supposed or only brought in for comparison.
import type { Hit } from './ideas.ts';
import type { Piece } from './pieces.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What sets one statement against another. */
const contrasts = words('; but while whereas however although though');
/** What a denial before it doesn't reach across. */
const softBreaks = words(', : ( ) — – → ⇒ | because since so hence thus therefore');
const parts = words(', ( ) — – and or . &');
const weakeners = words('less least badly poorly barely');
const negators = words(
  "not no sans never neither nor none cannot without nobody nothing hardly rarely seldom scarcely nope fail lack non isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't haven't hasn't hadn't needn't ain't isnt arent dont doesnt cant wont didnt avoid",
);
const suppositions = words('if whether unless suppose assume assuming imagine pretend check test');
const fillers = words('the a an its our my plain pure simple standard ordinary single usual classic vanilla');
/** "Not only", "no matter" deny nothing. */
const undenying = words('only just merely matter doubt wonder surprisingly necessarily');

/** Ways to bring a thing in only for comparison, by the words before it, last word first. */
const asides = ['unlike', 'than', 'instead of', 'rather than', 'contrary to', 'as opposed to', 'opposed to', 'in contrast to', 'contrast to', 'compared to', 'compared with', 'vs', 'vs .', 'versus', 'except', 'except for', 'without', 'sans', 'not', 'no', 'replace', 'over'];
const asideWords = asides.map((it) => it.split(' ').reverse());

const plain = (piece: Piece | undefined): string => (piece?.word ?? '').replace('’', "'");

/** The pieces of a statement, read clause by clause. */
export class Clauses {
  readonly pieces: readonly Piece[];
  /** Number of the clause of each piece: contrasts separate them. */
  readonly #clause: readonly number[];
  /** Number of the part of a clause: commas, brackets and "and" separate them. */
  readonly #part: readonly number[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
    let clause = 0;
    this.#clause = pieces.map((piece) => (contrasts.has(piece.word) ? ++clause : clause));
    let part = 0;
    this.#part = pieces.map((piece) => (parts.has(piece.word) || contrasts.has(piece.word) ? ++part : part));
  }

  together(a: number, b: number): boolean {
    return this.#clause[a] === this.#clause[b];
  }

  inOnePart(a: number, b: number): boolean {
    return this.#part[a] === this.#part[b];
  }

  /** "Less robust", "badly calibrated". */
  weakened({ from }: Hit): boolean {
    return weakeners.has(plain(this.pieces[from - 1]));
  }

  /** True where some piece of [from, to) is one of these words. */
  some(from: number, to: number, these: ReadonlySet<string>): boolean {
    for (let at = Math.max(0, from); at < to && at < this.pieces.length; at++) if (these.has(plain(this.pieces[at]))) return true;
    return false;
  }

  /** Where the part of the clause begins that a denial of piece `at` can stand in. */
  #softStart(at: number): number {
    for (let i = at - 1; i >= 0; i--) if (softBreaks.has(plain(this.pieces[i])) || !this.together(i, at)) return i + 1;
    return 0;
  }

  /** True where [from, to) is denied by a word that is none of the hits' own. */
  denied(from: number, to: number, hits: readonly Hit[]): boolean {
    for (let at = this.#softStart(from); at < to; at++) {
      if (!this.#isNegator(at) || hits.some((hit) => hit.from <= at && at < hit.to)) continue;
      return true;
    }
    return false;
  }

  #isNegator(at: number): boolean {
    const piece = this.pieces[at];
    if (piece === undefined || !(negators.has(plain(piece)) || negators.has(piece.stem))) return isAlternative(this.pieces, at);
    return !undenying.has(plain(this.pieces[at + 1]));
  }

  /** True where [from, to) is only supposed: "if KL were symmetric", "check whether …". */
  supposed(from: number, to: number): boolean {
    const start = this.#softStart(from);
    return this.some(start, from, suppositions) && !this.some(from, to, softBreaks) && !this.some(from, to, thens);
  }

  /** True where the hit is brought in only for comparison: "unlike ridge", "than SGD". */
  aside(hit: Hit): boolean {
    let at = hit.from - 1;
    for (let skipped = 0; skipped < 3 && fillers.has(plain(this.pieces[at])); skipped++) at--;
    return asideWords.some((reversed) => reversed.every((word, i) => plain(this.pieces[at - i]) === word));
  }

  /** True where nothing but "and", "or", commas stand between two hits. */
  joined(a: number, b: number): boolean {
    for (let at = a; at < b; at++) if (!joints.has(plain(this.pieces[at]))) return false;
    return b > a;
  }
}

const thens = words('then');
const joints = words('and or , / & both plus the +');

/** "Rather than", "instead of", "far from". */
function isAlternative(pieces: readonly Piece[], at: number): boolean {
  const pair = `${plain(pieces[at])} ${plain(pieces[at + 1])}`;
  return pair === 'rather than' || pair === 'instead of' || pair === 'far from';
}
