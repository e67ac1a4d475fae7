// Proves that a running host works for a user: the workbench loads, a note opens, the extension activates.
import { EXTENSION_NAME } from '../paths.ts';
import { withBrowser } from './browser.ts';
import type { RunningHost } from './serve.ts';

/** Opens the first Markdown file at the top of the folder; returns how long VS Code says our activation took, in ms. */
export async function smoke(host: RunningHost): Promise<number> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 3000 } }); // tall: lists draw what is in view
    page.setDefaultTimeout(60_000);
    await page.goto(host.url);
    await page.locator('.explorer-folders-view .monaco-list-row[aria-label*=".md"]').first().dblclick();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>Developer: Show Running Extensions');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Show Running Extensions' }).first().click();
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: EXTENSION_NAME });
    const text = await row.getByText(/Activation: \d+/).textContent();
    return Number(/Activation: (\d+)/.exec(text ?? '')?.[1] ?? Number.NaN);
  });
}
