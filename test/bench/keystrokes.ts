// Measures how long it takes until the findings are right again after one key.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LineIndex } from '../../server/src/engine/text/lineIndex.ts';
import { type KeyPress, keyPresses, pressed } from './edits.ts';
import { LspClient, type Way } from './lspClient.ts';
import type { Peers } from './peers.ts';
import { cacheFolder, server } from './places.ts';
import { patience, type RelintInput, type RelintResult } from './relint.ts';
import { alternately, median, percentile } from './stats.ts';

export interface KeystrokeRow {
  readonly tool: string;
  readonly p50: number;
  readonly p95: number;
  readonly findings: number;
  /** MB. */
  readonly memory: number;
}

export interface KeystrokeOptions {
  readonly text: string;
  readonly presses: number;
  readonly rounds: number;
  readonly node: string;
}

interface Contestant {
  readonly tool: string;
  run(input: RelintInput): Promise<RelintResult>;
}

/** One row a tool: medians over the rounds, the tools taking turns. */
export async function measureKeystrokes(
  options: KeystrokeOptions,
  peers: Peers | undefined,
): Promise<readonly KeystrokeRow[]> {
  const { text, presses, rounds } = options;
  const warmUp = keyPresses(text, Math.min(presses, 40), 1);
  const input: RelintInput = { text, warmUp, presses: keyPresses(text, presses, 2) };
  const contestants = await contestantsOf(options.node, peers);
  const results = await alternately(
    contestants.map((it) => () => it.run(input).catch(failed)),
    rounds,
  );
  return contestants.map(({ tool }, at) => rowOf(tool, results[at] ?? []));
}

/** A tool that fails has no figures; the others are measured all the same. */
function failed(error: unknown): RelintResult {
  console.error(error instanceof Error ? error.message : error);
  return { times: [], findings: 0, memory: Number.NaN };
}

function rowOf(tool: string, runs: readonly RelintResult[]): KeystrokeRow {
  return {
    tool,
    p50: median(runs.map(({ times }) => median(times))),
    p95: median(runs.map(({ times }) => percentile(times, 0.95))),
    findings: runs[0]?.findings ?? 0,
    memory: median(runs.map(({ memory }) => memory)),
  };
}

async function contestantsOf(node: string, peers: Peers | undefined): Promise<readonly Contestant[]> {
  const ours = await bundled('relintOurs');
  const all: Contestant[] = [
    { tool: 'study-notes, in process', run: (input) => runScript(node, ours, input) },
    { tool: 'study-notes, server', run: (input) => runServer([node, server, '--stdio'], input, 'pull') },
  ];
  if (!peers) return all;
  const { rumdl, markdownlint } = peers;
  const theirs = await bundled('relintMarkdownlint');
  if (rumdl !== undefined) {
    all.push({ tool: 'rumdl, server', run: (input) => runServer([rumdl, 'server', '--no-config'], input, 'push') });
  }
  all.push({
    tool: 'markdownlint, in process',
    run: (input) => runScript(node, theirs, { ...input, module: markdownlint }),
  });
  return all;
}

/** Bundled as the product is; a loader that transpiles on the fly would slow the closures down. */
async function bundled(script: string): Promise<string> {
  const outfile = join(cacheFolder, 'scripts', `${script}.mjs`);
  const entry = join(import.meta.dirname, `${script}.ts`);
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner,
    logLevel: 'error',
  });
  return outfile;
}

async function runScript(node: string, script: string, input: RelintInput): Promise<RelintResult> {
  const file = join(cacheFolder, 'scripts', 'input.json');
  mkdirSync(join(cacheFolder, 'scripts'), { recursive: true });
  writeFileSync(file, JSON.stringify(input));
  const printed = execFileSync(node, [script, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(printed) as RelintResult;
}

/** The way an editor sees it, pipes included. Ours takes the key alone, rumdl wants the whole text. */
async function runServer(
  [command = '', ...args]: readonly string[],
  input: RelintInput,
  way: Way,
): Promise<RelintResult> {
  const client = new LspClient(command, args, way);
  let findings = await client.open(input.text);
  let text = input.text;
  const timed = async (presses: readonly KeyPress[], end: number): Promise<number[]> => {
    const times: number[] = [];
    for (const press of presses) {
      const position = way === 'pull' ? new LineIndex(text).positionAt(press.at) : undefined;
      text = pressed(text, press);
      const change = position ? { range: { start: position, end: position }, text: press.key } : { text };
      const start = performance.now();
      if (start > end) break;
      findings = await client.change(change);
      times.push(performance.now() - start);
    }
    return times;
  };
  await timed(input.warmUp, performance.now() + patience.warmUp);
  const times = await timed(input.presses, performance.now() + patience.presses);
  const { memory } = client;
  client.stop();
  return { times, findings, memory };
}
