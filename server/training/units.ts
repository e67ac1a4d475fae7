// Reads a fragment of a pair the way the rules of sections do: the unit that they would judge, its features and its evidence.
import type { Evidence } from '../src/engine/judgement/evidence.ts';
import { answerEvidence, failureEvidence, formulaEvidence, recitalEvidence } from '../src/engine/judgement/evidence.ts';
import { sentenceFeatures, unitFeatures } from '../src/engine/judgement/unitFeatures.ts';
import { parse } from '../src/engine/note/note.ts';
import { sectionsOf } from '../src/engine/note/sections.ts';
import { answersIn } from '../src/engine/reading/answers.ts';
import { derivationSigns } from '../src/engine/reading/derivation.ts';
import { portraitsIn } from '../src/engine/reading/portraits.ts';
import type { Recital } from '../src/engine/reading/recitals.ts';
import { derivableIn, statedIn } from '../src/engine/reading/recitals.ts';
import type { Unit } from '../src/engine/reading/units.ts';
import { headingTitle, leadTitle } from '../src/engine/reading/units.ts';
import type { SectionContext } from '../src/engine/rule.ts';

export interface Side {
  readonly sentences: readonly { readonly text: string; readonly features: Uint32Array }[];
  readonly unit: Uint32Array;
  readonly evidence: Evidence;
}

interface Judged {
  readonly unit: Unit;
  readonly evidence: Evidence;
}

/** One side of a pair as a rule sees it; where knowledge finds nothing to judge, the whole fragment is the unit. */
export function readSide(rule: string, text: string): Side {
  const contexts = contextsOf(text);
  const { unit, evidence } = judged(rule, contexts, wholeOf(text));
  return {
    sentences: unit.sentences.map((it) => ({
      text: it.source.replaceAll(/\s+/g, ' ').trim(),
      features: sentenceFeatures(it),
    })),
    unit: unitFeatures(unit),
    evidence,
  };
}

function judged(rule: string, contexts: readonly SectionContext[], whole: Unit): Judged {
  if (rule === 'recited-formula') {
    const recital = contexts.flatMap(derivableIn)[0] ?? unknownRecital(whole);
    return { unit: recital.unit, evidence: recitalEvidence(recital) };
  }
  if (rule === 'missing-failure-mode') {
    const portrait = contexts.flatMap(portraitsIn)[0];
    const unit = portrait?.unit ?? whole;
    return { unit, evidence: failureEvidence(unit, portrait?.entity.algorithm) };
  }
  if (rule === 'incomplete-answer') {
    const answer = contexts.flatMap(answersIn)[0];
    const unit = answer?.unit ?? whole;
    return { unit, evidence: answerEvidence(unit, answer) };
  }
  if (rule === 'missing-production-link') return { unit: whole, evidence: {} };
  const unit = contexts.flatMap(statedIn)[0]?.unit ?? whole;
  return { unit, evidence: formulaEvidence(unit) };
}

const unknownRecital = (unit: Unit): Recital => {
  const root = unit.sentences[0]?.root;
  if (root === undefined) throw new Error('an empty fragment');
  return { unit, root, span: { start: 0, end: 0 }, leaf: 0, result: undefined, signs: derivationSigns(unit) };
};

function contextsOf(text: string): readonly SectionContext[] {
  const note = parse(`${text}\n`);
  return sectionsOf(note).map(({ heading, level, path, first, ownEnd, end }) => {
    const all = note.roots.slice(first, end);
    const skip = heading === undefined ? 0 : 1;
    return {
      heading,
      level,
      path,
      own: all.slice(skip, ownEnd - first),
      roots: all.slice(skip),
      note: { kind: undefined, target: { role: 'engineer', level: 'L5' }, macros: {} },
    };
  });
}

function wholeOf(text: string): Unit {
  const { roots } = parse(`${text}\n`);
  const heading = roots[0]?.kind === 'heading' ? roots[0] : undefined;
  const title = heading === undefined ? leadTitle(roots) : headingTitle(heading);
  return {
    title,
    sentences: roots.flatMap((root) => root.sentences),
    roots: roots.slice(heading === undefined ? 0 : 1),
  };
}
