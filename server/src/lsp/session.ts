// What the handlers of one connection share; made when the client has said what it can do.
import type { Connection, InitializeParams, WorkspaceFolder } from 'vscode-languageserver/node';
import { BaseWatches } from './baseWatches.ts';
import { Changes } from './changes.ts';
import { type ClientFeatures, clientFeaturesOf } from './clientFeatures.ts';
import { ConfigProblems } from './configProblems.ts';
import { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import { Judgements } from './judgements.ts';
import { type Log, messageOf } from './log.ts';
import { Profiles } from './profiles.ts';
import type { RulePages } from './rulePages.ts';
import { SettingsStore, settingsSection } from './settings.ts';
import { pathOf, uriOf } from './uris.ts';

/** What the server is given from outside. */
export interface ServerOptions {
  readonly engine: Engine;
  readonly pages: RulePages;
  readonly version: string;
  /** Differs between runs of the server. */
  readonly run: string;
}

export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly engine: Engine;
  readonly pages: RulePages;
  readonly log: Log;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly profiles: Profiles;
  readonly judgements: Judgements;
  readonly changes: Changes;
  readonly folders: Folders;
}

/** The workspace folders that are open, by absolute path. */
export class Folders {
  #paths: readonly string[];

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  update(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(pathsOf(removed));
    this.#paths = [...new Set([...this.#paths.filter((path) => !gone.has(path)), ...pathsOf(added)])];
  }
}

/** Wires the parts of a session. */
export function createSession(connection: Connection, params: InitializeParams, options: ServerOptions): Session {
  const { engine, pages, run } = options;
  const client = clientFeaturesOf(params.capabilities);
  const log = connection.console;
  const folders = new Folders(foldersOf(params));
  const problems = new ConfigProblems(connection);
  const settings = new SettingsStore(connection, client.hasConfiguration, engine.rules, initialSettings(params));
  const watches = new BaseWatches(connection, client);
  const profiles = new Profiles(
    settings,
    () => folders.paths,
    engine,
    (resolved, complete) => {
      problems.show(resolved, complete);
      watches.watch(resolved);
    },
  );
  const judgements = new Judgements({ engine, profiles, pages, log, run });
  const documents = new Documents(engine, (error) => log.error(`Following an edit failed: ${messageOf(error)}`));
  return {
    connection,
    client,
    engine,
    pages,
    log,
    documents,
    settings,
    profiles,
    judgements,
    changes: new Changes(),
    folders,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return pathsOf(workspaceFolders);
  return rootUri ? pathsOf([{ uri: rootUri, name: '' }]) : [];
}

const pathsOf = (folders: readonly WorkspaceFolder[]): readonly string[] =>
  folders
    .map((folder) => pathOf(folder.uri))
    .filter((path) => path !== undefined)
    .map(withoutSlash);

/** `file:///a/` and `file:///a` are one folder. */
const withoutSlash = (path: string): string => pathOf(uriOf(path).replace(/(?<=[^/:])\/+$/, '')) ?? path;

/** Settings that a client without `workspace/configuration` may send along: `{ studyNotes: … }` or the section itself. */
function initialSettings({ initializationOptions: sent }: InitializeParams): unknown {
  return typeof sent === 'object' && sent !== null && settingsSection in sent ? sent[settingsSection] : sent;
}
