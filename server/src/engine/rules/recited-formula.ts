// Marks a known result that is stated in a section which never derives it.
import { belowFix } from '../fixing/blocks.ts';
import { absence } from '../judgement/absence.ts';
import { recitalEvidence } from '../judgement/evidence.ts';
import type { CanonicalResult } from '../knowledge/types.ts';
import type { Recital } from '../reading/recitals.ts';
import { derivableIn } from '../reading/recitals.ts';
import { capital } from '../reading/subject.ts';
import type { Draft, SectionRule } from '../rule.ts';

const id = 'recited-formula';

export const recitedFormula: SectionRule = {
  id,
  scope: 'section',
  summary: 'A known result that is stated in a section which never derives it.',
  why: 'A formula that comes without its steps reads as memorised, and the next question is “where does it come from?”.',
  instead: 'Write the three or four steps that lead to it, or link to the note where they stand.',
  source: 'Anti-pattern "reciting the bias-variance formula without derivation"; rule 4, derive, don’t recite',
  severity: 'information',
  fix: 'suggestion',
  leavesAlone: [
    'results whose derivation stands in the section, in formulas or in words, before or after',
    'a link or an exact reference to the derivation',
    'definitions of losses and metrics, which nobody derives',
    'cheat sheets and notes on one paper, if the front matter says so; sections longer than fourteen blocks',
  ],
  examples: [
    {
      bad: '## Ridge\n\nThe solution is «$\\hat w=(X^\\top X+\\lambda I)^{-1}X^\\top y$», known by heart. In our price model λ comes from 5-fold CV.\n',
      good: '## Ridge\n\nMinimise $\\|y-Xw\\|^2+\\lambda\\|w\\|^2$; the gradient $-2X^\\top(y-Xw)+2\\lambda w$ is zero where $(X^\\top X+\\lambda I)w=X^\\top y$, so $\\hat w=(X^\\top X+\\lambda I)^{-1}X^\\top y$.\n',
    },
  ],
  raisedFor: ['scientist', 'L4'],
  covers: ['reciting a formula without derivation', 'derive, do not recite'],
  *check(context) {
    if (context.note.kind === 'cheatsheet' || context.note.kind === 'paper') return;
    const recitals = derivableIn(context);
    if (recitals.some(isMended)) return;
    const found = recitals.find((it) => isRecited(it) && absence(id, it.unit, recitalEvidence(it)) > 0);
    if (found?.result !== undefined) yield draft(found, found.result);
  },
};

/** What nobody would call recited, whatever its words: a proof, a pointer to one, a chain of three equalities. */
const isRecited = ({ signs }: Recital): boolean => !signs.linked && !signs.proof && signs.chain < 4;

/** The derivation that the fix inserts stands in the section. */
function isMended({ unit, result }: Recital): boolean {
  const step = result?.derivation
    .split('\n')
    .at(-1)
    ?.replace(/^\d+\. /, '');
  return step !== undefined && unit.roots.some((root) => root.text.includes(step));
}

function draft({ root, span, leaf }: Recital, result: CanonicalResult): Draft {
  const steps = result.milestones.map((it) => it.name).join('; ');
  const message = `${capital(result.name)} stands here without its derivation, which reads as memorised. The steps: ${steps}.`;
  const fix = belowFix(
    `Derive it below: ${result.name} (${result.source.label})`,
    root,
    leaf,
    result.derivation.split('\n'),
  );
  return { root, span, message, data: { result: result.id }, fixes: [fix] };
}
