// Binds each number of a sentence to the quantity that it is a value of: "lr = 0.5", "900 epochs", a cell under its header.
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import type { QuantityName, Settings } from './quantityNames.ts';
import { isMetric, namesIn } from './quantityNames.ts';
import type { Surroundings } from './surroundings.ts';
import { formsIn } from './tuples.ts';

export interface BoundValue {
  readonly name: QuantityName;
  readonly value: number;
  readonly percent: boolean;
  /** The unit or noun after the number, lower case. */
  readonly unit: string;
  /** An open comparison: the value may be anything on that side. */
  readonly bound: 'at most' | 'at least' | undefined;
  /** One end of a range, or one of several values that were tried. */
  readonly listed: boolean;
  /** Nothing stands between name and number. */
  readonly bare: boolean;
  /** Words of the sentence between the number and its neighbours matter to the reader of the value: the number's own place. */
  readonly number: Span;
  /** Where the unit ends; the number's end where there is none. */
  readonly unitEnd: number;
  /** Name and number, or the number alone where the name stands in another cell. */
  readonly span: Span;
}

const connectors = new Set(
  'of is was are were be at to a an the = : ( ~ ≈ → > < ≥ ≤ | as rate value values prob probability p coefficient coeff factor strength parameter param equals equal set fixed kept around about approximately roughly only now high low default defaults up down cap capped limit limited level constant scheduled raised cut lowered reduced increased sits stays starts ends peak initial final base uses gives gave'.split(
    ' ',
  ),
);
const metricConnectors = new Set(
  'from reached reaches hit hits got jumped rose fell climbed dropped went came goes arrived landed out score scores coefficient index statistic mean average median val validation test train dev holdout cv overall final now still per'.split(
    ' ',
  ),
);
const notForScores = new Set(['at', 'to', 'a', 'the', 'on']);
const chained = new Set('to → vs vs. versus against from'.split(' '));
const symbolSign = /^(?:[a-z]|[α-ω]\d?|[a-z]\d)$/u;
/** Counts and coordinates are nobody's value. */
const counters = /^[ndkmxytij]$/;

/** A warm-up lasts over, during or for the first part of the run. */
const lasts = new Set('over during for first in lasts takes covers spans runs up step steps'.split(' '));

/** How many atoms may stand between a name and its number. */
const reach = 8;

/** Values of a sentence that is no table cell. */
export function valuesIn(sentence: Sentence, context: Settings): readonly BoundValue[] {
  const atoms = atomsOf(sentence);
  if (!atoms.some((it) => it.kind === 'number')) return [];
  const names = namesIn(sentence, context);
  const forms = formsIn(atoms);
  const found: BoundValue[] = forms.map((it) => bind(atoms, it.name, it.at));
  const owners = new Map<number, QuantityName>();
  for (let at = 0; at < atoms.length; at++) {
    const number = atoms[at];
    if (
      number?.kind !== 'number' ||
      forms.some((it) => it.at === at) ||
      names.some((it) => it.from <= at && at < it.to) ||
      isRankCut(atoms, at) ||
      isCalculated(atoms, at) ||
      isYear(number)
    )
      continue;
    const name =
      nameBefore(atoms, names, at) ??
      scoreBefore(atoms, names, at) ??
      chainedName(atoms, owners, at) ??
      nameAfter(atoms, names, at);
    if (name === undefined) continue;
    owners.set(at, name);
    found.push(bind(atoms, name, at));
  }
  return found.map((it) => ({
    ...it,
    listed: it.listed || found.filter((other) => other.name === it.name).length > 2,
  }));
}

/** The 10 of "recall@10" and of "precision at 10" is part of the name. */
const isRankCut = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at - 1]?.word === '@' ||
  (atoms[at - 1]?.word === 'at' &&
    /^(?:precision|recall|ndcg|map|hit|hits|mrr|f1|accuracy|pass)$/.test(atoms[at - 2]?.word ?? '') &&
    Number.isInteger(atoms[at]?.value));

/** Part of a formula: "2PR", "2 * P", "1 − AUC", the denominator of a fraction. */
function isCalculated(atoms: readonly Atom[], at: number): boolean {
  const [before, number, after] = [atoms[at - 1], atoms[at] as Atom, atoms[at + 1]];
  if (before !== undefined && /^[*×·/+^_]$/.test(before.word)) return true;
  if (before?.word === '-' && before.end === number.start && atoms[at - 2]?.end === before.start) return true;
  if (after === undefined) return false;
  if (/^[*·^]$/.test(after.word) || (/^[×x]$/.test(after.word) && atoms[at + 2]?.kind === 'number')) return true;
  if (after.word === '+') return atoms[at + 2]?.kind !== undefined;
  if (/^[-/]$/.test(after.word))
    return (
      /^(?:word|sign)$/.test(atoms[at + 2]?.kind ?? '') &&
      !(
        after.end === atoms[at + 2]?.start &&
        after.start === number.end &&
        /^[a-z]{3,}$/.test(atoms[at + 2]?.word ?? '')
      )
    );
  return (
    after.start === number.end &&
    (after.word === '(' ||
      (after.kind === 'word' && after.word.length < 4 && !/^(?:k|m|b|g|s|ms|x|d|h|gb|hz)$/.test(after.word)))
  );
}

const isYear = ({ word, value }: Atom): boolean => /^(?:19|20)\d\d$/.test(word) && value > 1900;

function nameBefore(atoms: readonly Atom[], names: readonly QuantityName[], at: number): QuantityName | undefined {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const name = names.find((it) => it.to === back + 1);
    if (name !== undefined) return isSubject(atoms, name) && suits(atoms, name, at) ? name : undefined;
    if (!joins(atoms, names, back)) return undefined;
  }
  return undefined;
}

const arrives =
  /^(?:went|fell|rose|dropped|climbed|jumped|arrived|came|got|sank|grew|reached|is|was|stands|stood|improved|moved)$/;

/** "the log loss of the pCTR model went down to −0.42": of a score more may be said before its value. */
function scoreBefore(atoms: readonly Atom[], names: readonly QuantityName[], at: number): QuantityName | undefined {
  let verb = at - 1;
  while (verb > at - 4 && /^(?:to|at|of|down|up|out|-)$/.test(atoms[verb]?.word ?? '')) verb--;
  if (!arrives.test(atoms[verb]?.word ?? '')) return undefined;
  const name = names.findLast((it) => it.to <= verb);
  if (name === undefined || verb - name.to > 6 || !name.meanings.some(isMetric) || atoms[verb - 1]?.word === 'it')
    return undefined;
  const gap = atoms.slice(name.to, verb);
  return gap.every((it) => it.kind === 'word') &&
    /^(?:of|on|for|in|from|per|between|over|with)$/.test(gap[0]?.word ?? 'of')
    ? name
    : undefined;
}

/** Forms in which a number beside a name is something else: an ordinal, a product in a formula, what the name counts. */
function suits(atoms: readonly Atom[], name: QuantityName, at: number): boolean {
  const number = atoms[at] as Atom;
  const gap = atoms.slice(name.to, at).map((it) => it.word);
  const given = gap.some((it) => /^[=:≈]$/.test(it));
  const symbol = name.to - name.from === 1 && symbolSign.test(atoms[name.from]?.word ?? '');
  if (symbol && !given && (Number.isInteger(number.value) || counters.test(atoms[name.from]?.word ?? ''))) return false;
  if (atoms[name.from - 1]?.kind === 'number' && !given) return false;
  if (number.value < 0 && !gap.includes('=') && !name.meanings.some(isMetric)) return false;
  if (isOrdinal(atoms, at)) return false;
  if (atoms[name.from]?.word === 'decay' && gap.includes('at')) return false;
  if (
    gap.includes('for') &&
    !/^(?:step|steps|epoch|epochs|iterations?|updates?|of)$/.test(atoms[at + 1]?.word ?? '') &&
    !number.percent
  )
    return false;
  return !isCount(atoms, name, at);
}

/** "4. value explained variance 5) labels late": the list goes on. */
function isOrdinal(atoms: readonly Atom[], at: number): boolean {
  const [number, sign, next] = [atoms[at] as Atom, atoms[at + 1], atoms[at + 2]];
  if (!Number.isInteger(number.value) || number.value > 20 || sign === undefined || sign.start !== number.end)
    return false;
  if (sign.word === ')') return !atoms.slice(Math.max(0, at - 8), at).some((it) => it.word === '(');
  return sign.word === '.' && next?.kind === 'word' && next.start > sign.end;
}

const afterValue = new Set(
  'on for with after against in at and but vs over by from the a while per when as is was then to or of averaged until before across under within where which so because if than this that we i it now still only here not'.split(
    ' ',
  ),
);

/** "ROUGE-L, 500 references", "top-5 8 × faster": a whole number with its own noun counts something. */
function isCount(atoms: readonly Atom[], name: QuantityName, at: number): boolean {
  const [number, next] = [atoms[at] as Atom, atoms[at + 1]];
  if (next?.word === '×' || next?.word === 'x') return true;
  return (
    name.meanings.some(isMetric) &&
    Number.isInteger(number.value) &&
    !number.percent &&
    number.value > 1 &&
    next?.kind === 'word' &&
    !afterValue.has(next.word)
  );
}

/** True where the atom may stand between a name and its value. */
function joins(atoms: readonly Atom[], names: readonly QuantityName[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined) return false;
  const owner = names.findLast((it) => it.to <= at);
  const isScore = owner?.meanings.some(isMetric) === true;
  if (connectors.has(atom.word))
    return (
      !isScore ||
      !notForScores.has(atom.word) ||
      (atom.word === 'at' && arrives.test(atoms[at - 1]?.word ?? '')) ||
      (atom.word === 'to' && /^(?:up|down|went|rose|fell)$/.test(atoms[at - 1]?.word ?? ''))
    );
  if (symbolSign.test(atom.word) && !counters.test(atom.word) && /^[=:≈]$/.test(atoms[at + 1]?.word ?? '')) return true;
  if (owner?.meanings.some((it) => it.id === 'warmup-length') === true && lasts.has(atom.word)) return true;
  return (
    isScore &&
    (metricConnectors.has(atom.word) ||
      atom.word === ')' ||
      isRankCut(atoms, at) ||
      atom.word === '@' ||
      (atoms[at - 1]?.word === 'per' && atom.kind === 'word'))
  );
}

/** "learning rate decay", "dropout layers" are other things. */
const otherHeads = new Set(
  'decay schedule scheduler layer layers warmup finder range curve curves term loss test estimator vs'.split(' '),
);

function isSubject(atoms: readonly Atom[], name: QuantityName): boolean {
  const next = atoms[name.to];
  return next === undefined || next.kind !== 'word' || !otherHeads.has(next.word);
}

/** "from AUC 0.94 to 1.07": the second number is the same quantity's. */
function chainedName(
  atoms: readonly Atom[],
  owners: ReadonlyMap<number, QuantityName>,
  at: number,
): QuantityName | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const owner = owners.get(back);
    if (owner !== undefined) return owner.meanings.some(isMetric) ? owner : undefined;
    if (!chained.has(atoms[back]?.word ?? '')) return undefined;
  }
  return undefined;
}

/** "a 120 % recall gain", "by 120 % recall". */
const gains =
  /^(?:gains?|improvements?|increases?|boosts?|lifts?|drops?|loss|losses|more|higher|lower|relative|points?|by|gained|lost|of|\+|-)$/;
const joinsAfter = new Set('of as the a an for - %'.split(' '));

function nameAfter(atoms: readonly Atom[], names: readonly QuantityName[], at: number): QuantityName | undefined {
  for (let next = at + 1; next <= at + 4; next++) {
    const name = names.find((it) => it.from === next);
    if (name?.meanings.some(isMetric) === true)
      return atoms[at]?.percent === true &&
        next === at + 1 &&
        !gains.test(atoms[name.to]?.word ?? '') &&
        !gains.test(atoms[at - 1]?.word ?? '')
        ? name
        : undefined;
    if (name !== undefined)
      return /^(?:=|:|of|is|\(|\d)/.test(atoms[name.to]?.word ?? '') || atoms[name.to]?.kind === 'number'
        ? undefined
        : name;
    if (
      !joinsAfter.has(atoms[next]?.word ?? '') ||
      (atoms[next]?.word === '-' && atoms[next]?.start !== atoms[at]?.end)
    )
      return undefined;
  }
  return undefined;
}

function bind(atoms: readonly Atom[], name: QuantityName, at: number): BoundValue {
  const number = atoms[at] as Atom;
  const [first, last] = [atoms[Math.min(name.from, at)] as Atom, atoms[Math.max(name.to - 1, at)] as Atom];
  const before = atoms.slice(Math.max(0, at - 3, name.to <= at ? name.to : 0), at).map((it) => it.word);
  return {
    name,
    value: fraction(atoms, at) ?? number.value,
    percent: number.percent,
    unit: atoms[at + 1]?.kind === 'word' ? (atoms[at + 1]?.word ?? '') : '',
    bound: before.some((it) => /^[<≤]$|^(?:below|under|most|max|limit|cap)$/.test(it))
      ? 'at most'
      : before.some((it) => /^[>≥]$|^(?:above|over|least|min)$/.test(it))
        ? 'at least'
        : undefined,
    listed: isRangeEnd(atoms, at),
    bare: name.to === at,
    number: { start: number.start, end: number.end },
    unitEnd: (atoms[at + 1]?.kind === 'word' ? atoms[at + 1]?.end : undefined) ?? number.end,
    span: { start: Math.min(first.start, number.start), end: Math.max(last.end, number.end) },
  };
}

function fraction(atoms: readonly Atom[], at: number): number | undefined {
  const below = atoms[at + 2];
  if (
    atoms[at + 1]?.word !== '/' ||
    below?.kind !== 'number' ||
    below.value === 0 ||
    below.start !== (atoms[at]?.end ?? 0) + 1
  )
    return undefined;
  return (atoms[at]?.value ?? 0) / below.value;
}

const rangeSigns = /^(?:-|–|—|to|until|till|…|\.\.|\.|→)$/;

function isRangeEnd(atoms: readonly Atom[], at: number): boolean {
  const near = (step: number): boolean =>
    rangeSigns.test(atoms[at + step]?.word ?? '') &&
    [2, 3, 4].some(
      (far) => atoms[at + Math.sign(step) * far]?.kind === 'number' && allSigns(atoms, at, at + Math.sign(step) * far),
    );
  return near(1) || near(-1);
}

const allSigns = (atoms: readonly Atom[], a: number, b: number): boolean =>
  atoms
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .every((it) => rangeSigns.test(it.word) || /^(?:up|down)$/.test(it.word));

/** "Typical γ in RL? 1.5 for long horizons": an answer that opens with a number gives the one quantity of its question. */
export function valueOfAnswer(
  sentence: Sentence,
  question: Sentence | undefined,
  context: Settings,
): BoundValue | undefined {
  if (question?.root !== sentence.root || !opensWithNumber.test(sentence.text) || !asksForValue.test(question.text))
    return undefined;
  const atoms = atomsOf(sentence);
  const at = atoms.findIndex((it) => it.kind === 'number');
  const [name, ...more] = namesIn(question, context);
  return name === undefined || more.length > 0 || at < 0
    ? undefined
    : { ...bind(atoms, { ...name, from: at, to: at + 1 }, at), name };
}

const opensWithNumber = /^[\s*_]*(?:A\d*\b|answer\b|me\b)?[\s:*_~≈]*[-.]?\d(?!\d*[.)](?:\s|$))/i;
const asksForValue =
  /\b(?:typical|usual|which|what|how|value|default|set|good|common|recommended|sensible)\b.*\?\W*$/is;

/** The value of a table cell, named by its header or by the first cell of its row. */
export function valueOfCell(sentence: Sentence, around: Surroundings, context: Settings): BoundValue | undefined {
  const atoms = atomsOf(sentence);
  const at = atoms.findIndex((it) => it.kind === 'number');
  if (
    at < 0 ||
    at > 1 ||
    (at === 1 && atoms[0]?.kind === 'word') ||
    sentence.block.cell === undefined ||
    sentence.block.cell.row === 0
  )
    return undefined;
  const [first] = around.row;
  const label = (first?.block.cell?.column ?? 0) < sentence.block.cell.column ? first : undefined;
  const name = nameOfCell(around.header, context) ?? nameOfCell(label, context);
  if (name === undefined) return undefined;
  const value = { ...bind(atoms, { ...name, from: at, to: at + 1 }, at), name };
  return { ...value, listed: value.listed || atoms.filter((it) => it.kind === 'number').length > 2 };
}

/** The quantity that a cell names: alone, or with a word or two beside it. */
function nameOfCell(cell: Sentence | undefined, context: Settings): QuantityName | undefined {
  if (cell === undefined) return undefined;
  const [name, second] = namesIn(cell, context);
  if (name === undefined || (second !== undefined && second.to < atomsOf(cell).length)) return undefined;
  // "lr (SGD, fine-tune)": brackets say for what.
  const brackets = [...cell.text.matchAll(/\([^()]*\)/g)].map((it) => ({
    start: cell.span.start + it.index,
    end: cell.span.start + it.index + it[0].length,
  }));
  const beside = atomsOf(cell).filter(
    (it, i) =>
      (i < name.from || i >= name.to) &&
      it.kind === 'word' &&
      it.word.length > 1 &&
      !brackets.some((cut) => cut.start < it.start && it.end < cut.end),
  );
  return beside.length <= 2 ? name : undefined;
}
