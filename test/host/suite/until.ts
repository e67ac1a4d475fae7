// Waiting for a condition inside VS Code, where an event for it may not exist; mocha's timeout is the limit.

/** Settles with the first value of `look` that is neither undefined nor false. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const value = look();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
