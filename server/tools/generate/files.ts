// Every generated file with the text that it should have, and which of them are stale.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rules } from '../../src/engine/index.ts';
import { ROOT } from '../paths.ts';
import { manifestText } from './manifest.ts';
import { readmeText } from './readme.ts';
import { ruleIndex } from './ruleIndex.ts';
import { rulePage } from './rulePage.ts';
import { configSchema } from './schema.ts';

export interface GeneratedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** Undefined for a file that should not be there. */
  readonly text: string | undefined;
}

const pages = 'server/docs/rules';

const read = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

/** The generated files whose text on disk is not the one that it should be. */
export async function staleFiles(): Promise<readonly GeneratedFile[]> {
  const files = [...(await wantedFiles()), ...(await orphanPages())];
  const stale = await Promise.all(
    files.map(async ({ path, text }) => (await read(path).catch(() => undefined)) !== text),
  );
  return files.filter((_, at) => stale[at]);
}

async function wantedFiles(): Promise<readonly GeneratedFile[]> {
  return [
    ...rules.map((rule) => ({ path: `${pages}/${rule.id}.md`, text: rulePage(rule) })),
    { path: `${pages}/README.md`, text: ruleIndex(rules) },
    { path: 'schema/study-notes.schema.json', text: `${JSON.stringify(configSchema(rules), null, 2)}\n` },
    { path: 'package.json', text: manifestText(await read('package.json'), rules) },
    { path: 'README.md', text: readmeText(await read('README.md'), rules) },
  ];
}

/** Pages of rules that are no more. */
async function orphanPages(): Promise<readonly GeneratedFile[]> {
  const known = new Set(['README', ...rules.map(({ id }) => id)]);
  const found = await readdir(join(ROOT, pages)).catch(() => []);
  const orphans = found.filter((name) => name.endsWith('.md') && !known.has(basename(name, '.md')));
  return orphans.map((name) => ({ path: `${pages}/${name}`, text: undefined }));
}
