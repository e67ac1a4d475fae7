// Evidence that something is missing in a unit, as a few numbers a rule: what knowledge finds there, and how much stands there.
import type { Algorithm } from '../knowledge/types.ts';
import type { Answer } from '../reading/answers.ts';
import { milestonesTaken } from '../reading/derivation.ts';
import { failureWords, namesFailureOf } from '../reading/limits.ts';
import { saysHow, saysWhy } from '../reading/mechanism.ts';
import { mentionsOf } from '../reading/mentions.ts';
import type { Recital } from '../reading/recitals.ts';
import type { Unit } from '../reading/units.ts';

export type Evidence = Readonly<Record<string, number>>;

const size = (unit: Unit): Evidence => ({
  sentences: Math.log(1 + unit.sentences.length),
  words: Math.log(1 + unit.sentences.reduce((sum, it) => sum + it.tokens.length, 0)),
});

/** That a result is stated and not derived. */
export function recitalEvidence({ unit, root, span, result, signs }: Recital): Evidence {
  const known = result === undefined || result.milestones.length === 0 ? undefined : result;
  const taken = known === undefined ? 0 : milestonesTaken(known, unit, root.text.slice(span.start, span.end));
  return {
    ...size(unit),
    taken,
    share: taken / (known?.milestones.length ?? 1),
    operations: Math.min(4, signs.operations),
    chain: signs.chain,
    equalities: Math.log(1 + signs.equalities),
    zero: signs.zero ? 1 : 0,
    implications: Math.min(3, signs.implications),
    derivatives: Math.min(3, signs.derivatives),
    proof: signs.proof ? 1 : 0,
    linked: signs.linked ? 1 : 0,
    recited: signs.recited ? 1 : 0,
    why: Math.min(3, unit.sentences.filter(saysWhy).length),
  };
}

/** That a formula stands without its reason, or a theory without its use. */
export function formulaEvidence(unit: Unit): Evidence {
  return {
    ...size(unit),
    why: Math.min(3, unit.sentences.filter(saysWhy).length),
    how: Math.min(3, unit.sentences.filter(saysHow).length),
  };
}

/** That an algorithm's failure is not said. */
export function failureEvidence(unit: Unit, algorithm: Algorithm | undefined): Evidence {
  const said = unit.sentences.reduce((sum, it) => sum + failureWords(it), 0);
  const named = algorithm === undefined ? 0 : unit.sentences.filter((it) => namesFailureOf(algorithm, it)).length;
  return {
    ...size(unit),
    general: Math.min(3, said),
    named: Math.min(3, named),
    card: algorithm === undefined ? 0 : 1,
  };
}

/** That an answer lacks layers. */
export function answerEvidence(unit: Unit, answer: Answer | undefined): Evidence {
  const body = unit.sentences.filter((it) => !(answer?.title ?? unit.title)?.sentences.includes(it));
  const text = (body.length === 0 ? unit.sentences : body).map((it) => it.source).join('\n');
  const count = (pattern: RegExp): number => Math.log(1 + (text.match(pattern)?.length ?? 0));
  return {
    ...size(unit),
    known: answer === undefined ? 0 : 1,
    covered: answer === undefined ? 0 : answer.covered / answer.menu.enough,
    lacking: answer === undefined ? 0 : Math.max(0, answer.menu.enough - answer.covered),
    parts: count(/[;→·>✓]|\(\w\)|\b\w\)|, (?:then|and)\b|, /g),
    commas: count(/,/g),
    semicolons: count(/;/g),
    numbered: count(/\(?\b[1-9a-f]\)|(?:^|\s)[1-6][ .]|→|·/g),
    entities: Math.log(1 + new Set(body.flatMap((it) => mentionsOf(it).map((mention) => mention.entity.id))).size),
    leaves: Math.log(1 + new Set(body.map((it) => `${it.root.end} ${it.leaf}`)).size),
  };
}
