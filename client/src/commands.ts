// The commands of the extension, each id with what it does.
import * as vscode from 'vscode';
import { commandIds } from './commandIds.ts';
import type { LanguageServer } from './languageClient.ts';
import type { Previews } from './preview/panel.ts';

export interface CommandParts {
  readonly server: LanguageServer;
  readonly previews: Previews;
  readonly output: vscode.LogOutputChannel;
}

/** Name under which the server's diagnostics appear. */
export const diagnosticSource = 'study-notes';

export function registerCommands({ server, previews, output }: CommandParts): vscode.Disposable {
  const table: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    [commandIds.restartServer]: () => server.restart(),
    [commandIds.showOutput]: () => output.show(),
    [commandIds.openPreview]: (uri) => previews.open(uri instanceof vscode.Uri ? uri : undefined),
    [commandIds.explainRule]: (id) => explain(server, typeof id === 'string' ? id : undefined),
  };
  return vscode.Disposable.from(...Object.entries(table).map(([id, run]) => vscode.commands.registerCommand(id, run)));
}

/** Shows a rule's page: the given rule's, else that of the finding at the cursor, else one picked from the list. */
async function explain(server: LanguageServer, given: string | undefined): Promise<void> {
  const rules = await server.rules();
  if (rules.length === 0) {
    await vscode.window.showWarningMessage('Study Notes is not ready yet. Try again shortly.');
    return;
  }
  const id = given ?? ruleAtCursor() ?? (await pickRule(rules));
  const page = rules.find((rule) => rule.id === id)?.page;
  if (page !== undefined) await showPage(vscode.Uri.parse(page));
  else if (id !== undefined) await vscode.window.showWarningMessage(`Study Notes has no page on “${id}”.`);
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find((it) => it.source === diagnosticSource && it.range.contains(editor.selection.active));
  const code = found?.code;
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

async function pickRule(rules: Awaited<ReturnType<LanguageServer['rules']>>): Promise<string | undefined> {
  const items = rules.map(({ id, summary }) => ({ label: id, detail: summary }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Which rule?', matchOnDetail: true }))?.label;
}

/** VS Code's own Markdown preview reads best; where it is switched off, the page opens as text. */
async function showPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    await vscode.window.showTextDocument(page);
  }
}
