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
  /** Slow ones run fewer times. */
  readonly rounds: number;
}

/** One row for each tool and number of cores, the tools taking turns. */
export async function measureThroughput(
  corpus: Corpus,
  peers: Peers | undefined,
  rounds: number,
): Promise<readonly ThroughputRow[]> {
  const rows: ThroughputRow[] = [];
  for (const cores of coreCounts()) {
    const all = contenders(corpus, peers, rounds);
    const timings = await takeTurns(all, cores);
    for (const [at, { tool, command }] of all.entries()) {
      rows.push({ tool, cores, memory: await memoryOfCommand(command), ...summary(timings[at] ?? [], corpus.bytes) });
    }
  }
  return rows;
}

const coreCounts = (): readonly number[] => (canPin() && cpus().length > 1 ? [1, 2] : [cpus().length]);

async function takeTurns(all: readonly Contender[], cores: number): Promise<readonly (readonly Timing[])[]> {
  const most = Math.max(...all.map(({ rounds }) => rounds));
  const left = all.map(({ rounds }) => rounds);
  const once = (at: number, command: readonly string[]): Timing | undefined => {
    const runs = (left[at] ?? 0) > 0;
    left[at] = (left[at] ?? 0) - 1;
    return runs ? timeCommand(command, cores) : undefined;
  };
  const results = await alternately(
    all.map(
      ({ command }, at) =>
        () =>
          once(at, command),
    ),
    most,
  );
  return results.map((runs) => runs.filter((run) => run !== undefined));
}

function summary(timings: readonly Timing[], bytes: number): Omit<ThroughputRow, 'tool' | 'cores' | 'memory'> {
  const wall = median(timings.map((it) => it.wall));
  return { wall, cpu: median(timings.map((it) => it.cpu)), speed: bytes / 1000 / wall };
}

function contenders({ folder }: Corpus, peers: Peers | undefined, rounds: number): readonly Contender[] {
  const ours = nodes().map(({ name, path }): Contender => {
    return {
      tool: `study-notes, ${name}`,
      command: [path, cli, 'lint', '--all-rules', '--format', 'json', folder],
      rounds,
    };
  });
  if (!peers) return ours;
  const { rumdl, markdownlintCli } = peers;
  const rust =
    rumdl === undefined
      ? []
      : [{ tool: 'rumdl', command: [rumdl, 'check', '--no-cache', '--no-config', folder], rounds }];
  const glob = join(folder, '**/*.md').replaceAll('\\', '/');
  return [
    ...ours,
    ...rust,
    { tool: 'markdownlint-cli2', command: [process.execPath, markdownlintCli, glob], rounds: 1 },
  ];
}
