// What every file keeps to: an opening sentence, a size that one can read, no leftovers; and generated files are fresh.
import { describe, expect, it } from 'vitest';
import { rules } from '../server/src/engine/index.ts';
import { staleFiles } from '../server/tools/generate/files.ts';
import { guideRows } from '../server/tools/generate/guideRows.ts';
import { filesBelow, read, withoutComments } from './support/sources.ts';

const engine = 'server/src/engine';
const ours = ['server/src', 'client/src', 'server/tools', 'server/training'].flatMap((folder) => filesBelow(folder));
const tests = filesBelow('test');
const ruleFiles = filesBelow(`${engine}/rules`).filter((file) => !file.endsWith('/index.ts'));

/** Data, and what a program writes: as long as it must be. */
const isData = (file: string): boolean =>
  file.startsWith(`${engine}/knowledge/`) || /\/judgement\/(?:clusters|\w*[wW]eights)\.ts$/.test(file);

const lineCount = (file: string): number => read(file).trimEnd().split('\n').length;

const longerThan = (most: number, files: readonly string[]): readonly string[] =>
  files.filter((file) => lineCount(file) > most).map((file) => `${file}: ${lineCount(file)} lines`);

/** Grown past the limit and to be split: nothing may join this list. */
const waitsForSplit: ReadonlySet<string> = new Set([
  'server/src/engine/reading/formKeys.ts',
  'server/src/engine/reading/quantityBinding.ts',
  'server/src/engine/reading/quantityNames.ts',
]);

describe('every file', () => {
  it('begins with a sentence that says what it is', () => {
    const opening = (file: string): string =>
      read(file)
        .replace(/^#!.*\n/, '')
        .split('\n', 1)[0] ?? '';
    const silent = [...ours, ...tests].filter((file) => !/^\/\/ \P{Ll}.*[.!?:]$/u.test(opening(file)));
    expect(silent).toEqual([]);
  });

  it('has at most 300 lines, a rule 150; data aside', () => {
    expect(
      longerThan(
        300,
        ours.filter((file) => !isData(file) && !waitsForSplit.has(file)),
      ),
    ).toEqual([]);
    expect(longerThan(150, ruleFiles)).toEqual([]);
  });

  it('has no default export', () => {
    expect([...ours, ...tests].filter((file) => /^export default\b/m.test(read(file)))).toEqual([]);
  });

  it('has no `any`', () => {
    const any = /(?::|\bas|<|\||&|,|=>)\s*any\b(?!\s*:)(?=\s*(?:[;,)>=|&[\]{}]|$))/m;
    const code = (file: string): string =>
      withoutComments(read(file)).replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
    const found = [...ours, ...tests].filter((file) => !isData(file) && any.test(code(file)));
    expect(found).toEqual([]);
  });
});

it('no test is singled out', () => {
  expect(tests.filter((file) => /\b(?:describe|it|test|suite)\.only\b/.test(read(file)))).toEqual([]);
});

describe('the list of rules', () => {
  const ids = rules.map(({ id }) => id);

  it('holds every rule file, under the name of its id, in alphabetical order', () => {
    const names = ruleFiles.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length));
    expect(ids).toEqual(names);
    expect(ids).toEqual([...ids].sort());
  });

  it('imports each from its own file', () => {
    const list = read(`${engine}/rules/index.ts`);
    expect(ids.filter((id) => !list.includes(`from './${id}.ts'`))).toEqual([]);
  });

  it.each(rules)('$id is documented', (rule) => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    for (const text of [rule.summary, rule.why, rule.instead]) expect(text).toMatch(/^\P{Ll}[\s\S]{10,}[.!?]$/u);
    expect(rule.source.length).toBeGreaterThan(5);
    expect(rule.leavesAlone.length).toBeGreaterThan(0);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(JSON.stringify(rule)).not.toMatch(/TODO/);
  });

  it('covers rows of server/tools/generate/guideRows.ts by their names', () => {
    const known = new Set(guideRows.flatMap(({ names }) => names));
    const strange = rules.flatMap(({ id, covers }) =>
      covers.filter((name) => !known.has(name)).map((name) => `${id}: ${name}`),
    );
    expect(strange).toEqual([]);
  });
});

it('generated files are fresh; else run `npm run generate`', async () => {
  expect((await staleFiles()).map(({ path }) => path)).toEqual([]);
});
