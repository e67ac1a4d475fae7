// One note of a run, from its path to the text of its findings; the same on the main thread and in a worker.
import { writeFileSync } from 'node:fs';
import type { Config } from '../engine/config.ts';
import type { Finding, Report, RuleFailure } from '../engine/finding.ts';
import { createLinter, type Linter, parse } from '../engine/index.ts';
import { type NoteFile, readNoteSync, systemErrorWords } from '../project/readNote.ts';
import { applySafeFixes } from '../project/safeFixes.ts';
import { type Counts, countsOf, noCounts } from './counts.ts';
import { createFormatter, type FormatName } from './formatters/choose.ts';
import type { Formatter, Look } from './formatters/formatter.ts';

/** A note to lint; plain data. Notes with the same configuration share the object. */
export interface Job {
  /** As shown. */
  readonly path: string;
  readonly absolute: string;
  /** True where the user named it: then it must be readable. */
  readonly named: boolean;
  readonly config: Config;
}

export interface LintOptions {
  readonly format: FormatName;
  readonly look: Look;
  readonly fix: boolean;
}

/** What came of one note; plain data. */
export interface Outcome {
  /** Its findings in the chosen format; undefined where the note could not be read. */
  readonly output: string | undefined;
  readonly counts: Counts;
  /** A sentence for standard error. */
  readonly notice?: string;
  readonly failures: readonly RuleFailure[];
  /** True where the run must end with exit code 2. */
  readonly failed: boolean;
}

export interface Judged {
  readonly outcome: Outcome;
  /** The text after `--fix`. */
  readonly text: string;
}

/** Lints notes one after the other, with one linter for each configuration. */
export class NoteLinter {
  readonly #options: LintOptions;
  readonly #formatter: Formatter;
  readonly #linters = new Map<Config, Linter>();

  constructor(options: LintOptions) {
    this.#options = options;
    this.#formatter = createFormatter(options.format, options.look);
  }

  /** Reads, lints and, where asked, mends one file; never throws. */
  lintFile(job: Job): Outcome {
    const file = readNoteSync(job.absolute);
    if (!file.ok) return unread(job, `cannot read ${job.path}: ${file.message}`);
    const { outcome, text } = this.lintText(job, file.text);
    return this.#options.fix && text !== file.text ? (this.#write(job, file, text) ?? outcome) : outcome;
  }

  /** Lints a text that did not come from a file, under the path of `job`. */
  lintText(job: Job, text: string): Judged {
    try {
      return this.#judge(job, text);
    } catch (error) {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { text, outcome: { ...unread(job, `internal error in ${job.path}: ${words}`), failed: true } };
    }
  }

  #judge(job: Job, text: string): Judged {
    const linter = this.#linterOf(job.config);
    const lint = (it: string): Report => linter.lint(parse(it));
    const result = this.#options.fix ? applySafeFixes(text, lint) : { text, report: lint(text), count: 0 };
    const findings = this.#shown(result.report.findings);
    const output = this.#formatter.note({ path: job.path, text: result.text, findings });
    const counts = countsOf(findings, result.count);
    return { text: result.text, outcome: { output, counts, failures: result.report.failures, failed: false } };
  }

  #shown(findings: readonly Finding[]): readonly Finding[] {
    if (!this.#options.look.quiet) return findings;
    return findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  }

  #linterOf(config: Config): Linter {
    const known = this.#linters.get(config);
    if (known) return known;
    const made = createLinter(config);
    this.#linters.set(config, made);
    return made;
  }

  #write(job: Job, file: NoteFile & { readonly ok: true }, text: string): Outcome | undefined {
    try {
      writeFileSync(job.absolute, file.bom ? `\uFEFF${text}` : text);
      return undefined;
    } catch (error) {
      return { ...unread(job, `cannot write ${job.path}: ${systemErrorWords(error)}`), failed: true };
    }
  }
}

const unread = (job: Job, notice: string): Outcome => ({
  output: undefined,
  counts: noCounts,
  notice: job.named ? notice : `skipped: ${notice}`,
  failures: [],
  failed: job.named,
});
