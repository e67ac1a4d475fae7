// The extension is there, sleeps until a Markdown document is opened, and wakes then. By its name it runs first.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './support.ts';

const id = 'study-notes.study-notes';
const maxActivation = 50; // ms

describe('the extension', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('sleeps while documents of other languages are open', async () => {
    for (const language of ['plaintext', 'jsonc', 'html']) {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content: '' }));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
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

  it(`activates within ${maxActivation} ms`, () => {
    const [load, call] = [took('LoadExtensionCode'), took('ActivateExtension')];
    assert.ok(load + call <= maxActivation, `loading took ${load} ms, activating ${call} ms`);
  });
});

/** VS Code's own marks on the way of an extension; the page on running extensions adds what others did meanwhile. */
interface Marked {
  readonly MonacoPerformanceMarks?: { getMarks(): readonly { readonly name: string; readonly startTime: number }[] };
}

/** Time between two marks, in ms. */
function took(what: string): number {
  const marks = (globalThis as Marked).MonacoPerformanceMarks?.getMarks() ?? [];
  const at = (name: string): number => marks.find((it) => it.name === `code/extHost/${name}/${id}`)?.startTime ?? NaN;
  return at(`did${what}`) - at(`will${what}`);
}
