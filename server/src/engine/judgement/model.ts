// The shipped model: for each rule a bias, a threshold and a small weight for each of some thousand features.
import { packed } from './weights.ts';

/** Rules that the model knows, in the order of their columns. */
export const modelRules: readonly string[] = packed.rules;

const columns: ReadonlyMap<string, number> = new Map(packed.rules.map((rule, i) => [rule, i]));
const width = packed.rules.length;

/** Features as the model takes them: a set that is reused, or a copy. */
export interface Features {
  readonly size: number;
  at(place: number): number;
}

/** What of a sentence or a section the model knows: the rows of its features. */
export interface Recognized {
  readonly rows: readonly number[];
  /** How many features there were, known or not. */
  readonly features: number;
}

interface Table {
  /** Features in rising order; a feature's place is its row. */
  readonly keys: Uint32Array;
  /** First row whose feature has at least these upper bits. */
  readonly buckets: Uint16Array;
  /** One bit for each 18 upper bits that some feature has: most features asked for end here. */
  readonly bits: Int32Array;
}

const bucketBits = 14;
const filterBits = 18;

function unpack(): Table {
  const keys = decodeKeys(packed.keys);
  const buckets = new Uint16Array((1 << bucketBits) + 1);
  const bits = new Int32Array(1 << (filterBits - 5));
  let bucket = 0;
  for (let row = 0; row < keys.length; row++) {
    const feature = keys[row] as number;
    const upper = feature >>> (32 - filterBits);
    bits[upper >>> 5] = (bits[upper >>> 5] as number) | (1 << (upper & 31));
    while (bucket <= feature >>> (32 - bucketBits)) buckets[bucket++] = row;
  }
  while (bucket < buckets.length) buckets[bucket++] = keys.length;
  return { keys, buckets, bits };
}

function rowOf({ keys, buckets, bits }: Table, feature: number): number {
  const upper = feature >>> (32 - filterBits);
  if (((bits[upper >>> 5] as number) & (1 << (upper & 31))) === 0) return -1;
  const bucket = feature >>> (32 - bucketBits);
  const end = buckets[bucket + 1] as number;
  for (let row = buckets[bucket] as number; row < end; row++) if (keys[row] === feature >>> 0) return row;
  return -1;
}

/** Values of the signs of base64: the engine knows neither Node's Buffer nor the browser's atob. */
const base64 = new Uint8Array(128);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((sign, value) => {
  base64[sign.charCodeAt(0)] = value;
});

const sextet = (text: string, at: number): number => base64[text.charCodeAt(at)] as number;

/** Four signs from `at`: three bytes, the first one uppermost. */
const threeBytes = (text: string, at: number): number =>
  (sextet(text, at) << 18) | (sextet(text, at + 1) << 12) | (sextet(text, at + 2) << 6) | sextet(text, at + 3);

const reversed = (bytes: number): number => (bytes >>> 16) | (bytes & 0xff00) | ((bytes & 255) << 16);

/** 32-bit numbers, lowest byte first: three of them in sixteen signs. */
function decodeKeys(text: string): Uint32Array {
  const keys = new Uint32Array(Math.floor((text.replace(/=+$/, '').length * 3) / 16));
  for (let at = 0, row = 0; row < keys.length; at += 16, row += 3) {
    const [a, b, c, d] = [
      threeBytes(text, at),
      threeBytes(text, at + 4),
      threeBytes(text, at + 8),
      threeBytes(text, at + 12),
    ];
    keys[row] = reversed(a) | ((b >>> 16) << 24);
    keys[row + 1] = ((b >>> 8) & 255) | ((b & 255) << 8) | ((c >>> 16) << 16) | (((c >>> 8) & 255) << 24);
    keys[row + 2] = (c & 255) | (reversed(d) << 8);
  }
  return keys;
}

/** One byte of a long text in base64, without decoding the rest. */
function byteAt(text: string, index: number): number {
  const third = index % 3;
  const at = ((index - third) / 3) * 4 + third;
  return ((sextet(text, at) << (2 + third * 2)) | (sextet(text, at + 1) >> (4 - third * 2))) & 255;
}

const lazy: { table?: Table } = {};

/** Unpacked once, at the first sentence that is judged. */
function table(): Table {
  lazy.table ??= unpack();
  return lazy.table;
}

export function recognize(features: Features): Recognized {
  const known = table();
  const rows: number[] = [];
  const { size } = features;
  for (let i = 0; i < size; i++) {
    const row = rowOf(known, features.at(i));
    if (row >= 0) rows.push(row);
  }
  return { rows, features: size };
}

/** The same for features that were copied out. */
export const recognizeAll = (features: Uint32Array): Recognized =>
  recognize({ size: features.length, at: (place) => features[place] as number });

/** How far above its threshold, in log-odds, features put a rule; -Infinity for a rule that the model doesn't know. */
export function marginIn({ rows, features }: Recognized, rule: string): number {
  const column = columns.get(rule);
  if (column === undefined) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < rows.length; i++)
    sum += (byteAt(packed.values, (rows[i] as number) * width + column) << 24) >> 24;
  const score =
    (packed.biases[column] as number) + sum * (packed.scales[column] as number) * (1 / Math.sqrt(features || 1));
  return Math.fround(score) - (packed.thresholds[column] as number);
}
