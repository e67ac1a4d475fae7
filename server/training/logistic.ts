// Logistic regression on hashed features by AdaGrad with an L2 penalty; deterministic.

export interface Row {
  readonly features: Uint32Array;
  readonly target: 0 | 1;
  readonly weight: number;
}

export interface Model {
  readonly weights: ReadonlyMap<number, number>;
  readonly bias: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
}

/** Fits one binary model. Rows are visited in a fixed pseudo-random order. */
export function fit(rows: readonly Row[], settings: Settings): Model {
  const index = new Map<number, number>();
  const ids = rows.map((row) =>
    Int32Array.from(row.features, (it) => index.get(it) ?? (index.set(it, index.size), index.size - 1)),
  );
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const r of order(rows.length, epoch)) {
      const row = rows[r] as Row;
      const features = ids[r] as Int32Array;
      const scale = 1 / Math.sqrt(features.length || 1);
      let score = bias;
      for (const f of features) score += (weights[f] as number) * scale;
      const error = (1 / (1 + Math.exp(-score)) - row.target) * row.weight;
      biasSquares += error * error;
      bias -= (settings.rate * error) / Math.sqrt(biasSquares);
      for (const f of features) {
        const gradient = error * scale + settings.l2 * (weights[f] as number);
        squares[f] = (squares[f] as number) + gradient * gradient;
        weights[f] = (weights[f] as number) - (settings.rate * gradient) / Math.sqrt(squares[f] as number);
      }
    }
  }
  return { weights: new Map([...index].map(([feature, i]) => [feature, weights[i] as number])), bias };
}

/** The model's log-odds for one sentence. */
export function score(model: Model, features: Uint32Array): number {
  let sum = 0;
  for (const f of features) sum += model.weights.get(f) ?? 0;
  return model.bias + sum / Math.sqrt(features.length || 1);
}

/** A fixed permutation of 0 … count-1 for each epoch. */
function order(count: number, epoch: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  let state = 12345 + epoch * 7919;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    [all[i], all[j]] = [all[j] as number, all[i] as number];
  }
  return all;
}
