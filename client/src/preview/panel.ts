// The preview beside a note: one panel a note, which shows the note as it is edited.
import * as vscode from 'vscode';
import { pageHtml } from './html.ts';
import type { MessageFromPage, MessageToPage } from './messages.ts';

/** All open previews. */
export class Previews implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #panels = new Map<string, Preview>();

  constructor(extension: vscode.Uri) {
    this.#extension = extension;
  }

  /** Opens the preview of a note (by default the one being edited), or brings it to the front. */
  async open(uri: vscode.Uri | undefined = vscode.window.activeTextEditor?.document.uri): Promise<void> {
    if (uri === undefined) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const key = uri.toString();
    const known = this.#panels.get(key);
    if (known !== undefined) return known.reveal();
    const preview = new Preview(document, this.#extension);
    this.#panels.set(key, preview);
    preview.onDidDispose(() => this.#panels.delete(key));
  }

  /** Version of a note that its preview shows. */
  shownVersion(uri: vscode.Uri): number | undefined {
    return this.#panels.get(uri.toString())?.shownVersion;
  }

  dispose(): void {
    for (const preview of this.#panels.values()) preview.dispose();
  }
}

class Preview implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #subscriptions: vscode.Disposable[];
  #document: vscode.TextDocument;
  /** Version that was sent last; edits are sent on top of it. */
  #sent = -1;
  #shown: number | undefined;

  constructor(document: vscode.TextDocument, extension: vscode.Uri) {
    this.#document = document;
    const assets = vscode.Uri.joinPath(extension, 'dist');
    const title = `Study Notes: ${vscode.workspace.asRelativePath(document.uri)}`;
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const localResourceRoots = [assets, folderOf(document.uri), ...workspaceFolders()];
    this.#panel = vscode.window.createWebviewPanel('studyNotes.preview', title, place, {
      enableScripts: true,
      localResourceRoots,
    });
    this.#subscriptions = [
      this.#panel.webview.onDidReceiveMessage((message: MessageFromPage) => this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidOpenTextDocument((opened) => this.#reopen(opened)),
    ];
    this.#panel.onDidDispose(() => vscode.Disposable.from(...this.#subscriptions).dispose());
    this.#panel.webview.html = pageHtml(this.#panel.webview, assets);
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  get shownVersion(): number | undefined {
    return this.#shown;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #receive(message: MessageFromPage): void {
    if (message.type === 'shown') this.#shown = message.version;
    else if (message.type === 'open') void this.#open(message.href);
    else this.#sendNote();
  }

  /** Opens a file that the note links to, as the editor of its kind does. */
  async #open(href: string): Promise<void> {
    const [path = '', fragment = ''] = href.split('#', 2);
    const target = vscode.Uri.joinPath(folderOf(this.#document.uri), decoded(path)).with({ fragment });
    try {
      await vscode.workspace.fs.stat(target);
      await vscode.commands.executeCommand('vscode.open', target, { viewColumn: vscode.ViewColumn.One });
    } catch {
      await vscode.window.showWarningMessage(`The note links to “${path}”, which does not exist.`);
    }
  }

  #sendNote(): void {
    const { version, uri } = this.#document;
    this.#sent = version;
    const base = `${this.#panel.webview.asWebviewUri(folderOf(uri))}/`;
    this.#send({ type: 'note', version, text: this.#document.getText(), base });
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document !== this.#document || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset,
      length: rangeLength,
      text,
    }));
    this.#send({ type: 'edit', from: this.#sent, version: document.version, changes });
    this.#sent = document.version;
  }

  /** A note that was closed and opened again is another document with versions of its own. */
  #reopen(document: vscode.TextDocument): void {
    if (document === this.#document || document.uri.toString() !== this.#document.uri.toString()) return;
    this.#document = document;
    this.#sendNote();
  }

  #send(message: MessageToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** A link as written may hold percent escapes, or a stray percent sign. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const workspaceFolders = (): readonly vscode.Uri[] => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
