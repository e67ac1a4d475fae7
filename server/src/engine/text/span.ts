// Half-open ranges of UTF-16 code units; they know nothing of Markdown.

/** The range [start, end) in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span, moved by `offset`. */
export const shift = (span: Span, offset: number): Span => ({ start: span.start + offset, end: span.end + offset });

/** True where the two ranges share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` holds every code unit of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
