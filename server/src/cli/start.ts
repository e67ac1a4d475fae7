// Runs the command line in this process; a worker thread of `lint` enters here too.
import { run } from './run.ts';
import { processTerminal, quietOnBrokenPipe } from './terminal.ts';

async function start(): Promise<void> {
  if (process.argv[2] === '#worker' && (await import('./workerMain.ts')).runAsWorker()) return;
  quietOnBrokenPipe();
  process.exitCode = await run(process.argv.slice(2), processTerminal(__filename));
}

void start();
