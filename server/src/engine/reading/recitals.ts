// Formulas of a section by what they need: a known result to be derived, a form to be explained, a theory to be put to use.
import type { CanonicalResult } from '../knowledge/types.ts';
import type { Root } from '../note/root.ts';
import type { Sentence } from '../note/sentences.ts';
import type { SectionContext } from '../rule.ts';
import type { Span } from '../text/span.ts';
import type { DerivationSigns } from './derivation.ts';
import { derivationSigns } from './derivation.ts';
import type { Statement } from './formulas.ts';
import { statementsOf } from './formulas.ts';
import type { Title, Unit } from './units.ts';
import { headingTitle, leadTitle, mostBlocks } from './units.ts';

/** A formula that stands in a unit. */
export interface Recital {
  readonly unit: Unit;
  readonly root: Root;
  readonly span: Span;
  readonly leaf: number;
  /** The known result that it states. */
  readonly result: CanonicalResult | undefined;
  readonly signs: DerivationSigns;
}

/** The section's own text as one unit; undefined where it is empty or an article. */
export function wholeUnit(context: SectionContext): Unit | undefined {
  const { own, heading } = context;
  if (own.length > mostBlocks) return undefined;
  const title: Title | undefined = heading === undefined ? leadTitle(own) : headingTitle(heading);
  const sentences = [...(heading?.sentences ?? []), ...own.flatMap((root) => root.sentences)];
  return sentences.length === 0 || sentences.length > 60 ? undefined : { title, sentences, roots: own };
}

/** The unit of a statement: in a table its row counts, with the header and what stands outside. */
function unitOf(whole: Unit, { root, leaf }: Pick<Statement, 'root' | 'leaf'>): Unit {
  const row = root.leaves[leaf]?.cell?.row;
  if (row === undefined) return whole;
  const beside = (it: Sentence): boolean =>
    it.root !== root || it.block.cell === undefined || it.block.cell.row === row || it.block.cell.row === 0;
  return { ...whole, sentences: whole.sentences.filter(beside) };
}

/** Update rules, transforms and costs that one sets down as they are; what is asked of them is why, not where they come from. */
const procedures: ReadonlySet<string> = new Set([
  'attention-cost',
  'batch-norm-transform',
  'bayes-rule',
  'bpr-loss',
  'conv-output-size',
  'exponential-smoothing',
  'gradient-boosting-step',
  'gradient-descent-step',
  'infonce',
  'kernel-trick',
  'label-smoothing-target',
  'lora-update',
  'matrix-factorization-als',
  'momentum-ema',
  'naive-bayes-rule',
  'ppo-clip',
  'psi',
  'receptive-field',
  'reparameterization',
  'standard-error-ci',
  'training-flops',
]);

/** Of these results one form is the definition; only what goes beyond it is to be derived. */
const beyondDefinition: Readonly<Record<string, RegExp>> = {
  'kl-divergence': /[≥≠]|\\(?:ge|ne)|>=|!=/,
  'adam-update': /\\hat|\u0302|1\s*[-−]\s*(?:\\beta|β)[^+]{0,6}(?:\^|ᵗ)/u,
  'bernoulli-mle-cross-entropy': /likelihood/i,
};

/** Known results that a section states and that somebody would derive. */
export function derivableIn(context: SectionContext): readonly Recital[] {
  return recitals(context, ({ result: { id, milestones }, root, span }) => {
    if (milestones.length === 0 || procedures.has(id)) return false;
    return beyondDefinition[id]?.test(root.text.slice(span.start, span.end)) ?? true;
  });
}

/** Known results that a section states, one for each result. */
export const statedIn = (context: SectionContext): readonly Recital[] => recitals(context, () => true);

function recitals(context: SectionContext, wanted: (statement: Statement) => boolean): readonly Recital[] {
  const all = context.own.flatMap((root) => statementsOf(root)).filter(wanted);
  const whole = all.length === 0 ? undefined : wholeUnit(context);
  if (whole === undefined) return [];
  const first = all.filter((it, i) => all.findIndex((other) => other.result === it.result) === i);
  return first.map((it) => {
    const unit = unitOf(whole, it);
    return { unit, root: it.root, span: it.span, leaf: it.leaf, result: it.result, signs: derivationSigns(unit) };
  });
}
