// The server with the real engine: a weak sentence is marked, explained and mended.
import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import { engine } from '../../server/src/lsp/engine.ts';
import { plain, pulling, TestClient } from './support/testClient.ts';

const uri = 'untitled:note';
const weak = '# Training\n\nUse a small learning rate.\n';

async function fixesOf(client: TestClient, diagnostic: Diagnostic): Promise<readonly CodeAction[]> {
  const actions = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
  return actions.filter((it) => it.edit !== undefined);
}

describe('the server with the real engine', () => {
  it('marks a vague number and offers a value that removes the mark', async () => {
    const client = await TestClient.start({ engine, capabilities: { ...pulling, workspace: plain.workspace ?? {} } });
    await client.open(uri, weak);
    const [diagnostic] = await client.diagnose(uri);
    if (diagnostic === undefined) throw new Error('nothing was marked');
    expect(diagnostic).toMatchObject({ code: 'vague-number', severity: 2, range: { start: { line: 2 } } });
    const [fix] = await fixesOf(client, diagnostic);
    const edits: readonly TextEdit[] = fix?.edit?.changes?.[uri] ?? [];
    expect(edits.length).toBeGreaterThan(0);
    await client.change(uri, 2, edits.map(({ range, newText }) => ({ range, text: newText })).reverse());
    expect((await client.diagnose(uri)).map((it) => it.code)).not.toContain('vague-number');
  });

  it('knows all its rules by name', async () => {
    const client = await TestClient.start({ engine });
    const rules = await client.connection.sendRequest('studyNotes/rules');
    expect(rules).toEqual(engine.rules.map(({ id, summary }) => ({ id, summary })));
  });
});
