// What an output format is: a text for each note, and what stands before, between and after them.
import type { Finding } from '../../engine/finding.ts';
import type { Counts } from '../counts.ts';

export interface NoteReport {
  /** As the user named it. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A format. `note` is called in workers, one note at a time; the rest is written around its texts in path order. */
export interface Formatter {
  readonly head: string;
  /** Stands between two notes whose texts are not empty. */
  readonly between: string;
  note(report: NoteReport): string;
  tail(counts: Counts): string;
}

/** How a format may look on this terminal; plain data, so that it can be sent to a worker. */
export interface Look {
  readonly color: boolean;
  /** Cells in a line. */
  readonly columns: number;
  /** Findings below a warning and the summary are left out. */
  readonly quiet: boolean;
}
