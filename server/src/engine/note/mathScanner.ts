// Decides what is mathematics in a run of text: the one scanner that lint, completion and preview share.

/** A formula with its delimiters; offsets in UTF-16 code units of the scanned text. */
export interface MathSpan {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly display: boolean;
}

const dollar = 36;
const backslash = 92;

/** Environments that are mathematics on their own, without `$$` around them. */
export const mathEnvironments: ReadonlySet<string> = new Set(
  [
    'align',
    'aligned',
    'alignat',
    'equation',
    'eqnarray',
    'gather',
    'gathered',
    'multline',
    'split',
    'cases',
    'CD',
  ].flatMap((name) => [name, `${name}*`]),
);

/**
 * The formula that begins at `at`, or undefined. `$…$` follows pandoc: no space inside the delimiters, no digit after the
 * closing one, never a price, a shell variable or jQuery; `$$…$$`, `\(…\)`, `\[…\]` and bare environments may span lines
 * but no blank line.
 */
export function scanMath(text: string, at: number, end: number = text.length): MathSpan | undefined {
  const first = text.charCodeAt(at);
  if (first === dollar)
    return text.charCodeAt(at + 1) === dollar ? scanDisplay(text, at, end) : scanInline(text, at, end);
  if (first !== backslash) return undefined;
  const next = text[at + 1];
  if (next === '(' || next === '[') return scanBracketed(text, at, end);
  return next === 'b' ? scanEnvironment(text, at, end) : undefined;
}

function scanInline(text: string, at: number, end: number): MathSpan | undefined {
  if (at > 0 && text.charCodeAt(at - 1) === backslash) return undefined;
  if (isSpace(text.charCodeAt(at + 1)) || at + 1 >= end) return undefined;
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === backslash) i++;
    else if (code === 10 && isBlankLine(text, i + 1, end)) return undefined;
    else if (code === dollar) {
      if (text.charCodeAt(i + 1) === dollar && i + 1 < end) return undefined;
      if (i === at + 1 || !closes(text, i, end)) {
        if (isSpace(text.charCodeAt(i - 1))) continue;
        return undefined;
      }
      return isMoneyOrCode(text.slice(at + 1, i), text[i + 1]) ? undefined : span(at, i + 1, 1, false);
    }
  }
  return undefined;
}

function closes(text: string, at: number, end: number): boolean {
  if (isSpace(text.charCodeAt(at - 1))) return false;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  return !(after >= 48 && after <= 57);
}

/** Prices ("$5 for one, 3$ more"), `$HOME/bin:$PATH`, `$('#id')` and `$.ajax` look like delimiters but are none. */
function isMoneyOrCode(content: string, after: string | undefined): boolean {
  if (/[\\^_={}<>]/.test(content)) return /^(?:\(['"]|\.[a-z]+\()/.test(content);
  if (/^\d[\d.,]*\s?(?:[kKmMbB]n?\b|dollars?\b|million\b|billion\b)?[^a-zA-Z\d]*\s[a-zA-Z]{2,}/.test(content))
    return true;
  if (/^\(['"]|^\.[a-z]/.test(content)) return true;
  return /^[A-Za-z_]{2,}[\w/.:-]*$/.test(content) && after !== undefined && /[A-Za-z_]/.test(after);
}

function scanDisplay(text: string, at: number, end: number): MathSpan | undefined {
  if (at > 0 && text.charCodeAt(at - 1) === backslash) return undefined;
  const close = findClose(text, at + 2, end, '$$');
  return close === undefined || text.slice(at + 2, close).trim() === '' ? undefined : span(at, close + 2, 2, true);
}

function scanBracketed(text: string, at: number, end: number): MathSpan | undefined {
  if (at > 0 && text.charCodeAt(at - 1) === backslash) return undefined;
  const display = text[at + 1] === '[';
  const close = findClose(text, at + 2, end, display ? '\\]' : '\\)');
  if (close === undefined) return undefined;
  const content = text.slice(at + 2, close);
  return isBracketedMath(content, display) ? span(at, close + 2, 2, display) : undefined;
}

/** `\[1\]`, `\[toc\]` and `\[x\]` are escaped brackets; mathematics holds a command, an operator or an index. */
function isBracketedMath(content: string, display: boolean): boolean {
  if (/\\[a-zA-Z]|[\^_=+*<>|]|[^\s]\s*[-/]\s*[^\s]/.test(content)) return /[a-zA-Z\d\\]/.test(content);
  return !display && /^\s*[a-zA-Z]\s*(?:\([a-zA-Z]\)\s*)?$/.test(content);
}

function scanEnvironment(text: string, at: number, end: number): MathSpan | undefined {
  const open = /^\\begin\{([a-zA-Z]+\*?)\}/.exec(text.slice(at, Math.min(end, at + 24)));
  if (open === null || !mathEnvironments.has(open[1] ?? '')) return undefined;
  const mark = `\\end{${open[1]}}`;
  const close = findClose(text, at + open[0].length, end, mark);
  if (close === undefined) return undefined;
  const stop = close + mark.length;
  return { start: at, end: stop, contentStart: at, contentEnd: stop, display: true };
}

/** Offset of the closing delimiter before the next blank line. */
function findClose(text: string, from: number, end: number, mark: string): number | undefined {
  let close = text.indexOf(mark, from);
  while (close >= 0 && mark === '$$' && text.charCodeAt(close - 1) === backslash) close = text.indexOf(mark, close + 1);
  if (close < 0 || close + mark.length > end) return undefined;
  for (let line = text.indexOf('\n', from); line >= 0 && line < close; line = text.indexOf('\n', line + 1)) {
    if (isBlankLine(text, line + 1, end)) return undefined;
  }
  return close;
}

/** True where the line that starts at `at` holds only white space (quote markers count as white space). */
export function isBlankLine(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
    if (!isSpace(code) && code !== 62) return false;
  }
  return at >= end;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

const span = (start: number, end: number, mark: number, display: boolean): MathSpan => ({
  start,
  end,
  contentStart: start + mark,
  contentEnd: end - mark,
  display,
});
