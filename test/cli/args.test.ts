// Arguments: what is understood, and what is said of the rest.
import { expect, test } from 'vitest';
import { type OptionSpecs, readArguments } from '../../server/src/cli/args.ts';

const specs: OptionSpecs = {
  fix: { help: '' },
  quiet: { short: 'q', help: '' },
  format: { value: 'NAME', choices: ['pretty', 'json'], help: '' },
  config: { value: 'FILE', short: 'c', help: '' },
};

test('switches, values, paths, and what follows --', () => {
  const args = readArguments(['a.md', '--fix', '--format=json', '-qc', 'f', '-', '--', '--odd.md'], specs);
  expect(args.paths).toEqual(['a.md', '-', '--odd.md']);
  expect([...args.flags]).toEqual(['fix', 'quiet']);
  expect([...args.values]).toEqual([
    ['format', 'json'],
    ['config', 'f'],
  ]);
});

test('-h is --help everywhere', () => {
  expect(readArguments(['-h'], {}).flags.has('help')).toBe(true);
});

test.each([
  [['--fux'], 'Unknown option --fux. Did you mean "--fix"?'],
  [['--zzzzzz'], 'Unknown option --zzzzzz.'],
  [['--toString'], 'Unknown option --toString.'],
  [['-x'], 'Unknown option -x.'],
  [['--format'], '--format needs a value: --format NAME.'],
  [['--config='], '--config needs a value: --config FILE.'],
  [['--config', '--fix'], '--config needs a value: --config FILE.'],
  [['--fix=yes'], '--fix takes no value.'],
  [['--format', 'jsn'], '--format must be pretty or json, not "jsn". Did you mean "json"?'],
])('%j', (argv, message) => {
  expect(() => readArguments(argv, specs)).toThrow(message);
});
