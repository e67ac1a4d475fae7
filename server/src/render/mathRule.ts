// Mathematics in markdown-it, where and only where the engine's scanner finds it.
import type { MarkdownIt, RendererRule, StateBlock, StateInline } from 'markdown-it';
import { isBlankLine, mathEnvironments, scanMath } from '../engine/note/mathScanner.ts';
import { escapeHtml, mathHtml } from './mathHtml.ts';

export function mathematics(markdown: MarkdownIt): void {
  const interrupts = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  markdown.block.ruler.after('code', 'math_block', mathBlock, interrupts);
  markdown.inline.ruler.before('escape', 'math_inline', mathInline);
  Object.assign(markdown.renderer.rules, html);
}

const html: Readonly<Record<string, RendererRule>> = {
  math_inline: (tokens, at) => mathHtml(tokens[at]?.content ?? '', tokens[at]?.markup === '$$'),
  math_block: (tokens, at) => `<p class="math-block">${mathHtml(tokens[at]?.content ?? '', true)}</p>\n`,
  math_broken: (tokens, at) => `<pre class="math-broken">${escapeHtml(tokens[at]?.content ?? '')}</pre>\n`,
};

function mathInline(state: StateInline, silent: boolean): boolean {
  const found = scanMath(state.src, state.pos, state.posMax);
  if (found === undefined) return false;
  if (!silent) {
    const token = state.push('math_inline', 'math', 0);
    token.content = state.src.slice(found.contentStart, found.contentEnd);
    token.markup = found.display ? '$$' : '$';
  }
  state.pos = found.end;
  return true;
}

/**
 * Display mathematics that begins a line; a blank line ends it even where it is not closed, so that a formula being typed
 * spoils its own paragraph and never the rest of the note.
 */
function mathBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineText(state, startLine);
  const open = openingOf(first);
  if (open === undefined) return false;
  if (silent) return true;
  const last = open.isWhole ? startLine : lastLine(state, startLine, endLine, open.close);
  push(state, startLine, last, open);
  state.line = last + 1;
  return true;
}

interface Opening {
  /** Where the formula begins in the line, after its delimiter (an environment is its own delimiter). */
  readonly content: number;
  readonly close: string;
  /** True where the same line closes it. */
  readonly isWhole: boolean;
  /** An environment keeps its `\begin` and `\end`. */
  readonly keepsClose: boolean;
}

function openingOf(line: string): Opening | undefined {
  const open = delimiterOf(line);
  if (open === undefined) return undefined;
  const close = line.indexOf(open.close, open.after);
  if (close < 0) return { ...open, isWhole: false };
  if (open.close === '\\]' && scanMath(line, 0) === undefined) return undefined;
  const rest = line.slice(close + open.close.length);
  return /^[\s.,;:]*$/.test(rest) && close > open.after ? { ...open, isWhole: true } : undefined;
}

function delimiterOf(line: string): (Omit<Opening, 'isWhole'> & { readonly after: number }) | undefined {
  if (line.startsWith('$$')) return { content: 2, after: 2, close: '$$', keepsClose: false };
  if (line.startsWith('\\[')) return { content: 2, after: 2, close: '\\]', keepsClose: false };
  const name = /^\\begin\{([a-zA-Z]+\*?)\}/.exec(line)?.[1];
  if (name === undefined || !mathEnvironments.has(name)) return undefined;
  return { content: 0, after: name.length + 8, close: `\\end{${name}}`, keepsClose: true };
}

/** The line that closes the formula, or the last one before a blank line or the end of what it stands in. */
function lastLine(state: StateBlock, startLine: number, endLine: number, close: string): number {
  for (let line = startLine + 1; line < endLine; line++) {
    const text = lineText(state, line);
    if (isBlankLine(text, 0, text.length) || (state.sCount[line] ?? 0) < state.blkIndent) return line - 1;
    if (text.includes(close)) return line;
  }
  return endLine - 1;
}

function push(state: StateBlock, startLine: number, last: number, open: Opening): void {
  const text = state.getLines(startLine, last + 1, state.blkIndent, false).trimStart();
  const at = text.indexOf(open.close, open.content + 1);
  const token = state.push(at < 0 ? 'math_broken' : 'math_block', 'math', 0);
  token.block = true;
  token.map = [startLine, last + 1];
  if (at < 0) token.content = text;
  else token.content = text.slice(open.content, open.keepsClose ? at + open.close.length : at);
}

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
