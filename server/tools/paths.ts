// Where things lie in this repository: the one place that knows how far the root is from a tool.
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
export const OUT = join(ROOT, 'out');
/** The extension's name as VS Code shows it. */
export const EXTENSION_NAME = 'Study Notes';
/** Where `npm run package` leaves the extension. */
export const VSIX = join(OUT, 'study-notes.vsix');
