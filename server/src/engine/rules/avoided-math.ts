// Marks mathematics that is waved away.
import { decide, sentenceFix } from '../fixing/edits.ts';
import type { Guilty } from '../judgement/judge.ts';
import { guiltyOf } from '../judgement/judge.ts';
import { results } from '../knowledge/results.ts';
import type { CanonicalResult } from '../knowledge/types.ts';
import { phraseSet } from '../reading/phrase.ts';
import { piecesOf, stemsOfWords } from '../reading/pieces.ts';
import { quoted } from '../reading/subject.ts';
import type { BlockContext, BlockRule, Draft } from '../rule.ts';

const id = 'avoided-math';

/** The structure is named after all. */
const structured = phraseSet([
  '(what i know of its structure|the structure is|it must reduce to|the first step is|should be of the form|let me reconstruct)',
]);

export const avoidedMath: BlockRule = {
  id,
  scope: 'block',
  summary: 'Mathematics waved away: skipped, trusted, left to the library or to the reader.',
  why: 'Mathematics is the main axis of the round; a shrug ends it, while the structure of a half-remembered result still earns points.',
  instead:
    'Derive it, or say what you know of its structure: the form, a boundary case that it must meet, the next step.',
  source: 'Anti-pattern "avoiding the math"; mindset rule 5, name the structure',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'the derivation follows or precedes',
    'an exact pointer to the proof',
    '"it turns out that" in passing',
    'the structure is named although a constant is forgotten',
  ],
  examples: [
    {
      bad: '«The dual of the SVM is ugly algebra that I skip».',
      good: 'The dual follows in two steps: the gradient in w is zero at w = Σ αᵢyᵢxᵢ, and substitution leaves inner products only.',
    },
    {
      bad: '«Backprop: the framework does the math, no need to derive it».',
      good: 'I do not remember the constants of DeLong, but the structure is the variance of a two-sample U-statistic, ζ₁/m + ζ₀/n.',
    },
  ],
  raisedFor: [],
  covers: ['avoiding the math', 'name the structure'],
  *check(context) {
    for (const guilty of guiltyOf(context, id)) {
      const near = [guilty.sentence, ...guilty.around.after.slice(0, 1)];
      if (!near.some((it) => structured.has(piecesOf(it)))) yield draft(context, guilty);
    }
  },
};

function draft(context: BlockContext, { sentence, around }: Guilty): Draft {
  const span = {
    start: sentence.span.start,
    end: sentence.span.start + sentence.source.replace(/[.!\s]+$/, '').length,
  };
  const result = resultNear(
    [sentence, ...around.before.slice(0, 2), ...around.parents].map((it) => it.text),
    context.path,
  );
  const words = quoted(sentence, span, 50);
  if (result === undefined) {
    const message = `“${words}” leaves the mathematics out, and that is what is scored. Say its form, a boundary case it must meet, and the first step.`;
    const parts = [
      'What I know of its structure: ',
      decide('the form of the result'),
      '; it must reduce to ',
      decide('a boundary case'),
      ', and the first step is ',
      decide('what to expand or to set to zero'),
      '.',
    ];
    return { root: sentence.root, span, message, fixes: [sentenceFix('Name the structure instead', sentence, parts)] };
  }
  const first = result.milestones[0]?.name ?? 'write the definition';
  const message = `“${words}” leaves out the ${result.name}, which is short enough to reconstruct. Start: ${lower(first)}.`;
  const parts = [
    `What I know of its structure (${result.name}): the first step is `,
    decide(lower(first)),
    `; it must reduce to `,
    decide(lower(result.boundary[0] ?? 'a boundary case').replace(/\.$/, '')),
    '.',
  ];
  return {
    root: sentence.root,
    span,
    message,
    data: { result: result.id },
    fixes: [sentenceFix(`Reconstruct the ${result.name}`, sentence, parts)],
  };
}

const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The canonical result that the texts or the headings name. */
function resultNear(texts: readonly string[], path: readonly string[]): CanonicalResult | undefined {
  const words = [...texts, ...path].map(
    (text) => ` ${stemsOfWords(text.replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')).join(' ')} `,
  );
  return results.find((it) =>
    [it.name, ...it.aliases].some((name) => words.some((text) => text.includes(` ${stemsOfWords(name).join(' ')} `))),
  );
}
