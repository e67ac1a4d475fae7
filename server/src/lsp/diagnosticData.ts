// The fixes of a finding as they travel in its diagnostic, so that a code action needs nothing the server remembers.
import type { Diagnostic, Range } from 'vscode-languageserver/node';
import type { Finding, Fix } from '../engine/finding.ts';
import { cover, type Span } from '../engine/text/span.ts';
import type { LinedText } from './fromProto.ts';
import { spanOf } from './fromProto.ts';
import type { LineStarts } from './lineStarts.ts';

export interface CarriedEdit {
  readonly range: Range;
  readonly text: string;
  readonly snippet?: string;
}

export interface CarriedFix {
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly edits: readonly CarriedEdit[];
}

export interface CarriedFixes {
  readonly fixes: readonly CarriedFix[];
  /** The stretch that holds the finding and all edits, and a hash of its text: the edits hold while it reads the same. */
  readonly around: Range;
  readonly hash: number;
}

type RangeOf = (lines: LineStarts, span: Span) => Range;

/** What the diagnostic of a finding carries. */
export function carriedFixes(finding: Finding, lined: LinedText, rangeOf: RangeOf): CarriedFixes {
  const around = finding.fixes.flatMap((fix) => fix.edits).reduce((all, edit) => cover(all, edit.span), finding.span);
  return {
    fixes: finding.fixes.map((fix) => carriedFix(fix, lined.lines, rangeOf)),
    around: rangeOf(lined.lines, around),
    hash: hashOf(lined.text, around),
  };
}

function carriedFix({ title, kind, edits }: Fix, lines: LineStarts, rangeOf: RangeOf): CarriedFix {
  const carried = edits.map(({ span, text, snippet }) => ({
    range: rangeOf(lines, span),
    text,
    ...(snippet === undefined ? {} : { snippet }),
  }));
  return { title, kind, edits: carried };
}

/**
 * The fixes that a diagnostic carries, none where the text under them has changed meanwhile. `now` is undefined for a
 * document that is not open.
 */
export function fixesOf(diagnostic: Diagnostic, now: LinedText | undefined): readonly CarriedFix[] {
  const data: unknown = diagnostic.data;
  if (!isCarried(data)) return [];
  const holds = now === undefined || hashOf(now.text, spanOf(now, data.around)) === data.hash;
  return holds ? data.fixes : [];
}

const isCarried = (data: unknown): data is CarriedFixes =>
  typeof data === 'object' &&
  data !== null &&
  'fixes' in data &&
  Array.isArray(data.fixes) &&
  'around' in data &&
  'hash' in data;

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string, span: Span): number {
  let hash = 0x811c9dc5;
  for (let at = span.start; at < span.end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
