// The source files of the project, and what each of them imports.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

/** Paths relative to the root, with forward slashes, in order; those below `folder` whose name ends with `ending`. */
export function filesBelow(folder: string, ending = '.ts'): readonly string[] {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true, encoding: 'utf8' });
  const files = found.filter((it) => it.isFile() && it.name.endsWith(ending)).map((it) => join(it.parentPath, it.name));
  return files.map((file) => relative(root, file).split(sep).join('/')).sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface Import {
  /** A path relative to the root for a file of ours, else the name as written. */
  readonly target: string;
  readonly ours: boolean;
  /** Only types: nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'"`;=]*?\sfrom\s+)?'([^']+)'/gm;
const call = /(\btypeof )?\bimport\('([^']+)'\)(\.[A-Z])?/g;

/** What a file imports: statements, re-exports and calls of `import`. */
export function importsOf(path: string, text: string): readonly Import[] {
  const statements = [...text.matchAll(statement)].map(([, type, name]) => found(path, name, type !== undefined));
  const calls = [...text.matchAll(call)].map(([, type, name, member]) =>
    found(path, name, type !== undefined || member !== undefined),
  );
  return [...statements, ...calls];
}

function found(path: string, name = '', typeOnly: boolean): Import {
  if (!name.startsWith('.')) return { target: name, ours: false, typeOnly };
  const target = relative(root, resolve(root, dirname(path), name));
  return { target: target.split(sep).join('/'), ours: true, typeOnly };
}

/** The text of a source file without comments, so that words in them are not taken for code. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
