// Innocent notes made of what knowledge/ itself says: definitions, mechanisms, findings and truths that no rule may mark.
import { algorithms } from '../src/engine/knowledge/algorithms.ts';
import { comparisons } from '../src/engine/knowledge/comparisons.ts';
import { hyperparameters } from '../src/engine/knowledge/hyperparameters.ts';
import { metrics } from '../src/engine/knowledge/metrics.ts';
import { papers } from '../src/engine/knowledge/papers.ts';
import { results } from '../src/engine/knowledge/results.ts';
import { symptoms } from '../src/engine/knowledge/symptoms.ts';
import { techniques } from '../src/engine/knowledge/techniques.ts';
import type { InnocentNote } from './pairs.ts';

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

const paragraphs: readonly string[] = [
  ...techniques.map((it) => `${it.is} It works because ${it.because}. It fails when ${it.fails}.`),
  ...hyperparameters.map((it) => `${it.controls} Choose it by ${it.choose}.`),
  ...metrics.map((it) => `${it.is} It misleads when ${it.misleads}.`),
  ...algorithms.map((it) => `## ${it.name}\n\n${it.how} ${it.works} It fails when ${it.fails}; then use ${it.fix}.`),
  ...comparisons.map((it) => `- ${sentence(it.because)}\n- ${it.left}: ${it.leftWhen}\n- ${it.right}: ${it.rightWhen}`),
  ...papers.map(
    (it) =>
      `- ${it.authors.join(', ')} ${it.published ?? it.preprint ?? ''}: they report that ${it.found.charAt(0).toLowerCase()}${it.found.slice(1)}`,
  ),
  ...symptoms.flatMap((it) => it.checks.map((check) => `- ${check.check}: ${check.how}. ${sentence(check.fix)}`)),
  ...results.map((it) => `${it.why} ${it.production}`),
];

/** One note a letter, so that each takes its turn at being held out. */
export const knowledgeNotes = (): readonly InnocentNote[] =>
  [...'abcdef'].map((letter, i) => ({
    name: `${letter}-knowledge.md`,
    text: paragraphs.filter((_, p) => p % 6 === i).join('\n\n'),
  }));
