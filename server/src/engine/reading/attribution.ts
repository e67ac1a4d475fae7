// Which topic a citation credits: by what stands between the two, or by the definition that it closes.
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Citation } from './citations.ts';
import { citationsOf } from './citations.ts';
import { citedPapers, creditOf } from './credit.ts';
import type { Topic } from './paperIndex.ts';
import { kindsOf } from './paperIndex.ts';
import type { Tie } from './ties.ts';
import { asksOrigin, denial, isOrigin, tieBackward, tieForward } from './ties.ts';
import type { TopicMention } from './topics.ts';
import { topicsOf } from './topics.ts';

export interface Attribution {
  readonly sentence: Sentence;
  readonly citation: Citation;
  readonly topic: Topic;
  /** As the note writes the topic. */
  readonly written: string;
  /** Where the topic is named, if in this sentence. */
  readonly named: Span | undefined;
  readonly tie: Tie;
}

/** The words between two places of a sentence. */
export const between = (sentence: Sentence, from: number, to: number): string =>
  sentence.text.slice(from - sentence.span.start, to - sentence.span.start);

/** The attribution that a citation makes in its own sentence. */
export function attributionIn(sentence: Sentence, citation: Citation): Attribution | undefined {
  const outside = topicsOf(sentence).filter(
    (it) => it.span.end <= citation.people.start || it.span.start >= citation.people.end,
  );
  const ahead = outside.filter((it) => it.span.end <= citation.people.start).at(-1);
  const behind = outside.find((it) => it.span.start >= citation.people.end);
  const before = ahead === undefined ? undefined : forward(sentence, ahead, citation);
  const after = behind === undefined ? undefined : backward(sentence, behind, citation);
  if (before === undefined || after === undefined) return before ?? after ?? definition(sentence, citation, outside);
  const named = behind === undefined ? '' : between(sentence, citation.span.end, behind.span.start);
  return chosen(before, after, ahead?.leads === true && /^[\s)\]]*[([]?\s*$/.test(named));
}

/**
 * Between two topics the citation belongs to the one that it is right for; where it is right for none, to the one before. A
 * name within the citation, "Focal loss: Redmon et al., YOLO, 2016", tells which work is meant and not what it is cited for.
 */
function chosen(before: Attribution, after: Attribution, identified: boolean): Attribution {
  if (identified) return before;
  const right = [before, after].find((it) => creditOf(it.topic, it.citation, false) === 'right');
  return right ?? before;
}

function forward(sentence: Sentence, it: TopicMention, citation: Citation): Attribution | undefined {
  if (it.modified || deniedBefore(sentence, it.span.start) || deniedBefore(sentence, citation.people.start))
    return undefined;
  const tie = tieForward(between(sentence, it.span.end, citation.span.start), it.leads);
  if (
    tie === undefined ||
    (tie === 'owner' && /\b(?:an?|another|new)\s$/i.test(between(sentence, sentence.span.start, it.span.start)))
  )
    return undefined;
  const asked =
    asksOrigin(between(sentence, sentence.span.start, it.span.start)) ||
    saidAfter.test(between(sentence, citation.span.end, sentence.span.end));
  return { sentence, citation, topic: it.topic, written: it.written, named: it.span, tie: asked ? 'claim' : tie };
}

function backward(sentence: Sentence, it: TopicMention, citation: Citation): Attribution | undefined {
  const from = citation.span.end <= it.span.start ? citation.span.end : citation.people.end;
  const raw = between(sentence, from, it.span.start);
  const gap = raw.replace(/^['’]s?(?=\s)|^[)\]]+/, '');
  const within = /^,\s*$/.test(raw) && /[([][^)\]]*$/.test(between(sentence, citation.people.end, citation.span.end));
  const tie = within ? 'bracket' : tieBackward(gap, citation.possessive);
  if (tie === undefined || it.modified || deniedBefore(sentence, citation.people.start)) return undefined;
  if (!isOrigin(tie) && (hasOwnCitation(sentence, it, citation) || (tie === 'label' && saysMore(sentence, it))))
    return undefined;
  return { sentence, citation, topic: it.topic, written: it.written, named: it.span, tie };
}

/** "Goyal et al. 2017: ResNet-50 keeps its accuracy up to 8k" tells what they found. */
const saysMore = (sentence: Sentence, it: TopicMention): boolean =>
  /^\s*[\p{L}\d]/u.test(between(sentence, it.span.end, sentence.span.end));

/** "(Müller et al. 2019, who invented it)", "that Hinton has proposed in 2012". */
const saidAfter =
  /^[\s,)]*(?:who\s|which\s)?(?:ha[ds]\s|have\s|first\s)*(?:invented|introduced|proposed|published|came up with)(?:\s(?:it|this|them)\b|[\s.,;]*$|\sin\s(?:19|20)\d\d)/i;

/** In "dropout: Srivastava 2014, batch norm: Ioffe 2015" the second topic isn't the first citation's. */
const hasOwnCitation = (sentence: Sentence, it: TopicMention, citation: Citation): boolean =>
  citationsOf(sentence).some(
    (other) =>
      other !== citation &&
      other.people.start >= it.span.end &&
      between(sentence, it.span.end, other.people.start).trim().length < 3,
  );

const deniedBefore = (sentence: Sentence, at: number): boolean =>
  denial.test(between(sentence, sentence.span.start, at).slice(-14));

/** "AdamW: decay applied to the weights (Kingma & Ba 2014)": a definition closed by the citation of another work of its kind. */
function definition(sentence: Sentence, citation: Citation, topics: readonly TopicMention[]): Attribution | undefined {
  const lead = topics.find((it) => it.leads && !it.modified && it.span.end <= citation.people.start);
  if (lead === undefined || citationsOf(sentence).length > 1) return undefined;
  const gap = between(sentence, lead.span.end, citation.people.start);
  const closes =
    /(?:[([:–—]|,\s(?:from|see|after|by|cf\.)(?:\sthe(?:\s\d{4})?\s(?:paper|article|work)\s(?:of|by))?)\s*$/.test(
      gap,
    ) && /^[)\]*_]*\s*(?:[.,;:]|$)/.test(between(sentence, citation.span.end, sentence.span.end));
  if (!closes || !/^[\s*_`)]*(?:[:,→=–—]|->)/.test(gap) || denial.test(gap) || !hasRival(lead.topic, citation))
    return undefined;
  return { sentence, citation, topic: lead.topic, written: lead.written, named: lead.span, tie: 'label' };
}

/** True where the citation means a work that made something else, of the topic's kind as far as that is known: mixed up is what is alike. */
function hasRival(topic: Topic, citation: Citation): boolean {
  const cited = citedPapers(citation).filter((paper) => paper.introduces.length > 0);
  const kinds = [...kindsOf(cited)];
  return cited.length > 0 && (kinds.length === 0 || kinds.some((kind) => topic.kinds.has(kind)));
}
