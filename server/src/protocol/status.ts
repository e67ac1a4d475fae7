// What the client asks the server to show beside a note: whether it is read at all, and for which interview.
import type { Target } from '../engine/config.ts';

/** Request; answered with `NoteStatus`. */
export const statusMethod = 'studyNotes/status';

export interface StatusParams {
  readonly uri: string;
}

export interface NoteStatus {
  /** `off`: switched off in the settings; `ignored`: hidden by the `ignore` globs of a configuration file. */
  readonly state: 'on' | 'off' | 'ignored';
  readonly target: Target;
}
