// What a note says of itself in its front matter.
import { expect, it } from 'vitest';
import { parse } from '../../../server/src/engine/index.ts';
import { settingsOf } from '../../../server/src/engine/note/frontMatter.ts';

it.each([
  ['no front matter', 'text', undefined],
  ['nothing for us', '---\ntitle: x\n---\n', undefined],
  ['a kind', '---\nstudy-notes:\n  kind: paper\n---\n', 'paper'],
  ['in braces', '---\nstudy-notes: {kind: cheatsheet}\n---\n', 'cheatsheet'],
  ['ended by dots', '---\nstudy-notes: {kind: answers}\n...\n', 'answers'],
  ['Windows line ends', '---\r\nstudy-notes: {kind: paper}\r\n---\r\n', 'paper'],
  ['a kind that is none', '---\nstudy-notes: {kind: poem}\n---\n', undefined],
  ['a list', '---\nstudy-notes: [1]\n---\n', undefined],
  ['only a mention', '---\ntitle: study-notes\n---\n', undefined],
])('%s', (_, text, kind) => {
  expect(settingsOf(parse(text)).kind).toBe(kind);
  expect(settingsOf(parse(text)).error).toBeUndefined();
});

it('broken YAML counts as none, and is said', () => {
  const settings = settingsOf(parse('---\nstudy-notes: {kind: [}\n---\n\ntext\n'));
  expect(settings.kind).toBeUndefined();
  expect(settings.error).toMatch(/\S/);
});
