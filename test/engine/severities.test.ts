// Severities: the rule's own, one step up for the target interview, then what the user says.
import { describe, expect, it } from 'vitest';
import { type Config, mergeConfig } from '../../server/src/engine/config.ts';
import type { RuleInfo } from '../../server/src/engine/rule.ts';
import { severitiesOf } from '../../server/src/engine/severities.ts';

const rule = (id: string, own: Partial<RuleInfo>): RuleInfo => ({
  id,
  summary: '',
  why: '',
  instead: '',
  source: '',
  severity: 'information',
  fix: 'none',
  leavesAlone: [],
  examples: [],
  raisedFor: [],
  covers: [],
  ...own,
});

const rules = [
  rule('plain', {}),
  rule('for-l5', { raisedFor: ['L5'] }),
  rule('for-scientist', { severity: 'hint', raisedFor: ['scientist', 'L6'] }),
  rule('loud', { severity: 'warning', raisedFor: ['engineer'] }),
  rule('broken', { severity: 'error', raisedFor: ['engineer'] }),
  rule('on-request', { onRequest: true }),
  rule('derivation-step', { severity: 'warning' }),
];

const of = (config: Config): Readonly<Record<string, string>> => Object.fromEntries(severitiesOf(rules, config));

describe('severities', () => {
  it('start as an engineer’s interview at L5', () => {
    expect(of({})).toEqual({
      plain: 'information',
      'for-l5': 'warning',
      'for-scientist': 'hint',
      loud: 'warning',
      broken: 'error',
      'on-request': 'off',
      'derivation-step': 'warning',
    });
  });

  it('go up one step and no further, for role and level together', () => {
    const target = { role: 'scientist', level: 'L6' } as const;
    expect(of({ target })).toMatchObject({ 'for-l5': 'information', 'for-scientist': 'information' });
    expect(of({ target: { level: 'L4' } })).toMatchObject({ 'for-l5': 'information', loud: 'warning' });
  });

  it('are what the user says, also for rules on request', () => {
    const config: Config = { rules: { plain: 'off', 'for-l5': 'hint', 'on-request': ['warning', { most: 3 }] } };
    expect(of(config)).toMatchObject({ plain: 'off', 'for-l5': 'hint', 'on-request': 'warning' });
  });

  it('are on for all rules but derivation-step where all are asked for, whatever the configuration says', () => {
    const config: Config = { allRules: true, rules: { plain: 'off', loud: 'hint' } };
    expect(of(config)).toMatchObject({
      plain: 'information',
      loud: 'warning',
      'on-request': 'information',
      'derivation-step': 'off',
    });
  });
});

it('configurations merge rule by rule and part by part', () => {
  const base: Config = { rules: { plain: 'off', loud: 'hint' }, target: { role: 'scientist' }, macros: { '\\R': 'a' } };
  const over: Config = { rules: { loud: 'error' }, target: { level: 'L7' }, macros: { '\\E': 'b' } };
  expect(mergeConfig(base, over)).toEqual({
    rules: { plain: 'off', loud: 'error' },
    target: { role: 'scientist', level: 'L7' },
    macros: { '\\R': 'a', '\\E': 'b' },
  });
});
