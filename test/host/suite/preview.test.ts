// The preview beside a note: it opens, and follows each edit.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, openNote, type, until } from './support.ts';

describe('the preview', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the note and follows an edit', async () => {
    const { previewedVersion } = await api();
    const editor = await openNote('preview.md', '# Loss\n\n$$\nL = -\\log p\n$$\n');
    const { document } = editor;
    await vscode.commands.executeCommand('studyNotes.openPreviewToSide');
    await until(() => previewedVersion(document.uri) === document.version, 'the preview does not show the note');
    assert.equal(vscode.window.tabGroups.all.length, 2);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await type(editor, 'more $x$');
    await until(() => previewedVersion(document.uri) === document.version, 'the preview does not follow');
  });

  it('opens once a note', async () => {
    await openNote('once.md', 'text');
    await vscode.commands.executeCommand('studyNotes.openPreviewToSide');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('studyNotes.openPreviewToSide');
    const previews = vscode.window.tabGroups.all
      .flatMap((it) => it.tabs)
      .filter((it) => it.input instanceof vscode.TabInputWebview);
    assert.equal(previews.length, 1);
  });
});
