// Checks a configuration that somebody wrote: keeps what is sound, says in plain words what is not.
import type { Config, RuleOptions, RuleSetting } from '../engine/config.ts';
import { didYouMean } from './nearest.ts';
import type { ProjectConfig } from './projectConfig.ts';

/** What the checker must know of a rule; the engine's list of rules fits. */
export interface KnownRule {
  readonly id: string;
  /** JSON schema of each option by its name. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** What is wrong, and at which place of the value; `onKey` where the key is wrong and not what it holds. */
export interface ConfigProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly onKey?: boolean;
}

export interface CheckedConfig {
  readonly config: ProjectConfig;
  /** As written: relative to the file. */
  readonly extends: readonly string[];
  readonly ignore: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/** Rule levels as a user writes them. */
export const ruleLevels = ['off', 'hint', 'information', 'warning', 'error'] as const;
const roles = ['engineer', 'scientist'] as const;
const levels = ['L4', 'L5', 'L6', 'L7'] as const;

/** Checks any value against the shape of `.study-notes.json`; never throws. */
export function validateConfig(value: unknown, rules: readonly KnownRule[]): CheckedConfig {
  const checker = new Checker(rules);
  if (!isObject(value)) {
    checker.problem([], 'The configuration must be an object in braces: { … }.', 'error');
    return { config: {}, extends: [], ignore: [], problems: checker.problems };
  }
  checker.unknownKeys(value);
  return {
    config: checker.config(value),
    extends: checker.strings(value, 'extends', true),
    ignore: checker.strings(value, 'ignore', false),
    problems: checker.problems,
  };
}

const keys = [
  '$schema',
  'extends',
  'rules',
  'target',
  'ignore',
  'macros',
  'baseline',
  'derivation',
  'preview',
] as const;
type Key = (typeof keys)[number];
type Values = Readonly<Record<string, unknown>>;

class Checker {
  readonly problems: ConfigProblem[] = [];
  readonly #rules: ReadonlyMap<string, KnownRule>;

  constructor(rules: readonly KnownRule[]) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  config(value: Values): ProjectConfig {
    const baseline = this.string(value, 'baseline');
    this.string(value, '$schema');
    return {
      ...this.#entry('rules', this.#ruleSettings(value)),
      ...this.#entry('target', this.#target(value)),
      ...this.#entry('macros', this.#macros(value)),
      ...this.#entry('baseline', baseline),
      ...this.#entry('derivation', this.#object(value, 'derivation')),
      ...this.#entry('preview', this.#object(value, 'preview')),
    };
  }

  unknownKeys(value: Values): void {
    const known: readonly string[] = keys;
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.#unknown([key], `Unknown key "${key}".${didYouMean(key, keys)}`);
    }
  }

  string(value: Values, key: Key): string | undefined {
    const found = value[key];
    if (found === undefined || typeof found === 'string') return found;
    this.problem([key], `"${key}" must be a text in quotes.`);
    return undefined;
  }

  strings(value: Values, key: Key, single: boolean): readonly string[] {
    const found = value[key];
    if (found === undefined) return [];
    if (single && typeof found === 'string') return [found];
    if (Array.isArray(found)) return found.filter((item, at) => this.#isText(item, [key, at]));
    this.problem([key], `"${key}" must be a list of texts: ["…", "…"].`);
    return [];
  }

  problem(path: ConfigProblem['path'], message: string, severity: ConfigProblem['severity'] = 'warning'): void {
    this.problems.push({ path, message, severity });
  }

  #unknown(path: ConfigProblem['path'], message: string): void {
    this.problems.push({ path, message, severity: 'warning', onKey: true });
  }

  #ruleSettings(value: Values): Config['rules'] {
    const rules = this.#object(value, 'rules');
    if (!rules) return undefined;
    const settings = Object.entries(rules).map(([id, setting]) => [id, this.#ruleSetting(id, setting)] as const);
    return Object.fromEntries(
      settings.filter((entry): entry is readonly [string, RuleSetting] => entry[1] !== undefined),
    );
  }

  #ruleSetting(id: string, setting: unknown): RuleSetting | undefined {
    const rule = this.#rules.get(id);
    if (!rule) {
      this.#unknown(['rules', id], `Unknown rule "${id}".${didYouMean(id, this.#rules.keys())}`);
      return undefined;
    }
    if (isOneOf(setting, ruleLevels)) return setting;
    if (Array.isArray(setting) && isOneOf(setting[0], ruleLevels) && setting.length <= 2) {
      return [setting[0], this.#options(rule, setting[1])];
    }
    this.problem(
      ['rules', id],
      `"${id}" must be ${listed(ruleLevels)}, or [severity, { options }].${meant(setting, ruleLevels)}`,
    );
    return undefined;
  }

  #options(rule: KnownRule, options: unknown): RuleOptions {
    const path = ['rules', rule.id, 1];
    if (options === undefined) return {};
    if (!isObject(options)) {
      this.problem(path, `The options of "${rule.id}" must be an object in braces: { … }.`);
      return {};
    }
    const known = rule.options ?? {};
    return Object.fromEntries(
      Object.entries(options).filter(([name, value]) => this.#option(rule.id, known, name, value)),
    );
  }

  #option(rule: string, known: Values, name: string, value: unknown): boolean {
    const path = ['rules', rule, 1, name];
    if (!Object.hasOwn(known, name)) {
      this.#unknown(path, `"${rule}" has no option "${name}".${didYouMean(name, Object.keys(known))}`);
      return false;
    }
    const wanted = schemaViolation(known[name], value);
    if (wanted) this.problem(path, `The option "${name}" of "${rule}" must be ${wanted}.`);
    return wanted === undefined;
  }

  #target(value: Values): Config['target'] {
    const target = this.#object(value, 'target');
    if (!target) return undefined;
    for (const key of Object.keys(target)) {
      if (key !== 'role' && key !== 'level') {
        this.#unknown(['target', key], `Unknown key "${key}" in "target".${didYouMean(key, ['role', 'level'])}`);
      }
    }
    return {
      ...this.#entry('role', this.#choice(target, 'role', roles)),
      ...this.#entry('level', this.#choice(target, 'level', levels)),
    };
  }

  #choice<T extends string>(target: Values, key: string, allowed: readonly T[]): T | undefined {
    const found = target[key];
    if (found === undefined || isOneOf(found, allowed)) return found;
    this.problem(['target', key], `"${key}" must be ${listed(allowed)}.${meant(found, allowed)}`);
    return undefined;
  }

  #macros(value: Values): Config['macros'] {
    const macros = this.#object(value, 'macros');
    if (!macros) return undefined;
    const texts = Object.entries(macros).filter(([name, body]) => this.#isText(body, ['macros', name]));
    return Object.fromEntries(texts) as Record<string, string>;
  }

  #object(value: Values, key: Key): Values | undefined {
    const found = value[key];
    if (found === undefined || isObject(found)) return found;
    this.problem([key], `"${key}" must be an object in braces: { … }.`);
    return undefined;
  }

  #isText(value: unknown, path: ConfigProblem['path']): value is string {
    if (typeof value === 'string') return true;
    this.problem(
      path,
      `${typeof path[1] === 'string' ? `"${path[1]}"` : `Each entry of "${path[0]}"`} must be a text in quotes.`,
    );
    return false;
  }

  #entry<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
    return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
  }
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = <T extends string>(value: unknown, allowed: readonly T[]): value is T =>
  (allowed as readonly unknown[]).includes(value);

const meant = (value: unknown, allowed: readonly string[]): string =>
  typeof value === 'string' ? didYouMean(value, allowed) : '';

const listed = (words: readonly string[]): string =>
  `${words
    .slice(0, -1)
    .map((word) => `"${word}"`)
    .join(', ')} or "${words.at(-1)}"`;

/** What an option must be, where the value is not; only the plain parts of JSON schema (type, enum, minimum, maximum). */
function schemaViolation(schema: unknown, value: unknown): string | undefined {
  if (!isObject(schema)) return undefined;
  const { enum: allowed, type, minimum, maximum } = schema;
  if (Array.isArray(allowed))
    return allowed.includes(value) ? undefined : `one of ${allowed.map((it) => JSON.stringify(it)).join(', ')}`;
  if (typeof type === 'string' && !hasType(value, type)) return typeWords.get(type) ?? type;
  if (typeof minimum === 'number' && Number(value) < minimum) return `at least ${minimum}`;
  if (typeof maximum === 'number' && Number(value) > maximum) return `at most ${maximum}`;
  return undefined;
}

const typeWords: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in quotes'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list: [ … ]'],
  ['object', 'an object in braces: { … }'],
]);

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
