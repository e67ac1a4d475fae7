// The entry that runs the host tests inside VS Code; the served and the desktop VS Code both call `run`.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { SUITE_MARK } from './mark.ts';

/** Runs every bundled `*.test` file beside this one; rejects when a test fails. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = (...parts: readonly unknown[]) => {
    for (const line of format(...parts).split('\n')) console.log(SUITE_MARK + line);
  };
  const { STUDY_NOTES_GREP: grep } = process.env;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, reporter: 'spec', ...(grep ? { grep } : {}) });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name));
  }
  const { passes = 0, failures = 0 } = await statsOf(mocha);
  const { STUDY_NOTES_REPORT: file } = process.env;
  if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
  if (failures > 0) throw new Error(`${failures} of ${passes + failures} host tests failed`);
}

function statsOf(mocha: Mocha): Promise<Partial<Mocha.Stats>> {
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats ?? {}));
  });
}
