// Whether a claim is held up only to be refused: quoted, called a myth, or taken back by what stands beside, below or after it.
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Made } from './falseStatements.ts';
import { claimsIn, readingOf } from './falseStatements.ts';
import { moodsOf, quotedSpans } from './moods.ts';
import type { Surroundings } from './surroundings.ts';

/** Headings and leads over what is wrong. */
const wrongLead =
  /\b(?:myths?|misconceptions?|fallac(?:y|ies)|pitfalls?|mistakes?|traps?|gotchas?|false\b(?! (?:positive|negative|discover|alarm))|wrong(?:ly)?|incorrect|errors? (?:people|students|candidates|i made|i make)|slips?|don['’]?ts?\b|do not|never say|avoid|anti-?patterns?|bad (?:answers?|takes?|habits?|advice)|weak answers?|(?:what|things) (?:not|people|candidates|juniors?)|not to say|naive (?:answer|view)|common confusion|red flags?|folklore|rumou?rs?|t\/f|true or false|true\/false|what the candidate said|before\b|junior|heard)\b/i;
const label = /^\W*([^.!?:→]{2,48}?)\s*(?::|→|—|–)\s/;

const refuter =
  /^[\W_]*(?:(?:but|and|well|oh|uh),?\s)?(?:no\b(?! (?:scaling|need|label|closed))|nope|nah|wrong|false\b|not (?:true|so|quite|really|right|at all)|untrue|incorrect|nonsense|actually|in fact|in reality|in truth|correction|to be corrected|(?:that|this|which|it)(?:['’]s| is| was| would be)? (?:\w+ )?(?:wrong|false|not|untrue|incorrect|nonsense|a myth|a misconception|backwards|the wrong way|only true|a slip|swapped|reversed|the other way)|(?:the )?(?:truth|reality|fact|correct|right|fixed|better|rather|should be|interviewer|he|she|they|mentor|feedback)\s*(?:is|:|,|—|–)|the (?:other way|opposite|reverse|converse)|it['’]?s the (?:other way|opposite|reverse)|myth\b|❌|✗|✘|👎|x\b|crossed out|struck|half true|sic\b|not any more|on the contrary|quite the opposite|exactly the (?:opposite|other))/iu;
const verdict = /^[\W_]*(?:false|wrong|no\b|nope|myth|incorrect|not true|untrue|nonsense|❌|✗|✘)/iu;
const tail =
  /^["”'’)*_\s]*(?:[,;:.(–—→=>-]*\s*)?(?:(?:which|that|this|it)\s)?(?:is|was|are|would be|['’]s)?\s*(?:wrong|false\b|not true|untrue|incorrect|a myth|nonsense|a misconception|simply not|a lie|\(?(?:no|nope|wrong|false|sic)[!?.)]|❌|✗|✘)/iu;
const speakers = /\b(?:says?|said|claims?|claimed|writes?|wrote|believes?|believed|thinks?|thought|argues?|argued|heard|told|tells|quote|slip|saying|read(?:s|ing)?)\b/i;

/** True where the note refuses the claim. */
export function isRefuted(sentence: Sentence, made: Made, span: Span, around: Surroundings, path: readonly string[]): boolean {
  return (
    moodsOf(sentence).rejected ||
    isQuoted(sentence, span) ||
    isUnderWrong(sentence, around, path) ||
    tail.test(sentence.text.slice(span.end - sentence.span.start)) ||
    isTakenBack(sentence, made, around)
  );
}

/** In quotation marks, while the rest of the sentence speaks about it. */
function isQuoted(sentence: Sentence, span: Span): boolean {
  const words = (text: string): number => (text.match(/\p{L}{2,}/gu) ?? []).length;
  return quotedSpans(sentence).some((it) => {
    if (it.start > span.start || span.end > it.end + 2) return false;
    const rest = sentence.text.slice(0, it.start - sentence.span.start) + sentence.text.slice(it.end - sentence.span.start);
    return words(rest) > 2 || speakers.test(rest);
  });
}

/** Under a heading, a lead, a column or a label that says: wrong. */
function isUnderWrong(sentence: Sentence, { parents, row, header, before }: Surroundings, path: readonly string[]): boolean {
  if (path.slice(-2).some((heading) => wrongLead.test(heading))) return true;
  if (parents.some((it) => wrongLead.test(it.text) && it.text.length < 80)) return true;
  if (header !== undefined && wrongLead.test(header.text)) return true;
  if (row.some((cell) => verdict.test(cell.text))) return true;
  if (wrongLead.test(label.exec(sentence.text)?.[1] ?? '')) return true;
  const lead = before[0];
  return lead !== undefined && lead.text.length < 100 && /:\s*$/.test(lead.text) && wrongLead.test(lead.text);
}

/** The next sentence says no, or denies the same. */
function isTakenBack(sentence: Sentence, made: Made, { before, after, children }: Surroundings): boolean {
  const next = [after[0], children[0]].filter((it) => it !== undefined);
  if (sentence.block.kind !== 'cell' && next.some((it) => refuter.test(it.text) && !states(it, made))) return true;
  const near = sentence.block.kind === 'cell' ? [] : [before[0], after[0], after[1]].filter((it) => it !== undefined);
  return near.some((it) => claimsIn(readingOf(it), true).some(({ compiled }) => compiled === made.compiled) && !moodsOf(it).question);
}

const states = (sentence: Sentence, made: Made): boolean => claimsIn(readingOf(sentence)).some(({ compiled }) => compiled.fact === made.compiled.fact);
