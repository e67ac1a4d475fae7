// Marks statements that contradict the theory.
import { wholeSentenceFix } from '../fixing/sentenceFixes.ts';
import type { FalseStatement } from '../reading/falseFactsIn.ts';
import { falseFactsIn } from '../reading/falseFactsIn.ts';
import { quoted } from '../reading/subject.ts';
import type { BlockRule, Draft } from '../rule.ts';

export const falseFact: BlockRule = {
  id: 'false-fact',
  scope: 'block',
  summary: 'A statement that contradicts the theory.',
  why: 'A wrong fact costs more than a gap: the interviewer stops trusting what is said next to it, and asks why.',
  instead: 'State what holds, with the reason that makes it so.',
  source: 'Mindset rule 1, mechanism before slogan; design, false-fact',
  severity: 'warning',
  fix: 'suggestion',
  leavesAlone: [
    'the same words denied, asked, or quoted as a myth',
    'statements that the next sentence, the next cell or a bullet below takes back',
    'the settings in which they are true: "for jointly Gaussian variables zero correlation implies independence"',
  ],
  examples: [
    { bad: 'Remember: «KL divergence is symmetric», so either order will do.', good: 'KL divergence is not symmetric, so the order decides which errors are cheap.' },
    { bad: '| penalty | effect |\n|---|---|\n| ridge | «sets weak coefficients to exactly zero» |', good: '| penalty | effect |\n|---|---|\n| lasso | sets weak coefficients to exactly zero |' },
    { bad: '## k-means\n\n- «finds the global optimum» of its objective', good: '## Myths on k-means\n\n- finds the global optimum of its objective' },
  ],
  raisedFor: [],
  covers: [],
  *check(context) {
    const marked: FalseStatement[] = [];
    for (const found of falseFactsIn(context)) {
      if (marked.some((it) => it.sentence === found.sentence && it.span.start < found.span.end && found.span.start < it.span.end)) continue;
      marked.push(found);
      yield draft(found);
    }
  },
};

function draft({ fact, sentence, span }: FalseStatement): Draft {
  const message = `“${quoted(sentence, span)}” is wrong, and a wrong fact costs more than a gap: ${fact.truth}`;
  const fix = wholeSentenceFix(`Say what holds (${fact.source.label})`, sentence, fact.correct);
  return { root: sentence.root, span, message, data: { fact: fact.id }, fixes: [fix] };
}
