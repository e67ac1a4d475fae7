// What is worked out once of a sentence and kept with it: cheaper for the garbage collector than maps with weak keys.

/** How many keys there are: each has a place of its own in every memo. */
const places = { count: 0 };

/** Names one kind of result; made once, at the top of the module that works it out. */
export class MemoKey<T> {
  /** Never read: ties the key to the type of its results. */
  declare readonly result: T;
  readonly place: number = places.count++;
}

/** Keeps at most one result for each key. Results are pure functions of the owner, so that nobody can tell when they were made. */
export class Memo {
  #values: unknown[] | undefined;

  /** The result of that key, made now if it is not there yet. */
  get<T>(key: MemoKey<T>, make: () => T): T {
    const known = this.#values?.[key.place];
    if (known !== undefined) return known as T;
    const made = make();
    this.#values ??= new Array<unknown>(places.count).fill(undefined);
    this.#values[key.place] = made;
    return made;
  }

  /** Forgets all results: they are made anew when somebody asks. */
  clear(): void {
    this.#values = undefined;
  }
}
