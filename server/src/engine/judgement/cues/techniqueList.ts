// Lists of short names: three or more pieces of a sentence, or of a bullet list, that nobody explains.
import type { Sentence } from '../../note/sentences.ts';
import { piecesOf } from '../../reading/pieces.ts';
import type { NamedCue } from './types.ts';

const separator = /^[,;/+&|·•→.]$/;
const joiner = /^(?:and|or|then|plus|\)|\()$/;

/** The longest run of short pieces between commas, slashes, pluses or full stops. */
export function shortNames(sentence: Sentence): NamedCue[] {
  const pieces = piecesOf(sentence);
  let best: NamedCue | undefined;
  let from = 0;
  let names = 0;
  let length = 0;
  const close = (to: number): void => {
    if (length > 0 && length <= 7) names++;
    if (names >= 3 && (best === undefined || to - from > best.to - best.from))
      best = { name: `names ${Math.min(names, 5)}`, from, to };
  };
  for (let at = 0; at < pieces.length; at++) {
    const word = pieces[at]?.word ?? '';
    if (separator.test(word) || joiner.test(word)) {
      if (length > 7) {
        names = 0;
        from = at + 1;
      } else if (length > 0) names++;
      length = 0;
    } else if (/^[:?–—]$/.test(word)) {
      if (names >= 3) close(at);
      names = 0;
      length = 0;
      from = at + 1;
    } else {
      length++;
      // A finite verb makes it a clause, not a name.
      if (/^(?:is|are|was|were|be|do|does|did|has|have|had|if|when|it|we|they|this|that|which)$/.test(word))
        length += 8;
    }
  }
  close(pieces.length);
  return best === undefined ? shortItem(sentence) : [best];
}

/** An item of a few words among items of a few words: the list stands in the bullets. */
function shortItem(sentence: Sentence): NamedCue[] {
  const { block, root } = sentence;
  if (block.kind !== 'item' && block.kind !== 'cell') return [];
  const siblings = root.leaves.filter(
    (leaf) => leaf.kind === block.kind && leaf.depth === block.depth && leaf.parent === block.parent,
  );
  const short = siblings.filter((leaf) => leaf.text.trim().split(/\s+/).length <= 5);
  if (short.length < 3 || short.length < siblings.length * 0.75) return [];
  return block.text.trim().split(/\s+/).length <= 5
    ? [{ name: 'short items', from: 0, to: piecesOf(sentence).length }]
    : [];
}
