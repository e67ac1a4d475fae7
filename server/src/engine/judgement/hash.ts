// Feature hashing: names and pairs of hashes to 32-bit numbers.
import { hashOf } from '../reading/pieces.ts';

/** Mixes two 32-bit hashes to a signed one; not commutative. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** The signed 32-bit hash of a name: small integers cost the engine less than numbers past 2³¹. */
export const signedHash = (name: string): number => hashOf(name) | 0;

/** The number of a kind of feature, mixed into all of its kind. */
export const salt = (name: string): number => signedHash(`feature ${name}`);
