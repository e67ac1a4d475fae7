// Script: markdownlint's library, which lints the whole text again after each key.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type KeyPress, pressed } from './edits.ts';
import { type RelintInput, timePresses } from './relint.ts';

interface Library {
  lint(options: { readonly strings: Readonly<Record<string, string>> }): { readonly note?: readonly unknown[] };
}

const input = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as RelintInput;
const library = (await import(pathToFileURL(input.module ?? '').href)) as Library;
let text = input.text;

function press(it: KeyPress): number {
  text = pressed(text, it);
  const { note } = library.lint({ strings: { note: text } });
  return note?.length ?? 0;
}

console.log(JSON.stringify(timePresses(input, press)));
