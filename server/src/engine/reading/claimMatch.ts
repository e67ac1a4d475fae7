// Whether a statement makes a claim: its ideas in one clause, the right way round, about this subject, not denied.
import type { Slot } from './claims.ts';
import type { CompiledClaim } from './claimSet.ts';
import type { Hit, Hits } from './ideas.ts';
import { claimSet } from './claimSet.ts';
import type { Clauses } from './clauses.ts';

/** What a statement holds: its clauses, and where the ideas stand in it. */
export interface Said {
  readonly clauses: Clauses;
  readonly hits: Hits;
}

/** At most so many pieces between two ideas of a claim. */
const reach = 10;

/** Pieces [from, to) of the first place where the claim is made; `denied` looks for its denial instead. */
export function claimed(compiled: CompiledClaim, said: Said, denied = false): Hit | undefined {
  const lists = compiled.ids.map((id) => said.hits.get(id));
  if (lists.some((it) => it === undefined)) return undefined;
  for (const hits of choices(lists as readonly (readonly Hit[])[])) {
    const range = rangeOf(compiled, said, hits);
    if (range === undefined) continue;
    const isDenied = said.clauses.denied(range.from, range.to, range.own) || (compiled.claim.kind === 'together' && range.own.some((hit) => said.clauses.weakened(hit)));
    if (isDenied === (compiled.claim.denied !== denied) && !said.clauses.supposed(range.from, range.to)) return range;
  }
  return undefined;
}

interface Range extends Hit {
  readonly own: readonly Hit[];
}

/** Every way to take one place of each idea, at most a few dozen. */
function* choices(lists: readonly (readonly Hit[])[]): Iterable<readonly Hit[]> {
  const total = Math.min(48, lists.reduce((product, list) => product * list.length, 1));
  for (let n = 0; n < total; n++) {
    let rest = n;
    yield lists.map((list) => {
      const hit = list[rest % list.length] as Hit;
      rest = Math.floor(rest / list.length);
      return hit;
    });
  }
}

function rangeOf(compiled: CompiledClaim, said: Said, hits: readonly Hit[]): Range | undefined {
  const { claim } = compiled;
  if (!areClose(said.clauses, hits)) return undefined;
  if (claim.kind === 'together') return together(compiled, claim.ordered, said, hits) ? around(hits) : undefined;
  if (claim.kind === 'trend') return trend(compiled, claim.slots, claim.falls, said, hits);
  return order(compiled, said, hits);
}

const around = (hits: readonly Hit[]): Range => ({ from: Math.min(...hits.map((it) => it.from)), to: Math.max(...hits.map((it) => it.to)), own: hits });

/** In one clause, none upon another, no long way between. */
function areClose(clauses: Clauses, hits: readonly Hit[]): boolean {
  const sorted = [...hits].sort((a, b) => a.from - b.from);
  return sorted.every((hit, i) => {
    const before = sorted[i - 1];
    return before === undefined || (before.to <= hit.from && hit.from - before.to <= reach && clauses.together(before.from, hit.from));
  });
}

function together(compiled: CompiledClaim, ordered: readonly boolean[], said: Said, hits: readonly Hit[]): boolean {
  const inOrder = ordered.every((wanted, i) => !wanted || (hits[i - 1] as Hit).to <= (hits[i] as Hit).from);
  if (!inOrder) return false;
  return hits.length === 1 || (!said.clauses.aside(hits[0] as Hit) && belongTogether(compiled, said, hits));
}

/** Each idea belongs to the others, not to one of its kind that stands nearer to them. */
function belongTogether({ rivals }: CompiledClaim, { clauses, hits: all }: Said, hits: readonly Hit[]): boolean {
  return hits.every((subject, i) => {
    const others = (rivals[i] ?? []).flatMap((id) => all.get(id) ?? []).filter((it) => !clauses.aside(it));
    if (others.some((it) => it.from <= subject.from && subject.to <= it.to && it.to - it.from > subject.to - subject.from)) return false;
    const apart = others.filter((it) => !hits.some((hit) => overlaps(hit, it)));
    return apart.length === 0 || hits.every((hit, j) => i === j || !apart.some((other) => stealsFrom(clauses, subject, hit, other)));
  });
}

const overlaps = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;

/** The other is nearer to the hit than the subject is. */
function stealsFrom(clauses: Clauses, subject: Hit, hit: Hit, other: Hit): boolean {
  if (!clauses.together(subject.from, other.from)) return false;
  if (!clauses.inOnePart(subject.from, hit.from) && clauses.inOnePart(other.from, hit.from) && !clauses.joined(Math.min(subject.to, other.to), Math.max(subject.from, other.from))) return true;
  if (subject.to <= hit.from) return other.from >= subject.to && other.from < hit.from && !clauses.joined(subject.to, other.from);
  // "Zeros come from ridge": what stands after belongs to the nearest one after, unless another one opened the clause.
  if (other.from >= hit.to) return other.from < subject.from && !clauses.joined(other.to, subject.from);
  return !clauses.some(hit.to, subject.from, links);
}

const links = new Set(['by', 'with', 'in', 'of', 'from', 'for', 'under', 'via', 'through', 'using', 'to']);

// Directions.

interface Direction {
  readonly hit: Hit;
  readonly sign: 1 | -1;
  /** "High", "small": a state rather than a change. */
  readonly weak: boolean;
}

function directionsIn({ hits }: Said, own: readonly Hit[]): readonly Direction[] {
  const found: Direction[] = [];
  claimSet().directions.forEach((id, kind) => {
    for (const hit of hits.get(id) ?? []) if (!own.some((it) => overlaps(it, hit))) found.push({ hit, sign: kind % 2 === 0 ? 1 : -1, weak: kind > 1 });
  });
  return found;
}

const blocks = new Set([',', 'and', 'or', ';', ':', 'than', '→', '⇒', '=', '(', ')']);
const arrows = new Set(['→', '⇒', '=', ':']);
/** Verbs whose object comes next: "k = 1 has high …" says nothing high of k. */
const carriers = new Set([...blocks, 'has', 'have', 'give', 'gives', 'mean', 'means', 'lead', 'leads', 'yield', 'yields', 'make', 'makes', 'produce', 'produces', 'cause', 'causes', 'with', 'for', 'to', 'by']);

/** Distance of a word of direction to an idea: right before it, or after it as its verb; undefined where it is not its own. */
function distance(clauses: Clauses, hit: Hit, { hit: word, weak }: Direction): number | undefined {
  if (word.to <= hit.from) {
    const gap = hit.from - word.to;
    return gap > 3 || clauses.some(word.to, hit.from, blocks) ? undefined : gap * 2;
  }
  const gap = word.from - hit.to;
  if (gap < 0 || gap > (weak ? 3 : 4) || clauses.some(hit.to, word.from, carriers)) return undefined;
  return gap * 2 + 1;
}

function nearest(clauses: Clauses, hit: Hit, words: readonly Direction[]): Direction | undefined {
  let best: Direction | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const far = distance(clauses, hit, word);
    if (far !== undefined && far < least) [best, least] = [word, far];
  }
  return best;
}

function trend(compiled: CompiledClaim, [slotX, slotY]: readonly [Slot, Slot], falls: boolean, said: Said, hits: readonly Hit[]): Range | undefined {
  const [x, y] = hits as readonly [Hit, Hit];
  const { clauses } = said;
  if (clauses.aside(x) || !belongTogether(compiled, said, hits)) return undefined;
  const words = directionsIn(said, hits);
  const ofY = slotY.state ? stateOf(clauses, y, words) : nearest(clauses, y, words);
  if (ofY === undefined && !slotY.state) return undefined;
  const ofX = nearest(clauses, x, words.filter((it) => it !== ofY));
  if (ofX === undefined && (slotX.state || isValued(clauses, x))) return undefined;
  if (isRemedy(clauses, x, y, ofX, ofY)) return undefined;
  const sign = (ofX?.sign ?? 1) * (ofY?.sign ?? 1);
  if (sign > 0 === falls) return undefined;
  return { ...around([x, y, ...[ofX, ofY].flatMap((it) => (it === undefined ? [] : [it.hit]))]), own: hits };
}

/** "Less smooth", "smooths less": only a word beside it turns a state round. */
const stateOf = (clauses: Clauses, y: Hit, words: readonly Direction[]): Direction | undefined =>
  words.find(({ hit, weak }) => !weak && ((y.from - hit.to >= 0 && y.from - hit.to <= 1 && !clauses.some(hit.to, y.from, blocks)) || (hit.from === y.to && clauses.pieces[hit.from]?.word === 'less')));

/** "k = 1", "γ near 0" are values and not "more of it". */
const isValued = ({ pieces }: Clauses, { to }: Hit): boolean => valued.has(pieces[to]?.word ?? '') && (pieces[to + 1]?.word === 'to' || /^[.\d∞]|zero|one$/.test(pieces[to + 1]?.word ?? ''));
const valued = new Set(['=', 'of', '≈', 'close', 'near', 'approaching', 'at', 'around', '→', 'equal', 'is', 'to', '>', '<']);

const conditions = new Set(['if', 'when', 'whenever', 'once', 'case', 'against', 'because', 'since', 'where', 'fix', 'cure', 'fight', 'suffers', 'has', 'have', 'shows', 'see', '?']);
const withs = new Set(['with', 'for', 'under', 'at', 'as', 'by', 'when', 'if', 'in']);

/** "If variance is high, raise λ": the second is the trouble and the first its remedy, not an effect. */
function isRemedy(clauses: Clauses, x: Hit, y: Hit, ofX: Direction | undefined, ofY: Direction | undefined): boolean {
  const weak = ofY?.weak === true;
  if (y.from < x.from) {
    const opens = clauses.some(y.from - 4, y.from, conditions) && clauses.some(y.to, x.from, new Set([',', 'then', ':', '→', '⇒']));
    return opens || (weak && !clauses.some(y.to, x.from, withs));
  }
  const between = clauses.some(x.to, y.from, conditions) && !(ofX !== undefined && clauses.some(x.to, y.from, arrows));
  return between || (weak && clauses.some(x.to, y.from, new Set(['for', 'against'])));
}

// Comparisons.

const thans = new Set(['than', 'vs', 'versus', 'over', 'compared', 'exceeds', 'exceed', 'beats', 'outperforms', 'relative']);

function order(compiled: CompiledClaim, said: Said, hits: readonly Hit[]): Range | undefined {
  const [left, right, scale] = hits as readonly [Hit, Hit, Hit];
  const { clauses } = said;
  const [first, second] = left.from < right.from ? [left, right] : [right, left];
  const than = clauses.pieces.findIndex((piece, at) => at >= first.to && at < second.from && thans.has(piece.word));
  if (than < 0 || second.from - than > 6) return undefined;
  const sign = signOf(compiled, said, hits, scale, than);
  if (sign === undefined || (sign > 0) !== (first === left)) return undefined;
  return around([first, second, scale]);
}

function signOf({ claim }: CompiledClaim, said: Said, own: readonly Hit[], scale: Hit, than: number): number | undefined {
  if (claim.slots[2]?.state === true) return scale.from < than ? 1 : undefined;
  if (scale.from > than && !said.clauses.some(than, scale.from, inWords)) return undefined;
  if (/^(?:exceed|beat|outperform)/.test(said.clauses.pieces[than]?.word ?? '')) return 1;
  const words = directionsIn(said, own).filter(({ hit, weak }) => !weak && hit.from < than);
  return words.sort((a, b) => gapTo(a.hit, scale) - gapTo(b.hit, scale))[0]?.sign;
}

const inWords = new Set(['in', 'regarding', 'on']);
const gapTo = (a: Hit, b: Hit): number => (a.to <= b.from ? b.from - a.to : a.from - b.to + 0.5);
