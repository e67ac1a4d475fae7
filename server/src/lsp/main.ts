// Entry of the language server: serves the channel that the process arguments name and starts when it is loaded.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { engine } from './engine.ts';
import { messageOf } from './log.ts';
import { findRulePages } from './rulePages.ts';
import { createServer } from './server.ts';

/** Serves the client behind `--stdio`, `--node-ipc`, `--socket=N` or `--pipe=NAME`. */
function startServer(): void {
  const connection = createConnection();
  const folder = scriptFolder();
  createServer(connection, {
    engine,
    pages: findRulePages(folder),
    version: versionAt(folder),
    run: Date.now().toString(36),
  });
  // A message that cannot be sent (the client has gone, or is going) is no reason to fall over.
  process.on('unhandledRejection', (error) => connection.console.error(`Unexpected: ${messageOf(error)}`));
  connection.listen();
}

/** Folder of the running script; the bundle is CommonJS, the source is not. */
const scriptFolder = (): string => (typeof __dirname === 'string' ? __dirname : dirname(process.argv[1] ?? '.'));

/** The version of the package that the bundle lies in. */
function versionAt(folder: string): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8'));
    return (manifest as { readonly version?: string }).version ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

startServer();
