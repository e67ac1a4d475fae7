// Entry of the extension: wires the parts together and does nothing else.
import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { LanguageServer } from './languageClient.ts';
import { Previews } from './preview/panel.ts';
import { StatusItem } from './statusItem.ts';

/** What the extension lets others see; its own tests use it. */
export interface Api {
  /** Process id of the language server while it runs. */
  serverProcess(): number | undefined;
  /** Version of a note that its preview shows; undefined before the first. */
  previewedVersion(uri: vscode.Uri): number | undefined;
}

/** Called by VS Code with the first Markdown document. */
export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel('Study Notes', { log: true });
  const server = new LanguageServer(context.extensionUri, output);
  const previews = new Previews(context.extensionUri);
  const status = new StatusItem(server);
  context.subscriptions.push(output, server, previews, status, registerCommands({ server, previews, output }));
  setImmediate(() => void server.start()); // activation ends before the language client is loaded
  return {
    serverProcess: () => server.processId,
    previewedVersion: (uri) => previews.shownVersion(uri),
  };
}
