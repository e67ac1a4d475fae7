// `lint`: reads notes and says what would cost points; mends what is safe to mend.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { decodeNote } from '../../project/readNote.ts';
import { type Arguments, UsageError } from '../args.ts';
import { collect } from '../collect.ts';
import { type Command, type ExitCode, exitCode } from '../command.ts';
import { Configs } from '../configs.ts';
import { hasWarnings } from '../counts.ts';
import { createFormatter, type FormatName, formatNames } from '../formatters/choose.ts';
import { type Job, type LintOptions, NoteLinter } from '../noteLinter.ts';
import { Output } from '../output.ts';
import { schedule } from '../schedule.ts';
import { wantsColor } from '../style.ts';
import type { Terminal } from '../terminal.ts';

export const lintCommand: Command = {
  usage: 'lint [options] PATH…',
  about:
    'Finds what would cost points in an interview. PATH is a note, a folder, a glob in quotes, or - for standard input.',
  options: {
    fix: { help: 'Apply the safe fixes; with - the mended note goes to standard output' },
    format: { value: formatNames.join('|'), choices: formatNames, help: 'How to print (default: pretty)' },
    'all-rules': { help: 'Every rule, whatever the configuration says' },
    config: { value: 'FILE', help: 'Use this configuration in place of the .study-notes.json files' },
    'stdin-path': { value: 'PATH', help: 'Where the note on standard input belongs' },
    quiet: { short: 'q', help: 'Errors and warnings only, without the summary' },
  },
  notes: [
    'Exit code: 0 clean, 1 findings of warning or above, 2 could not run or could not read a file that was named.',
  ],
  run: runLint,
};

const defaultColumns = 100;

async function runLint(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  checkPaths(args);
  const configs = new Configs({
    cwd: terminal.cwd,
    allRules: args.flags.has('all-rules'),
    file: args.values.get('config'),
  });
  if (await configs.namedFileIsBroken()) {
    sayAll(configs.problems, terminal);
    return exitCode.couldNotRun;
  }
  return args.paths[0] === '-' ? lintStdin(args, configs, terminal) : lintPaths(args, configs, terminal);
}

function checkPaths({ paths, values }: Arguments): void {
  if (paths.length === 0)
    throw new UsageError('Nothing to lint: name a note, a folder, a glob, or - for standard input.');
  if (paths.includes('-') && paths.length > 1)
    throw new UsageError('- (standard input) cannot be combined with other paths.');
  if (values.has('stdin-path') && paths[0] !== '-') throw new UsageError('--stdin-path goes with - (standard input).');
}

async function lintPaths(args: Arguments, configs: Configs, terminal: Terminal): Promise<ExitCode> {
  const { jobs, notices, failed } = await collect(args.paths, terminal.cwd, configs);
  sayAll([...configs.problems, ...notices], terminal);
  const options = lintOptions(args, terminal);
  const output = new Output(terminal, createFormatter(options.format, options.look), jobs.length);
  await lintJobs(jobs, options, output, terminal);
  output.finish();
  return codeOf(output, failed);
}

async function lintJobs(jobs: readonly Job[], options: LintOptions, output: Output, terminal: Terminal): Promise<void> {
  const linter = new NoteLinter(options);
  const { bundle } = terminal;
  const plan = schedule(jobs, bundle === undefined ? 1 : availableParallelism());
  if (bundle === undefined || plan.workers === 0) {
    for (const [index, job] of jobs.entries()) output.add(index, linter.lintFile(job));
    return;
  }
  const { lintInParallel } = await import('../workers.ts');
  await lintInParallel({ bundle, plan, jobs, options }, linter, ({ index, outcome }) => output.add(index, outcome));
}

/** Standard input has one note. With `--fix` the mended note takes standard output, and the report goes beside it. */
async function lintStdin(args: Arguments, configs: Configs, terminal: Terminal): Promise<ExitCode> {
  const path = args.values.get('stdin-path') ?? '-';
  const absolute = resolve(terminal.cwd, path === '-' ? 'note.md' : path);
  const { config } = await configs.of(absolute, terminal.cwd);
  sayAll(configs.problems, terminal);
  const options = lintOptions(args, terminal);
  const report = options.fix ? { ...terminal, out: terminal.err } : terminal;
  const output = new Output(report, createFormatter(options.format, options.look), 1);
  const file = decodeNote(await terminal.readStdin());
  if (!file.ok) {
    sayAll([`cannot read standard input: ${file.message}`], terminal);
    return exitCode.couldNotRun;
  }
  const { outcome, text } = new NoteLinter(options).lintText({ path, absolute, named: true, config }, file.text);
  if (options.fix) terminal.out(file.bom ? `\uFEFF${text}` : text);
  output.add(0, outcome);
  output.finish();
  return codeOf(output, false);
}

function codeOf(output: Output, failed: boolean): ExitCode {
  if (failed || output.failed) return exitCode.couldNotRun;
  return hasWarnings(output.counts) ? exitCode.findings : exitCode.clean;
}

function lintOptions({ flags, values }: Arguments, terminal: Terminal): LintOptions {
  const format = (values.get('format') ?? 'pretty') as FormatName;
  const columns = terminal.columns || defaultColumns;
  return { format, fix: flags.has('fix'), look: { color: wantsColor(terminal), columns, quiet: flags.has('quiet') } };
}

function sayAll(notices: readonly string[], terminal: Terminal): void {
  for (const notice of notices) terminal.err(`study-notes: ${notice}\n`);
}
