// Marks a model, optimizer, loss or metric that is recommended with no reason and no alternative.
import { clauseFix, decide } from '../fixing/edits.ts';
import type { Guilty } from '../judgement/judge.ts';
import { guiltyOf } from '../judgement/judge.ts';
import { comparisons } from '../knowledge/comparisons.ts';
import type { Comparison } from '../knowledge/types.ts';
import { clauseAround } from '../reading/clause.ts';
import type { KnownEntity } from '../reading/entities.ts';
import { entities } from '../reading/entities.ts';
import { saysWhy } from '../reading/mechanism.ts';
import { moodsOf } from '../reading/moods.ts';
import { capital, nearestMention, quoted } from '../reading/subject.ts';
import type { BlockRule, Draft, FixDraft } from '../rule.ts';

const id = 'unjustified-model-choice';

export const unjustifiedModelChoice: BlockRule = {
  id,
  scope: 'block',
  summary: 'A model, optimizer, loss or metric recommended with no reason and no alternative.',
  why: 'The choice is the cheap part of the answer; what is scored is why this one, and what you rejected.',
  instead: 'One clause of reason from the data, and the alternative with the condition under which you would take it.',
  source: 'Anti-pattern "XGBoost without justifying over LightGBM"; model selection, step 6',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'a reason or a rejected alternative in the sentence or next to it',
    'descriptions of what somebody used',
    'questions and denials',
  ],
  examples: [
    {
      bad: '«For this table we pick LightGBM».',
      good: 'LightGBM because the ids have 40k levels; XGBoost if the team already serves it.',
    },
    {
      bad: 'My answer: «logistic regression».',
      good: 'Logistic regression first: 900 rows, and the bank must explain each refusal.',
    },
  ],
  raisedFor: ['engineer'],
  covers: ['a model picked without justification', 'model selection'],
  *check(context) {
    for (const guilty of guiltyOf(context, id)) if (isChoice(guilty) && !saysWhy(guilty.sentence)) yield draft(guilty);
  },
};

/** Settles something; a name as a label, with nothing of choice about it, settles nothing unless it answers a question or fills a cell. */
function isChoice({ sentence, cues, around }: Guilty): boolean {
  const label = cues.every((it) => it.name === 'technique named' || it.name === 'sign');
  if (!label) return true;
  const asked = around.before[0] !== undefined && moodsOf(around.before[0]).question;
  return asked || sentence.block.kind === 'cell' || sentence.tokens.length > 6;
}

function draft({ sentence, cue, cues }: Guilty): Draft {
  const named = nearestMention(
    sentence,
    cue.from,
    (entity) => entity.technique !== undefined || entity.algorithm !== undefined || entity.metric !== undefined,
  );
  const first = cues.find((it) => it.name === 'choice') ?? cue;
  const span = clauseAround(sentence, named?.from ?? first.from, named?.to ?? first.to);
  if (named === undefined) {
    const message = `“${quoted(sentence, span)}” settles the choice and gives no reason, which reads as habit. Say what in the data decides it, and what you rejected.`;
    return {
      root: sentence.root,
      span,
      message,
      fixes: [
        clauseFix('Give reason and alternative', sentence, [
          ', because ',
          decide('what in the data decides it'),
          '; otherwise ',
          decide('the alternative'),
        ]),
      ],
    };
  }
  const name = capital(named.entity.name);
  const message = `${name} is chosen without a reason or a rejected alternative, which reads as habit. ${advice(named.entity)}`;
  return {
    root: sentence.root,
    span,
    message,
    data: { entity: named.entity.id },
    fixes: fixesFor(named.entity).map((make) => make(sentence)),
  };
}

const comparisonsOf = (entity: KnownEntity): readonly Comparison[] =>
  comparisons.filter((it) => it.left === entity.id || it.right === entity.id);

interface Sides {
  readonly own: string;
  readonly other: string;
  readonly name: string;
}

/** When to take this one, and when the other, from this one's side. */
function sidesOf(it: Comparison, entity: KnownEntity): Sides {
  const left = it.left === entity.id;
  const other = left ? it.right : it.left;
  return {
    own: left ? it.leftWhen : it.rightWhen,
    other: left ? it.rightWhen : it.leftWhen,
    name: entities.get(other)?.name ?? other,
  };
}

function advice(entity: KnownEntity): string {
  const it = comparisonsOf(entity)[0];
  if (it === undefined) return 'Say what in the data decides it, and when you would take something else.';
  const { own, other, name } = sidesOf(it, entity);
  return `Take it when ${own}; ${name} when ${other}.`;
}

type MakeFix = (sentence: Guilty['sentence']) => FixDraft;

function fixesFor(entity: KnownEntity): readonly MakeFix[] {
  const compared = comparisonsOf(entity)
    .slice(0, 2)
    .map((it): MakeFix => {
      const { own, other, name } = sidesOf(it, entity);
      return (sentence) =>
        clauseFix(`Justify ${entity.name} against ${name}`, sentence, [
          ', because ',
          decide(own),
          `; ${name} when `,
          decide(other),
        ]);
    });
  if (compared.length > 0) return compared;
  const reason = entity.technique?.because ?? 'what in the data decides it';
  return [
    (sentence) =>
      clauseFix(`Justify ${entity.name}`, sentence, [
        ', because ',
        decide(reason),
        '; otherwise ',
        decide(entity.technique?.instead ?? 'the alternative'),
      ]),
  ];
}
