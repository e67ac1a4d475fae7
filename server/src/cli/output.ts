// Writes the outcomes of a run in path order, whatever order they come in.
import { addCounts, type Counts, noCounts } from './counts.ts';
import type { Formatter } from './formatters/formatter.ts';
import type { Outcome } from './noteLinter.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Text is gathered up to this length before it is written (UTF-16 code units). */
const batch = 65_536;

export class Output {
  readonly #terminal: Terminal;
  readonly #formatter: Formatter;
  readonly #progress: Progress;
  readonly #waiting = new Map<number, Outcome>();
  readonly #crashed = new Set<string>();
  #next = 0;
  #received = 0;
  #pending: string;
  #separator = '';
  #counts: Counts = noCounts;
  #failed = false;

  constructor(terminal: Terminal, formatter: Formatter, total: number) {
    this.#terminal = terminal;
    this.#formatter = formatter;
    this.#progress = new Progress(terminal, total);
    this.#pending = formatter.head;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** True where some outcome demands exit code 2. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Takes the outcome of the note at `index` of the path order. */
  add(index: number, outcome: Outcome): void {
    this.#waiting.set(index, outcome);
    this.#received++;
    for (let ready = this.#takeReady(); ready; ready = this.#takeReady()) this.#write(ready);
    if (this.#pending.length >= batch) this.#flush();
    this.#progress.update(this.#received);
  }

  /** Writes the end of the format. */
  finish(): void {
    this.#pending += this.#formatter.tail(this.#counts);
    this.#flush();
    this.#progress.clear();
  }

  #takeReady(): Outcome | undefined {
    const ready = this.#waiting.get(this.#next);
    if (ready && this.#waiting.delete(this.#next)) this.#next++;
    return ready;
  }

  #write(outcome: Outcome): void {
    this.#counts = addCounts(this.#counts, outcome.counts);
    this.#failed ||= outcome.failed;
    if (outcome.notice !== undefined) this.#say(outcome.notice);
    for (const { rule, error } of outcome.failures) this.#sayOnce(rule, error);
    if (!outcome.output) return;
    this.#pending += this.#separator + outcome.output;
    this.#separator = this.#formatter.between;
  }

  #sayOnce(rule: string, error: string): void {
    if (this.#crashed.has(rule)) return;
    this.#crashed.add(rule);
    this.#say(`the rule ${rule} failed and is left out where it does: ${error}`);
  }

  #say(notice: string): void {
    this.#flush();
    this.#terminal.err(`study-notes: ${notice}\n`);
  }

  #flush(): void {
    this.#progress.clear();
    if (this.#pending !== '') this.#terminal.out(this.#pending);
    this.#pending = '';
  }
}
