// What the host tests need before VS Code starts, whichever VS Code it is: the bundled suite and a workspace of their own.
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { OUT } from '../../server/tools/paths.ts';
import { withScratch } from '../../server/tools/scratch.ts';

const BUNDLES = join(OUT, 'test', 'host');
const SUITE = join(import.meta.dirname, 'suite');

/** Bundles each file of the suite to CommonJS, the form that every extension host loads; returns the entry. */
export async function bundleSuite(): Promise<string> {
  const files = (await readdir(SUITE)).filter((name) => name.endsWith('.ts'));
  await rm(BUNDLES, { recursive: true, force: true });
  await build({
    entryPoints: files.map((name) => join(SUITE, name)),
    outdir: BUNDLES,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(BUNDLES, 'index.cjs');
}

/** Hands over a copy of the test workspace that the tests may change, and removes it afterwards. */
export async function withWorkspace<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withScratch('workspace', async (folder) => {
    await cp(join(import.meta.dirname, 'workspace'), folder, { recursive: true });
    return use(folder);
  });
}
