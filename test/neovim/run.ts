// Checks that Neovim's built-in client shows our findings: attaches a headless Neovim to `study-notes server --stdio`.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

const weak = '# Training\n\nUse a small learning rate.\n';
const mended = 'Use a learning rate of 3e-4.';

async function main(): Promise<number> {
  const cli = join(ROOT, 'dist', 'cli.js');
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: `npm run build` makes it.');
  if (!(await hasNeovim())) {
    console.log('Neovim is not installed: its check is skipped (Debian: apt-get install neovim).');
    return 0;
  }
  return report(await attach(cli));
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

function report({ version, findings, actions = [], cleared }: Seen): number {
  console.log(`Neovim ${version} shows:`);
  for (const { line, column, rule, message } of findings)
    console.log(`  ${line + 1}:${column + 1} ${rule}: ${message}`);
  for (const title of actions) console.log(`  action: ${title}`);
  console.log(cleared ? '  nothing once the note is mended' : '  still something once the note is mended');
  const isRight = findings.some((it) => it.rule === 'vague-number' && it.source === 'study-notes');
  return isRight && actions.length > 0 && cleared ? 0 : 1;
}

await runMain(main);
