// The output formats by name: the only list of them.
import type { Formatter, Look } from './formatter.ts';
import { jsonFormatter } from './json.ts';
import { prettyFormatter } from './pretty.ts';

const formats = { pretty: prettyFormatter, json: () => jsonFormatter } as const satisfies Record<
  string,
  (look: Look) => Formatter
>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The formatter of that name. */
export const createFormatter = (name: FormatName, look: Look): Formatter => formats[name](look);
