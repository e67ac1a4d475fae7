// A reusable bag of hashed features: gathers without repetition and without a new object for each feature.

const slots = 8192;

/** Filled for one sentence at a time; `take` copies the features out, in the order in which they came, and empties it. */
export class FeatureSet {
  readonly #table = new Uint32Array(slots);
  /** Round in which a slot was last filled: emptying is counting one up. */
  readonly #rounds = new Uint32Array(slots);
  readonly #list = new Uint32Array(slots / 2);
  #round = 1;
  #count = 0;

  /** Adds a 32-bit feature; past four thousand, more are dropped. */
  add(feature: number): void {
    let slot = (feature ^ (feature >>> 16)) & (slots - 1);
    while (this.#rounds[slot] === this.#round) {
      if (this.#table[slot] === feature) return;
      slot = (slot + 1) & (slots - 1);
    }
    if (this.#count >= this.#list.length) return;
    this.#rounds[slot] = this.#round;
    this.#table[slot] = feature;
    this.#list[this.#count++] = feature;
  }

  take(): Uint32Array {
    const features = this.#list.slice(0, this.#count);
    this.#count = 0;
    this.#round++;
    return features;
  }
}
