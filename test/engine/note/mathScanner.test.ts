// What is mathematics and what only looks like it: prices, shells, jQuery, escaped brackets, delimiters left open.
import { describe, expect, it } from 'vitest';
import { scanMath } from '../../../server/src/engine/note/mathScanner.ts';

/** The content of the first formula from the left, or undefined. */
function firstFormula(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) {
    const found = scanMath(text, at);
    if (found !== undefined) return text.slice(found.contentStart, found.contentEnd);
  }
  return undefined;
}

describe('mathematics', () => {
  it.each([
    ['$x$', 'x'],
    ['a $x_1 + y$, b', 'x_1 + y'],
    ['$\\eta = 0.1$.', '\\eta = 0.1'],
    ['$10^{-3}$ to $10^{-4}$', '10^{-3}'],
    ['$0.1$', '0.1'],
    ['$\\$5 + x$', '\\$5 + x'],
    ['$a\nb$', 'a\nb'],
    ['$$x = 1$$', 'x = 1'],
    ['$$\nx\n= 1\n$$', '\nx\n= 1\n'],
    ['\\(x\\)', 'x'],
    ['\\(f(x)\\)', 'f(x)'],
    ['\\(\\alpha\\)', '\\alpha'],
    ['\\[x^2\\]', 'x^2'],
    ['\\[\na = b\n\\]', '\na = b\n'],
    ['\\[L/n\\]', 'L/n'],
    ['\\begin{align}a &= b\\end{align}', '\\begin{align}a &= b\\end{align}'],
    ['\\begin{align*}\na\n\\end{align*}', '\\begin{align*}\na\n\\end{align*}'],
  ])('%j', (text, content) => {
    expect(firstFormula(text)).toBe(content);
  });
});

describe('no mathematics', () => {
  it.each([
    'It costs $5 and $10.',
    'From $5 to $10 a month',
    '$5k for GPUs, $200 for storage',
    '$1.5 million here and $2 million there',
    'US$ 5 and US$ 6',
    'a $ b $ c',
    '$ x$',
    '\\$x$',
    '$x\n\ny$',
    '$20,000-dollar prize, $3',
    '$HOME/bin:$PATH',
    "$('#id').hide(); $('#x')",
    '$.ajax() and $.get()',
    '$$',
    '$$ $$',
    '$$ x = 1',
    '$$\nx\n\ny\n$$',
    '\\[1\\]',
    '\\[toc\\]',
    '\\[latex\\]',
    '\\[x\\]',
    '\\[ \\]',
    '\\\\[2pt] a',
    '\\(see below\\)',
    '\\(1\\)',
    '\\[a = b',
    '\\(a_1',
    '\\begin{align} a',
    '\\begin{itemize} a \\end{itemize}',
    '\\begin{verbatim}$\\end{verbatim}',
    '',
    '$',
    '\\',
  ])('%j', (text) => {
    expect(firstFormula(text)).toBeUndefined();
  });
});

describe('the span', () => {
  it('holds the delimiters, and says whether it is a display', () => {
    expect(scanMath('a $x$ b', 2)).toEqual({ start: 2, end: 5, contentStart: 3, contentEnd: 4, display: false });
    expect(scanMath('$$x$$', 0)).toMatchObject({ end: 5, display: true });
    expect(scanMath('\\[x^2\\]', 0)).toMatchObject({ end: 7, display: true });
  });

  it('does not pass the given end', () => {
    expect(scanMath('$x$', 0, 2)).toBeUndefined();
    expect(scanMath('$$x$$', 0, 4)).toBeUndefined();
    expect(scanMath('\\(x\\)', 0, 4)).toBeUndefined();
  });
});
