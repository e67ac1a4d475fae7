// How a test step tells its counts to the step runner: a small file under out/reports.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OUT } from './paths.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const NO_COUNTS: Counts = { passed: 0, failed: 0 };

export function reportFile(step: string): string {
  return join(OUT, 'reports', `${step}.json`);
}

/** Removes the last run's report, so that a step that dies leaves none. */
export async function clearReport(step: string): Promise<void> {
  const file = reportFile(step);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
}

export async function writeReport(step: string, counts: Counts): Promise<void> {
  await writeFile(reportFile(step), JSON.stringify(counts));
}

/** Reads our own shape or vitest's JSON report; undefined when the step left none. */
export async function readReport(step: string): Promise<Counts | undefined> {
  const text = await readFile(reportFile(step), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const report: Partial<Counts> & { readonly numPassedTests?: number; readonly numFailedTests?: number } =
    JSON.parse(text);
  return {
    passed: report.passed ?? report.numPassedTests ?? 0,
    failed: report.failed ?? report.numFailedTests ?? 0,
  };
}
