// What a command is: its help as data, and the function that runs it.
import { type Arguments, commonOptions, type OptionSpecs } from './args.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes, a promise to scripts. */
export const exitCode = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export interface Command {
  /** After `study-notes`: "lint [options] PATH…". */
  readonly usage: string;
  /** One or two sentences. */
  readonly about: string;
  readonly options: OptionSpecs;
  /** Lines of their own after the options: examples, exit codes. */
  readonly notes?: readonly string[];
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** The page that `--help` prints. */
export function helpText({ usage, about, options, notes = [] }: Command): string {
  const rows = Object.entries({ ...options, ...commonOptions }).map(([name, { value, short, help }]) => {
    const long = value === undefined ? `--${name}` : `--${name} ${value}`;
    return [short === undefined ? `    ${long}` : `-${short}, ${long}`, help] as const;
  });
  const parts = [`Usage: study-notes ${usage}`, about, `Options:\n${columns(rows)}`, ...notes];
  return `${parts.join('\n\n')}\n`;
}

/** Two columns, the second aligned. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
