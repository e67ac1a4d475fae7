// Tells those who wait that something outside the open texts changed: files, folders, configuration.
export class Changes {
  #count = 0;
  #waiting: (() => void)[] = [];

  /** How many changes there have been. */
  get count(): number {
    return this.#count;
  }

  /** Notes a change and wakes everybody who waits. */
  mark(): void {
    this.#count += 1;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Settles with the next change. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
