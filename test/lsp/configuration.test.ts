// Settings and configuration files: their cascade, their changes, and what is wrong in them.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uriOf } from '../../server/src/lsp/uris.ts';
import { statusMethod } from '../../server/src/protocol/status.ts';
import { folderOf, write } from './support/folder.ts';
import { TestClient, until } from './support/testClient.ts';

const off = (rule: string): string => JSON.stringify({ rules: { [rule]: 'off' } });

async function codes(client: TestClient, uri: string): Promise<readonly unknown[]> {
  return (await client.diagnose(uri)).map((it) => it.code);
}

describe('configuration', () => {
  it('asks to be told of changes', async () => {
    const client = await TestClient.start();
    await until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
  });

  it('lets files nearer to the note win over the settings', async () => {
    const folder = folderOf({
      '.study-notes.json': '// notes\n{ "rules": { "bad-word": "error" } }',
      'deep/.study-notes.json': off('meh-word'),
    });
    const settings = {
      enable: true,
      rules: { 'bad-word': 'hint', 'weak-word': 'off' },
      target: { role: 'engineer', level: null },
    };
    const client = await TestClient.start({ folders: [folder], settings });
    const uri = uriOf(join(folder, 'deep', 'a.md'));
    await client.open(uri, 'bad, weak, meh');
    expect(await client.diagnose(uri)).toMatchObject([{ code: 'bad-word', severity: 1 }]);
  });

  it('reloads a changed file and has the client pull again, only where that changes something', async () => {
    const folder = folderOf({ 'a.md': 'bad' });
    const client = await TestClient.start({ folders: [folder] });
    const [uri, file] = [uriOf(join(folder, 'a.md')), join(folder, '.study-notes.json')];
    await client.open(uri, 'bad');
    const before = await client.pull(uri);
    write(folder, '.study-notes.json', off('bad-word'));
    await client.filesChanged(file);
    await until(() => client.refreshes === 1, 'a refresh');
    expect(await client.pull(uri, before.resultId)).toMatchObject({ kind: 'full', items: [] });
    write(folder, '.study-notes.json', `${off('bad-word')}  `);
    await client.filesChanged(file);
    rmSync(file);
    await client.filesChanged(file);
    await until(() => client.refreshes === 2, 'another refresh');
    expect(await codes(client, uri)).toEqual(['bad-word']);
  });

  it('takes changed settings', async () => {
    const client = await TestClient.start();
    await client.open('untitled:a', 'bad');
    expect(await codes(client, 'untitled:a')).toEqual(['bad-word']);
    client.settings = { rules: { 'bad-word': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => client.refreshes === 1, 'a refresh');
    expect(await codes(client, 'untitled:a')).toEqual([]);
  });

  it('takes settings from a client that sends them along', async () => {
    const client = await TestClient.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open('untitled:a', 'bad');
    const settings = { studyNotes: { rules: { 'bad-word': 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await until(async () => (await codes(client, 'untitled:a')).length === 0);
    expect(await codes(client, 'untitled:a')).toEqual([]);
  });

  it('says on the file what is wrong in it, and takes that back', async () => {
    const folder = folderOf({ '.study-notes.json': '{\n  "rules": {\n    "bad-wrd": "off"\n  }\n}' });
    const client = await TestClient.start({ folders: [folder] });
    const [note, file] = [uriOf(join(folder, 'a.md')), join(folder, '.study-notes.json')];
    await client.open(note, 'bad');
    await client.diagnose(note);
    expect((await client.pushed(uriOf(file))).diagnostics).toMatchObject([
      { range: { start: { line: 2, character: 4 } }, severity: 2, message: expect.stringContaining('bad-word') },
    ]);
    write(folder, '.study-notes.json', '{\n  "rules": {\n');
    await client.filesChanged(file);
    await client.pushed(uriOf(file), (it) => it.diagnostics[0]?.severity === 1);
    write(folder, '.study-notes.json', '{}');
    await client.filesChanged(file);
    await client.pushed(uriOf(file), (it) => it.diagnostics.length === 0);
  });

  it('watches a file that another one extends', async () => {
    const folder = folderOf({ 'shared.json': off('bad-word'), '.study-notes.json': '{ "extends": "./shared.json" }' });
    const client = await TestClient.start({ folders: [folder] });
    const uri = uriOf(join(folder, 'a.md'));
    await client.open(uri, 'bad');
    expect(await codes(client, uri)).toEqual([]);
    await until(() => client.registered.filter((it) => it === 'workspace/didChangeWatchedFiles').length === 2);
    write(folder, 'shared.json', '{}');
    await client.filesChanged(join(folder, 'shared.json'));
    await until(() => client.refreshes === 1, 'a refresh');
    expect(await codes(client, uri)).toEqual(['bad-word']);
  });

  it('tells the client how a note is read', async () => {
    const folder = folderOf({ '.study-notes.json': '{ "target": { "level": "L7" }, "ignore": ["drafts"] }' });
    const client = await TestClient.start({ folders: [folder] });
    const statusOf = (name: string): Promise<unknown> =>
      client.connection.sendRequest(statusMethod, { uri: uriOf(join(folder, name)) });
    expect(await statusOf('a.md')).toEqual({ state: 'on', target: { role: 'engineer', level: 'L7' } });
    expect(await statusOf('drafts/a.md')).toMatchObject({ state: 'ignored' });
  });

  it('keeps the folders of a workspace apart', async () => {
    const [one, two] = [
      folderOf({ '.study-notes.json': off('bad-word') }),
      folderOf({ '.study-notes.json': off('meh-word') }),
    ];
    const client = await TestClient.start({ folders: [one, two] });
    const uris = [one, two].map((folder) => uriOf(join(folder, 'a.md')));
    for (const uri of uris) await client.open(uri, 'bad meh');
    expect(await Promise.all(uris.map((uri) => codes(client, uri)))).toEqual([['meh-word'], ['bad-word']]);
  });
});
