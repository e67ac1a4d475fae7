// Notices changed settings, configuration files and workspace folders, and has everything judged again where it matters.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver/node';
import { configFileName } from '../../project/configuration.ts';
import { isNoteName } from '../../project/discovery.ts';
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';
import { settingsSection } from '../settings.ts';
import { pathOf } from '../uris.ts';
import type { DocumentListener } from './synchronisation.ts';

export const foldersCapability = { supported: true, changeNotifications: true } as const;

const watchers: readonly FileSystemWatcher[] = [
  { globPattern: `**/${configFileName}` },
  { globPattern: '**/*.{md,markdown}' },
  { globPattern: '**/.gitignore' },
];

/** `onReload` is called when open documents are to be judged again. */
export function configuration(session: Session, onReload: () => void): DocumentListener {
  const { connection, client, settings, folders, changes, log } = session;
  const reload = (): void =>
    void guarded(log, 'Reading the configuration again', undefined, () => reloadAll(session, onReload));

  connection.onInitialized(() => void guarded(log, 'Asking to be told of changes', undefined, () => register(session)));
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.reset(sent);
    reload();
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    if (files.every(({ uri }) => isNoteName(pathOf(uri) ?? ''))) changes.mark();
    else reload();
  });
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    folders.update(event.added, event.removed);
    settings.reset(undefined);
    reload();
  });
  // Where nobody watches files for us, opening and saving a document are the occasions to look.
  return client.watchesFiles ? {} : { onOpen: reload, onSave: reload };
}

async function reloadAll({ profiles, changes }: Session, onReload: () => void): Promise<void> {
  const isDifferent = await profiles.reload();
  changes.mark();
  if (isDifferent) onReload();
}

async function register({ connection, client }: Session): Promise<void> {
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
  }
  if (client.watchesFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] });
  }
}
