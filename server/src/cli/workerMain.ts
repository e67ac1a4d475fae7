// A worker thread of `lint`: takes notes from the shared counter until none is left.
import { parentPort, workerData } from 'node:worker_threads';
import { NoteLinter } from './noteLinter.ts';
import { takeNext, type WorkerInput, type WorkerResult } from './workers.ts';

/** Runs to the end of the list; false where this is no worker thread. */
export function runAsWorker(): boolean {
  if (!parentPort) return false;
  const { jobs, order, options, counter } = workerData as WorkerInput;
  const linter = new NoteLinter(options);
  for (let at = takeNext(counter); at < order.length; at = takeNext(counter)) {
    const index = order[at] ?? 0;
    const job = jobs[index];
    if (job) parentPort.postMessage({ index, outcome: linter.lintFile(job) } satisfies WorkerResult);
  }
  return true;
}
