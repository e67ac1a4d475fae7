// The false facts that a block states: in a sentence, in a row's cells, under a parent or heading, or as a yes to a question.
import type { FalseFact } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import type { BlockContext } from '../rule.ts';
import type { Span } from '../text/span.ts';
import type { Made, Reading } from './falseStatements.ts';
import { claimsIn, joined, readingOf, readingOfText, spanIn } from './falseStatements.ts';
import { moodsOf } from './moods.ts';
import type { PhraseSet } from './phrase.ts';
import { phraseSet } from './phrase.ts';
import { isRefuted } from './refutations.ts';
import { isStatement } from './statement.ts';
import type { Surroundings } from './surroundings.ts';
import { surroundingsOf } from './surroundings.ts';

export interface FalseStatement {
  readonly fact: FalseFact;
  readonly sentence: Sentence;
  readonly span: Span;
}

interface Candidate {
  readonly made: Made;
  readonly span: Span;
}

/** All false facts that the block's sentences state, one a fact and sentence. */
export function* falseFactsIn(context: BlockContext): Iterable<FalseStatement> {
  for (const sentence of context.root.sentences) {
    if (sentence.block.kind === 'heading' || moodsOf(sentence).question) continue;
    let known: Surroundings | undefined;
    const around = (): Surroundings => {
      known ??= surroundingsOf(context, sentence);
      return known;
    };
    const seen = new Set<string>();
    for (const { made, span } of candidates(context, sentence, around)) {
      const { fact } = made.compiled;
      if (seen.has(fact.id) || !holds(context, sentence, made, span, around())) continue;
      seen.add(fact.id);
      yield { fact, sentence, span };
    }
  }
}

function* candidates(context: BlockContext, sentence: Sentence, around: () => Surroundings): Iterable<Candidate> {
  const own = readingOf(sentence);
  if (sentence.block.kind === 'cell' || isStatement(sentence)) for (const made of claimsIn(own)) yield { made, span: spanIn(sentence, made.hit) };
  for (const made of answered(sentence, around)) yield { made, span: sentence.span };
  if (own.hits.size === 0) return;
  for (const lead of leadsOf(context, sentence, around())) {
    if (lead.hits.size === 0) continue;
    for (const made of claimsIn(joined(lead, own))) {
      const { from, to } = made.hit;
      const start = lead.pieces.length + 1;
      if (from < lead.pieces.length && to > start) yield { made, span: spanIn(sentence, { from: 0, to: to - start }) };
    }
  }
}

const yes = /^[\W_]*(?:(?:a|answer)\s*:\s*)?(?:yes|yep|yeah|sure|correct|true|right|exactly|indeed|of course|certainly|definitely|absolutely|always|it (?:does|is)|they (?:do|are)|✓|✔|✅|y$)(?![\w-])/iu;
const no = /^[\W_]*(?:(?:a|answer)\s*:\s*)?(?:no|nope|not (?:really|at all|needed)|never|it (?:does not|doesn['’]t|is not|isn['’]t)|❌|✗|✘|n$)(?![\w-])/iu;

/** A yes to a question that makes a false claim, a no to one that asks for the truth; in tables header and first cell ask. */
function answered(sentence: Sentence, around: () => Surroundings): readonly Made[] {
  const isYes = yes.test(sentence.text);
  if (!isYes && !no.test(sentence.text) && !/^\s*[-–—✓✔✅✗✘❌]\s*$/u.test(sentence.text)) return [];
  const question = asked(sentence, around());
  if (question === undefined) return [];
  return isYes ? claimsIn(question) : claimsIn(question, true).filter(({ compiled }) => compiled.claim.denied);
}

function asked({ block }: Sentence, { before, row, header }: Surroundings): Reading | undefined {
  if (block.kind === 'cell') return header === undefined || row[0] === undefined || block.cell?.row === 0 || block.cell?.column === 0 ? undefined : joined(readingOf(row[0]), readingOf(header));
  const above = before[0];
  return above !== undefined && moodsOf(above).question ? readingOf(above) : undefined;
}

const pronoun = /^[\W_]*(?:(?:a|answer)\s*:\s*)?(?:it|its|this|that|these|they|their|both|which|here|the (?:penalty|method|algorithm|model|loss|metric|score|divergence|result|objective|estimate|estimator|training|prediction|trees?|boundary|discriminator|cost|gradient))\b/i;

/** What the sentence continues: its row, its parents, the question before it, what its pronoun means, the heading. */
function* leadsOf(context: BlockContext, sentence: Sentence, { parents, row, header, before }: Surroundings): Iterable<Reading> {
  const { cell, kind, depth } = sentence.block;
  if (cell !== undefined) {
    const head = cell.column > 0 && cell.row > 0 ? row[0] : undefined;
    if (head !== undefined) yield readingOf(head);
    if (head !== undefined && header !== undefined) yield joined(readingOf(head), readingOf(header));
    if (header !== undefined && cell.row > 0) yield readingOf(header);
    return;
  }
  const [parent, above] = parents;
  if (parent !== undefined && parent.text.length < 90) yield readingOf(parent);
  if (parent !== undefined && above !== undefined && above.text.length < 60) yield joined(readingOf(above), readingOf(parent));
  const last = before[0];
  const opens = pronoun.test(sentence.text);
  if (last !== undefined && (moodsOf(last).question || (/:\s*$/.test(last.text) && last.text.length < 90) || (opens && last.leaf === sentence.leaf && last.root === sentence.root))) yield readingOf(last);
  const [lead] = context.before;
  const leadLine = depth === 1 ? lead?.sentences.at(-1) : undefined;
  if (leadLine !== undefined && leadLine !== last && /:\s*$/.test(leadLine.text)) yield readingOf(leadLine);
  const heading = context.path.at(-1);
  if (heading !== undefined && heading.length < 48 && (kind === 'item' || opens || depth > 0)) yield headingReading(heading);
}

const headings = new Map<string, Reading>();

/** Headings are read again for each block below them. */
function headingReading(heading: string): Reading {
  const known = headings.get(heading);
  if (known !== undefined) return known;
  if (headings.size > 500) headings.clear();
  const made = readingOfText(heading.toLowerCase());
  headings.set(heading, made);
  return made;
}

const conditions = new Map<readonly string[], PhraseSet<string>>();

function conditionSet(phrases: readonly string[]): PhraseSet<string> {
  const known = conditions.get(phrases) ?? phraseSet(phrases);
  conditions.set(phrases, known);
  return known;
}

/** The claim is meant as it stands: nothing makes it true, it is about this matter, and nothing takes it back. */
function holds(context: BlockContext, sentence: Sentence, made: Made, span: Span, around: Surroundings): boolean {
  const { unless, about } = made.compiled.fact;
  const next = around.after[0];
  const inReach = sentence.block.kind === 'cell' ? [sentence, ...around.row] : [sentence, ...(next?.block === sentence.block ? [next] : []), ...around.children.slice(0, 2)];
  if (unless !== undefined && inReach.some((it) => conditionSet(unless).has(readingOf(it).pieces))) return false;
  if (about !== undefined && !isAbout(context, sentence, around, about)) return false;
  return !isRefuted(sentence, made, span, around, context.path);
}

function isAbout(context: BlockContext, sentence: Sentence, around: Surroundings, about: readonly string[]): boolean {
  const set = conditionSet(about);
  const near = [sentence, ...around.before.slice(0, 3), ...around.after.slice(0, 2), ...around.parents, ...around.row, ...(around.header === undefined ? [] : [around.header])];
  return near.some((it) => set.has(readingOf(it).pieces)) || context.path.some((heading) => set.has(headingReading(heading).pieces));
}
