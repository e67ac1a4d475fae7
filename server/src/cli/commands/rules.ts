// `rules`: one line for each rule, with the severity that holds in the current folder.
import { join } from 'node:path';
import { type RuleInfo, rules, severities } from '../../engine/index.ts';
import type { Arguments } from '../args.ts';
import { type Command, columns, type ExitCode, exitCode } from '../command.ts';
import { Configs } from '../configs.ts';
import type { Terminal } from '../terminal.ts';

export const rulesCommand: Command = {
  usage: 'rules [options]',
  about: 'Lists the rules with their severity here, the kind of fix they offer, and what they mark.',
  options: {
    config: { value: 'FILE', help: 'Use this configuration in place of the .study-notes.json files' },
    format: { value: 'pretty|json', choices: ['pretty', 'json'], help: 'How to print (default: pretty)' },
  },
  run: runRules,
};

async function runRules({ values }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const configs = new Configs({ cwd: terminal.cwd, allRules: false, file: values.get('config') });
  const broken = await configs.namedFileIsBroken();
  const { config } = await configs.of(join(terminal.cwd, 'note.md'), terminal.cwd);
  for (const problem of configs.problems) terminal.err(`study-notes: ${problem}\n`);
  if (broken) return exitCode.couldNotRun;
  const levels = severities(config);
  const levelOf = (rule: RuleInfo): string => levels.get(rule.id) ?? rule.severity;
  terminal.out(values.get('format') === 'json' ? asJson(levelOf) : asTable(levelOf));
  return exitCode.clean;
}

function asTable(levelOf: (rule: RuleInfo) => string): string {
  const cells = rules.map((rule) => [rule.id, levelOf(rule), rule.fix === 'none' ? '-' : rule.fix] as const);
  const width = (at: 0 | 1 | 2): number => Math.max(0, ...cells.map((row) => row[at].length));
  const rows = cells.map(([id, level, fix], at) => {
    const left = `${id.padEnd(width(0))}  ${level.padEnd(width(1))}  ${fix.padEnd(width(2))}`;
    return [left, rules[at]?.summary ?? ''] as const;
  });
  return rows.length === 0 ? '' : `${columns(rows)}\n`;
}

function asJson(levelOf: (rule: RuleInfo) => string): string {
  const list = rules.map((rule) => ({ id: rule.id, severity: levelOf(rule), fix: rule.fix, summary: rule.summary }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
