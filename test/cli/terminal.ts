// A terminal for tests that keeps what a command writes.
import type { ExitCode } from '../../server/src/cli/command.ts';
import { run } from '../../server/src/cli/run.ts';
import type { Terminal } from '../../server/src/cli/terminal.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs `study-notes ARGV` in this process, in `cwd`. */
export async function runIn(cwd: string, argv: readonly string[], over: Partial<Terminal> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readStdin: () => Promise.resolve(Buffer.alloc(0)),
    cwd,
    env: {},
    outIsTerminal: false,
    errIsTerminal: false,
    columns: undefined,
    bundle: undefined,
    ...over,
  };
  const code = await run(argv, terminal);
  return { code, out: out.join(''), err: err.join('') };
}
