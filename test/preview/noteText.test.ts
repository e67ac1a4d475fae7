// The preview's copy of the note follows edits, and asks for the whole note where they do not fit.
import { describe, expect, it } from 'vitest';
import type { MessageToPage } from '../../client/src/preview/messages.ts';
import { textAfter } from '../../client/src/preview/webview/noteText.ts';

const note = { version: 3, text: 'one two' };

const edit = (from: number, ...changes: readonly [number, number, string][]): MessageToPage => ({
  type: 'edit',
  from,
  version: from + 1,
  changes: changes.map(([offset, length, text]) => ({ offset, length, text })),
});

describe('the text of the page', () => {
  it('is the note that was sent', () => {
    expect(textAfter(undefined, { type: 'note', version: 1, text: 'x', base: '' })).toEqual({ version: 1, text: 'x' });
  });

  it('takes edits in their order', () => {
    expect(textAfter(note, edit(3, [4, 3, 'three'], [0, 3, '']))).toEqual({ version: 4, text: ' three' });
  });

  it('is lost where an edit is missing', () => {
    expect(textAfter(note, edit(4, [0, 0, 'x']))).toBeUndefined();
    expect(textAfter(undefined, edit(3, [0, 0, 'x']))).toBeUndefined();
  });
});
