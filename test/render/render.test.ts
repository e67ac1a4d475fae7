// A note as HTML: mathematics where the engine sees it, no raw HTML, no front matter, and blocks that are kept.
import { describe, expect, it } from 'vitest';
import { createRenderer, renderNote } from '../../server/src/render/render.ts';

/** The HTML with each formula as its TeX source in brackets, for a reader. */
const short = (text: string): string =>
  renderNote(text)
    .replace(
      /<span class="katex(?:-display)?">.*?<annotation encoding="application\/x-tex">(.*?)<\/annotation>.*?(?=<\/p>|<\/li>|<\/td>|\s|$)/g,
      '[$1]',
    )
    .trim();

const formulas = (text: string): string[] =>
  [...renderNote(text).matchAll(/<annotation encoding="application\/x-tex">(.*?)<\/annotation>/gs)].map(
    (it) => it[1]?.trim() ?? '',
  );

describe('mathematics', () => {
  it.each([
    ['a $x_1$ and \\(y\\) b', ['x_1', 'y']],
    ['$$\nx = 1\n$$', ['x = 1']],
    ['text\n$$\nx\n- y\n$$\nmore', ['x\n- y']],
    ['\\[ x^2 \\]', ['x^2']],
    ['\\begin{align}\na &= b\n\\end{align}', ['\\begin{align}\na &amp;= b\n\\end{align}']],
    ['- item\n\n  $$\n  x = 2\n  $$', ['x = 2']],
    ['> $$\n> x = 3\n> $$', ['x = 3']],
    ['| a |\n|---|\n| $x$ |', ['x']],
    ['costs $5 and $10', []],
    ['\\[1\\] and \\$x$', []],
    ['`$x$`', []],
    ['    $$\n    x\n    $$', []],
    ['$a_b$ and $c_d$', ['a_b', 'c_d']],
  ])('%j', (text, expected) => {
    expect(formulas(text)).toEqual(expected);
  });

  it('that is never closed spoils its own paragraph only', () => {
    const html = renderNote('$$\nx = 1\n\n# Next');
    expect(html).toContain('<pre class="math-broken">');
    expect(html).toContain('<h1>Next</h1>');
  });

  it('that is wrong or hostile shows itself and no more', () => {
    expect(renderNote('$\\frac{1}$')).toContain('katex-error');
    expect(renderNote('$\\href{javascript:alert(1)}{x}$')).not.toContain('href="javascript');
    expect(renderNote('$\\def\\a{\\a\\a}\\a$')).toContain('katex-error');
    expect(renderNote(`$${'{'.repeat(20_000)}$`)).toContain('katex-error');
    expect(renderNote('$\\rule{9999em}{9999em}$')).not.toContain('9999em;');
  });

  it('may be labelled', () => {
    expect(renderNote('$$x \\label{eq:a}$$')).not.toContain('katex-error');
  });
});

describe('a note', () => {
  it('hides its front matter and keeps its line numbers', () => {
    const blocks = createRenderer().render('---\nstudy-notes:\n  kind: paper\n---\n# Title\n\ntext\n');
    expect(blocks).toMatchObject([
      { html: '<h1>Title</h1>\n', line: 4, endLine: 5 },
      { line: 6, endLine: 7 },
    ]);
    expect(renderNote('---\nno end')).toContain('<hr>');
  });

  it('renders no raw HTML and hides comments', () => {
    expect(short('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(short('a <!-- study-notes-disable-file --> b')).toBe('<p>a  b</p>');
    expect(short('<!-- one\ntwo -->\ntext')).toBe('<p>text</p>');
    expect(short('[x](javascript:alert(1))')).not.toContain('href');
  });

  it('renders again only the blocks that changed', () => {
    const renderer = createRenderer();
    const one = renderer.render('$a$\n\n$b$\n\n$a$');
    const two = renderer.render('$a$\n\n$c$\n\n$a$');
    expect(two[0]?.html).toBe(one[0]?.html);
    expect(two[2]?.line).toBe(4);
    expect(two[1]?.html).not.toBe(one[1]?.html);
  });

  it('resolves links whose target is defined later', () => {
    const renderer = createRenderer();
    expect(renderer.render('[a]')[0]?.html).not.toContain('href');
    expect(renderer.render('[a]\n\n[a]: https://example.org')[0]?.html).toContain('href="https://example.org"');
  });
});
