// Reads the labelled pairs: hand-written notes that commit one anti-pattern, each with its repaired or innocent twin.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Pair {
  readonly id: string;
  readonly rule: string;
  readonly author: string;
  readonly bad: string;
  /** The guilty words, verbatim in `bad`. */
  readonly span: string;
  readonly good: string;
}

const folder = fileURLToPath(new URL('./pairs/', import.meta.url));

/** All pairs of the repository, in order of rule and author. Throws on a record whose span is not in its text. */
export function readPairs(): readonly Pair[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((rule) =>
      readdirSync(`${folder}${rule}`)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .flatMap((name) => parsePairs(readFileSync(`${folder}${rule}/${name}`, 'utf8'), rule, name.slice(0, -4))),
    );
}

function parsePairs(text: string, rule: string, author: string): Pair[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((record) => {
      const [head = '', bad = '', span = '', good = ''] = record.split(/^--- (?:bad|span|good)[ \t]*\n/m);
      const pair = {
        id: head.split('|')[0]?.trim() ?? '',
        rule,
        author,
        bad: bad.trimEnd(),
        span: span.trim(),
        good: good.trimEnd(),
      };
      if (!pair.bad.includes(pair.span) || pair.span === '') throw new Error(`${pair.id}: the span is not in the text`);
      return pair;
    });
}

/** A whole note with no fault in it, written in the ways real notes are. */
export interface InnocentNote {
  readonly name: string;
  readonly text: string;
}

const notes = fileURLToPath(new URL('./notes/', import.meta.url));

/** The innocent notes of the repository, in order of their names. */
export function readInnocent(): readonly InnocentNote[] {
  if (!existsSync(notes)) return [];
  return readdirSync(notes)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${notes}${name}`, 'utf8') }));
}
