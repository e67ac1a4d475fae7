// The engine's values as the LSP's: offsets become positions here and nowhere else.
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Finding, Severity } from '../engine/finding.ts';
import type { Span } from '../engine/text/span.ts';
import type { ConfigError } from '../project/projectConfig.ts';
import { type CarriedEdit, carriedFixes } from './diagnosticData.ts';
import type { LinedText } from './fromProto.ts';
import { type LineStarts, linePositionAt } from './lineStarts.ts';

/** Name under which all our diagnostics appear. */
export const diagnosticSource = 'study-notes';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A rule id in a directive that stands for no rule: the directive does nothing, so editors fade it. */
const unknownRule = 'unknown-rule';

/** Range of a span. */
export const rangeOf = (lines: LineStarts, span: Span): Range => ({
  start: linePositionAt(lines, span.start),
  end: linePositionAt(lines, span.end),
});

/** A finding as a diagnostic; `page` is the URI of its rule's page. Its fixes travel in `data`. */
export function diagnosticOf(finding: Finding, lined: LinedText, page: string | undefined): Diagnostic {
  return {
    range: rangeOf(lined.lines, finding.span),
    severity: severities[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    message: finding.message,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(finding.rule === unknownRule ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(finding.fixes.length === 0 ? {} : { data: carriedFixes(finding, lined, rangeOf) }),
  };
}

/** What is wrong in a configuration file as a diagnostic on that file; editors widen the empty range to the word there. */
export function configDiagnosticOf(error: ConfigError): Diagnostic {
  const start = { line: error.line - 1, character: error.column - 1 };
  return {
    range: { start, end: start },
    severity: severities[error.severity],
    source: diagnosticSource,
    message: error.message,
  };
}

/** What a client can do with a workspace edit. */
export interface EditFeatures {
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
}

/** Edits of one document; tab stops are kept where the client knows them, else the placeholders' own words are used. */
export function workspaceEditOf(
  uri: string,
  version: number | null,
  edits: readonly CarriedEdit[],
  client: EditFeatures,
): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: edits.map(plainEdit) } };
  const changes = edits.map((edit) => (client.snippetEdits ? (snippetEdit(edit) ?? plainEdit(edit)) : plainEdit(edit)));
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

const plainEdit = ({ range, text }: CarriedEdit): TextEdit => ({ range, newText: text });

const snippetEdit = ({ range, snippet }: CarriedEdit): SnippetTextEdit | undefined =>
  snippet === undefined ? undefined : { range, snippet: { kind: 'snippet', value: snippet } };
