// The cascade of `.study-notes.json`: what wins, what is reported where, what a broken file leaves standing.
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationLoader, type ResolvedConfig } from '../../server/src/project/configuration.ts';
import { diskIo } from '../../server/src/project/configurationIo.ts';
import { ignoreTest } from '../../server/src/project/ignoreGlobs.ts';
import { folderWith } from './folder.ts';

const rules = [{ id: 'vague-number', options: { words: { type: 'integer', minimum: 1 } } }, { id: 'absolute-claim' }];
const loader = (): ConfigurationLoader => new ConfigurationLoader(diskIo, rules);

function resolveIn(folder: string, note = 'note.md', settings = {}): Promise<ResolvedConfig> {
  return loader().resolve(join(folder, note), [folder], settings);
}

const places = ({ errors }: ResolvedConfig): string[] =>
  errors.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);

test('settings, then the files from the root down: the later wins, rule by rule', async () => {
  const folder = folderWith({
    '.study-notes.json':
      '{ "rules": { "vague-number": "hint", "absolute-claim": "error" }, "target": { "level": "L6" } }',
    'a/b/.study-notes.json': '{ "rules": { "vague-number": "off" } }',
    'c/.study-notes.json': '{ "rules": { "vague-number": "error" } }',
  });
  const settings = { target: { role: 'scientist', level: 'L4' }, rules: { 'absolute-claim': 'off' } } as const;
  const { config, files } = await resolveIn(folder, 'a/b/note.md', settings);
  expect(config.rules).toEqual({ 'vague-number': 'off', 'absolute-claim': 'error' });
  expect(config.target).toEqual({ role: 'scientist', level: 'L6' });
  expect(files).toEqual([join(folder, '.study-notes.json'), join(folder, 'a/b/.study-notes.json')]);
});

test('the innermost root counts, files above it do not', async () => {
  const folder = folderWith({
    '.study-notes.json': '{ "target": { "level": "L4" } }',
    'inner/.study-notes.json': '{ "target": { "role": "scientist" } }',
  });
  const roots = [folder, join(folder, 'inner')];
  const { config } = await loader().resolve(join(folder, 'inner/note.md'), roots, {});
  expect(config.target).toEqual({ role: 'scientist' });
});

test('outside every root only its own folder is read; an unsaved note has the first root', async () => {
  const folder = folderWith({
    '.study-notes.json': '{ "target": { "level": "L4" } }',
    'a/.study-notes.json': '{ "target": { "role": "scientist" } }',
  });
  const outside = await loader().resolve(join(folder, 'a/note.md'), ['/elsewhere'], {});
  expect(outside.config.target).toEqual({ role: 'scientist' });
  const unsaved = await loader().resolve(undefined, [folder], {});
  expect(unsaved.config.target).toEqual({ level: 'L4' });
  expect((await loader().resolve(undefined, [], {})).config).toEqual({});
});

test('comments, trailing commas, a byte order mark and an empty file are fine', async () => {
  const folder = folderWith({
    '.study-notes.json': '\uFEFF{\n // why\n "macros": { "\\\\R": "\\\\mathbb{R}", }, /* x */\n}',
    'a/.study-notes.json': '',
  });
  const resolved = await resolveIn(folder, 'a/note.md');
  expect(resolved.errors).toEqual([]);
  expect(resolved.config.macros).toEqual({ '\\R': '\\mathbb{R}' });
});

test('a broken file is named with line and column, and the rest holds', async () => {
  const folder = folderWith({
    '.study-notes.json': '{ "target": { "level": "L6" } }',
    'a/.study-notes.json': '{\n  "rules": {\n    "vague-number": off\n  }\n}\n',
  });
  const resolved = await resolveIn(folder, 'a/note.md');
  expect(places(resolved)).toEqual(['3:21 error This word is not JSON; texts need double quotes.']);
  expect(resolved.errors[0]?.file).toBe(join(folder, 'a/.study-notes.json'));
  expect(resolved.config.target).toEqual({ level: 'L6' });
});

test.each([
  ['{ "rulez": {} }', '1:3 warning Unknown key "rulez". Did you mean "rules"?'],
  ['{ "rules": { "vague-numbr": "off" } }', '1:14 warning Unknown rule "vague-numbr". Did you mean "vague-number"?'],
  ['{ "rules": { "vague-number": "warn" } }', /^1:30 warning "vague-number" must be "off", .* Did you mean/],
  ['{ "rules": { "vague-number": ["hint", 3] } }', /^1:39 warning The options of "vague-number" must be an object/],
  ['{ "rules": { "vague-number": ["hint", { "word": 3 }] } }', /^1:41 warning "vague-number" has no option "word"/],
  ['{ "rules": { "vague-number": ["hint", { "words": "x" }] } }', /^1:50 warning .* must be a whole number\.$/],
  ['{ "rules": { "vague-number": ["hint", { "words": 0 }] } }', /^1:50 warning .* must be at least 1\.$/],
  ['{ "rules": [] }', '1:12 warning "rules" must be an object in braces: { … }.'],
  ['{ "target": { "level": "L9" } }', '1:24 warning "level" must be "L4", "L5", "L6" or "L7". Did you mean "L4"?'],
  ['{ "target": { "rank": 1 } }', /^1:15 warning Unknown key "rank" in "target"\./],
  ['{ "ignore": "drafts" }', '1:13 warning "ignore" must be a list of texts: ["…", "…"].'],
  ['{ "ignore": ["a", 1] }', '1:19 warning Each entry of "ignore" must be a text in quotes.'],
  ['{ "macros": { "\\\\R": 1 } }', '1:22 warning "\\R" must be a text in quotes.'],
  ['{ "baseline": 1 }', '1:15 warning "baseline" must be a text in quotes.'],
  ['[]', '1:1 error The configuration must be an object in braces: { … }.'],
  ['{ "extends": "./none.json" }', /^1:14 error The configuration to extend does not exist: /],
  ['{ "rules": {', /^1:13 error A closing brace \} is missing\.$/],
  ['{ "a": 1 } x', /^1:12 error /],
])('%s', async (text, expected) => {
  const folder = folderWith({ '.study-notes.json': text });
  const found = places(await resolveIn(folder));
  expect(found).toHaveLength(1);
  if (typeof expected === 'string') expect(found[0]).toBe(expected);
  else expect(found[0]).toMatch(expected);
});

test('one bad entry leaves the others standing', async () => {
  const folder = folderWith({
    '.study-notes.json':
      '{ "rules": { "vague-number": "loud", "absolute-claim": ["hint", {}] }, "target": { "role": "x", "level": "L7" } }',
  });
  const { config, errors } = await resolveIn(folder);
  expect(errors).toHaveLength(2);
  expect(config.rules).toEqual({ 'absolute-claim': ['hint', {}] });
  expect(config.target).toEqual({ level: 'L7' });
});

test('extends: relative to the file, one or several, itself last', async () => {
  const folder = folderWith({
    'shared/base.json': '{ "rules": { "vague-number": "hint" }, "target": { "level": "L4" }, "baseline": "base.txt" }',
    'shared/more.json': '{ "extends": "base.json", "rules": { "absolute-claim": "hint" } }',
    'notes/.study-notes.json': '{ "extends": ["../shared/more.json"], "target": { "level": "L7" } }',
  });
  const { config, files, errors } = await resolveIn(join(folder, 'notes'));
  expect(errors).toEqual([]);
  expect(config.rules).toEqual({ 'vague-number': 'hint', 'absolute-claim': 'hint' });
  expect(config.target).toEqual({ level: 'L7' });
  expect(config.baseline).toBe(join(folder, 'shared/base.txt'));
  expect(files).toHaveLength(3);
});

test('extends in a circle is reported where it closes, and the files still count', async () => {
  const folder = folderWith({
    '.study-notes.json': '{ "extends": "./a.json", "target": { "level": "L7" } }',
    'a.json': '{\n "extends": "./.study-notes.json", "target": { "role": "scientist" } }',
  });
  const { config, errors } = await resolveIn(folder);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ file: join(folder, 'a.json'), line: 2, column: 13, severity: 'error' });
  expect(errors[0]?.message).toBe('"extends" goes round in a circle: .study-notes.json → a.json → .study-notes.json.');
  expect(config.target).toEqual({ role: 'scientist', level: 'L7' });
});

test('ignore globs count from the folder of their file and can be taken back', async () => {
  const folder = folderWith({
    '.study-notes.json': '{ "ignore": ["drafts", "/old/*.md", "*.tmp.md"] }',
    'a/.study-notes.json': '{ "ignore": ["!drafts/keep.md", "own.md"] }',
  });
  const ignored = ignoreTest((await resolveIn(folder, 'a/note.md', { ignore: ['x/**'] })).ignore);
  const hidden = (path: string): boolean => ignored(join(folder, path));
  expect(['drafts/a.md', 'a/drafts/b.md', 'old/a.md', 'a/b.tmp.md', 'a/own.md', 'x/y.md'].every(hidden)).toBe(true);
  expect(['a/drafts/keep.md', 'a/old/a.md', 'own.md', 'a.md', 'drafts.md'].some(hidden)).toBe(false);
});

test('a parsed file is kept until it changes, and forgotten when it goes', async () => {
  const folder = folderWith({ '.study-notes.json': '{ "target": { "level": "L4" } }' });
  const file = join(folder, '.study-notes.json');
  let reads = 0;
  const readFile = (path: string): Promise<string> => {
    reads++;
    return diskIo.readFile(path);
  };
  const counting = new ConfigurationLoader({ ...diskIo, readFile }, rules);
  const level = async () => (await counting.resolve(join(folder, 'n.md'), [folder], {})).config.target?.level;
  expect([await level(), await level(), reads]).toEqual(['L4', 'L4', 1]);
  writeFileSync(file, '{ "target": { "level": "L7" } }');
  utimesSync(file, 1, 1);
  expect([await level(), reads]).toEqual(['L7', 2]);
  rmSync(file);
  expect(await level()).toBeUndefined();
});

test('a configuration that is a folder is an error, not an exception', async () => {
  const folder = folderWith({ '.study-notes.json/x': '' });
  expect(places(await resolveIn(folder))).toEqual(['1:1 error This configuration cannot be read: it is a folder.']);
});

test('a named file takes the place of the cascade', async () => {
  const folder = folderWith({ 'ci.json': '{ "target": { "level": "L4" }, "ignore": ["/a"] }' });
  const resolved = await loader().resolveFile(join(folder, 'ci.json'), {}, folder);
  expect(resolved.config.target).toEqual({ level: 'L4' });
  expect(resolved.ignore).toEqual([{ base: folder, glob: '/a' }]);
  const none = await loader().resolveFile(join(folder, 'none.json'), {}, folder);
  expect(none.errors[0]?.severity).toBe('error');
});
