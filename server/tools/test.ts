// What `npm test` runs: every check of the project, step by step, with one line of counts at the end.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './paths.ts';
import { runCommand, runMain } from './process.ts';
import { type Counts, clearReport, NO_COUNTS, readReport, reportFile } from './report.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** The step runs tests and leaves their counts in its report. */
  readonly counts?: true;
  /** The step says so and leaves no report where the program it tests with is not on this machine. */
  readonly mayBeSkipped?: true;
}

/** In this order: cheap steps first, and the build before all that runs what was built. */
const STEPS: readonly Step[] = [
  { name: 'typecheck', command: ['npm', 'run', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', 'lint'] },
  { name: 'generate', command: ['npm', 'run', 'generate', '--', '--check'] },
  { name: 'build', command: ['npm', 'run', 'package'] },
  { name: 'unit', command: [join(ROOT, 'node_modules', '.bin', 'vitest'), 'run', ...vitestReport()], counts: true },
  { name: 'neovim', command: typescript('test/neovim/run.ts'), counts: true, mayBeSkipped: true },
  { name: 'host', command: typescript('test/host/run.ts'), counts: true },
  { name: 'package', command: typescript('test/package/run.ts'), counts: true },
  { name: 'ui', command: typescript('test/ui/run.ts'), counts: true },
];

interface Outcome extends Counts {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

/** Runs a TypeScript file in one process: the `tsx` command would add another, which kills slow clean-ups. */
function typescript(file: string): Step['command'] {
  return [process.execPath, '--import', 'tsx', file];
}

function vitestReport(): readonly string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile('unit')}`];
}

async function runStep(step: Step): Promise<Outcome> {
  const { name, command } = step;
  console.log(`\n=== ${name}`);
  const started = Date.now();
  await clearReport(name);
  const [program, ...args] = command;
  const { code } = await runCommand(program, args, { cwd: ROOT, show: true });
  const report = step.counts ? await readReport(name) : undefined;
  const { passed, failed } = report ?? NO_COUNTS;
  const hasTested = step.counts === undefined || passed > 0 || (step.mayBeSkipped && report === undefined);
  const ok = code === 0 && failed === 0 && hasTested === true;
  const seconds = (Date.now() - started) / 1000;
  return { name, ok, passed, failed: ok ? 0 : Math.max(1, failed), seconds }; // a step without a failing test counts as one
}

/** Runs all steps, or the named ones; a failing step does not stop the others. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
  const outcomes: Outcome[] = [];
  for (const step of chosenSteps(values.only)) outcomes.push(await runStep(step));
  console.log('');
  for (const outcome of outcomes) console.log(describe(outcome));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  const testless = outcomes.length === STEPS.length && passed === 0;
  return failed > 0 || testless ? 1 : 0;
}

function chosenSteps(only: readonly string[]): readonly Step[] {
  const names = only.flatMap((list) => list.split(','));
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  const known = STEPS.map((step) => step.name).join(', ');
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}; the steps are ${known}.`);
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

function describe({ name, ok, passed, failed, seconds }: Outcome): string {
  const counts = passed + failed > 0 ? `  ${passed} passed, ${failed} failed` : '';
  return `${ok ? '✔' : '✘'} ${name.padEnd(10)}${seconds.toFixed(1).padStart(6)} s${counts}`;
}

await runMain(main);
