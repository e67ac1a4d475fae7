// What a command may touch of the world around it, so that tests can run commands in their own process.
import { fstatSync, writeSync } from 'node:fs';

export interface Terminal {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes what is meant for people only: notices, progress, errors. */
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<Buffer>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal in cells; undefined where the output goes elsewhere. */
  readonly columns: number | undefined;
  /** The bundle that runs: workers start from it, and the language server lies beside it. */
  readonly bundle: string | undefined;
}

/** The terminal of this process. */
export function processTerminal(bundle: string | undefined): Terminal {
  const outIsTerminal = isTerminal(1);
  return {
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    readStdin,
    cwd: process.cwd(),
    env: process.env,
    outIsTerminal,
    errIsTerminal: isTerminal(2),
    columns: outIsTerminal ? process.stdout.columns : undefined,
    bundle,
  };
}

/** Asks the file first: loading Node's terminal streams costs several milliseconds, and pipes and files need none. */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && (descriptor === 1 ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}

/**
 * Writes a text whole, past Node's streams for the same reason. Ends the process without a word when the reader of its
 * output has gone, as after `| head`.
 */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE' || code === 'EIO') process.exit();
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Waits a millisecond for a reader that is slower than we are. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
