// The documents that are open in the client: each version an immutable value, parsed again only where it changed.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver/node';
import type { Change, Note } from '../engine/index.ts';
import type { NoteReader } from './engine.ts';
import { changeOf } from './fromProto.ts';
import { editedLineStarts, type LineStarts, lineStartsOf } from './lineStarts.ts';
import { pathOf } from './uris.ts';

/** One version of an open document. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  /** Absolute path; undefined for a document that is no file. */
  readonly path: string | undefined;
  readonly version: number;
  /** Tells this opening of the document from earlier ones. */
  readonly opening: number;
  readonly note: Note;
  readonly text: string;
  readonly lines: LineStarts;
}

/** Keeps the current version of every open document. */
export class Documents {
  readonly #reader: NoteReader;
  readonly #onFailure: (error: unknown) => void;
  readonly #open = new Map<string, OpenDocument>();
  readonly #byPath = new Map<string, string>();
  #openings = 0;

  /** `onFailure` is told of an edit that could not be followed; the note was then read afresh. */
  constructor(reader: NoteReader, onFailure: (error: unknown) => void = () => undefined) {
    this.#reader = reader;
    this.#onFailure = onFailure;
  }

  open({ uri, version, text }: TextDocumentItem): void {
    const path = pathOf(uri);
    if (path !== undefined) this.#byPath.set(path, uri);
    this.#openings += 1;
    this.#open.set(uri, { uri, path, version, opening: this.#openings, ...this.#read(text) });
  }

  /** Applies the changes of one notification, each to the text that the one before it left. */
  change(uri: string, version: number, events: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.#open.get(uri);
    if (before === undefined) return;
    const after = events.reduce<OpenDocument>((document, event) => this.#changed(document, event), before);
    this.#open.set(uri, { ...after, version });
  }

  close(uri: string): void {
    const path = this.#open.get(uri)?.path;
    if (path !== undefined) this.#byPath.delete(path);
    this.#open.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** The open document of a file, however the client spells its URI. */
  atPath(path: string): OpenDocument | undefined {
    const uri = this.#byPath.get(path);
    return uri === undefined ? undefined : this.#open.get(uri);
  }

  all(): readonly OpenDocument[] {
    return [...this.#open.values()];
  }

  #changed(document: OpenDocument, event: TextDocumentContentChangeEvent): OpenDocument {
    if (!('range' in event)) return { ...document, ...this.#read(event.text) };
    const change: Change = changeOf(document, event);
    const note = this.#updated(document.note, change);
    return { ...document, note, text: note.text, lines: editedLineStarts(document.lines, change, note.text) };
  }

  /** Whatever goes wrong, our text must stay the client's: every later edit counts on it. */
  #updated(note: Note, change: Change): Note {
    try {
      return this.#reader.update(note, [change]);
    } catch (error) {
      this.#onFailure(error);
      return this.#reader.parse(note.text.slice(0, change.start) + change.text + note.text.slice(change.end));
    }
  }

  #read(text: string): Pick<OpenDocument, 'note' | 'text' | 'lines'> {
    const note = this.#reader.parse(text);
    return { note, text: note.text, lines: lineStartsOf(note.text) };
  }
}
