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
  const beside = (it: Sentence): boolean => it.root !== root || it.block.cell === undefined || it.block.cell.row === row || it.block.cell.row === 0;
  return { ...whole, sentences: whole.sentences.filter(beside) };
}

/** Known results that a section states and that somebody could derive. */
export function derivableIn(context: SectionContext): readonly Recital[] {
  return recitals(context, (result) => result.milestones.length > 0);
}

/** Known results that a section states, one for each result. */
export const statedIn = (context: SectionContext): readonly Recital[] => recitals(context, () => true);

function recitals(context: SectionContext, wanted: (result: CanonicalResult) => boolean): readonly Recital[] {
  const all = context.own.flatMap((root) => statementsOf(root)).filter((it) => wanted(it.result));
  const whole = all.length === 0 ? undefined : wholeUnit(context);
  if (whole === undefined) return [];
  const first = all.filter((it, i) => all.findIndex((other) => other.result === it.result) === i);
  return first.map((it) => {
    const unit = unitOf(whole, it);
    return { unit, root: it.root, span: it.span, leaf: it.leaf, result: it.result, signs: derivationSigns(unit) };
  });
}
