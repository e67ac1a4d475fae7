// Judges a sentence or a section by the shipped model; rules turn the margins into findings.
import type { Sentence } from '../note/sentences.ts';
import { isStatement } from '../reading/statement.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { surroundingsOf } from '../reading/surroundings.ts';
import type { BlockContext, SectionContext } from '../rule.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cue.ts';
import { gatherFeatures } from './features.ts';
import type { Recognized } from './model.ts';
import { marginIn, recognize, recognizeAll } from './model.ts';
import { sectionFeaturesOf } from './sectionFeatures.ts';

export interface Judgement {
  readonly around: Surroundings;
  /** Margin of a rule above its threshold, in log-odds: positive means guilty. */
  margin(rule: string): number;
}

/** Judgements of the block that is being judged: its rules come one after the other. */
const current: { context: BlockContext | undefined; judgements: Map<Sentence, Judgement> } = {
  context: undefined,
  judgements: new Map(),
};
const currentSection: { context: SectionContext | undefined; known: Recognized } = {
  context: undefined,
  known: { rows: [], features: 0 },
};

/** The judgement of a sentence in its block; shared by all rules that ask about the same block. */
export function judge(context: BlockContext, sentence: Sentence): Judgement {
  if (current.context !== context) {
    current.context = context;
    current.judgements = new Map();
  }
  const known = current.judgements.get(sentence);
  if (known !== undefined) return known;
  const made = new Judged(context, sentence);
  current.judgements.set(sentence, made);
  return made;
}

/** Weighs the sentence when the first margin is asked for. */
class Judged implements Judgement {
  readonly around: Surroundings;
  readonly #sentence: Sentence;
  readonly #path: readonly string[];
  #known: Recognized | undefined;

  constructor(context: BlockContext, sentence: Sentence) {
    this.around = surroundingsOf(context, sentence);
    this.#sentence = sentence;
    this.#path = context.path;
  }

  margin(rule: string): number {
    if (!isStatement(this.#sentence) || cuesOf(this.#sentence).length === 0) return Number.NEGATIVE_INFINITY;
    this.#known ??= recognize(gatherFeatures(this.#sentence, this.around, this.#path));
    return marginIn(this.#known, rule);
  }
}

/** Margin of a rule for a whole section. */
export function judgeSection(context: SectionContext, rule: string): number {
  if (currentSection.context !== context) {
    currentSection.known = recognizeAll(sectionFeaturesOf(context));
    currentSection.context = context;
  }
  return marginIn(currentSection.known, rule);
}

/** A sentence that the model finds guilty of a rule, with the cues that made it worth judging. */
export interface Guilty {
  readonly sentence: Sentence;
  readonly cue: Cue;
  readonly cues: readonly Cue[];
  readonly around: Surroundings;
}

/** The sentences of a block that are guilty of a rule. */
export function* guiltyOf(context: BlockContext, rule: string): Iterable<Guilty> {
  for (const sentence of context.root.sentences) {
    const cues = cuesOf(sentence).filter((it) => it.rule === rule);
    const cue = cues[0];
    if (cue === undefined) continue;
    const judgement = judge(context, sentence);
    if (judgement.margin(rule) > 0) yield { sentence, cue, cues, around: judgement.around };
  }
}
