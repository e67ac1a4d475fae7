// Completes `dist/` after the bundles: what they cannot carry themselves.
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { runMain } from './process.ts';

const DIST = join(ROOT, 'dist');
const KATEX = join(ROOT, 'node_modules', 'katex', 'dist');
const SHEBANG = '#!/usr/bin/env node\n';

async function main(): Promise<number> {
  await mkdir(DIST, { recursive: true });
  // The bundles are CommonJS, the package is not.
  await writeFile(join(DIST, 'package.json'), '{ "type": "commonjs" }\n');
  await removeSourceMaps();
  await makeRunnable(join(DIST, 'cli.js'));
  await styleMathematics();
  return 0;
}

/** Maps of an earlier debug build would be shipped with the rest. */
async function removeSourceMaps(): Promise<void> {
  const maps = (await readdir(DIST)).filter((name) => name.endsWith('.map'));
  for (const name of maps) await rm(join(DIST, name));
}

/** A command of a package needs its interpreter on the first line, and the right to run. */
async function makeRunnable(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.startsWith('#!')) await writeFile(file, SHEBANG + text);
  await chmod(file, 0o755);
}

/** The webview's bundle carries KaTeX's style and fonts if it imports them; else they are laid beside it. */
async function styleMathematics(): Promise<void> {
  const bundled = await readFile(join(DIST, 'webview.css'), 'utf8').catch(() => '');
  if (/\.katex\b/.test(bundled) && bundled.includes('.woff2')) return;
  const style = await readFile(join(KATEX, 'katex.min.css'), 'utf8');
  await writeFile(join(DIST, 'katex.css'), onlyWoff2(style));
  await mkdir(join(DIST, 'fonts'), { recursive: true });
  const fonts = (await readdir(join(KATEX, 'fonts'))).filter((name) => name.endsWith('.woff2'));
  for (const name of fonts) await cp(join(KATEX, 'fonts', name), join(DIST, 'fonts', name));
}

/** Every browser that VS Code runs in reads woff2: the older formats would only double the size. */
const onlyWoff2 = (style: string): string => style.replaceAll(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, '');

await runMain(main);
