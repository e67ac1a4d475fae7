// Runs the suite in VS Code's own server, with the workbench opened in a headless Chromium.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { withBrowser } from '../../server/tools/host/browser.ts';
import { type RunningHost, withHost } from '../../server/tools/host/serve.ts';
import { OUT, ROOT } from '../../server/tools/paths.ts';
import { lastLines } from '../../server/tools/process.ts';
import type { SuiteRun } from './run.ts';
import { SUITE_MARK } from './suite/mark.ts';

const LOG = join(OUT, 'host-tests.log');

/** Runs the suite and returns its exit code. */
export async function runServed({ suite, workspace, env, seconds }: SuiteRun): Promise<number> {
  const runIn = async (host: RunningHost, page: Page): Promise<number> => {
    const { exit } = await listen(page);
    await page.goto(`${host.url}&payload=${encodeURIComponent(payload(host.port, suite))}`);
    return Promise.race([exit, hostGone(host), overdue(seconds)]);
  };
  const code = await withHost({ folder: workspace, smokeTestDriver: true, env }, (host) =>
    withBrowser(async (browser) => runIn(host, await browser.newPage())),
  );
  if (code !== 0) console.log(`What VS Code itself said is in ${LOG}.`);
  return code;
}

/** What turns the workbench into a test run, as the command line flags of the desktop VS Code do. */
function payload(port: number, suite: string): string {
  const remote = (path: string): string => `vscode-remote://localhost:${port}${path}`;
  return JSON.stringify([
    ['extensionDevelopmentPath', remote(ROOT)],
    ['extensionTestsPath', remote(suite)],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ]);
}

/** Prints the suite's own lines, keeps all lines in the log file; `exit` settles with the suite's exit code. */
async function listen(page: Page): Promise<{ readonly exit: Promise<number> }> {
  writeFileSync(LOG, '');
  await page.exposeFunction('codeAutomationLog', (level: string, parts: readonly unknown[]) => {
    const line = format(...parts);
    appendFileSync(LOG, `${level} ${line}\n`);
    if (line.startsWith(SUITE_MARK)) console.log(line.slice(SUITE_MARK.length));
  });
  let done: (code: number) => void = () => undefined;
  const exit = new Promise<number>((resolve) => {
    done = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => done(code));
  return { exit };
}

async function hostGone(host: RunningHost): Promise<never> {
  await host.exited;
  throw new Error(`VS Code's server ended during the tests:\n${lastLines(host.output(), 20)}`);
}

async function overdue(seconds: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000).unref());
  throw new Error(`The host tests were not done after ${seconds} s. What VS Code said is in ${LOG}.`);
}
