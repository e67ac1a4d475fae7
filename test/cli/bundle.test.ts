// The built command line as a process: exit codes, pipes, threads, standard input, version.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith } from '../project/folder.ts';
import { type Bundle, buildBundle } from './bundle.ts';

const weak = '# Training\n\nUse a small learning rate.\n';
const clean = '# Training\n\nHello.\n';

let bundle: Bundle;
beforeAll(() => {
  bundle = buildBundle();
}, 60_000);
afterAll(() => bundle.remove());

test('exit codes 0, 1 and 2', () => {
  const folder = folderWith({ 'weak.md': weak, 'clean.md': clean });
  expect(bundle.run(folder, ['lint', 'clean.md'])).toEqual({ code: 0, out: 'No findings in 1 note.\n', err: '' });
  expect(bundle.run(folder, ['lint', '.']).code).toBe(1);
  expect(bundle.run(folder, ['lint', 'none.md', 'weak.md']).code).toBe(2);
  expect(bundle.run(folder, ['lint', '--bad']).code).toBe(2);
});

test('the version is that of the package', () => {
  const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(bundle.run('/', ['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

test('standard input', () => {
  const { code, out } = bundle.run('/', ['lint', '--format', 'json', '-'], weak);
  expect(code).toBe(1);
  const vague = expect.objectContaining({ rule: 'vague-number' });
  expect(JSON.parse(out)).toEqual([{ path: '-', findings: expect.arrayContaining([vague]) }]);
  expect(bundle.run('/', ['lint', '-'], Buffer.from([0xff, 0x00, 0x61])).code).toBe(2);
});

test('many notes on several threads give the same as one', () => {
  const notes = Array.from({ length: 45 }, (_, i) => [`${i % 7}/${i}.md`, i % 3 ? weak.repeat(i % 5) : clean] as const);
  const folder = folderWith({ ...Object.fromEntries(notes), 'bin.md': Buffer.from([0]) });
  const together = bundle.run(folder, ['lint', '--format', 'json', '.']);
  expect(together.code).toBe(1);
  const entries = JSON.parse(together.out) as { path: string }[];
  const paths = notes.map(([path]) => path).sort();
  expect(entries.map(({ path }) => path)).toEqual(paths);
  const few = bundle.run(folder, ['lint', '--format', 'json', ...paths.slice(0, 20)]);
  expect(JSON.parse(few.out)).toEqual(entries.slice(0, 20));
  expect(together.err).toBe('study-notes: skipped: cannot read bin.md: it is a binary file\n');
}, 60_000);

test.skipIf(process.platform === 'win32')(
  'a reader that goes away is no error',
  () => {
    const notes = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, weak.repeat(50)]));
    const folder = folderWith(notes);
    const command = `"${process.execPath}" "${bundle.file}" lint . | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^0\.md:3:\d+ .*\n\d+\n$/);
  },
  60_000,
);

test('server --stdio loads the bundle beside it in the same process', () => {
  const file = join(dirname(bundle.file), 'server.js');
  writeFileSync(file, 'process.stdout.write(process.argv.slice(2).join(" ")); process.exit(0);');
  expect(bundle.run('/', ['server', '--stdio'])).toEqual({ code: 0, out: 'server --stdio', err: '' });
  expect(bundle.run('/', ['server'])).toEqual({ code: 0, out: 'server --stdio', err: '' });
  expect(bundle.run('/', ['server', '--clientProcessId=1', '--node-ipc']).out).toBe(
    'server --clientProcessId=1 --node-ipc',
  );
});
