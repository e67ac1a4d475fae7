// All claims of the false facts, compiled at the first need: each idea once, however many claims it stands in.
import { falseFacts } from '../knowledge/falseFacts.ts';
import { kinds, wordings } from '../knowledge/wordings.ts';
import type { FalseFact } from '../knowledge/types.ts';
import type { Claim, Slot } from './claims.ts';
import { parseClaims, writtenOut } from './claims.ts';
import type { Piece } from './pieces.ts';
import { PhraseSet } from './phrase.ts';

/** A claim with the numbers of its ideas. */
export interface CompiledClaim {
  readonly claim: Claim;
  readonly fact: FalseFact;
  readonly ids: readonly number[];
  /** Numbers of the ideas that may not come between the subject and the rest. */
  readonly rivals: readonly number[];
}

/** Where an idea stands: pieces [from, to). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

export type Hits = ReadonlyMap<number, readonly Hit[]>;

export interface ClaimSet {
  /** Claims by the idea that each is looked up by. */
  readonly byKey: ReadonlyMap<number, readonly CompiledClaim[]>;
  /** Numbers of the words of direction: more, less, high, low. */
  readonly directions: readonly [number, number, number, number];
  find(pieces: readonly Piece[]): Hits;
}

let compiled: ClaimSet | undefined;

/** The claims, compiled once. */
export const claimSet = (): ClaimSet => {
  compiled ??= compile();
  return compiled;
};

function compile(): ClaimSet {
  const ids = new Map<string, number>();
  const idOf = (text: string): number => {
    const known = ids.get(text) ?? ids.size;
    ids.set(text, known);
    return known;
  };
  const directions = ['@more', '@less', '@high', '@low'].map(idOf) as [number, number, number, number];
  const rivalsOf = (subject: Slot): readonly number[] => (kinds.find((kind) => kind.includes(subject.text)) ?? []).filter((it) => it !== subject.text).map(idOf);
  const claims = falseFacts.flatMap((fact) =>
    fact.says.flatMap(parseClaims).map((claim): CompiledClaim => {
      const rivals = claim.slots.length > 1 ? rivalsOf(claim.slots[0] as Slot) : [];
      return { claim, fact, ids: claim.slots.map((it) => idOf(it.text)), rivals };
    }),
  );
  const phrases = new PhraseSet([...ids].map(([text, id]) => [writtenOut(text, wordings), id] as const));
  return { byKey: keyed(claims), directions, find: (pieces) => hitsOf(phrases, pieces) };
}

/** By the idea that the fewest claims hold, the subject aside: it may come from what stands around. */
function keyed(claims: readonly CompiledClaim[]): ReadonlyMap<number, readonly CompiledClaim[]> {
  const counts = new Map<number, number>();
  for (const { ids } of claims) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byKey = new Map<number, CompiledClaim[]>();
  for (const claim of claims) {
    const [first = 0, ...rest] = claim.ids;
    const key = rest.reduce((best, id) => ((counts.get(id) ?? 0) < (counts.get(best) ?? 0) ? id : best), rest[0] ?? first);
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  return byKey;
}

function hitsOf(phrases: PhraseSet<number>, pieces: readonly Piece[]): Hits {
  const hits = new Map<number, Hit[]>();
  for (const { value, from, to } of phrases.find(pieces)) {
    const known = hits.get(value);
    if (known === undefined) hits.set(value, [{ from, to }]);
    else known.push({ from, to });
  }
  return hits;
}
