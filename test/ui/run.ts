// Drives the packaged extension in a real VS Code through its user interface, scenario by scenario, and takes pictures.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { type Check, runChecks } from '../../server/tools/checks.ts';
import { withBrowser } from '../../server/tools/host/browser.ts';
import { type RunningHost, withHost } from '../../server/tools/host/serve.ts';
import { OUT, ROOT, VSIX } from '../../server/tools/paths.ts';
import { runMain } from '../../server/tools/process.ts';
import { withScratch } from '../../server/tools/scratch.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { UI_SETTINGS, Workbench } from './workbench.ts';

/** UPDATE_SCREENSHOTS=1 renews the documentation's pictures, sharp enough for dense screens. */
const { UPDATE_SCREENSHOTS } = process.env;
const FOR_DOCS = UPDATE_SCREENSHOTS === '1';
const PICTURES = FOR_DOCS ? join(ROOT, 'server', 'docs', 'images') : join(OUT, 'screenshots');
const SCREEN = { viewport: { width: 880, height: 570 }, deviceScaleFactor: FOR_DOCS ? 1.5 : 1 };

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const options = { folder: ROOT, vsix: VSIX, settings: UI_SETTINGS };
  const scenarios = SCENARIOS.filter((scenario) => FOR_DOCS || !scenario.forPicture);
  const { passed, failed } = await withHost(options, (host) =>
    withBrowser((browser) => runChecks('ui', scenarios.map(inWorkbench(host, browser)), values.only)),
  );
  console.log(`${passed} scenarios passed, ${failed} failed; pictures in ${PICTURES}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** Gives each scenario a page of its own and a copy of the examples that it may change. */
function inWorkbench(host: RunningHost, browser: Browser): (scenario: Scenario) => Check {
  const runScenario = async (scenario: Scenario, scratch: string): Promise<void> => {
    const folder = join(scratch, 'examples');
    await cp(join(ROOT, 'examples'), folder, { recursive: true });
    const page = await browser.newPage(SCREEN);
    page.setDefaultTimeout(60_000); // a busy machine takes its time
    await page.goto(host.urlOf(folder));
    await scenario
      .run(new Workbench(page, folder, PICTURES))
      .catch((error: unknown) => failWithPicture(page, scenario, error));
    await page.close();
  };
  return (scenario) => ({
    name: scenario.name,
    run: () => withScratch('ui', (scratch) => runScenario(scenario, scratch)),
  });
}

/** Shows where a scenario stood when it failed. */
async function failWithPicture(page: Page, { name }: Scenario, error: unknown): Promise<never> {
  const path = join(OUT, 'screenshots', `failed ${name.replace(/\W+/g, '-')}.png`);
  await page.screenshot({ path }).catch(() => undefined); // the error itself says more
  await page.close();
  throw new Error(`It stood as in ${path}`, { cause: error });
}

await runMain(main);
