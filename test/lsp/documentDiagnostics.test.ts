// The server answers a client that pulls the diagnostics of one document.
import { describe, expect, it } from 'vitest';
import { maxShown } from '../../server/src/lsp/mostSevere.ts';
import { TestClient } from './support/testClient.ts';
import { wordEngine } from './support/wordEngine.ts';

const uri = 'untitled:Untitled-1';

describe('document diagnostics', () => {
  it('names rule, place, severity, source and page', async () => {
    const pages = new Map([['meh-word', 'file:///pages/meh-word.md']]);
    const client = await TestClient.start({ pages });
    await client.open(uri, 'fine\nand meh\n');
    expect(await client.diagnose(uri)).toEqual([
      {
        range: { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } },
        severity: 2,
        source: 'study-notes',
        code: 'meh-word',
        codeDescription: { href: 'file:///pages/meh-word.md' },
        message: 'Not “meh”.',
      },
    ]);
  });

  it('keeps the most severe of very many, in the order of the text', async () => {
    const client = await TestClient.start({ settings: { rules: { 'meh-word': 'hint' } } });
    await client.open(uri, 'meh bad '.repeat(maxShown - 1));
    const shown = await client.diagnose(uri);
    expect(shown.map((it) => it.code)).toEqual(['meh-word', 'bad-word', ...Array(maxShown - 2).fill('bad-word')]);
  });

  it('says "unchanged" until the document changes', async () => {
    const engine = wordEngine();
    const client = await TestClient.start({ engine });
    await client.open(uri, 'bad');
    const first = await client.pull(uri);
    const again = await client.pull(uri, first.resultId);
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    expect(engine.linted()).toBe(1);
    await client.change(uri, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: 'fine' },
    ]);
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('gives a document that is opened again a new result', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'bad');
    const first = await client.pull(uri);
    await client.close(uri);
    await client.open(uri, 'bad bad');
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full' });
  });

  it('is silent on the old version in a diff and on documents that nobody opened', async () => {
    const client = await TestClient.start();
    await client.open('git:/a.md?HEAD', 'bad');
    expect(await client.diagnose('git:/a.md?HEAD')).toEqual([]);
    expect(await client.diagnose('untitled:Nobody')).toEqual([]);
    expect(await client.diagnose('file:///no/such/file.md')).toEqual([]);
  });

  it('reads a document of any other scheme', async () => {
    const client = await TestClient.start();
    await client.open('vscode-vfs://github/a/b.md', 'bad');
    expect(await client.diagnose('vscode-vfs://github/a/b.md')).toHaveLength(1);
  });

  it('stays silent where it is switched off', async () => {
    const client = await TestClient.start({ settings: { enable: false } });
    await client.open(uri, 'bad');
    expect(await client.diagnose(uri)).toEqual([]);
  });

  it('contains a rule that fails and logs it once', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'boom and bad');
    expect(await client.diagnose(uri)).toHaveLength(1);
    await client.change(uri, 2, [{ text: 'boom, bad and bad' }]);
    expect(await client.diagnose(uri)).toHaveLength(2);
    expect(client.log.filter((it) => it.includes('boom-word'))).toHaveLength(1);
  });

  it('contains an engine that fails as a whole', async () => {
    const fail = (): never => {
      throw new Error('no linter today');
    };
    const client = await TestClient.start({ engine: { ...wordEngine(), createLinter: () => ({ lint: fail }) } });
    await client.open(uri, 'bad');
    expect(await client.diagnose(uri)).toEqual([]);
    expect(client.log.filter((it) => it.includes('no linter today'))).toHaveLength(1);
  });
});
