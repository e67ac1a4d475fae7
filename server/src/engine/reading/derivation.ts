// Signs that a derivation stands in a text: steps of the known one, operations, chains of equalities, a pointer to where it is.
import type { CanonicalResult } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import { compiledForm, normalize } from './formulas.ts';
import { entityEndIn } from './mentions.ts';
import { PhraseSet } from './phrase.ts';
import { piecesOf } from './pieces.ts';
import type { Unit } from './units.ts';

export interface DerivationSigns {
  /** Words that tell of a step: "differentiate", "plug in", "the cross term vanishes". */
  readonly operations: number;
  /** Signs of equality or order in the longest run without a full stop. */
  readonly chain: number;
  /** Signs of equality or order in all. */
  readonly equalities: number;
  /** Something is set to zero. */
  readonly zero: boolean;
  /** "⇒" and "⇔". */
  readonly implications: number;
  /** Signs of a derivative. */
  readonly derivatives: number;
  /** A proof is announced or closed. */
  readonly proof: boolean;
  /** A link or a reference to where it is derived. */
  readonly linked: boolean;
  /** The writer says that it is known by heart, or given. */
  readonly recited: boolean;
}

const operation =
  /\b(?:differentiat\w*|derivativ\w*|expand\w*|substitut\w*|plug\w*|put (?:it |this )?(?:back|in)\b|insert\w*|lagrang\w*|jensen|chain rule|taylor|unroll\w*|integrat\w*|complet\w+ the square|cancel\w*|cross[- ]terms?|(?:quotient|product|power) rule|first[- ]order (?:condition|expansion)|induction|whence|linearity|telescop\w*|multipliers?|sum(?:s|ming|med)? over|take (?:the )?(?:minus )?(?:logs?|expectations?)|(?:minus|negative) log|maximi[sz]e|minimi[sz]e|multipl(?:y|ied|ying) (?:by|with)|divid\w+ by|by (?:bayes|definition|symmetry|independence)|solve for|rearrang\w*|read off|orthogonal|perpendicular|slope|add(?:ing)? and (?:subtract|remov)\w*|splits?\b|factors? out|pull\w* out|collect\w*|stack\w*)/giu;
const equality = /(?<![<>!:\\=])=(?![=>])|\\(?:approx|propto|le|ge|leq|geq|equiv)(?![a-z])|[≈≤≥∝≡]/gu;
const nothing =
  /=\s*-?\s*0(?![.\d])|\b(?:set|put|equal\w*|slope|gradient|derivative)\b[^.]{0,24}\b(?:to )?(?:zero|0)\b|\bzero (?:slope|gradient)/iu;
const implication = /⇒|⟹|\\(?:Rightarrow|implies|iff|Leftrightarrow)(?![a-z])|⇔|⟺|∴/gu;
const derivative = /∂|\\partial|\bd\/d|\\nabla|∇|\\frac\{?d/gu;
const proofMark = /\bproof\b|\bq\.?e\.?d\b|□|∎|\\square|\\blacksquare/iu;
const pointer =
  /(?:deriv\w*|proof|proved|proven|steps?|worked (?:out|through)|lines?)[^.\n]{0,40}(?:\[\[|\]\(|\b(?:above|below|in §|in section|in appendix|on (?:card|page|p\.))\b)|\[\[[^\]]*(?:deriv|proof|rule|steps?|lines)|\[[^\]]*(?:deriv|proof)[^\]]*\]\(/iu;
const byHeart =
  /\b(?:memori[sz]\w*|by heart|from memory|in my sleep|(?:well[- ])?known (?:result|fact|formula|identity)|known to be|(?:a )?standard result|everybody knows|take (?:that|it) for granted|look it up|learn (?:it|this)|full stop|know it cold|see it everywhere|from the \w+ ?(?:text)?book|remember(?:ed)?|recite[sd]?)\b|\((?:fact|given)\)|\[given\]|^\s*fact:/imu;

/** What of these stands in a unit, headings aside. */
export function derivationSigns(unit: Unit): DerivationSigns {
  const text = [...unit.sentences.map((it) => it.source), ...displayed(unit)].join('\n');
  const bare = text.replaceAll(/\s+/g, ' ');
  return {
    operations: count(operation, bare),
    chain: Math.max(0, ...[...text.split(/[.;,:|]\s|\n/), ...formulasOf(unit)].map((run) => count(equality, run))),
    equalities: count(equality, bare),
    zero: nothing.test(bare),
    implications: count(implication, bare),
    derivatives: count(derivative, bare),
    proof: proofMark.test(bare),
    linked: pointer.test(bare),
    recited: byHeart.test(text),
  };
}

/** Formulas of their own, which belong to no sentence. */
const displayed = (unit: Unit): readonly string[] =>
  unit.roots.filter((root) => root.kind === 'math').map((root) => root.text);

/** All formulas of a unit; a display may run over many lines. */
const formulasOf = (unit: Unit): readonly string[] =>
  unit.roots.flatMap((root) => root.formulas.map(({ content }) => root.text.slice(content.start, content.end)));

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

const phrases = new Map<readonly string[], PhraseSet<true>>();

function phrasesOf(words: readonly string[]): PhraseSet<true> {
  const known = phrases.get(words) ?? new PhraseSet(words.map((it) => [it, true] as const));
  phrases.set(words, known);
  return known;
}

/** True where any of the phrases stands in a sentence; sets are compiled once, at the first need. */
export const saysAny = (words: readonly string[], sentence: Sentence): boolean =>
  words.length > 0 && phrasesOf(words).has(piecesOf(sentence), entityEndIn(sentence));

/** How many steps of a result's derivation a unit takes; what only the statement itself shows is no step. */
export function milestonesTaken(result: CanonicalResult, unit: Unit, statement: string): number {
  const own = normalize(statement.replaceAll('$', ' ')).text;
  const texts = [...unit.sentences.map((it) => it.source.replaceAll('$', ' ')), ...displayed(unit)].map((it) =>
    normalize(it).text.replace(own, '§'),
  );
  return result.milestones.filter(
    (it) =>
      unit.sentences.some((sentence) => saysAny(it.words, sentence)) ||
      it.forms.some((form) => texts.some((text) => compiledForm(form).test(text))),
  ).length;
}
