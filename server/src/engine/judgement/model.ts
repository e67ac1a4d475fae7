// The shipped model: for each rule a bias, a threshold and a small weight for each of some thousand features.
import { packed } from './weights.ts';

export interface Verdicts {
  /** Log-odds by rule, in the order of `modelRules`. */
  readonly scores: Float32Array;
}

/** Rules that the model knows, in the order of their columns. */
export const modelRules: readonly string[] = packed.rules;

const columns: ReadonlyMap<string, number> = new Map(packed.rules.map((rule, i) => [rule, i]));

interface Table {
  /** Open addressing: feature and row by slot; row -1 is empty. */
  readonly keys: Uint32Array;
  readonly rows: Int32Array;
  readonly values: Int8Array;
}

const slotCount = 65_536;
const slotOf = (feature: number): number => (feature ^ (feature >>> 16)) & (slotCount - 1);

function unpack(): Table {
  const features = new Uint32Array(bytesOf(packed.keys).buffer);
  const keys = new Uint32Array(slotCount);
  const rows = new Int32Array(slotCount).fill(-1);
  features.forEach((feature, row) => {
    let slot = slotOf(feature);
    while ((rows[slot] as number) >= 0) slot = (slot + 1) & (slotCount - 1);
    keys[slot] = feature;
    rows[slot] = row;
  });
  return { keys, rows, values: new Int8Array(bytesOf(packed.values).buffer) };
}

function rowOf({ keys, rows }: Table, feature: number): number {
  let slot = slotOf(feature);
  while ((rows[slot] as number) >= 0) {
    if (keys[slot] === feature) return rows[slot] as number;
    slot = (slot + 1) & (slotCount - 1);
  }
  return -1;
}

/** Base64 to bytes: the engine knows neither Node's Buffer nor the browser's atob. */
function bytesOf(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const codes = new Uint8Array(128);
  for (let i = 0; i < 64; i++) codes[alphabet.charCodeAt(i)] = i;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; at < length; i += 4) {
    const bits = ((codes[text.charCodeAt(i)] ?? 0) << 18) | ((codes[text.charCodeAt(i + 1)] ?? 0) << 12) | ((codes[text.charCodeAt(i + 2) & 127] ?? 0) << 6) | (codes[text.charCodeAt(i + 3) & 127] ?? 0);
    bytes[at++] = bits >> 16;
    if (at < length) bytes[at++] = (bits >> 8) & 255;
    if (at < length) bytes[at++] = bits & 255;
  }
  return bytes;
}

/** Unpacked once, at the first sentence that is judged. */
const lazy: { table?: Table } = {};

/** Log-odds that features deserve each rule's finding; compare with `thresholdOf`. */
export function scoresOf(features: Uint32Array): Float32Array {
  lazy.table ??= unpack();
  const { values } = lazy.table;
  const count = packed.rules.length;
  const sums = new Float32Array(count);
  for (const feature of features) {
    const row = rowOf(lazy.table, feature);
    if (row < 0) continue;
    for (let i = 0, at = row * count; i < count; i++, at++) sums[i] = (sums[i] as number) + (values[at] as number);
  }
  const scale = 1 / Math.sqrt(features.length || 1);
  for (let i = 0; i < count; i++) sums[i] = (packed.biases[i] as number) + (sums[i] as number) * (packed.scales[i] as number) * scale;
  return sums;
}

/** How far above its threshold a rule's score is; -Infinity for a rule that the model doesn't know. */
export function marginIn(scores: Float32Array, rule: string): number {
  const column = columns.get(rule);
  return column === undefined ? Number.NEGATIVE_INFINITY : (scores[column] as number) - (packed.thresholds[column] as number);
}
