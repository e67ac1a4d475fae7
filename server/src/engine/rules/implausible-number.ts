// Marks a value outside every sensible range for what it belongs to.
import { decide, replaceFix } from '../fixing/edits.ts';
import { limitsOf, scoreFix, usualFix } from '../fixing/values.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Contradiction } from '../reading/contradictions.ts';
import { contradictionsIn } from '../reading/contradictions.ts';
import { isKnownOdd, saysOdd } from '../reading/oddity.ts';
import type { Breach } from '../reading/plausible.ts';
import { breachOf } from '../reading/plausible.ts';
import type { BoundValue } from '../reading/quantityBinding.ts';
import type { Settings } from '../reading/quantityNames.ts';
import { isMetric } from '../reading/quantityNames.ts';
import { boundIn, settingsOf, wholeSpan } from '../reading/quantitySettings.ts';
import { surroundingsOf } from '../reading/surroundings.ts';
import { typicalValue } from '../reading/typical.ts';
import type { BlockContext, BlockRule, Draft } from '../rule.ts';
import type { Span } from '../text/span.ts';

const id = 'implausible-number';

export const implausibleNumber: BlockRule = {
  id,
  scope: 'block',
  summary: 'A value outside every sensible range for what it belongs to.',
  why: 'Numbers are how an interviewer tells practice from reading, and an impossible one undoes all the others.',
  instead: 'Give the usual value, or say why this one is right here all the same.',
  source: 'Mindset rule 2, numbers and names',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'an odd value that is explained, or told as a slip, a bug or a warning',
    'sweeps, range tests and grids',
    'gains and ratios of a score: "AUC 1.3 points higher"',
    'scores given times 100',
    'numbers that are part of a formula or count something else',
  ],
  examples: [
    {
      bad: 'Trained with Adam, «lr 0.5», batch 128, cosine to zero.',
      good: 'Trained with Adam, lr 1e-3, batch 128, cosine to zero.',
    },
    {
      bad: 'On the May hold-out the model reached an «AUC of 1.3».',
      good: 'The script printed an AUC of 1.3, which cannot be: it had summed over unsorted rates.',
    },
    {
      bad: 'NER: precision 0.91, recall 0.85, «F1 0.96», strict match.',
      good: 'NER: precision 0.91, recall 0.85, F1 0.88, strict match.',
    },
  ],
  raisedFor: [],
  covers: ['numbers and names'],
  *check(context) {
    for (const sentence of context.root.sentences) {
      if (sentence.block.kind !== 'heading' && /\d/.test(sentence.source)) yield* drafts(context, sentence);
    }
  },
};

function* drafts(context: BlockContext, sentence: Sentence): Iterable<Draft> {
  const around = surroundingsOf(context, sentence);
  const settings = settingsOf(context, sentence, around);
  const values = boundIn(sentence, around, settings);
  for (const it of contradictionsIn(sentence, values, around.before))
    if (!saysOdd(sentence)) yield mended(sentence, it);
  for (const bound of values) {
    const breach = breachOf(bound, settings);
    if (breach === undefined || (bound.listed && !isMetric(breach.entry)) || isKnownOdd(sentence, bound, around))
      continue;
    yield draft(sentence, bound, breach, settings);
  }
}

function mended(sentence: Sentence, { span, fault, remedy, edit }: Contradiction): Draft {
  const fix = replaceFix(`Write ${edit.text.trim()}`, sentence, edit.span, [decide(edit.text)]);
  return { root: sentence.root, span, message: `${fault}. ${remedy}.`, fixes: [fix] };
}

function draft(sentence: Sentence, bound: BoundValue, breach: Breach, { wide }: Settings): Draft {
  const { entry } = breach;
  const span = wholeSpan(sentence, bound);
  const words = shown(sentence, span);
  const found = { root: sentence.root, span, data: { entity: entry.id } };
  if (isMetric(entry)) {
    const message = `“${words}” cannot be: ${entry.name} ${limitsOf(breach)}. Recompute it, or say what the number is instead.`;
    return { ...found, message, fixes: [scoreFix(sentence, bound, entry, breach)] };
  }
  const row = typicalValue(entry, wide, breach.when);
  const usual =
    row === undefined
      ? `Choose it by ${entry.choose}`
      : `Usual is ${row.typical}${row.when.length === 0 ? '' : ` for ${row.context}`}`;
  const message = `“${words}” is out of range for the ${entry.name}: ${lower(breach.why ?? 'no setting needs it')}. ${usual}.`;
  return { ...found, message, fixes: row === undefined ? [] : [usualFix(sentence, bound, entry, breach, row)] };
}

/** The words of the finding on one line, without emphasis and code marks. */
const shown = (sentence: Sentence, { start, end }: Span): string =>
  sentence.root.text
    .slice(start, end)
    .replaceAll(/[*`|$]+|\s+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A sentence as the end of another: names and symbols keep their capital. */
const lower = (text: string): string =>
  (/^[A-Z][a-z]/.test(text) && !/^Adam\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text).replace(
    /\.$/,
    '',
  );
