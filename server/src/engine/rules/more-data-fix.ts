// Marks more data as a remedy where nobody has diagnosed variance.
import { decide, sentenceFix } from '../fixing/edits.ts';
import type { Guilty } from '../judgement/judge.ts';
import { guiltyOf } from '../judgement/judge.ts';
import { clauseAround } from '../reading/clause.ts';
import { phraseSet } from '../reading/phrase.ts';
import { piecesOf } from '../reading/pieces.ts';
import { quoted } from '../reading/subject.ts';
import type { BlockRule, Draft } from '../rule.ts';

const id = 'more-data-fix';

/** The diagnosis that makes more data a reasoned choice. */
const diagnosed = phraseSet([
  '(high|low|large) (variance|bias)',
  'learning curve',
  'train validation gap',
  '(gap|variance) .. (train|validation)',
]);

export const moreDataFix: BlockRule = {
  id,
  scope: 'block',
  summary: 'More data as the remedy, with no diagnosis of variance, or as something that always helps.',
  why: 'More data closes a gap between training and validation error; it does nothing for a model that is too simple, and the interviewer wants to hear which one you have.',
  instead:
    'Name the symptom and the learning curve first: variance calls for data, bias for capacity, features or weaker regularization.',
  source: 'Anti-pattern "more data as the universal fix"',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'overfitting or variance named in the sentence, near it or in the heading',
    'saying when more data does not help',
    'collecting data as a step of a workflow',
  ],
  examples: [
    {
      bad: 'The churn model is at 0.71 AUC. «Collect more data and retrain».',
      good: 'Training AUC is 0.93 and validation 0.71, so variance dominates: collect more data and watch whether the gap closes.',
    },
    {
      bad: 'Bad accuracy? «More data always fixes it».',
      good: 'More data does not help here: training and validation error are both 18 %, which is bias.',
    },
  ],
  raisedFor: [],
  outranks: ['absolute-claim', 'missing-mechanism', 'unjustified-model-choice', 'vague-number'],
  covers: ['more data as the universal fix'],
  *check(context) {
    for (const guilty of guiltyOf(context, id)) {
      const near = [guilty.sentence, ...guilty.around.after.slice(0, 1)];
      if (!near.some((it) => diagnosed.has(piecesOf(it)))) yield draft(guilty);
    }
  },
};

function draft({ sentence, cues }: Guilty): Draft {
  const cue = [...cues].sort((a, b) => Number(b.name === 'more') - Number(a.name === 'more'))[0];
  const span = cue === undefined ? sentence.span : clauseAround(sentence, cue.from, cue.to);
  const words = quoted(sentence, span, 40);
  return {
    root: sentence.root,
    span,
    message: `“${words}” is prescribed before anything shows high variance; with high bias the score will not move. Compare training and validation error, or plot the learning curve, and say which it is.`,
    fixes: [
      sentenceFix('Diagnose first: variance or bias', sentence, [
        'This helps only with high variance: ',
        decide('training error is far below validation error, and the learning curve still falls at full size'),
        '; with high bias I would add capacity or features instead.',
      ]),
    ],
  };
}
