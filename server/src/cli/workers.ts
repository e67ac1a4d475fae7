// Lints many notes on several threads; each takes the next note from a shared counter, results come out in path order.
import { Worker } from 'node:worker_threads';
import type { Job, LintOptions, NoteLinter, Outcome } from './noteLinter.ts';
import type { Schedule } from './schedule.ts';

/** First argument of the bundle when it runs as a worker (see start.ts); nobody types it. */
const workerArgument = '#worker';

/** What a worker is started with. */
export interface WorkerInput {
  readonly jobs: readonly Job[];
  readonly order: readonly number[];
  readonly options: LintOptions;
  /** One Int32: the position in `order` of the next note to take. */
  readonly counter: SharedArrayBuffer;
}

/** What a worker sends back for each note. */
export interface WorkerResult {
  readonly index: number;
  readonly outcome: Outcome;
}

/** Position in the order of the next note for whoever asks. */
export const takeNext = (counter: SharedArrayBuffer): number => Atomics.add(new Int32Array(counter), 0, 1);

/** The main thread lets the others speak after this long (ms). */
const slice = 20;

export interface Pool {
  readonly bundle: string;
  readonly plan: Schedule;
  readonly jobs: readonly Job[];
  readonly options: LintOptions;
}

/** Lints all jobs, here and in workers; calls `done` as results come in, in any order. */
export async function lintInParallel(
  pool: Pool,
  linter: NoteLinter,
  done: (result: WorkerResult) => void,
): Promise<void> {
  const { jobs, plan, options, bundle } = pool;
  const counter = new SharedArrayBuffer(4);
  const missing = new Set(jobs.keys());
  const receive = (result: WorkerResult): void => {
    missing.delete(result.index);
    done(result);
  };
  const input: WorkerInput = { jobs, order: plan.order, options, counter };
  const workers = Array.from({ length: plan.workers }, () => runWorker(bundle, input, receive));
  await lintHere(input, linter, receive);
  await Promise.all(workers);
  // Empty unless a worker died; what it had taken is done here.
  for (const index of [...missing]) lintOne(jobs, index, linter, receive);
}

async function lintHere(
  input: WorkerInput,
  linter: NoteLinter,
  receive: (result: WorkerResult) => void,
): Promise<void> {
  let rest = performance.now() + slice;
  for (let at = takeNext(input.counter); at < input.order.length; at = takeNext(input.counter)) {
    lintOne(input.jobs, input.order[at] ?? 0, linter, receive);
    if (performance.now() < rest) continue;
    await new Promise(setImmediate);
    rest = performance.now() + slice;
  }
}

function lintOne(
  jobs: readonly Job[],
  index: number,
  linter: NoteLinter,
  receive: (result: WorkerResult) => void,
): void {
  const job = jobs[index];
  if (job) receive({ index, outcome: linter.lintFile(job) });
}

/** Ends when the worker does, well or not. */
function runWorker(bundle: string, input: WorkerInput, receive: (result: WorkerResult) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(bundle, { argv: [workerArgument], workerData: input });
    worker.on('message', receive);
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}
