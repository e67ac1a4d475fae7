// `lint` in this process: which notes it takes, what it prints, how it ends.
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../project/folder.ts';
import { runIn } from './terminal.ts';

const weak = '# Training\n\nUse a small learning rate.\n';
const clean = '# Training\n\nHello.\n';

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly offset: readonly [number, number];
  readonly start: { readonly line: number; readonly column: number };
  readonly fixes: readonly { readonly title: string; readonly kind: string; readonly edits: readonly unknown[] }[];
}

interface JsonNote {
  readonly path: string;
  readonly findings: readonly JsonFinding[];
}

const parsed = (out: string): readonly JsonNote[] => JSON.parse(out) as readonly JsonNote[];
const pathsOf = (out: string): string[] => parsed(out).map(({ path }) => path);
const json = ['lint', '--format', 'json'];

test('JSON has one entry a note, in path order, clean ones included', async () => {
  const folder = folderWith({ 'n/b.md': weak, 'n/a/c.md': clean, 'n/a-b.md': clean });
  const { code, out, err } = await runIn(folder, [...json, 'n']);
  expect([code, err]).toEqual([1, '']);
  expect(pathsOf(out)).toEqual(['n/a-b.md', 'n/a/c.md', 'n/b.md']);
  const finding = parsed(out)[2]?.findings[0];
  expect(finding).toMatchObject({ rule: 'vague-number', severity: 'warning', start: { line: 3 } });
  expect(Object.keys(finding ?? {})).toEqual(['rule', 'severity', 'message', 'offset', 'start', 'end', 'fixes']);
  const [start, end] = finding?.offset ?? [0, 0];
  expect(weak.slice(start, end)).toContain('small');
  expect(finding?.start.column).toBe(start - weak.lastIndexOf('\n', start));
  for (const fix of finding?.fixes ?? []) expect(Object.keys(fix)).toEqual(['title', 'kind', 'edits']);
});

test('paths are shown as they were given', async () => {
  const folder = folderWith({ 'n/a.md': clean });
  const cases = [
    ['n/', 'n/a.md'],
    ['./n', 'n/a.md'],
    ['.', 'n/a.md'],
    ['./n/a.md', './n/a.md'],
    [folder, join(folder, 'n/a.md')],
  ] as const;
  for (const [given, shown] of cases) expect(pathsOf((await runIn(folder, [...json, given])).out)).toEqual([shown]);
});

test('pretty shows place, severity, message, rule, line and carets, and a summary', async () => {
  const folder = folderWith({ 'a.md': weak, 'b.md': clean });
  const { code, out } = await runIn(folder, ['lint', '.']);
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^a\.md:3:\d+ warning .+ vague-number$/);
  expect(lines[1]).toBe('  3 | Use a small learning rate.');
  expect(lines[2]).toMatch(/^ {4}\| +\^+$/);
  expect(out).toMatch(/\n\d+ findings? in 1 of 2 notes: .*1 warning/);
});

test('nothing found is said, and ends with 0', async () => {
  const folder = folderWith({ 'a.md': clean });
  expect(await runIn(folder, ['lint', 'a.md'])).toEqual({ code: 0, out: 'No findings in 1 note.\n', err: '' });
  expect(await runIn(folder, ['lint', '-q', 'a.md'])).toEqual({ code: 0, out: '', err: '' });
});

test('a note reached in several ways counts once; globs see what folders see', async () => {
  const folder = folderWith({
    '.git/x': '',
    '.gitignore': 'no/\n',
    'n/a.md': clean,
    'n/s/b.markdown': clean,
    'no/c.md': clean,
    'n/d.txt': clean,
  });
  const lint = async (...paths: string[]): Promise<string[]> => pathsOf((await runIn(folder, [...json, ...paths])).out);
  expect(await lint('n', 'n/a.md', '.')).toEqual(['n/a.md', 'n/s/b.markdown']);
  expect(await lint('**/*.md')).toEqual(['n/a.md']);
  expect(await lint('./n/**')).toEqual(['n/a.md', 'n/s/b.markdown']);
  expect(await lint('n/*.{md,txt}')).toEqual(['n/a.md', 'n/d.txt']);
  expect(await lint('no/c.md', 'n/d.txt')).toEqual(['n/d.txt', 'no/c.md']);
});

test('what is no note is skipped in a folder and fails by name', async () => {
  const folder = folderWith({
    'bin.md': Buffer.from([0, 1]),
    'latin.md': Buffer.from([0x63, 0xe9]),
    'huge.md': Buffer.alloc(5_100_000, 'a '),
    'ok.md': clean,
  });
  const all = await runIn(folder, [...json, '.']);
  expect([all.code, pathsOf(all.out)]).toEqual([0, ['ok.md']]);
  expect(all.err).toBe(
    'study-notes: skipped: cannot read bin.md: it is a binary file\n' +
      'study-notes: skipped: cannot read huge.md: it is larger than 5 MB (5.1 MB)\n' +
      'study-notes: skipped: cannot read latin.md: it is not valid UTF-8; save it as UTF-8\n',
  );
  const named = await runIn(folder, [...json, 'bin.md', 'none.md', 'ok.md']);
  expect([named.code, pathsOf(named.out)]).toEqual([2, ['ok.md']]);
  expect(named.err).toContain('study-notes: cannot read none.md: no such file or folder\n');
  expect(named.err).toContain('study-notes: cannot read bin.md: it is a binary file\n');
});

test.skipIf(process.getuid?.() === 0)('a file without permission fails by name', async () => {
  const folder = folderWith({ 'a.md': clean });
  chmodSync(join(folder, 'a.md'), 0);
  expect(await runIn(folder, ['lint', '-q', 'a.md'])).toMatchObject({
    code: 2,
    err: 'study-notes: cannot read a.md: permission denied\n',
  });
});

test('a folder without notes is clean, a glob without matches is not', async () => {
  const folder = folderWith({ 'n/a.txt': '' });
  expect(await runIn(folder, [...json, 'n'])).toEqual({ code: 0, out: '[]\n', err: 'study-notes: no notes in n\n' });
  expect(await runIn(folder, [...json, '*.md'])).toEqual({
    code: 2,
    out: '[]\n',
    err: 'study-notes: no note matches *.md\n',
  });
});

test('the configuration changes severities, hides notes, and is overruled by --all-rules', async () => {
  const folder = folderWith({
    '.study-notes.json': '{ "rules": { "vague-number": "hint" }, "ignore": ["drafts"] }',
    'a.md': weak,
    'drafts/b.md': weak,
    'off/.study-notes.json': '{ "rules": { "vague-number": "off" } }',
    'off/c.md': weak,
  });
  const severities = async (...argv: string[]): Promise<unknown> => {
    const { code, out } = await runIn(folder, [...json, ...argv]);
    const vague = (note: JsonNote): string[] =>
      note.findings.filter(({ rule }) => rule === 'vague-number').map(({ severity }) => severity);
    return [code, Object.fromEntries(parsed(out).map((note) => [note.path, vague(note)]))];
  };
  expect(await severities('.')).toEqual([0, { 'a.md': ['hint'], 'off/c.md': [] }]);
  expect(await severities('drafts/b.md')).toEqual([0, { 'drafts/b.md': ['hint'] }]);
  expect(await severities('.', '--all-rules')).toMatchObject([
    1,
    { 'drafts/b.md': ['warning'], 'off/c.md': ['warning'] },
  ]);
  expect(await severities('off', '--config', '.study-notes.json')).toEqual([0, { 'off/c.md': ['hint'] }]);
  expect(await severities('.', '--quiet')).toEqual([0, { 'a.md': [], 'off/c.md': [] }]);
});

test('what is wrong in a configuration is said with its place, once; the notes are linted', async () => {
  const folder = folderWith({
    '.study-notes.json': '{\n "rules": { "vague-nmber": "off" }\n}',
    'a/a.md': weak,
    'b/b.md': clean,
  });
  const { code, err } = await runIn(folder, [...json, '.']);
  expect(code).toBe(1);
  expect(err).toBe(
    'study-notes: .study-notes.json:2:13 warning: Unknown rule "vague-nmber". Did you mean "vague-number"?\n',
  );
});

test('--config with a missing or broken file does not run', async () => {
  const folder = folderWith({ 'broken.json': '{\n  "rules": {,}\n}', 'a.md': weak });
  const broken = await runIn(folder, ['lint', '--config', 'broken.json', 'a.md']);
  expect(broken).toMatchObject({ code: 2, out: '' });
  expect(broken.err).toMatch(/^study-notes: broken\.json:2:13 error: /);
  expect(await runIn(folder, ['lint', '--config', 'none.json', 'a.md'])).toMatchObject({ code: 2, out: '' });
});

test('standard input: its path, its configuration, its errors', async () => {
  const folder = folderWith({ 'n/.study-notes.json': '{ "rules": { "vague-number": "off" } }' });
  const lint = (text: string | Buffer, ...argv: string[]): ReturnType<typeof runIn> =>
    runIn(folder, [...json, '-', ...argv], { readStdin: () => Promise.resolve(Buffer.from(text)) });
  const plain = await lint(weak);
  expect([plain.code, pathsOf(plain.out)]).toEqual([1, ['-']]);
  const placed = await lint(weak, '--stdin-path', 'n/new.md');
  expect([placed.code, pathsOf(placed.out)]).toEqual([0, ['n/new.md']]);
  expect(await lint(Buffer.from([0]))).toMatchObject({
    code: 2,
    out: '',
    err: 'study-notes: cannot read standard input: it is a binary file\n',
  });
  const fixed = await lint(`\uFEFF${clean}`, '--fix');
  expect(fixed).toMatchObject({ code: 0, out: `\uFEFF${clean}`, err: '[{"path":"-","findings":[]}]\n' });
});

test('--fix leaves a note alone that needs none', async () => {
  const folder = folderWith({ 'a.md': `\uFEFF${weak}` });
  await runIn(folder, ['lint', '--fix', 'a.md']);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(`\uFEFF${weak}`);
});

test.each([
  [['lint'], 'Nothing to lint: name a note, a folder, a glob, or - for standard input.'],
  [['lint', '-', 'a.md'], '- (standard input) cannot be combined with other paths.'],
  [['lint', '--stdin-path', 'x', 'a.md'], '--stdin-path goes with - (standard input).'],
  [['lint', '--fxi', 'a.md'], 'Unknown option --fxi. Did you mean "--fix"?'],
  [['lint', '--format', 'xml', 'a.md'], '--format must be pretty or json, not "xml".'],
])('%j ends with 2', async (argv, message) => {
  expect(await runIn(folderWith({ 'a.md': clean }), argv)).toEqual({
    code: 2,
    out: '',
    err: `study-notes: ${message}\n`,
  });
});

test('the cascade begins at the repository or the current folder, whichever is outside', async () => {
  const folder = folderWith({
    'repo/.git/HEAD': '',
    '.study-notes.json': '{ "rules": { "vague-number": "hint" } }',
    'repo/.study-notes.json': '{ "rules": { "absolute-claim": "off" } }',
    'repo/n/a.md': weak,
    'plain/b.md': weak,
  });
  const codeIn = async (cwd: string, path: string): Promise<number> => (await runIn(cwd, ['lint', '-q', path])).code;
  expect(await codeIn(join(folder, 'repo/n'), 'a.md')).toBe(1);
  expect(await codeIn(folder, 'repo')).toBe(0);
  expect(await codeIn(join(folder, 'plain'), 'b.md')).toBe(1);
  expect(await codeIn(join(folder, 'repo'), '../plain')).toBe(1);
});
