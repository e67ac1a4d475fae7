// A rule's example as a page shows it: the marked words in bold, and what the first fix makes of it.
import { createLinter, parse, type RuleInfo } from '../../src/engine/index.ts';
import { applyEdits } from '../../src/engine/text/edit.ts';

/** An example without its marks, and the span between them. */
export interface MarkedExample {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Takes the marks «…» out of an example. Throws where there is not exactly one pair. */
export function unmark(example: string): MarkedExample {
  const [before, marked, after, ...more] = example.split(/[«»]/);
  if (before === undefined || marked === undefined || after === undefined || more.length > 0) {
    throw new Error(`an example needs exactly one pair of «…»: ${JSON.stringify(example)}`);
  }
  return { text: before + marked + after, span: { start: before.length, end: before.length + marked.length } };
}

/** The example with its marked words in bold; marks that bold cannot show (within display mathematics) are dropped. */
export function emphasized(example: string): string {
  const { text, span } = unmark(example);
  const { start, end } = widened(text, span);
  if (isInside(text, start, '$$')) return text;
  const bold = text
    .slice(start, end)
    .replaceAll(linePart, (_, lead: string, words: string) => `${lead}${boldOf(words)}`);
  return text.slice(0, start) + bold + text.slice(end);
}

/** One line of a marked passage: what Markdown reads as block markup, then its words. */
const linePart = /^([ \t]*(?:(?:[-*+>]|\d+[.)]|#{1,6})[ \t]+)*)(\S.*)$/gm;

/** Bold that is there already is taken off first; white space at the end stays outside. */
function boldOf(words: string): string {
  const bare = words.replaceAll('**', '').trimEnd();
  return `**${bare}**${words.slice(words.trimEnd().length)}`;
}

/** Inline code and inline mathematics are marked as a whole: bold does not work within them. */
function widened(text: string, span: MarkedExample['span']): MarkedExample['span'] {
  let { start, end } = span;
  for (const sign of ['`', '$'] as const) {
    if (isInside(text, start, sign)) start = text.lastIndexOf(sign, start - 1);
    if (isInside(text, end, sign)) end = text.indexOf(sign, end) + 1;
  }
  return { start, end };
}

/** True where the number of delimiters before the offset, on its own block, is odd. */
function isInside(text: string, at: number, sign: '`' | '$' | '$$'): boolean {
  const block = text.slice(text.lastIndexOf('\n\n', at - 1) + 1, at);
  const pattern = { '`': /`/g, $: /(?<![\\$])\$(?!\$)/g, $$: /\$\$/g }[sign];
  return (block.match(pattern)?.length ?? 0) % 2 === 1;
}

export interface ShownFix {
  readonly title: string;
  readonly result: string;
}

/** What the rule offers on a bad example: each fix's title with the note that it makes. */
export function fixesOn(rule: RuleInfo, example: string): readonly ShownFix[] {
  const { text } = unmark(example);
  const linter = createLinter({ rules: { [rule.id]: rule.severity } });
  const finding = linter.lint(parse(text)).findings.find((it) => it.rule === rule.id);
  return (finding?.fixes ?? []).map(({ title, edits }) => ({ title, result: applyEdits(text, edits) }));
}
