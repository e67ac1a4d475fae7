// The notes of the workspace that are not open: judged from disk, and again only when their content or profile changes.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Diagnostic } from 'vscode-languageserver/node';
import { readNote } from '../project/readNote.ts';
import type { Judgements } from './judgements.ts';
import type { Profile } from './profiles.ts';

export interface ClosedJudgement {
  /** Equal for equal content under an equal configuration, also in another run of the server. */
  readonly resultId: string;
  /** Absent where the client already has the diagnostics of this result. */
  readonly diagnostics?: readonly Diagnostic[];
}

interface Kept extends ClosedJudgement {
  readonly stamp: string;
  readonly profile: Profile;
}

export class ClosedNotes {
  readonly #judgements: Judgements;
  readonly #version: string;
  readonly #kept = new Map<string, Kept>();

  /** `version` of the product: another version may judge otherwise. */
  constructor(judgements: Judgements, version: string) {
    this.#judgements = judgements;
    this.#version = version;
  }

  /** Judges a file; undefined where it is gone or no note. `known` is the result that the client has. */
  async judge(path: string, profile: Profile, known: string | undefined): Promise<ClosedJudgement | undefined> {
    const stamp = await stampOf(path);
    const kept = this.#kept.get(path);
    if (kept !== undefined && kept.stamp === stamp && kept.profile === profile) {
      if (kept.diagnostics !== undefined || kept.resultId === known) return kept;
    }
    const judged = stamp === undefined ? undefined : await this.#read(path, profile, known);
    if (judged === undefined || stamp === undefined) this.#kept.delete(path);
    else this.#kept.set(path, { ...judged, stamp, profile });
    return judged;
  }

  /** Forgets every file that is not among `paths`. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#kept.keys()) if (!paths.has(path)) this.#kept.delete(path);
  }

  async #read(path: string, profile: Profile, known: string | undefined): Promise<ClosedJudgement | undefined> {
    const note = await readNote(path);
    if (!note.ok) return undefined;
    const resultId = createHash('sha1')
      .update(this.#version)
      .update(profile.key)
      .update('\0')
      .update(note.text)
      .digest('base64url');
    return resultId === known ? { resultId } : { resultId, diagnostics: this.#judgements.ofText(note.text, profile) };
  }
}

/** A text that changes whenever the file does; undefined where it is gone. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && `${found.mtimeMs}:${found.size}`;
}
