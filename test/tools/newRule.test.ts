// A new rule: its place in the list, and a file that tells what is still to be written.
import { describe, expect, it } from 'vitest';
import { camel, listed } from '../../server/tools/newRule/list.ts';
import { skeleton } from '../../server/tools/newRule/skeleton.ts';
import { read } from '../support/sources.ts';

const list = `// The only list of rules, in alphabetical order.
import type { Rule } from '../rule.ts';
import { aaaBbb } from './aaa-bbb.ts';
import { cccDdd } from './ccc-ddd.ts';

export const allRules: readonly Rule[] = [aaaBbb, cccDdd];
`;

describe('the list', () => {
  it('takes a rule at its place', () => {
    expect(listed(list, 'bbb-ccc')).toBe(
      list
        .replace('import { cccDdd }', "import { bbbCcc } from './bbb-ccc.ts';\nimport { cccDdd }")
        .replace('[aaaBbb, cccDdd]', '[aaaBbb, bbbCcc, cccDdd]'),
    );
  });

  it('breaks into lines where it grows too long', () => {
    const ids = ['one', 'two', 'three', 'four', 'five'].map((word) => `very-long-name-of-rule-${word}`);
    const long = ids.reduce(listed, list);
    expect(long).toMatch(/= \[\n {2}aaaBbb,\n {2}cccDdd,\n {2}veryLongNameOfRuleFive,\n[\s\S]*,\n\];\n$/);
    expect(listed(long, 'bbb-ccc')).toMatch(/\n {2}aaaBbb,\n {2}bbbCcc,\n/);
  });

  it('is the one of the project', () => {
    expect(listed(read('server/src/engine/rules/index.ts'), 'zzz-zzz')).toMatch(
      /import \{ zzzZzz \} from '\.\/zzz-zzz\.ts';/,
    );
  });

  it('in another shape is refused', () => {
    expect(() => listed('export const allRules = load();\n', 'a-b')).toThrow(/no plain list/);
  });
});

it('the skeleton is a rule with an example', () => {
  const text = skeleton('some-new-rule');
  expect(text).toMatch(/^\/\/ Marks TODO/);
  expect(text).toContain(`export const ${camel('some-new-rule')}: BlockRule`);
  expect(text.match(/«[^»]+»/g)).toHaveLength(1);
});
