// Lower-case words of all notes: each spelling is one string however often it is read, which spares making and hashing copies.

const slots = 65_536;
/** Emptied when this full, so that it never outgrows what a vocabulary needs. */
const most = 30_000;

const table: { words: (string | undefined)[]; count: number } = { words: [], count: 0 };

/** `text.slice(at, end).toLowerCase()`, without a new string for a word that has been met before. */
export function lowerWord(text: string, at: number, end: number): string {
  let hash = end - at;
  for (let i = at; i < end; i++) {
    const code = lowerCode(text.charCodeAt(i));
    if (code > 127) return text.slice(at, end).toLowerCase();
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let word = table.words[slot]; word !== undefined; word = table.words[slot]) {
    if (isSpelt(word, text, at, end)) return word;
    slot = (slot + 1) & (slots - 1);
  }
  return remember(ownWord(text.slice(at, end).toLowerCase()), slot);
}

const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

function isSpelt(word: string, text: string, at: number, end: number): boolean {
  if (word.length !== end - at) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== lowerCode(text.charCodeAt(at + i))) return false;
  return true;
}

function remember(word: string, slot: number): string {
  if (table.words.length === 0 || table.count >= most) {
    table.words = new Array<string | undefined>(slots).fill(undefined);
    table.count = 0;
  }
  table.words[slot] = word;
  table.count++;
  return word;
}

/** A slice of some length keeps the whole text alive that it was cut from. */
const ownWord = (word: string): string => (word.length < 13 ? word : (JSON.parse(JSON.stringify(word)) as string));
