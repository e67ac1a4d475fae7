// The snippets are offered in Markdown and insert what they promise.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openNote, until } from './support.ts';

describe('snippets', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('insert the bias–variance derivation', async () => {
    const { document } = await openNote('snippet.md', '');
    const name = 'Derivation: bias–variance decomposition';
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
    await until(() => document.getText().includes('### Bias–variance decomposition'), 'nothing was inserted');
    assert.match(document.getText(), /\\underbrace\{\(f\(x\) - \\bar\{f\}\(x\)\)\^2\}_\{\\text\{bias\}\^2\}/);
    assert.match(document.getText(), / \\\\\n&= /);
    assert.ok(!/\\\$|\$\{/.test(document.getText()), 'snippet syntax is left in the text');
  });
});
