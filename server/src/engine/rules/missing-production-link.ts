// Marks a derivation or a piece of theory that never meets a model or a production decision.

import { lastWordFix } from '../fixing/blocks.ts';
import { decide } from '../fixing/edits.ts';
import { absence } from '../judgement/absence.ts';
import type { Sentence } from '../note/sentences.ts';
import { capital } from '../reading/subject.ts';
import type { Theory } from '../reading/theory.ts';
import { theoryIn } from '../reading/theory.ts';
import type { Draft, SectionRule } from '../rule.ts';

const id = 'missing-production-link';

/** The openings of the sentences that the fix adds. */
const linked = /\bThis is why\b|\bIn production this decides\b/;

export const missingProductionLink: SectionRule = {
  id,
  scope: 'section',
  summary: 'A derivation or theory section that never meets a model or production decision.',
  why: 'The round grades whether theory guides what you build; a derivation that ends in a formula shows half of it.',
  instead: 'Close with one decision that follows: “this is why …”.',
  source: 'Rule 6, connect every theoretical concept to one production decision',
  severity: 'hint',
  fix: 'suggestion',
  leavesAlone: [
    'a decision, a setting, a measurement or a bug of a real model anywhere in the section, the heading included',
    'formulas that are only stated, and sections without mathematics',
    'cheat sheets and notes on one paper, if the front matter says so; sections longer than fourteen blocks',
  ],
  examples: [
    {
      bad: '## Variance of an average\n\nFor $B$ trees with pairwise correlation $\\rho$: $\\operatorname{Var}\\bar T=B^{-2}[B\\sigma^2+B(B-1)\\rho\\sigma^2]=\\rho\\sigma^2+\\frac{1-\\rho}{B}\\sigma^2$. «For $B\\to\\infty$ the first term remains.»\n',
      good: '## Variance of an average\n\nFor $B$ trees with pairwise correlation $\\rho$: $\\operatorname{Var}\\bar T=B^{-2}[B\\sigma^2+B(B-1)\\rho\\sigma^2]=\\rho\\sigma^2+\\frac{1-\\rho}{B}\\sigma^2$. So our ranker ships 300 trees and not 2,000, and tuning goes to `max_features`.\n',
    },
  ],
  raisedFor: ['engineer', 'L6', 'L7'],
  covers: ['connect to production'],
  *check(context) {
    if (context.note.kind === 'cheatsheet' || context.note.kind === 'paper') return;
    const theory = theoryIn(context);
    if (theory === undefined || theory.unit.roots.some((root) => linked.test(root.text))) return;
    const last = theory.unit.sentences.filter((it) => it.block.kind !== 'heading').at(-1);
    if (last !== undefined && absence(id, theory.unit, {}) > 0) yield draft(theory, last);
  },
};

function draft({ unit, result }: Theory, last: Sentence): Draft {
  const { root, span } = last;
  if (result === undefined) {
    const message =
      'The derivation ends in mathematics and meets no model, which shows half of what is graded. Close with the decision that it settles: a setting, a metric, a check.';
    const fix = lastWordFix('Add the decision that it settles', unit, [
      'In production this decides ',
      decide('which setting, metric or check'),
      '.',
    ]);
    return { root, span, message, fixes: fix === undefined ? [] : [fix] };
  }
  const message = `${capital(result.name)} is worked out here and meets no model or decision, which shows half of what is graded. ${result.production}`;
  const fix = lastWordFix(`Close with its use: ${result.name} (${result.source.label})`, unit, [
    decide(result.production),
  ]);
  return { root, span, message, data: { result: result.id }, fixes: fix === undefined ? [] : [fix] };
}
