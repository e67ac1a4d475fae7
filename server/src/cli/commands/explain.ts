// `explain RULE`: why a rule exists, what to write instead, examples, and what it leaves alone.
import { type RuleInfo, rules } from '../../engine/index.ts';
import { didYouMean } from '../../project/nearest.ts';
import { type Arguments, UsageError } from '../args.ts';
import { type Command, type ExitCode, exitCode } from '../command.ts';
import { createStyle, type Style, wantsColor } from '../style.ts';
import type { Terminal } from '../terminal.ts';

export const explainCommand: Command = {
  usage: 'explain RULE',
  about:
    'Says why a rule exists, what to write instead, and what it leaves alone. `study-notes rules` lists the rules.',
  options: {},
  run: async ({ paths }, terminal) => runExplain(paths, terminal),
};

function runExplain(names: Arguments['paths'], terminal: Terminal): ExitCode {
  if (names.length === 0) throw new UsageError('Which rule? `study-notes rules` lists them.');
  const style = createStyle(wantsColor(terminal));
  terminal.out(names.map((name) => page(ruleOf(name), style)).join('\n'));
  return exitCode.clean;
}

function ruleOf(name: string): RuleInfo {
  const found = rules.find(({ id }) => id === name);
  if (found) return found;
  throw new UsageError(
    `Unknown rule "${name}".${didYouMean(
      name,
      rules.map(({ id }) => id),
    )}`,
  );
}

function page(rule: RuleInfo, style: Style): string {
  const raised = rule.raisedFor.length > 0 ? `, one step up for ${rule.raisedFor.join(', ')}` : '';
  const fix = rule.fix === 'none' ? 'no fix' : `${rule.fix} fix`;
  const parts = [
    `${style.bold(rule.id)}  ${style.dim(`${rule.severity}${raised}; ${fix}`)}\n${rule.summary}`,
    `${style.bold('Why')}\n${rule.why}`,
    `${style.bold('Instead')}\n${rule.instead}`,
    ...rule.examples.map((example, at) => exampleText(example, rule.examples.length > 1 ? ` ${at + 1}` : '', style)),
    ...(rule.leavesAlone.length > 0 ? [`${style.bold('Leaves alone')}\n${bullets(rule.leavesAlone)}`] : []),
    `${style.bold('Source')}\n${rule.source}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The marked words of a bad example stand in « », as in the rule's page; on a terminal they are underlined too. */
function exampleText({ bad, good }: RuleInfo['examples'][number], number: string, style: Style): string {
  const marked = bad.replace(/«([^»]*)»/g, (_, words: string) => `«${style.underline(words)}»`);
  return `${style.bold(`Example${number}`)}\n${style.red('bad')}\n${indented(marked)}\n${style.green('good')}\n${indented(good)}`;
}

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');
