// The other commands, the help, and what is said to somebody who mistypes.
import { expect, test } from 'vitest';
import { commands } from '../../server/src/cli/commands/table.ts';
import { rules } from '../../server/src/engine/index.ts';
import { folderWith } from '../project/folder.ts';
import { runIn } from './terminal.ts';

test('rules: one line each, with the severity of the configuration', async () => {
  const folder = folderWith({ '.study-notes.json': '{ "rules": { "vague-number": "off" } }' });
  const { code, out } = await runIn(folder, ['rules']);
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(rules.length);
  expect(out).toMatch(/^ +vague-number +off +\S+ +\S/m);
  const { out: json } = await runIn(folder, ['rules', '--format', 'json']);
  expect(JSON.parse(json)).toContainEqual(expect.objectContaining({ id: 'vague-number', severity: 'off' }));
});

test('explain: every rule has its page', async () => {
  for (const { id, why } of rules) {
    const { code, out } = await runIn('/', ['explain', id]);
    expect(code).toBe(0);
    for (const part of [id, why, 'Instead', 'Leaves alone', 'Source']) expect(out).toContain(part);
  }
});

test('explain: a mistyped rule is met with the nearest', async () => {
  const ran = await runIn('/', ['explain', 'vague-nmber']);
  expect(ran).toEqual({
    code: 2,
    out: '',
    err: 'study-notes: Unknown rule "vague-nmber". Did you mean "vague-number"?\n',
  });
  expect(await runIn('/', ['explain'])).toMatchObject({ code: 2 });
});

test('every command has its help', async () => {
  for (const { name } of commands) {
    const { code, out } = await runIn('/', [name, '--help']);
    expect([code, out.startsWith(`Usage: study-notes ${name}`)]).toEqual([0, true]);
    expect((await runIn('/', ['help', name])).out).toBe(out);
  }
  const { out } = await runIn('/', ['--help']);
  for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^ +${name} +${summary}$`, 'm'));
});

test.each([
  [['lnt', '.'], 'Unknown command "lnt". Did you mean "lint"? See study-notes --help.'],
  [['frobnicate'], 'Unknown command "frobnicate". See study-notes --help.'],
  [['--hlep'], 'Unknown option --hlep. Did you mean "--help"? See study-notes --help.'],
  [['a.md'], '"a.md" is no command. Did you mean `study-notes lint a.md`?'],
])('%j ends with 2', async (argv, message) => {
  expect(await runIn(folderWith({ 'a.md': '' }), argv)).toEqual({ code: 2, out: '', err: `study-notes: ${message}\n` });
});

test('nothing at all shows the help on standard error', async () => {
  const ran = await runIn('/', []);
  expect([ran.code, ran.out, ran.err.startsWith('Usage: study-notes COMMAND')]).toEqual([2, '', true]);
});

test('the server without its bundle says so', async () => {
  expect(await runIn('/', ['server', '--stdio'])).toMatchObject({ code: 2, out: '' });
});
