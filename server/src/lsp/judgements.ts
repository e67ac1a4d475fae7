// What the engine says of open documents and of texts from disk, as diagnostics; kept while document and profile are the same.
import type { Diagnostic } from 'vscode-languageserver/node';
import type { Finding, Report } from '../engine/finding.ts';
import type { Note } from '../engine/index.ts';
import type { OpenDocument } from './documents.ts';
import type { Engine } from './engine.ts';
import type { LinedText } from './fromProto.ts';
import { lineStartsOf } from './lineStarts.ts';
import { type Log, messageOf, onceLog } from './log.ts';
import { mostSevere } from './mostSevere.ts';
import type { Profile, Profiles } from './profiles.ts';
import type { RulePages } from './rulePages.ts';
import { diagnosticOf } from './toProto.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Equal for the same version of the same opening under the same configuration. */
  readonly resultId: string;
}

export interface JudgementOptions {
  readonly engine: Engine;
  readonly profiles: Profiles;
  readonly pages: RulePages;
  readonly log: Log;
  /** Tells the results of this run of the server from those of an earlier one. */
  readonly run: string;
}

/** Lints documents under the profile of their folder. */
export class Judgements {
  readonly #options: JudgementOptions;
  readonly #kept = new WeakMap<OpenDocument, Judgement>();
  readonly #logOnce: (line: string) => void;

  constructor(options: JudgementOptions) {
    this.#options = options;
    this.#logOnce = onceLog(options.log);
  }

  /** The judgement of an open document; linted only where it is not known yet. */
  async of(document: OpenDocument): Promise<Judgement> {
    const profile = await this.#options.profiles.of(document.path);
    const resultId = `${this.#options.run}.${document.opening}.${document.version}.${profile.serial}`;
    const known = this.#kept.get(document);
    if (known?.resultId === resultId) return known;
    const findings = isRead(profile, document) ? this.#lint(profile, document.note) : [];
    const judgement = { findings, diagnostics: this.#diagnostics(findings, document), resultId };
    this.#kept.set(document, judgement);
    return judgement;
  }

  /** Diagnostics of a text that is not open. */
  ofText(text: string, profile: Profile): readonly Diagnostic[] {
    const note = this.#options.engine.parse(text);
    return this.#diagnostics(this.#lint(profile, note), { text: note.text, lines: lineStartsOf(note.text) });
  }

  #lint(profile: Profile, note: Note): readonly Finding[] {
    const { findings, failures } = this.#report(profile, note);
    for (const { rule, error } of failures) this.#logOnce(`The rule ${rule} failed and was left out: ${error}`);
    return findings;
  }

  /** A linter that throws as a whole costs its findings and nothing else. */
  #report(profile: Profile, note: Note): Report {
    try {
      return profile.linter.lint(note);
    } catch (error) {
      this.#logOnce(`Linting failed: ${messageOf(error)}`);
      return { findings: [], failures: [] };
    }
  }

  #diagnostics(findings: readonly Finding[], lined: LinedText): readonly Diagnostic[] {
    return mostSevere(findings).map((it) => diagnosticOf(it, lined, this.#options.pages.get(it.rule)));
  }
}

/** Schemes under which editors show an earlier or foreign version of a note, to read and not to edit. */
const showOnly: ReadonlySet<string> = new Set([
  'git',
  'gitlens',
  'gitfs',
  'vscode-scm',
  'review',
  'pr',
  'output',
  'vscode-local-history',
  'chat-editing-text-model',
]);

/** True for a document that is to be linted at all. */
export function isRead(profile: Profile, { uri, path }: Pick<OpenDocument, 'uri' | 'path'>): boolean {
  if (!profile.enabled || showOnly.has(uri.slice(0, uri.indexOf(':')))) return false;
  return path === undefined || !profile.ignores(path);
}
