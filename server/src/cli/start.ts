// Runs the command line in this process; a worker thread of `lint` enters here too.
import { exitCode } from './command.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

async function start(): Promise<void> {
  if (process.argv[2] === '#worker' && (await import('./workerMain.ts')).runAsWorker()) return;
  process.exitCode = await run(process.argv.slice(2), processTerminal(__filename));
}

start().catch((error: unknown) => {
  // Node's own way would end with 1, which means findings.
  console.error('study-notes: internal error, please report it:', error);
  process.exitCode = exitCode.couldNotRun;
});
