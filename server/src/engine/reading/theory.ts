// Sections of theory: what derives or proves something, and which known result it is about.
import { results } from '../knowledge/results.ts';
import type { CanonicalResult } from '../knowledge/types.ts';
import type { SectionContext } from '../rule.ts';
import { derivationSigns } from './derivation.ts';
import { statementsOf } from './formulas.ts';
import { mentionsOf } from './mentions.ts';
import { wholeUnit } from './recitals.ts';
import type { Unit } from './units.ts';

export interface Theory {
  readonly unit: Unit;
  /** The known result that it states or names. */
  readonly result: CanonicalResult | undefined;
}

/** Signs that belong to mathematics only: without any of them there is no derivation to look at. */
const mathematics = /[=≈≤≥∝]|\\(?:frac|sum|partial|nabla|log)/;

/** The section as a piece of theory, where its own text derives something. */
export function theoryIn(context: SectionContext): Theory | undefined {
  if (!context.own.some((root) => mathematics.test(root.text))) return undefined;
  const unit = wholeUnit(context);
  if (unit === undefined || !derives(unit)) return undefined;
  const result = resultOf(context, unit);
  return result === undefined && !unit.sentences.some((it) => mentionsOf(it).length > 0) ? undefined : { unit, result };
}

/** A proof, a chain of equalities, or several steps: a formula that is only written down has neither. */
function derives(unit: Unit): boolean {
  const { operations, chain, equalities, zero, implications, derivatives, proof } = derivationSigns(unit);
  const arrows = unit.sentences.reduce((sum, it) => sum + (it.text.match(/→|->|=>/g)?.length ?? 0), 0);
  const steps = Math.min(3, operations) + Math.min(3, equalities) + Math.min(2, implications) + Math.min(2, arrows) + Math.min(2, derivatives) + (chain > 1 ? 1 : 0) + (zero ? 1 : 0) + (proof ? 2 : 0);
  return equalities + implications + arrows > 0 && steps > 2;
}

/** A result that the section states, else one that its title or text calls by name. */
function resultOf(context: SectionContext, unit: Unit): CanonicalResult | undefined {
  const stated = context.own.flatMap((root) => statementsOf(root))[0];
  if (stated !== undefined) return stated.result;
  const text = [context.path.at(-1) ?? '', ...unit.sentences.map((it) => it.text)].join(' ').toLowerCase();
  return results.find((it) => [it.name, ...it.aliases].some((name) => name.length > 6 && text.includes(name.toLowerCase())));
}
