// The snippets are sound: they insert what they say, with mathematics that renders and tab stops in the right order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderNote } from '../../server/src/render/render.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const file = join(import.meta.dirname, '..', '..', 'snippets', 'derivations.json');
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync(file, 'utf8'));

interface Inserted {
  readonly text: string;
  readonly stops: readonly number[];
}

/** What an editor inserts: escapes resolved, placeholders as their default text. */
function insert(body: string): Inserted {
  const stops: number[] = [];
  const syntax = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?::((?:\\.|[^}\\])*))?\}/g;
  const text = body.replace(syntax, (_, escaped?: string, bare?: string, stop?: string, words?: string) => {
    if (escaped !== undefined) return escaped;
    stops.push(Number(bare ?? stop));
    return (words ?? '').replace(/\\(.)/g, '$1');
  });
  return { text, stops };
}

describe.each(Object.entries(snippets))('%s', (_, { body, prefix, description }) => {
  const { text, stops } = insert(body.join('\n'));

  it('has a prefix and says what it is', () => {
    expect(prefix.length).toBeGreaterThan(0);
    expect(description).toMatch(/\.$/);
  });

  it('inserts mathematics that renders', () => {
    const html = renderNote(text);
    expect(html).not.toContain('katex-error');
    expect(html).not.toContain('math-broken');
    expect(html.match(/<annotation/g)?.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/\\\\\w/);
  });

  it('leads through its tab stops in order and ends at the last', () => {
    expect(stops.at(-1)).toBe(0);
    expect(stops.slice(0, -1)).toEqual(stops.slice(0, -1).map((_stop, i) => i + 1));
  });
});
