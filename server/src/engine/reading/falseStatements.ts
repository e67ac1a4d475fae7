// Reads sentences for the claims of the false facts.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import { tokenize } from '../note/tokens.ts';
import type { Span } from '../text/span.ts';
import { claimed } from './claimMatch.ts';
import type { CompiledClaim } from './claimSet.ts';
import type { Hit, Hits } from './ideas.ts';
import { claimSet } from './claimSet.ts';
import { Clauses } from './clauses.ts';
import type { Piece } from './pieces.ts';
import { piecesOfTokens } from './pieces.ts';
import { plainPiecesOf } from './plainPieces.ts';

/** A text read for claims. */
export interface Reading {
  readonly pieces: readonly Piece[];
  readonly hits: Hits;
}

const key = new MemoKey<Reading>();

/** The ideas that a sentence names, worked out once. */
export const readingOf = (sentence: Sentence): Reading => sentence.memo.get(key, () => reading(plainPiecesOf(sentence).pieces));

const reading = (pieces: readonly Piece[]): Reading => ({ pieces, hits: claimSet().find(pieces) });

/** A loose text, such as a heading above. */
export const readingOfText = (text: string): Reading => reading(piecesOfTokens(tokenize(text, 0, text.length, 0, [])));

/** A claim and where it is made, in pieces. */
export interface Made {
  readonly compiled: CompiledClaim;
  readonly hit: Hit;
}

/** Claims that a reading makes; `denied` finds those that it denies. One a fact. */
export function claimsIn({ pieces, hits }: Reading, denied = false): readonly Made[] {
  if (hits.size === 0) return [];
  const made: Made[] = [];
  const said = { clauses: new Clauses(pieces), hits };
  for (const id of hits.keys()) {
    for (const compiled of claimSet().byKey.get(id) ?? []) {
      if (made.some((it) => it.compiled.fact === compiled.fact)) continue;
      const hit = claimed(compiled, said, denied);
      if (hit !== undefined) made.push({ compiled, hit });
    }
  }
  return made;
}

const [colon] = piecesOfTokens(tokenize(':', 0, 1, 0, []));

/** The pieces of a lead, a colon, and those of the text below it. */
export function joined(lead: Reading, own: Reading): Reading {
  const moved = lead.pieces.length + 1;
  const hits = new Map<number, readonly Hit[]>(lead.hits);
  for (const [id, list] of own.hits) hits.set(id, [...(lead.hits.get(id) ?? []), ...list.map(({ from, to }) => ({ from: from + moved, to: to + moved }))]);
  return { pieces: [...lead.pieces, colon as Piece, ...own.pieces], hits };
}

/** Span of pieces [from, to) of a sentence, in offsets of its root. */
export function spanIn(sentence: Sentence, { from, to }: Hit): Span {
  const { pieces, tokens } = plainPiecesOf(sentence);
  const first = tokens[pieces[from]?.token ?? 0];
  const last = tokens[pieces[Math.max(from, to - 1)]?.token ?? 0];
  return { start: first?.start ?? sentence.span.start, end: last?.end ?? sentence.span.end };
}
