// What `npm run package` runs after the build: packs the extension, and checks what is in it and how large it is.
import { mkdir, stat } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { ROOT, VSIX } from './paths.ts';
import { runMain } from './process.ts';

const MAX_BYTES = 2_000_000;
const NEEDED: readonly string[] = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist/package.json',
  'dist/client.js',
  'dist/server.js',
  'dist/cli.js',
  'dist/webview.js',
  'schema/study-notes.schema.json',
  'server/docs/rules/README.md',
];
const UNWANTED =
  /\.map$|\.tsx?$|\.tsbuildinfo$|^(?!dist\/).*\.[cm]?js$|^(?:test|out|node_modules|client|server\/(?!docs\/rules\/))/;

async function main(): Promise<number> {
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  complain(
    'The package would lack',
    NEEDED.filter((name) => !files.includes(name)),
  );
  complain(
    'The package would hold',
    files.filter((name) => UNWANTED.test(name)),
  );
  await mkdir(dirname(VSIX), { recursive: true });
  await createVSIX({ cwd: ROOT, packagePath: VSIX, dependencies: false, rewriteRelativeLinks: false });
  const { size } = await stat(VSIX);
  console.log(`${relative(ROOT, VSIX)}: ${files.length} files, ${megabytes(size)}`);
  if (size > MAX_BYTES) throw new Error(`That is more than ${megabytes(MAX_BYTES)}.`);
  return 0;
}

function complain(what: string, names: readonly string[]): void {
  if (names.length > 0) throw new Error(`${what} ${names.join(', ')}.`);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

await runMain(main);
