// The generated part of package.json: the setting with one property a rule. All other text stays as it is.
import { isDeepStrictEqual } from 'node:util';
import { applyEdits, modify, parse } from 'jsonc-parser';
import type { RuleInfo } from '../../src/engine/index.ts';
import { rulesSetting } from './schema.ts';

const settingName = 'studyNotes.rules';

interface Category {
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly contributes?: { readonly configuration?: Category | readonly Category[] };
}

/** The text of package.json with the setting brought up to date; the same text where it is. */
export function manifestText(text: string, rules: readonly RuleInfo[]): string {
  const { contributes } = parse(text) as Manifest;
  const { path, category } = place(contributes?.configuration);
  const wanted = rulesSetting(rules);
  if (isDeepStrictEqual(category?.properties?.[settingName], wanted)) return text;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  const edits = modify(text, ['contributes', 'configuration', ...path, 'properties', settingName], wanted, {
    formattingOptions,
  });
  return applyEdits(text, edits);
}

/** Settings are one object or a list of them, by category: the one that has the setting, else the first. */
function place(configuration: Category | readonly Category[] | undefined): {
  readonly path: readonly number[];
  readonly category: Category | undefined;
} {
  if (!isList(configuration)) return { path: [], category: configuration };
  const has = configuration.findIndex(({ properties }) => properties !== undefined && settingName in properties);
  const at = Math.max(0, has);
  return { path: [at], category: configuration[at] };
}

const isList = (value: Category | readonly Category[] | undefined): value is readonly Category[] =>
  Array.isArray(value);
