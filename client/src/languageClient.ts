// The language server's life: started once, restarted by hand, and left alone when it dies twice in a short time.
import * as vscode from 'vscode';
import { type RuleSummary, rulesMethod } from '../../server/src/protocol/rules.ts';
import { type NoteStatus, statusMethod } from '../../server/src/protocol/status.ts';
import type { MadeClient } from './clientFactory.ts';

/** Whether the server can be asked: while it starts, answers are still to come; `failed` waits for a restart by hand. */
export type ServerState = 'starting' | 'running' | 'failed';

export class LanguageServer implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<ServerState>();
  #made: MadeClient | undefined;
  #state: ServerState = 'starting';
  #isDisposed = false;

  readonly onDidChangeState = this.#changed.event;

  constructor(extension: vscode.Uri, output: vscode.LogOutputChannel) {
    this.#extension = extension;
    this.#output = output;
  }

  get state(): ServerState {
    return this.#state;
  }

  get processId(): number | undefined {
    return this.#made?.client.serverProcess?.pid;
  }

  /** Starts the server; a failure is shown with a button, never thrown. */
  async start(): Promise<void> {
    try {
      this.#made ??= await this.#make();
      if (!this.#isDisposed) await this.#made.client.start();
    } catch (error) {
      this.#output.error(`The language server did not start: ${error}`);
      this.#fail();
    }
  }

  /** Stops the server if it runs and starts it again. */
  async restart(): Promise<void> {
    this.#made?.guard.reset();
    await this.#made?.client
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
    this.#isDisposed = true;
    this.#changed.dispose();
    void this.#made?.client.dispose().catch(() => undefined);
  }

  async #make(): Promise<MadeClient> {
    const { makeClient, isRunning, isStarting } = await import('./clientFactory.ts');
    const made = makeClient({ extension: this.#extension, output: this.#output, giveUp: () => this.#fail() });
    made.client.onDidChangeState(({ newState }) => {
      if (isRunning(newState)) this.#set('running');
      else if (isStarting(newState)) this.#set('starting');
    });
    return made;
  }

  async #ask<T>(method: string, params?: unknown): Promise<T | undefined> {
    if (this.#state !== 'running') return undefined;
    try {
      return await this.#made?.client.sendRequest<T>(method, params);
    } catch (error) {
      this.#output.warn(`${method} was not answered: ${error}`);
      return undefined;
    }
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
