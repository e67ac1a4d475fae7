// Runs the mocha suite inside the extension host of a real VS Code: the served one, or the desktop one on request.
import { parseArgs } from 'node:util';
import { runMain } from '../../server/tools/process.ts';
import { clearReport, reportFile } from '../../server/tools/report.ts';
import { runElectron } from './electron.ts';
import { bundleSuite, withWorkspace } from './prepare.ts';
import { runServed } from './served.ts';

export interface SuiteRun {
  /** The bundled entry of the suite, absolute. */
  readonly suite: string;
  /** The folder to open, absolute; the tests may change it. */
  readonly workspace: string;
  /** What the suite reads from its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** How long the suite may take. */
  readonly seconds: number;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { grep: { type: 'string', default: '' }, seconds: { type: 'string', default: '180' } },
  });
  const { VSCODE_TEST_ELECTRON } = process.env;
  const runSuite = VSCODE_TEST_ELECTRON === '1' ? runElectron : runServed;
  const env = { STUDY_NOTES_REPORT: reportFile('host'), STUDY_NOTES_GREP: values.grep };
  await clearReport('host');
  const suite = await bundleSuite();
  return withWorkspace((workspace) => runSuite({ suite, workspace, env, seconds: Number(values.seconds) }));
}

await runMain(main);
