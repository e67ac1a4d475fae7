// `npm run bench [-- --corpus DIR] [--rounds N] [--only keys,corpus,cold]`: speed and memory beside other linters, in one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCold } from './cold.ts';
import { type Corpus, makeCorpus } from './corpus.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { fetchPeers, type Peers } from './peers.ts';
import { cacheFolder, nodes, reportFile } from './places.ts';
import { printTable, type Row, ratio } from './table.ts';
import { measureThroughput } from './throughput.ts';

interface Settings {
  readonly corpus: Corpus;
  readonly peers: Peers | undefined;
  readonly rounds: number;
}

const parts = {
  'keys-20KB': ({ corpus, peers, rounds }: Settings) => keystrokes('20 KB', corpus.small, 100, rounds, peers),
  'keys-1MB': ({ corpus, peers, rounds }: Settings) => keystrokes('1 MB', corpus.large, 50, Math.min(rounds, 3), peers),
  corpus: throughput,
  cold,
} as const;

async function keystrokes(
  name: string,
  text: string,
  presses: number,
  rounds: number,
  peers: Peers | undefined,
): Promise<unknown> {
  const node = nodes().at(-1)?.path ?? process.execPath;
  const rows = await measureKeystrokes({ text, presses, rounds, node }, peers);
  const ours = rows[0];
  const table = rows.map(
    (row): Row => ({
      'after one key': row.tool,
      'p50 ms': row.p50,
      'p95 ms': row.p95,
      'to ours': ratio(row.p50, ours?.p50 ?? Number.NaN),
      findings: String(row.findings),
      MB: row.memory,
    }),
  );
  printTable(
    `Findings right again after one key, note of ${name} (${Buffer.byteLength(text)} bytes, ${presses} keys × ${rounds})`,
    table,
  );
  return rows;
}

async function throughput({ corpus, peers, rounds }: Settings): Promise<unknown> {
  const rows = await measureThroughput(corpus, peers, Math.min(rounds, 5));
  const table = rows.map((row): Row => {
    const ours = rows.find((it) => it.cores === row.cores);
    return {
      'whole corpus': row.tool,
      cores: String(row.cores),
      'wall ms': row.wall,
      'cpu ms': row.cpu,
      'MB/s': row.speed,
      'to ours': ratio(row.wall, ours?.wall ?? Number.NaN),
      MB: row.memory,
    };
  });
  printTable(`${corpus.files} notes, ${(corpus.bytes / 1e6).toFixed(2)} MB, command lines from start to end`, table);
  return rows;
}

async function cold({ corpus, peers, rounds }: Settings): Promise<unknown> {
  const note = join(cacheFolder, 'note.md');
  writeFileSync(note, corpus.small);
  const rows = await measureCold(note, peers, rounds * 4);
  const ours = rows.find((row) => row.tool.startsWith('study-notes lint'));
  const table = rows.map(
    (row): Row => ({
      'cold start': row.tool,
      'wall ms': row.wall,
      'cpu ms': row.cpu,
      'to ours': ratio(row.wall, ours?.wall ?? Number.NaN),
      MB: row.memory,
    }),
  );
  printTable('A note of 20 KB from the command line, and the memory of a server that has it open', table);
  return rows;
}

async function main(): Promise<void> {
  const options = {
    corpus: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options });
  mkdirSync(cacheFolder, { recursive: true });
  const peers = fetchPeers();
  const corpus = makeCorpus(values.corpus === undefined ? undefined : resolve(values.corpus));
  const settings: Settings = { corpus, peers, rounds: Math.max(1, Number(values.rounds)) };
  const report: Record<string, unknown> = { ...machine(), peers: peers?.versions, corpus: describe(corpus) };
  for (const [name, part] of Object.entries(parts)) {
    if (isWanted(name, values.only)) report[name] = await part(settings);
  }
  mkdirSync(dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nWritten to ${reportFile}`);
}

const isWanted = (name: string, only: string | undefined): boolean =>
  only === undefined || only.split(',').some((part) => name.startsWith(part));

const describe = ({ files, bytes, small, large }: Corpus): object => ({
  files,
  bytes,
  smallBytes: Buffer.byteLength(small),
  largeBytes: Buffer.byteLength(large),
});

const machine = (): object => ({
  date: new Date().toISOString(),
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  nodes: nodes().map(({ name }) => name),
});

await main();
