// Turns labelled pairs into examples: each sentence with its features, guilty of the pair's rule or not.

import { cuedRules, cuesOf } from '../src/engine/judgement/cue.ts';
import { featuresOf } from '../src/engine/judgement/features.ts';
import { sectionFeaturesOf } from '../src/engine/judgement/sectionFeatures.ts';
import { parse } from '../src/engine/note/note.ts';
import { sectionsOf } from '../src/engine/note/sections.ts';
import { isStatement } from '../src/engine/reading/statement.ts';
import { surroundingsOf } from '../src/engine/reading/surroundings.ts';
import type { InnocentNote, Pair } from './pairs.ts';

export interface Example {
  readonly pair: number;
  readonly author: string;
  readonly rule: string;
  readonly side: 'bad' | 'good';
  readonly guilty: boolean;
  readonly features: Uint32Array;
  readonly text: string;
  readonly prose: boolean;
  /** Rules of which a cue is in the sentence. */
  readonly cues: ReadonlySet<string>;
  /** True for the whole fragment as one example, for the rules that judge sections. */
  readonly section: boolean;
}

/** Rules whose fault lies in what a section lacks. */
export const sectionRules: ReadonlySet<string> = new Set([
  'incomplete-answer',
  'missing-failure-mode',
  'missing-production-link',
  'recited-formula',
  'formula-without-why',
]);

/** Examples of all pairs: every sentence of both sides. */
export function examplesOf(pairs: readonly Pair[]): Example[] {
  const sides = ['bad', 'good'] as const;
  return pairs.flatMap((pair, index) =>
    sides.flatMap((side) => [...sentencesOf(pair, index, side), sectionOf(pair, index, side)]),
  );
}

function sentencesOf(pair: Pair, index: number, side: 'bad' | 'good'): Example[] {
  const at = side === 'bad' ? pair.bad.indexOf(pair.span) : -1;
  const end = at + pair.span.length;
  const base = { pair: index, author: pair.author, rule: pair.rule, side };
  return readSentences(`${pair[side]}\n`, (from, to) => ({ ...base, guilty: side === 'bad' && from < end && to > at }));
}

type Head = Pick<Example, 'pair' | 'author' | 'rule' | 'side' | 'guilty'>;

/** Every sentence of a text as an example; `head` is told its span. */
function readSentences(text: string, head: (from: number, to: number) => Head): Example[] {
  const note = parse(text);
  return sectionsOf(note).flatMap((section) =>
    note.roots.slice(section.first, section.ownEnd).flatMap((root, k) => {
      const i = section.first + k;
      const offset = note.starts[i] ?? 0;
      const before = note.roots.slice(Math.max(section.first, i - 3), i).reverse();
      const after = note.roots.slice(i + 1, Math.min(section.ownEnd, i + 4));
      return root.sentences.map((sentence): Example => {
        const features = featuresOf(sentence, surroundingsOf({ root, before, after }, sentence), section.path);
        const cues = new Set(cuesOf(sentence).map((it) => it.rule));
        const place = head(sentence.span.start + offset, sentence.span.end + offset);
        return { ...place, features, text: sentence.source, prose: isStatement(sentence), cues, section: false };
      });
    }),
  );
}

/** Sentences and sections of an innocent note; each note is an author of its own, so that none vouches for itself. */
export function innocentExamplesOf({ name, text }: InnocentNote): Example[] {
  const head: Head = { pair: -1, author: name.slice(0, 1), rule: '', side: 'good', guilty: false };
  const note = parse(text);
  const sections = sectionsOf(note).map(({ heading, first, ownEnd }): Example => {
    const features = sectionFeaturesOf({
      heading,
      roots: note.roots.slice(heading === undefined ? first : first + 1, ownEnd),
    });
    return { ...head, features, text: heading?.plain ?? '', prose: true, cues: new Set(), section: true };
  });
  return [...readSentences(text, () => head), ...sections];
}

/** The fragment as one section: its first heading, where it begins with one, and all that follows. */
function sectionOf(pair: Pair, index: number, side: 'bad' | 'good'): Example {
  const note = parse(`${pair[side]}\n`);
  const heading = note.roots[0]?.kind === 'heading' ? note.roots[0] : undefined;
  const features = sectionFeaturesOf({ heading, roots: note.roots.slice(heading === undefined ? 0 : 1) });
  return {
    pair: index,
    author: pair.author,
    rule: pair.rule,
    side,
    guilty: side === 'bad',
    features,
    text: pair[side],
    prose: true,
    cues: new Set(),
    section: true,
  };
}

/** True where the rule would judge the example at all: a section for rules of sections, else a sentence with one of its cues. */
export const isJudged = (example: Example, rule: string): boolean =>
  example.section === sectionRules.has(rule) &&
  (sectionRules.has(rule) || (example.prose && (!cuedRules.has(rule) || example.cues.has(rule))));
