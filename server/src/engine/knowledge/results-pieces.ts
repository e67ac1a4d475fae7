// Pieces of regular expressions from which the forms of canonical results are built; each matches a bounded stretch.

/** Minus sign: hyphen, Unicode minus, en dash. */
export const minus = '[-−–]';
/** Transpose mark after a matrix or vector. */
export const transposed = String.raw`(?:\^\{?\\(?:top|intercal|prime)\}?|\^\{?(?:\\mathsf|\\mathit)?\{?T\}?\}?|\^⊤|ᵀ|⊤|\.T|')`;
/** Inverse mark. */
export const inverse = String.raw`(?:\^\{?[-−–]1\}?|⁻¹)`;
/** Square mark. */
export const squared = String.raw`(?:\^\{?2\}?|²|\*\*2)`;
/** Product sign, or none. */
export const times = String.raw`(?:\\cdot|\\times|\\odot|\\ast|[·*×⋅⊙])?`;
/** Sum sign with an optional range. */
export const sum = String.raw`(?:\\sum|[ΣƩ∑])`;
/** Expectation sign. */
export const expectation = String.raw`(?:\\mathbb)?(?:E|𝔼|\\operatorname\{E\})`;
/** Logarithm. */
export const log = String.raw`(?:\\?(?:log|ln)(?:_2|₂)?)`;
export const lambda = String.raw`(?:\\lambda|λ)`;
export const eta = String.raw`(?:\\eta|η|\\alpha|α|lr)`;
export const sigma = String.raw`(?:\\sigma|σ)`;
export const epsilon = String.raw`(?:\\varepsilon|\\epsilon|ε|ϵ|eps)`;
/** Square root. */
export const root = String.raw`(?:\\sqrt|√|sqrt)`;
/** Optional subscript or superscript index, with or without braces. */
export const index = String.raw`(?:[_^](?:\{[^{}]{1,8}\}|\\?[A-Za-z0-9]{1,2}|\([a-z0-9+]{1,3}\))|[₀-₉ᵢⱼₖₜₙ]){0,2}`;

/** A letter that may stand in bold, calligraphic, with hat or bar, in either order of unwrapping. */
export const letter = (name: string): string =>
  String.raw`(?:\\(?:mathbf|boldsymbol|bm|vec|mathcal|mathsf|hat|widehat|bar|tilde)\{?){0,2}(?:${name})\}?`;

/** Up to `most` characters of anything. */
export const gap = (most: number): string => `.{0,${most}}?`;

/** Optional opening of a fraction; braces of one character may have been removed. */
export const frac = String.raw`(?:\\[dt]?frac\{?)?`;
/** Between numerator and denominator: the middle of a fraction (with or without braces) or a slash. */
export const over = String.raw`(?:\}\{|[{}/])`;
