// Marks a question whose answer misses layers that it needs.
import { bulletsFix } from '../fixing/blocks.ts';
import { absence } from '../judgement/absence.ts';
import { answerEvidence } from '../judgement/evidence.ts';
import type { Answer } from '../reading/answers.ts';
import { answersIn } from '../reading/answers.ts';
import { quoted } from '../reading/subject.ts';
import type { Draft, SectionRule } from '../rule.ts';

const id = 'incomplete-answer';

export const incompleteAnswer: SectionRule = {
  id,
  scope: 'section',
  summary: 'A question whose answer misses layers that it needs.',
  why: 'A broad question is a probe: one layer out of three reads as one third of the knowledge.',
  instead:
    'Answer in layers: what it is, how one sees it, what to do about it in which order; a menu for “how would you …”.',
  source:
    'Rule 1, treat "tell me about overfitting" as a multi-level question; anti-pattern "answering only what was asked"',
  severity: 'information',
  fix: 'suggestion',
  leavesAlone: [
    'answers that have the layers under any name, in a list or in one line',
    'narrow questions: one check, one technique, one number',
    'a word that the rest of the answer stands elsewhere',
    'cheat sheets and notes on one paper, if the front matter says so',
  ],
  examples: [
    {
      bad: '### «What is overfitting?»\n\nWhen the model learns the noise of the training rows, so it is bad on new ones.\n',
      good: '### What is overfitting?\n\nThe model learns the noise of the training rows. One sees it when validation loss turns up while training loss falls. Then: augmentation, weight decay, early stopping, in this order.\n',
    },
    {
      bad: '**Q: «loss is NaN, what do you do?»**\nLower the learning rate by 10 and restart.\n',
      good: '**Q: loss is NaN, what do you do?**\n1. inputs and labels finite?\n2. log(0) or 0/0 in the loss: add eps\n3. fp16 overflow: bf16\n4. gradient norm climbing: clip at 1.0, lower the learning rate\n',
    },
  ],
  raisedFor: ['L4'],
  covers: ['answering only what was asked', 'multi-level questions'],
  *check(context) {
    if (context.note.kind === 'cheatsheet' || context.note.kind === 'paper') return;
    for (const answer of answersIn(context)) {
      if (answer.missing.length === 0 || isNarrow(answer)) continue;
      if (absence(id, answer.unit, answerEvidence(answer.unit, answer)) > 0) yield draft(answer);
    }
  },
};

/** Asks for one thing, or says that the rest stands elsewhere. */
const narrow =
  /\b(?:single|only one|one thing|first check|one check|just one|which one check|most likely|main reason)\b/i;
const elsewhere =
  /\b(?:rest|others?|remaining|more|full (?:list|menu|answer)|see also|details?)\b[^.\n]{0,50}(?:\[\[|\]\(|\bcards?\b|\bnext (?:card|page|section)\b|\bbelow\b)|\bonly the first\b/i;

const isNarrow = ({ title, unit }: Answer): boolean =>
  narrow.test(title.text) || unit.sentences.some((it) => elsewhere.test(it.source));

function draft({ unit, title, menu, missing }: Answer): Draft {
  const names = missing.map((it) => it.name.toLowerCase());
  const asked = quoted(title.sentence, title.span, 50);
  const part = menu.layers.length - missing.length;
  const message = `“${asked}” is answered with ${part === 0 ? 'none' : part} of ${menu.layers.length} layers, which reads as that share of the knowledge. Missing: ${names.join('; ')}.`;
  const fix = bulletsFix(
    `Add what is missing: ${names.join('; ')} (${menu.source.label})`,
    unit,
    missing.map((it) => it.insert),
  );
  return {
    root: title.sentence.root,
    span: title.span,
    message,
    data: { menu: menu.id },
    fixes: fix === undefined ? [] : [fix],
  };
}
