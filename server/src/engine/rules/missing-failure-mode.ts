// Marks the section of an algorithm that never says when the algorithm fails.

import { lastWordFix } from '../fixing/blocks.ts';
import type { Part } from '../fixing/edits.ts';
import { decide } from '../fixing/edits.ts';
import { absence } from '../judgement/absence.ts';
import { failureEvidence } from '../judgement/evidence.ts';
import type { KnownEntity } from '../reading/entities.ts';
import type { Portrait } from '../reading/portraits.ts';
import { portraitsIn } from '../reading/portraits.ts';
import { capital } from '../reading/subject.ts';
import type { Draft, SectionRule } from '../rule.ts';

const id = 'missing-failure-mode';

/** Limits under names that nobody can overlook, the fix's own among them. */
const limits =
  /\bfails? (?:when|if|on|for|to)\b|\b(?:limitations?|drawbacks?|disadvantages?|weakness(?:es)?|pitfalls?|when not to use|failure modes?|caveats?|shortcomings)\b|\bcons\b\s*[:*]/i;

export const missingFailureMode: SectionRule = {
  id,
  scope: 'section',
  summary: 'An algorithm’s section that never says when the algorithm fails.',
  why: 'Naming the failure mode separates those who have used an algorithm from those who have read about it.',
  instead: 'Add one line: fails when …, then use ….',
  source: 'Rule 3, anchor every algorithm to its failure mode',
  severity: 'information',
  fix: 'suggestion',
  leavesAlone: [
    'limits under any name: assumptions with their consequence, a war story, “not for …”, a number that breaks',
    'a link to a page about the limits',
    'sections about one aspect of it: code, a derivation, hyperparameters, a comparison',
    'chapters whose subsections describe algorithms themselves',
  ],
  examples: [
    {
      bad: '## «k-means»\n\nAssign each point to the nearest centroid, move centroids to the mean, repeat. k-means++ seeding, n_init=10, z-scored inputs.\n',
      good: '## k-means\n\nAssign each point to the nearest centroid, move centroids to the mean, repeat. Two moons or very unequal clusters: it cuts straight across.\n',
    },
  ],
  raisedFor: ['engineer', 'L5'],
  covers: ['failure modes'],
  *check(context) {
    for (const portrait of portraitsIn(context)) {
      const { unit, entity } = portrait;
      if (unit.roots.some((root) => limits.test(root.text))) continue;
      if (absence(id, unit, failureEvidence(unit, entity.algorithm)) > 0) yield draft(portrait);
    }
  },
};

function draft({ unit, title, entity }: Portrait): Draft {
  const { fails, way } = failureOf(entity);
  const message = `${capital(entity.name)} is described here and never said to fail, as if it had only been read about. It fails when ${fails}${way === undefined ? '' : `; then ${way}`}.`;
  const parts: Part[] = ['Fails when ', decide(fails), ...(way === undefined ? [] : [' → ', decide(way)]), '.'];
  const fix = lastWordFix(`Add its limit: fails when ${fails}`, unit, parts);
  return {
    root: title.sentence.root,
    span: title.span,
    message,
    data: { entity: entity.id },
    fixes: fix === undefined ? [] : [fix],
  };
}

function failureOf({ algorithm, technique }: KnownEntity): {
  readonly fails: string;
  readonly way: string | undefined;
} {
  if (algorithm !== undefined) return { fails: algorithm.fails, way: `use ${algorithm.fix}` };
  return {
    fails: technique?.fails ?? '',
    way: technique?.instead === undefined ? undefined : `use ${technique.instead}`,
  };
}
