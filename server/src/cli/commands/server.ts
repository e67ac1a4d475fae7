// `server --stdio`: runs the language server whose bundle lies beside this one, in this process.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Command, type ExitCode, exitCode } from '../command.ts';
import type { Terminal } from '../terminal.ts';

export const serverCommand: Command = {
  usage: 'server --stdio',
  about: 'Runs the language server for editors, on standard input and output.',
  options: {
    stdio: { help: 'Talk on standard input and output (the default)' },
    'node-ipc': { help: 'Talk over the channel of the Node process that started it' },
    socket: { value: 'PORT', help: 'Talk to the editor that listens on that port' },
    pipe: { value: 'NAME', help: 'Talk over a named pipe' },
    clientProcessId: { value: 'ID', help: 'End when that process does' },
  },
  run: async (args, terminal) => runServer([...args.flags, ...args.values.keys()], terminal),
};

const transports = ['stdio', 'node-ipc', 'socket', 'pipe'];

async function runServer(given: readonly string[], { bundle, err }: Terminal): Promise<ExitCode> {
  const server = bundle === undefined ? undefined : join(dirname(bundle), 'server.js');
  if (bundle === undefined || server === undefined || !existsSync(server)) {
    err('study-notes: the language server is not beside the command line; install study-notes again.\n');
    return exitCode.couldNotRun;
  }
  // The language server reads the transport from the arguments of the process and starts when it is loaded.
  if (!given.some((name) => transports.includes(name))) process.argv.push('--stdio');
  createRequire(bundle)(server);
  return new Promise(() => undefined);
}
