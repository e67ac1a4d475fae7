// Leaves HTML comments out of the rendered note: they are directives and remarks to oneself, and raw HTML is not rendered.
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

const open = '<!--';
const close = '-->';

export function hideComments(markdown: MarkdownIt): void {
  const interrupts = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  markdown.block.ruler.before('fence', 'comment', commentBlock, interrupts);
  markdown.inline.ruler.before('autolink', 'comment', commentInline);
}

/** A line that begins with a comment: all up to the line in which it ends is left out, as CommonMark has it. */
function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  if (!state.src.startsWith(open, lineStart(state, startLine))) return false;
  if (silent) return true;
  let last = startLine;
  while (last < endLine - 1 && !lineText(state, last).includes(close)) last++;
  state.line = last + 1;
  return true;
}

function commentInline(state: StateInline): boolean {
  if (!state.src.startsWith(open, state.pos)) return false;
  const end = state.src.indexOf(close, state.pos + open.length);
  if (end < 0) return false;
  state.pos = end + close.length;
  return true;
}

const lineStart = (state: StateBlock, line: number): number => (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);

const lineText = (state: StateBlock, line: number): string =>
  state.src.slice(lineStart(state, line), state.eMarks[line]);
