// Temporary folders that are gone afterwards, also when the user interrupts us.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onInterrupt } from './process.ts';

export interface Scratch {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

export async function makeScratch(purpose: string): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), `study-notes-${purpose}-`));
  const remove = (): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5 }); // a dying process may still write
  const forget = onInterrupt(remove);
  return { path, remove: () => remove().finally(forget) };
}

/** Hands over a temporary folder for as long as `use` takes. */
export async function withScratch<T>(purpose: string, use: (path: string) => Promise<T>): Promise<T> {
  const { path, remove } = await makeScratch(purpose);
  return use(path).finally(remove);
}
