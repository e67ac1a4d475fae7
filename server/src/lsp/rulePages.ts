// The pages that explain the rules, as they lie beside the server: what `codeDescription` links to.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { uriOf } from './uris.ts';

/** File URI of each rule's page by rule id; empty where the pages were not shipped. */
export type RulePages = ReadonlyMap<string, string>;

/** Pages found for a server whose script lies in `folder`: in the package (`dist/`) or in the sources (`server/src/lsp/`). */
export function findRulePages(folder: string): RulePages {
  const places = [join(folder, '..', 'server', 'docs', 'rules'), join(folder, '..', '..', 'docs', 'rules')];
  const place = places.find((it) => existsSync(it));
  if (place === undefined) return new Map();
  const pages = readdirSync(place).filter((name) => name.endsWith('.md'));
  return new Map(pages.map((name) => [basename(name, '.md'), uriOf(join(place, name))]));
}
