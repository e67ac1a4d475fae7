// Measures command lines over a whole corpus, on one core and on two.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { canPin, memoryOfCommand, type Timing, timeCommand } from './commands.ts';
import type { Corpus } from './corpus.ts';
import type { Peers } from './peers.ts';
import { cli, nodes } from './places.ts';
import { alternately, median } from './stats.ts';

export interface ThroughputRow extends Timing {
  readonly tool: string;
  readonly cores: number;
  /** MB of text in a second of wall time. */
  readonly speed: number;
  /** Largest resident set (MB). */
  readonly memory: number;
}

interface Contender {
  readonly tool: string;
  readonly command: readonly string[];
}

/** One row for each tool and number of cores, the tools taking turns. */
export async function measureThroughput(
  corpus: Corpus,
  peers: Peers | undefined,
  rounds: number,
): Promise<readonly ThroughputRow[]> {
  const all = contenders(corpus, peers);
  const memory: number[] = [];
  for (const { command } of all) memory.push(await memoryOfCommand(command));
  const rows: ThroughputRow[] = [];
  for (const cores of coreCounts()) {
    const timings = await takeTurns(all, cores, rounds);
    for (const [at, { tool }] of all.entries()) {
      rows.push({ tool, cores, memory: memory[at] ?? Number.NaN, ...summary(timings[at] ?? [], corpus.bytes) });
    }
  }
  return rows;
}

const coreCounts = (): readonly number[] => (canPin() && cpus().length > 1 ? [1, 2] : [cpus().length]);

/** A tool that has taken this long is not run again (ms). */
const patience = 30_000;

async function takeTurns(
  all: readonly Contender[],
  cores: number,
  rounds: number,
): Promise<readonly (readonly Timing[])[]> {
  const spent = all.map(() => 0);
  const once = (at: number, command: readonly string[]): Timing | undefined => {
    if ((spent[at] ?? 0) > patience) return undefined;
    const timing = timeCommand(command, cores);
    spent[at] = (spent[at] ?? 0) + timing.wall;
    return timing;
  };
  const results = await alternately(
    all.map(
      ({ command }, at) =>
        () =>
          once(at, command),
    ),
    rounds,
  );
  return results.map((runs) => runs.filter((run) => run !== undefined));
}

function summary(timings: readonly Timing[], bytes: number): Omit<ThroughputRow, 'tool' | 'cores' | 'memory'> {
  const wall = median(timings.map((it) => it.wall));
  return { wall, cpu: median(timings.map((it) => it.cpu)), speed: bytes / 1000 / wall };
}

function contenders({ folder }: Corpus, peers: Peers | undefined): readonly Contender[] {
  // The newest Node first: it is the one that the budget is for.
  const ours = [...nodes()].reverse().map(({ name, path }): Contender => {
    return { tool: `study-notes, ${name}`, command: [path, cli, 'lint', '--all-rules', '--format', 'json', folder] };
  });
  if (!peers) return ours;
  const { rumdl, markdownlintCli } = peers;
  const rust =
    rumdl === undefined ? [] : [{ tool: 'rumdl', command: [rumdl, 'check', '--no-cache', '--no-config', folder] }];
  const glob = join(folder, '**/*.md').replaceAll('\\', '/');
  return [...ours, ...rust, { tool: 'markdownlint-cli2', command: [process.execPath, markdownlintCli, glob] }];
}
