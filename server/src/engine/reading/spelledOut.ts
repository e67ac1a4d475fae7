// The text of a sentence in which a formula that is part of a word is written out: `$t$-SNE`, `$\beta$-VAE`, `$k$-means`.
import type { Sentence } from '../note/sentences.ts';
import type { Token } from '../note/tokens.ts';
import { tokenize } from '../note/tokens.ts';

const inWord = /\$\\?([A-Za-z]+)\$(?=[-‐‑]\p{L})/gu;

/** As long as the sentence, so that offsets agree; the letter stands where the formula ends. */
export function spelledOut(sentence: Sentence): string {
  const { text } = sentence;
  if (!text.includes('\uE000')) return text;
  let made = text;
  for (const { 0: formula, 1: word = '', index } of sentence.source.matchAll(inWord)) {
    made = made.slice(0, index) + word.padStart(formula.length) + made.slice(index + formula.length);
  }
  return made;
}

/** Tokens of the text written out. */
export function spelledTokens(sentence: Sentence): readonly Token[] {
  const text = spelledOut(sentence);
  return text === sentence.text ? sentence.tokens : tokenize(text, 0, text.length, sentence.span.start, []);
}
