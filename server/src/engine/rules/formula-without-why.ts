// Marks a known formula with no sentence on why it has this form.

import { belowFix } from '../fixing/blocks.ts';
import { decide, sentenceFix } from '../fixing/edits.ts';
import { absence } from '../judgement/absence.ts';
import { formulaEvidence } from '../judgement/evidence.ts';
import type { CanonicalResult } from '../knowledge/types.ts';
import type { Recital } from '../reading/recitals.ts';
import { statedIn } from '../reading/recitals.ts';
import { capital } from '../reading/subject.ts';
import type { Draft, FixDraft, SectionRule } from '../rule.ts';

const id = 'formula-without-why';

export const formulaWithoutWhy: SectionRule = {
  id,
  scope: 'section',
  summary: 'A known formula with no sentence on why it has this form.',
  why: 'Knowing the formula and not the mechanism is the most expensive mistake of the round: “why this form?” is the follow-up.',
  instead: 'Add one sentence: what this form buys that the obvious alternative does not.',
  source: 'The most expensive mistake, memorised formulas without mechanism',
  severity: 'hint',
  fix: 'suggestion',
  leavesAlone: [
    'the why in any form, before or after: a clause, a comparison with the alternative, a boundary case, a worked number',
    'formulas that are derived in the section',
    'the other cell of the row that says it',
  ],
  examples: [
    {
      bad: 'Focal loss: «$-(1-p_t)^\\gamma\\log p_t$», γ = 2, α = 0.25, RetinaNet head.\n',
      good: 'Focal loss: $-(1-p_t)^\\gamma\\log p_t$, γ = 2. The factor is there because 100k easy anchors would outweigh ten objects; it mutes them.\n',
    },
  ],
  raisedFor: ['scientist', 'L6', 'L7'],
  covers: ['formulas without mechanism'],
  *check(context) {
    if (context.note.kind === 'cheatsheet') return;
    for (const recital of statedIn(context)) {
      const { unit, result, signs } = recital;
      if (result === undefined || isExplained(recital, result) || signs.proof || signs.operations > 3) continue;
      if (absence(id, unit, formulaEvidence(unit)) > 0) {
        yield draft(recital, result);
        return;
      }
    }
  },
};

/** The reason that the fix adds stands there already. */
const isExplained = ({ unit }: Recital, { why }: CanonicalResult): boolean =>
  unit.roots.some((root) => root.text.includes(why.slice(0, 60)));

function draft(recital: Recital, result: CanonicalResult): Draft {
  const { root, span } = recital;
  const message = `${capital(result.name)} stands here without a word on why it has this form. ${result.why}`;
  return { root, span, message, data: { result: result.id }, fixes: [fixOf(recital, result)] };
}

/** The reason after the sentence that holds the formula, or below a formula of its own. */
function fixOf({ root, span, leaf }: Recital, result: CanonicalResult): FixDraft {
  const title = `Say why it has this form: ${result.name} (${result.source.label})`;
  const sentence = root.sentences.find(
    (it) => it.leaf === leaf && it.span.start <= span.start && span.start < it.span.end,
  );
  if (sentence === undefined) return belowFix(title, root, -1, [result.why]);
  const last = root.sentences.filter((it) => it.leaf === leaf && it.span.start < span.end).at(-1) ?? sentence;
  return sentenceFix(title, last, [decide(result.why)]);
}
