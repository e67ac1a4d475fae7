// Values in forms of their own: "betas=(0.9, 0.999)", "drop 95 % of the units", "AdamW at 2e-5".
import { hyperparameters } from '../knowledge/hyperparameters.ts';
import type { Hyperparameter } from '../knowledge/types.ts';
import type { Atom } from './atoms.ts';
import type { QuantityName } from './quantityNames.ts';

/** A number of the row, with the name that it is bound to in this form. */
export interface FormBinding {
  readonly at: number;
  readonly name: QuantityName;
}

const entryOf = (id: string): Hyperparameter | undefined => hyperparameters.find((it) => it.id === id);

function named(id: string, from: number, to: number): QuantityName | undefined {
  const entry = entryOf(id);
  return entry === undefined ? undefined : { meanings: [entry], from, to };
}

/** The two decay rates of Adam: "betas=(9.0, 0.999)", "(β1, β2) = (0.9, 9.5)", "β=(.9, .95)". */
function betas(atoms: readonly Atom[], at: number): readonly FormBinding[] {
  const first = atoms[at];
  if (
    first === undefined ||
    !/^(?:betas|β|β1|beta)$/.test(first.word) ||
    (/^(?:β|beta)$/.test(first.word) && !/^[=:]$/.test(atoms[at + 1]?.word ?? ''))
  )
    return [];
  let open = at + 1;
  while (open < Math.min(atoms.length, at + 8) && /^(?:,|\)|=|\(|of|β2|:|\[)$/.test(atoms[open]?.word ?? '')) open++;
  const [a, comma, b] = [atoms[open], atoms[open + 1], atoms[open + 2]];
  if (
    a?.kind !== 'number' ||
    b?.kind !== 'number' ||
    !/^[,/]$/.test(comma?.word ?? '') ||
    !/^[([]$/.test(atoms[open - 1]?.word ?? '')
  )
    return [];
  return [named('beta1', at, at + 1), named('beta2', at, at + 1)].flatMap((name, i) =>
    name === undefined ? [] : [{ at: open + 2 * i, name }],
  );
}

const shares: readonly { readonly verbs: RegExp; readonly nouns: RegExp; readonly id: string }[] = [
  {
    verbs: /^(?:drop|dropout|zero|switch|silenc|kill|disabl)/,
    nouns: /^(?:unit|neuron|activation|node|hidden)/,
    id: 'dropout-rate',
  },
  { verbs: /^(?:mask|hid|hide|corrupt|blank)/, nouns: /^(?:token|word|patch|input|sub|text|pixel)/, id: 'mask-ratio' },
];

/** "I drop 95 % of the units", "hide 95% of tokens", "95 % of the tokens are masked". */
function shareOf(atoms: readonly Atom[], at: number): readonly FormBinding[] {
  const number = atoms[at];
  if (number?.kind !== 'number' || !number.percent) return [];
  const after = atoms.slice(at + 1, at + 5).map((it) => it.stem);
  const around = [...atoms.slice(Math.max(0, at - 4), at), ...atoms.slice(at + 1, at + 8)].map((it) => it.stem);
  const found = shares.find(
    ({ verbs, nouns }) =>
      after[0] === 'of' && after.some((it) => nouns.test(it)) && around.some((it) => verbs.test(it)),
  );
  const name = found === undefined ? undefined : named(found.id, at, at + 1);
  return name === undefined ? [] : [{ at, name }];
}

const optimizers = new Set('adam adamw sgd rmsprop adagrad nadam lamb lars adafactor lion'.split(' '));
const joints = /^(?:at|with|,|:|\(|@|=)$/;

/** "AdamW at 2e-5", "SGD 0.1 with momentum": a number beside an optimizer's name is its learning rate. */
function rateOf(atoms: readonly Atom[], at: number): readonly FormBinding[] {
  const [number, after] = [atoms[at], atoms[at + 1]];
  if (
    number?.kind !== 'number' ||
    number.percent ||
    number.value > 100 ||
    (after !== undefined &&
      !/^(?:,|;|\.|\)|with|on|and|for|cosine|linear|then|→|\/|batch|bs|wd|warm)$/.test(after.word))
  )
    return [];
  const from = joints.test(atoms[at - 1]?.word ?? '') && atoms[at - 1]?.word !== ',' ? at - 2 : at - 1;
  if (atoms[at - 1]?.word === '(' && after?.word === ',') return [];
  const name = optimizers.has(atoms[from]?.word ?? '') ? named('learning-rate', from, from + 1) : undefined;
  return name === undefined ? [] : [{ at, name }];
}

/** All numbers of the row that stand in such a form. */
export const formsIn = (atoms: readonly Atom[]): readonly FormBinding[] =>
  atoms.flatMap((_, at) => [...betas(atoms, at), ...shareOf(atoms, at), ...rateOf(atoms, at)]);
