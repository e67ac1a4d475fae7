// The server pushes diagnostics to a client that cannot ask for them.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uriOf } from '../../server/src/lsp/uris.ts';
import { folderOf, write } from './support/folder.ts';
import { plain, TestClient } from './support/testClient.ts';

const uri = 'untitled:Untitled-1';

describe('pushed diagnostics', () => {
  it('follow opening, edits and closing', async () => {
    const client = await TestClient.start({ capabilities: plain });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(uri, 'bad');
    expect(await client.pushed(uri)).toMatchObject({ version: 1, diagnostics: [{ code: 'bad-word' }] });
    await client.change(uri, 2, [{ text: 'fine' }]);
    expect(await client.pushed(uri, (it) => it.version === 2)).toMatchObject({ diagnostics: [] });
    await client.close(uri);
    expect(await client.pushed(uri, (it) => it.version === undefined)).toMatchObject({ diagnostics: [] });
  });

  it('come once for a burst of keys', async () => {
    const client = await TestClient.start({ capabilities: plain });
    await client.open(uri, '');
    await client.pushed(uri);
    for (let version = 2; version < 12; version++)
      await client.change(uri, version, [{ text: 'bad '.repeat(version) }]);
    await client.pushed(uri, (it) => it.version === 11);
    expect(client.published).toHaveLength(2);
  });

  it('follow a configuration file that nobody watches, when a document is saved', async () => {
    const folder = folderOf({ 'a.md': 'bad' });
    const client = await TestClient.start({ capabilities: plain, folders: [folder] });
    const note = uriOf(join(folder, 'a.md'));
    await client.open(note, 'bad');
    await client.pushed(note, (it) => it.diagnostics.length === 1);
    write(folder, '.study-notes.json', '{ "rules": { "bad-word": "off" } }');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: note } });
    await client.pushed(note, (it) => it.diagnostics.length === 0);
  });
});
