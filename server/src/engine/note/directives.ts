// Suppression directives: `<!-- study-notes-disable RULE "words" -->` and its kin.
import type { Span } from '../text/span.ts';
import type { Note } from './note.ts';
import type { Root } from './root.ts';

export type DirectiveKind = 'disable' | 'enable' | 'disable-next-block' | 'disable-file';

export interface Directive {
  readonly kind: DirectiveKind;
  /** Rule ids as written; empty: every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Only matches that hold these words are suppressed. */
  readonly words?: string;
  /** The comment, in offsets of the note. */
  readonly span: Span;
  /** Index of the root that holds it. */
  readonly root: number;
}

const pattern = /study-notes-(disable-next-block|disable-file|disable|enable)\b([^>]*?)(?:-->|$)/;

/** The directives of a note, in order. */
export function directivesOf(note: Note): readonly Directive[] {
  const found: Directive[] = [];
  for (const index of note.commented) {
    const root = note.roots[index] as Root;
    for (const comment of root.comments) {
      const text = root.text.slice(comment.start, comment.end);
      const match = pattern.exec(text);
      if (match !== null) found.push(directive(match, (note.starts[index] ?? 0) + comment.start, text.length, index));
    }
  }
  return found;
}

function directive(match: RegExpExecArray, start: number, length: number, root: number): Directive {
  const [all, kind, rest] = match;
  const words = /"([^"]*)"/.exec(rest ?? '')?.[1];
  const restAt = start + match.index + all.indexOf(rest ?? '', 12 + (kind?.length ?? 0));
  const ids = [...(rest ?? '').replace(/"[^"]*"/, (quoted) => ' '.repeat(quoted.length)).matchAll(/[\w-]*\w/g)];
  const rules = ids.map((id) => ({
    id: id[0],
    span: { start: restAt + id.index, end: restAt + id.index + id[0].length },
  }));
  return {
    kind: kind as DirectiveKind,
    rules,
    root,
    span: { start, end: start + length },
    ...(words === undefined ? {} : { words }),
  };
}
