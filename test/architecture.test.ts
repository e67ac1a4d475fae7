// The dependency rule: what each folder may import. A folder that is not in the table fails.
import { describe, expect, it } from 'vitest';
import { filesBelow, type Import, importsOf, read, withoutComments } from './support/sources.ts';

interface Unit {
  /** A folder without its subfolders, or one file; the longest entry that fits a file counts. */
  readonly path: string;
  /** Units that it may import; its own files always, except where `apart`. */
  readonly may?: readonly string[];
  /** Units of which it may import types only. */
  readonly types?: readonly string[];
  /** npm packages, by name or name and path; `node:` stands for all of Node. */
  readonly packages?: readonly string[];
  /** Its files may not import each other. */
  readonly apart?: boolean;
}

const engine = 'server/src/engine';

/** The facade and the plain values that cross it. */
const facade = [`${engine}/index.ts`, `${engine}/config.ts`, `${engine}/finding.ts`, `${engine}/text`];
const readings = [`${engine}/knowledge`, `${engine}/note`, `${engine}/reading`, `${engine}/text`];
const rule = [`${engine}/rule.ts`, `${engine}/config.ts`, `${engine}/finding.ts`];
const rulesOf = [...readings, `${engine}/derivation`, `${engine}/fixing`, `${engine}/judgement`, ...rule];
const languageServer = ['vscode-languageserver', 'vscode-languageserver-textdocument'];

const units: readonly Unit[] = [
  // Each row may import the rows above it, as far as it says so; types of a rule's context reach further down.
  { path: `${engine}/text` },
  { path: `${engine}/knowledge` },
  { path: `${engine}/finding.ts`, may: [`${engine}/text`] },
  { path: `${engine}/config.ts`, may: [`${engine}/finding.ts`] },
  { path: `${engine}/note`, may: [`${engine}/text`], packages: ['@lezer/common', '@lezer/markdown', 'yaml'] },
  {
    path: `${engine}/rule.ts`,
    types: [`${engine}/config.ts`, `${engine}/finding.ts`, `${engine}/note`, `${engine}/text`],
  },
  { path: `${engine}/reading`, may: readings, types: rule },
  { path: `${engine}/derivation`, may: readings, packages: ['katex'] },
  { path: `${engine}/judgement`, may: [...readings, `${engine}/judgement/cues`], types: rule },
  { path: `${engine}/judgement/cues`, may: readings, types: [`${engine}/judgement`] },
  { path: `${engine}/fixing`, may: readings, types: rule },
  { path: `${engine}/rules`, may: rulesOf, packages: ['katex'], apart: true },
  { path: `${engine}/rules/index.ts`, may: [`${engine}/rules`], types: rule },
  { path: `${engine}/severities.ts`, may: rule },
  { path: `${engine}/suppress.ts`, may: [`${engine}/note`, `${engine}/text`, ...rule] },
  {
    path: `${engine}/lint.ts`,
    may: [`${engine}/note`, `${engine}/text`, `${engine}/severities.ts`, `${engine}/suppress.ts`, ...rule],
  },
  {
    path: `${engine}/index.ts`,
    may: [`${engine}/note`, `${engine}/lint.ts`, `${engine}/rules/index.ts`, `${engine}/severities.ts`, ...rule],
  },

  { path: 'server/src/render', may: [...facade, `${engine}/note`], packages: ['katex', 'markdown-it'] },
  { path: 'server/src/project', may: facade, packages: ['ignore', 'jsonc-parser', 'node:', 'picomatch'] },
  { path: 'server/src/protocol', types: [...facade, `${engine}/rule.ts`] },

  {
    path: 'server/src/lsp',
    may: [
      ...facade,
      `${engine}/knowledge`,
      'server/src/lsp/handlers',
      'server/src/project',
      'server/src/protocol',
      'server/src/render',
    ],
    packages: [...languageServer, 'node:'],
  },
  {
    path: 'server/src/lsp/handlers',
    may: [
      ...facade,
      `${engine}/knowledge`,
      'server/src/lsp',
      'server/src/project',
      'server/src/protocol',
      'server/src/render',
    ],
    packages: [...languageServer, 'node:'],
  },

  {
    path: 'server/src/cli',
    may: [...facade, 'server/src/cli/commands', 'server/src/cli/formatters', 'server/src/project'],
    packages: ['node:', 'picomatch'],
  },
  {
    path: 'server/src/cli/commands',
    may: [...facade, 'server/src/cli', 'server/src/cli/formatters', 'server/src/project', 'server/src/render'],
    packages: ['node:'],
  },
  { path: 'server/src/cli/formatters', may: [...facade, 'server/src/cli', 'server/src/project'], packages: ['node:'] },

  {
    path: 'client/src',
    may: ['client/src/preview', 'server/src/protocol'],
    packages: ['node:', 'vscode', 'vscode-languageclient'],
  },
  { path: 'client/src/preview', may: ['server/src/protocol'], packages: ['node:', 'vscode'] },
  {
    path: 'client/src/preview/webview',
    may: [`${engine}/note`, `${engine}/text`, 'server/src/render'],
    types: ['client/src/preview'],
    packages: ['katex'],
  },

  {
    path: 'server/tools',
    may: ['server/tools/generate', 'server/tools/host', 'server/tools/newRule', 'server/tools/quality'],
    packages: ['@vscode/vsce', 'node:'],
  },
  {
    path: 'server/tools/generate',
    may: [...facade, `${engine}/knowledge`, 'server/src/project', 'server/tools'],
    packages: ['jsonc-parser', 'node:'],
  },
  { path: 'server/tools/host', may: ['server/tools'], packages: ['node:', 'playwright-core'] },
  { path: 'server/tools/newRule' },
  { path: 'server/tools/quality', may: ['server/tools'], packages: ['node:'] },
  {
    path: 'server/training',
    may: [...facade, ...readings, `${engine}/judgement`, `${engine}/rules/index.ts`, ...rule],
    packages: ['node:'],
  },
];

const sources = ['server/src', 'client/src', 'server/tools', 'server/training'].flatMap((it) => filesBelow(it));
const byPath = new Map(units.map((unit) => [unit.path, unit]));

const unitOf = (file: string): Unit | undefined => byPath.get(file) ?? byPath.get(file.slice(0, file.lastIndexOf('/')));

/** True where the file may import that. */
function allowed(file: string, unit: Unit, { target, ours, typeOnly }: Import): boolean {
  if (!ours) return (unit.packages ?? []).some((name) => isOf(target, name));
  const to = unitOf(target)?.path;
  if (to === undefined) return false;
  if (to === unit.path) return unit.apart !== true || target === file;
  return (unit.may ?? []).includes(to) || (typeOnly && (unit.types ?? []).includes(to));
}

const isOf = (target: string, name: string): boolean =>
  target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`);

describe('imports', () => {
  it.each(units)('$path', (unit) => {
    const wrong = sources
      .filter((file) => unitOf(file) === unit)
      .flatMap((file) => importsOf(file, read(file)).map((it) => ({ file, it })))
      .filter(({ file, it }) => !allowed(file, unit, it))
      .map(({ file, it }) => `${file} imports ${it.target}`);
    expect(wrong).toEqual([]);
  });

  it('every file lies in a listed folder', () => {
    expect(sources.filter((file) => unitOf(file) === undefined)).toEqual([]);
  });

  it('every import of ours names its file with its ending', () => {
    const loose = sources.flatMap((file) =>
      importsOf(file, read(file)).map(
        ({ ours, target }) => ours && !/\.(?:ts|css)$/.test(target) && `${file}: ${target}`,
      ),
    );
    expect(loose.filter(Boolean)).toEqual([]);
  });
});

describe('the table', () => {
  it('catches what it is there for', () => {
    const refused = (file: string, line: string): boolean => {
      const [found] = importsOf(file, line);
      const unit = unitOf(file);
      return found !== undefined && unit !== undefined && !allowed(file, unit, found);
    };
    const one = `${engine}/rules/one.ts`;
    expect(refused(one, `import { two } from './two.ts';`)).toBe(true);
    expect(refused(one, `import { lint } from '../lint.ts';`)).toBe(true);
    expect(refused(one, `import { readFile } from 'node:fs/promises';`)).toBe(true);
    expect(refused(one, `import { Range } from 'vscode-languageserver';`)).toBe(true);
    expect(refused(`${engine}/note/note.ts`, `import { x } from '../../lsp/server.ts';`)).toBe(true);
    expect(refused(`${engine}/reading/moods.ts`, `import { x } from '../rule.ts';`)).toBe(true);
    expect(refused(`${engine}/reading/moods.ts`, `import type { X } from '../rule.ts';`)).toBe(false);
    expect(refused('server/src/lsp/server.ts', `import * as vscode from 'vscode';`)).toBe(true);
    expect(refused('server/src/lsp/server.ts', `const it = await import('../cli/run.ts');`)).toBe(true);
    expect(refused('server/src/cli/run.ts', `export { x } from '../lsp/server.ts';`)).toBe(true);
    expect(refused('client/src/extension.ts', `import { parse } from '../../server/src/engine/index.ts';`)).toBe(true);
    expect(unitOf('server/src/news/a.ts')).toBeUndefined();
  });
});

describe('the engine', () => {
  const impure =
    /\b(?:Date\.now|new Date\b|Math\.random|performance\.|process\.|console\.|setTimeout|setInterval|fetch\(|globalThis)/;

  it('knows no clock, no chance and no world outside', () => {
    const files = filesBelow(engine).filter((file) => !file.startsWith(`${engine}/knowledge/`));
    expect(files.filter((file) => impure.test(withoutComments(read(file))))).toEqual([]);
  });

  it('is compiled without the types of Node and the DOM', () => {
    const base = JSON.parse(read('tsconfig.base.json')) as {
      readonly compilerOptions: Readonly<Record<string, unknown>>;
    };
    expect(base.compilerOptions).toMatchObject({ types: [], lib: ['ES2023'] });
    expect(read(`${engine}/tsconfig.json`)).not.toMatch(/"types"|"lib"/);
  });
});
