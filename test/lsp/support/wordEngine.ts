// An engine for tests of the server: real notes, but rules that mark single words, so that each test shows its own findings.
import type { Config } from '../../../server/src/engine/config.ts';
import type { Finding, Fix, Report, Severity } from '../../../server/src/engine/finding.ts';
import { type Linter, type Note, parse, type RuleInfo, update } from '../../../server/src/engine/index.ts';
import type { Span } from '../../../server/src/engine/text/span.ts';
import type { Engine } from '../../../server/src/lsp/engine.ts';

const info = (id: string, fix: RuleInfo['fix']): RuleInfo => ({
  id,
  summary: `Marks a word for ${id}.`,
  why: 'Tests need it.',
  instead: 'Write another word.',
  source: 'test',
  severity: 'warning',
  fix,
  leavesAlone: [],
  examples: [],
  raisedFor: [],
  covers: [],
});

/** `bad` has a safe fix, `weak` a suggestion with a tab stop, `meh` none; `boom` makes its rule fail. */
const rules = [
  info('bad-word', 'safe'),
  info('boom-word', 'none'),
  info('meh-word', 'none'),
  info('weak-word', 'suggestion'),
];

/** How often a note was linted. */
export interface Counted extends Engine {
  readonly linted: () => number;
}

export function wordEngine(): Counted {
  let linted = 0;
  const createLinter = (config: Config): Linter => ({
    lint: (note) => {
      linted += 1;
      return lint(note, config);
    },
  });
  return { parse, update, rules, createLinter, linted: () => linted };
}

function lint(note: Note, config: Config): Report {
  const levelOf = (id: string): Severity | 'off' => {
    const setting = config.rules?.[id];
    return (typeof setting === 'string' ? setting : setting?.[0]) ?? 'warning';
  };
  const findings: Finding[] = [];
  for (const match of note.text.matchAll(/\b(?:bad|weak|meh)\b/g)) {
    const rule = `${match[0]}-word`;
    const severity = levelOf(rule);
    const span = { start: match.index, end: match.index + match[0].length };
    if (severity !== 'off')
      findings.push({ rule, severity, message: `Not “${match[0]}”.`, span, fixes: fixesFor(match[0], span) });
  }
  const failures = note.text.includes('boom') ? [{ rule: 'boom-word', error: 'Error: boom' }] : [];
  return { findings, failures };
}

function fixesFor(word: string, span: Span): Fix[] {
  if (word === 'bad') return [{ title: 'Write “good”', kind: 'safe', edits: [{ span, text: 'good' }] }];
  const edit = { span, text: 'strong', snippet: '$' + '{1:strong}' };
  return word === 'weak' ? [{ title: 'Write “strong”', kind: 'suggestion', edits: [edit] }] : [];
}
