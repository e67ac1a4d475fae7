// Marks an effect or merit that is claimed for a technique with no how or why near.
import { clauseFix, decide } from '../fixing/edits.ts';
import type { Cue } from '../judgement/cue.ts';
import { cuesOf } from '../judgement/cue.ts';
import { judge } from '../judgement/judge.ts';
import type { Sentence } from '../note/sentences.ts';
import { clauseAround } from '../reading/clause.ts';
import { saysWhy } from '../reading/mechanism.ts';
import { capital, nearestMention, quoted } from '../reading/subject.ts';
import type { BlockRule, Draft } from '../rule.ts';

const id = 'missing-mechanism';

export const missingMechanism: BlockRule = {
  id,
  scope: 'block',
  summary: 'An effect or merit claimed for a technique with no how or why near.',
  why: 'Interviewers sample whether you understand why a technique works; an effect without its mechanism reads as a remembered slogan.',
  instead: 'Follow the claim with the mechanism: because, by …-ing, a formula, or a bullet below.',
  source: 'Anti-pattern "techniques without mechanism"; the most expensive mistake, formulas without mechanism',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'the how in any form: a by-clause, a formula, a dash, brackets, the sentence before or after, child bullets',
    'results that were measured and reported with their numbers',
    'questions, denials, and definitions',
  ],
  examples: [
    {
      bad: '«Data augmentation improves generalization».',
      good: 'Warmup starts with small steps because the second-moment estimates are still noisy.',
    },
  ],
  raisedFor: [],
  covers: ['techniques without mechanism'],
  *check(context) {
    for (const sentence of context.root.sentences) {
      const cue = effectIn(sentence);
      if (cue === undefined || saysWhy(sentence)) continue;
      if (judge(context, sentence).margin(id) > 0) yield draft(sentence, cue);
    }
  },
};

/** The words that claim the effect; a change alone claims one only of a technique that is named. */
function effectIn(sentence: Sentence): Cue | undefined {
  const cues = cuesOf(sentence).filter((it) => it.rule === id);
  const named = cues.some((it) => it.name === 'technique named');
  return cues.find((it) => it.name === 'effect') ?? (named ? cues.find((it) => it.name === 'change') : undefined);
}

function draft(sentence: Sentence, cue: Cue): Draft {
  const mention = nearestMention(
    sentence,
    cue.from,
    (entity) => entity.technique !== undefined || entity.algorithm !== undefined,
  );
  const span = clauseAround(sentence, cue.from, cue.to);
  const technique = mention?.entity.technique;
  if (mention === undefined || technique === undefined) {
    const message = `“${quoted(sentence, span)}” claims an effect and gives no cause. Say what changes in the loss, the gradient or the data that brings it about.`;
    return {
      root: sentence.root,
      span,
      message,
      fixes: [
        clauseFix('Add the mechanism', sentence, [
          ', because ',
          decide('what changes, and why that brings the effect'),
        ]),
      ],
    };
  }
  const name = capital(technique.name);
  const message = `${name} is credited with an effect but not with a mechanism, which reads as a slogan. Say why: ${technique.because}.`;
  const fix = clauseFix(`Add why: because ${technique.because}`, sentence, [', because ', decide(technique.because)]);
  return { root: sentence.root, span, message, data: { entity: technique.id }, fixes: [fix] };
}
