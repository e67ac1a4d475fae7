// Script: our engine in process, the way the language server takes: edited document → re-lint → diagnostics.
import { readFileSync } from 'node:fs';
import { Documents } from '../../server/src/lsp/documents.ts';
import { engine } from '../../server/src/lsp/engine.ts';
import { linePositionAt } from '../../server/src/lsp/lineStarts.ts';
import { diagnosticOf } from '../../server/src/lsp/toProto.ts';
import type { KeyPress } from './edits.ts';
import { type RelintInput, timePresses } from './relint.ts';

const uri = 'untitled:note.md';
const input = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as RelintInput;
const documents = new Documents(engine);
const linter = engine.createLinter({});
let version = 1;
documents.open({ uri, version, languageId: 'markdown', text: input.text });
judge();

function press({ at, key }: KeyPress): number {
  const lines = documents.get(uri)?.lines ?? [];
  const position = linePositionAt(lines, at);
  version += 1;
  documents.change(uri, version, [{ range: { start: position, end: position }, text: key }]);
  return judge();
}

function judge(): number {
  const document = documents.get(uri);
  if (!document) return 0;
  return linter.lint(document.note).findings.map((finding) => diagnosticOf(finding, document, undefined)).length;
}

console.log(JSON.stringify(timePresses(input, press)));
