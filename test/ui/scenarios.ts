// What a user does with the extension, one named scenario each; every one starts in a fresh copy of the examples.
import assert from 'node:assert/strict';
import { THEMES, type Theme, type Workbench } from './workbench.ts';

export interface Scenario {
  readonly name: string;
  /** Shows what other scenarios check already: run where pictures are renewed. */
  readonly forPicture?: boolean;
  run(workbench: Workbench): Promise<void>;
}

/** The example note with findings, and words in it that deserve one for certain. */
const WEAK = 'weak-answers.md';
const WEAK_WORDS = 'a few';
/** The example note with the most mathematics. */
const DERIVATION = 'bias-variance.md';

const themes = Object.keys(THEMES) as readonly Theme[];

export const SCENARIOS: readonly Scenario[] = themes.flatMap((theme) => [
  {
    name: `a weak sentence is underlined, and its hover says why (${theme})`,
    async run(workbench) {
      await workbench.setTheme(theme);
      await workbench.openFile(WEAK);
      const hover = await workbench.hoverWords(WEAK_WORDS);
      await workbench.screenshot(`squiggle-${theme}`);
      assert.match((await hover.textContent()) ?? '', /study-notes/);
    },
  },
  {
    name: `the light bulb offers a fix (${theme})`,
    forPicture: theme !== 'light',
    async run(workbench) {
      await workbench.setTheme(theme);
      await workbench.openFile(WEAK);
      await workbench.placeCursor(WEAK_WORDS);
      const fixes = await workbench.openQuickFixes();
      await workbench.screenshot(`light-bulb-${theme}`);
      assert.ok((await fixes.count()) > 0);
    },
  },
  {
    name: `the Problems panel lists the findings (${theme})`,
    forPicture: theme !== 'light',
    async run(workbench) {
      await workbench.setTheme(theme);
      await workbench.openFile(WEAK);
      await workbench.squiggles().first().waitFor();
      const rows = await workbench.openProblems();
      await rows.filter({ hasText: 'study-notes' }).first().waitFor();
      await workbench.screenshot(`problems-${theme}`);
    },
  },
  {
    name: `the preview shows the note with its mathematics beside it (${theme})`,
    async run(workbench) {
      await workbench.setTheme(theme);
      await workbench.openFile(DERIVATION);
      await workbench.hideSideBar();
      await workbench.runCommand('Study Notes: Open Preview to the Side');
      await workbench.webview().locator('h1').first().waitFor();
      await workbench.webview().locator('.katex-display').first().waitFor();
      await workbench.screenshot(`preview-${theme}`);
      assert.equal(await workbench.webview().locator('.katex-error').count(), 0);
    },
  },
]);
