// The generated part of README.md: the table of rules between its two marks.
import type { RuleInfo } from '../../src/engine/index.ts';
import { rulesTable } from './ruleIndex.ts';

const part = /(<!-- rules: generated -->\n)[\s\S]*?(<!-- rules: end -->)/;

/** The README with its table brought up to date. Throws where the marks are missing. */
export function readmeText(text: string, rules: readonly RuleInfo[]): string {
  if (!part.test(text)) throw new Error('README.md lacks the marks <!-- rules: generated --> … <!-- rules: end -->');
  return text.replace(
    part,
    (_, start: string, end: string) => `${start}${rulesTable(rules, './server/docs/rules')}\n${end}`,
  );
}
