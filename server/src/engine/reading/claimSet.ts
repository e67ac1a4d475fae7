// All claims of the false facts, compiled at the first need: each idea once, however many claims it stands in.
import { falseFacts } from '../knowledge/falseFacts.ts';
import { kinds, wordings } from '../knowledge/wordings.ts';
import type { FalseFact } from '../knowledge/types.ts';
import type { Claim, Slot } from './claims.ts';
import { parseClaims } from './claims.ts';
import type { Hits } from './ideas.ts';
import { Ideas } from './ideas.ts';
import type { Piece } from './pieces.ts';

/** A claim with the numbers of its ideas. */
export interface CompiledClaim {
  readonly claim: Claim;
  readonly fact: FalseFact;
  readonly ids: readonly number[];
  /** For each idea the numbers of others of its kind. */
  readonly rivals: readonly (readonly number[])[];
}

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
  const ideas = new Ideas(wordings);
  const idOf = (text: string): number => ideas.idOf(text);
  const directions = ['@more', '@less', '@high', '@low'].map(idOf) as [number, number, number, number];
  const rivalsOf = ({ text }: Slot): readonly number[] => kinds.filter((kind) => kind.includes(text)).flatMap((kind) => kind.filter((it) => it !== text).map(idOf));
  const claims = falseFacts.flatMap((fact) =>
    fact.says.flatMap(parseClaims).map((claim): CompiledClaim => ({ claim, fact, ids: claim.slots.map((it) => idOf(it.text)), rivals: claim.slots.map(rivalsOf) })),
  );
  return { byKey: keyed(claims), directions, find: (pieces) => ideas.find(pieces) };
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
