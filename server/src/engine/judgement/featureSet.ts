// A reusable bag of hashed features: gathers without repetition and without a new object for each feature.

const slots = 8192;
const most = slots / 2;

/** Filled for one sentence at a time; features stand in the order in which they came. */
export class FeatureSet {
  /** Of each slot its feature and the round in which it was last filled: emptying is counting one up. */
  readonly #table = new Int32Array(slots * 2);
  readonly #list = new Int32Array(most);
  #round = 1;
  #count = 0;

  get size(): number {
    return this.#count;
  }

  /** The feature at a place below `size`, signed. */
  at(place: number): number {
    return this.#list[place] as number;
  }

  /** Adds a 32-bit feature, signed or not; past four thousand, more are dropped. */
  add(hash: number): void {
    const feature = hash | 0;
    const table = this.#table;
    let slot = ((feature ^ (feature >>> 16)) & (slots - 1)) << 1;
    while (table[slot + 1] === this.#round) {
      if (table[slot] === feature) return;
      slot = (slot + 2) & (slots * 2 - 1);
    }
    if (this.#count >= most) return;
    table[slot] = feature;
    table[slot + 1] = this.#round;
    this.#list[this.#count++] = feature;
  }

  clear(): void {
    this.#count = 0;
    this.#round = (this.#round + 1) | 0;
  }

  /** Copies the features out and empties the set. */
  take(): Uint32Array {
    const features = new Uint32Array(this.#list.subarray(0, this.#count));
    this.clear();
    return features;
  }
}
