// How a sentence stands to what it says: denies, hedges, asks, quotes, conditions, prescribes, reports, compares.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { PhraseSet } from './phrase.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';

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

const negators = [
  '(not|no|never|neither|nor|none|cannot|without|nobody|nothing|hardly|rarely|seldom|nope|nah)',
  "(isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|haven't|hasn't|hadn't|needn't|ain't)",
  '(isn’t|aren’t|wasn’t|don’t|doesn’t|didn’t|won’t|wouldn’t|can’t|couldn’t|shouldn’t)',
  '(isnt|dont|doesnt|cant|wont|didnt)',
  '(far from|rather than|instead of|w/o)',
];

const hedges = [
  '(may|might|could|perhaps|maybe|possibly|probably|likely|presumably|arguably|apparently|roughly|approximately)',
  '(often|usually|typically|generally|sometimes|frequently|mostly|commonly|normally|occasionally|largely|mainly)',
  '(tend to|tends to|seem|appear to|suggest|in my experience|in practice|as a rule|by default|in general|rule of thumb|almost (always|never)|nearly (always|never))',
  '(i think|i believe|i guess|my (reading|understanding|guess|impression|take)|as far as i|afaik|iirc|imho|not sure|unsure|it depends|depends on)',
  '(for us|on our|in our (case|setup|data)|on my|on this (data|set|task))',
  '(can be|can help|can hurt|can work|in many cases|in most cases|most of the time|some cases|with exceptions|not (always|necessarily|guaranteed|every|all))',
];

const conditionals = [
  '(if|unless|when|whenever|provided|assuming|as long as|so long as|in case|only (if|when|where)|once|except|until|where)',
  '(depending on|depends on|up to|given that|under (the|this|these|an) assumption|for (small|large|long|short|balanced|convex|gaussian|linear|smooth|i.i.d|iid))',
];

const prescriptions = [
  '(should|must|ought to|need to|have to|has to|needs to|recommend|advise|prefer|make sure|remember to|be sure to)',
  '(i|we|you|one) (use|take|set|pick|choose|start|go|train|put|keep|add|apply|try|want|default|reach|would use|would take|would|do)',
  "(i'd|we'd|i'll|we'll|let's|lets|let us|i’d|we’d)",
  '(default|first choice|go-to|goto|default choice|rule of thumb|recipe|best practice)',
];

const imperatives = new Set(
  'use take set pick choose start train put keep add apply try go clip fine tune normalis normaliz standardiz scal impute imput encod drop remov get collect monitor run do mak ensur avoid prefer combin stack split shuffl sampl increas decreas reduc lower rais bump tweak replac switch freez unfreez regulariz limit cap warm initializ init mask embed chunk index rerank retriev log plot check measur compar pay grab throw slap default'
    .split(' ')
    .map((it) => it),
);

const reports = [
  '(we|i|they|he|she|it|our|my|the authors) .. (got|found|saw|observed|measured|trained|used|took|ran|tried|shipped|obtained|reported|gained|noticed|compared|tuned|picked|chose|set|had|were|was)',
  '(authors|paper|they) .. (report|show|find|use|propose|train|compare|claim)',
  '(was|were) (used|trained|set|found|measured|obtained|chosen|reported|tuned)',
  '(last (year|week|month|quarter|time)|yesterday|back then|in (january|february|march|april|may|june|july|august|september|october|november|december)|at (work|my last job))',
];

const comparatives = [
  '(better|worse|faster|slower|cheaper|higher|lower|larger|smaller|more|less|fewer|stronger|weaker|simpler|safer) .. than',
  '(outperform|beat|surpass|dominate|exceed|win over|superior to|inferior to|versus|vs|compared (to|with)|as good as|on par with|instead of|rather than|over)',
];

const rejections = [
  '(myth|misconception|nonsense|fallacy|trap|pitfall|mistake|untrue|not true|not so|nope|nah|overclaim|too strong|overstated|oversimplified|misleading|careless|sloppy|refuted|debunked|is wrong|was wrong|are wrong|wrong because|plain wrong|just wrong|simply wrong|is false|was false|is incorrect|wrong :|false :)',
  "(used to (say|think|write|believe|claim)|i (said|wrote|claimed|answered|used to)|had (said|written|claimed|answered)|was my (answer|reply|line)|crossed (it|this|that) out|i crossed|don't say|do not say|never say|instead of saying|not enough|is no (answer|spec|reply)|isn't (an answer|a spec|enough))",
  '(people (say|claim|write|think)|some (say|claim|think)|(one|you) often (hears|reads|hear|read)|folklore|slogan|headline|blog posts?|hype|so-called|supposedly|allegedly|a colleague|mentor|claim (is|was)|the claim)',
  '(counter-example|counterexample|counter case|in reality|on the contrary|contrary to)',
];

const narratives = [
  '(i|we|my|our|me|us|mine) .. (was|were|had|got|did|took|saw|felt|learnt|learned|thought|remember|asked|told|said)',
];

const definitions = [
  '(is|are) (defined|called|named|known|denoted|the (ratio|fraction|share|sum|mean|number|probability|set|process|task|problem|measure|average|distance|area|harmonic|proportion))',
  '(define|denote|definition|means that|refers to|stands for|i.e.|that is to say|by definition|let)',
];

const questionWords =
  /^(?:what|why|how|when|which|who|where|is|are|does|do|can|could|should|would|will|did|was|were|name|explain|describe|derive|tell)\b/i;

type Mood =
  | 'negated'
  | 'hedged'
  | 'conditional'
  | 'prescriptive'
  | 'report'
  | 'comparative'
  | 'rejected'
  | 'narrative'
  | 'definition';

const wordings: Readonly<Record<Mood, readonly string[]>> = {
  negated: negators,
  hedged: hedges,
  conditional: conditionals,
  prescriptive: prescriptions,
  report: reports,
  comparative: comparatives,
  rejected: rejections,
  narrative: narratives,
  definition: definitions,
};

const moodPhrases = new PhraseSet<Mood>(() =>
  (Object.keys(wordings) as Mood[]).flatMap((mood) => wordings[mood].map((phrase) => [phrase, mood] as const)),
);

const key = new MemoKey<Moods>();

/** The moods of a sentence, worked out once. */
export const moodsOf = (sentence: Sentence): Moods =>
  sentence.memo.get(key, () => readMoods(sentence, piecesOf(sentence)));

const none: readonly never[] = [];

function readMoods(sentence: Sentence, pieces: readonly Piece[]): Moods {
  const matches = moodPhrases.find(pieces);
  const moods = new Set<Mood>();
  let negations: number[] | undefined;
  for (const { value, from } of matches) {
    moods.add(value);
    if (value === 'negated') (negations ??= []).push(from);
  }
  const first = pieces.find((piece) => /\p{L}/u.test(piece.word));
  return {
    negations: negations ?? none,
    hedged: moods.has('hedged'),
    question: isQuestion(sentence.text),
    conditional: moods.has('conditional'),
    prescriptive: moods.has('prescriptive') || (first !== undefined && imperatives.has(first.stem)),
    report: moods.has('report'),
    comparative: moods.has('comparative'),
    rejected: moods.has('rejected') || isStruck(sentence),
    narrative: moods.has('narrative'),
    definition: moods.has('definition'),
  };
}

/** Ends in a question mark (whatever closes after it), or is a `Q:` line. */
const isQuestion = (text: string): boolean =>
  (text.includes('?') && /\?[^\p{L}\p{N}\uE000]*$/u.test(text)) || /^\s*Q\d*\s*[:.)]/.test(text);

const isStruck = (sentence: Sentence): boolean =>
  sentence.block.marks.some(
    (it) => it.kind === 'strike' && it.span.start <= sentence.span.start && sentence.span.end <= it.span.end,
  );

/** True where the text asks, with or without a question mark: for headings and leads. */
export const asks = (text: string): boolean => isQuestion(text) || questionWords.test(text.trim());

export interface Quoted {
  readonly start: number;
  readonly end: number;
}

const quotedKey = new MemoKey<readonly Quoted[]>();

/** Spans of the sentence that stand in quotation marks, in offsets of its root. */
export const quotedSpans = (sentence: Sentence): readonly Quoted[] =>
  sentence.memo.get(quotedKey, () => (/["“«„']/.test(sentence.text) ? findQuoted(sentence) : none));

function findQuoted(sentence: Sentence): readonly Quoted[] {
  const spans: Quoted[] = [];
  for (const match of sentence.text.matchAll(
    /"[^"\n]{3,}"|“[^”\n]{3,}”|«[^»\n]{3,}»|„[^“”\n]{3,}[“”]|(?<![\p{L}\d])'[^'\n]{6,}'(?!\p{L})/gu,
  )) {
    spans.push({ start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length });
  }
  return spans;
}
