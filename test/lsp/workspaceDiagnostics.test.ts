// The server answers a client that pulls the diagnostics of the whole workspace.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { CancellationTokenSource, ProgressType } from 'vscode-languageserver/node';
import { uriOf } from '../../server/src/lsp/uris.ts';
import { folderOf, write } from './support/folder.ts';
import { TestClient, until } from './support/testClient.ts';
import { wordEngine } from './support/wordEngine.ts';

type Reports = readonly WorkspaceDocumentDiagnosticReport[];

async function pull(client: TestClient, previousResultIds: readonly PreviousResultId[] = []): Promise<Reports> {
  const answer: WorkspaceDiagnosticReport = await client.connection.sendRequest('workspace/diagnostic', {
    previousResultIds,
  });
  return answer.items;
}

const resultIds = (reports: Reports): PreviousResultId[] =>
  reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

const kinds = (reports: Reports): Readonly<Record<string, string>> =>
  Object.fromEntries(reports.map(({ uri, kind }) => [uri.slice(uri.lastIndexOf('/') + 1), kind]));

describe('workspace diagnostics', () => {
  it('reports every note that git and the configuration show', async () => {
    const folder = folderOf({
      'a.md': 'bad',
      'b/c.markdown': 'fine',
      'b/d.txt': 'bad',
      'hidden/e.md': 'bad',
      'drafts/f.md': 'bad',
      '.gitignore': 'hidden/',
      '.study-notes.json': '{ "ignore": ["drafts"] }',
    });
    mkdirSync(join(folder, '.git'));
    const client = await TestClient.start({ folders: [folder] });
    const reports = await pull(client);
    expect(reports.map((it) => [it.uri, it.kind === 'full' ? it.items.length : -1])).toEqual([
      [uriOf(join(folder, 'a.md')), 1],
      [uriOf(join(folder, 'b/c.markdown')), 0],
    ]);
  });

  it('says "unchanged" for equal content without linting it, also in a new run of the server', async () => {
    const folder = folderOf({ 'a.md': 'bad', 'b.md': 'bad bad' });
    const first = await pull(await TestClient.start({ folders: [folder] }));
    const engine = wordEngine();
    const client = await TestClient.start({ folders: [folder], engine, run: 'another' });
    expect(kinds(await pull(client, resultIds(first)))).toEqual({ 'a.md': 'unchanged', 'b.md': 'unchanged' });
    expect(engine.linted()).toBe(0);
    write(folder, 'b.md', 'fine now');
    expect(kinds(await pull(client, resultIds(first)))).toEqual({ 'a.md': 'unchanged', 'b.md': 'full' });
    expect(engine.linted()).toBe(1);
  });

  it('takes an open document as it is in the editor', async () => {
    const folder = folderOf({ 'a b(1).md': 'bad' });
    const client = await TestClient.start({ folders: [folder] });
    const uri = uriOf(join(folder, 'a b(1).md')).replace('(', '%28');
    await client.open(uri, 'bad bad', 7);
    const [report] = await pull(client);
    expect(report).toMatchObject({ uri, version: 7, items: [{}, {}] });
  });

  it('takes back the diagnostics of a note that is gone', async () => {
    const folder = folderOf({ 'a.md': 'bad', 'b.md': 'bad' });
    const client = await TestClient.start({ folders: [folder] });
    const known = resultIds(await pull(client));
    rmSync(join(folder, 'b.md'));
    const gone = (await pull(client, known)).find(({ uri }) => uri.endsWith('b.md'));
    expect(gone).toMatchObject({ kind: 'full', items: [] });
  });

  it('reports as it goes', async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`n${i}.md`, 'bad'])));
    const client = await TestClient.start({ folders: [folder] });
    const parts: Reports[] = [];
    client.connection.onProgress(
      new ProgressType<WorkspaceDiagnosticReport>(),
      'part',
      ({ items }) => void parts.push(items),
    );
    const params = { previousResultIds: [], partialResultToken: 'part' };
    const answer: WorkspaceDiagnosticReport = await client.connection.sendRequest('workspace/diagnostic', params);
    expect(answer.items).toEqual([]);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.flat().map((it) => it.uri)).size).toBe(100);
  });

  it('shows progress on the token it was given', async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`n${i}.md`, 'fine'])));
    const client = await TestClient.start({ folders: [folder] });
    const seen: string[] = [];
    client.connection.onProgress(new ProgressType<{ kind: string }>(), 'work', ({ kind }) => void seen.push(kind));
    await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [], workDoneToken: 'work' });
    expect(seen).toEqual(['begin', 'report', 'end']);
  });

  it('stops when it is cancelled', async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`n${i}.md`, 'bad'])));
    const engine = wordEngine();
    const client = await TestClient.start({ folders: [folder], engine });
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    await until(() => engine.linted() > 0);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(engine.linted()).toBeLessThan(300);
  });

  it('keeps a streaming client waiting until something changes', async () => {
    const folder = folderOf({ 'a.md': 'bad' });
    const client = await TestClient.start({ folders: [folder] });
    const params = { previousResultIds: [], partialResultToken: 'part' };
    let answers = 0;
    const ask = (): Promise<void> =>
      client.connection.sendRequest('workspace/diagnostic', params).then(() => {
        answers += 1;
      });
    await ask();
    await ask();
    const third = ask();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(answers).toBe(2);
    await client.filesChanged(join(folder, 'a.md'));
    await third;
    expect(answers).toBe(3);
  });

  it('lets a waiting request be cancelled', async () => {
    const client = await TestClient.start({ folders: [folderOf({ 'a.md': 'bad' })] });
    const params = { previousResultIds: [], partialResultToken: 'part' };
    await client.connection.sendRequest('workspace/diagnostic', params);
    await client.connection.sendRequest('workspace/diagnostic', params);
    const source = new CancellationTokenSource();
    const third = client.connection.sendRequest('workspace/diagnostic', params, source.token);
    source.cancel();
    await expect(third).rejects.toMatchObject({ code: -32800 });
  });

  it('reads folders that are added and forgets those that are removed', async () => {
    const [one, two] = [folderOf({ 'a.md': 'bad' }), folderOf({ 'b.md': 'bad' })];
    const client = await TestClient.start({ folders: [one] });
    const asFolder = (path: string): { uri: string; name: string } => ({ uri: uriOf(path), name: path });
    const event = { added: [asFolder(two)], removed: [asFolder(one)] };
    const known = resultIds(await pull(client));
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    expect(kinds(await pull(client, known))).toEqual({ 'a.md': 'full', 'b.md': 'full' });
    expect((await pull(client)).map((it) => it.uri)).toEqual([uriOf(join(two, 'b.md'))]);
  });
});
