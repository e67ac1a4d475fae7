// Which files of a folder are notes, and in which order they come.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { findNotes, walk } from '../../server/src/project/discovery.ts';
import { folderWith } from './folder.ts';

async function found(folder: string, ignore: readonly string[] = []): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of findNotes(folder, ignore)) paths.push(relative(folder, path));
  return paths;
}

test('Markdown files in the order of their full paths', async () => {
  const names = ['b.md', 'a/z.md', 'a-b.md', 'a.md', 'a/b/c.markdown', 'A.MD', 'x.txt', 'README', 'ü.md', 'a0.md'];
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, 'x'])));
  const expected = names.filter((name) => /md$|markdown$/i.test(name)).sort((a, b) => (a < b ? -1 : 1));
  expect(await found(folder)).toEqual(expected);
});

test('dot folders and node_modules are left aside, at any depth', async () => {
  const folder = folderWith({ '.git/a.md': '', 'a/.hidden/b.md': '', 'a/node_modules/c.md': '', 'a/d.md': '' });
  expect(await found(folder)).toEqual(['a/d.md']);
  expect(await found(join(folder, 'a/node_modules'))).toEqual(['c.md']);
});

test('.gitignore files hold, nested ones and those above within the repository', async () => {
  const folder = folderWith({
    '.git/HEAD': '',
    '.gitignore': 'build/\n*.draft.md\n/top.md\n',
    'top.md': '',
    'build/a.md': '',
    'n/top.md': '',
    'n/x.draft.md': '',
    'n/build/a.md': '',
    'n/.gitignore': '!keep.draft.md\nown.md\n',
    'n/keep.draft.md': '',
    'n/own.md': '',
    'own.md': '',
  });
  expect(await found(folder)).toEqual(['n/keep.draft.md', 'n/top.md', 'own.md']);
  expect(await found(join(folder, 'n'))).toEqual(['keep.draft.md', 'top.md']);
  expect(await found(join(folder, 'build'))).toEqual(['a.md']);
});

test('a .gitignore outside any repository holds below its folder only', async () => {
  const folder = folderWith({ '.gitignore': '*.md', 'n/a.md': '' });
  expect(await found(folder)).toEqual([]);
  expect(await found(join(folder, 'n'))).toEqual(['a.md']);
});

test('ignore globs prune folders and hide files', async () => {
  const folder = folderWith({ 'drafts/a.md': '', 'b/drafts/c.md': '', 'b/d.md': '', 'e.md': '' });
  expect(await found(folder, ['drafts', '/e.md'])).toEqual(['b/d.md']);
  expect(await found(folder, ['**/*.md', '!e.md'])).toEqual(['e.md']);
});

test('links: circles end, files inside the folder come once, files outside come along', async () => {
  const outside = folderWith({ 'o.md': '', 'sub/p.md': '' });
  const folder = folderWith({ 'a/b.md': '' });
  symlinkSync('..', join(folder, 'a/up'));
  symlinkSync(folder, join(folder, 'self'));
  symlinkSync(join(folder, '..'), join(folder, 'above'));
  symlinkSync(join(folder, 'a/b.md'), join(folder, 'again.md'));
  symlinkSync(outside, join(folder, 'out'));
  symlinkSync(outside, join(folder, 'out2'));
  symlinkSync(outside, join(outside, 'sub/round'));
  symlinkSync('nowhere.md', join(folder, 'broken.md'));
  expect(await found(folder)).toEqual(['a/b.md', 'out/o.md', 'out/sub/p.md']);
});

test('paths come as the root was given; a missing root gives nothing but a word', async () => {
  const folder = folderWith({ 'a.md': '' });
  mkdirSync(join(folder, 'empty'));
  const first = await findNotes(`${folder}/./empty/..`, [])[Symbol.asyncIterator]().next();
  expect(first.value).toBe(join(folder, 'a.md'));
  const problems: string[] = [];
  const rest: string[] = [];
  for await (const path of walk(join(folder, 'none'), { onProblem: (_, words) => problems.push(words) }))
    rest.push(path);
  expect([rest, problems]).toEqual([[], ['no such file or folder']]);
});
