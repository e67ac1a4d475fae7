// What this client can do, read once from its capabilities.
import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { EditFeatures } from './toProto.ts';

export interface ClientFeatures {
  /** Asks for diagnostics itself; all others get them pushed. */
  readonly pullsDiagnostics: boolean;
  /** Can be told that pulled diagnostics are out of date. */
  readonly refreshesDiagnostics: boolean;
  /** Answers `workspace/configuration`. */
  readonly hasConfiguration: boolean;
  /** Wants to be asked before it says that settings changed. */
  readonly registersConfiguration: boolean;
  /** Watches files for us when asked. */
  readonly watchesFiles: boolean;
  /** Watches files outside the workspace, too. */
  readonly watchesAnywhere: boolean;
  readonly showsProgress: boolean;
  readonly showsDocuments: boolean;
  readonly edits: EditFeatures;
}

/** Reads the capabilities; what a client does not name it cannot do. */
export function clientFeaturesOf({ workspace, textDocument, window }: ClientCapabilities): ClientFeatures {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    showsProgress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    edits: {
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    },
  };
}
