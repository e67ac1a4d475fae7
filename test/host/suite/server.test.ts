// The language server's life: it comes back after a crash, and can be restarted by hand.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, mended, openNote, replaceAll, until, untilRules, weak } from './support.ts';

describe('the language server', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('comes back after a crash, and stays down after a second one until it is restarted', async () => {
    const { serverProcess } = await api();
    const editor = await openNote('crash.md', weak);
    const { uri } = editor.document;
    await untilRules(uri, 'vague-number');
    const first = kill(serverProcess());
    await until(() => ![undefined, first].includes(serverProcess()), 'the server did not come back');
    await replaceAll(editor, mended);
    await untilRules(uri);
    await replaceAll(editor, weak);
    await untilRules(uri, 'vague-number');
    const second = kill(serverProcess());
    await untilRules(uri);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.ok([undefined, second].includes(serverProcess()), 'it was started a third time');
    await vscode.commands.executeCommand('studyNotes.restartServer');
    await untilRules(uri, 'vague-number');
  });

  it('answers commands of the palette', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const id of ['restartServer', 'showOutput', 'openPreviewToSide', 'explainRule']) {
      assert.ok(commands.includes(`studyNotes.${id}`), id);
    }
  });
});

function kill(id: number | undefined): number {
  assert.ok(id !== undefined, 'no server runs');
  process.kill(id, 'SIGKILL');
  return id;
}
