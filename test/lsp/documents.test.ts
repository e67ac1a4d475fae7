// Incremental edits leave the server with the same document, lines and findings as the full text would.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { parse, update } from '../../server/src/engine/index.ts';
import { Documents } from '../../server/src/lsp/documents.ts';
import { editedLineStarts, lineOffsetAt, linePositionAt, lineStartsOf } from '../../server/src/lsp/lineStarts.ts';
import { TestClient } from './support/testClient.ts';
import { wordEngine } from './support/wordEngine.ts';

const text = fc
  .array(fc.constantFrom('bad ', 'a', '\n', '\r', '\r\n', '$x$', '\n\n', '- ', '```\n', '😀'), { maxLength: 30 })
  .map((it) => it.join(''));
const edits = fc.array(fc.record({ from: fc.nat(40), length: fc.nat(8), text }), { minLength: 1, maxLength: 6 });

const uri = 'untitled:a';

/** Edits as an editor reports them, each relative to the text that the one before it left. */
function eventsOf(
  start: string,
  list: readonly { from: number; length: number; text: string }[],
): { events: TextDocumentContentChangeEvent[]; end: string } {
  let now = start;
  const events = list.map((edit) => {
    const from = Math.min(edit.from, now.length);
    const to = Math.min(from + edit.length, now.length);
    const lines = lineStartsOf(now);
    const range = { start: linePositionAt(lines, from), end: linePositionAt(lines, to) };
    // A position cannot say "between \r and \n": the client would not send it either.
    const [a, b] = [lineOffsetAt(lines, now, range.start), lineOffsetAt(lines, now, range.end)];
    now = now.slice(0, a) + edit.text + now.slice(b);
    return { range, text: edit.text };
  });
  return { events, end: now };
}

describe('documents', () => {
  it('are after edits what the full text gives', () => {
    fc.assert(
      fc.property(text, edits, (start, list) => {
        const documents = new Documents({ parse, update });
        documents.open({ uri, languageId: 'markdown', version: 1, text: start });
        const { events, end } = eventsOf(start, list);
        documents.change(uri, 2, events);
        const after = documents.get(uri);
        expect(after?.text).toBe(end);
        expect(after?.lines).toEqual(lineStartsOf(end));
      }),
      { numRuns: 500 },
    );
  });

  it('give the same diagnostics edited and opened afresh', async () => {
    const client = await TestClient.start();
    const { events, end } = eventsOf('a bad\nnote', [
      { from: 1, length: 2, text: '\r\nbad\r' },
      { from: 4, length: 0, text: 'weak\n' },
    ]);
    await client.open(uri, 'a bad\nnote');
    await client.change(uri, 2, events);
    await client.open('untitled:b', end);
    expect(await client.diagnose(uri)).toEqual(await client.diagnose('untitled:b'));
  });

  it('keep the text of the client where the engine cannot follow an edit', async () => {
    const fail = (): never => {
      throw new Error('lost');
    };
    const client = await TestClient.start({ engine: { ...wordEngine(), update: fail } });
    await client.open(uri, 'bad');
    await client.change(uri, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'a\n' },
    ]);
    expect(await client.diagnose(uri)).toMatchObject([{ range: { start: { line: 1, character: 0 } } }]);
    expect(client.log.join()).toContain('lost');
  });

  it('take a change of the whole text', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'bad');
    await client.change(uri, 2, [{ text: 'x\ny bad' }]);
    expect(await client.diagnose(uri)).toMatchObject([{ range: { start: { line: 1, character: 2 } } }]);
  });
});

describe('line starts', () => {
  it('clamp a position to its line and the text', () => {
    const lined = 'ab\r\nc\rd';
    const starts = lineStartsOf(lined);
    expect(starts).toEqual([0, 4, 6]);
    expect(lineOffsetAt(starts, lined, { line: 0, character: 99 })).toBe(2);
    expect(lineOffsetAt(starts, lined, { line: 1, character: 99 })).toBe(5);
    expect(lineOffsetAt(starts, lined, { line: 9, character: 0 })).toBe(7);
  });

  it('follow an edit of a 1 MB note in well under a millisecond', () => {
    const note = 'A line of a long note about gradients.\n'.repeat(26_000);
    const change = { start: 500_000, end: 500_000, text: 'x\ny' };
    const after = note.slice(0, change.start) + change.text + note.slice(change.end);
    const starts = lineStartsOf(note);
    expect(editedLineStarts(starts, change, after)).toEqual(lineStartsOf(after));
    const times = Array.from({ length: 50 }, () => {
      const begin = performance.now();
      editedLineStarts(starts, change, after);
      return performance.now() - begin;
    });
    expect(times.sort((a, b) => a - b)[25]).toBeLessThan(1);
  });
});
