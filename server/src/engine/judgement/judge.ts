// Judges a sentence or a section by the shipped model; rules turn the margins into findings.
import type { Sentence } from '../note/sentences.ts';
import { isStatement } from '../reading/statement.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { surroundingsOf } from '../reading/surroundings.ts';
import type { BlockContext, SectionContext } from '../rule.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cue.ts';
import { featuresOf } from './features.ts';
import { marginIn, scoresOf } from './model.ts';
import { sectionFeaturesOf } from './sectionFeatures.ts';

export interface Judgement {
  readonly around: Surroundings;
  /** Margin of a rule above its threshold, in log-odds: positive means guilty. */
  margin(rule: string): number;
}

const judged = new WeakMap<BlockContext, Map<Sentence, Judgement>>();
const sections = new WeakMap<SectionContext, Float32Array>();

/** The judgement of a sentence in its block; shared by all rules that ask about the same block. */
export function judge(context: BlockContext, sentence: Sentence): Judgement {
  const known = judged.get(context) ?? new Map<Sentence, Judgement>();
  judged.set(context, known);
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const around = surroundingsOf(context, sentence);
  const scores = !isStatement(sentence) || cuesOf(sentence).length === 0 ? undefined : scoresOf(featuresOf(sentence, around, context.path));
  const made: Judgement = { around, margin: (rule) => (scores === undefined ? Number.NEGATIVE_INFINITY : marginIn(scores, rule)) };
  known.set(sentence, made);
  return made;
}

/** Margin of a rule for a whole section. */
export function judgeSection(context: SectionContext, rule: string): number {
  const scores = sections.get(context) ?? scoresOf(sectionFeaturesOf(context));
  sections.set(context, scores);
  return marginIn(scores, rule);
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
