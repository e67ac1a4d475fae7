// Marks the headline of a paper or of a recent model that is taken over as settled.
import { decide, sentenceFix } from '../fixing/edits.ts';
import type { Guilty } from '../judgement/judge.ts';
import { guiltyOf } from '../judgement/judge.ts';
import { papers } from '../knowledge/papers.ts';
import type { Paper } from '../knowledge/types.ts';
import { citationsOf } from '../reading/citations.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { phraseSet } from '../reading/phrase.ts';
import { piecesOf } from '../reading/pieces.ts';
import { capital, quoted } from '../reading/subject.ts';
import type { BlockRule, Draft } from '../rule.ts';

const id = 'unhedged-paper-claim';

/** Signs of what was read, or of the scope of a result. */
const scoped = phraseSet([
  '(i have read|i read|i skimmed|have not implemented|my understanding|my reading|they report|the authors report|as far as i)',
]);

export const unhedgedPaperClaim: BlockRule = {
  id,
  scope: 'block',
  summary:
    'A headline of a paper or a recent model taken over as settled, with neither mechanism nor scope nor a sign of what was read.',
  why: 'An interviewer who has read the paper asks one question back, and a bluff ends the round; honest scope earns points.',
  instead: 'Say what was measured where, the mechanism as you understand it, and what you have read or tried.',
  source: 'Anti-pattern "bluffing on a recent paper"; signal 5, honest uncertainty',
  severity: 'information',
  fix: 'suggestion',
  leavesAlone: [
    'the mechanism is given',
    '"they report … on …, up to …"',
    'what was read is said',
    'crediting a technique to its paper',
    "the note's own paper",
  ],
  examples: [
    {
      bad: '«DPO is as good as PPO, so nobody needs a reward model any more».',
      good: 'I have read the DPO paper but not implemented it: they report it at or above PPO on summarization and single-turn dialogue, up to 6B parameters.',
    },
    {
      bad: '«Research shows that Mamba replaces attention».',
      good: 'Dropout (Srivastava et al., 2014) zeroes each unit with probability p.',
    },
  ],
  raisedFor: ['scientist', 'L6', 'L7'],
  covers: ['bluffing on a recent paper', 'honest uncertainty'],
  *check(context) {
    if (context.note.kind === 'paper') return;
    for (const guilty of guiltyOf(context, id)) {
      const near = [guilty.sentence, ...guilty.around.after.slice(0, 1)];
      if (isClaim(guilty) && !near.some((it) => scoped.has(piecesOf(it)))) yield draft(guilty);
    }
  },
};

/** Claims something: a technique that is only credited to its paper claims nothing. */
function isClaim({ sentence, cues }: Guilty): boolean {
  const has = (...names: readonly string[]): boolean => cues.some((it) => names.includes(it.name));
  if (has('evidence', 'ranking')) return true;
  return (
    (has('headline', 'source', 'model') && citationsOf(sentence).length === 0) ||
    (has('headline') && paperOf(sentence) !== undefined)
  );
}

function draft({ sentence }: Guilty): Draft {
  const paper = paperOf(sentence);
  const span = {
    start: sentence.span.start,
    end: sentence.span.start + sentence.source.replace(/[.!\s]+$/, '').length,
  };
  const words = quoted(sentence, span, 50);
  if (paper === undefined) {
    const message = `“${words}” takes a headline for settled; the follow-up question is on which data and against what. Say what was measured where, and what you have read of it.`;
    const parts = [
      'I have read ',
      decide('the abstract and the main table'),
      ' but not implemented it; my understanding is ',
      decide('the mechanism, and the setting in which it held'),
      '.',
    ];
    return {
      root: sentence.root,
      span,
      message,
      fixes: [sentenceFix('Say what you have read of it', sentence, parts)],
    };
  }
  const author = `${paper.authors[0]}${paper.authors.length > 1 || paper.more === true ? ' et al.' : ''}`;
  const message = `“${words}” says more than ${author} measured. ${capital(paper.found)}`;
  const parts = [
    `I have read ${author} (${paper.published ?? paper.preprint ?? ''}) but not implemented it; my understanding is: `,
    decide(paper.found.replace(/\.$/, '')),
    '.',
  ];
  return {
    root: sentence.root,
    span,
    message,
    data: { paper: paper.id },
    fixes: [sentenceFix(`Say what ${author} found, and what you have read`, sentence, parts)],
  };
}

/** The paper that the sentence cites or whose technique it names. */
function paperOf(sentence: Guilty['sentence']): Paper | undefined {
  const cited = citationsOf(sentence)[0];
  const byAuthor = papers.find(
    (it) =>
      cited !== undefined &&
      it.authors[0]?.toLowerCase() === cited.authors[0]?.toLowerCase() &&
      (it.preprint === cited.year || it.published === cited.year),
  );
  if (byAuthor !== undefined) return byAuthor;
  const words = ` ${sentence.text.toLowerCase().replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ')} `;
  const ids = new Set(mentionsOf(sentence).map((it) => it.entity.id));
  return (
    papers.find((it) => it.introduces.some((name) => ids.has(name))) ??
    papers.find((it) => it.names.some((name) => name.length > 3 && words.includes(` ${name.toLowerCase()} `)))
  );
}
