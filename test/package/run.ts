// Checks the packaged extension as a user gets it: its size, what it holds, and that it works in a clean VS Code.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Check, runChecks } from '../../server/tools/checks.ts';
import { installVsix } from '../../server/tools/host/extension.ts';
import { installHost } from '../../server/tools/host/install.ts';
import { startHost } from '../../server/tools/host/serve.ts';
import { smoke } from '../../server/tools/host/smoke.ts';
import { ROOT, VSIX } from '../../server/tools/paths.ts';
import { runMain } from '../../server/tools/process.ts';

const MAX_BYTES = 2_000_000;
const NEEDED = ['package.json', 'dist/client.js', 'dist/server.js', 'dist/webview.js'] as const;
const UNWANTED = /\.map$|\.tsx?$|\.tsbuildinfo$|(^|\/)(node_modules|test|out|\.[a-z]\w*)\//;

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
      const host = await startHost({ folder: join(ROOT, 'examples'), vsix: VSIX });
      await smoke(host).finally(host.stop);
    },
  },
];

/** The files of the installed extension, relative to its folder. */
async function installedFiles(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'study-notes-package-'));
  try {
    await installVsix(await installHost(), VSIX, folder);
    const [extension] = (await readdir(folder)).filter((name) => name.startsWith('study-notes.'));
    assert.ok(extension, 'nothing was installed');
    return await readdir(join(folder, extension), { recursive: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runMain(async () => {
  const { failed } = await runChecks('package', CHECKS);
  return failed > 0 ? 1 : 0;
});
