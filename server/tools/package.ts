// What `npm run package` runs after the build: packs the extension, and checks what is in it and how large it is.
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { ROOT, VSIX } from './paths.ts';
import { runMain } from './process.ts';
import { zipNames } from './zip.ts';

const MAX_BYTES = 2_000_000;
const NEEDED: readonly string[] = [
  'package.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/package.json',
  'dist/client.js',
  'dist/server.js',
  'dist/webview.js',
  'schema/study-notes.schema.json',
  'server/docs/rules/README.md',
];
/** Source maps, sources, tests, training pairs, and code outside of the bundles. */
const UNWANTED =
  /\.map$|\.tsx?$|\.tsbuildinfo$|^(?!dist\/).*\.[cm]?js$|^(?:test|out|node_modules|client|server\/(?!docs\/))/;

async function main(): Promise<number> {
  await mkdir(dirname(VSIX), { recursive: true });
  const options = { dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true };
  await createVSIX({ ...options, cwd: ROOT, packagePath: VSIX });
  const zip = await readFile(VSIX);
  const names = extensionFiles(zip);
  refuse(
    'It lacks',
    NEEDED.filter((name) => !names.includes(name)),
  );
  refuse(
    'It must not hold',
    names.filter((name) => UNWANTED.test(name)),
  );
  console.log(`${relative(ROOT, VSIX)}: ${names.length} files, ${megabytes(zip.length)}`);
  if (zip.length > MAX_BYTES) throw new Error(`That is more than ${megabytes(MAX_BYTES)}.`);
  return 0;
}

/** Names as the installed extension has them. */
const extensionFiles = (zip: Buffer): readonly string[] =>
  zipNames(zip).flatMap((name) => (name.startsWith('extension/') ? name.slice('extension/'.length) : []));

function refuse(what: string, names: readonly string[]): void {
  if (names.length > 0) throw new Error(`${what} ${names.join(', ')}.`);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

await runMain(main);
