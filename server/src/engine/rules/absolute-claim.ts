// Marks a matter that depends on conditions and is put as universal.
import type { Part } from '../fixing/edits.ts';
import { clauseFix, decide } from '../fixing/edits.ts';
import type { Cue } from '../judgement/cue.ts';
import { cuesOf } from '../judgement/cue.ts';
import { judge } from '../judgement/judge.ts';
import { comparisons } from '../knowledge/comparisons.ts';
import type { Comparison } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import { clauseAround } from '../reading/clause.ts';
import { entities } from '../reading/entities.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { phraseSet } from '../reading/phrase.ts';
import { piecesOf } from '../reading/pieces.ts';
import { capital, nearestMention, quoted } from '../reading/subject.ts';
import type { BlockRule, Draft, FixDraft } from '../rule.ts';

const id = 'absolute-claim';

/** Forms that give the condition back: the sentence names where its claim ends. */
const limited = phraseSet([
  '(fails when|except (when|where|for|if)|unless|but not (when|if|for|where)|as long as|breaks when|exception)',
]);

/** What mathematics may say without condition. */
const proven = phraseSet([
  '(always|never|every|any|all|must|cannot|only) ... (non-negative|nonnegative|non negative|positive|negative|zero|convex|concave|symmetric|orthogonal|finite|bounded|nonzero|semidefinite|semi-definite|decreasing|increasing|monotone|between # and #|sum to|sums to|add up to|at least|at most|greater than or equal|less than or equal|≥|≤)',
]);

export const absoluteClaim: BlockRule = {
  id,
  scope: 'block',
  summary: 'A matter that depends on conditions, put as universal.',
  why: 'One counter-example sinks the sentence, and the interviewer has it ready; conditions are what senior judgement consists of.',
  instead: 'Say when it holds, when it does not, and what decides between the two.',
  source: 'Anti-pattern "Adam is always better than SGD"',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'theorems, definitions and identities: "KL is always non-negative"',
    'real safeguards: "never fit the scaler on the test set"',
    'sentences that deny, hedge, ask, or quote the claim to reject it',
    'search language: "the best split", "the best model so far"',
  ],
  examples: [
    {
      bad: '«Adam is always better than SGD».',
      good: 'Adam is not always better than SGD: on ImageNet a tuned SGD with momentum 0.9 often ends higher.',
    },
    {
      bad: 'For metrics: «never use accuracy».',
      good: 'The KL divergence is always non-negative, by Jensen’s inequality.',
    },
  ],
  raisedFor: [],
  covers: ['Adam is always better than SGD'],
  *check(context) {
    for (const sentence of context.root.sentences) {
      const cues = cuesOf(sentence).filter((it) => it.rule === id && !isDenied(sentence, it));
      const cue = cues.find((it) => it.name !== 'quantifier') ?? cues[0];
      if (cue === undefined || limited.has(piecesOf(sentence)) || proven.has(piecesOf(sentence))) continue;
      // A bare "all" or "only" is mostly innocent: it takes more to convict it than "always" or "guaranteed".
      if (judge(context, sentence).margin(id) > (cue.name === 'quantifier' ? 0.12 : 0)) yield draft(sentence, cue);
    }
  },
};

/** "not always", "no guarantee", "almost never": the words just before turn the absolute round. */
function isDenied(sentence: Sentence, cue: Cue): boolean {
  const before = piecesOf(sentence).slice(Math.max(0, cue.from - 2), cue.from);
  return before.some(
    (it) =>
      /^(?:not|no|never|nothing|hardly|rarely|almost|nearly|\w+n['’]t|cannot|depend)$/.test(it.word) ||
      it.stem === 'depend',
  );
}

function draft(sentence: Sentence, cue: Cue): Draft {
  const span = clauseAround(sentence, cue.from, cue.to);
  const words = quoted(sentence, span);
  const comparison = comparisonIn(sentence);
  if (comparison !== undefined) {
    const parts = conditions(comparison);
    const message = `“${words}” makes a rule of what depends on the setting. ${parts}.`;
    return {
      root: sentence.root,
      span,
      message,
      data: { comparison: comparison.id },
      fixes: [conditionFix(sentence, comparison)],
    };
  }
  const technique = nearestMention(sentence, cue.from, (entity) => entity.technique !== undefined)?.entity.technique;
  if (technique !== undefined) {
    const message = `“${words}” leaves no way out, and ${technique.name} has one: it fails when ${technique.fails}. Name the condition.`;
    const fix = clauseFix(`Add its limit: fails when ${technique.fails}`, sentence, [
      `; it fails when `,
      decide(technique.fails),
    ]);
    return { root: sentence.root, span, message, data: { entity: technique.id }, fixes: [fix] };
  }
  const message = `“${words}” allows no exception, so one counter-example ends the argument. Say when it holds and when it does not.`;
  return {
    root: sentence.root,
    span,
    message,
    fixes: [
      clauseFix('Add the condition', sentence, [', unless ', decide('the condition under which it does not hold')]),
    ],
  };
}

const nameOf = (entity: string): string => entities.get(entity)?.name ?? entity;

const conditions = (it: Comparison): string =>
  `${capital(nameOf(it.left))} when ${it.leftWhen}; ${nameOf(it.right)} when ${it.rightWhen}`;

function conditionFix(sentence: Sentence, it: Comparison): FixDraft {
  const first = mentionsOf(sentence).find((mention) => mention.entity.id === it.left || mention.entity.id === it.right);
  const praised = first?.entity.id === it.right ? it.right : it.left;
  const [other, when] = praised === it.left ? [it.right, it.rightWhen] : [it.left, it.leftWhen];
  const parts: Part[] = [', except when ', decide(when), `: then ${nameOf(other)} (${it.source.label})`];
  return clauseFix(`Say when ${nameOf(other)} wins: when ${when}`, sentence, parts);
}

/** The comparison of two things that the sentence names. */
function comparisonIn(sentence: Sentence): Comparison | undefined {
  const ids = new Set(mentionsOf(sentence).map((it) => it.entity.id));
  return ids.size < 2 ? undefined : comparisons.find((it) => ids.has(it.left) && ids.has(it.right));
}
