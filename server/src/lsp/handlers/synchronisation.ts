// Keeps our copies of the open documents equal to the client's.
import { TextDocumentSyncKind, type TextDocumentSyncOptions } from 'vscode-languageserver/node';
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';

export const synchronisationCapability: TextDocumentSyncOptions = {
  openClose: true,
  change: TextDocumentSyncKind.Incremental,
  save: { includeText: false },
};

/** Told what happened to a document, after our copy of it is up to date. */
export interface DocumentListener {
  onOpen?(uri: string): void;
  onChange?(uri: string): void;
  onSave?(uri: string): void;
  onClose?(uri: string): void;
}

export function synchronisation(session: Session, listeners: readonly DocumentListener[]): void {
  const { connection, documents, changes, log } = session;
  const handle = (what: string, run: () => void): void => void guarded(log, what, undefined, run);

  connection.onDidOpenTextDocument(({ textDocument }) =>
    handle('Opening a document', () => {
      documents.open(textDocument);
      changes.mark();
      for (const listener of listeners) listener.onOpen?.(textDocument.uri);
    }),
  );
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    handle('Following an edit', () => {
      documents.change(textDocument.uri, textDocument.version, contentChanges);
      for (const listener of listeners) listener.onChange?.(textDocument.uri);
    }),
  );
  connection.onDidSaveTextDocument(({ textDocument }) =>
    handle('Following a save', () => {
      for (const listener of listeners) listener.onSave?.(textDocument.uri);
    }),
  );
  connection.onDidCloseTextDocument(({ textDocument }) =>
    handle('Closing a document', () => {
      documents.close(textDocument.uri);
      changes.mark();
      for (const listener of listeners) listener.onClose?.(textDocument.uri);
    }),
  );
}
