// Finds the command that was asked for and runs it; what cannot be understood ends with a hint and exit code 2.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { didYouMean } from '../project/nearest.ts';
import { readArguments, UsageError } from './args.ts';
import { columns, type ExitCode, exitCode, helpText } from './command.ts';
import { commands } from './commands/table.ts';
import type { Terminal } from './terminal.ts';

/** Runs `study-notes` with these arguments (program names left out); resolves to the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`study-notes: ${error.message}\n`);
    return exitCode.couldNotRun;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === undefined) return printed(overview(), terminal.err, exitCode.couldNotRun);
  if (first === '--help' || first === '-h') return printed(overview(), terminal.out, exitCode.clean);
  if (first === '--version' || first === '-v') return printed(`${version(terminal)}\n`, terminal.out, exitCode.clean);
  if (first === 'help') return dispatch(rest.length > 0 ? [...rest, '--help'] : ['--help'], terminal);
  const entry = commands.find(({ name }) => name === first);
  if (!entry) throw new UsageError(unknownCommand(first, terminal.cwd));
  const command = await entry.load();
  const args = readArguments(rest, command.options);
  if (args.flags.has('help')) return printed(helpText(command), terminal.out, exitCode.clean);
  return command.run(args, terminal);
}

function printed(text: string, write: (text: string) => void, code: ExitCode): ExitCode {
  write(text);
  return code;
}

function unknownCommand(word: string, cwd: string): string {
  if (word.startsWith('-'))
    return `Unknown option ${word}.${didYouMean(word, ['--help', '--version'])} See study-notes --help.`;
  if (existsSync(resolve(cwd, word))) return `"${word}" is no command. Did you mean \`study-notes lint ${word}\`?`;
  const names = commands.map(({ name }) => name);
  return `Unknown command "${word}".${didYouMean(word, names)} See study-notes --help.`;
}

function overview(): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return `Usage: study-notes COMMAND [options]

Reads study notes for machine-learning interviews as a senior interviewer would.

Commands:
${columns(rows)}

Options:
${columns([
  ['-h, --help', 'Show this help; after a command, its own'],
  ['-v, --version', 'Show the version'],
])}
`;
}

/** The version of the package that the bundle lies in. */
function version({ bundle }: Terminal): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(dirname(bundle ?? ''), '..', 'package.json'), 'utf8'));
    return (manifest as { readonly version?: string }).version ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
