// Feature hashing: names and pairs of hashes to 32-bit numbers.
import { hashOf } from '../reading/pieces.ts';

/** Mixes two 32-bit hashes; not commutative. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The number of a kind of feature, mixed into all of its kind. */
export const salt = (name: string): number => hashOf(`feature ${name}`);
