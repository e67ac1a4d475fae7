// A language client for tests: talks to a server in this process over a pair of streams.
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { createServer } from '../../../server/src/lsp/server.ts';
import type { ServerOptions } from '../../../server/src/lsp/session.ts';
import { uriOf } from '../../../server/src/lsp/uris.ts';
import { wordEngine } from './wordEngine.ts';

export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** What Neovim 0.7 can do, as far as it matters here. */
export const plain: ClientCapabilities = { workspace: { configuration: true, workspaceEdit: {} }, textDocument: {} };

export interface ClientOptions extends Partial<ServerOptions> {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly settings?: unknown;
}

/** A connected client that keeps what the server told it. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  settings: unknown;
  initialized!: InitializeResult;

  private constructor(options: ClientOptions) {
    const [there, here] = [new PassThrough(), new PassThrough()];
    const { engine = wordEngine(), pages = new Map(), version = '0', run = 'r' } = options;
    const server = createConnection(new StreamMessageReader(there), new StreamMessageWriter(here));
    createServer(server, { engine, pages, version, run });
    server.listen();
    this.settings = options.settings ?? null;
    this.connection = createProtocolConnection(new StreamMessageReader(here), new StreamMessageWriter(there));
    this.#listen();
  }

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? pulling,
      workspaceFolders: options.folders?.map((path) => ({ uri: uriOf(path), name: path })) ?? null,
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  #listen(): void {
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map((it) => it.method));
      },
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
    });
    this.connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.log.push(message),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.listen();
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version, text },
    });
  }

  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics of a full report. */
  async diagnose(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  actions(uri: string, range: Range, context: CodeActionContext): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** Tells the server that files changed on disk. */
  filesChanged(...paths: readonly string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: uriOf(path), type: 2 }));
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** The last diagnostics pushed for a document, once there are some that satisfy `accept`. */
  pushed(
    uri: string,
    accept: (it: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    return until(() => this.published.findLast((it) => it.uri === uri && accept(it)), `diagnostics of ${uri}`);
  }
}

/** Waits until `find` finds something; rejects after two seconds. */
export async function until<T>(find: () => T | undefined | false, what = 'it'): Promise<T> {
  const deadline = performance.now() + 2000;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
