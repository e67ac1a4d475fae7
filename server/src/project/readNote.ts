// Reads a note from disk as an editor would: strict UTF-8, the byte order mark taken off, nothing binary or huge.
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Larger files are generated or dumped, not notes (bytes). */
export const maxNoteBytes = 5_000_000;

export type UnreadableReason = 'binary' | 'encoding' | 'size' | 'unreadable';

export interface NoteText {
  readonly ok: true;
  /** Without a leading byte order mark, so that offset 0 is the first character an editor shows. */
  readonly text: string;
  /** True where the file began with a byte order mark; write it back before the text. */
  readonly bom: boolean;
}

export interface NotANote {
  readonly ok: false;
  readonly reason: UnreadableReason;
  /** Plain words that follow "cannot read PATH: ". */
  readonly message: string;
}

export type NoteFile = NoteText | NotANote;

/** Reads a note without blocking; never throws. */
export async function readNote(path: string): Promise<NoteFile> {
  try {
    const file = await open(path, 'r');
    try {
      return tooLarge((await file.stat()).size) ?? decodeNote(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return unreadable(error);
  }
}

/** The same, blocking: the quickest way where nothing else waits, as in the command line's workers. */
export function readNoteSync(path: string): NoteFile {
  try {
    const file = openSync(path, 'r');
    try {
      return tooLarge(fstatSync(file).size) ?? decodeNote(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable(error);
  }
}

/** Text of a note's bytes, or why they are not a note. */
export function decodeNote(bytes: Buffer): NoteFile {
  const large = tooLarge(bytes.length);
  if (large) return large;
  if (isUtf16(bytes)) return refuse('encoding', 'it is UTF-16, not UTF-8; save it as UTF-8');
  if (bytes.includes(0)) return refuse('binary', 'it is a binary file');
  if (!isUtf8(bytes)) return refuse('encoding', 'it is not valid UTF-8; save it as UTF-8');
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { ok: true, bom, text: bytes.toString('utf8', bom ? 3 : 0) };
}

/** The error of a system call in plain words. */
export function systemErrorWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return wordsOf.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const wordsOf: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'part of its path is not a folder'],
  ['ELOOP', 'its symbolic links go round in a circle'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
]);

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function tooLarge(bytes: number): NotANote | undefined {
  if (bytes <= maxNoteBytes) return undefined;
  return refuse('size', `it is larger than ${maxNoteBytes / 1_000_000} MB (${(bytes / 1_000_000).toFixed(1)} MB)`);
}

const unreadable = (error: unknown): NotANote => refuse('unreadable', systemErrorWords(error));

const refuse = (reason: UnreadableReason, message: string): NotANote => ({ ok: false, reason, message });
