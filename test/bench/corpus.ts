// The texts of the bench: notes made from the project's own ones, cut, mixed and varied, or those of a given folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/tools/paths.ts';
import { cacheFolder } from './places.ts';
import { pick, seeded } from './random.ts';
import { seedNotes } from './seedNotes.ts';

export interface Corpus {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** A note of about 20 KB and one of about 1 MB. */
  readonly small: string;
  readonly large: string;
}

const smallSize = 20_000;
const largeSize = 1_000_000;
const corpusSize = 10_000_000;
const seed = 20_261_122;

/** Writes the corpus below the cache folder, or takes the notes of `given`. */
export function makeCorpus(given: string | undefined): Corpus {
  const texts = given === undefined ? ownNotes() : readNotes(given);
  const mixer = new Mixer(texts);
  const folder = given ?? writeFolder(mixer);
  const sizes = notesBelow(folder).map((file) => statSync(file).size);
  return {
    folder,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    small: mixer.note(smallSize),
    large: mixer.note(largeSize),
  };
}

/** Cuts texts into blocks and puts them together anew: no note and no long stretch comes twice as it was. */
class Mixer {
  readonly #sections: readonly string[];
  readonly #random = seeded(seed);

  constructor(texts: readonly string[]) {
    this.#sections = texts.flatMap((text) => text.split(/\n(?=#{1,6} )/)).filter((section) => section.trim() !== '');
  }

  /** A note of at least `size` bytes, cut at a paragraph. */
  note(size: number): string {
    const parts: string[] = [];
    for (let bytes = 0; bytes < size; ) {
      const part = this.#varied(pick(this.#sections, this.#random));
      parts.push(part);
      bytes += Buffer.byteLength(part) + 2;
    }
    const whole = `${parts.join('\n\n')}\n`;
    const end = whole.indexOf('\n\n', Math.round(size * (whole.length / Buffer.byteLength(whole))));
    return end < 0 ? whole : `${whole.slice(0, end)}\n`;
  }

  /** A size as notes have them: mostly some kilobytes, now and then many. */
  size(): number {
    return Math.round(2000 * Math.exp(3 * this.#random()));
  }

  /** Other numbers, so that the paragraph is a new one. */
  #varied(section: string): string {
    return section.trimEnd().replace(/(?<=\s)[1-9]\d?(?=[\s,.])/g, () => String(1 + Math.floor(this.#random() * 99)));
  }
}

function ownNotes(): readonly string[] {
  const folders = [join(ROOT, 'examples'), join(ROOT, 'test', 'corpus')];
  return [...seedNotes, ...folders.filter((folder) => existsSync(folder)).flatMap(readNotes)];
}

const readNotes = (folder: string): readonly string[] => notesBelow(folder).map((file) => readFileSync(file, 'utf8'));

function notesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => /\.(md|markdown)$/i.test(name)).map((name) => join(folder, name));
}

function writeFolder(mixer: Mixer): string {
  const folder = join(cacheFolder, 'corpus');
  rmSync(folder, { recursive: true, force: true });
  for (let bytes = 0, at = 0; bytes < corpusSize; at++) {
    const text = mixer.note(mixer.size());
    const part = join(folder, `part-${at % 20}`);
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `note-${at}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return folder;
}
