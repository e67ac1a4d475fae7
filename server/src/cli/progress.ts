// A line on the terminal that says how far a long run is, and vanishes when it ends.
import type { Terminal } from './terminal.ts';

/** Runs shorter than this show nothing (ms). */
const patience = 1000;
/** Time between two updates (ms). */
const interval = 100;

export class Progress {
  readonly #terminal: Pick<Terminal, 'err'> | undefined;
  readonly #total: number;
  readonly #now: () => number;
  #next: number;
  #shown = false;

  /** Silent where standard error is no terminal; `now` gives the time in ms. */
  constructor(terminal: Pick<Terminal, 'err' | 'errIsTerminal'>, total: number, now: () => number = Date.now) {
    this.#terminal = terminal.errIsTerminal ? terminal : undefined;
    this.#total = total;
    this.#now = now;
    this.#next = now() + patience;
  }

  /** Says that `done` notes are linted; cheap enough to call after each. */
  update(done: number): void {
    if (!this.#terminal || this.#now() < this.#next) return;
    this.#next = this.#now() + interval;
    this.#shown = true;
    this.#terminal.err(`\r\u001b[K${done} of ${this.#total} notes`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#shown) this.#terminal?.err('\r\u001b[K');
    this.#shown = false;
  }
}
