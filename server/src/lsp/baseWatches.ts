// Has the client watch configurations that others extend: they may have any name and lie anywhere.
import { basename, dirname } from 'node:path';
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { configFileName, type ResolvedConfig } from '../project/configuration.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import { uriOf } from './uris.ts';

/** Watches each extended file once, as long as the connection lives. */
export class BaseWatches {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #watched = new Set<string>();

  constructor(connection: Connection, client: ClientFeatures) {
    this.#connection = connection;
    this.#client = client;
  }

  watch(resolved: readonly ResolvedConfig[]): void {
    if (!this.#client.watchesFiles) return;
    for (const file of resolved.flatMap((it) => it.files)) {
      if (basename(file) === configFileName || this.#watched.has(file)) continue;
      this.#watched.add(file);
      const globPattern = this.#client.watchesAnywhere
        ? { baseUri: uriOf(dirname(file)), pattern: basename(file) }
        : file;
      this.#connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] })
        .catch((error: unknown) => this.#connection.console.warn(`${file} is not watched: ${error}`));
    }
  }
}
