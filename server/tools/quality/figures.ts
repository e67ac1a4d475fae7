// The figures of quality: which are better, which are worse than the committed ones, and a table of both.

/** Shares from 0 to 1, and findings in 10,000 words; a figure that was not measured is absent. */
export interface RuleFigures {
  /** Minimal pairs whose bad text is caught and whose good one is clean. */
  readonly both?: number;
  /** Places of real notes that deserve a mark and get it. */
  readonly found?: number;
  /** Places of real notes that deserve none and get one. */
  readonly alarms?: number;
  /** Findings in 10,000 words of real notes, hints aside. */
  readonly wild?: number;
}

export interface Figures {
  readonly total: RuleFigures;
  /** Findings of other rules on a good text, hints aside. */
  readonly noise?: number;
  readonly rules: Readonly<Record<string, RuleFigures>>;
}

const names = ['both', 'found', 'alarms', 'wild'] as const;
const moreIsBetter: ReadonlySet<string> = new Set(['both', 'found']);

const isWorse = (name: string, now: number, before: number): boolean =>
  moreIsBetter.has(name) ? now < before : now > before;

const better = (name: string, a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : isWorse(name, a, b) ? b : a;

/** All figures by a path that reads well: "vague-number both", "all wild", "noise". */
function flat(figures: Figures): ReadonlyMap<string, { readonly name: string; readonly value: number }> {
  const rows = [['all', figures.total] as const, ...Object.entries(figures.rules)];
  const all = rows.flatMap(([rule, row]) => names.map((name) => [`${rule} ${name}`, name, row[name]] as const));
  const known = [...all, ['noise', 'noise', figures.noise] as const];
  return new Map(
    known.flatMap(([path, name, value]) => (value === undefined ? [] : [[path, { name, value }] as const])),
  );
}

/** With a new rule in them, the sums are those of another linter: only the figures of the known rules compare. */
const hasNewRules = (now: Figures, committed: Figures): boolean =>
  Object.keys(now.rules).some((id) => committed.rules[id] === undefined);

/** What is worse than it was, one line each. */
export function worse(now: Figures, committed: Figures): readonly string[] {
  const measured = flat(now);
  const before = hasNewRules(now, committed) ? { total: {}, rules: committed.rules } : committed;
  return [...flat(before)].flatMap(([path, { name, value }]) => {
    const found = measured.get(path)?.value;
    if (found === undefined) return [`${path}: not measured any more, was ${value}`];
    return isWorse(name, found, value) ? [`${path}: ${found}, was ${value}`] : [];
  });
}

/** The better of both, figure by figure: a ratchet never turns back. Sums begin anew with each new rule. */
export function best(now: Figures, committed: Figures): Figures {
  const ids = [...new Set([...Object.keys(committed.rules), ...Object.keys(now.rules)])].sort();
  const before = hasNewRules(now, committed) ? now : committed;
  const noise = better('noise', now.noise, before.noise);
  return {
    total: bestRow(now.total, before.total),
    ...(noise === undefined ? {} : { noise }),
    rules: Object.fromEntries(ids.map((id) => [id, bestRow(now.rules[id] ?? {}, committed.rules[id] ?? {})])),
  };
}

const bestRow = (now: RuleFigures, committed: RuleFigures): RuleFigures =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = better(name, now[name], committed[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** The figures beside the committed ones, where those differ. */
export function table(now: Figures, committed: Figures): string {
  const row = (title: string, own: RuleFigures, before: RuleFigures | undefined): string =>
    title.padEnd(32) + names.map((name) => shown(name, own[name], before?.[name]).padStart(18)).join('');
  const head =
    ''.padEnd(32) + ['pairs both', 'real found', 'alarms', '/10k words'].map((it) => it.padStart(18)).join('');
  const rules = Object.entries(now.rules).map(([id, own]) => row(id, own, committed.rules[id]));
  const noise = `other findings on a good text: ${now.noise ?? '–'} (committed ${committed.noise ?? '–'})`;
  return [head, ...rules, row('all', now.total, committed.total), noise].join('\n');
}

function shown(name: string, now: number | undefined, before: number | undefined): string {
  const text = (value: number): string => (name === 'wild' ? value.toFixed(2) : `${(100 * value).toFixed(1)} %`);
  if (now === undefined) return '–';
  return before === undefined || before === now ? text(now) : `${text(now)} (${text(before)})`;
}
