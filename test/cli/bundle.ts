// Builds the command line as `npm run build` does, into a folder of its own, and runs it as a process.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Bundle {
  readonly file: string;
  run(cwd: string, argv: readonly string[], input?: string | Buffer): Ended;
  remove(): void;
}

/** A package with nothing but the command line in it. */
export function buildBundle(): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'study-notes-bundle-'));
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  copyFileSync(join(project, 'package.json'), join(folder, 'package.json'));
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }');
  build(dist);
  const file = join(dist, 'cli.js');
  return { file, run: (...args) => runFile(file, ...args), remove: () => rmSync(folder, { recursive: true }) };
}

function build(dist: string): void {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...argv] = manifest.scripts['build:cli']?.split(' ') ?? [];
  const args = argv.map((arg) => (arg.startsWith('--outdir=') ? `--outdir=${dist}` : arg));
  execFileSync(join(project, 'node_modules/.bin/esbuild'), args, { cwd: project, stdio: 'pipe' });
}

function runFile(file: string, cwd: string, argv: readonly string[], input: string | Buffer = ''): Ended {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...argv], {
    cwd,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}
