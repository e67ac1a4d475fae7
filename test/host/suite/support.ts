// What the host tests share: notes in an editor, their findings, and waiting for things to happen.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension.ts';

const rule = 'vague-number';

/** A sentence with one finding of this rule, and the same sentence mended. */
export const weak = 'Use a small learning rate.';
export const mended = 'Use a learning rate of 3e-4.';

/** The extension's own interface, once it is active. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('study-notes.study-notes');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** Writes a note into the workspace and shows it. */
export async function openNote(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  if (editor.document.getText() !== text) await replaceAll(editor, text);
  return editor;
}

export function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  assert.ok(await editor.edit((edit) => edit.replace(all, text)));
}

/** Types into an editor key by key, as a person does. */
export async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  for (const key of text) await vscode.commands.executeCommand('type', { text: key });
}

/** What we say of a document: for a note the findings of the rule that these tests speak of, whatever others add. */
export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((it) => it.source === 'study-notes' && [rule, undefined].includes(ruleOf(it)));
}

/** Rule ids of these findings, in order. */
export function rulesIn(uri: vscode.Uri): readonly string[] {
  return findings(uri).map((it) => String(ruleOf(it)));
}

/** The rule of a finding; what is wrong in a configuration file has none. */
function ruleOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

/** Waits until a document has exactly these findings. */
export async function untilRules(uri: vscode.Uri, ...rules: readonly string[]): Promise<void> {
  const expected = rules.join();
  await until(
    () => rulesIn(uri).join() === expected,
    () => `${basename(uri.path)}: [${rulesIn(uri)}] instead of [${expected}]`,
  );
}

/** Waits until a condition holds; fails with `what` after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>, what: string | (() => string)): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) assert.fail(`waited in vain: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
