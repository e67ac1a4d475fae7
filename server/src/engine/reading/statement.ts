// Whether a sentence is somebody's statement at all: questions, link lists, captions, code without a fence and lone words are none.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { moodsOf } from './moods.ts';

const key = new MemoKey<boolean>();

/** True for statements in words, questions aside; table cells may be short, all else needs at least three words. */
export const isStatement = (sentence: Sentence): boolean => sentence.memo.get(key, () => readStatement(sentence));

function readStatement(sentence: Sentence): boolean {
  const { tokens, block } = sentence;
  if (block.kind === 'heading' || moodsOf(sentence).question) return false;
  let words = 0;
  for (const token of tokens) if (token.kind === 'word' && !token.code) words++;
  if (words < (block.kind === 'cell' ? 1 : 3))
    return block.kind !== 'cell' && words === 2 && tokens.length <= 5 && !isMostlyLink(sentence);
  if (looksLikeCode(sentence, words)) return false;
  return !isMostlyLink(sentence) && !isCaption(sentence.text);
}

/** Calls, assignments and operators outnumber the words of a line of code. */
function looksLikeCode(sentence: Sentence, words: number): boolean {
  let code = 0;
  for (const token of sentence.tokens)
    if (token.kind === 'sign' && '(){}[]=<>;._/\\|"\'+*#@'.includes(token.word)) code++;
  return code > words * 1.3 && !sentence.text.includes('\uE000');
}

/** More than half of its characters are the text of links, images or addresses. */
function isMostlyLink(sentence: Sentence): boolean {
  const { start, end } = sentence.span;
  let linked = 0;
  for (const { kind, span } of sentence.block.marks) {
    if (kind === 'link' || kind === 'url' || kind === 'image')
      linked += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return linked > (end - start) / 2;
}

const isCaption = (text: string): boolean =>
  /^\s*(?:fig(?:ure|\.)?|table|image|source|photo|listing|exercise|chapter|lecture|slide)\s*[\d(:.]/i.test(text);
