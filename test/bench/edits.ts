// One key after the other at random places of a note, the same for every tool.
import { pick, seeded } from './random.ts';

export interface KeyPress {
  /** Offset in the text as it is then, in UTF-16 code units. */
  readonly at: number;
  readonly key: string;
}

const keys = 'etaoin shrdlu,.'.split('');

/** Presses that fit a text of that length, each text one unit longer than the one before. */
export function keyPresses(text: string, count: number, seed: number): readonly KeyPress[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => ({
    at: betweenCharacters(text, Math.floor(random() * text.length)),
    key: pick(keys, random),
  }));
}

/** The text after a press. */
export const pressed = (text: string, { at, key }: KeyPress): string => text.slice(0, at) + key + text.slice(at);

/** Presses move by the few keys before them; blanks keep even so from falling into a pair. */
function betweenCharacters(text: string, offset: number): number {
  const blank = text.indexOf(' ', offset);
  return Math.max(blank, 0);
}
