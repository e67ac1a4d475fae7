// Builds fixes of more than a clause: lines below a block, a last word in a section, in the markup that stands there.
import type { Root } from '../note/root.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Unit } from '../reading/units.ts';
import type { FixDraft, RootEdit } from '../rule.ts';
import type { Part } from './edits.ts';
import { plainOf, sentenceFix, snippetOf } from './edits.ts';

const lineEnd = (root: Root): string => (root.text.includes('\r\n') ? '\r\n' : '\n');

function editAt(root: Root, at: number, parts: readonly Part[]): RootEdit {
  const snippet = snippetOf(parts);
  return { root, span: { start: at, end: at }, text: plainOf(parts), ...(snippet === undefined ? {} : { snippet }) };
}

/** The marks before the text of the line at an offset: quote signs, indentation, the bullet. */
function lineHead(
  root: Root,
  at: number,
): { readonly quote: string; readonly indent: string; readonly bullet: string } {
  const line = root.text.slice(root.text.lastIndexOf('\n', at - 1) + 1);
  const {
    quote = '',
    indent = '',
    bullet = '',
  } = /^(?<quote>(?:[ \t]*>[ \t]?)*)(?<indent>[ \t]*)(?<bullet>(?:[-*+]|\d+[.)])[ \t]+)?/.exec(line)?.groups ?? {};
  return { quote, indent, bullet };
}

/** Lines of Markdown right below the block of a leaf: nested bullets in a list, else paragraphs and lists of their own. */
export function belowFix(title: string, root: Root, leaf: number, lines: readonly string[]): FixDraft {
  const end = lineEnd(root);
  const at = root.leaves[leaf];
  if (at?.kind === 'item' || (at !== undefined && at.depth > 0)) {
    const { quote, indent, bullet } = lineHead(root, at.span.start);
    const inner = indent.includes('\t') ? `${indent}\t` : indent + ' '.repeat(bullet.length);
    const text = lines.map((line) => `${end}${quote}${inner}- ${line.replace(/^\d+\. /, '')}`).join('');
    return { title, kind: 'suggestion', edits: [editAt(root, at.span.end, [text])] };
  }
  const quote =
    root.kind === 'quote' ? lineHead(root, root.text.lastIndexOf('\n', root.end - 1) + 1).quote.trimEnd() : '';
  const text = lines
    .map((line, i) => `${end}${startsBlock(lines, i) ? `${quote}${end}` : ''}${quote === '' ? '' : `${quote} `}${line}`)
    .join('');
  return { title, kind: 'suggestion', edits: [editAt(root, root.end, [text])] };
}

/** A blank line parts the first line from what stands above, and a list from its introduction. */
const startsBlock = (lines: readonly string[], i: number): boolean =>
  i === 0 || isNumbered(lines[i]) !== isNumbered(lines[i - 1]);

const isNumbered = (line: string | undefined): boolean => /^\d+\. /.test(line ?? '');

/** The last sentence of a unit and whether the unit holds all of its root. */
function lastOf(unit: Unit): { readonly sentence: Sentence; readonly whole: boolean } | undefined {
  const sentence = unit.sentences.filter((it) => it.block.kind !== 'heading').at(-1);
  if (sentence === undefined) return undefined;
  const whole = sentence.root.sentences.every((it) => unit.sentences.includes(it));
  return { sentence, whole };
}

/** A last sentence of a unit: another bullet of its list, another line of its quote, else a sentence or a paragraph. */
export function lastWordFix(title: string, unit: Unit, parts: readonly Part[]): FixDraft | undefined {
  const last = lastOf(unit);
  if (last === undefined) return undefined;
  const { sentence, whole } = last;
  const { root } = sentence;
  const end = lineEnd(root);
  const behind = unit.roots.at(-1);
  if (behind !== undefined && behind !== root && behind.leaves.length === 0)
    return { title, kind: 'suggestion', edits: [editAt(behind, behind.end, [end, end, ...parts])] };
  if (!whole || root.kind === 'paragraph') return sentenceFix(title, sentence, parts);
  if (root.kind === 'table')
    return { title, kind: 'suggestion', edits: [editAt(root, root.end, [end, end, ...parts])] };
  if (root.kind === 'list')
    return { title, kind: 'suggestion', edits: [editAt(root, root.end, [end, nextBullet(root), ...parts])] };
  if (root.kind === 'quote')
    return {
      title,
      kind: 'suggestion',
      edits: [editAt(root, root.end, [end, lineHead(root, sentence.span.start).quote.trimEnd(), ' ', ...parts])],
    };
  return sentenceFix(title, sentence, parts);
}

/** The bullet of a further item of the outermost list of a root; numbers go on. */
function nextBullet(root: Root): string {
  const items = root.leaves.filter((leaf) => leaf.kind === 'item' && leaf.depth === 1);
  const { indent, bullet } = lineHead(root, items.at(-1)?.span.start ?? 0);
  return indent + bullet.replace(/^\d+/, (number) => String(Number(number) + 1)).replace(/\[[ x]\]\s*$/i, '');
}

/** Bullets at the end of a unit: items of its list, lines of its quote, parts of its cell or item, else a list of their own. */
export function bulletsFix(title: string, unit: Unit, lines: readonly string[]): FixDraft | undefined {
  const last = lastOf(unit);
  if (last === undefined) return undefined;
  const { sentence, whole } = last;
  const { root } = sentence;
  const end = lineEnd(root);
  if (!whole || root.kind === 'table') return insideFix(title, sentence, lines);
  if (root.kind === 'list')
    return { title, kind: 'suggestion', edits: [editAt(root, root.end, [listed(root, lines, end)])] };
  const quote = root.kind === 'quote' ? `${lineHead(root, sentence.span.start).quote.trimEnd()} ` : '';
  const gap = quote === '' ? end : `${end}${quote.trimEnd()}`;
  return {
    title,
    kind: 'suggestion',
    edits: [editAt(root, root.end, [`${gap}${lines.map((line) => `${end}${quote}- ${line}`).join('')}`])],
  };
}

/** Further items of a root's list; where one item holds all of it, they are nested below it. */
function listed(root: Root, lines: readonly string[], end: string): string {
  const items = root.leaves.filter((leaf) => leaf.kind === 'item' && leaf.depth === 1);
  const { indent, bullet } = lineHead(root, items.at(-1)?.span.start ?? 0);
  if (items.length > 1)
    return lines
      .map((line, i) => `${end}${indent}${bullet.replace(/^\d+/, (number) => String(Number(number) + 1 + i))}${line}`)
      .join('');
  const nested = root.leaves.find((leaf) => leaf.kind === 'item' && leaf.depth === 2);
  const inner = nested === undefined ? indent + ' '.repeat(bullet.length) : lineHead(root, nested.span.start).indent;
  return lines.map((line) => `${end}${inner}- ${line}`).join('');
}

/** Where there is no room for bullets, the lines follow on the same line. */
const insideFix = (title: string, sentence: Sentence, lines: readonly string[]): FixDraft =>
  sentenceFix(title, sentence, [lines.join(' ')]);
