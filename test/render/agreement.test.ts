// Linter and preview agree on what is mathematics: they share the scanner, and their block rules must not drift apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintedFormulas, renderedFormulas } from './support/formulas.ts';

const pieces = [
  '$x_1$',
  '$a$ and $b$',
  '$$\nL = 1\n$$',
  '$$y$$',
  '$$y$$ more',
  '\\(z\\)',
  '\\[ w^2 \\]',
  '\\[1\\]',
  '\\begin{align}\na &= b\n\\end{align}',
  '$$\nopen',
  '$$\n\n$$',
  'costs $5 and $10',
  '`$c$`',
  '```\n$d$\n```',
  '- item $e$',
  '- item\n  $$\n  f\n  $$',
  '> quote $g$',
  '> $$\n> h\n> $$',
  '| a | b |\n|---|---|\n| $i$ | $5 |',
  '# Heading $j$',
  '*emphasis $k_1$ and* $k_2$',
  '[link $l$](https://example.org)',
  '<!-- $m$ -->',
  'text\n$$\nn\n- o\n$$\ntext',
  '\\$p$ q$',
  '---\nfront: $r$\n---',
];

describe('mathematics in lint and preview', () => {
  it.each(pieces)('%j', (piece) => {
    expect(renderedFormulas(piece)).toEqual(lintedFormulas(piece));
  });

  it('is the same in any mixture', () => {
    const note = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((it) => it.join('\n\n'));
    fc.assert(
      fc.property(note, (text) => {
        expect(renderedFormulas(text)).toEqual(lintedFormulas(text));
      }),
      { numRuns: 300 },
    );
  });
});
