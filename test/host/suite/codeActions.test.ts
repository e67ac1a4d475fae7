// Quick fixes in the editor.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openNote, until, untilRules, weak } from './support.ts';

async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly string[]> {
  const command = 'vscode.executeCodeActionProvider';
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, uri, range, 'quickfix');
  return actions.map((it) => it.title);
}

describe('quick fixes', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('apply at the cursor, with tab stops, and remove the finding', async () => {
    const editor = await openNote('fix.md', `# Training\n\n${weak}\n`);
    const { document } = editor;
    await untilRules(document.uri, 'vague-number');
    const before = document.getText();
    const [finding] = findings(document.uri);
    assert.ok(finding);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await until(async () => (await actionsAt(document.uri, finding.range)).length > 0, 'no fix is offered');
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await until(() => document.getText() !== before, 'the fix was not applied');
    assert.ok(!document.getText().includes('$' + '{'), document.getText());
    await untilRules(document.uri);
  });

  it('come with the page of the rule', async () => {
    const { document } = await openNote('explain.md', weak);
    await untilRules(document.uri, 'vague-number');
    const [finding] = findings(document.uri);
    assert.ok(finding);
    const titles = await actionsAt(document.uri, finding.range);
    assert.ok(titles.includes('Explain this rule: vague-number'), titles.join('; '));
    await vscode.commands.executeCommand('studyNotes.explainRule', 'vague-number');
    const isPage = ({ label }: vscode.Tab): boolean => label.includes('vague-number.md');
    await until(() => vscode.window.tabGroups.activeTabGroup.tabs.some(isPage), 'no page was shown');
  });
});
