// Shows what is wrong in configuration files as diagnostics on those files, and takes it back when it is mended.
import type { Connection } from 'vscode-languageserver/node';
import type { ResolvedConfig } from '../project/configuration.ts';
import type { ConfigError } from '../project/projectConfig.ts';
import { configDiagnosticOf } from './toProto.ts';
import { uriOf } from './uris.ts';

/** Publishes problems per file; clients that pull diagnostics take these pushed ones as well. */
export class ConfigProblems {
  readonly #connection: Connection;
  /** What is shown for each file, as JSON; files with nothing wrong are absent. */
  readonly #shown = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Shows the problems of these configurations; `complete` where no other file is in use. */
  show(resolved: readonly ResolvedConfig[], complete: boolean): void {
    const byFile = new Map<string, ConfigError[]>();
    for (const { files, errors } of resolved) {
      for (const file of files) byFile.set(file, []);
      for (const error of errors) byFile.set(error.file, []);
    }
    for (const error of resolved.flatMap((it) => it.errors)) addOnce(byFile.get(error.file) ?? [], error);
    if (complete) for (const file of this.#shown.keys()) if (!byFile.has(file)) byFile.set(file, []);
    for (const [file, errors] of byFile) this.#publish(file, errors);
  }

  #publish(file: string, errors: readonly ConfigError[]): void {
    const diagnostics = errors.map(configDiagnosticOf);
    const now = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (now === this.#shown.get(file)) return;
    if (now === undefined) this.#shown.delete(file);
    else this.#shown.set(file, now);
    void this.#connection.sendDiagnostics({ uri: uriOf(file), diagnostics });
  }
}

/** The same file may take part in the configuration of several folders. */
function addOnce(errors: ConfigError[], error: ConfigError): void {
  const isSame = (it: ConfigError): boolean =>
    it.line === error.line && it.column === error.column && it.message === error.message;
  if (!errors.some(isSame)) errors.push(error);
}
