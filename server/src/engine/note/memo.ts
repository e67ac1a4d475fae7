// What is worked out once of a sentence and kept with it: cheaper for the garbage collector than maps with weak keys.

/** Names one kind of result; made once, at the top of the module that works it out. */
export class MemoKey<T> {
  /** Never read: ties the key to the type of its results. */
  declare readonly result: T;
}

/** Keeps at most one result for each key. Results are pure functions of the owner, so that nobody can tell when they were made. */
export class Memo {
  readonly #keys: unknown[] = [];
  readonly #values: unknown[] = [];

  /** The result of that key, made now if it is not there yet. */
  get<T>(key: MemoKey<T>, make: () => T): T {
    const at = this.#keys.indexOf(key);
    if (at >= 0) return this.#values[at] as T;
    const made = make();
    this.#keys.push(key);
    this.#values.push(made);
    return made;
  }
}
