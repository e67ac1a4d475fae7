// Findings in the editor: they appear while typing, vanish when mended, and follow the configuration.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, inWorkspace, mended, openNote, replaceAll, type, until, untilRules, weak } from './support.ts';

describe('findings', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('appear while typing and vanish when mended', async () => {
    const editor = await openNote('typing.md', '# Training\n\n');
    await type(editor, weak);
    await untilRules(editor.document.uri, 'vague-number');
    await replaceAll(editor, `# Training\n\n${mended}\n`);
    await untilRules(editor.document.uri);
  });

  it('name the rule, lead to its page and mark the words', async () => {
    const { document } = await openNote('page.md', `# Training\n\n${weak}\n`);
    await untilRules(document.uri, 'vague-number');
    const [finding] = findings(document.uri);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(document.getText(finding?.range), /small/);
    assert.ok(typeof finding?.code === 'object');
    assert.match(finding.code.target.path, /server\/docs\/rules\/vague-number\.md$/);
    await vscode.workspace.fs.stat(finding.code.target);
  });

  it('appear in an untitled note', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: weak });
    await vscode.window.showTextDocument(document);
    await untilRules(document.uri, 'vague-number');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('appear for notes that are not open', async () => {
    const uri = inWorkspace('closed.md');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(`${weak}\n`));
    await openNote('other.md', mended);
    await untilRules(uri, 'vague-number');
    await vscode.workspace.fs.delete(uri);
    await untilRules(uri);
  });

  it('follow the configuration file', async () => {
    const { document } = await openNote('configured.md', weak);
    await untilRules(document.uri, 'vague-number');
    const file = inWorkspace('.study-notes.json');
    await vscode.workspace.fs.writeFile(file, Buffer.from('{ "rules": { "vague-number": "off" } }'));
    await untilRules(document.uri);
    await vscode.workspace.fs.writeFile(file, Buffer.from('{\n  "rules": { "vague-numbr": "off" }\n}'));
    await untilRules(document.uri, 'vague-number');
    await until(() => findings(file)[0]?.range.start.line === 1, 'the unknown rule is not reported on its line');
    await vscode.workspace.fs.delete(file);
    await until(() => findings(file).length === 0, 'the error of a deleted file stays');
  });

  it('follow the settings', async () => {
    const { document } = await openNote('settings.md', weak);
    await untilRules(document.uri, 'vague-number');
    const settings = vscode.workspace.getConfiguration('studyNotes');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await untilRules(document.uri);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await untilRules(document.uri, 'vague-number');
  });
});
