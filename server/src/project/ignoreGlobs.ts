// Decides which notes the `ignore` globs of the configuration hide.
import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { IgnoreRule } from './projectConfig.ts';

/** True for an absolute path that is hidden. */
export type Ignored = (path: string) => boolean;

/**
 * A test for the given rules, the last matching one decides. A glob without a slash matches at any depth, one that names a
 * folder hides all below it, one after `!` shows again. Relative to the rule's folder; `/` on every platform.
 */
export function ignoreTest(rules: readonly IgnoreRule[]): Ignored {
  if (rules.length === 0) return () => false;
  const tests = rules.map(ruleTest);
  return (path) => tests.reduce((hidden, test) => test(path) ?? hidden, false);
}

/** What one rule says of a path: hidden, shown, or nothing. */
function ruleTest({ base, glob }: IgnoreRule): (path: string) => boolean | undefined {
  const shows = glob.startsWith('!');
  const matches = picomatch(patternsOf(shows ? glob.slice(1) : glob), { dot: true });
  return (path) => {
    const way = relative(base, path);
    if (way === '' || way.startsWith('..')) return undefined;
    return matches(way.split(sep).join('/')) ? !shows : undefined;
  };
}

function patternsOf(glob: string): string[] {
  const plain = glob.replace(/^\.?\//, '').replace(/\/+$/, '');
  const anchored = plain.includes('/') || glob.startsWith('/') || glob.startsWith('./');
  const pattern = anchored ? plain : `**/${plain}`;
  return [pattern, `${pattern}/**`];
}
