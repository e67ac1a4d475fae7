// Replaces a whole sentence by another one in the note's own markup: its label, its bullet, its cell and its emphasis stay.
import type { Sentence } from '../note/sentences.ts';
import type { FixDraft } from '../rule.ts';
import type { Span } from '../text/span.ts';
import { replaceFix } from './edits.ts';

/** A label that introduces the sentence: "A:", "Remember —", "**Ridge**:". */
const label = /^(?:[A-Z]\d*|[\p{L}\p{N}][^.:;!?()|=→\uE000]{0,30}):[*_]{0,2}\s+(?=\S)/u;

/** Puts `text`, a whole sentence with its full stop, in the sentence's place. */
export function wholeSentenceFix(title: string, sentence: Sentence, text: string): FixDraft {
  const { source } = sentence;
  const kept = label.exec(source)?.[0] ?? '';
  const short = source.slice(kept.length).length < 3 ? '' : kept;
  const span = balanced(sentence, { start: sentence.span.start + short.length, end: sentence.span.end });
  const stops = /[.!?…]["”’)*_]*$/.test(source.trimEnd());
  const written = stops || sentence.block.kind === 'paragraph' ? text : text.replace(/\.$/, '');
  return replaceFix(title, sentence, span, [sentence.block.kind === 'cell' ? written.replaceAll('|', '\\|') : written]);
}

/** The span with the markup that it would cut in two. */
function balanced(sentence: Sentence, span: Span): Span {
  let { start, end } = span;
  for (const mark of sentence.block.marks) {
    if (mark.span.start < start && start < mark.span.end && mark.span.end < end) start = mark.span.start;
    if (start < mark.span.start && mark.span.start < end && end < mark.span.end) end = mark.span.end;
  }
  return { start, end };
}
