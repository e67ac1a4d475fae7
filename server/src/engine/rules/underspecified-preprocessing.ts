// Marks a preprocessing step that says neither which statistics it uses nor on what they are fitted.
import { decide, sentenceFix } from '../fixing/edits.ts';
import type { Guilty } from '../judgement/judge.ts';
import { guiltyOf } from '../judgement/judge.ts';
import { clauseAround } from '../reading/clause.ts';
import { phraseSet } from '../reading/phrase.ts';
import { piecesOf } from '../reading/pieces.ts';
import { quoted } from '../reading/subject.ts';
import type { BlockRule, Draft } from '../rule.ts';

const id = 'underspecified-preprocessing';

/** The statement that makes the step safe: fitted on the training part, applied elsewhere. */
const fitted = phraseSet([
  '(fit|fitted|computed|estimated|learned|learnt|calculated|taken) .. (on|from|over|inside) .. (train|training|fold|folds)',
  '(train|training) (only|statistics|stats|split only|folds only)',
  'inside .. (fold|folds)',
]);

/** What a step keeps from the data it is fitted on, by the words that name the step. */
const statistics: readonly (readonly [RegExp, string])[] = [
  [/imput|fill|missing|nan|null/i, 'the fill values'],
  [/target|mean.?encod|likelihood/i, 'the category means'],
  [/encod|one.?hot|categor|hash|level/i, 'the category vocabulary'],
  [/smote|sampl|balanc/i, 'the resampling'],
  [/outlier|clip|winsor|cap|trim/i, 'the cut-offs'],
  [/bin|bucket|quantile|discret/i, 'the bin edges'],
  [/pca|whiten|reduc|project/i, 'the projection'],
  [/select|drop/i, 'the selected columns'],
  [/min.?max|range/i, 'the minimum and maximum'],
];

export const underspecifiedPreprocessing: BlockRule = {
  id,
  scope: 'block',
  summary:
    'Normalising, scaling, encoding, imputing or resampling as a step, without which statistics or without "fitted on train".',
  why: 'It leaves open the leak from test to training and the skew between training and serving, which are the points of the question.',
  instead:
    'Name the transform, fit it on the training split only, apply the stored statistics to validation, test and serving.',
  source: 'Anti-pattern "just normalize the features"',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'definitions and denials: "trees need no scaling"',
    'fixed transforms such as dividing by 255, normalising probabilities, batch norm',
    'fitted-on-train said in the sentence, the next one or a child bullet',
  ],
  examples: [
    {
      bad: 'Pipeline: «normalize the features», then logistic regression with C = 1.',
      good: 'Pipeline: standardize the features with mean and std fitted on the training split only, then logistic regression with C = 1.',
    },
    {
      bad: '«First impute missing values», then split into train and test.',
      good: 'Trees need no scaling, since a split depends on the order of the values only.',
    },
  ],
  raisedFor: [],
  covers: ['just normalize the features'],
  *check(context) {
    for (const guilty of guiltyOf(context, id)) {
      const near = [guilty.sentence, ...guilty.around.after.slice(0, 1), ...guilty.around.children];
      if (!near.some((it) => fitted.has(piecesOf(it)))) yield draft(guilty);
    }
  },
};

function draft({ sentence, cues, cue }: Guilty): Draft {
  const longest = [...cues].sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? cue;
  const span = clauseAround(sentence, longest.from, longest.to);
  const words = quoted(sentence, span, 40);
  const kept =
    statistics.find(([step]) => step.test(words))?.[1] ??
    statistics.find(([step]) => step.test(sentence.text))?.[1] ??
    'the mean and standard deviation';
  return {
    root: sentence.root,
    span,
    message: `“${words}” does not say on which rows ${kept} are fitted; fitted on all of them, the test score is too good. Fit on the training split only and store the result with the model.`,
    fixes: [
      sentenceFix(`Fit on train: ${kept}`, sentence, [
        `${kept.charAt(0).toUpperCase()}${kept.slice(1)} are fitted on the training split only (`,
        decide('inside each fold'),
        ') and applied unchanged to validation, test and serving.',
      ]),
    ],
  };
}
