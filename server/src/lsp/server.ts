// The language server: what it can do, and the table from requests to handlers.
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver/node';
import { codeActions, codeActionsCapability } from './handlers/codeActions.ts';
import { configuration, foldersCapability } from './handlers/configuration.ts';
import { diagnosticsCapability, documentDiagnostics } from './handlers/documentDiagnostics.ts';
import { explain, explainCapability } from './handlers/explain.ts';
import { pushDiagnostics } from './handlers/pushDiagnostics.ts';
import { status } from './handlers/status.ts';
import { synchronisation, synchronisationCapability } from './handlers/synchronisation.ts';
import { workspaceDiagnostics } from './handlers/workspaceDiagnostics.ts';
import { createSession, type ServerOptions, type Session } from './session.ts';

/** Serves one connection; the caller starts it with `listen`. */
export function createServer(connection: Connection, options: ServerOptions): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const session = createSession(connection, params, options);
    handle(session, options);
    return {
      serverInfo: { name: 'study-notes', version: options.version },
      capabilities: {
        textDocumentSync: synchronisationCapability,
        codeActionProvider: codeActionsCapability,
        executeCommandProvider: explainCapability,
        workspace: { workspaceFolders: foldersCapability },
        ...(session.client.pullsDiagnostics ? { diagnosticProvider: diagnosticsCapability } : {}),
      },
    };
  });
}

function handle(session: Session, { version }: ServerOptions): void {
  codeActions(session);
  explain(session);
  status(session);
  if (session.client.pullsDiagnostics) {
    documentDiagnostics(session);
    workspaceDiagnostics(session, version);
    synchronisation(session, [configuration(session, () => refresh(session))]);
  } else {
    const push = pushDiagnostics(session);
    synchronisation(session, [configuration(session, push.pushAll), push]);
  }
}

/** Asks the client to pull again; one that cannot be asked does so with the next edit. */
function refresh({ client, connection, log }: Session): void {
  if (!client.refreshesDiagnostics) return;
  connection.languages.diagnostics
    .refresh()
    .catch((error: unknown) => log.warn(`The client did not refresh: ${error}`));
}
