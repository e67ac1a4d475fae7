// What the generator makes of a rule: examples with bold marks, tables, settings, and package.json left as it was.
import { describe, expect, it } from 'vitest';
import { type RuleInfo, rules } from '../../server/src/engine/index.ts';
import { emphasized, unmark } from '../../server/tools/generate/example.ts';
import { manifestText } from '../../server/tools/generate/manifest.ts';
import { fenced, quoted, table } from '../../server/tools/generate/markdown.ts';
import { readmeText } from '../../server/tools/generate/readme.ts';
import { rulePage } from '../../server/tools/generate/rulePage.ts';
import { configSchema, rulesSetting } from '../../server/tools/generate/schema.ts';

const rule: RuleInfo = {
  id: 'no-such-rule',
  summary: 'Marks something.',
  why: 'It costs points.',
  instead: 'Write something else.',
  source: 'Nowhere',
  severity: 'information',
  fix: 'none',
  leavesAlone: ['everything else'],
  examples: [{ bad: 'One «two» three.', good: 'One three.' }],
  raisedFor: [],
  covers: [],
};

describe('an example', () => {
  it.each([
    ['One «two» three.', 'One **two** three.'],
    ['«All of it.»', '**All of it.**'],
    ['- «one\n- two» three', '- **one**\n- **two** three'],
    ['- a\n  «- b»', '- a\n  - **b**'],
    ['## «Heading»', '## **Heading**'],
    ['a «**b** c» d', 'a **b c** d'],
    ['Set `«lr=0.5»` here', 'Set **`lr=0.5`** here'],
    ['Set «`lr=0.5`» here', 'Set **`lr=0.5`** here'],
    ['Set $«\\eta = 5»$ here', 'Set **$\\eta = 5$** here'],
    ['$$\n«x = 1»\n$$', '$$\nx = 1\n$$'],
    ['$x$ and «y»', '$x$ and **y**'],
    ['| a | «b» |', '| a | **b** |'],
  ])('%j', (example, expected) => {
    expect(emphasized(example)).toBe(expected);
  });

  it('needs exactly one pair of marks', () => {
    expect(unmark('a «b» c')).toEqual({ text: 'a b c', span: { start: 2, end: 3 } });
    for (const wrong of ['a', 'a «b', '«a» «b»']) expect(() => unmark(wrong)).toThrow(/exactly one pair/);
  });
});

describe('Markdown', () => {
  it('of tables escapes bars and line ends', () => {
    expect(table(['a', 'b'], [['x | y', 'z\nw']])).toBe('| a | b |\n|---|---|\n| x \\| y | z w |');
  });

  it('of quotes keeps empty lines in', () => {
    expect(quoted('a\n\nb\n')).toBe('> a\n>\n> b');
  });

  it('of code takes a longer fence than the code has', () => {
    expect(fenced('md', '```\nx\n```')).toBe('````md\n```\nx\n```\n````');
  });
});

it('a page has all its headings, in order', () => {
  const headings = [...rulePage(rule).matchAll(/^## (.*)$/gm)].map((it) => it[1]);
  expect(headings).toEqual([
    'What it marks',
    'Why it costs points',
    'Write instead',
    'Examples',
    'What it leaves alone',
    'Options',
    'Fix',
    'Target interview',
    'How to silence it',
    'Source',
  ]);
});

describe('package.json', () => {
  const text = '{\n  "name": "x",\n  "keywords": ["a", "b"],\n  "scripts": {}\n}\n';

  it('gets the setting and keeps the rest, down to its line breaks', () => {
    const written = manifestText(text, [rule]);
    expect(written.startsWith('{\n  "name": "x",\n  "keywords": ["a", "b"],\n  "scripts": {}')).toBe(true);
    expect(JSON.parse(written).contributes.configuration.properties['studyNotes.rules']).toEqual(rulesSetting([rule]));
  });

  it('is left alone where the setting is right', () => {
    const written = manifestText(text, [rule]);
    expect(manifestText(written, [rule])).toBe(written);
  });

  it('finds the setting in a list of categories', () => {
    const list =
      '{ "contributes": { "configuration": [{ "title": "a" }, { "properties": { "studyNotes.rules": {} } }] } }';
    const [first, second] = JSON.parse(manifestText(list, [rule])).contributes.configuration;
    expect(first).toEqual({ title: 'a' });
    expect(second.properties['studyNotes.rules'].properties).toHaveProperty('no-such-rule');
  });
});

describe('the schema', () => {
  it('names every rule', () => {
    const schema = JSON.parse(JSON.stringify(configSchema(rules)));
    expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map(({ id }) => id));
    expect(schema.properties.rules.additionalProperties).toBe(false);
  });

  it('knows the keys that a configuration may have', () => {
    const keys = Object.keys(JSON.parse(JSON.stringify(configSchema([]))).properties);
    expect(keys).toEqual([
      '$schema',
      'extends',
      'rules',
      'target',
      'ignore',
      'macros',
      'baseline',
      'derivation',
      'preview',
    ]);
  });
});

it('the README’s table stands between its marks', () => {
  const text = 'a\n<!-- rules: generated -->\nold\n<!-- rules: end -->\nb\n';
  expect(readmeText(text, [rule])).toMatch(
    /^a\n<!-- rules: generated -->\n\| rule \|[\s\S]*no-such-rule[\s\S]*\n<!-- rules: end -->\nb\n$/,
  );
  expect(() => readmeText('a\n', [rule])).toThrow(/marks/);
});
