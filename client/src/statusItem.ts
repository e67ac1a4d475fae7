// The language status of a note: how many findings it has, and for which interview it is read.
import * as vscode from 'vscode';
import type { NoteStatus } from '../../server/src/protocol/status.ts';
import { commandIds } from './commandIds.ts';
import { diagnosticSource } from './commands.ts';
import type { LanguageServer } from './languageClient.ts';

/** Findings come and go with each key; the target is asked for again after this pause, in ms. */
const pause = 300;

export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('studyNotes.status', { language: 'markdown' });
  readonly #server: LanguageServer;
  readonly #subscriptions: vscode.Disposable;
  #status: { readonly uri: string; readonly is: NoteStatus | undefined } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#item.name = 'Study Notes';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      server.onDidChangeState(() => this.#refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh()),
      vscode.workspace.onDidChangeConfiguration(() => this.#refreshSoon()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => this.#followDiagnostics(uris)),
    );
    this.#refresh();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #followDiagnostics(uris: readonly vscode.Uri[]): void {
    const active = activeNote()?.toString();
    if (active === undefined || !uris.some((uri) => uri.toString() === active)) return;
    this.#show();
    this.#refreshSoon();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  #refresh(): void {
    this.#show();
    const uri = activeNote();
    if (uri !== undefined) void this.#ask(uri);
  }

  async #ask(uri: vscode.Uri): Promise<void> {
    const is = await this.#server.status(uri);
    this.#status = { uri: uri.toString(), is };
    this.#show();
  }

  #show(): void {
    const uri = activeNote();
    const { state } = this.#server;
    this.#item.busy = state === 'starting';
    this.#item.severity = vscode.LanguageStatusSeverity[state === 'failed' ? 'Error' : 'Information'];
    if (state === 'failed') {
      this.#item.text = 'Study Notes has stopped';
      this.#item.detail = '';
      this.#item.command = { title: 'Restart', command: commandIds.restartServer };
      return;
    }
    const status = uri !== undefined && this.#status?.uri === uri.toString() ? this.#status.is : undefined;
    this.#item.text = textOf(uri, status);
    this.#item.detail = status === undefined ? '' : `for an ML ${status.target.role} interview, ${status.target.level}`;
    this.#item.command = {
      title: 'Change',
      command: 'workbench.action.openSettings',
      arguments: ['studyNotes.target'],
    };
  }
}

function textOf(uri: vscode.Uri | undefined, status: NoteStatus | undefined): string {
  if (status?.state === 'off') return 'Study Notes is off';
  if (status?.state === 'ignored') return 'Not read by Study Notes';
  const count =
    uri === undefined ? 0 : vscode.languages.getDiagnostics(uri).filter((it) => it.source === diagnosticSource).length;
  return count === 0 ? 'No findings' : count === 1 ? '1 finding' : `${count} findings`;
}

function activeNote(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document.uri : undefined;
}
