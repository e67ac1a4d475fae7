// Marks a technique or a result that is credited to the wrong people or the wrong year.
import { authorsFor, citeAs, inFull, inShort, yearFor } from '../fixing/citations.ts';
import type { Paper } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Attribution } from '../reading/attribution.ts';
import { attributionsOf } from '../reading/attributionAround.ts';
import { citationsOf } from '../reading/citations.ts';
import type { Fault } from '../reading/misattribution.ts';
import { faultOf } from '../reading/misattribution.ts';
import { capital, quoted } from '../reading/subject.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { surroundingsOf } from '../reading/surroundings.ts';
import type { BlockContext, BlockRule, Draft } from '../rule.ts';
import type { Span } from '../text/span.ts';

const id = 'wrong-citation';

export const wrongCitation: BlockRule = {
  id,
  scope: 'block',
  summary: 'A technique or a result credited to the wrong people or the wrong year.',
  why: 'Whoever names a paper invites a question on it, and a wrong name says that it was never opened.',
  instead: 'Name the paper that brought the technique up, with its arXiv or its venue year, or leave the name out.',
  source: 'Mindset rule 4, honest references; design, wrong-citation',
  severity: 'warning',
  fix: 'safe',
  leavesAlone: [
    'either year of a paper, arXiv or venue, and any usual form of its authors',
    'later studies that are cited for a technique without being called its origin',
    'credits that are denied, asked for, quoted or put right in the next sentence',
    'techniques and papers that the knowledge base does not hold, and names of whole fields',
  ],
  examples: [
    {
      bad: 'We train with «AdamW (Kingma & Ba 2014)», lr 1e-3.',
      good: 'We train with AdamW (Loshchilov & Hutter, ICLR 2019), lr 1e-3.',
    },
    {
      bad: 'The «lasso was introduced by Tibshirani in 2006» and sets coefficients to exact zeros.',
      good: 'The lasso was introduced by Tibshirani in 1996 and sets coefficients to exact zeros.',
    },
  ],
  raisedFor: [],
  covers: [],
  *check(context) {
    for (const sentence of context.root.sentences) {
      if (sentence.block.kind === 'heading' || citationsOf(sentence).length === 0) continue;
      let known: Surroundings | undefined;
      const around = (): Surroundings => {
        known ??= surroundingsOf(context, sentence);
        return known;
      };
      for (const attribution of attributionsOf(sentence, around)) {
        const fault = faultOf(attribution, around);
        if (fault !== undefined) yield draft(context, sentence, attribution, fault);
      }
    }
  },
};

function draft(context: BlockContext, sentence: Sentence, attribution: Attribution, fault: Fault): Draft {
  const { citation } = attribution;
  const span = spanOf(attribution);
  const right = fault.right;
  const people = fault.kind === 'people';
  const title = people ? `Credit ${inShort(right)}` : `Correct the year: ${yearFor(right) ?? ''}`;
  const fix = {
    title,
    kind: fault.safe ? ('safe' as const) : ('suggestion' as const),
    edits: citeAs(sentence, citation, right, people),
  };
  return {
    root: context.root,
    span,
    message: people ? creditMessage(attribution, fault) : yearMessage(attribution, right),
    data: { paper: right.id },
    fixes: [fix],
  };
}

/** From the topic to the citation, where both stand in one sentence, with the bracket that closes it. */
function spanOf({ sentence, citation, named }: Attribution): Span {
  const start = Math.min(citation.span.start, named?.start ?? citation.span.start);
  const end = Math.max(citation.span.end, named?.end ?? 0);
  const text = sentence.root.text;
  const open =
    (text.slice(start, end).match(/[([]/g) ?? []).length > (text.slice(start, end).match(/[)\]]/g) ?? []).length;
  return { start, end: open && /[)\]]/.test(text[end] ?? '') ? end + 1 : end };
}

function creditMessage({ sentence, citation, written }: Attribution, { right, cited }: Fault): string {
  const cites = quoted(sentence, citation.people);
  const year = citation.year === undefined ? ' are known for' : ` ${citation.year} is`;
  const theirs =
    cited === undefined
      ? `${cites} did not bring up ${written}`
      : `${cites}${year} “${cited.title.replaceAll(/["“”]/g, '')}”`;
  return `${capital(theirs)}, and a wrong name says that the paper was not opened. Credit for ${written} goes to ${inFull(right)}.`;
}

function yearMessage({ citation, written }: Attribution, right: Paper): string {
  const years = [...new Set([right.preprint, right.published].filter((it) => it !== undefined))].join(' or ');
  return `The people are right, the year isn’t: ${authorsFor(right, 'A')} published ${written} in ${years}, not in ${citation.year ?? ''}. A date that is off by years puts the idea before or after what it builds on.`;
}
