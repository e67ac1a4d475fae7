// Where the bench finds what it measures and where it keeps what it fetched.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from '../../server/tools/paths.ts';

const { STUDY_NOTES_CACHE, STUDY_NOTES_NODE24 } = process.env;

export const cacheFolder = join(STUDY_NOTES_CACHE ?? join(ROOT, '.cache'), 'bench');
export const cli = join(ROOT, 'dist', 'cli.js');
export const server = join(ROOT, 'dist', 'server.js');
export const reportFile = join(OUT, 'bench.json');

/** The Nodes to measure with: the one that runs, and a Node 24 where the VS Code host brought one. */
export function nodes(): readonly { readonly name: string; readonly path: string }[] {
  const here = { name: `Node ${process.versions.node.split('.')[0]}`, path: process.execPath };
  const host = STUDY_NOTES_NODE24 ?? join(cacheFolder, '..', 'vscode-host', 'node');
  return here.name === 'Node 24' || !existsSync(host) ? [here] : [here, { name: 'Node 24', path: host }];
}
