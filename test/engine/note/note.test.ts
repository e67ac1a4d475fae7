// The note model: what is prose, what is mathematics, what is neither; and texts that must not break it.
import { describe, expect, it } from 'vitest';
import { createLinter, type Note, parse, update } from '../../../server/src/engine/index.ts';
import { formulasOf, outline, shapeOf } from '../../support/noteShape.ts';

const leaves = (note: Note) => note.roots.flatMap(({ leaves: own }) => own);

describe('blocks', () => {
  it.each([
    ['# A\n\ntext\n', ['heading1 # A', 'paragraph text']],
    ['A\n===\n\nB\n---\n', ['heading1 A ===', 'heading2 B ---']],
    ['- a\n- b\n\n1. c\n', ['list - a - b', 'list 1. c']],
    ['> a\n> b\n', ['quote > a > b']],
    ['a | b\n--|--\n1 | 2\n', ['table a | b --|-- 1 | 2']],
    ['```py\n# x\n```\n', ['code ```py # x ```']],
    ['    code\n', ['code code']],
    ['$$\nx\n$$\n', ['math $$ x $$']],
    ['$$x$$\n', ['math $$x$$']],
    ['```math\nx\n```\n', ['math ```math x ```']],
    ['\\begin{align}\na\n\\end{align}\n', ['math \\begin{align} a \\end{align}']],
    ['---\nt: 1\n---\n\n# A\n', ['frontMatter --- t: 1 ---', 'heading1 # A']],
    ['text\n\n---\n', ['paragraph text', 'rule ---']],
    ['<div>\nx\n</div>\n', ['html <div> x </div>']],
    ['<!-- a -->\n', ['html <!-- a -->']],
    ['[a]: http://x\n', ['reference [a]: http://x']],
    ['text\n$$\nx\n$$\nmore\n', ['paragraph text', 'math $$ x $$', 'paragraph more']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(outline(parse(text))).toEqual(expected);
  });

  it('tile the text from the first one on', () => {
    const { text, roots, starts } = parse('\n\n# A\n\nb\n\n- c\n\n\n');
    expect(roots.map((root) => root.text).join('')).toBe(text.slice(starts[0]));
  });
});

describe('formulas', () => {
  it.each([
    ['a $x_1$ and \\(y\\).', ['x_1', 'y']],
    ['- a $x$\n  - b\n\n    $$\n    y\n    $$\n', ['x', 'y']],
    ['| $a|b$ | c |\n|---|---|---|\n| $d$ | e | f |\n', ['d']],
    ['It costs $5 or 10, `$x$` and \\$y$.', []],
    ['```\n$x$\n```\n', []],
    ['$a_b$ and $c_d$', ['a_b', 'c_d']],
    ['$x*y$ and $z*w$', ['x*y', 'z*w']],
    ['\\[1\\] and \\[toc\\]', []],
    ['$$\nx\n\n# Next\n\n$y$\n', ['x', 'y']],
  ])('%j', (text, expected) => {
    expect(formulasOf(parse(text))).toEqual(expected);
  });

  it('say whether they are closed and displayed', () => {
    const [open, inline] = parse('$$\nx\n\na $y$\n').roots.flatMap(({ formulas }) => formulas);
    expect(open).toMatchObject({ closed: false, display: true });
    expect(inline).toMatchObject({ closed: true, display: false });
  });
});

describe('leaves', () => {
  it('of a list know their parents', () => {
    const note = parse('- a\n  - b\n\n    c\n  - d\n- e\n');
    expect(leaves(note).map(({ kind, parent, depth, text }) => [text, kind, parent, depth])).toEqual([
      ['a', 'item', -1, 1],
      ['b', 'item', 0, 2],
      ['c', 'paragraph', 1, 2],
      ['d', 'item', 0, 2],
      ['e', 'item', -1, 1],
    ]);
  });

  it('of a table know their headers, also behind empty cells', () => {
    const note = parse('| a | b |\n|---|---|\n| 1 | 2 |\n|   | 4 |\n');
    const found = leaves(note).map(({ text, cell }) => [text, cell?.row, leaves(note)[cell?.header ?? -1]?.text]);
    expect(found).toEqual([
      ['a', 0, 'a'],
      ['b', 0, 'b'],
      ['1', 1, 'a'],
      ['2', 1, 'b'],
      ['4', 2, 'b'],
    ]);
  });

  it('show prose without markup, as long as it is written', () => {
    const text = 'The **best** [link](http://x "t") `lr=0.5` <b>x</b> ![alt](y) $z$ \\* http://u.v';
    const [leaf] = leaves(parse(text));
    expect(leaf?.text.length).toBe(text.length);
    expect(leaf?.text.replaceAll(/\s+/g, ' ')).toBe('The best link lr=0.5 x \uE000\uE000\uE000 * ');
  });

  it('in quotes are marked as such', () => {
    expect(leaves(parse('> a\n\nb\n')).map(({ quoted }) => quoted)).toEqual([true, false]);
  });
});

describe('texts that must not break anything', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a byte order mark', '\uFEFF# A\n\ntext\n'],
    ['tabs', '-\ta\n\t-\tb\n\n\tcode\n'],
    ['Windows line ends', '# A\r\n\r\n- a\r\n  - b\r\n\r\n$$\r\nx\r\n$$\r\n'],
    ['lone carriage returns', '# A\r\rtext\r'],
    ['no final newline', '- a\n  - b'],
    ['a null and a lone surrogate', 'a\0b \uD800 c\n'],
    ['a fence left open', '```\n'.repeat(3)],
    ['formulas left open', '$$ \\[ \\( \\begin{align} $'.repeat(50)],
    ['brackets', '['.repeat(5000)],
    ['nested quotes', `${'> '.repeat(500)}a\n`],
    ['nested lists', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['a paragraph of 60 KB', 'Adam is always better than SGD. '.repeat(1900)],
    ['70 KB of brackets in one paragraph', '[a](b *c* $d$ '.repeat(5000)],
    ['10,000 lines', '# Heading\n\nUse a small learning rate.\n\n- Dropout helps\n\n'.repeat(1700)],
    ['a table of 2,000 rows', `| a | b |\n|---|---|\n${'| Adam is always better | x |\n'.repeat(2000)}`],
  ];
  const linter = createLinter({ allRules: true });

  it.each(texts)('%s', (_, text) => {
    const note = parse(text);
    const { findings, failures } = linter.lint(note);
    expect(failures).toEqual([]);
    for (const { span } of findings) expect(span.end).toBeLessThanOrEqual(text.length);
    const edited = update(note, [{ start: text.length >> 1, end: text.length >> 1, text: '\n\n```\n' }]);
    expect(edited.text.length).toBe(text.length + 6);
    expect(linter.lint(edited).failures).toEqual([]);
  });
});

describe('update', () => {
  it('keeps the blocks that it does not touch', () => {
    const before = parse('# A\n\none\n\ntwo\n\nthree\n\nfour\n\nfive\n');
    const at = before.text.indexOf('four');
    const after = update(before, [{ start: at, end: at + 4, text: 'FOUR' }]);
    expect(after.roots.filter((root) => before.roots.includes(root)).map(({ plain }) => plain)).toEqual([
      'A',
      'one',
      'two',
    ]);
    expect(shapeOf(after)).toEqual(shapeOf(parse(after.text)));
  });

  it('moves what stands behind', () => {
    const long = 'word '.repeat(800);
    const before = parse(`one\n\n${long}\n\n${long}\n\nlast\n`);
    const after = update(before, [{ start: 0, end: 0, text: '# New\n\n' }]);
    expect(after.roots.at(-1)).toBe(before.roots.at(-1));
    expect(after.starts.at(-1)).toBe((before.starts.at(-1) ?? 0) + 7);
  });

  it('takes several changes in offsets of the text before', () => {
    const note = update(parse('one two three'), [
      { start: 0, end: 3, text: '1' },
      { start: 8, end: 13, text: '3' },
    ]);
    expect(note.text).toBe('1 two 3');
  });
});

describe('a paragraph of 1 MB', () => {
  const texts = [
    ['sentences', 'Adam is always better than SGD. '.repeat(32_000)],
    ['brackets', '[a](b *c* $d$ '.repeat(75_000)],
  ] as const;

  it.each(texts)('is parsed and updated: %s', (_, text) => {
    const note = update(parse(text), [{ start: 500_000, end: 500_000, text: ' word ' }]);
    expect(shapeOf(note)).toEqual(shapeOf(parse(note.text)));
  });
});

it.fails('not yet: the marks of a quote are no part of the formula in it', () => {
  expect(formulasOf(parse('> $$\n> x\n> $$\n'))).toEqual(['x']);
});

it.fails('not yet: a dollar in inline code closes no formula', () => {
  expect(formulasOf(parse('It costs $10, `$x$` or so.'))).toEqual([]);
});
