// Makes the language client. It is by far the largest part of the extension: loaded only after activation, by import().
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from 'vscode-languageclient/node';
import { explainCommand } from '../../server/src/protocol/rules.ts';
import { commandIds } from './commandIds.ts';
import { CrashGuard } from './crashGuard.ts';

/** Id of the client: `studyNotes.trace.server` follows from it. */
const clientId = 'studyNotes';

export interface ClientParts {
  readonly extension: vscode.Uri;
  readonly output: vscode.LogOutputChannel;
  /** Called when the server has died too often and will not be started again. */
  readonly giveUp: () => void;
}

export interface MadeClient {
  readonly client: LanguageClient;
  readonly guard: CrashGuard;
}

/** A client for the server that is packaged beside it; not started yet. */
export function makeClient({ extension, output, giveUp }: ClientParts): MadeClient {
  const guard = new CrashGuard(giveUp);
  const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
  const program = { module, transport: TransportKind.ipc };
  const debug = { ...program, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const client = new LanguageClient(clientId, 'Study Notes', { run: program, debug }, optionsOf(output, guard));
  return { client, guard };
}

export const isRunning = (state: State): boolean => state === State.Running;

export const isStarting = (state: State): boolean => state === State.Starting;

function optionsOf(outputChannel: vscode.LogOutputChannel, errorHandler: CrashGuard): LanguageClientOptions {
  return {
    // Notes are read under every scheme; the server itself is silent on old versions that are shown in a diff.
    documentSelector: [{ language: 'markdown' }],
    outputChannel,
    diagnosticPullOptions: { onChange: true },
    errorHandler,
    initializationFailedHandler: () => false,
    // The server's own command shows a page as text; ours shows it rendered.
    middleware: {
      executeCommand: (command, args, next) =>
        command === explainCommand
          ? vscode.commands.executeCommand(commandIds.explainRule, ...args)
          : next(command, args),
    },
  };
}
