// Marks techniques that are listed as an answer with no word on each.
import type { Part } from '../fixing/edits.ts';
import { decide, plainOf, snippetOf } from '../fixing/edits.ts';
import type { Guilty } from '../judgement/judge.ts';
import { guiltyOf } from '../judgement/judge.ts';
import type { Mention } from '../reading/mentions.ts';
import { mentionsOf, spanOf } from '../reading/mentions.ts';
import { piecesOf } from '../reading/pieces.ts';
import { quoted } from '../reading/subject.ts';
import type { BlockRule, Draft, FixDraft, RootEdit } from '../rule.ts';

const id = 'technique-list';

export const techniqueList: BlockRule = {
  id,
  scope: 'block',
  summary: 'Techniques listed as an answer with no word on what each does or when.',
  why: 'A list of names is pattern matching; the points are in the mechanism of each and in their order by expected effect.',
  instead: 'Rank them, and give each its mechanism or its condition in half a line.',
  source: 'Anti-pattern "listing techniques without mechanism"; signal 4, fixes ranked by impact',
  severity: 'information',
  fix: 'suggestion',
  leavesAlone: [
    'mere names: architectures, libraries, metrics, data sets',
    'lists whose items are explained in brackets, after a dash or in child bullets',
    'tables of contents and set-ups of an experiment',
  ],
  examples: [
    {
      bad: 'How do I fight overfitting? «Dropout, weight decay, early stopping, data augmentation».',
      good: 'Against overfitting, in this order: augmentation (new views of each image, largest gain), weight decay (shrinks unused directions), early stopping (caps the effective capacity).',
    },
    {
      bad: 'Fraud at 0.3 % positives: «class weights, SMOTE, focal loss, threshold tuning».',
      good: 'Dropout (each step trains a thinned network), weight decay (shrinks unused weights), early stopping (fewer updates).',
    },
  ],
  raisedFor: ['L5'],
  covers: ['listing techniques without mechanism'],
  *check(context) {
    let marked = false;
    for (const guilty of guiltyOf(context, id)) {
      if (guilty.cue.name === 'short items' && marked) continue;
      marked = guilty.cue.name === 'short items';
      if (!explained(guilty) && !isFormula(guilty)) yield draft(guilty);
    }
  },
};

/** At least half of the names carry a bracket of two words or more, as the fix writes them. */
function explained({ sentence }: Guilty): boolean {
  const brackets = sentence.text.match(/\([^()]*\s[^()]*\)/g)?.length ?? 0;
  return brackets > 0 && brackets >= namedIn(sentence).length / 2;
}

/** Mathematics and configurations have commas too. */
const isFormula = ({ sentence }: Guilty): boolean =>
  /[=∂Σ∇∏≤≥∝√]/.test(sentence.text) || sentence.text.includes('\uE000');

const namedIn = (sentence: Guilty['sentence']): readonly Mention[] =>
  mentionsOf(sentence).filter((it) => it.entity.technique !== undefined);

function draft({ sentence, cue }: Guilty): Draft {
  const whole = spanOf(sentence, piecesOf(sentence), cue.from, cue.to);
  const span = {
    start: whole.start,
    end: whole.start + sentence.root.text.slice(whole.start, whole.end).replace(/[.,;\s]+$/, '').length,
  };
  const named = namedIn(sentence);
  const first = named[0]?.entity.technique;
  const example =
    first === undefined
      ? 'Give each half a line: what it changes, and when it is worth trying.'
      : `Give each its mechanism, e.g. ${first.name}: ${first.because}.`;
  const message = `“${quoted(sentence, span, 50)}” is a list of names, and names alone are not an answer. ${example}`;
  const fixes = named.length > 0 ? [mechanismFix(sentence, named)] : [placeholderFix(sentence, span.end)];
  return { root: sentence.root, span, message, fixes, data: { names: named.length } };
}

/** Each known technique gets its mechanism in brackets. */
function mechanismFix(sentence: Guilty['sentence'], named: readonly Mention[]): FixDraft {
  const edits = named.map((it) =>
    insertion(sentence, it.span.end, [' (', decide(it.entity.technique?.because ?? ''), ')']),
  );
  return { title: `Say what each does: ${named.map((it) => it.entity.name).join(', ')}`, kind: 'suggestion', edits };
}

const placeholderFix = (sentence: Guilty['sentence'], at: number): FixDraft => ({
  title: `Explain ${quoted(sentence, { start: sentence.span.start, end: at }, 30)}`,
  kind: 'suggestion',
  edits: [insertion(sentence, at, [' (', decide('what each changes, and in which order to try them'), ')'])],
});

function insertion(sentence: Guilty['sentence'], at: number, parts: readonly Part[]): RootEdit {
  const snippet = snippetOf(parts);
  return {
    root: sentence.root,
    span: { start: at, end: at },
    text: plainOf(parts),
    ...(snippet === undefined ? {} : { snippet }),
  };
}
