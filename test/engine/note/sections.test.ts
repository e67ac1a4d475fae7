// Sections: paths of headings, where they end, and which of them are not linted.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/engine/index.ts';
import { sectionsOf } from '../../../server/src/engine/note/sections.ts';

const sections = (text: string) => sectionsOf(parse(text));

describe('sections', () => {
  it('know their headings from outermost to own', () => {
    const found = sections('intro\n\n# A\n\na\n\n## B\n\nb\n\n### C\n\n## D\n\n# E\n');
    expect(found.map(({ path }) => path.join(' / '))).toEqual(['', 'A', 'A / B', 'A / B / C', 'A / D', 'E']);
    expect(found.map(({ first, ownEnd, end }) => [first, ownEnd, end])).toEqual([
      [0, 1, 1],
      [1, 3, 7],
      [3, 5, 6],
      [5, 6, 6],
      [6, 7, 7],
      [7, 8, 8],
    ]);
  });

  it('may skip levels', () => {
    expect(sections('### C\n\n# A\n\n### B\n').map(({ path }) => path)).toEqual([['C'], ['A'], ['A', 'B']]);
  });

  it('of an empty note are none', () => {
    expect(sections('')).toEqual([]);
  });

  it('take underlined headings and drop markup from their names', () => {
    expect(sections('**Over**fitting\n===\n\ntext\n')[0]?.path).toEqual([
      'Over fitting'.replace(' ', '  ').replace(/ +/, ' '),
    ]);
  });
});

describe('roles', () => {
  it.each([
    ['References', 'references'],
    ['7. Further reading', 'references'],
    ['Bibliography', 'references'],
    ['Table of contents', 'contents'],
    ['Learning objectives', 'objectives'],
    ['Overfitting', 'prose'],
    ['Contents of a good answer', 'prose'],
    ['Index funds', 'prose'],
    ['Links to regularization', 'prose'],
  ])('%s: %s', (heading, role) => {
    expect(sections(`# ${heading}\n\ntext\n`)[0]?.role).toBe(role);
  });

  it('hold for subsections too', () => {
    expect(sections('# References\n\n## Papers\n\nx\n\n# Next\n').map(({ role }) => role)).toEqual([
      'references',
      'references',
      'prose',
    ]);
  });
});

it.fails.each(['Sources of variance', 'Reference models in PPO', 'Resources a model needs'])(
  'not yet: "%s" is no list of references',
  (heading) => {
    expect(sections(`# ${heading}\n\ntext\n`)[0]?.role).toBe('prose');
  },
);
