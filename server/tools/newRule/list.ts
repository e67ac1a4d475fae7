// Puts a rule into `rules/index.ts`: its import and its place in the list, both in alphabetical order.

/** "vague-number" → "vagueNumber". */
export const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const importLine = /^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/;
const listOf = /(export const allRules: readonly Rule\[\] = )\[[^\]]*\];/;

/** The text of the list with one more rule. Throws where the list is not in the shape that this tool knows. */
export function listed(text: string, id: string): string {
  const known = text.split('\n').flatMap((line) => importLine.exec(line)?.[1] ?? []);
  if (!listOf.test(text) || known.length === 0) throw new Error('rules/index.ts is no plain list of imports any more.');
  const ids = [...new Set([...known, id])].sort();
  const lines = text.split('\n');
  const first = lines.findIndex((line) => importLine.test(line));
  const others = lines.filter((line) => !importLine.test(line));
  const imports = ids.map((it) => `import { ${camel(it)} } from './${it}.ts';`);
  const withImports = [...others.slice(0, first), ...imports, ...others.slice(first)].join('\n');
  return withImports.replace(listOf, (_, head: string) => `${head}${listText(head, ids.map(camel))};`);
}

/** The list on one line where that fits, else one name a line. */
function listText(head: string, names: readonly string[]): string {
  const one = `[${names.join(', ')}]`;
  return head.length + one.length < 120 ? one : `[\n${names.map((it) => `  ${it},\n`).join('')}]`;
}
