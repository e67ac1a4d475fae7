// Answers a client that asks for the diagnostics of one document.
import {
  type DiagnosticOptions,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver/node';
import { readNote } from '../../project/readNote.ts';
import { isRead } from '../judgements.ts';
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';
import { diagnosticSource } from '../toProto.ts';
import { pathOf } from '../uris.ts';

export const diagnosticsCapability: DiagnosticOptions = {
  identifier: diagnosticSource,
  interFileDependencies: false,
  workspaceDiagnostics: true,
};

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function documentDiagnostics(session: Session): void {
  const { connection, log } = session;
  connection.languages.diagnostics.on((params) =>
    guarded(log, 'Diagnosing a document', nothing, () => report(session, params)),
  );
}

async function report(session: Session, params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
  const { uri } = params.textDocument;
  const path = pathOf(uri);
  await session.profiles.of(path); // may read files; whatever is typed meanwhile is judged, too
  const document = session.documents.get(uri);
  if (document === undefined) return path === undefined ? nothing : fromDisk(session, uri, path);
  const { diagnostics, resultId } = await session.judgements.of(document);
  if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}

/** A file that the client asks about without having opened it. */
async function fromDisk(session: Session, uri: string, path: string): Promise<DocumentDiagnosticReport> {
  const profile = await session.profiles.of(path);
  const note = await readNote(path);
  if (!note.ok || !isRead(profile, { uri, path })) return nothing;
  return { kind: DocumentDiagnosticReportKind.Full, items: [...session.judgements.ofText(note.text, profile)] };
}
