// Offsets and positions of a text: there and back, at line ends of every kind, and outside.
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../server/src/engine/text/lineIndex.ts';

const starts = (text: string): number[] => {
  const lines = new LineIndex(text);
  return Array.from({ length: lines.lineCount }, (_, line) => lines.startOf(line));
};

describe('line starts', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\nb', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb', [0, 2]],
    ['\n\r\n\r', [0, 1, 3, 4]],
    ['🐍\nb', [0, 3]],
  ])('%j', (text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  it('past the last line the text ends', () => {
    expect(new LineIndex('ab\ncd').startOf(9)).toBe(5);
  });
});

describe('positions', () => {
  const text = 'one\r\ntwo 🐍\n\nfour';
  const lines = new LineIndex(text);

  it('every offset comes back', () => {
    for (let at = 0; at <= text.length; at++) expect(lines.offsetAt(lines.positionAt(at))).toBe(at);
  });

  it('are lines and columns in code units', () => {
    expect(lines.positionAt(0)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(5)).toEqual({ line: 1, character: 0 });
    expect(lines.positionAt(text.indexOf('four') + 2)).toEqual({ line: 3, character: 2 });
  });

  it('outside are clamped', () => {
    expect(lines.positionAt(-3)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(999)).toEqual({ line: 3, character: 4 });
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(5);
    expect(lines.offsetAt({ line: 99, character: 0 })).toBe(text.length);
    expect(lines.offsetAt({ line: 3, character: 99 })).toBe(text.length);
  });
});
