// Checks that Neovim's built-in client shows our findings: attaches a headless Neovim to `study-notes server --stdio`.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, runChecks } from '../../server/tools/checks.ts';
import { ROOT } from '../../server/tools/paths.ts';
import { runCommand, runMain } from '../../server/tools/process.ts';
import { withScratch } from '../../server/tools/scratch.ts';

interface Seen {
  readonly version: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly source: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
  readonly actions?: readonly string[];
  readonly cleared: boolean;
}

const CLI = join(ROOT, 'dist', 'cli.js');
const weak = '# Training\n\nUse a small learning rate.\n';
const mended = 'learning rate = 3e-4';

async function main(): Promise<number> {
  if (!(await hasNeovim())) {
    console.log('Neovim is not installed: its checks are skipped (Debian: apt-get install neovim).');
    return 0;
  }
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: \`npm run build\` makes it.`);
  const seen = await attach(CLI);
  const { failed } = await runChecks('neovim', checksOf(seen));
  return failed > 0 ? 1 : 0;
}

const hasNeovim = (): Promise<boolean> =>
  runCommand('nvim', ['--version']).then(
    ({ code }) => code === 0,
    () => false,
  );

function attach(cli: string): Promise<Seen> {
  return withScratch('neovim', async (folder) => {
    const note = join(folder, 'weak.md');
    await writeFile(note, weak);
    const script = join(import.meta.dirname, 'attach.lua');
    const env = {
      ...process.env,
      STUDY_NOTES_NODE: process.execPath,
      STUDY_NOTES_CLI: cli,
      STUDY_NOTES_NOTE: note,
      STUDY_NOTES_MENDED: mended,
    };
    const { output } = await runCommand('nvim', ['--headless', '--clean', '-n', '-c', `luafile ${script}`], { env });
    return parsed(output);
  });
}

function parsed(output: string): Seen {
  const line = output.split('\n').find((it) => it.startsWith('{'));
  if (line === undefined) throw new Error(`Neovim said nothing of use:\n${output}`);
  return JSON.parse(line);
}

function checksOf({ version, findings, actions = [], cleared }: Seen): readonly Check[] {
  const check = (what: string, test: () => void): Check => ({
    name: `Neovim ${version} ${what}`,
    run: async () => test(),
  });
  const own = findings.filter((it) => it.rule === 'vague-number' && it.source === 'study-notes');
  return [
    check('shows the finding on its line', () => assert.deepEqual(linesOf(own), [2], JSON.stringify(findings))),
    check('offers its fixes and its page', () => {
      assert.ok(actions.includes('Explain this rule: vague-number'), actions.join('; '));
      assert.ok(actions.length > 1, actions.join('; '));
    }),
    check('shows nothing once the note is mended', () => assert.ok(cleared)),
  ];
}

const linesOf = (findings: Seen['findings']): readonly number[] => findings.map(({ line }) => line);

await runMain(main);
