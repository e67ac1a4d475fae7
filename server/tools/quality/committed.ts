// The committed figures, in test/quality.json.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import type { Figures } from './figures.ts';

const FILE = join(ROOT, 'test', 'quality.json');

export const readCommitted = async (): Promise<Figures> => JSON.parse(await readFile(FILE, 'utf8')) as Figures;

export const writeCommitted = (figures: Figures): Promise<void> =>
  writeFile(FILE, `${JSON.stringify(figures, null, 2)}\n`);
