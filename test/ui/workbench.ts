// The VS Code workbench as a user sees it: what a scenario does and looks at, each step waiting until it has happened.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { markedPlace, type Point } from './places.ts';

/** VS Code's names of its themes, and the class that the workbench carries under each. */
export const THEMES = {
  light: { name: 'Light Modern', mark: 'vs' },
  dark: { name: 'Dark Modern', mark: 'vs-dark' },
  'high-contrast': { name: 'Default High Contrast', mark: 'hc-black' },
} as const;
export type Theme = keyof typeof THEMES;

/** Settings of the user that keep pictures the same from run to run. */
export const UI_SETTINGS = {
  'workbench.colorTheme': THEMES.light.name,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.hover.above': false, // the line in question stays in view
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 13,
  'files.exclude': { '**/.vscode': true }, // where `changeSettings` writes
} as const;

export class Workbench {
  readonly page: Page;
  /** The folder that is open: a copy that the scenario may change. */
  readonly folder: string;
  readonly #pictures: string;

  constructor(page: Page, folder: string, pictures: string) {
    this.page = page;
    this.folder = folder;
    this.#pictures = pictures;
  }

  /** Opens a file at the top of the folder, to stay open. */
  async openFile(name: string): Promise<void> {
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused .view-line').first().waitFor();
  }

  /** The underlined places of one severity in the editors. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint' = 'warning'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Points at words that are underlined, until their hover is complete and offers the fixes. */
  async hoverWords(words: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-resizable-hover:visible');
    const fixes = hover.getByRole('button', { name: 'Quick Fix' });
    // While other extensions start, VS Code may lose the request for the fixes: then once more, as a person would.
    for (let attempt = 0; attempt < 5 && !(await fixes.isVisible()); attempt++) {
      await this.page.mouse.move(10, 10);
      await hover.waitFor({ state: 'hidden' });
      const { x, y } = await this.#marked(words);
      await this.page.mouse.move(x, y, { steps: 3 });
      await hover.locator('.hover-row').first().waitFor();
      await fixes.waitFor({ timeout: 10_000 }).catch(() => undefined);
    }
    await fixes.waitFor();
    await hover.getByText('Checking for quick fixes').waitFor({ state: 'hidden' });
    return hover;
  }

  /** Puts the cursor into words that are underlined; the light bulb then appears near them. */
  async placeCursor(words: string): Promise<void> {
    const { x, y } = await this.#marked(words);
    await this.page.mouse.click(x, y);
    await this.page
      .locator('.monaco-editor .lightBulbWidget:visible, .codicon-gutter-lightbulb:visible')
      .first()
      .waitFor();
  }

  async #marked(words: string): Promise<Point> {
    await this.#settled();
    const found = await this.page.waitForFunction(markedPlace, words, { polling: 100 });
    const place = await found.jsonValue();
    if (place === undefined) throw new Error(`"${words}" is not underlined`);
    return place;
  }

  /** Opens the menu of quick fixes at the cursor. */
  async openQuickFixes(): Promise<Locator> {
    await this.page.keyboard.press('Control+.');
    const fixes = this.page.locator('.action-widget .monaco-list-row.action');
    await fixes.first().waitFor();
    return fixes;
  }

  async applyQuickFix(title: string): Promise<void> {
    const fixes = await this.openQuickFixes();
    await fixes.filter({ hasText: title }).first().click();
    await fixes.first().waitFor({ state: 'hidden' });
  }

  /** Opens the Problems panel; its rows are files and findings. */
  async openProblems(): Promise<Locator> {
    await this.page.keyboard.press('Control+Shift+M');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Runs a command by the title that the command palette shows. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator(`.quick-input-widget .monaco-list-row[aria-label^="${title}"]`).first().click();
    await this.page.mouse.move(10, 10); // what lay under the palette would show its own hover
  }

  /** What the visible webview shows. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Writes the folder's settings; VS Code follows by itself. */
  async changeSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(this.folder, '.vscode'), { recursive: true });
    await writeFile(join(this.folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  }

  /** Leaves the whole width to the editors. */
  async hideSideBar(): Promise<void> {
    await this.page.keyboard.press('Control+B');
    await this.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  }

  async setTheme(theme: Theme): Promise<void> {
    const { name, mark } = THEMES[theme];
    await this.changeSettings({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${mark}`).waitFor();
  }

  /** Waits until the workbench is complete: the count of problems is what it draws last. */
  async #settled(): Promise<void> {
    await this.page.locator('[id="status.problems"]').waitFor();
    await this.page.getByText('Activating Extensions').waitFor({ state: 'hidden' });
  }

  async screenshot(name: string): Promise<void> {
    await this.#settled();
    await mkdir(this.#pictures, { recursive: true });
    await this.page.screenshot({ path: join(this.#pictures, `${name}.png`), animations: 'disabled' });
  }
}
