// Measures a cold start of each command line on one small note, and the memory of servers that have it open.
import { readFileSync } from 'node:fs';
import { memoryOfCommand, type Timing, timeCommand } from './commands.ts';
import { LspClient } from './lspClient.ts';
import type { Peers } from './peers.ts';
import { cli, nodes, server } from './places.ts';
import { alternately, median } from './stats.ts';

export interface ColdRow extends Timing {
  readonly tool: string;
  /** Largest resident set (MB). */
  readonly memory: number;
}

interface Starter {
  readonly tool: string;
  readonly command: readonly string[];
}

/** One row a tool, the tools taking turns; then one a server, with memory only. */
export async function measureCold(note: string, peers: Peers | undefined, rounds: number): Promise<readonly ColdRow[]> {
  const all = starters(note, peers);
  // Once for the disk cache and Node's compile cache, which every start but the first has.
  for (const { command } of all) timeCommand(command);
  const timings = await alternately(
    all.map(
      ({ command }) =>
        () =>
          timeCommand(command),
    ),
    rounds,
  );
  const rows: ColdRow[] = [];
  for (const [at, { tool, command }] of all.entries()) {
    const runs = timings[at] ?? [];
    const [wall, cpu] = [median(runs.map((it) => it.wall)), median(runs.map((it) => it.cpu))];
    rows.push({ tool, wall, cpu, memory: await memoryOfCommand(command) });
  }
  return [...rows, ...(await serverRows(readFileSync(note, 'utf8'), peers))];
}

function starters(note: string, peers: Peers | undefined): readonly Starter[] {
  const bare = nodes().map(({ name, path }) => ({ tool: `${name}, bare`, command: [path, '-e', '0'] }));
  // The newest Node first: it is the one that the budget is for.
  const ours = [...nodes()]
    .reverse()
    .map(({ name, path }) => ({ tool: `study-notes lint, ${name}`, command: [path, cli, 'lint', note] }));
  if (!peers) return [...bare, ...ours];
  const { rumdl, markdownlintCli } = peers;
  const rust =
    rumdl === undefined ? [] : [{ tool: 'rumdl', command: [rumdl, 'check', '--no-cache', '--no-config', note] }];
  return [...bare, ...ours, ...rust, { tool: 'markdownlint-cli2', command: [process.execPath, markdownlintCli, note] }];
}

async function serverRows(text: string, peers: Peers | undefined): Promise<readonly ColdRow[]> {
  const ours = nodes().map(({ name, path }) => ({
    tool: `study-notes server, ${name}`,
    command: [path, server, '--stdio'],
  }));
  const rust =
    peers?.rumdl === undefined ? [] : [{ tool: 'rumdl server', command: [peers.rumdl, 'server', '--no-config'] }];
  const rows: ColdRow[] = [];
  for (const { tool, command } of [...ours, ...rust]) rows.push(await serverRow(tool, command, text));
  return rows;
}

async function serverRow(tool: string, [command = '', ...args]: readonly string[], text: string): Promise<ColdRow> {
  const client = new LspClient(command, args, 'push');
  const start = performance.now();
  await client.open(text).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  const wall = performance.now() - start;
  const { memory } = client;
  client.stop();
  return { tool, wall, cpu: Number.NaN, memory };
}
