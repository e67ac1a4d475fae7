// The preview's page before any note is in it, under a policy that lets nothing in but our own files and the note's images.
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** HTML of the page; `assets` holds webview.js and webview.css. */
export function pageHtml(webview: vscode.Webview, assets: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(assets, name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy(webview.cspSource, nonce)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${address('webview.css')}">
  <title>Study Notes</title>
</head>
<body>
  <main id="note"></main>
  <script nonce="${nonce}" src="${address('webview.js')}"></script>
</body>
</html>`;
}

/** KaTeX sets sizes and positions by inline styles; nothing else is inline. */
const policy = (source: string, nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'unsafe-inline'`,
    `font-src ${source}`,
    `img-src ${source}`,
  ].join('; ');
