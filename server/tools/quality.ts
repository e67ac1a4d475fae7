// What `npm run quality` runs after the build: prints the figures of quality; with `--update` commits those that are better.
import { parseArgs } from 'node:util';
import { runMain } from './process.ts';
import { readCommitted, writeCommitted } from './quality/committed.ts';
import { best, table, worse } from './quality/figures.ts';
import { measure, obstacle } from './quality/measure.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
  const why = obstacle();
  if (why !== undefined) throw new Error(`Nothing can be measured: ${why}.`);
  const [now, committed] = [await measure(), await readCommitted()];
  console.log(table(now, committed));
  if (values.update) await writeCommitted(best(now, committed));
  const lost = worse(now, committed);
  for (const line of lost) console.error(`worse: ${line}`);
  return lost.length > 0 ? 1 : 0;
}

await runMain(main);
