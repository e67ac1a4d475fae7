// Medians and percentiles of measured times.

/** Value below which the share `p` (0 to 1) of the values lies; NaN of none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Calls each task once a round, so that a slow minute of the machine hits all alike. */
export async function alternately<T>(
  tasks: readonly (() => Promise<T> | T)[],
  rounds: number,
): Promise<readonly (readonly T[])[]> {
  const results: T[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, task] of tasks.entries()) results[at]?.push(await task());
  }
  return results;
}
