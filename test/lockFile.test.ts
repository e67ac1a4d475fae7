// The lock file is whole: `npm ci` refuses one that lacks a dependency, were it only the binary of another platform.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Package {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8'));
const packages = new Map(Object.entries<Package>(lock.packages));

/** Where Node would look for a dependency of the package at `from`, the nearest first. */
function* placesOf(from: string, name: string): Generator<string> {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))))
    yield `${at}/node_modules/${name}`;
  yield `node_modules/${name}`;
}

test('every dependency has its entry, those of other platforms included', () => {
  const missing = [...packages].flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => ![...placesOf(from, name)].some((place) => packages.has(place)))
      .map((name) => `${name}, wanted by ${from}`),
  );
  expect(missing).toEqual([]);
});

test('no entry names the registry that it was fetched from', () => {
  expect([...packages.values()].filter((it) => it.resolved !== undefined)).toEqual([]);
});
