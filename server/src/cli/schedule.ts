// Decides whether linting in parallel pays, with how many threads, and in which order the notes are taken up.
import { statSync } from 'node:fs';
import type { Job } from './noteLinter.ts';

/** Fewer notes with fewer bytes are done sooner on one thread than a second one takes to start. */
const manyNotes = 40;
const manyBytes = 1_000_000;
/** More threads than this only fight for memory. */
const maxThreads = 8;
/** Notes from this size on go first, so that none is left over for the end (bytes). */
const bigNote = 256_000;

export interface Schedule {
  /** Indices of the jobs in the order in which to take them up. */
  readonly order: readonly number[];
  /** Threads beside the main one. */
  readonly workers: number;
}

/** The schedule for these notes on that many cores. */
export function schedule(jobs: readonly Job[], cores: number): Schedule {
  const alone = { order: [...jobs.keys()], workers: 0 };
  if (cores < 2 || jobs.length < 2) return alone;
  const sizes = jobs.map((job) => sizeOf(job.absolute));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (jobs.length <= manyNotes && bytes <= manyBytes) return alone;
  const useful = Math.ceil(Math.max(jobs.length / manyNotes, bytes / (manyBytes / 2)));
  return { order: bigFirst(sizes), workers: Math.min(cores, maxThreads, useful, jobs.length) - 1 };
}

function bigFirst(sizes: readonly number[]): readonly number[] {
  const size = (index: number): number => sizes[index] ?? 0;
  const all = [...sizes.keys()];
  const big = all.filter((index) => size(index) >= bigNote).sort((a, b) => size(b) - size(a) || a - b);
  return [...big, ...all.filter((index) => size(index) < bigNote)];
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
