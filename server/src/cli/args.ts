// Reads the arguments of a command against the list of its options; what is wrong is said in plain words.
import { parseArgs } from 'node:util';
import { didYouMean } from '../project/nearest.ts';

export interface OptionSpec {
  /** Name of the value in the help; without it the option is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly short?: string;
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Arguments {
  readonly paths: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** What the user typed cannot be understood: said on standard error, exit code 2. */
export class UsageError extends Error {}

/** Options that every command has. */
export const commonOptions: OptionSpecs = { help: { short: 'h', help: 'Show this help' } };

/** The arguments after the command's name. Throws a UsageError. */
export function readArguments(argv: readonly string[], own: OptionSpecs): Arguments {
  const specs = { ...own, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...argv],
    options: nodeOptions(specs),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const paths: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = known(specs, token.name, token.rawName);
    if (spec.value === undefined) flags.add(switched(token));
    else values.set(token.name, checkedValue(spec, token));
  }
  return { paths, flags, values };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

interface NodeOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
}

function nodeOptions(specs: OptionSpecs): Record<string, NodeOption> {
  const entries = Object.entries(specs).map(([name, { value, short }]): [string, NodeOption] => {
    const type = value === undefined ? 'boolean' : 'string';
    return [name, short === undefined ? { type } : { type, short }];
  });
  return Object.fromEntries(entries);
}

function known(specs: OptionSpecs, name: string, rawName: string): OptionSpec {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec) return spec;
  const names = Object.keys(specs).map((it) => `--${it}`);
  throw new UsageError(`Unknown option ${rawName}.${didYouMean(rawName, names)}`);
}

function switched({ name, rawName, inlineValue }: OptionToken): string {
  if (inlineValue) throw new UsageError(`${rawName} takes no value.`);
  return name;
}

function checkedValue(
  { value: placeholder, choices }: OptionSpec,
  { rawName, value, inlineValue }: OptionToken,
): string {
  if (value === undefined || value === '' || (!inlineValue && value.length > 1 && value.startsWith('-'))) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${placeholder}.`);
  }
  if (!choices || choices.includes(value)) return value;
  throw new UsageError(`${rawName} must be ${choices.join(' or ')}, not "${value}".${didYouMean(value, choices)}`);
}
