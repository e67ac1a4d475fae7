// What surrounds a number: the words that decide what it belongs to, and the values that a sentence or a cell holds.
import type { Sentence } from '../note/sentences.ts';
import type { BlockContext } from '../rule.ts';
import type { BoundValue } from './quantityBinding.ts';
import { valueOfAnswer, valueOfCell, valuesIn } from './quantityBinding.ts';
import type { Settings } from './quantityNames.ts';
import type { Surroundings } from './surroundings.ts';
import { contextWords } from './typical.ts';

/** The words near a sentence and further off. */
export function settingsOf(
  { path }: Pick<BlockContext, 'path'>,
  sentence: Sentence,
  { row, header, parents, before, after }: Surroundings,
): Settings {
  const cell = header !== undefined;
  const heads = cell ? sentence.root.sentences.filter((it) => it.block.cell?.row === 0) : [];
  const own = [sentence, ...row, ...heads, ...parents];
  // What stands before belongs to the same paragraph, or leads into the list or the table; what follows may speak of a table.
  const said = before
    .slice(0, 3)
    .filter((it) => it.leaf === sentence.leaf || cell || sentence.block.kind === 'item' || sentence.block.quoted);
  return {
    near: contextWords(own, []),
    wide: contextWords([...own, ...said, ...(cell ? after.slice(0, 2) : [])], path),
  };
}

/** The values of a sentence: of a cell by its header or row, of an answer by its question, else by the names in it. */
export function boundIn(sentence: Sentence, around: Surroundings, settings: Settings): readonly BoundValue[] {
  const single =
    sentence.block.kind === 'cell'
      ? valueOfCell(sentence, around, settings)
      : valueOfAnswer(sentence, around.before[0], settings);
  return single === undefined ? valuesIn(sentence, settings) : [single];
}

/** The span of a value with the delimiters of a formula that it fills or ends in: `dropout $p=0.95$`. */
export function wholeSpan(sentence: Sentence, { span }: BoundValue): { readonly start: number; readonly end: number } {
  const formulas = sentence.root.formulas;
  const opens = formulas.find((it) => it.content.start === span.start && it.content.end === span.end);
  const closes = formulas.find((it) => it.content.end === span.end && it.span.start >= span.start);
  return { start: opens?.span.start ?? span.start, end: (opens ?? closes)?.span.end ?? span.end };
}
