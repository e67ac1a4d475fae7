// Whether a sentence says how or why: by a connective, by form (by …-ing, a dash, a formula), or by a consequence.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { phraseSet } from './phrase.ts';
import { piecesOf } from './pieces.ts';

const connectives = phraseSet([
  '(because|since|thus|hence|therefore|so that|due to|owing to|thanks to|as a result|consequently|which is why|that is why|the reason|for the reason|on account of|b/c|bc|cuz|coz|whereby|thereby|otherwise|else|lest)',
  '(for|as) (it|they|its|the|each|every|a|an|no|both|then|this|that|we|one|i|all|otherwise) .. (is|are|be|have|do|can|will|would|keep|shrink|grow|add|give|let|make|need|tak|move|see|us)',
  '(by|through|via) (%x|* ing)',
  '(so|and so|, so|and thus|which) (the|it|they|a|an|no|each|every|this|that|we|one|only|not|mean|let|make|keep|giv|cancel|remov|prevent|forc|allow|reduc|shrink)',
  '(i.e.|i.e|that is|in other words|meaning|mechanism|intuition|intuitively|effectively|in effect|amounts to|equivalent to|acts (as|like)|the idea|works by|it does so)',
]);

const byForm =
  /\bby\s+(?:\w+ly\s+)?\w+ing\b|\bvia\s+\w+|(?:→|⇒|=>|->|—|–| - |:)\s*\S+(?:\s+\S+){2,}|\([^)]{18,}\)|;\s*\S+(?:\s+\S+){2,}/;

/** Without one of these no form above is met. */
const mayHaveForm = /[→⇒>—–:(;]| - |\b(?:by|via)\b/;

const howKey = new MemoKey<boolean>();
const whyKey = new MemoKey<boolean>();

/** True where the sentence itself gives a how or a why. */
export const saysHow = (sentence: Sentence): boolean =>
  sentence.memo.get(howKey, () => saysWhy(sentence) || (mayHaveForm.test(sentence.text) && byForm.test(sentence.text)));

/** True where a causal connective stands in the sentence. */
export const saysWhy = (sentence: Sentence): boolean =>
  sentence.memo.get(whyKey, () => connectives.has(piecesOf(sentence)));
