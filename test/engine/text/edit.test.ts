// Edits of a text and spans: order does not matter, overlaps are refused.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/engine/text/edit.ts';
import { contains, cover, overlaps, shift } from '../../../server/src/engine/text/span.ts';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

describe('applyEdits', () => {
  it('replaces, inserts and removes, whatever their order', () => {
    const edits = [edit(4, 7, 'TWO'), edit(0, 0, '> '), edit(8, 13, '')];
    expect(applyEdits('one two three', edits)).toBe('> one TWO ');
    expect(applyEdits('one two three', [...edits].reverse())).toBe('> one TWO ');
  });

  it('takes edits that touch', () => {
    expect(applyEdits('abcd', [edit(0, 2, 'x'), edit(2, 4, 'y'), edit(4, 4, '!')])).toBe('xy!');
  });

  it('keeps the text where there are none', () => {
    expect(applyEdits('same', [])).toBe('same');
  });

  it('refuses edits that overlap', () => {
    expect(() => applyEdits('abcd', [edit(0, 3, 'x'), edit(2, 4, 'y')])).toThrow(RangeError);
  });
});

describe('spans', () => {
  const [a, b] = [
    { start: 2, end: 5 },
    { start: 4, end: 9 },
  ];

  it('overlap where they share a character', () => {
    expect(overlaps(a, b)).toBe(true);
    expect(overlaps(a, { start: 5, end: 6 })).toBe(false);
  });

  it('are moved, joined and compared', () => {
    expect(shift(a, 10)).toEqual({ start: 12, end: 15 });
    expect(cover(b, a)).toEqual({ start: 2, end: 9 });
    expect(contains({ start: 0, end: 9 }, b)).toBe(true);
    expect(contains(b, { start: 0, end: 9 })).toBe(false);
  });
});
