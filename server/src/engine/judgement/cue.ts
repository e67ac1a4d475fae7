// Cues: wordings that make a sentence worth judging for a rule. A cue alone convicts nobody; the model weighs it in its context.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { citationsOf } from '../reading/citations.ts';
import { entityEndIn, mentionsOf } from '../reading/mentions.ts';
import { PhraseSet } from '../reading/phrase.ts';
import { hashOf, piecesOf } from '../reading/pieces.ts';
import { absoluteClaimCues } from './cues/absoluteClaim.ts';
import { avoidedMathCues } from './cues/avoidedMath.ts';
import { missingMechanismCues } from './cues/missingMechanism.ts';
import { moreDataFixCues } from './cues/moreDataFix.ts';
import { shortNames } from './cues/techniqueList.ts';
import type { RuleCues } from './cues/types.ts';
import { underspecifiedPreprocessingCues } from './cues/underspecifiedPreprocessing.ts';
import { unhedgedPaperClaimCues } from './cues/unhedgedPaperClaim.ts';
import { unjustifiedModelChoiceCues } from './cues/unjustifiedModelChoice.ts';
import { vagueNumberCues, vagueQuantities } from './cues/vagueNumber.ts';

/** A cue in a sentence: pieces [from, to). */
export interface Cue {
  readonly rule: string;
  readonly name: string;
  /** Hashes of rule and name, and of the rule alone. */
  readonly hash: number;
  readonly ruleHash: number;
  readonly from: number;
  readonly to: number;
}

const lists: readonly RuleCues[] = [
  absoluteClaimCues,
  avoidedMathCues,
  missingMechanismCues,
  moreDataFixCues,
  underspecifiedPreprocessingCues,
  unhedgedPaperClaimCues,
  unjustifiedModelChoiceCues,
  vagueNumberCues,
];

/** Rules that have cues: they judge only sentences with one. */
export const cuedRules: ReadonlySet<string> = new Set([...lists.map((it) => it.rule), 'technique-list']);

interface CueHead {
  readonly rule: string;
  readonly name: string;
  readonly hash: number;
  readonly ruleHash: number;
}

const heads = new Map<string, CueHead>();

/** One object for each rule and name, so that a phrase set reports it once at a place. */
function cueHead(rule: string, name: string): CueHead {
  const key = `${rule} ${name}`;
  const known = heads.get(key);
  if (known !== undefined) return known;
  const made = { rule, name, hash: hashOf(key) | 0, ruleHash: hashOf(rule) | 0 };
  heads.set(key, made);
  return made;
}

const phrases = new PhraseSet(() =>
  lists.flatMap(({ rule, phrases: byName }) =>
    Object.entries(byName).flatMap(([name, all]) => all.map((phrase) => [phrase, cueHead(rule, name)] as const)),
  ),
);

const key = new MemoKey<readonly Cue[]>();

/** All cues of a sentence, of every rule, worked out once. */
export const cuesOf = (sentence: Sentence): readonly Cue[] => sentence.memo.get(key, () => findCues(sentence));

function findCues(sentence: Sentence): readonly Cue[] {
  const pieces = piecesOf(sentence);
  const found: Cue[] = [];
  for (const { value, from, to } of phrases.find(pieces, entityEndIn(sentence))) found.push(cueOf(value, from, to));
  const technique = mentionsOf(sentence).find(
    (it) => it.entity.technique !== undefined || it.entity.algorithm !== undefined,
  );
  if (technique !== undefined) {
    found.push(cueOf(cueHead('missing-mechanism', 'technique named'), technique.from, technique.to));
    found.push(cueOf(cueHead('unjustified-model-choice', 'technique named'), technique.from, technique.to));
  }
  if (citationsOf(sentence).length > 0)
    found.push(cueOf(cueHead('unhedged-paper-claim', 'citation'), 0, pieces.length));
  for (const { name, from, to } of shortNames(sentence)) found.push(cueOf(cueHead('technique-list', name), from, to));
  for (const { name, from, to } of vagueQuantities(sentence))
    found.push(cueOf(cueHead('vague-number', name), from, to));
  return found;
}

const cueOf = ({ rule, name, hash, ruleHash }: CueHead, from: number, to: number): Cue => ({
  rule,
  name,
  hash,
  ruleHash,
  from,
  to,
});
