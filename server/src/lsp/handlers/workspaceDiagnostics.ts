// Answers a client that asks for the diagnostics of every note in the workspace: as they come, and only what is new.
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { ClosedNotes } from '../closedNotes.ts';
import { isRead } from '../judgements.ts';
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';
import { pathOf, uriOf } from '../uris.ts';
import { workspaceNotes } from '../workspaceNotes.ts';
import { Patience } from './patience.ts';
import { type Progress, progressOf } from './progress.ts';

type Report = WorkspaceDocumentDiagnosticReport;

/** So many reports, or so many ms, are gathered before they are sent. */
const chunkSize = 40;
const chunkTime = 100;

export function workspaceDiagnostics(session: Session, version: string): void {
  const closed = new ClosedNotes(session.judgements, version);
  const patience = new Patience(session);
  session.connection.languages.diagnostics.onWorkspace(async (params, token, workDone, partial) => {
    await patience.wait(partial !== undefined, token);
    const pull = new Pull({ session, closed, params, token, partial });
    const answer = await guarded(session.log, 'Diagnosing the workspace', { items: [] }, () => pull.run(workDone));
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    patience.answered();
    return answer;
  });
}

interface PullOptions {
  readonly session: Session;
  readonly closed: ClosedNotes;
  readonly params: WorkspaceDiagnosticParams;
  readonly token: CancellationToken;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReport> | undefined;
}

/** One request: walks the notes and reports them chunk by chunk. */
class Pull {
  readonly #options: PullOptions;
  /** Result that the client has, by path and by the URI as it spells it. */
  readonly #known: ReadonlyMap<string, { readonly uri: string; readonly value: string }>;
  readonly #seen = new Set<string>();
  #chunk: Report[] = [];
  #sentAt = performance.now();

  constructor(options: PullOptions) {
    this.#options = options;
    this.#known = new Map(options.params.previousResultIds.map((it) => [pathOf(it.uri) ?? it.uri, it]));
  }

  async run(workDone: WorkDoneProgressReporter): Promise<WorkspaceDiagnosticReport> {
    const { session } = this.#options;
    const progress = progressOf(session, workDone);
    try {
      if (await this.#walk(progress)) this.#clearVanished();
    } finally {
      progress.done();
    }
    return { items: this.#rest() };
  }

  /** False where the walk was cancelled before its end. */
  async #walk(progress: Progress): Promise<boolean> {
    const { session, token } = this.#options;
    for await (const path of workspaceNotes(session)) {
      if (token.isCancellationRequested || progress.isCancelled()) return false;
      const report = await this.#report(path);
      if (report === undefined) continue;
      this.#seen.add(path);
      this.#add(report);
      progress.count();
    }
    return true;
  }

  async #report(path: string): Promise<Report | undefined> {
    const { session, closed } = this.#options;
    const open = session.documents.atPath(path);
    const uri = open?.uri ?? this.#known.get(path)?.uri ?? uriOf(path);
    const known = this.#known.get(path)?.value;
    const profile = await session.profiles.of(path);
    if (!isRead(profile, { uri, path })) return undefined;
    const judged = open === undefined ? await closed.judge(path, profile, known) : await session.judgements.of(open);
    if (judged === undefined) return undefined;
    const { resultId, diagnostics } = judged;
    const at = { uri, version: open?.version ?? null, resultId };
    if (resultId === known || diagnostics === undefined) return { ...at, kind: DocumentDiagnosticReportKind.Unchanged };
    return { ...at, kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics] };
  }

  #add(report: Report): void {
    this.#chunk.push(report);
    const { partial } = this.#options;
    const isDue = this.#chunk.length >= chunkSize || performance.now() - this.#sentAt >= chunkTime;
    if (partial !== undefined && isDue) this.#send(partial);
  }

  #send(partial: ResultProgressReporter<WorkspaceDiagnosticReport>): void {
    partial.report({ items: this.#chunk });
    this.#chunk = [];
    this.#sentAt = performance.now();
  }

  /** What the response holds: nothing where the client takes parts, as the protocol wants it. */
  #rest(): Report[] {
    const { partial } = this.#options;
    if (partial !== undefined && this.#chunk.length > 0) this.#send(partial);
    return this.#chunk;
  }

  /** A note that the client has a result of and that is gone or hidden now has no diagnostics any more. */
  #clearVanished(): void {
    const { session, closed } = this.#options;
    closed.keepOnly(this.#seen);
    for (const [path, { uri }] of this.#known) {
      if (this.#seen.has(path) || session.documents.get(uri) !== undefined) continue;
      this.#chunk.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
  }
}
