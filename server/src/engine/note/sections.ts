// Sections of a note: what stands under each heading, with the path of headings above it.
import type { Note } from './note.ts';
import type { Root } from './root.ts';

/** What kind of text a section holds; only `prose` is linted. */
export type SectionRole = 'prose' | 'references' | 'contents' | 'objectives';

export interface Section {
  /** The heading's root; undefined for what stands before the first heading. */
  readonly heading: Root | undefined;
  readonly level: number;
  /** Texts of the headings above and of its own, outermost first. */
  readonly path: readonly string[];
  /** The path as one string: sections with equal keys give their blocks the same context. */
  readonly key: string;
  readonly role: SectionRole;
  /** Index of its first root (the heading itself), of the end of its own text, and of the end of its subsections. */
  readonly first: number;
  readonly ownEnd: number;
  readonly end: number;
}

const roles: readonly (readonly [SectionRole, RegExp])[] = [
  ['references', /^(?:references?|bibliography|sources?|further reading|read more|reading list|resources?|useful links|links|credits|acknowledge?ments?|citations?|literature)\b(?! to)/i],
  ['contents', /^(?:table of contents|contents|toc|index|outline|overview of (?:this|the) (?:page|chapter))$/i],
  ['objectives', /^(?:learning (?:objectives|goals|outcomes)|objectives|prerequisites|agenda|what you(?:'|’)?ll learn|syllabus)\b/i],
];

const roleOf = (heading: string): SectionRole | undefined =>
  roles.find(([, words]) => words.test(heading.replace(/^[\s\d.)(#*:–-]+/, '').trim()))?.[0];

interface Open {
  readonly heading: Root | undefined;
  readonly level: number;
  readonly path: readonly string[];
  readonly role: SectionRole;
  readonly first: number;
  ownEnd: number;
  end: number;
}

/** All sections in order of their headings; a subsection lies inside its parent's [first, end). */
export function sectionsOf(note: Note): readonly Section[] {
  const count = note.roots.length;
  const all: Open[] = [{ heading: undefined, level: 0, path: [], role: 'prose', first: 0, ownEnd: count, end: count }];
  const stack: Open[] = [];
  note.roots.forEach((root, index) => {
    if (root.kind !== 'heading') return;
    const last = all.at(-1);
    if (last !== undefined) last.ownEnd = index;
    while ((stack.at(-1)?.level ?? 0) >= root.level) close(stack.pop(), index);
    const parent = stack.at(-1);
    const text = root.plain;
    const role = parent !== undefined && parent.role !== 'prose' ? parent.role : (roleOf(text) ?? 'prose');
    const open: Open = { heading: root, level: root.level, path: [...(parent?.path ?? []), text], role, first: index, ownEnd: count, end: count };
    all.push(open);
    stack.push(open);
  });
  const preamble = all[0];
  if (preamble !== undefined) preamble.end = preamble.ownEnd;
  return all.filter((it) => it.end > it.first).map((it) => ({ ...it, key: it.path.join('\n') }));
}

function close(section: Open | undefined, index: number): void {
  if (section !== undefined) section.end = index;
}
