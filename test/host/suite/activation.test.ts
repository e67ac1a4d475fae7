// The extension is there, sleeps until a Markdown document is opened, and wakes then. By its name it runs first.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './support.ts';

const id = 'study-notes.study-notes';

describe('the extension', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('sleeps while documents of other languages are open', async () => {
    for (const language of ['plaintext', 'jsonc', 'html']) {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content: '' }));
    }
    assert.equal(vscode.extensions.getExtension(id)?.isActive, false);
  });

  it('activates when a Markdown document is opened', async () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `${id} is not installed`);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(document);
    await until(() => extension.isActive, 'it does not wake up');
    await extension.activate(); // rejects with the reason when the activation failed
  });
});
