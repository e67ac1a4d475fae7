// Numbers of a sentence with their units, in prose and in mathematics: "2e-5", "10^{-3}", "4 000", "5 %", "1/256", "10–20".
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';

export interface Quantity {
  readonly value: number;
  /** Other end of a range. */
  readonly upTo?: number;
  readonly percent: boolean;
  /** The word after the number, lower case: "epochs", "rows", "k". */
  readonly unit: string;
  /** Offsets into the root. */
  readonly span: Span;
}

const superscripts: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
};
const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  m: 1e6,
  B: 1e9,
  b: 1e9,
  bn: 1e9,
  G: 1e9,
  T: 1e12,
};

const pattern =
  /(?<![\w.])(?:(\d+(?:(?:[,\u00a0\u202f ]|\\,|\{,\})\d{3})+(?!\d)|\d+(?:\.\d+)?|\.\d+)(?:\s?(?:[·×x*]|\\cdot|\\times)\s?10(?:\^\{?\s?([-−]?\d+)\}?|([⁻]?[⁰¹²³⁴-⁹]+))|[eE]([-+−]?\d+)|(\^\{?\s?([-−]?\d+)\}?|[⁻]?[⁰¹²³⁴-⁹]+))?)(\s?(?:%|\\%|percent\b)|(?:k|K|M|bn|B|m|b|T)(?![a-zA-Z\d]))?/gu;

const key = new MemoKey<readonly Quantity[]>();

/** Quantities of a sentence in order, worked out once; formulas included. */
export const quantitiesOf = (sentence: Sentence): readonly Quantity[] =>
  sentence.memo.get(key, () => (/\d/.test(sentence.source) ? findQuantities(sentence) : []));

function findQuantities(sentence: Sentence): Quantity[] {
  const source = sentence.source;
  const found: Quantity[] = [];
  for (const match of source.matchAll(pattern)) {
    const value = valueOf(match);
    if (!Number.isFinite(value)) continue;
    const start = sentence.span.start + match.index;
    const end = start + match[0].trimEnd().length;
    const unit =
      /^[\s~-]*([a-zA-Z]+)/
        .exec(source.slice(match.index + match[0].length, match.index + match[0].length + 24))?.[1]
        ?.toLowerCase() ?? '';
    found.push({ value, percent: /%|percent/.test(match[7] ?? ''), unit, span: { start, end } });
  }
  return found;
}

function valueOf(match: RegExpExecArray): number {
  const [, mantissa = '', times, timesUnicode, exponent, power, powerLatex, suffix = ''] = match;
  const base = Number(mantissa.replaceAll(/[,\u00a0\u202f \\{}]/g, ''));
  const scale = multipliers[suffix.trim()] ?? 1;
  const ten = times ?? (timesUnicode === undefined ? undefined : plainDigits(timesUnicode)) ?? exponent;
  if (ten !== undefined) return base * 10 ** Number(ten.replace('−', '-')) * scale;
  if (power !== undefined) return base ** Number((powerLatex ?? plainDigits(power)).replace('−', '-')) * scale;
  return base * scale;
}

const plainDigits = (text: string): string => [...text].map((it) => superscripts[it] ?? it).join('');
