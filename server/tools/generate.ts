// What `npm run generate` runs: writes all that follows from the rules; with `--check` only says what is stale.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GeneratedFile, staleFiles } from './generate/files.ts';
import { ROOT } from './paths.ts';
import { runMain } from './process.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const stale = await staleFiles();
  if (stale.length === 0) console.log('All generated files are fresh.');
  else if (values.check) return complain(stale);
  for (const file of stale) await write(file);
  return 0;
}

function complain(stale: readonly GeneratedFile[]): number {
  for (const { path } of stale) console.error(`stale: ${path}`);
  console.error('`npm run generate` brings them up to date.');
  return 1;
}

async function write({ path, text }: GeneratedFile): Promise<void> {
  const file = join(ROOT, path);
  if (text === undefined) await rm(file);
  else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`${text === undefined ? 'removed' : 'wrote'} ${path}`);
}

await runMain(main);
