// One `.study-notes.json` read from its text: what is sound of it, and what is wrong at which line and column.
import { LineIndex } from '../engine/text/lineIndex.ts';
import type { ConfigError } from './projectConfig.ts';
import { type CheckedConfig, type ConfigProblem, type KnownRule, validateConfig } from './validateConfig.ts';

type Jsonc = typeof import('jsonc-parser/lib/esm/main.js');
type JsonNode = import('jsonc-parser/lib/esm/main.js').Node;

export interface ConfigFile extends CheckedConfig {
  readonly file: string;
  readonly errors: readonly ConfigError[];
  /** Makes an error at a place of the file that only its reader can judge, such as a missing base. */
  readonly errorAt: (problem: ConfigProblem) => ConfigError;
}

/** Parses a configuration (JSON with comments and trailing commas); a broken one counts as empty. */
export async function parseConfigFile(file: string, source: string, rules: readonly KnownRule[]): Promise<ConfigFile> {
  // Most runs meet no configuration file: the parser is loaded when the first one turns up. The ES module build is named
  // because the package's main file is UMD, which bundlers cannot follow.
  const jsonc: Jsonc = await import('jsonc-parser/lib/esm/main.js');
  const text = source.replace(/^\uFEFF/, '');
  const syntax: import('jsonc-parser/lib/esm/main.js').ParseError[] = [];
  const tree = jsonc.parseTree(text, syntax, { allowTrailingComma: true, allowEmptyContent: true });
  const where = new Places(file, text, tree, jsonc);
  const [first] = syntax;
  if (first)
    return broken(where, where.error(first.offset, syntaxWords(jsonc.printParseErrorCode(first.error)), 'error'));
  const checked = validateConfig(tree ? jsonc.getNodeValue(tree) : {}, rules);
  return { ...checked, file, errors: checked.problems.map(where.of), errorAt: where.of };
}

/** The same for a file that cannot be read. */
export function unreadableConfigFile(file: string, words: string): ConfigFile {
  const where = new Places(file, '', undefined, undefined);
  return broken(where, where.error(0, `This configuration cannot be read: ${words}.`, 'error'));
}

const broken = (where: Places, error: ConfigError): ConfigFile => ({
  config: {},
  extends: [],
  ignore: [],
  problems: [],
  file: where.file,
  errors: [error],
  errorAt: where.of,
});

/** Turns places of the value (keys and indices) into places of the text. */
class Places {
  readonly file: string;
  readonly #lines: LineIndex;
  readonly #tree: JsonNode | undefined;
  readonly #jsonc: Jsonc | undefined;

  constructor(file: string, text: string, tree: JsonNode | undefined, jsonc: Jsonc | undefined) {
    this.file = file;
    this.#lines = new LineIndex(text);
    this.#tree = tree;
    this.#jsonc = jsonc;
  }

  readonly of = (problem: ConfigProblem): ConfigError =>
    this.error(this.#offsetOf(problem), problem.message, problem.severity);

  error(offset: number, message: string, severity: ConfigError['severity']): ConfigError {
    const { line, character } = this.#lines.positionAt(offset);
    return { file: this.file, line: line + 1, column: character + 1, message, severity };
  }

  #offsetOf({ path, onKey }: ConfigProblem): number {
    const node = this.#tree && this.#jsonc?.findNodeAtLocation(this.#tree, [...path]);
    const key = onKey ? node?.parent?.children?.[0] : undefined;
    return (key ?? node ?? this.#tree)?.offset ?? 0;
  }
}

function syntaxWords(code: string): string {
  return syntaxMessages.get(code) ?? 'This is not valid JSON.';
}

const syntaxMessages: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'This word is not JSON; texts need double quotes.'],
  ['InvalidNumberFormat', 'This is not a number.'],
  ['PropertyNameExpected', 'A key in double quotes is expected here.'],
  ['ValueExpected', 'A value is expected here.'],
  ['ColonExpected', 'A colon is expected here.'],
  ['CommaExpected', 'A comma is missing before this.'],
  ['CloseBraceExpected', 'A closing brace } is missing.'],
  ['CloseBracketExpected', 'A closing bracket ] is missing.'],
  ['EndOfFileExpected', 'Nothing may follow the end of the configuration.'],
  ['InvalidCommentToken', 'Comments are not allowed here.'],
  ['UnexpectedEndOfComment', 'This comment is never closed.'],
  ['UnexpectedEndOfString', 'This text is never closed: a double quote is missing.'],
  ['UnexpectedEndOfNumber', 'This number is cut off.'],
  ['InvalidUnicode', 'This \\u escape is not valid.'],
  ['InvalidEscapeCharacter', 'This backslash escape is not valid; write \\\\ for a backslash.'],
  ['InvalidCharacter', 'This character is not allowed in a text; write it as an escape.'],
]);
