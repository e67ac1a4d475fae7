// Which topic a citation credits where the two stand apart: in the cells of a row, in a question and its answer, under a label.
import type { Sentence } from '../note/sentences.ts';
import type { Attribution } from './attribution.ts';
import { attributionIn, between } from './attribution.ts';
import type { Citation } from './citations.ts';
import { citationsOf, isFull } from './citations.ts';
import { creditOf } from './credit.ts';
import { asks } from './moods.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tie } from './ties.ts';
import { asksOrigin, denial } from './ties.ts';
import type { TopicMention } from './topics.ts';
import { topicsOf } from './topics.ts';

/** All attributions of a sentence. */
export function attributionsOf(sentence: Sentence, around: () => Surroundings): readonly Attribution[] {
  return citationsOf(sentence).flatMap((citation) => {
    const dated = sentence.block.kind === 'cell' ? datedByRow(citation, around().row) : citation;
    return (
      fromQuestion(sentence, dated, around) ??
      attributionIn(sentence, dated) ??
      fromRow(sentence, dated, around) ??
      fromAbove(sentence, dated, around) ??
      []
    );
  });
}

const make = (sentence: Sentence, citation: Citation, { topic, written }: TopicMention, tie: Tie): Attribution => ({
  sentence,
  citation,
  topic,
  written,
  named: undefined,
  tie,
});

/** A row "2012 | He et al., ResNet" gives the year in a cell of its own. */
function datedByRow(citation: Citation, row: readonly Sentence[]): Citation {
  if (citation.years.length > 0) return citation;
  const cell = row.find((it) => /^\s*(?:19|20)\d\d\s*$/.test(it.text));
  if (cell === undefined) return citation;
  const year = Number(cell.text);
  return { ...citation, year, years: [year], dated: cell.span };
}

const otherUse =
  /\b(?:used|uses|compar|vs|follow|variant|exten|survey|appli|later|see also|critic|review|improv|reader|owner|reviewer)/i;

/** The topic of the row: of its first cell that names one, unless the citation is right for another of its cells. */
function fromRow(sentence: Sentence, citation: Citation, around: () => Surroundings): Attribution | undefined {
  if (sentence.block.kind !== 'cell' || sentence.block.cell?.row === 0) return undefined;
  const { row, header } = around();
  if (header !== undefined && otherUse.test(header.text)) return undefined;
  const rest = sentence.text.replace(between(sentence, citation.span.start, citation.span.end), '');
  if ((rest.match(/\p{L}{2,}/gu) ?? []).length > 3 || denial.test(rest)) return undefined;
  const subject = row.find((cell) => /\p{L}/u.test(cell.text));
  const topics = [
    ...row.flatMap((cell) => topicsOf(cell).filter((it) => cell === subject || it.leads)),
    ...topicsOf(sentence),
  ].filter((it) => !it.modified);
  const right = topics.find((it) => creditOf(it.topic, citation, false) === 'right');
  const chosen = right ?? topics[0];
  return chosen === undefined ? undefined : make(sentence, citation, chosen, 'label');
}

const opens =
  /^[\s"“'*_>[(▸→–—-]*(?:(?:(?:[QA]|me|answer|[A-Z])\d*\s*[:.)]|A\s{2,})\s*)?(?:(?:by|from|due to|paper|source|origin|ref(?:erence)?|authors?|credit|cite|introduced by|proposed by|introduced in|proposed in)\s*:?\s*)?[\s"“*_[(]*$/i;
/** A question for the people behind its topic and for nothing else: whatever word is over asks for something of its own. */
const asked =
  /^(?:[\p{L}]{1,2}|quick|history|question|trivia|so|and|ok|the|is|was|were|who|whose|whom|when|where|which|what|idea|ideas|brainchild|from|by|for|of|it|does|did|do|come|comes|came|stem|stems|go|goes|back|originally|first|introduced|introduce|proposed|propose|invented|invent|published|publish|came up|up|with|wrote|behind|credited|credit|credits|paper|papers|author|authors|inventor|inventors|origin|origins|source|year|due|to|name|people|cite|citation|has|had|have|algorithm|method|trick|technique|model|loss|network|networks|architecture|optimizer|optimiser|bonus)$/iu;
const people = /\b(?:who|whose|whom|where|authors?|inventors?|origin|credit\w*|paper|source|cite|from)\b/i;

function wantsPeople(question: Sentence, topic: TopicMention): boolean {
  const rest =
    question.text.slice(0, topic.span.start - question.span.start) +
    question.text.slice(topic.span.end - question.span.start);
  const words = rest.match(/[\p{L}]+/gu) ?? [];
  return people.test(rest) && words.filter((word) => !asked.test(word)).length <= 1;
}

const opensWith = (sentence: Sentence, citation: Citation): boolean =>
  sentence.block.kind !== 'cell' && opens.test(between(sentence, sentence.span.start, citation.people.start));

/** The topic of the question that the sentence answers with a name. */
function fromQuestion(sentence: Sentence, citation: Citation, around: () => Surroundings): Attribution | undefined {
  if (!opensWith(sentence, citation)) return undefined;
  const above = around().before[0];
  if (above === undefined || !asks(above.text) || citationsOf(above).some(isFull)) return undefined;
  const [topic, ...more] = topicsOf(above);
  return topic === undefined || more.length > 0 || !wantsPeople(above, topic)
    ? undefined
    : make(sentence, citation, topic, 'claim');
}

/** The topic of the label or title over the sentence, or of the statement that it closes with nothing but the citation. */
function fromAbove(sentence: Sentence, citation: Citation, around: () => Surroundings): Attribution | undefined {
  if (!opensWith(sentence, citation)) return undefined;
  const { before, parents } = around();
  const above = before[0]?.leaf === sentence.leaf && before[0].root === sentence.root ? before[0] : undefined;
  const label = [above, parents[0]].find((it) => it !== undefined && topicAlone(it) !== undefined);
  const topic = label === undefined ? statedAbove(sentence, citation, above) : topicAlone(label);
  if (topic === undefined) return undefined;
  return make(sentence, citation, topic, asksOrigin(sentence.text) ? 'claim' : 'label');
}

/** "LightGBM: leaf-wise, on histograms. Ke et al., 2017." */
function statedAbove(sentence: Sentence, citation: Citation, above: Sentence | undefined): TopicMention | undefined {
  const rest = between(sentence, citation.span.end, sentence.span.end);
  if (above === undefined || /\p{L}/u.test(rest) || citationsOf(above).length > 0 || denial.test(above.text))
    return undefined;
  const topics = topicsOf(above).filter((it) => !it.modified);
  return topics.find((it) => creditOf(it.topic, citation, false) === 'right') ?? topics.find((it) => it.leads);
}

/** The topic of a sentence that is nothing but its name: a label or a title. */
function topicAlone(sentence: Sentence): TopicMention | undefined {
  const [topic, ...more] = topicsOf(sentence);
  if (topic === undefined || more.length > 0) return undefined;
  const rest =
    sentence.text.slice(0, topic.span.start - sentence.span.start) +
    sentence.text.slice(topic.span.end - sentence.span.start);
  return (rest.match(/[\p{L}\d]+/gu) ?? []).length <= 2 ? topic : undefined;
}
