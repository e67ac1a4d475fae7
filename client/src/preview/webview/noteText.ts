// The note's text in the page, moved along with the edits that the extension reports.
import type { MessageToPage, TextChange } from '../messages.ts';

export interface NoteText {
  readonly version: number;
  readonly text: string;
}

/** The text after a message; undefined where edits do not fit the version at hand and the whole note is needed. */
export function textAfter(note: NoteText | undefined, message: MessageToPage): NoteText | undefined {
  if (message.type === 'note') return { version: message.version, text: message.text };
  if (note === undefined || note.version !== message.from) return undefined;
  return { version: message.version, text: message.changes.reduce(changed, note.text) };
}

const changed = (text: string, { offset, length, text: inserted }: TextChange): string =>
  text.slice(0, offset) + inserted + text.slice(offset + length);
