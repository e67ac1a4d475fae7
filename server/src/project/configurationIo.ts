// What the configuration reads from the outside, so that an editor can put an unsaved file in its place.
import { readFile, stat } from 'node:fs/promises';

export interface ConfigurationIo {
  /** A text that changes whenever the file does; undefined where there is no such file. */
  stamp(file: string): Promise<string | undefined>;
  readFile(file: string): Promise<string>;
}

/** The file system itself. */
export const diskIo: ConfigurationIo = {
  async stamp(file) {
    try {
      const { mtimeMs, size } = await stat(file);
      return `${mtimeMs}:${size}`;
    } catch (error) {
      return isAbsent(error) ? undefined : 'unreadable';
    }
  },
  readFile: (file) => readFile(file, 'utf8'),
};

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
