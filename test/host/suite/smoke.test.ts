// The extension is there, sleeps until a Markdown document is opened, and wakes then.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

describe('the extension', () => {
  it('activates when a Markdown document is opened', async () => {
    const extension = vscode.extensions.getExtension('study-notes.study-notes');
    assert.ok(extension, 'study-notes.study-notes is not installed');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A note\n' });
    await vscode.window.showTextDocument(document);
    await until(() => extension.isActive);
    await extension.activate(); // rejects with the reason when the activation failed
  });
});
