// Marks a value outside every sensible range for what it belongs to.
import type { Part } from '../fixing/edits.ts';
import { decide, replaceFix } from '../fixing/edits.ts';
import type { Hyperparameter, Metric } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Contradiction } from '../reading/contradictions.ts';
import { contradictionsIn } from '../reading/contradictions.ts';
import { isKnownOdd, saysOdd } from '../reading/oddity.ts';
import type { Breach } from '../reading/plausible.ts';
import { breachOf } from '../reading/plausible.ts';
import type { BoundValue } from '../reading/quantityBinding.ts';
import { valueOfAnswer, valueOfCell, valuesIn } from '../reading/quantityBinding.ts';
import type { Settings } from '../reading/quantityNames.ts';
import { isMetric } from '../reading/quantityNames.ts';
import { quoted } from '../reading/subject.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { surroundingsOf } from '../reading/surroundings.ts';
import { contextWords, typicalValue } from '../reading/typical.ts';
import type { BlockContext, BlockRule, Draft, FixDraft } from '../rule.ts';

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
  ],
  examples: [
    { bad: 'Trained with «Adam, lr 0.5», batch 128, cosine to zero.', good: 'Trained with Adam, lr 1e-3, batch 128, cosine to zero.' },
    { bad: 'On the May hold-out the model reached an «AUC of 1.3».', good: 'The script printed an AUC of 1.3, which cannot be: it had summed over unsorted rates.' },
    { bad: '| setting | value |\n|---|---|\n| momentum | «9» |', good: '| setting | value |\n|---|---|\n| momentum | 0.9 |' },
  ],
  raisedFor: [],
  covers: ['numbers and names'],
  *check(context) {
    for (const sentence of context.root.sentences) {
      if (sentence.block.kind === 'heading' || !/\d/.test(sentence.source)) continue;
      yield* drafts(context, sentence);
    }
  },
};

function* drafts(context: BlockContext, sentence: Sentence): Iterable<Draft> {
  const around = surroundingsOf(context, sentence);
  const settings = settingsOf(context, sentence, around);
  const values = boundIn(sentence, around, settings);
  for (const it of contradictionsIn(sentence, values, around.before)) if (!saysOdd(sentence)) yield mended(sentence, it);
  for (const bound of values) {
    const breach = breachOf(bound, settings);
    if (breach === undefined || (bound.listed && !isMetric(breach.entry)) || isKnownOdd(sentence, bound, around)) continue;
    yield draft(sentence, bound, breach, settings);
  }
}

function mended(sentence: Sentence, { span, fault, remedy, edit }: Contradiction): Draft {
  const fix = replaceFix(`Write ${edit.text.trim()}`, sentence, edit.span, [decide(edit.text)]);
  return { root: sentence.root, span, message: `${fault}. ${remedy}.`, fixes: [fix] };
}

function settingsOf(context: BlockContext, sentence: Sentence, { row, header, parents, before, after }: Surroundings): Settings {
  const cell = header !== undefined;
  const heads = cell ? sentence.root.sentences.filter((it) => it.block.cell?.row === 0) : [];
  const own = [sentence, ...row, ...heads, ...parents];
  // What stands before belongs to the same paragraph, or leads into the list or the table; what follows may speak of a table.
  const said = before.slice(0, 3).filter((it) => it.leaf === sentence.leaf || cell || sentence.block.kind === 'item' || sentence.block.quoted);
  return { near: contextWords(own, []), wide: contextWords([...own, ...said, ...(cell ? after.slice(0, 2) : [])], context.path) };
}

function boundIn(sentence: Sentence, around: Surroundings, settings: Settings): readonly BoundValue[] {
  if (sentence.block.kind !== 'cell') {
    const answer = valueOfAnswer(sentence, around.before[0], settings);
    return answer === undefined ? valuesIn(sentence, settings) : [answer];
  }
  const value = valueOfCell(sentence, around, settings);
  return value === undefined ? valuesIn(sentence, settings) : [value];
}

function draft(sentence: Sentence, bound: BoundValue, breach: Breach, { wide }: Settings): Draft {
  const { entry } = breach;
  const words = quoted(sentence, bound.span);
  const data = { entity: entry.id };
  if (isMetric(entry)) {
    const message = `“${words}” cannot be: ${entry.name} ${limits(breach)}. Recompute it, or say what the number is instead.`;
    return { root: sentence.root, span: bound.span, message, data, fixes: [markFix(sentence, bound, entry, breach)] };
  }
  const row = typicalValue(entry, wide);
  const usual = row === undefined ? `Choose it by ${entry.choose}` : `Usual: ${row.typical} (${row.context})`;
const why = breach.why === undefined ? '' : `: ${breach.why.charAt(0).toLowerCase()}${breach.why.slice(1).replace(/\.$/, '')}`;
  const message = `“${words}” is out of range for the ${entry.name}${why}. ${usual}.`;
  return { root: sentence.root, span: bound.span, message, data, fixes: row === undefined ? [] : [usualFix(sentence, bound, entry, row.typical, row.source.label)] };
}

function limits({ min, max }: Breach): string {
  if (min !== null && max !== null) return `lies between ${min} and ${max}`;
  return min === null ? `is at most ${max}` : `is at least ${min}`;
}

function markFix(sentence: Sentence, bound: BoundValue, metric: Metric, breach: Breach): FixDraft {
  const parts: Part[] = [' (which cannot be: ', `${metric.name} ${limits(breach)}; `, decide('recompute it'), ')'];
  return replaceFix(`Mark it: ${metric.name} ${limits(breach)}`, sentence, { start: bound.number.end, end: bound.number.end }, parts);
}

const usualFix = (sentence: Sentence, bound: BoundValue, entry: Hyperparameter, typical: string, source: string): FixDraft =>
  replaceFix(`Take the usual ${entry.name}: ${typical} (${source})`, sentence, bound.number, [decide(firstValue(typical))]);

/** "1e-3 for small nets, 3e-4 for …" gives 1e-3 to write in place of a single number. */
const firstValue = (typical: string): string => /^[~≈]?\d[\d.,e-]*(?:\s?%|\s?k\b)?/i.exec(typical)?.[0].replace(/[.,]$/, '') ?? typical;
