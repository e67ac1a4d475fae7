// What a note says of itself in its front matter under `study-notes:`.
import { parse as parseYaml } from 'yaml';
import type { Note } from './note.ts';

export type NoteKind = 'paper' | 'cheatsheet' | 'answers';

export interface NoteSettings {
  readonly kind?: NoteKind;
  /** The whole mapping under `study-notes:`, for configuration and derivations. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Set where the front matter is no YAML. */
  readonly error?: string;
}

const none: NoteSettings = { values: {} };

/** Reads the settings of a note; broken YAML counts as none and is said in `error`. */
export function settingsOf(note: Note): NoteSettings {
  const front = note.roots[0];
  if (front?.kind !== 'frontMatter' || !front.text.includes('study-notes')) return none;
  try {
    return settingsFrom(parseYaml(front.text.slice(3, front.end).replace(/\n(?:---|\.\.\.)\s*$/, '\n')));
  } catch (error) {
    return { ...none, error: error instanceof Error ? error.message : String(error) };
  }
}

function settingsFrom(yaml: unknown): NoteSettings {
  const values = isRecord(yaml) ? yaml['study-notes'] : undefined;
  if (!isRecord(values)) return none;
  const kind = values['kind'];
  return kind === 'paper' || kind === 'cheatsheet' || kind === 'answers' ? { kind, values } : { values };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
