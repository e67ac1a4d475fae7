// What must hold of any note and any edit: an updated note is the note parsed anew, and so are its findings.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, createLinter, type Note, parse, update } from '../../server/src/engine/index.ts';
import { shapeOf } from '../support/noteShape.ts';
import { allNotes, formTexts, type NoteText, ownNotes, realNotes } from '../support/notes.ts';
import { misplaced } from '../support/places.ts';

/** The same edits in every run; STUDY_NOTES_SEED and STUDY_NOTES_RUNS look further. */
const { STUDY_NOTES_SEED = '20261122', STUDY_NOTES_RUNS = '1' } = process.env;
const seed = Number(STUDY_NOTES_SEED);
const times = Number(STUDY_NOTES_RUNS);

/** What opens, closes, joins or parts blocks and marks when it is typed or pasted. */
const fragments = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  '# ',
  '## Heading\n\n',
  '- ',
  '- item\n',
  '  - nested\n',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '|',
  '---\n',
  '---\ntitle: x\n---\n',
  '===\n',
  '```\n',
  '\n```js\n',
  '~~~\n',
  '`',
  '$',
  '$$',
  '\n$$\n',
  '\\(',
  '\\)',
  '\\[\n',
  '\\]\n',
  '\\begin{align}\n',
  '\\end{align}\n',
  '**',
  '_',
  '[',
  '](x)',
  '[a]: http://example.org\n',
  '<!--',
  '-->',
  '<div>\n',
  '</div>\n\n',
  '<!-- study-notes-disable -->\n\n',
  '<!-- study-notes-enable -->\n\n',
  '## References\n\n',
  'Adam is always better than SGD. ',
  'Use a small learning rate.\n',
  '\uFEFF',
  '🐍',
];

interface Edit {
  /** Where, as a share of the text. */
  readonly at: number;
  /** Snaps to the start of the line. */
  readonly line: boolean;
  readonly removed: number;
  readonly inserted: string;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  line: fc.boolean(),
  removed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 })),
  inserted: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...fragments),
    fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((it) => it.join('')),
  ),
});

function changeOf(text: string, { at, line, removed, inserted }: Edit): Change {
  const place = Math.floor(at * text.length);
  const start = line ? text.lastIndexOf('\n', place - 1) + 1 : place;
  return { start, end: Math.min(text.length, start + removed), text: inserted };
}

const applied = (text: string, { start, end, text: written }: Change): string =>
  text.slice(0, start) + written + text.slice(end);

const textsOf = (notes: readonly NoteText[]): fc.Arbitrary<NoteText> => fc.constantFrom(...notes);

/** Runs a series of edits on each kind of note; small notes more often, since they are quick. */
function check(
  notes: readonly NoteText[],
  runs: number,
  holds: (note: NoteText, edits: readonly Edit[]) => void,
): void {
  if (notes.length === 0) return;
  const property = fc.property(textsOf(notes), fc.array(edits, { minLength: 1, maxLength: 6 }), holds);
  fc.assert(property, { seed, numRuns: Math.ceil(runs * times) });
}

const groups = [
  { name: 'texts written for their form', notes: formTexts, runs: 1000 },
  { name: 'notes of our own', notes: ownNotes, runs: 120 },
  { name: 'real notes', notes: realNotes, runs: 60 },
];

describe.each(groups)('$name', ({ notes, runs }) => {
  it('an updated note equals a fresh parse', () => {
    check(notes, runs, ({ text }, series) => {
      let note = parse(text);
      for (const edit of series) {
        const change = changeOf(note.text, edit);
        const expected = applied(note.text, change);
        note = update(note, [change]);
        expect(note.text).toBe(expected);
      }
      expect(shapeOf(note)).toEqual(shapeOf(parse(note.text)));
    });
  });

  it('several changes at once equal one after the other', () => {
    check(notes, runs / 3, ({ text }, series) => {
      const changes = apart(series.map((edit) => changeOf(text, edit)));
      const expected = changes.reduceRight(applied, text);
      const note = update(parse(text), changes);
      expect(note.text).toBe(expected);
      expect(shapeOf(note)).toEqual(shapeOf(parse(expected)));
    });
  });

  it('the findings of an updated note equal those of a fresh lint', () => {
    const kept = createLinter({});
    check(notes, runs / 5, ({ text }, series) => {
      let note: Note = parse(text);
      kept.lint(note);
      for (const edit of series) {
        note = update(note, [changeOf(note.text, edit)]);
        kept.lint(note);
      }
      expect(kept.lint(note)).toEqual(createLinter({}).lint(parse(note.text)));
    });
  });
});

/** The changes in order, without those that touch the one before. */
function apart(changes: readonly Change[]): readonly Change[] {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((it, i) => i === 0 || it.start > Math.max(...sorted.slice(0, i).map(({ end }) => end)));
}

describe('every finding', () => {
  const linter = createLinter({ allRules: true });

  it.each(allNotes)('lies on prose, mathematics or inline code, again and again: $name', ({ text }) => {
    const note = parse(text);
    const report = linter.lint(note);
    expect(report.failures).toEqual([]);
    const placed = report.findings.filter(({ rule }) => rule !== 'unknown-rule');
    const wrong = placed.flatMap(({ rule, span }) => misplaced(note, span)?.concat(` (${rule})`) ?? []);
    expect(wrong).toEqual([]);
    expect(linter.lint(parse(text))).toEqual(report);
  });
});
