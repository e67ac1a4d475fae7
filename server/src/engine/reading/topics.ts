// Which techniques, models and papers of a sentence can be credited to somebody, and whether they stand there unmodified.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Topic } from './paperIndex.ts';
import { mayName, topicAt } from './paperIndex.ts';
import { piecesOfTokens } from './pieces.ts';
import { spelledOut, spelledTokens } from './spelledOut.ts';

export interface TopicMention {
  readonly topic: Topic;
  /** Offsets into the root. */
  readonly span: Span;
  /** As the note writes it. */
  readonly written: string;
  /** Another word belongs to the name: "adaptive lasso", "dropout variant" are not the lasso, not dropout. */
  readonly modified: boolean;
  /** Nothing but a label, an article or a sign stands before it in the sentence. */
  readonly leads: boolean;
}

const key = new MemoKey<readonly TopicMention[]>();

/** Topics of a sentence in order, none overlapping, longest names first. */
export const topicsOf = (sentence: Sentence): readonly TopicMention[] =>
  sentence.memo.get(key, () => findTopics(sentence));

function findTopics(sentence: Sentence): readonly TopicMention[] {
  const text = spelledOut(sentence);
  const tokens = spelledTokens(sentence);
  const pieces = piecesOfTokens(tokens);
  const found: TopicMention[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const next = topicAt(pieces, at);
    if (next === undefined) continue;
    const span = {
      start: formulaStart(sentence, tokens[pieces[at]?.token ?? 0]?.start ?? 0),
      end: tokens[pieces[next.to - 1]?.token ?? 0]?.end ?? 0,
    };
    const written = text.slice(span.start - sentence.span.start, span.end - sentence.span.start).trim();
    if (
      !mayName(written, isMarked(text, span.start - sentence.span.start, span.end - sentence.span.start)) ||
      pieces[next.to - 1]?.last === false ||
      pieces[at - 1]?.token === pieces[at]?.token
    )
      continue;
    const { modified, leads } = standing(text, {
      start: span.start - sentence.span.start,
      end: span.end - sentence.span.start,
    });
    found.push({ topic: next.topic, span, written, modified: modified || isInTitle(sentence, span), leads });
    at = next.to - 1;
  }
  return found;
}

/** `$t$-SNE` begins with its formula. */
const formulaStart = (sentence: Sentence, at: number): number =>
  sentence.root.formulas.find((it) => it.span.start <= at && at < it.span.end)?.span.start ?? at;

/** Words that may stand beside a name without changing what it names. */
const before =
  /(?:^|[\s([{"“'])(?:the|a|an|our|my|of|in|on|with|by|for|from|to|as|and|or|via|using|is|are|was|not|called|named|namely|i\.e\.|ie|original|famous|seminal|popular|well-known|so-called|now-standard|usual|vanilla|plain|standard|classic|basic|full|introduced?|introduces|propos\w+|invent\w+|publish\w+|use|used|took|take|takes|chose|choose|try|tried|ran|run|fit|apply|call|call it|we|have|had|got|get|per|plus|do|multi-head|add|like|than|that|about|paper|idea|method|technique|keyword|term|card|legacy|old|so|then|[\p{L}-]+['’]s?|(?:19|20)\d\d|[\p{L}-]+ed)$/iu;
const after =
  /^(?:optimi[sz]ers?|algorithms?|methods?|models?|loss(?:es)?|networks?|nets?|layers?|paper|article|trick|techniques?|architecture|functions?|values?|policy|rule|test|idea|scheme|estimators?|criterion|framework|procedure|schedule|objective|tokeni[sz]ers?|regulari[sz]ation|penalty|blocks?|units?|cells?|scores?|statistics?|index|sampling|embeddings?|encoders?|training|learning|pre-?training|bonus|trees?|correction|transform|initiali[sz]ation|init|activations?|attention|normali[sz]ation|metric|measure|cite|card|detector|regression|classifiers?|machines?|decoding|head|retriever|rankers?|rerankers?|curves?|plots?|graph|library|package|benchmark|dataset|corpus)$/i;
const verb =
  /^(?:is|are|was|were|has|had|have|be|been|go|goes|went|dates?|comes?|came|stems?|appears?|appeared|originates?|by|from|of|after|due|in|as|with|for|to|on|and|or|but|via|that|which|who|whose|see|cf|introduced|proposed|invented|published|credited|attributed|developed|suggested|described|presented|first|originally|uses?|adds?|keeps?|train\w*|trick|i\.e|then|so|here|there|also|itself|where|when|since|because|à|does|do|did|can|could|would|should|will|not|vs|versus|than|at|gives?|takes?|samples?|weights?|maximi[sz]\w+|scal\w+|divid\w+|grows?|interpolat\w+|rests?|works?|combines?|normali[sz]es|standardi[sz]es|against|per|instead|owes?|belongs?|w|wrt|e\.g|we|i|you|it|they|masks?|rotat\w+|measures?|tests?|solves?|learns?)$/i;

/** Within the sentence, or opening it as a label: a capital there is no mere beginning. */
const isMarked = (text: string, from: number, to: number): boolean =>
  /[\p{L}\d]/u.test(text.slice(0, from)) || /^\s*(?:[,:(=→–—[]|->|- )/.test(text.slice(to));

/** A link's text of some length is the title of another work. */
const isInTitle = (sentence: Sentence, span: Span): boolean =>
  sentence.block.marks.some(
    (it) =>
      it.kind === 'link' &&
      it.span.start < span.start &&
      span.end <= it.span.end &&
      wordsIn(sentence, it.span) > wordsIn(sentence, span) + 3,
  );

const wordsIn = (sentence: Sentence, span: Span): number =>
  (sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start).match(/\p{L}{2,}/gu) ?? [])
    .length;

function standing(text: string, span: Span): { readonly modified: boolean; readonly leads: boolean } {
  const left = text
    .slice(0, span.start)
    .replace(/^[\s[]*![\p{L}-]+\]?/u, '')
    .replace(/[\s"“'`*_]+$/, '');
  const right = text.slice(span.end);
  const leads = !/[\p{L}\d]/u.test(left.replace(/^\s*(?:the|an?|(?:[\p{L}\d-]+\s?){1,7}[:.?→=])\s*$/iu, ''));
  const word = /^[ \t"”'`]*([\p{L}\d][\p{L}\d'’.-]*)?/u.exec(right)?.[1]?.replace(/[.'’]s?$/, '') ?? '';
  const plainLeft = left === '' || !/[\p{L}\d]$/u.test(left) || before.test(left);
  const glued = /[-_/]$/.test(left) || /^[-_/][\p{L}\d]/u.test(right);
  return {
    modified:
      glued ||
      !plainLeft ||
      !(
        word === '' ||
        after.test(word) ||
        verb.test(word) ||
        /^\d/.test(word) ||
        /^\p{Lu}/u.test(word) ||
        /(?:s|ed|es)$/.test(word)
      ),
    leads,
  };
}
