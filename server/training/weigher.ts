// Logistic regression on a few plain numbers: weighs evidence against each other; deterministic.

export interface Weighed {
  readonly numbers: Readonly<Record<string, number>>;
  readonly target: 0 | 1;
}

export interface Weigher {
  /** For the numbers as they are, not standardised. */
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
  score(numbers: Readonly<Record<string, number>>): number;
}

const steps = 800;
const l2 = 0.02;

/** Fits weights by gradient descent on standardised numbers and gives them back for the plain ones. */
export function weigh(rows: readonly Weighed[]): Weigher {
  const names = Object.keys(rows[0]?.numbers ?? {});
  const values = names.map((name) => rows.map((row) => row.numbers[name] ?? 0));
  const means = values.map((column) => column.reduce((sum, it) => sum + it, 0) / column.length);
  const spreads = values.map(
    (column, i) =>
      Math.sqrt(column.reduce((sum, it) => sum + (it - (means[i] as number)) ** 2, 0) / column.length) || 1,
  );
  const standard = rows.map((_, r) =>
    names.map((_name, i) => (((values[i] as number[])[r] as number) - (means[i] as number)) / (spreads[i] as number)),
  );
  const { slopes, offset } = descend(
    standard,
    rows.map((row) => row.target),
  );
  const plain = slopes.map((slope, i) => slope / (spreads[i] as number));
  const bias = offset - plain.reduce((sum, slope, i) => sum + slope * (means[i] as number), 0);
  const round = (it: number): number => Number(it.toPrecision(5));
  const weights = Object.fromEntries(names.map((name, i) => [name, round(plain[i] as number)]));
  return {
    weights,
    bias: round(bias),
    score: (numbers) =>
      names.reduce((sum, name) => sum + (weights[name] as number) * (numbers[name] ?? 0), round(bias)),
  };
}

function descend(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): { readonly slopes: number[]; readonly offset: number } {
  const slopes = new Array<number>(rows[0]?.length ?? 0).fill(0);
  let offset = 0;
  for (let step = 0; step < steps; step++) {
    const gradient = slopes.map((slope) => l2 * slope);
    let shift = 0;
    rows.forEach((row, r) => {
      const z = row.reduce((sum, it, i) => sum + it * (slopes[i] as number), offset);
      const error = (1 / (1 + Math.exp(-z)) - (targets[r] as number)) / rows.length;
      shift += error;
      row.forEach((it, i) => {
        gradient[i] = (gradient[i] as number) + error * it;
      });
    });
    offset -= shift;
    gradient.forEach((it, i) => {
      slopes[i] = (slopes[i] as number) - it;
    });
  }
  return { slopes, offset };
}
