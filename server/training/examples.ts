// Turns labelled pairs into examples: each sentence with its features, guilty of the pair's rule or not.
import { parse } from '../src/engine/note/note.ts';
import { sectionsOf } from '../src/engine/note/sections.ts';
import { cuesOf, cuedRules } from '../src/engine/judgement/cue.ts';
import { featuresOf } from '../src/engine/judgement/features.ts';
import { sectionFeaturesOf } from '../src/engine/judgement/sectionFeatures.ts';
import { surroundingsOf } from '../src/engine/reading/surroundings.ts';
import type { Pair } from './pairs.ts';

export interface Example {
  readonly pair: number;
  readonly author: string;
  readonly rule: string;
  readonly side: 'bad' | 'good';
  readonly guilty: boolean;
  readonly features: Uint32Array;
  readonly text: string;
  /** Rules of which a cue is in the sentence. */
  readonly cues: ReadonlySet<string>;
  /** True for the whole fragment as one example, for the rules that judge sections. */
  readonly section: boolean;
}

/** Rules whose fault lies in what a section lacks. */
export const sectionRules: ReadonlySet<string> = new Set(['incomplete-answer', 'missing-failure-mode', 'missing-production-link', 'recited-formula', 'formula-without-why']);

/** Examples of all pairs: every sentence of both sides. */
export function examplesOf(pairs: readonly Pair[]): Example[] {
  const sides = ['bad', 'good'] as const;
  return pairs.flatMap((pair, index) => sides.flatMap((side) => [...sentencesOf(pair, index, side), sectionOf(pair, index, side)]));
}

function sentencesOf(pair: Pair, index: number, side: 'bad' | 'good'): Example[] {
  const note = parse(`${pair[side]}\n`);
  const at = side === 'bad' ? pair.bad.indexOf(pair.span) : -1;
  const end = at + pair.span.length;
  return sectionsOf(note).flatMap((section) =>
    note.roots.slice(section.first, section.ownEnd).flatMap((root, k) => {
      const i = section.first + k;
      const offset = note.starts[i] ?? 0;
      const before = note.roots.slice(Math.max(section.first, i - 3), i).reverse();
      const after = note.roots.slice(i + 1, Math.min(section.ownEnd, i + 4));
      return root.sentences.map((sentence): Example => {
        const guilty = side === 'bad' && sentence.span.start + offset < end && sentence.span.end + offset > at;
        const features = featuresOf(sentence, surroundingsOf({ root, before, after }, sentence), section.path);
        return { pair: index, author: pair.author, rule: pair.rule, side, guilty, features, text: sentence.source, cues: new Set(cuesOf(sentence).map((it) => it.rule)), section: false };
      });
    }),
  );
}

/** The fragment as one section: its first heading, where it begins with one, and all that follows. */
function sectionOf(pair: Pair, index: number, side: 'bad' | 'good'): Example {
  const note = parse(`${pair[side]}\n`);
  const heading = note.roots[0]?.kind === 'heading' ? note.roots[0] : undefined;
  const features = sectionFeaturesOf({ heading, roots: note.roots.slice(heading === undefined ? 0 : 1) });
  return { pair: index, author: pair.author, rule: pair.rule, side, guilty: side === 'bad', features, text: pair[side], cues: new Set(), section: true };
}

/** True where the rule would judge the example at all: a section for rules of sections, else a sentence with one of its cues. */
export const isJudged = (example: Example, rule: string): boolean =>
  example.section === sectionRules.has(rule) && (sectionRules.has(rule) || !cuedRules.has(rule) || example.cues.has(rule));
