// Reading notes: what is text, what is not, and why.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeNote, maxNoteBytes, readNote, readNoteSync } from '../../server/src/project/readNote.ts';
import { folderWith } from './folder.ts';

test.each([
  ['plain', Buffer.from('a\r\nb'), { ok: true, text: 'a\r\nb', bom: false }],
  ['with a byte order mark', Buffer.from('\uFEFFä𝛼'), { ok: true, text: 'ä𝛼', bom: true }],
  ['empty', Buffer.alloc(0), { ok: true, text: '', bom: false }],
  ['binary', Buffer.from([1, 0, 2]), { ok: false, reason: 'binary' }],
  ['Latin-1', Buffer.from([0x63, 0xe9]), { ok: false, reason: 'encoding' }],
  ['cut in a character', Buffer.from('aä').subarray(0, 2), { ok: false, reason: 'encoding' }],
  ['UTF-16', Buffer.from('\uFEFFab', 'utf16le'), { ok: false, reason: 'encoding' }],
  ['huge', Buffer.alloc(maxNoteBytes + 1, 'a'), { ok: false, reason: 'size' }],
])('%s', async (_, bytes, expected) => {
  const folder = folderWith({ 'a.md': bytes });
  expect(decodeNote(bytes)).toMatchObject(expected);
  expect(readNoteSync(join(folder, 'a.md'))).toMatchObject(expected);
  expect(await readNote(join(folder, 'a.md'))).toMatchObject(expected);
});

test('a missing file and a folder say so', async () => {
  const folder = folderWith({ 'a/b': '' });
  expect(readNoteSync(join(folder, 'x.md'))).toEqual({
    ok: false,
    reason: 'unreadable',
    message: 'no such file or folder',
  });
  expect(await readNote(join(folder, 'a'))).toEqual({ ok: false, reason: 'unreadable', message: 'it is a folder' });
});
