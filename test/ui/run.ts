// Drives the packaged extension in a real VS Code through its user interface, scenario by scenario, and takes pictures.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type Check, runChecks } from '../../server/tools/checks.ts';
import { launchBrowser } from '../../server/tools/host/browser.ts';
import { type RunningHost, startHost } from '../../server/tools/host/serve.ts';
import { OUT, ROOT, VSIX } from '../../server/tools/paths.ts';
import { runMain } from '../../server/tools/process.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { UI_SETTINGS, Workbench } from './workbench.ts';

/** UPDATE_SCREENSHOTS=1 renews the documentation's pictures, sharp enough for dense screens. */
const { UPDATE_SCREENSHOTS } = process.env;
const FOR_DOCS = UPDATE_SCREENSHOTS === '1';
const PICTURES = FOR_DOCS ? join(ROOT, 'server', 'docs', 'images') : join(OUT, 'screenshots');
const SCREEN = { viewport: { width: 1120, height: 700 }, deviceScaleFactor: FOR_DOCS ? 2 : 1 };

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const scratch = await mkdtemp(join(tmpdir(), 'study-notes-ui-'));
  const host = await startHost({ folder: scratch, vsix: VSIX, settings: UI_SETTINGS });
  const browser = await launchBrowser();
  try {
    const checks = SCENARIOS.map((scenario, index) => asCheck(scenario, host, browser, join(scratch, String(index))));
    const { passed, failed } = await runChecks('ui', checks, values.only);
    console.log(`${passed} scenarios passed, ${failed} failed; pictures in ${PICTURES}`);
    return failed > 0 || passed === 0 ? 1 : 0;
  } finally {
    await browser.close();
    await host.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A scenario in a page and a folder of its own; when it fails, a picture shows where it stood. */
function asCheck(scenario: Scenario, host: RunningHost, browser: Browser, scratch: string): Check {
  return {
    name: scenario.name,
    async run() {
      const folder = join(scratch, 'examples');
      await cp(join(ROOT, 'examples'), folder, { recursive: true });
      const context = await browser.newContext(SCREEN);
      const workbench = new Workbench(await context.newPage(), folder, PICTURES);
      try {
        await workbench.page.goto(host.urlOf(folder));
        await scenario.run(workbench);
      } catch (error) {
        const path = join(OUT, 'screenshots', `failed: ${scenario.name}.png`);
        await workbench.page.screenshot({ path }).catch(() => undefined); // the error itself says more
        throw error;
      } finally {
        await context.close();
      }
    },
  };
}

await runMain(main);
