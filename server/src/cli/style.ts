// Colours of the terminal, or none.
import type { Terminal } from './terminal.ts';

export type Paint = (text: string) => string;

export interface Style {
  readonly red: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly green: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
  readonly underline: Paint;
}

/** Whether results are coloured: FORCE_COLOR decides, then NO_COLOR, then whether a terminal reads them. */
export function wantsColor({ env, outIsTerminal }: Pick<Terminal, 'env' | 'outIsTerminal'>): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: kind } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return outIsTerminal && kind !== 'dumb';
}

/** Paints that do their work, or leave every text as it is. */
export function createStyle(color: boolean): Style {
  const paint = (on: number, off: number): Paint =>
    color ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return {
    red: paint(31, 39),
    yellow: paint(33, 39),
    blue: paint(36, 39),
    green: paint(32, 39),
    dim: paint(2, 22),
    bold: paint(1, 22),
    underline: paint(4, 24),
  };
}
