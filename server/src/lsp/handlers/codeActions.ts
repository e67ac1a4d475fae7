// Offers the fixes that a finding carries, the safe ones of a whole note at once, and the page of its rule.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionOptions,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { safeEdits } from '../../project/safeFixes.ts';
import { explainCommand } from '../../protocol/rules.ts';
import { type CarriedFix, fixesOf } from '../diagnosticData.ts';
import type { OpenDocument } from '../documents.ts';
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';
import { diagnosticSource, rangeOf, workspaceEditOf } from '../toProto.ts';

/** Applies every safe fix of a note; editors may run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.${diagnosticSource}`;

export const codeActionsCapability: CodeActionOptions = { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] };

export function codeActions(session: Session): void {
  session.connection.onCodeAction((params) => guarded(session.log, 'Code actions', [], () => actions(session, params)));
}

async function actions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const { only, diagnostics } = params.context;
  const document = session.documents.get(params.textDocument.uri);
  const wants = (kind: string): boolean =>
    only === undefined || only.some((it) => kind === it || kind.startsWith(`${it}.`));
  const ours = wants(CodeActionKind.QuickFix) ? diagnostics.filter((it) => it.source === diagnosticSource) : [];
  const known = document === undefined ? [] : (await session.judgements.of(document)).diagnostics;
  const fixes = ours.flatMap((it) => quickFixes(session, params.textDocument.uri, withData(it, known), document));
  // A menu of all actions is for what is under the cursor; changes to the whole note are made when asked for by kind.
  const fixAll =
    only !== undefined && wants(fixAllKind) && document ? await fixAllAction(session, document) : undefined;
  return [...fixes, ...explanations(session, ours), ...(fixAll === undefined ? [] : [fixAll])];
}

/** The diagnostic itself, or our own copy of it where the client drops `data`. */
function withData(diagnostic: Diagnostic, known: readonly Diagnostic[]): Diagnostic {
  if (diagnostic.data !== undefined && diagnostic.data !== null) return diagnostic;
  const range = JSON.stringify(diagnostic.range);
  return known.find((it) => it.code === diagnostic.code && JSON.stringify(it.range) === range) ?? diagnostic;
}

function quickFixes(
  session: Session,
  uri: string,
  diagnostic: Diagnostic,
  document: OpenDocument | undefined,
): CodeAction[] {
  const version = document?.version ?? null;
  const action = (fix: CarriedFix): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: workspaceEditOf(uri, version, fix.edits, session.client.edits),
    ...(fix.kind === 'safe' ? { isPreferred: true } : {}),
  });
  return fixesOf(diagnostic, document).map(action);
}

function explanations(session: Session, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const known = new Set(session.engine.rules.map((rule) => rule.id));
  const ids = new Set(diagnostics.map((it) => it.code).filter((code) => typeof code === 'string' && known.has(code)));
  return [...ids].map((id) => {
    const title = `Explain this rule: ${id}`;
    const own = diagnostics.filter((it) => it.code === id);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: own,
      command: { title, command: explainCommand, arguments: [id] },
    };
  });
}

async function fixAllAction(session: Session, document: OpenDocument): Promise<CodeAction | undefined> {
  const { findings } = await session.judgements.of(document);
  const { edits, count } = safeEdits(findings);
  if (count === 0) return undefined;
  const carried = edits.map(({ span, text }) => ({ range: rangeOf(document.lines, span), text }));
  return {
    title: 'Apply all safe fixes of Study Notes',
    kind: fixAllKind,
    edit: workspaceEditOf(document.uri, document.version, carried, session.client.edits),
  };
}
