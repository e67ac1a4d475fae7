// Runs the scorer that lies beside the project, where it does, and turns its counts into figures.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import { runCommand } from '../process.ts';
import type { Figures, RuleFigures } from './figures.ts';

const SCORER = join(ROOT, '..', 'shared', 'eval', 'score.mjs');
const CLI = join(ROOT, 'dist', 'cli.js');

/** Counts of one rule as the scorer prints them. */
interface Counts {
  readonly pairs: number;
  readonly both: number;
  readonly yes: number;
  readonly found: number;
  readonly no: number;
  readonly alarms: number;
  readonly wild: number;
}

interface Score {
  readonly total: Counts;
  readonly rules: Readonly<Record<string, Counts>>;
  readonly noise: number;
  readonly goods: number;
  readonly words: number;
}

/** Why nothing can be measured here; undefined where it can. */
export function obstacle(): string | undefined {
  if (!existsSync(SCORER)) return 'the labelled notes are not here';
  return existsSync(CLI) ? undefined : 'dist/cli.js is missing: npm run build';
}

export async function measure(): Promise<Figures> {
  const { code, output } = await runCommand(process.execPath, [SCORER, '--json'], { cwd: ROOT });
  const json = output.split('\n').find((line) => line.startsWith('{'));
  if (code !== 0 || json === undefined) throw new Error(`the scorer failed (exit ${code}):\n${output}`);
  return figuresOf(JSON.parse(json) as Score);
}

/** A rule that finds nothing has no figures: its silence on good texts is no merit to defend. */
export function figuresOf(score: Score): Figures {
  const speaking = Object.entries(score.rules).filter(([, { both, found }]) => both + found > 0);
  const rules = speaking.map(([id, counts]) => [id, ruleFigures(counts, score.words)] as const);
  return {
    total: ruleFigures(score.total, score.words),
    ...entry('noise', share(score.noise, score.goods)),
    rules: Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const ruleFigures = ({ pairs, both, yes, found, no, alarms, wild }: Counts, words: number): RuleFigures => ({
  ...entry('both', share(both, pairs)),
  ...entry('found', share(found, yes)),
  ...entry('alarms', share(alarms, no)),
  ...entry('wild', share(wild * 10_000, words)),
});

const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part / whole) * 10_000) / 10_000;

const entry = <K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: number });
