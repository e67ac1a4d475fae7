// Checks the packaged extension as a user gets it: its size, what it holds, and that it works in a clean VS Code.
import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, runChecks } from '../../server/tools/checks.ts';
import { installVsix } from '../../server/tools/host/extension.ts';
import { installHost } from '../../server/tools/host/install.ts';
import { withHost } from '../../server/tools/host/serve.ts';
import { smoke } from '../../server/tools/host/smoke.ts';
import { ROOT, VSIX } from '../../server/tools/paths.ts';
import { runMain } from '../../server/tools/process.ts';
import { withScratch } from '../../server/tools/scratch.ts';

const MAX_BYTES = 2_000_000;
const NEEDED = ['package.json', 'dist/package.json', 'dist/client.js', 'dist/server.js', 'dist/webview.js'] as const;
const UNWANTED =
  /\.map$|\.tsx?$|\.tsbuildinfo$|(^|\/)(node_modules|test|out|training|\.[a-z]\w*)\/|^dist\/(?:cli|study-notes)\.js$/;

const CHECKS: readonly Check[] = [
  {
    name: `the package has at most ${MAX_BYTES / 1e6} MB`,
    async run() {
      const { size } = await stat(VSIX);
      assert.ok(size <= MAX_BYTES, `it has ${size} bytes`);
    },
  },
  {
    name: 'the package holds what runs, without sources, tests and source maps',
    async run() {
      const files = await installedFiles();
      assert.deepEqual(
        NEEDED.filter((name) => !files.includes(name)),
        [],
        'missing',
      );
      assert.deepEqual(
        files.filter((name) => UNWANTED.test(name)),
        [],
        'unwanted',
      );
    },
  },
  {
    name: 'the packaged extension activates in a clean VS Code',
    async run() {
      await withHost({ folder: join(ROOT, 'examples'), vsix: VSIX }, smoke);
    },
  },
];

/** The files of the installed extension, relative to its folder. */
async function installedFiles(): Promise<readonly string[]> {
  return withScratch('package', async (folder) => {
    await installVsix(await installHost(), VSIX, folder);
    const [extension] = (await readdir(folder)).filter((name) => name.startsWith('study-notes.'));
    assert.ok(extension, 'nothing was installed');
    return readdir(join(folder, extension), { recursive: true });
  });
}

await runMain(async () => {
  const { failed } = await runChecks('package', CHECKS);
  return failed > 0 ? 1 : 0;
});
