// Runs a list of named checks one after the other, prints each, and reports the counts.
import { inspect } from 'node:util';
import { type Counts, clearReport, writeReport } from './report.ts';

export interface Check {
  readonly name: string;
  run(): Promise<void>;
}

/** Runs the checks whose name contains `only`; a failing one does not stop the others. */
export async function runChecks(step: string, checks: readonly Check[], only = ''): Promise<Counts> {
  await clearReport(step);
  let passed = 0;
  let failed = 0;
  for (const check of checks.filter(({ name }) => name.includes(only))) {
    if (await passes(check)) passed++;
    else failed++;
  }
  await writeReport(step, { passed, failed });
  return { passed, failed };
}

async function passes(check: Check): Promise<boolean> {
  const started = Date.now();
  try {
    await check.run();
    console.log(`  ✔ ${check.name} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    console.log(`  ✘ ${check.name}\n${inspect(error)}`);
    return false;
  }
}
