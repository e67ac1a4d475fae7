// Order, batches and notices of a run, whatever order the outcomes come in; progress on a terminal.
import { expect, test } from 'vitest';
import { addCounts, noCounts } from '../../server/src/cli/counts.ts';
import { jsonFormatter } from '../../server/src/cli/formatters/json.ts';
import type { Outcome } from '../../server/src/cli/noteLinter.ts';
import { Output } from '../../server/src/cli/output.ts';
import { Progress } from '../../server/src/cli/progress.ts';
import { createStyle, wantsColor } from '../../server/src/cli/style.ts';
import type { Terminal } from '../../server/src/cli/terminal.ts';

function output(total: number): { readonly output: Output; readonly out: string[]; readonly err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    errIsTerminal: false,
  };
  return { output: new Output(terminal as unknown as Terminal, jsonFormatter, total), out, err };
}

const outcome = (text: string | undefined, over: Partial<Outcome> = {}): Outcome => ({
  output: text,
  counts: noCounts,
  failures: [],
  failed: false,
  ...over,
});

test('path order, one separator between two, unread notes left out', () => {
  const run = output(4);
  run.output.add(2, outcome('2'));
  run.output.add(3, outcome('3'));
  run.output.add(1, outcome(undefined, { notice: 'skipped: x', failed: true }));
  expect(run.out.join('')).toBe('');
  run.output.add(0, outcome('0'));
  run.output.finish();
  expect(run.out.join('')).toBe('[0,\n2,\n3]\n');
  expect(run.err).toEqual(['study-notes: skipped: x\n']);
  expect(run.output.failed).toBe(true);
});

test('long output is written as it comes', () => {
  const run = output(2);
  run.output.add(0, outcome('x'.repeat(70_000)));
  expect(run.out).toHaveLength(1);
});

test('a rule that fails is reported once', () => {
  const run = output(2);
  const failures = [{ rule: 'r', error: 'boom' }];
  run.output.add(0, outcome('', { failures }));
  run.output.add(1, outcome('', { failures }));
  expect(run.err).toEqual(['study-notes: the rule r failed and is left out where it does: boom\n']);
});

test('counts add up', () => {
  const one = { ...noCounts, notes: 1, fixed: 2, bySeverity: { ...noCounts.bySeverity, hint: 3 } };
  expect(addCounts(one, one)).toMatchObject({ notes: 2, fixed: 4, bySeverity: { hint: 6, error: 0 } });
});

test('progress shows after a second, on a terminal only, and is cleared', () => {
  let now = 0;
  const written: string[] = [];
  const progress = new Progress({ err: (text) => written.push(text), errIsTerminal: true }, 9, () => now);
  progress.update(1);
  now = 1000;
  progress.update(2);
  now = 1050;
  progress.update(3);
  progress.clear();
  progress.clear();
  expect(written).toEqual(['\r\u001b[K2 of 9 notes', '\r\u001b[K']);
  const silent = new Progress({ err: (text) => written.push(text), errIsTerminal: false }, 9, () => now);
  now = 9000;
  silent.update(5);
  expect(written).toHaveLength(2);
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('colours: %j, terminal %s → %s', (env, outIsTerminal, expected) => {
  expect(wantsColor({ env, outIsTerminal })).toBe(expected);
  expect(createStyle(expected).red('x')).toBe(expected ? '\u001b[31mx\u001b[39m' : 'x');
});
