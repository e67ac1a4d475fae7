// A sentence as a row of words, signs and numbers, formulas included: what numbers are bound to their names by.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { tokenize } from '../note/tokens.ts';
import { flatText } from './flatText.ts';
import type { Quantity } from './numbers.ts';
import { quantitiesOf } from './numbers.ts';
import { piecesOfTokens } from './pieces.ts';

export interface Atom {
  readonly kind: 'word' | 'sign' | 'number';
  /** Lower case; of a number its digits as written. */
  readonly word: string;
  readonly stem: string;
  /** Offsets into the root. A word that is part of a longer one ("max_depth") shares the offsets of the whole. */
  readonly start: number;
  readonly end: number;
  /** Of a number: its value, signed, and whether it is written in percent. */
  readonly value: number;
  readonly percent: boolean;
  /** False for the first parts of a longer word. */
  readonly last: boolean;
}

const key = new MemoKey<readonly Atom[]>();

/** The atoms of a sentence, worked out once. */
export const atomsOf = (sentence: Sentence): readonly Atom[] => sentence.memo.get(key, () => findAtoms(sentence));

function findAtoms(sentence: Sentence): readonly Atom[] {
  const text = flatText(sentence);
  const tokens = tokenize(text, 0, text.length, sentence.span.start, []);
  const quantities = quantitiesOf(sentence);
  const atoms: Atom[] = [];
  let next = 0;
  for (const piece of piecesOfTokens(tokens)) {
    const token = tokens[piece.token];
    if (token === undefined) continue;
    while (quantities[next] !== undefined && (quantities[next] as Quantity).span.end <= token.start) next++;
    const within =
      token.kind === 'word'
        ? []
        : quantities.slice(next, next + 4).filter((it) => token.start <= it.span.start && it.span.start < token.end);
    const quantity = quantities[next];
    if (within.length > 0)
      within.forEach((it, i) =>
        atoms.push(...(i === 0 ? [] : [comma(it.span.start)]), ...numberAtoms(sentence, it, atoms)),
      );
    else if (quantity !== undefined && token.start > quantity.span.start && atoms.at(-1)?.kind === 'number') continue;
    else
      atoms.push({
        kind: token.kind === 'word' ? 'word' : 'sign',
        word: piece.word,
        stem: piece.stem,
        start: token.start,
        end: token.end,
        value: Number.NaN,
        percent: false,
        last: piece.last,
      });
  }
  return atoms;
}

/** "(0.9,0.95)" is one token that holds two numbers. */
const comma = (end: number): Atom => ({
  kind: 'sign',
  word: ',',
  stem: ',',
  start: end - 1,
  end,
  value: Number.NaN,
  percent: false,
  last: true,
});

/** In "recall@10 140 %" two numbers stand side by side that elsewhere would be one with a space between its thousands. */
function numberAtoms(sentence: Sentence, quantity: Quantity, atoms: Atom[]): readonly Atom[] {
  const whole = numberAtom(sentence, quantity, atoms);
  const cut = atoms.at(-1)?.word === '@' ? /^(\d+)\s+(?=\d)/.exec(whole.word) : null;
  if (cut === null) return [whole];
  const head = cut[1] ?? '';
  const rest = whole.word.slice(cut[0].length);
  const value = Number(/^[\d.]+/.exec(rest)?.[0]);
  return [
    { ...whole, word: head, stem: head, end: whole.start + head.length, value: Number(head), percent: false },
    { ...whole, word: rest, stem: rest, start: whole.start + cut[0].length, value },
  ];
}

/** A minus sign right before a number, with nothing right before it, is the number's own. */
function numberAtom(sentence: Sentence, { value, percent, span }: Quantity, atoms: Atom[]): Atom {
  const sign = atoms.at(-1);
  const negative =
    sign?.kind === 'sign' && sign.word === '-' && sign.end === span.start && atoms.at(-2)?.end !== sign.start;
  if (negative) atoms.pop();
  const start = negative ? sign.start : span.start;
  const word = sentence.root.text.slice(start, span.end);
  return {
    kind: 'number',
    word,
    stem: word,
    start,
    end: span.end,
    value: negative ? -value : value,
    percent,
    last: true,
  };
}
