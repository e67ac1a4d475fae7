// The server's voice in the client's output channel, and the promise that no handler throws.
import type { RemoteConsole } from 'vscode-languageserver/node';

export type Log = Pick<RemoteConsole, 'error' | 'warn' | 'info'>;

/** Runs a part of a handler; what it throws is logged and `fallback` answered instead. */
export async function guarded<T>(log: Log, what: string, fallback: T, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    log.error(`${what} failed: ${messageOf(error)}`);
    return fallback;
  }
}

/** A log that says the same line only once. */
export function onceLog(log: Log): (line: string) => void {
  const said = new Set<string>();
  return (line) => {
    if (said.has(line)) return;
    said.add(line);
    log.error(line);
  };
}

/** What an error says, with its stack where it has one. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
