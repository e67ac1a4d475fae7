// Questions about paths that need no file system.
import { isAbsolute, relative, sep } from 'node:path';

/** True where `file` lies below `folder`; both absolute. */
export function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
