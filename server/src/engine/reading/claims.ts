// The language of claims: ideas that stand together, rise or fall together, or are compared, in whatever words and order.

/** An idea of a claim: a phrase (see phrase.ts) with `@name` for a list of wordings. */
export interface Slot {
  readonly text: string;
  /** Of a claim on a direction: the idea is a state of its own ("smooth", "overfitting") and needs no word like "more". */
  readonly state: boolean;
}

/**
 * `a <> b` in any order, `a => b` in this order, both within one clause; `a ↑ b` b rises as a rises, `a ↓ b` b falls as a rises,
 * `a ≫ b : scale` a has more of it than b; scale may be `=faster ~ slower`. A leading `!` wants the words denied: "L1 does not
 * give zeros". The first idea is the subject: others of its kind may not come between.
 */
export type Claim =
  | { readonly kind: 'together'; readonly denied: boolean; readonly slots: readonly Slot[]; readonly ordered: readonly boolean[] }
  | { readonly kind: 'trend'; readonly denied: boolean; readonly slots: readonly [Slot, Slot]; readonly falls: boolean }
  | { readonly kind: 'order'; readonly denied: boolean; readonly slots: readonly [Slot, Slot, Slot] };

const slot = (text: string): Slot => {
  const trimmed = text.trim();
  return trimmed.startsWith('=') ? { text: trimmed.slice(1).trim(), state: true } : { text: trimmed, state: false };
};

/** Reads a claim; a phrase without signs is a claim of one idea. Throws a SyntaxError where parts are missing. */
export function parseClaims(source: string): readonly Claim[] {
  const denied = source.startsWith('!');
  const text = denied ? source.slice(1) : source;
  if (/ [↑↓] /.test(text)) return [trend(text, denied)];
  return text.includes(' ≫ ') ? orders(text, denied) : [together(text, denied)];
}

function together(text: string, denied: boolean): Claim {
  const signs = text.match(/ (?:<>|=>) /g) ?? [];
  const slots = text.split(/ (?:<>|=>) /).map(slot);
  return { kind: 'together', denied, slots, ordered: [false, ...signs.map((sign) => sign === ' => ')] };
}

function trend(text: string, denied: boolean): Claim {
  const [x, y, ...rest] = text.split(/ [↑↓] /);
  if (x === undefined || y === undefined || rest.length > 0) throw new SyntaxError(`two ideas wanted: ${text}`);
  return { kind: 'trend', denied, slots: [slot(x), slot(y)], falls: text.includes(' ↓ ') };
}

/** "A faster than B" and, where there is a word for it, "B slower than A". */
function orders(text: string, denied: boolean): readonly Claim[] {
  const [left, right, scale] = text.split(/ ≫ | : /);
  if (left === undefined || right === undefined || scale === undefined) throw new SyntaxError(`two sides and a scale wanted: ${text}`);
  const [more = '', less] = scale.split(' ~ ');
  const order: Claim = { kind: 'order', denied, slots: [slot(left), slot(right), slot(more)] };
  return less === undefined ? [order] : [order, { kind: 'order', denied, slots: [slot(right), slot(left), { text: less.trim(), state: true }] }];
}
