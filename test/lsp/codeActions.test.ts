// Code actions: fixes that travel with the diagnostic, all safe fixes at once, and the rule's page.
import { describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { plain, pulling, TestClient } from './support/testClient.ts';

const uri = 'untitled:Untitled-1';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

async function actionsFor(
  client: TestClient,
  diagnostics: readonly Diagnostic[],
  only?: string[],
): Promise<CodeAction[]> {
  return client.actions(uri, everywhere, { diagnostics: [...diagnostics], ...(only === undefined ? {} : { only }) });
}

const firstEdit = (action: CodeAction | undefined): unknown => {
  const [change] = action?.edit?.documentChanges ?? [];
  return change !== undefined && 'edits' in change ? change.edits[0] : undefined;
};

describe('code actions', () => {
  it('come out of the diagnostic alone', async () => {
    const one = await TestClient.start();
    await one.open(uri, 'a bad note');
    const diagnostics = await one.diagnose(uri);
    const another = await TestClient.start();
    const [fix] = await actionsFor(another, diagnostics);
    expect(fix).toMatchObject({ title: 'Write “good”', kind: 'quickfix', isPreferred: true });
    expect(firstEdit(fix)).toEqual({ range: diagnostics[0]?.range, newText: 'good' });
  });

  it('carry tab stops to a client that knows them, and plain words to others', async () => {
    for (const capabilities of [pulling, plain]) {
      const client = await TestClient.start({ capabilities });
      await client.open(uri, 'weak');
      const diagnostics = capabilities === plain ? (await client.pushed(uri)).diagnostics : await client.diagnose(uri);
      const [fix] = await actionsFor(client, diagnostics);
      const range = diagnostics[0]?.range;
      if (capabilities === plain) expect(fix?.edit).toEqual({ changes: { [uri]: [{ range, newText: 'strong' }] } });
      else expect(firstEdit(fix)).toEqual({ range, snippet: { kind: 'snippet', value: '$' + '{1:strong}' } });
    }
  });

  it('are not offered where the text has changed under them', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'a bad note');
    const stale = await client.diagnose(uri);
    await client.change(uri, 2, [{ text: 'so a bad note' }]);
    expect((await actionsFor(client, stale)).map((it) => it.title)).toEqual(['Explain this rule: bad-word']);
  });

  it('help a client that drops the data of a diagnostic', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'a bad note');
    const bare = (await client.diagnose(uri)).map(({ data: _data, ...rest }) => rest);
    expect((await actionsFor(client, bare))[0]?.title).toBe('Write “good”');
  });

  it('fix all that is safe when asked for by kind', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'bad, weak, bad');
    const [all] = await actionsFor(client, [], ['source.fixAll']);
    expect(all).toMatchObject({ kind: 'source.fixAll.study-notes' });
    expect(all?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 }, edits: [{ newText: 'good' }, { newText: 'good' }] },
    ]);
    expect(await actionsFor(client, await client.diagnose(uri), ['refactor'])).toEqual([]);
    await client.change(uri, 2, [{ text: 'weak' }]);
    expect(await actionsFor(client, [], ['source.fixAll'])).toEqual([]);
  });

  it('explain each rule once', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'meh meh');
    const [action, ...others] = await actionsFor(client, await client.diagnose(uri));
    expect(others).toEqual([]);
    expect(action).toMatchObject({ title: 'Explain this rule: meh-word', command: { arguments: ['meh-word'] } });
  });

  it('show the page of a rule', async () => {
    const capabilities = { ...pulling, window: { showDocument: { support: true } } };
    const client = await TestClient.start({ capabilities, pages: new Map([['meh-word', 'file:///p/meh-word.md']]) });
    const shown: string[] = [];
    client.connection.onRequest('window/showDocument', (params: { uri: string }) => {
      shown.push(params.uri);
      return { success: true };
    });
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'studyNotes.server.explainRule',
      arguments: ['meh-word'],
    });
    expect(shown).toEqual(['file:///p/meh-word.md']);
  });

  it('take no foreign diagnostics and no broken data', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'a bad note');
    const [own] = await client.diagnose(uri);
    if (own === undefined) throw new Error('no diagnostic');
    expect(await actionsFor(client, [{ ...own, source: 'spelling' }])).toEqual([]);
    expect(await actionsFor(client, [{ ...own, data: { fixes: 1 } }])).toHaveLength(1);
  });
});
