// Units that describe one algorithm or model: their title names it and asks for no single aspect of it.
import type { Sentence } from '../note/sentences.ts';
import type { SectionContext } from '../rule.ts';
import type { KnownEntity } from './entities.ts';
import { mentionsOf } from './mentions.ts';
import { asks } from './moods.ts';
import type { Title, Unit } from './units.ts';
import { headingTitle, unitsOf } from './units.ts';

export interface Portrait {
  readonly unit: Unit;
  readonly title: Title;
  readonly entity: KnownEntity;
}

/** Words in a title that ask for one aspect only, or name something else than a description. */
const aspect =
  /\b(?:code|implement\w*|example\w*|python|r|sklearn|scikit|keras|pytorch|tensorflow|from scratch|vs|versus|or|deriv\w*|proof|gradient|loss|cost|hyper-?parameters?|parameters?|tuning|tune|init\w*|advantages?|pros|cons|limit\w*|application\w*|use cases?|assumption\w*|histor\w*|math\w*|intuition|exercise\w*|quiz|paper\w*|reading|references?|resources?|results?|data|dataset|install\w*|project|problem|questions?|interview|comparison|compare|advanced|part|chapter|lecture|week|visuali\w*|evaluat\w*|metrics?|complexity|interpret\w*|prediction|training|regulari\w*|types?|variants?|notation|objective|update|step|formula|api|class|list|todo|tips)\b/i;

/** Words that may stand beside the name. */
const filler =
  /^(?:the|an?|of|for|in|on|my|our|card|notes?|lines?|seconds?|algorithms?|models?|methods?|classifiers?|regressors?|regression|clustering|networks?|nets?|basics?|overview|introduction|intro|what|is|are|explain|how|it|works?|to|they|ask|still|one|single|encoder|decoder|machines?|with|and|also|known|as|aka|photos?|sessions?|\W+|\d+\S*)$/i;

/** What a title describes: an algorithm or technique with hardly any other word beside its name. */
export function subjectOf(title: Title): KnownEntity | undefined {
  if (
    title.kind === 'question' ||
    title.text.length > 70 ||
    asks(title.text) ||
    (title.sentence.block.cell?.row !== undefined && title.sentence.block.cell.row > 0)
  )
    return undefined;
  const mention = mentionsOf(title.sentence).find(
    ({ span, entity }) => span.start < title.span.end && isSubject(entity),
  );
  if (mention === undefined) return undefined;
  const before = titleWords(title, title.span.start, mention.span.start);
  const after = titleWords(title, mention.span.end, title.span.end);
  const most = mention.entity.algorithm === undefined ? 0 : 1;
  if (before.length > 0 || after.length > most || aspect.test(after.join(' '))) return undefined;
  return mention.entity;
}

const isSubject = ({ algorithm, technique }: KnownEntity): boolean =>
  algorithm !== undefined || technique !== undefined;

function titleWords(title: Title, from: number, to: number): readonly string[] {
  const text = title.sentence.root.text
    .slice(from, Math.max(from, to))
    .replaceAll(/\([^()]*\)/g, ' ')
    .replaceAll(/[*_`#()[\]{}:.,!/&+$-]+/g, ' ');
  return text.split(/\s+/).filter((word) => word !== '' && !filler.test(word));
}

/** More blocks than this are a chapter. */
const mostRoots = 24;

/** The descriptions that a section holds. With subsections all of it is one, unless one of them describes an algorithm itself. */
export function portraitsIn(context: SectionContext): readonly Portrait[] {
  const head = context.heading === undefined ? undefined : headingTitle(context.heading);
  const main = head === undefined ? undefined : subjectOf(head);
  const opens = (title: Title): boolean => {
    const subject = subjectOf(title);
    return subject !== undefined && subject !== main;
  };
  const within = context.roots.length > context.own.length ? wholeChapter(context) : unitsOf(context, opens);
  return within.flatMap((unit) => {
    const entity = unit.title === undefined ? undefined : subjectOf(unit.title);
    if (unit.title === undefined || entity === undefined || !describes(unit) || isPartOf(context, entity)) return [];
    return entity.algorithm === undefined && !leads(unit) ? [] : [{ unit, title: unit.title, entity }];
  });
}

/** What is no algorithm of the cards counts where the note gives it a title of its own, not where a list names it. */
const leads = ({ title, sentences }: Unit): boolean =>
  title?.kind === 'heading' ||
  (title?.sentence.block.kind === 'paragraph' &&
    title.sentence === sentences[0] &&
    title.sentence.root.sentences[0] === title.sentence);

/** A chapter above describes the same algorithm: its limits may stand in another section of it. */
function isPartOf({ path, heading }: SectionContext, { name, algorithm, technique }: KnownEntity): boolean {
  const above = (heading === undefined ? path : path.slice(0, -1)).join(' ').toLowerCase().replaceAll('-', ' ');
  const names = [name, ...(algorithm?.aliases ?? []), ...(technique?.aliases ?? [])];
  return above !== '' && names.some((it) => it.length > 2 && above.includes(it.toLowerCase().replaceAll('-', ' ')));
}

function wholeChapter(context: SectionContext): readonly Unit[] {
  const title = context.heading === undefined ? undefined : headingTitle(context.heading);
  if (title === undefined || context.roots.length > mostRoots || subjectOf(title) === undefined) return [];
  const inner = context.roots.filter((root) => root.kind === 'heading').map(headingTitle);
  if (inner.some((it) => it !== undefined && subjectOf(it) !== undefined)) return [];
  return [
    { title, sentences: [title.sentence, ...context.roots.flatMap((root) => root.sentences)], roots: context.roots },
  ];
}

/** Enough is said to call it a description: a name with a link or with code is none. */
function describes(unit: Unit): boolean {
  const said = unit.sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
  return said >= 12 && unit.roots.filter((root) => root.kind === 'code').length <= 1;
}

/** Words outside links and code. */
function wordsOf(sentence: Sentence): number {
  const links = sentence.block.marks.filter(({ kind }) => kind === 'link' || kind === 'url' || kind === 'code');
  return sentence.tokens.filter(
    (token) => token.kind === 'word' && !links.some(({ span }) => span.start <= token.start && token.start < span.end),
  ).length;
}
