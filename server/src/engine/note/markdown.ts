// The Markdown parser: lezer's CommonMark and GFM, with mathematics read before emphasis and escapes can spoil it.
import type { BlockContext, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';
import { isBlankLine, mathEnvironments, scanMath } from './mathScanner.ts';

/** Opening of a display formula at the start of a line, with the delimiter that closes it. */
function openedBy(text: string, at: number): { readonly from: number; readonly close: string } | undefined {
  if (text.startsWith('$$', at)) return { from: at + 2, close: '$$' };
  if (text.startsWith('\\[', at)) return { from: at + 2, close: '\\]' };
  if (!text.startsWith('\\begin{', at)) return undefined;
  const name = text.slice(at + 7, text.indexOf('}', at));
  return mathEnvironments.has(name) ? { from: at + 8 + name.length, close: `\\end{${name}}` } : undefined;
}

/** A line that opens display mathematics and either closes it at its own end or leaves it open. */
function opensBlock(line: Line): { readonly close: string; readonly closed: boolean } | undefined {
  const open = openedBy(line.text, line.pos);
  if (open === undefined) return undefined;
  const close = line.text.indexOf(open.close, open.from);
  if (close < 0) return { close: open.close, closed: false };
  if (open.close === '\\]' && scanMath(line.text, line.pos) === undefined) return undefined;
  const rest = line.text.slice(close + open.close.length);
  return /^[\s.,;:]*$/.test(rest) && close > open.from ? { close: open.close, closed: true } : undefined;
}

/**
 * Consumes the lines of a display formula. A blank line ends it too: one that is not closed by then is `BrokenMath`, so
 * that a formula being typed spoils its own paragraph and never the rest of the note.
 */
function parseMathBlock(cx: BlockContext, line: Line): boolean {
  const open = opensBlock(line);
  if (open === undefined) return false;
  const from = cx.lineStart + line.pos;
  let closed = open.closed;
  let end = cx.lineStart + line.text.length;
  while (!closed && cx.nextLine()) {
    if (leftContext(cx, line) || isBlankLine(line.text, line.pos, line.text.length)) break;
    end = cx.lineStart + line.text.length;
    closed = line.text.includes(open.close, line.pos);
    if (closed) break;
  }
  if (closed) cx.nextLine();
  cx.addElement(cx.elt(closed ? 'MathBlock' : 'BrokenMath', from, end));
  return true;
}

/** True on a line that no longer belongs to the list or quote around the block (the parser knows, its types don't say). */
const leftContext = (cx: BlockContext, line: Line): boolean =>
  (line as Line & { readonly depth: number }).depth < cx.depth;

/** Jekyll's `{% highlight python %}` … `{% endhighlight %}`: code, though no fence. */
function parseLiquidCode(cx: BlockContext, line: Line): boolean {
  if (!opensLiquidCode(line)) return false;
  const from = cx.lineStart + line.pos;
  let end = cx.lineStart + line.text.length;
  let closed = closesLiquidCode(line.text);
  while (!closed && cx.nextLine() && !leftContext(cx, line)) {
    end = cx.lineStart + line.text.length;
    closed = closesLiquidCode(line.text);
  }
  if (closed) cx.nextLine();
  cx.addElement(cx.elt('CodeBlock', from, end));
  return true;
}

const opensLiquidCode = (line: Line): boolean =>
  line.next === 123 && /^\{%-?\s*(?:highlight|raw|mermaid)\b/.test(line.text.slice(line.pos));
const closesLiquidCode = (text: string): boolean => /\{%-?\s*end(?:highlight|raw|mermaid)\b/.test(text);

/** A paragraph longer than this is read without inline structure: the inline parse is quadratic on runs of brackets. */
const longParagraph = 65_536;

const plainWhenLong: LeafBlockParser = {
  nextLine: () => false,
  finish(cx, leaf) {
    if (leaf.content.length <= longParagraph) return false;
    cx.addLeafElement(leaf, cx.elt('Paragraph', leaf.start, leaf.start + leaf.content.length));
    return true;
  },
};

const mathematics: MarkdownConfig = {
  defineNodes: [{ name: 'MathBlock', block: true }, { name: 'BrokenMath', block: true }, 'MathInline'],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'LinkReference',
      parse: parseMathBlock,
      endLeaf: (_cx, line) => opensBlock(line) !== undefined,
    },
    {
      name: 'LiquidCode',
      before: 'LinkReference',
      parse: parseLiquidCode,
      endLeaf: (_cx, line) => opensLiquidCode(line),
    },
    { name: 'LongText', before: 'LinkReference', leaf: () => plainWhenLong },
  ],
  parseInline: [
    {
      name: 'MathInline',
      before: 'Escape',
      parse(cx, next, pos) {
        if (next !== 36 && next !== 92) return -1;
        const found = scanMath(cx.text, pos - cx.offset);
        return found === undefined ? -1 : cx.addElement(cx.elt('MathInline', pos, cx.offset + found.end));
      },
    },
  ],
};

/** CommonMark + GFM + mathematics. */
export const markdown = parser.configure([GFM, mathematics]);
