// A note as a plain value, to compare an updated one with a fresh parse; and as a short outline, to read in a test.
import type { Note } from '../../server/src/engine/index.ts';
import type { Root } from '../../server/src/engine/note/root.ts';

/** All that a note says of itself. */
export const shapeOf = (note: Note): object => ({
  text: note.text,
  starts: note.starts,
  roots: note.roots.map(rootShape),
});

const rootShape = ({ kind, text, end, level, leaves, formulas, comments, sentences }: Root): object => ({
  kind,
  text,
  end,
  level,
  leaves,
  formulas,
  comments,
  sentences: sentences.map(({ leaf, span }) => [leaf, span.start, span.end]),
});

/** One line a block: its kind, and its words cut short. */
export const outline = (note: Note): readonly string[] =>
  note.roots.map((root) =>
    `${root.kind}${root.level || ''} ${root.text.slice(0, root.end).trim().replaceAll(/\s+/g, ' ')}`.trim(),
  );

/** The formulas of a note without their delimiters. */
export const formulasOf = (note: Note): readonly string[] =>
  note.roots.flatMap((root) => root.formulas.map(({ content }) => root.text.slice(content.start, content.end).trim()));

/** The sentences of a note as written. */
export const sentencesOf = (note: Note): readonly string[] =>
  note.roots.flatMap((root) => root.sentences.map((it) => it.source));
