// Runs the suite in a desktop VS Code that @vscode/test-electron downloads; only with VSCODE_TEST_ELECTRON=1.
import { ROOT } from '../../server/tools/paths.ts';
import type { SuiteRun } from './run.ts';

/** The part of @vscode/test-electron in use; the package itself is installed on demand. */
interface TestElectron {
  runTests(options: {
    readonly extensionDevelopmentPath: string;
    readonly extensionTestsPath: string;
    readonly launchArgs: readonly string[];
    readonly extensionTestsEnv: Readonly<Record<string, string>>;
  }): Promise<number>;
}

/** Runs the suite and returns its exit code. */
export async function runElectron({ suite, workspace, env }: SuiteRun): Promise<number> {
  const { runTests } = await loadTestElectron();
  return runTests({
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: suite,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: env,
  });
}

async function loadTestElectron(): Promise<TestElectron> {
  const name = '@vscode/test-electron';
  try {
    return await import(name);
  } catch (error) {
    throw new Error(`VSCODE_TEST_ELECTRON=1 needs ${name}: npm install --no-save ${name}`, { cause: error });
  }
}
