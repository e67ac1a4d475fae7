// Sections of theory: what derives or proves something, and which known result it is about.
import { results } from '../knowledge/results.ts';
import type { CanonicalResult } from '../knowledge/types.ts';
import type { SectionContext } from '../rule.ts';
import type { DerivationSigns } from './derivation.ts';
import { derivationSigns } from './derivation.ts';
import { statementsOf } from './formulas.ts';
import { saysWhy } from './mechanism.ts';
import { mentionsOf } from './mentions.ts';
import { wholeUnit } from './recitals.ts';
import type { Unit } from './units.ts';
import { mostBlocks } from './units.ts';

export interface Theory {
  /** With its subsections, where they are few: the use may stand under a heading of its own. */
  readonly unit: Unit;
  /** The known result that it states or names. */
  readonly result: CanonicalResult | undefined;
}

/** Signs that belong to mathematics only: without any of them there is no derivation to look at. */
const mathematics = /[=≈≤≥∝^√Σ∫]|\\(?:frac|sum|partial|nabla|log)/;
const inference = /\b(?:so|thus|hence|since|as|iff|because|by|gives|means|then|therefore)\b|⇒|→|⇔/i;

/** The section as a piece of theory, where its own text derives something about a model, a method or a known result. */
export function theoryIn(context: SectionContext): Theory | undefined {
  if (!context.own.some((root) => mathematics.test(root.text))) return undefined;
  const unit = wholeUnit(context);
  if (unit === undefined) return undefined;
  const signs = derivationSigns(unit);
  if (!derives(unit, signs)) return undefined;
  const result = resultOf(context, unit);
  const placed =
    result !== undefined ||
    signs.proof ||
    signs.operations > 0 ||
    unit.sentences.some((it) => mentionsOf(it).length > 0);
  return placed ? { unit: withSubsections(context, unit), result } : undefined;
}

/** Something follows from something: a formula that is only written down is no theory. */
const derives = (unit: Unit, { chain, operations, proof, zero, implications }: DerivationSigns): boolean =>
  proof ||
  chain > 1 ||
  operations > 0 ||
  zero ||
  implications > 0 ||
  unit.sentences.some((it) => saysWhy(it) || inference.test(it.text));

function withSubsections(context: SectionContext, unit: Unit): Unit {
  if (context.roots.length === context.own.length || context.roots.length > mostBlocks) return unit;
  const heading = context.heading?.sentences ?? [];
  return { ...unit, sentences: [...heading, ...context.roots.flatMap((root) => root.sentences)] };
}

/** A result that the section states, else one that its title or text calls by name. */
function resultOf(context: SectionContext, unit: Unit): CanonicalResult | undefined {
  const stated = context.own.flatMap((root) => statementsOf(root))[0];
  if (stated !== undefined) return stated.result;
  const text = [context.path.at(-1) ?? '', ...unit.sentences.map((it) => it.text)].join(' ').toLowerCase();
  return results.find((it) =>
    [it.name, ...it.aliases].some((name) => name.length > 6 && text.includes(name.toLowerCase())),
  );
}
