// The tools we are compared with, fetched with npm when they are first needed; none is a dependency.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './places.ts';

/** The newest versions that run on Node 20 too. */
const versions = { rumdl: '0.2.75', markdownlint: '0.40.0', 'markdownlint-cli2': '0.22.1' } as const;

export interface Peers {
  /** Entry of the library's blocking interface. */
  readonly markdownlint: string;
  readonly markdownlintCli: string;
  /** The native binary itself: its npm wrapper would cost a start of Node. Undefined where none fits this machine. */
  readonly rumdl: string | undefined;
  readonly versions: Readonly<Record<string, string>>;
}

/** Undefined where they cannot be fetched; the bench then measures only us. */
export function fetchPeers(): Peers | undefined {
  const modules = join(cacheFolder, 'node_modules');
  if (!existsSync(join(modules, 'rumdl')) && !install()) return undefined;
  return {
    markdownlint: join(modules, 'markdownlint', 'lib', 'exports-sync.mjs'),
    markdownlintCli: join(modules, 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs'),
    rumdl: rumdlBinary(join(modules, '@rumdl')),
    versions,
  };
}

function install(): boolean {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(join(cacheFolder, 'package.json'), '{ "private": true }');
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  try {
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags, ...wanted], { cwd: cacheFolder, stdio: 'inherit' });
    return true;
  } catch {
    console.error('The other linters could not be fetched; only Study Notes is measured.');
    return false;
  }
}

function rumdlBinary(folder: string): string | undefined {
  const built = existsSync(folder) ? readdirSync(folder) : [];
  return built.map((name) => join(folder, name, 'rumdl')).find((path) => existsSync(path));
}
