// What a measurement of re-linting gives, and how the scripts that make it are fed.
import type { KeyPress } from './edits.ts';

/** Written to a file whose path is the script's first argument. */
export interface RelintInput {
  readonly text: string;
  /** Not counted: the compiler of the engine is still at work. */
  readonly warmUp: readonly KeyPress[];
  readonly presses: readonly KeyPress[];
  /** Module of the tool, where it does not come with the script. */
  readonly module?: string;
}

/** Printed by the script as JSON. */
export interface RelintResult {
  /** Time of each press (ms). */
  readonly times: readonly number[];
  /** Findings after the last one. */
  readonly findings: number;
  /** Largest resident set (MB). */
  readonly memory: number;
}

/** A slow tool is given up after this long, with the times it has by then (ms). */
export const patience = { warmUp: 2000, presses: 15_000 } as const;

/** Runs the presses through `press`, which gives the number of findings, as long as patience lasts. */
export function timePresses(input: RelintInput, press: (it: KeyPress) => number): RelintResult {
  let findings = 0;
  const timed = (presses: readonly KeyPress[], end: number): number[] => {
    const times: number[] = [];
    for (const it of presses) {
      const start = performance.now();
      if (start > end) break;
      findings = press(it);
      times.push(performance.now() - start);
    }
    return times;
  };
  timed(input.warmUp, performance.now() + patience.warmUp);
  const times = timed(input.presses, performance.now() + patience.presses);
  return { times, findings, memory: process.resourceUsage().maxRSS / 1024 };
}
