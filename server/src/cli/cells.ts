// How a text looks in a terminal: its characters with their width in cells.

export interface Cell {
  /** What is printed; control characters become their pictures, tabs become spaces. */
  readonly text: string;
  /** Cells that it takes: 0, 1 or 2, a tab up to 4. */
  readonly width: number;
  /** Offset in the text, in UTF-16 code units. */
  readonly at: number;
}

const tabWidth = 4;

/** The characters of one line as they are printed. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes(line)) {
    const text = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : printable(segment);
    const width = segment === '\t' ? text.length : widthOf(text);
    cells.push({ text, width, at: index });
    column += width;
  }
  return cells;
}

/** Cells that a text takes. */
export const displayWidth = (text: string): number => cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);

/** A text that cannot steer the terminal: control and direction characters made visible or taken out. */
export const printable = (text: string): string => text.replace(controls, pictureOf).replace(invisible, '');

const controls = /\p{Cc}/gu;
const invisible = /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

function graphemes(line: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (plain.test(line)) return Array.from(line, (segment, index) => ({ segment, index }));
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line);
}

const plain = /^[\t\u0020-\u007e]*$/;

function widthOf(grapheme: string): number {
  if (grapheme === '' || zero.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

const zero = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** East Asian wide and fullwidth characters, and what is shown as an emoji. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|.\ufe0f)/u;
