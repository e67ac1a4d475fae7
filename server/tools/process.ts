// Child processes for the tools: run to the end with their output, and stopped together with us.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Shows the output on our own terminal instead of keeping it. */
  readonly show?: boolean;
}

export interface RunResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a command to its end; rejects only when it could not be started at all. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const output = collectOutput(child);
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : 1, output: output() };
}

/** Runs a command that must succeed; the error names it and ends with its last lines. */
export async function runOrThrow(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0)
    throw new Error(`\`${[command, ...args].join(' ')}\` failed (exit ${code}).\n${lastLines(output, 15)}`);
  return output;
}

/** Keeps what a child prints (the last 200 KB of it), without holding it up. */
export function collectOutput(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-200_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text;
}

export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

type CleanUp = () => Promise<void>;
const cleanUps = new Set<CleanUp>();
let interrupted = false;

/** Has `cleanUp` run when the user interrupts us, what began last first; the returned function takes that back. */
export function onInterrupt(cleanUp: CleanUp): () => void {
  if (process.listenerCount('SIGHUP', endAll) === 0) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endAll);
  }
  cleanUps.add(cleanUp);
  return () => cleanUps.delete(cleanUp);
}

async function endAll(): Promise<void> {
  if (interrupted) return;
  interrupted = true;
  for (const cleanUp of [...cleanUps].reverse()) await cleanUp();
  process.exit(130);
}

/** Ends the process with the code of `main`; an error made for people is shown without its stack. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (interrupted) return; // what fails now fails because we are ending
    console.error(error instanceof Error && error.constructor === Error ? error.message : error);
    process.exitCode = 1;
  }
}
