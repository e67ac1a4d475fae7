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
  [
    'references',
    /^(?:references?|bibliography|sources?|further reading|read more|reading list|resources?|useful links|links|credits|acknowledge?ments?|citations?|literature)\b(?! to)/i,
  ],
  ['contents', /^(?:table of contents|contents|toc|index|outline|overview of (?:this|the) (?:page|chapter))$/i],
  [
    'objectives',
    /^(?:learning (?:objectives|goals|outcomes)|objectives|prerequisites|agenda|what you(?:'|’)?ll learn|syllabus)\b/i,
  ],
];

const roleOf = (heading: string): SectionRole | undefined =>
  roles.find(([, words]) => words.test(heading.replace(/^[\s\d.)(#*:–-]+/, '').trim()))?.[0];

/** What a heading is in its place: the same object as long as the headings above it are the same. */
interface Place {
  readonly above: Place | undefined;
  readonly path: readonly string[];
  readonly key: string;
  readonly role: SectionRole;
}

const placed = new WeakMap<Root, Place>();

function placeOf(heading: Root, above: Place | undefined): Place {
  const known = placed.get(heading);
  if (known !== undefined && known.above === above) return known;
  const text = heading.plain;
  const path = [...(above?.path ?? []), text];
  const role = above !== undefined && above.role !== 'prose' ? above.role : (roleOf(text) ?? 'prose');
  const made = { above, path, key: path.join('\n'), role };
  placed.set(heading, made);
  return made;
}

interface Open extends Section {
  readonly place: Place | undefined;
  ownEnd: number;
  end: number;
}

/** All sections in order of their headings; a subsection lies inside its parent's [first, end). */
export function sectionsOf(note: Note): readonly Section[] {
  const count = note.roots.length;
  const preamble: Open = {
    heading: undefined,
    place: undefined,
    level: 0,
    path: [],
    key: '',
    role: 'prose',
    first: 0,
    ownEnd: count,
    end: count,
  };
  const all: Open[] = [preamble];
  const stack: Open[] = [];
  for (const index of note.headings) {
    const heading = note.roots[index] as Root;
    const { level } = heading;
    const last = all[all.length - 1] as Open;
    last.ownEnd = index;
    for (let top = stack.at(-1); top !== undefined && top.level >= level; top = stack.at(-1)) {
      top.end = index;
      stack.pop();
    }
    const place = placeOf(heading, stack.at(-1)?.place);
    const open: Open = {
      heading,
      place,
      level,
      path: place.path,
      key: place.key,
      role: place.role,
      first: index,
      ownEnd: count,
      end: count,
    };
    all.push(open);
    stack.push(open);
  }
  preamble.end = preamble.ownEnd;
  if (preamble.end === 0) all.shift();
  return all;
}
