// How a sentence stands to what it says: denies, hedges, asks, quotes, conditions, prescribes, reports, compares.
import type { Sentence } from '../note/sentences.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';
import { phraseSet } from './phrase.ts';

export interface Moods {
  /** Holds a negation; where it stands, in pieces. */
  readonly negations: readonly number[];
  readonly hedged: boolean;
  readonly question: boolean;
  readonly conditional: boolean;
  /** Tells what to do: an imperative, "should", "I take". */
  readonly prescriptive: boolean;
  /** Tells what was done or measured: past tense, first person, results. */
  readonly report: boolean;
  readonly comparative: boolean;
  /** Words of somebody else, or words held up to be refused: the sentence rejects or mentions a claim. */
  readonly rejected: boolean;
  readonly narrative: boolean;
  readonly definition: boolean;
}

const negators = phraseSet([
  '(not|no|never|neither|nor|none|cannot|without|nobody|nothing|hardly|rarely|seldom|nope|nah)',
  "(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|haven't|hasn't|hadn't|needn't|ain't)",
  '(isn’t|aren’t|wasn’t|don’t|doesn’t|didn’t|won’t|wouldn’t|can’t|couldn’t|shouldn’t)',
  '(isnt|dont|doesnt|cant|wont|didnt)',
  '(far from|rather than|instead of|w/o)',
]);

const hedges = phraseSet([
  '(may|might|could|perhaps|maybe|possibly|probably|likely|presumably|arguably|apparently|roughly|approximately)',
  '(often|usually|typically|generally|sometimes|frequently|mostly|commonly|normally|occasionally|largely|mainly)',
  '(tend to|tends to|seem|appear to|suggest|in my experience|in practice|as a rule|by default|in general|rule of thumb|almost (always|never)|nearly (always|never))',
  '(i think|i believe|i guess|my (reading|understanding|guess|impression|take)|as far as i|afaik|iirc|imho|not sure|unsure|it depends|depends on)',
  '(for us|on our|in our (case|setup|data)|on my|on this (data|set|task))',
  '(can be|can help|can hurt|can work|in many cases|in most cases|most of the time|some cases|with exceptions|not (always|necessarily|guaranteed|every|all))',
]);

const conditionals = phraseSet([
  '(if|unless|when|whenever|provided|assuming|as long as|so long as|in case|only (if|when|where)|once|except|until|where)',
  '(depending on|depends on|up to|given that|under (the|this|these|an) assumption|for (small|large|long|short|balanced|convex|gaussian|linear|smooth|i.i.d|iid))',
]);

const prescriptions = phraseSet([
  '(should|must|ought to|need to|have to|has to|needs to|recommend|advise|prefer|make sure|remember to|be sure to)',
  '(i|we|you|one) (use|take|set|pick|choose|start|go|train|put|keep|add|apply|try|want|default|reach|would use|would take|would|do)',
  "(i'd|we'd|i'll|we'll|let's|lets|let us|i’d|we’d)",
  '(default|first choice|go-to|goto|default choice|rule of thumb|recipe|best practice)',
]);

const imperatives = new Set(
  'use take set pick choose start train put keep add apply try go clip fine tune normalis normaliz standardiz scal impute imput encod drop remov get collect monitor run do mak ensur avoid prefer combin stack split shuffl sampl increas decreas reduc lower rais bump tweak replac switch freez unfreez regulariz limit cap warm initializ init mask embed chunk index rerank retriev log plot check measur compar pay grab throw slap default'.split(' ').map((it) => it),
);

const reports = phraseSet([
  '(we|i|they|he|she|it|our|my|the authors) .. (got|found|saw|observed|measured|trained|used|took|ran|tried|shipped|obtained|reported|gained|noticed|compared|tuned|picked|chose|set|had|were|was)',
  '(authors|paper|they) .. (report|show|find|use|propose|train|compare|claim)',
  '(was|were) (used|trained|set|found|measured|obtained|chosen|reported|tuned)',
  '(last (year|week|month|quarter|time)|yesterday|back then|in (january|february|march|april|may|june|july|august|september|october|november|december)|at (work|my last job))',
]);

const comparatives = phraseSet([
  '(better|worse|faster|slower|cheaper|higher|lower|larger|smaller|more|less|fewer|stronger|weaker|simpler|safer) .. than',
  '(outperform|beat|surpass|dominate|exceed|win over|superior to|inferior to|versus|vs|compared (to|with)|as good as|on par with|instead of|rather than|over)',
]);

const rejections = phraseSet([
  '(myth|misconception|wrong|incorrect|false|nonsense|fallacy|trap|pitfall|mistake|untrue|not true|not so|nope|nah|overclaim|too strong|overstated|oversimplified|misleading|careless|naive|sloppy|refuted|debunked)',
  '(used to (say|think|write|believe|claim)|i (said|wrote|claimed|answered|used to)|had (said|written|claimed|answered)|was my (answer|reply|line)|crossed (it|this|that) out|i crossed|don\'t say|do not say|never say|instead of saying|not enough|is no (answer|spec|reply)|isn\'t (an answer|a spec|enough))',
  '(people (say|claim|write|think)|some (say|claim|think)|(one|you) often (hears|reads|hear|read)|folklore|slogan|headline|blog posts?|hype|so-called|supposedly|allegedly|a colleague|mentor|claim (is|was)|the claim)',
  '(counter-example|counterexample|counter case|in fact|actually|in reality|on the contrary|contrary to)',
]);

const narratives = phraseSet(['(i|we|my|our|me|us|mine) .. (was|were|had|got|did|took|saw|felt|learnt|learned|thought|remember|asked|told|said)']);

const definitions = phraseSet([
  '(is|are) (defined|called|named|known|denoted|the (ratio|fraction|share|sum|mean|number|probability|set|process|task|problem|measure|average|distance|area|harmonic|proportion))',
  '(define|denote|definition|means that|refers to|stands for|i.e.|that is to say|by definition|let)',
]);

const questionWords = /^(?:what|why|how|when|which|who|where|is|are|does|do|can|could|should|would|will|did|was|were|name|explain|describe|derive|tell)\b/i;

const memo = new WeakMap<Sentence, Moods>();

/** The moods of a sentence, worked out once. */
export function moodsOf(sentence: Sentence): Moods {
  const known = memo.get(sentence);
  if (known !== undefined) return known;
  const made = readMoods(sentence, piecesOf(sentence));
  memo.set(sentence, made);
  return made;
}

function readMoods(sentence: Sentence, pieces: readonly Piece[]): Moods {
  const negations = negators.find(pieces).map((match) => match.from);
  const first = pieces.find((piece) => /\p{L}/u.test(piece.word));
  return {
    negations,
    hedged: hedges.has(pieces),
    question: isQuestion(sentence.text),
    conditional: conditionals.has(pieces),
    prescriptive: prescriptions.has(pieces) || (first !== undefined && imperatives.has(first.stem)),
    report: reports.has(pieces),
    comparative: comparatives.has(pieces),
    rejected: rejections.has(pieces) || isStruck(sentence),
    narrative: narratives.has(pieces),
    definition: definitions.has(pieces),
  };
}

/** Ends in a question mark (whatever closes after it), or is a `Q:` line. */
const isQuestion = (text: string): boolean => /\?["'”’)\]*\s]*$/.test(text) || /^\s*Q\d*\s*[:.)]/.test(text);

const isStruck = (sentence: Sentence): boolean => sentence.block.marks.some((it) => it.kind === 'strike' && it.span.start <= sentence.span.start && sentence.span.end <= it.span.end);

/** True where the text asks, with or without a question mark: for headings and leads. */
export const asks = (text: string): boolean => isQuestion(text) || questionWords.test(text.trim());

/** Spans of the sentence that stand in quotation marks, in offsets of its root. */
export function quotedSpans(sentence: Sentence): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of sentence.text.matchAll(/"[^"\n]{3,}"|“[^”\n]{3,}”|«[^»\n]{3,}»|„[^“”\n]{3,}[“”]|(?<![\p{L}\d])'[^'\n]{6,}'(?!\p{L})/gu)) {
    spans.push({ start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length });
  }
  return spans;
}
