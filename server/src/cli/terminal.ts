// What a command may touch of the world around it, so that tests can run commands in their own process.

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
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    readStdin,
    cwd: process.cwd(),
    env: process.env,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns,
    bundle,
  };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Ends the process without a word when the reader of its output has gone, as after `| head`. */
export function quietOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
