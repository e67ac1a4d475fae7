// The editor's settings under `studyNotes`: asked for once a workspace folder, and checked like a configuration file.
import type { Connection } from 'vscode-languageserver/node';
import type { Settings } from '../project/configuration.ts';
import { type KnownRule, validateConfig } from '../project/validateConfig.ts';
import { guarded, type Log } from './log.ts';
import { uriOf } from './uris.ts';

/** Name of the settings section, also the id of the client. */
export const settingsSection = 'studyNotes';

export interface EditorSettings {
  readonly enabled: boolean;
  readonly config: Settings;
}

/** Asks the client for settings where it can be asked, else takes what it sent last. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #rules: readonly KnownRule[];
  readonly #log: Log;
  readonly #byRoot = new Map<string, Promise<EditorSettings>>();
  #sent: unknown;

  constructor(connection: Connection, asks: boolean, rules: readonly KnownRule[], sent: unknown) {
    this.#connection = connection;
    this.#asks = asks;
    this.#rules = rules;
    this.#log = connection.console;
    this.#sent = sent;
  }

  /** Settings that hold below a workspace folder (absolute path; undefined: outside of all). */
  forRoot(root: string | undefined): Promise<EditorSettings> {
    const key = root ?? '';
    const known = this.#byRoot.get(key);
    if (known !== undefined) return known;
    const asked = guarded(this.#log, 'Reading the settings', undefined, () => this.#ask(root)).then((it) =>
      this.#checked(it),
    );
    this.#byRoot.set(key, asked);
    return asked;
  }

  /** Forgets all settings; `sent` is the whole settings object that came with the notice, where one did. */
  reset(sent: unknown): void {
    this.#byRoot.clear();
    const section = isRecord(sent) ? sent[settingsSection] : undefined;
    if (section !== undefined) this.#sent = section;
  }

  async #ask(root: string | undefined): Promise<unknown> {
    if (!this.#asks) return this.#sent;
    const scope = root === undefined ? {} : { scopeUri: uriOf(root) };
    const answer: unknown = await this.#connection.workspace.getConfiguration({ ...scope, section: settingsSection });
    return answer ?? this.#sent;
  }

  #checked(value: unknown): EditorSettings {
    if (!isRecord(value)) return { enabled: true, config: {} };
    const { enable, trace: _trace, ...rest } = value;
    const { config, ignore, problems } = validateConfig(withoutNulls(rest), this.#rules);
    for (const { message } of problems) this.#log.warn(`Settings, ${settingsSection}: ${message}`);
    return { enabled: enable !== false, config: { ...config, ignore } };
  }
}

/** Editors send `null` for a setting that is not set. */
const withoutNulls = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([, it]) => it !== null));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
