// Canonical results that a text states: its formulas in a normal form, in LaTeX or Unicode, matched against the known forms.
import { results } from '../knowledge/results.ts';
import type { CanonicalResult } from '../knowledge/types.ts';
import { mathChar } from '../note/mathChar.ts';
import type { Root } from '../note/root.ts';
import type { Span } from '../text/span.ts';
import { formKeys } from './formKeys.ts';

/** A text in normal form with the place of each of its characters in the source. */
export interface NormalForm {
  readonly text: string;
  /** Offset in the source of each character. */
  readonly places: readonly number[];
}

/** A canonical result stated somewhere in a root. */
export interface Statement {
  readonly result: CanonicalResult;
  readonly root: Root;
  /** Offsets into the root: the formula with its delimiters, or the words that state it. */
  readonly span: Span;
  /** Index of the leaf that holds it or that it follows. */
  readonly leaf: number;
}

const dropped =
  /\\(?:left|right|big|Big|bigg|Bigg|bigl|bigr|Bigl|Bigr|biggl|biggr|displaystyle|limits|nolimits)(?![a-zA-Z])|\\[,;!: ]|\\q?quad(?![a-zA-Z])/y;
const wrapper = /\\(?:mathbb|mathrm|text|mathbf|boldsymbol|bm|mathcal|operatorname|mathsf|textbf|textrm)\*?\s*\{/y;
const commands: readonly (readonly [RegExp, string])[] = [
  [/\\[dt]frac(?![a-zA-Z])/y, '\\frac'],
  [/\\\{/y, '('],
  [/\\\}/y, ')'],
  [/\\mid(?![a-zA-Z])/y, '|'],
  [/\\\|/y, '\\|'],
];
const signs: Readonly<Record<string, string>> = { '−': '-', '′': "'", '’': "'" };

/** White space, sizes, spacing and text wrappers go; braces around one character too. `offset` is added to the places. */
export function normalize(source: string, offset = 0): NormalForm {
  const text: string[] = [];
  const places: number[] = [];
  const open: boolean[] = [];
  const put = (written: string, at: number): void => {
    for (const sign of written) {
      text.push(sign);
      places.push(at + offset);
      if (sign === '}') unbrace(text, places);
    }
  };
  for (let at = 0; at < source.length; ) at = step(source, at, open, put);
  return { text: text.join(''), places: eachUnit(text, places) };
}

function step(source: string, at: number, open: boolean[], put: (written: string, at: number) => void): number {
  const sign = source[at] as string;
  if (sign === '\\') return command(source, at, open, put);
  if (sign === '{') open.push(false);
  if (sign === '}' && open.pop() === true) return at + 1;
  if (sign !== '&' && !isBlank(sign)) put(signs[sign] ?? sign, at);
  return at + 1;
}

const isBlank = (sign: string): boolean => (sign <= ' ' || sign >= '\u00a0') && /\s/.test(sign);

function command(source: string, at: number, open: boolean[], put: (written: string, at: number) => void): number {
  const skip = matchAt(dropped, source, at);
  if (skip > 0) return at + skip;
  const wrapped = matchAt(wrapper, source, at);
  if (wrapped > 0) {
    open.push(true);
    return at + wrapped;
  }
  for (const [pattern, written] of commands) {
    const length = matchAt(pattern, source, at);
    if (length === 0) continue;
    put(written, at);
    return at + length;
  }
  put('\\', at);
  return at + 1;
}

function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/** `{x}` of one character to `x`, from the inside out: the brace that closes is the last sign. */
function unbrace(text: string[], places: number[]): void {
  for (
    let end = text.length;
    text[end - 1] === '}' && text[end - 3] === '{' && text[end - 2] !== '{';
    end = text.length
  ) {
    text.splice(end - 3, 3, text[end - 2] as string);
    places.splice(end - 3, 3, places[end - 2] as number);
  }
}

/** Places by UTF-16 code unit: most signs are one. */
function eachUnit(text: readonly string[], places: readonly number[]): readonly number[] {
  if (text.every((sign) => sign.length === 1)) return places;
  return places.flatMap((place, i) => Array.from({ length: (text[i] as string).length }, () => place));
}

const compiled = new Map<string, RegExp>();

/** A form, compiled at the first need. */
export function compiledForm(form: string): RegExp {
  const known = compiled.get(form) ?? new RegExp(form, 'u');
  compiled.set(form, known);
  return known;
}

const stated = new WeakMap<Root, readonly Statement[]>();

/** The results that a root states, in order of their place; worked out once. */
export function statementsOf(root: Root): readonly Statement[] {
  const known = stated.get(root) ?? findStatements(root);
  stated.set(root, known);
  return known;
}

/** Signs without which no canonical result can be written. */
const mathematical =
  /[=≤≥<>≠∝∑Σ√∇∂‖²^_⊙ᵀ⁻α-ωΔ-Ω@]|\\[a-zA-Z]|\||←|→|\d?\/|softmax|log|\bp\s?[-−–]\s?y\b|\b(?:eig\w*vec\w*|convex|contraction|quantile|median|unbiased|MAP|maximum likelihood|margin|centroid|cent(?:re|er)|variance)\b/;

function findStatements(root: Root): readonly Statement[] {
  const found: Statement[] = [];
  for (const { form, leaf, whole } of candidates(root)) {
    for (const result of results) {
      if (found.some((it) => it.result === result)) continue;
      const span = placeOf(result, form, whole);
      if (span !== undefined) found.push({ result, root, span, leaf });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Candidate {
  readonly form: NormalForm;
  readonly leaf: number;
  /** The span to mark where all of it is one formula. */
  readonly whole: Span | undefined;
}

/** Each formula by itself, and each sentence with its mathematics: results are also stated across both. */
function candidates(root: Root): readonly Candidate[] {
  const formulas = root.formulas.map(({ content, span, leaf }) => ({
    form: normalize(root.text.slice(content.start, content.end), content.start),
    leaf,
    whole: span,
  }));
  const sentences = root.sentences
    .filter((it) => mathematical.test(it.source) && it.source.length < 1200)
    .map((it) => ({ form: normalize(unmarked(it.text, it.source), it.span.start), leaf: it.leaf, whole: undefined }));
  return [...formulas, ...sentences];
}

/** The masked text with its mathematics put back, delimiters blanked: markup is gone, offsets agree. */
function unmarked(masked: string, source: string): string {
  let text = '';
  for (let i = 0; i < masked.length; i++)
    text += masked[i] === mathChar ? ((source[i] as string) === '$' ? ' ' : source[i]) : masked[i];
  return text;
}

/** The literals of all forms by number; each is looked for at most once in a text. */
class Literals {
  readonly #numbers = new Map<string, number>();
  readonly #all: string[] = [];
  readonly #keys = new Map<string, readonly (readonly (readonly number[])[])[]>();
  /** 0 where nobody looked yet, 1 where the literal is in the text, 2 where it isn't. */
  #found = new Uint8Array(0);
  #text = '';

  /** For each form of a result groups of literals, of each of which one must occur. */
  keysOf(result: string): readonly (readonly (readonly number[])[])[] | undefined {
    const forms =
      this.#keys.get(result) ??
      formKeys.get(result)?.map((form) => form.map((group) => group.map((it) => this.#numberOf(it))));
    if (forms !== undefined) this.#keys.set(result, forms);
    return forms;
  }

  isIn(text: string, number: number): boolean {
    if (this.#text !== text || this.#found.length < this.#all.length) {
      this.#text = text;
      this.#found = new Uint8Array(this.#all.length);
    }
    const known = this.#found[number] as number;
    if (known !== 0) return known === 1;
    const found = text.includes(this.#all[number] as string);
    this.#found[number] = found ? 1 : 2;
    return found;
  }

  #numberOf(literal: string): number {
    const known = this.#numbers.get(literal);
    if (known !== undefined) return known;
    const made = this.#all.length;
    this.#all.push(literal);
    this.#numbers.set(literal, made);
    return made;
  }
}

const literals = new Literals();

/** Forms are costly to compile: only those are whose literals the text holds. */
function placeOf(result: CanonicalResult, { text, places }: NormalForm, whole: Span | undefined): Span | undefined {
  const keys = literals.keysOf(result.id);
  for (const [i, form] of result.forms.entries()) {
    if (keys?.[i]?.every((group) => group.some((it) => literals.isIn(text, it))) === false) continue;
    const match = compiledForm(form).exec(text);
    if (match === null) continue;
    if (whole !== undefined) return whole;
    return { start: places[match.index] as number, end: (places[match.index + match[0].length - 1] as number) + 1 };
  }
  return undefined;
}
