// What a user does with the extension, one named scenario each; every one starts in a fresh copy of the examples.
import assert from 'node:assert/strict';
import { THEMES, type Theme, type Workbench } from './workbench.ts';

export interface Scenario {
  readonly name: string;
  run(workbench: Workbench): Promise<void>;
}

/** The example note with findings. */
const WEAK = 'weak.md';

export const SCENARIOS: readonly Scenario[] = [
  ...Object.keys(THEMES).map((theme) => underlined(theme as Theme)),
  {
    name: 'the light bulb offers a fix',
    async run(workbench) {
      await workbench.openFile(WEAK);
      await workbench.placeCursor(workbench.squiggles().first());
      const fixes = await workbench.openQuickFixes();
      await workbench.screenshot('light-bulb');
      assert.ok((await fixes.count()) > 0);
    },
  },
  {
    name: 'the Problems panel lists the findings',
    async run(workbench) {
      await workbench.openFile(WEAK);
      await workbench.squiggles().first().waitFor();
      const rows = await workbench.openProblems();
      await rows.filter({ hasText: 'study-notes' }).first().waitFor();
      await workbench.screenshot('problems');
    },
  },
  {
    name: 'the preview shows the note beside it',
    async run(workbench) {
      await workbench.openFile(WEAK);
      await workbench.runCommand('Study Notes: Open Preview to the Side');
      await workbench.webview().locator('h1').first().waitFor();
      await workbench.screenshot('preview');
    },
  },
];

/** A weak sentence is underlined, and its hover says why. */
function underlined(theme: Theme): Scenario {
  return {
    name: `a weak sentence is underlined (${theme})`,
    async run(workbench) {
      await workbench.setTheme(theme);
      await workbench.openFile(WEAK);
      const hover = await workbench.hoverSquiggle(workbench.squiggles().first());
      await workbench.screenshot(`squiggle-${theme}`);
      assert.match((await hover.textContent()) ?? '', /study-notes/);
    },
  };
}
