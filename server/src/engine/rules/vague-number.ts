// Marks a quantity that is set, chosen, required or reported in words only.
import { decide, replaceFix } from '../fixing/edits.ts';
import type { Cue } from '../judgement/cue.ts';
import { cuesOf } from '../judgement/cue.ts';
import type { Judgement } from '../judgement/judge.ts';
import { judge } from '../judgement/judge.ts';
import type { Hyperparameter } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import { mentionsOf, spanOf } from '../reading/mentions.ts';
import { phraseSet } from '../reading/phrase.ts';
import { piecesOf } from '../reading/pieces.ts';
import { quoted } from '../reading/subject.ts';
import { contextWords, typicalValue } from '../reading/typical.ts';
import type { BlockContext, BlockRule, Draft, FixDraft } from '../rule.ts';

const id = 'vague-number';

const directions = phraseSet([
  '(if|when|whenever|with|for|because|since|as) ... too (large|small|high|low|big|little|many|few|long|short|deep|shallow|aggressive)',
  'too (large|small|high|low|big|many|few|long|short|deep) .. (leads|makes|causes|gives|means|and)',
]);

export const vagueNumber: BlockRule = {
  id,
  scope: 'block',
  summary: 'A quantity that is set, chosen, required or reported in words only.',
  why: 'Values are what tells somebody who has trained models from somebody who has read about them; "a small learning rate" fails that test.',
  instead: 'Give the value, a range, a formula or the rule by which you choose it, with the setting it belongs to.',
  source: 'Anti-pattern "vague numbers"; mindset rule 2, numbers and names',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'a number, a range, a formula or a rule of choice in the sentence or the next one',
    'the direction of an effect: "too large a learning rate diverges"',
    'definitions, questions, and vague words that are quoted to be replaced',
  ],
  examples: [
    { bad: 'For BERT use a «small learning rate».', good: 'For BERT use a learning rate of 2e-5.' },
    {
      bad: 'kNN: pick a «moderately large k».',
      good: 'If the learning rate is too large, the loss overshoots and diverges.',
    },
  ],
  raisedFor: [],
  covers: ['vague numbers', 'numbers and names'],
  *check(context) {
    for (const sentence of context.root.sentences) {
      const cues = cuesOf(sentence).filter((cue) => cue.rule === id);
      if (cues.length === 0) continue;
      const judgement = judge(context, sentence);
      const cue = best(sentence, cues);
      if (
        judgement.margin(id) > (/alone$/.test(cue.name) ? 0.12 : 0) &&
        !hasValue(sentence, cue) &&
        !isDirection(sentence)
      )
        yield draft(context, sentence, cue, judgement);
    }
  },
};

/** The cue that touches a known hyperparameter, else the first. */
function best(sentence: Sentence, cues: readonly Cue[]): Cue {
  const known = cues.find((cue) => parameterOf(sentence, cue) !== undefined);
  return known ?? (cues[0] as Cue);
}

function parameterOf(sentence: Sentence, cue: Cue): Hyperparameter | undefined {
  const near = mentionsOf(sentence).filter(
    (it) => it.entity.hyperparameter !== undefined && it.from < cue.to + 2 && it.to > cue.from - 2,
  );
  return (near.find((it) => it.from >= cue.from) ?? near[0])?.entity.hyperparameter;
}

/** A number, a formula or a rule of choice right after the words: in brackets, after a colon or an equals sign. */
function hasValue(sentence: Sentence, cue: Cue): boolean {
  const pieces = piecesOf(sentence);
  for (let at = cue.to; at < Math.min(pieces.length, cue.to + 4); at++) {
    const word = pieces[at]?.word ?? '';
    if (/^(?:\.?\d|§math|chosen|picked|by)/.test(word)) return true;
    if (/^[.;]$/.test(word)) return false;
  }
  return false;
}

/** "If the rate is too large, it overshoots" tells the direction of an effect and sets nothing. */
const isDirection = (sentence: Sentence): boolean => directions.has(piecesOf(sentence));

function draft(context: BlockContext, sentence: Sentence, cue: Cue, judgement: Judgement): Draft {
  const named = mentionsOf(sentence).find(
    (it) => it.entity.hyperparameter !== undefined && it.from < cue.to && it.to > cue.from,
  );
  const span = spanOf(
    sentence,
    piecesOf(sentence),
    Math.min(cue.from, named?.from ?? cue.from),
    Math.max(cue.to, named?.to ?? cue.to),
  );
  const words = quoted(sentence, span);
  const entry = parameterOf(sentence, cue);
  if (entry === undefined) {
    const message = `“${words}” could mean anything, and an interviewer reads that as never having set it. Give the value, a range, or the rule by which you choose it.`;
    return { root: sentence.root, span, message, fixes: [choiceFix(sentence, span, 'the validation metric')] };
  }
  const { before, after, parents, children, row } = judgement.around;
  const row_ = typicalValue(
    entry,
    contextWords(
      [sentence, ...row, ...parents, ...children, ...before.slice(0, 3), ...after.slice(0, 2)],
      context.path,
    ),
  );
  const usual = row_ === undefined ? '' : ` Usual: ${row_.typical} (${row_.context}).`;
  const message = `“${words}” gives no ${entry.name}, so it shows reading rather than practice.${usual || ` Choose it by ${entry.choose}.`}`;
  const value: FixDraft[] =
    row_ === undefined
      ? []
      : [
          replaceFix(
            `Give the ${entry.name}: ${row_.typical} (${row_.source.label})`,
            sentence,
            { start: span.end, end: span.end },
            [' (', decide(row_.typical), ')'],
          ),
        ];
  return {
    root: sentence.root,
    span,
    message,
    data: { entity: entry.id },
    fixes: [...value, choiceFix(sentence, span, entry.choose)],
  };
}

const choiceFix = (sentence: Sentence, span: { readonly end: number }, rule: string): FixDraft =>
  replaceFix(`Say how you choose it: by ${rule}`, sentence, { start: span.end, end: span.end }, [
    ' (chosen by ',
    decide(rule),
    ')',
  ]);
