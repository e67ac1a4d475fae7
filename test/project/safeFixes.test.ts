// Safe fixes are applied to a fixed point, and never two that touch in one round.
import { expect, test } from 'vitest';
import type { Finding, FixKind, Report } from '../../server/src/engine/finding.ts';
import { applySafeFixes } from '../../server/src/project/safeFixes.ts';

function replacing(pattern: RegExp, by: string, kind: FixKind = 'safe'): (text: string) => Report {
  return (text) => ({
    failures: [],
    findings: Array.from(text.matchAll(pattern), (it) => finding(it.index, it[0].length, by, kind)),
  });
}

function finding(start: number, length: number, text: string, kind: FixKind): Finding {
  const span = { start, end: start + length };
  return { rule: 'r', severity: 'warning', message: 'm', span, fixes: [{ title: 't', kind, edits: [{ span, text }] }] };
}

test('all at once, and again while there is more', () => {
  expect(applySafeFixes('a--b--c', replacing(/--/g, '-'))).toMatchObject({ text: 'a-b-c', count: 2 });
  expect(applySafeFixes('a--------b', replacing(/--/g, '-'))).toMatchObject({ text: 'a-b' });
});

test('suggestions are left to the writer', () => {
  expect(applySafeFixes('a--b', replacing(/--/g, '-', 'suggestion'))).toMatchObject({ text: 'a--b', count: 0 });
});

test('fixes that undo each other are given up', () => {
  const flip = (text: string): Report => replacing(/[ab]/g, text.includes('a') ? 'b' : 'a')(text);
  expect(applySafeFixes('a', flip).count).toBe(10);
});

test('a fix that changes nothing ends it', () => {
  expect(applySafeFixes('aa', replacing(/aa/g, 'aa'))).toMatchObject({ text: 'aa', count: 0 });
});
