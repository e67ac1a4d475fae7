// The shapes of what the field knows: every entry is typed data with its source, shared by lint, fixes, hover and templates.

/** Where a fact was looked up: the paper, book or documentation page, with a link where one is stable. */
export interface Source {
  readonly label: string;
  readonly url?: string;
}

/**
 * Anything a sentence can mention. `aliases` are surface forms in lower case as students write them; plurals, hyphens,
 * British spelling and near typos are matched by reading/ and need no alias of their own. The name is always an alias.
 */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export type TechniqueKind =
  | 'optimizer'
  | 'schedule'
  | 'regularizer'
  | 'normalization'
  | 'activation'
  | 'initialization'
  | 'architecture'
  | 'model'
  | 'loss'
  | 'preprocessing'
  | 'sampling'
  | 'augmentation'
  | 'calibration'
  | 'evaluation'
  | 'ensemble'
  | 'decoding'
  | 'retrieval'
  | 'compression'
  | 'adaptation'
  | 'alignment'
  | 'clustering'
  | 'dimensionality'
  | 'monitoring'
  | 'serving'
  | 'training';

/** A technique, with its mechanism worded so that it completes a sentence. */
export interface Technique extends Entity {
  readonly kind: TechniqueKind;
  /** One sentence that says what it is; starts with a capital, ends with a full stop. */
  readonly is: string;
  /** The mechanism, worded to follow "because ": no capital, no full stop, at most 25 words. */
  readonly because: string;
  /** Worded to follow "it fails when ": no capital, no full stop. */
  readonly fails: string;
  /** Worded to follow "then use ": the standard way out. */
  readonly instead?: string;
  readonly source: Source;
}

/** Typical values of a hyperparameter or quantity in one context. */
export interface TypicalValue {
  /** Plain words: "AdamW, fine-tuning BERT". */
  readonly context: string;
  /** Entity ids or lower-case words whose mention in the sentence or its section selects this row; empty: the fallback. */
  readonly when: readonly string[];
  /** As one would write it in a note: "2e-5 (try 1e-5 to 5e-5)". */
  readonly typical: string;
  readonly source: Source;
}

/** A quantity that is set, chosen or required: learning rate, number of trees, chunk length, sample size, threshold. */
export interface Hyperparameter extends Entity {
  /** Single symbols and short code names, case-sensitive: "η", "\\eta", "lr", "n_estimators". */
  readonly symbols: readonly string[];
  /** One sentence: what it controls, and what happens at either end. */
  readonly controls: string;
  readonly values: readonly TypicalValue[];
  /** How to choose it when no number is known in advance, worded to follow "choose it by ". */
  readonly choose: string;
  /** Values outside [min, max] are wrong in every sensible setting; `unless` names entities for which they are not. */
  readonly plausible?: readonly PlausibleRange[];
}

export interface PlausibleRange {
  /** Entity ids or words that must be mentioned for this range to apply; empty: always. */
  readonly when: readonly string[];
  readonly min: number;
  readonly max: number;
  /** The unit it holds for: "share" for percentages and fractions of 1, else the word after the number; none: a plain number. */
  readonly unit?: string;
  /** Why outside is wrong, one short sentence. */
  readonly why: string;
  /** Entity ids or words in whose presence the range is not applied. */
  readonly unless?: readonly string[];
  readonly source: Source;
}

export interface Metric extends Entity {
  readonly is: string;
  /** Smallest and largest possible value; `null`: unbounded. */
  readonly range: readonly [number | null, number | null];
  /** True where the value may be written in percent too. */
  readonly percent: boolean;
  /** Worded to follow "it misleads when ". */
  readonly misleads: string;
  readonly source: Source;
}

/** When to take which of two (or more) alternatives. */
export interface Comparison {
  readonly id: string;
  /** Entity ids of the two sides. */
  readonly left: string;
  readonly right: string;
  /** Worded to follow "<left> when ". */
  readonly leftWhen: string;
  /** Worded to follow "<right> when ". */
  readonly rightWhen: string;
  /** The deciding mechanism, one sentence. */
  readonly because: string;
  readonly source: Source;
}

export interface Paper {
  readonly id: string;
  readonly title: string;
  /** Family names in order, e.g. ["Kingma", "Ba"]; all of them up to five, then the first three. */
  readonly authors: readonly string[];
  /** True where the list above is cut: cited as "First et al." */
  readonly more?: boolean;
  /** Year of the first public version (arXiv or report) and of the venue; both are accepted in a note. */
  readonly preprint?: number;
  readonly published?: number;
  readonly venue?: string;
  /** Other years in honest use (a journal version, a widely quoted edition). */
  readonly otherYears?: readonly number[];
  readonly arxiv?: string;
  readonly doi?: string;
  /** What it is known for: entity ids, and lower-case names by which notes credit it. */
  readonly introduces: readonly string[];
  /** Ids or names from `introduces` and `names` that it studied later: rightly cited for them, but not their origin. */
  readonly studies?: readonly string[];
  readonly names: readonly string[];
  /** One sentence: what it found, in which setting, with its number where it is famous for one. */
  readonly found: string;
}

/** A statement that contradicts the theory, recognised by phrases (see reading/phrase.ts), with the truth. */
export interface FalseFact {
  readonly id: string;
  /**
   * Phrases that say it, lower case: words match any inflection; `(a|b c)` alternatives; `[x]` optional;
   * `..` up to 3 and `...` up to 7 words between; `%id` any name of an entity. Several phrasings each.
   */
  readonly says: readonly string[];
  /** Phrases in the sentence or the next that make it true or show that it is known: then it is not reported. */
  readonly unless?: readonly string[];
  /** Words of which one must occur in the sentence, its neighbours or headings, where the phrase alone is ambiguous. */
  readonly about?: readonly string[];
  /** The truth, one or two short sentences, with the reason. */
  readonly truth: string;
  /** What the statement should say instead, as a replacement for the whole sentence, capital and full stop. */
  readonly correct: string;
  readonly source: Source;
  /** A sentence that must be reported and one that must not (run as tests). */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** One of the twelve algorithms of the guide as a card. */
export interface Algorithm extends Entity {
  readonly how: string;
  readonly works: string;
  /** Worded to follow "fails when ". */
  readonly fails: string;
  /** Worded to follow "then use ". */
  readonly fix: string;
  /** Phrases that count as having said a failure mode of this algorithm, besides the general ones. */
  readonly failureWords: readonly string[];
  readonly complexity?: string;
  readonly source: Source;
}

/** A canonical result: how to recognise that it is stated, derived, explained and used. */
export interface CanonicalResult extends Entity {
  /**
   * Regular expression sources, tried on the LaTeX (or Unicode) of a formula with white space, \left, \right, braces of one
   * character, \mathbb/\mathrm/\text wrappers removed: each recognises a form in which the result is stated.
   */
  readonly forms: readonly string[];
  /** The steps of its derivation in order, each with phrases or formula patterns that show that it was taken. */
  readonly milestones: readonly Milestone[];
  /** Why this form, one sentence. */
  readonly why: string;
  /** The production sentence: "This is why …". */
  readonly production: string;
  /** Boundary cases to check the result against. */
  readonly boundary: readonly string[];
  /** Its derivation as Markdown with LaTeX, numbered steps, at most 12 lines. */
  readonly derivation: string;
  readonly source: Source;
}

export interface Milestone {
  readonly name: string;
  readonly words: readonly string[];
  readonly forms: readonly string[];
}

/** A symptom in training or serving with ranked checks. */
export interface Symptom extends Entity {
  readonly checks: readonly { readonly check: string; readonly how: string; readonly fix: string }[];
  readonly source: Source;
}

/** A question shape and the layers a full answer to it has. */
export interface AnswerMenu {
  readonly id: string;
  /** Phrases of the question or heading (phrase language of FalseFact). */
  readonly asks: readonly string[];
  readonly layers: readonly AnswerLayer[];
  /** Fewer covered layers than this is incomplete. */
  readonly enough: number;
  readonly source: Source;
}

export interface AnswerLayer {
  readonly name: string;
  /** Phrases of which one shows that the layer is there under any name. */
  readonly words: readonly string[];
  /** What the layer must say, as a bullet to insert: "**Signal**: the gap between …". */
  readonly insert: string;
}
