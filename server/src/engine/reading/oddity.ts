// Whether an odd number is known to be odd: explained, tried out, somebody's slip, a warning example.
import type { Sentence } from '../note/sentences.ts';
import { moodsOf, quotedSpans } from './moods.ts';
import type { BoundValue } from './quantityBinding.ts';
import type { Surroundings } from './surroundings.ts';

/** Words that speak of the number as a slip, a riddle or a choice made on purpose. */
const slips =
  /\b(?:(?:can(?:not| not|['’]t)|never|must not) (?:exceed|be|lie|go|pass)|it(?:['’]s| is) (?:the|their) (?:value|setting|optimum|default)|not 0?\.?\d|sic|to check|typos?|mis-?typed|(?:had|was|got) typed|a slip|misprint\w*|bugs?\b(?!\])|by mistake|mistaken\w*|mistakes?|meant|forgot\w*|should (?:be|have been|read|say)|must (?:be|have been)|can(?:no|['’])t be|can not be|not possible|impossible|nonsens\w*|absurd\w*|suspect\w*|(?:looks?|looked|sounds?|seems?) (?:odd|big|huge|large|high|nuts|crazy|wrong|wild|strange|weird|extreme|off)|odd\w*|unusual\w*|strange\w*|on purpose|deliberate\w*|intentional\w*|intended|(?:paper|authors?|protocol)['’]?s?['’]? own|own setting|grid[- ]search|grid|swept|sweeps?|range test|lr finder|search(?:ed)? over|tried|ValueError|raises?\b|refus\w+|reject\w+|asserts?|blew up|blows? up|explodes?|exploded|diverges?|diverged|NaN|overshoots?|went wrong|(?:is|was|were|looks) wrong|wrong (?:value|number|unit|sign|digit|default|config\w*|key|flag|by)|corrected|recomputed|fixed by|no floor|worse than|swapped|reversed|flipped|inverted|leave-one-out|counter-?example|would be|would have|legacy default|not a (?:typo|bug|mistake)|yes,|famous\w*|scaled|times 100|×\s?100)\b/i;
const counters =
  /\b(?:never|not|don['’]?t|do not|avoid|instead of|rather than|unlike|no|isn['’]t|without|than)\s+(?:[^\s,;:.()]+\s+){0,3}$/i;

/** True where the sentence itself speaks of a slip or asks. */
export const saysOdd = (sentence: Sentence): boolean =>
  slips.test(sentence.text.replace(/^[\s[]*![\p{L}-]+\]?/u, ' ')) || moodsOf(sentence).question;

/** True where the sentence itself, or the one after it, speaks of a slip or asks. */
function isOdd(sentence: Sentence, around: Surroundings): boolean {
  if (saysOdd(sentence)) return true;
  if (sentence.block.kind === 'cell') return around.row.some((cell) => slips.test(cell.text));
  const [next] = around.after;
  return next !== undefined && next.block.kind === sentence.block.kind && slips.test(next.text);
}

/** True where the sentence or the next one shows that the writer knows how odd the value is. */
export function isKnownOdd(sentence: Sentence, bound: BoundValue, around: Surroundings): boolean {
  if (isOdd(sentence, around)) return true;
  const { text, span } = sentence;
  const before = (at: number): string => text.slice(Math.max(0, at - span.start - 40), Math.max(0, at - span.start));
  if (counters.test(before(bound.span.start)) || counters.test(before(bound.number.start))) return true;
  return quotedSpans(sentence).some(
    (it) => it.start <= bound.number.start && bound.number.end <= it.end && it.end - it.start < 0.6 * text.length,
  );
}
