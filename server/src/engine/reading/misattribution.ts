// Decides whether an attribution is at fault, by what knowledge holds of the topic and of the cited work.
import type { Paper } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Attribution } from './attribution.ts';
import { between } from './attribution.ts';
import type { Citation } from './citations.ts';
import { citationsOf, isFull } from './citations.ts';
import type { Credit } from './credit.ts';
import { citedPapers, creditOf, isBy, isLedBy } from './credit.ts';
import { moodsOf, quotedSpans } from './moods.ts';
import { papersBy } from './paperIndex.ts';
import { phraseSet } from './phrase.ts';
import { piecesOf } from './pieces.ts';
import type { Surroundings } from './surroundings.ts';
import { isOrigin } from './ties.ts';
import { topicsOf } from './topics.ts';

export interface Fault {
  readonly kind: 'people' | 'year';
  /** The paper to cite instead. */
  readonly right: Paper;
  /** The work that the citation means, if known. */
  readonly cited: Paper | undefined;
  /** Only the year is wrong, and the first author is named first: the fix cannot change what is meant. */
  readonly safe: boolean;
}

/** Words that take the credit back or report it as somebody's mistake. */
const takenBack = phraseSet([
  '(wrongly|often|sometimes|falsely|mistakenly|commonly|frequently) .. (credited|attributed|ascribed|cited)',
  '(misattributed|miscredited|misremembered|mixed up|mix up|confused with|confuse .. with)',
  '(i|he|she|they|candidate|slide|post|somebody|someone|chatbot|gpt) .. (said|wrote|thought|claimed|credited|cited|answered) ...  (wrong|corrected|actually|no)',
  '(was|got|stood|been) corrected',
]);

/** The fault of an attribution; undefined where it is right, open, or taken back nearby. */
export function faultOf(attribution: Attribution, around: () => Surroundings): Fault | undefined {
  const { sentence, citation, topic, tie } = attribution;
  const credit = creditOf(topic, citation, isOrigin(tie));
  if (credit === 'right' || (topic.loose && tie !== 'claim' && !isPlainSlip(attribution, credit))) return undefined;
  if (credit === 'people' && !isEvident(attribution)) return undefined;
  if (credit === 'year' && isAnotherWork(attribution)) return undefined;
  if (
    moodsOf(sentence).question ||
    isQuoted(attribution) ||
    takenBack.has(piecesOf(sentence)) ||
    isPutRight(attribution, around)
  )
    return undefined;
  const right = rightPaper(attribution);
  if (right === undefined) return undefined;
  const cited = citedPapers(citation).find((paper) => !topic.papers.includes(paper));
  const led = isLedBy(right, citation);
  return {
    kind: credit === 'year' && cited !== undefined && !led ? 'people' : credit,
    right,
    cited,
    safe: credit === 'year' && led,
  };
}

/** Right people in a year in which none of their known papers appeared. */
const isPlainSlip = ({ topic, citation }: Attribution, credit: Credit): boolean =>
  credit === 'year' &&
  isFull(citation) &&
  citedPapers(citation).length === 0 &&
  topic.origins.some((paper) => isLedBy(paper, citation) && (citation.more || citation.authors.length > 1));

/** The weaker the tie, the more must be known of the cited work before it counts as a wrong credit. */
function isEvident({ sentence, citation, topic, tie, named }: Attribution): boolean {
  const cited = citedPapers(citation);
  const known = citation.authors.some((name) => papersBy(name).length > 0);
  if (tie === 'claim') return known || (citation.years.length > 0 && !topic.loose);
  if (!isFull(citation) && tie !== 'owner') return false;
  if (
    cited.some((paper) => topic.papers.includes(paper) || isAbout(paper, topic.name)) ||
    holdsTitle(sentence, citation)
  )
    return false;
  if (tie === 'owner') return known;
  const startsClause = named === undefined || clauseStart.test(between(sentence, sentence.span.start, named.start));
  if (tie === 'label' && startsClause) return known;
  return (
    cited.length > 0 &&
    (startsClause ||
      !topicsOf(sentence).some(
        (it) =>
          it.topic !== topic &&
          (it.span.end <= citation.people.start || it.span.start >= citation.people.end) &&
          creditOf(it.topic, citation, false) === 'right',
      ))
  );
}

const clauseStart = /(?:^|[,:;–—(|→=*_]|->|\.)\s*(?:the |an? )?["“'`*_[]*$/i;

/** "Johnson et al., Image Generation from Scene Graphs, 2018" names the work that it means. */
const holdsTitle = (sentence: Sentence, citation: Citation): boolean =>
  citation.dated !== undefined &&
  (between(sentence, citation.people.end, citation.dated.start).match(/\p{L}{2,}/gu) ?? []).length > 3;

const isAbout = (paper: Paper, name: string): boolean =>
  ` ${paper.title.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ')} `.includes(
    ` ${name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ')} `,
  );

/** The same people wrote something else that year which the note may mean. */
function isAnotherWork({ citation, topic, tie }: Attribution): boolean {
  return (
    tie === 'bracket' &&
    citedPapers(citation).some((paper) => !topic.papers.includes(paper) && isAbout(paper, topic.name))
  );
}

/** The credit stands in quotation marks while the sentence around them speaks of it. */
function isQuoted({ sentence, citation }: Attribution): boolean {
  const all = sentence.span.end - sentence.span.start;
  return quotedSpans(sentence).some(
    (it) => it.start <= citation.people.start && citation.people.end <= it.end && it.end - it.start < 0.8 * all,
  );
}

/** Another citation close by gives the topic its due. */
function isPutRight({ sentence, citation, topic }: Attribution, around: () => Surroundings): boolean {
  const right = (it: typeof citation): boolean =>
    it !== citation &&
    it.people.start !== citation.people.start &&
    isFull(it) &&
    topic.origins.some((paper) => isBy(paper, it));
  if (citationsOf(sentence).some(right)) return true;
  if (sentence.block.kind === 'cell') return false;
  const next = around().after[0];
  return (
    next !== undefined &&
    topic.origins.some((paper) => citationsOf(next).some((it) => isBy(paper, it) && it.years.length > 0))
  );
}

/** The origin to name: by the people written if they are right, else the one that is best known by this name. */
function rightPaper({ topic, citation }: Attribution): Paper | undefined {
  const theirs = topic.papers.filter((paper) => isBy(paper, citation));
  const led = theirs.find((paper) => isLedBy(paper, citation)) ?? theirs[0];
  if (led !== undefined && topic.origins.includes(led)) return led;
  const place = (paper: Paper): number => (paper.names.indexOf(topic.name) + 99) % 99;
  return [...topic.origins].sort((a, b) => place(a) - place(b))[0];
}
