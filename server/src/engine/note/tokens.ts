// Splits masked prose into words, numbers, mathematics and signs with exact offsets.
import { mathChar } from './mathChar.ts';
import { lowerWord } from './spellings.ts';

export type TokenKind = 'word' | 'number' | 'math' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** Offsets into the root. */
  readonly start: number;
  readonly end: number;
  /** Lower case; a run of mathematics is "§math". */
  readonly word: string;
  /** True within inline code. */
  readonly code: boolean;
}

const math = mathChar.charCodeAt(0);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters of any script that notes use, underscore, and code points above Latin-1 that are letters. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xe000) || code >= 0xf900;
}

const isJoiner = (code: number): boolean =>
  code === 45 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011;

/** Tokens of `text[from, to)`, moved by `offset`; `codes` are spans of inline code in the same offsets as the result. */
export function tokenize(
  text: string,
  from: number,
  to: number,
  offset: number,
  codes: readonly { readonly start: number; readonly end: number }[],
): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      at++;
      continue;
    }
    const end = endOf(text, at, to, code);
    tokens.push(token(text, at, end, code, offset, codes));
    at = end;
  }
  return tokens;
}

function token(
  text: string,
  at: number,
  end: number,
  code: number,
  offset: number,
  codes: readonly { readonly start: number; readonly end: number }[],
): Token {
  const kind: TokenKind =
    code === math ? 'math' : isDigit(code) || isDecimal(text, at) ? 'number' : isLetter(code) ? 'word' : 'sign';
  const start = at + offset;
  const word = kind === 'math' ? '§math' : lowerWord(text, at, end);
  return {
    kind,
    start,
    end: end + offset,
    word,
    code: codes.length > 0 && codes.some((it) => it.start <= start && start < it.end),
  };
}

const isDecimal = (text: string, at: number): boolean => text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1));

function endOf(text: string, at: number, to: number, code: number): number {
  if (code === math) return run(text, at, to, (it) => it === math);
  if (isDigit(code) || (isDecimal(text, at) && !isDigit(text.charCodeAt(at - 1)))) return endOfNumber(text, at, to);
  if (isLetter(code)) return endOfWord(text, at, to);
  return at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
}

function run(text: string, at: number, to: number, belongs: (code: number) => boolean): number {
  let end = at + 1;
  while (end < to && belongs(text.charCodeAt(end))) end++;
  return end;
}

/** A word with inner hyphens, apostrophes and digits: "fine-tuning", "don't", "f1", "n_estimators", "ℓ2". */
function endOfWord(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) end++;
    else if (isJoiner(code) && end + 1 < to && isLetter(text.charCodeAt(end + 1))) end++;
    else break;
  }
  return end;
}

/** "1e-3", "0.95", "4,000", "10k", "1.5B", "224x224": one token each; a unit that is a word of its own stays apart. */
function endOfNumber(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isNumberPart(text, end, to)) end++;
  if (isExponent(text, end, to)) {
    end += 2;
    while (end < to && isDigit(text.charCodeAt(end))) end++;
  }
  const rest = end;
  while (end < to && (isLetter(text.charCodeAt(end)) || (end > rest && isDigit(text.charCodeAt(end))))) end++;
  return end - rest > 4 ? rest : end;
}

/** "e-3" or "E5" after the digits. */
function isExponent(text: string, at: number, to: number): boolean {
  const sign = text.charCodeAt(at);
  if (at + 1 >= to || (sign !== 101 && sign !== 69)) return false;
  const next = text.charCodeAt(at + 1);
  const signed = next === 45 || next === 43 || next === 0x2212;
  return isDigit(next) || (signed && at + 2 < to && isDigit(text.charCodeAt(at + 2)));
}

function isNumberPart(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  return (code === 46 || code === 44) && at + 1 < to && isDigit(text.charCodeAt(at + 1));
}
