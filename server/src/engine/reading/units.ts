// Units of a section: what stands under one title, be it a heading, a question, a bold label or the first words of a note.
import type { Leaf, Root } from '../note/root.ts';
import type { Sentence } from '../note/sentences.ts';
import type { SectionContext } from '../rule.ts';
import type { Span } from '../text/span.ts';

/** A title that a note gives to what follows it. */
export interface Title {
  readonly sentence: Sentence;
  /** All sentences that begin in it. */
  readonly sentences: readonly Sentence[];
  /** Offsets into the sentence's root, markup included. */
  readonly span: Span;
  /** Its words without markup. */
  readonly text: string;
  readonly kind: 'heading' | 'label' | 'question';
}

export interface Unit {
  readonly title: Title | undefined;
  /** All sentences, the title's among them. */
  readonly sentences: readonly Sentence[];
  /** The roots that hold them, and those between. */
  readonly roots: readonly Root[];
}

/** More blocks than this under one title are an article, of which nobody can say that it lacks a sentence. */
export const mostBlocks = 14;

/** The title of a heading. */
export function headingTitle(heading: Root): Title | undefined {
  const sentence = heading.sentences[0];
  return sentence === undefined
    ? undefined
    : { sentence, sentences: [sentence], span: sentence.span, text: heading.plain, kind: 'heading' };
}

/** What may stand before a title: signs, a callout's name, a number, the mark of a question or of who asks it. */
const lead =
  /^(?<lead>[\s>▸▪•❓✔☐→—–-]*(?:\[?![a-z]+\]?[+-]?\s*)?(?:\(?\d+[.)]\s+)?(?<asker>(?:Q\d*|Question|I|Interviewer|Asked|Card|Front)\s?[:.)–—-]+\s*)?["“«]?)(?<words>[^\n]*)/iu;
const question = /^[^\n]{3,160}?\?/u;
/** Words before a sign that parts them from what is said of them. */
const labelled = /^[^\n:.!?;→=|⇒]{2,60}?(?=\s?:|\.(?:\s|$)|\s[—–-]\s|\s?[→⇒]|\s?\(|\s=)/u;
const line = /^[^\n:;→=|⇒]{2,60}$/u;

/** The title with which a leaf opens: a question, a bold label, or the words before a colon, a dash or the line's end. */
export function titleOf(root: Root, index: number): Title | undefined {
  const leaf = root.leaves[index];
  const sentence = root.sentences.find((it) => it.leaf === index);
  if (leaf === undefined || sentence === undefined) return undefined;
  const { lead: before = '', asker, words = '' } = lead.exec(leaf.text)?.groups ?? {};
  const start = leaf.span.start + before.length;
  const strong = strongAt(leaf, start);
  const asked = question.exec(words)?.[0];
  if (asked !== undefined && isAsked(leaf, asked, words, strong, asker))
    return made(sentence, { start, end: start + asked.length }, asked, 'question');
  const kind = asker === undefined ? 'label' : 'question';
  if (strong !== undefined)
    return made(sentence, strong, leaf.text.slice(strong.start - leaf.span.start, strong.end - leaf.span.start), kind);
  const opening = (labelled.exec(words) ?? (leaf.kind === 'item' ? null : line.exec(words)))?.[0].trimEnd();
  if (opening === undefined || opening.split(/\s+/).length > 9) return undefined;
  return made(sentence, { start, end: start + opening.length }, opening, kind);
}

/** A question that stands for itself: marked as one, in bold, in a cell, or alone on its line; not one within a list of checks. */
function isAsked(
  leaf: Leaf,
  asked: string,
  words: string,
  strong: Span | undefined,
  asker: string | undefined,
): boolean {
  if (asker !== undefined || strong !== undefined || leaf.cell !== undefined) return true;
  return words.slice(asked.length).trim().length < 3 && (leaf.kind !== 'item' || !leaf.ordered);
}

function made(sentence: Sentence, span: Span, words: string, kind: Title['kind']): Title {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  const within = sentence.root.sentences.filter((it) => it.leaf === sentence.leaf && it.span.start < span.end);
  return { sentence, sentences: within, span, text, kind };
}

/** Strong text that begins at an offset of the root, its marks included. */
const strongAt = (leaf: Leaf, at: number): Span | undefined =>
  leaf.marks.find((it) => it.kind === 'strong' && it.span.start <= at + 1 && it.span.end > at + 2)?.span;

/** A place where a new unit may open. */
interface Opening {
  readonly title: Title;
  readonly root: number;
  readonly leaf: number;
}

/**
 * Units of a section's own text. The heading opens one; within the text, a leaf does whose title `opens` accepts, and closes the
 * one before. A table's row is a unit of its own. Without a heading the first title opens the first unit, whatever it is.
 */
export function unitsOf(context: SectionContext, opens: (title: Title) => boolean): readonly Unit[] {
  const { own } = context;
  const openings = own.flatMap((root, i) => openingsIn(root, i, opens));
  const head = context.heading === undefined ? undefined : headingTitle(context.heading);
  const first = openings[0];
  const units: Unit[] = [];
  if (head !== undefined || first === undefined || first.root > 0 || first.leaf > 0)
    units.push(unit(own, head ?? leadTitle(own), head?.sentence, { root: 0, leaf: 0 }, first));
  openings.forEach((it, i) => {
    const row = own[it.root]?.leaves[it.leaf]?.cell === undefined ? undefined : rowOf(own[it.root] as Root, it);
    units.push(row ?? unit(own, it.title, undefined, it, openings[i + 1]));
  });
  return units;
}

/** The title of a text without heading. */
export function leadTitle(roots: readonly Root[]): Title | undefined {
  const root = roots.find((it) => it.leaves.length > 0);
  return root === undefined ? undefined : titleOf(root, 0);
}

function openingsIn(root: Root, index: number, opens: (title: Title) => boolean): Opening[] {
  if (root.kind === 'heading') return [];
  const found: Opening[] = [];
  root.leaves.forEach((leaf, i) => {
    if (leaf.depth > 1 || (leaf.cell !== undefined && !isFirstOfRow(root, i))) return;
    const title = titleOf(root, i);
    if (title !== undefined && opens(title)) found.push({ title, root: index, leaf: i });
  });
  return found;
}

/** The first cell of a row below the header. */
const isFirstOfRow = (root: Root, index: number): boolean => {
  const row = root.leaves[index]?.cell?.row ?? 0;
  return row > 0 && root.leaves[index - 1]?.cell?.row !== row;
};

type Place = Pick<Opening, 'root' | 'leaf'>;

function unit(
  own: readonly Root[],
  title: Title | undefined,
  extra: Sentence | undefined,
  from: Place,
  to: Place | undefined,
): Unit {
  const roots = own.slice(from.root, to === undefined ? own.length : to.root + (to.leaf > 0 ? 1 : 0));
  const within = (root: Root, leaf: number): boolean => {
    const at = own.indexOf(root);
    return (at > from.root || leaf >= from.leaf) && (to === undefined || at < to.root || leaf < to.leaf);
  };
  const sentences = roots.flatMap((root) => root.sentences.filter((it) => within(root, it.leaf)));
  return { title, sentences: extra === undefined ? sentences : [extra, ...sentences], roots };
}

function rowOf(root: Root, { title, leaf }: Opening): Unit {
  const row = root.leaves[leaf]?.cell?.row;
  return { title, sentences: root.sentences.filter((it) => it.block.cell?.row === row), roots: [root] };
}
