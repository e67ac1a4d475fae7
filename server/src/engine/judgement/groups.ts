// Groups of meaning: everyday words by stem, so that what is learnt of "plenty" holds for "loads".
import type { Lexeme } from '../reading/lexemes.ts';
import { LexemeTable } from '../reading/lexemes.ts';
import { clusterLines } from './clusters.ts';
import { signedHash } from './hash.ts';

const lazy: { groups?: ReadonlyMap<string, number> } = {};

/** Group by stem, listed at the first need. */
function groups(): ReadonlyMap<string, number> {
  lazy.groups ??= listGroups();
  return lazy.groups;
}

function listGroups(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const lines = clusterLines.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const group = signedHash(`cluster ${i}`);
    for (const stem of (lines[i] as string).split(' ')) found.set(stem, group);
  }
  return found;
}

/** Group of meaning by stem; a word without a group is its own. */
export const clusters: Pick<ReadonlyMap<string, number>, 'get'> = { get: (stem) => groups().get(stem) };

export interface Meaning {
  /** The word has a group of its own. */
  readonly grouped: boolean;
  /** Hash of its group; of its stem where it has none. */
  readonly group: number;
  /** Hash of its stem, and its group, with all numbers alike. */
  readonly symbol: number;
  readonly groupSymbol: number;
}

const number = signedHash('#');

function isNumber(word: string): boolean {
  const code = word.charCodeAt(word.charCodeAt(0) === 46 ? 1 : 0);
  return code >= 48 && code <= 57;
}

function readMeaning({ stem, word, hash }: Lexeme): Meaning {
  const group = groups().get(stem);
  const symbol = isNumber(word) ? number : hash;
  return { grouped: group !== undefined, group: group ?? hash, symbol, groupSymbol: group ?? symbol };
}

const meanings = new LexemeTable(readMeaning);

/** What a word means to the model, wherever it stands. */
export const meaningOf = (lexeme: Lexeme): Meaning => meanings.get(lexeme);
