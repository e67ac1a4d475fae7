// File URIs and paths: the same file has several spellings as a URI, and one as a path.
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Absolute path of a file URI; undefined for every other kind of document. Never throws. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** File URI of an absolute path. */
export const uriOf = (path: string): string => pathToFileURL(path).href;
