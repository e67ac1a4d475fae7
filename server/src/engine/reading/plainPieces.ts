// The pieces of a sentence with its formulas spelt out: signs that formulas hide ("√", "|", "≠") are put back.

import { mathChar } from '../note/mathChar.ts';
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Token } from '../note/tokens.ts';
import { tokenize } from '../note/tokens.ts';
import { flatText } from './flatText.ts';
import type { Piece } from './pieces.ts';
import { piecesOf, piecesOfTokens } from './pieces.ts';

/** Pieces with the tokens that they are cut from; offsets into the root. */
export interface PlainPieces {
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
}

const key = new MemoKey<PlainPieces>();

/** Worked out once a sentence. */
export const plainPiecesOf = (sentence: Sentence): PlainPieces => sentence.memo.get(key, () => read(sentence));

const commands: readonly (readonly [RegExp, string])[] = [
  [/\\sqrt(?![a-zA-Z])/g, '√'],
  [/\\mid(?![a-zA-Z])|\\vert(?![a-zA-Z])/g, '|'],
  [/\\(?:neq|ne)(?![a-zA-Z])/g, '≠'],
  [/\\infty(?![a-zA-Z])/g, '∞'],
  [/\\propto(?![a-zA-Z])/g, '∝'],
  [/\\(?:Rightarrow|implies|Leftrightarrow|iff)(?![a-zA-Z])/g, '⇒'],
  [/\\partial(?![a-zA-Z])/g, '∂'],
  [/\\d?t?frac\s*\{[^{}]*\}(?=\s*\{)/g, '/'],
];

function read(sentence: Sentence): PlainPieces {
  const { text } = sentence;
  const spelt = text.includes(mathChar) || /[₀-₉−]/.test(text);
  if (!spelt && !odd.test(text)) return { pieces: piecesOf(sentence), tokens: sentence.tokens };
  const flat = spelt ? withSigns(sentence, flatText(sentence)) : text;
  const tokens = tokenize(usual(flat), 0, flat.length, sentence.span.start, []);
  return { pieces: piecesOfTokens(tokens), tokens };
}

/** Spellings by which the same word would pass for another: "w/o", ".5", "doesn’t", "naïve". */
const odd = /[’ïéü]|\bw\/|\bb\/c\b|(?<![\d\w])\.\d|==/;

/** As long as the text, so that offsets agree. */
const usual = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll('ï', 'i')
    .replaceAll(/\bw\/o\b/g, 'sans')
    .replaceAll(/\bw\/(?=\s|\w)/g, 'w ')
    .replaceAll(/\bb\/c\b/g, 'coz')
    .replaceAll(/(\s)\.(?=\d)/g, '0.')
    .replaceAll('==', '  ');

/** Puts a sign where its command left blanks; of a fraction the bar between its parts. */
function withSigns(sentence: Sentence, flat: string): string {
  const source = sentence.source;
  const made = [...flat];
  if (made.length !== source.length) return flat;
  for (const [command, sign] of commands) {
    for (const { 0: found, index } of source.matchAll(command)) {
      const at = sign === '/' ? index + found.length - 1 : index;
      if (made[at] === ' ') made[at] = sign;
    }
  }
  return made.join('');
}
