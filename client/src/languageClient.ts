// The language server's process: started once, restarted by hand, and left alone when it dies twice in a short time.
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from 'vscode-languageclient/node';
import { explainCommand, type RuleSummary, rulesMethod } from '../../server/src/protocol/rules.ts';
import { type NoteStatus, statusMethod } from '../../server/src/protocol/status.ts';
import { CrashGuard } from './crashGuard.ts';

/** Id of the client: `studyNotes.trace.server` follows from it. */
const clientId = 'studyNotes';

/** Command of ours that shows a rule's page; the server's own command of that kind is led here. */
export const explainRule = 'studyNotes.explainRule';

/** Whether the server can be asked: while it starts, answers are still to come; `failed` waits for a restart by hand. */
export type ServerState = 'starting' | 'running' | 'failed';

export class LanguageServer implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<ServerState>();
  readonly #guard: CrashGuard;
  #state: ServerState = 'starting';

  readonly onDidChangeState = this.#changed.event;

  constructor(context: vscode.ExtensionContext, output: vscode.LogOutputChannel) {
    this.#output = output;
    this.#guard = new CrashGuard(() => this.#fail());
    const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
    const program = { module, transport: TransportKind.ipc };
    const debug = { ...program, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    this.#client = new LanguageClient(clientId, 'Study Notes', { run: program, debug }, this.#options());
    this.#client.onDidChangeState(({ newState }) => this.#follow(newState));
  }

  get state(): ServerState {
    return this.#state;
  }

  get processId(): number | undefined {
    return this.#client.serverProcess?.pid;
  }

  /** Starts the server; a failure is shown with a button, never thrown. */
  async start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      this.#output.error(`The language server did not start: ${error}`);
      this.#fail();
    }
  }

  async restart(): Promise<void> {
    this.#guard.reset();
    await this.#client
      .stop()
      .catch((error: unknown) => this.#output.warn(`The language server did not stop: ${error}`));
    await this.start();
  }

  /** How a note is read; undefined where the server cannot be asked. */
  status(uri: vscode.Uri): Promise<NoteStatus | undefined> {
    return this.#ask<NoteStatus>(statusMethod, { uri: uri.toString() });
  }

  /** All rules; none where the server cannot be asked. */
  async rules(): Promise<readonly RuleSummary[]> {
    return (await this.#ask<readonly RuleSummary[]>(rulesMethod)) ?? [];
  }

  dispose(): void {
    this.#changed.dispose();
    void this.#client.dispose().catch(() => undefined);
  }

  async #ask<T>(method: string, params?: unknown): Promise<T | undefined> {
    if (this.#state !== 'running') return undefined;
    try {
      return await this.#client.sendRequest<T>(method, params);
    } catch (error) {
      this.#output.warn(`${method} was not answered: ${error}`);
      return undefined;
    }
  }

  #options(): LanguageClientOptions {
    return {
      // Notes are read under every scheme; the server itself is silent on old versions that are shown in a diff.
      documentSelector: [{ language: 'markdown' }],
      outputChannel: this.#output,
      diagnosticPullOptions: { onChange: true },
      errorHandler: this.#guard,
      initializationFailedHandler: () => false,
      middleware: {
        executeCommand: (command, args, next) =>
          command === explainCommand ? vscode.commands.executeCommand(explainRule, ...args) : next(command, args),
      },
    };
  }

  #follow(state: State): void {
    if (state === State.Running) this.#set('running');
    else if (state === State.Starting) this.#set('starting');
  }

  #set(state: ServerState): void {
    this.#state = state;
    this.#changed.fire(state);
  }

  /** The server will not come back by itself: says so once. */
  #fail(): void {
    const isKnown = this.#state === 'failed';
    this.#set('failed');
    if (!isKnown) void this.#offerRestart();
  }

  async #offerRestart(): Promise<void> {
    const restart = 'Restart Server';
    const show = 'Show Output';
    const message =
      'Study Notes has stopped reading your notes: its language server ended unexpectedly. Your notes are safe.';
    const choice = await vscode.window.showErrorMessage(message, restart, show);
    if (choice === restart) await this.restart();
    if (choice === show) this.#output.show();
  }
}
