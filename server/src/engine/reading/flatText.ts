// The text of a sentence with its formulas spelt out in place: `$\eta=0.5$` reads "η=0.5", character for character.
import type { Sentence } from '../note/sentences.ts';

const greek: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  lambda: 'λ',
  mu: 'μ',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  theta: 'θ',
  kappa: 'κ',
  ell: 'l',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  approx: '≈',
  sim: '~',
  to: '→',
  rightarrow: '→',
  cdot: '·',
  times: '×',
  log: 'log',
  ln: 'ln',
  exp: 'exp',
  pm: '±',
  in: 'in',
};

/** As long as what it replaces: offsets agree. */
const padded = (made: string, length: number): string => made.slice(0, length).padEnd(length);

/** One formula, without commands and braces. */
function spelt(formula: string): string {
  return formula
    .replaceAll(/\\(?:text|mathrm|mathbf|mathit|operatorname)\{([^{}]*)\}/g, (all, inner: string) =>
      padded(inner, all.length),
    )
    .replaceAll(/\\([a-zA-Z]+)(?:_\{?(\d)\}?)?/g, (all, name: string, index: string | undefined) =>
      padded(`${greek[name] ?? ''}${index ?? ''}`, all.length),
    )
    .replaceAll(/\b([A-Za-z])_\{?(\d)\}?/g, (all, letter: string, index: string) => padded(letter + index, all.length))
    .replaceAll(/\\[,;!: ]|[{}&]|\\\\/g, (all) => ' '.repeat(all.length))
    .replaceAll(/\\(?=%)/g, ' ');
}

const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** The sentence as one would read it aloud, as long as the sentence. */
export function flatText(sentence: Sentence): string {
  let text = sentence.text.replaceAll(/[₀-₉]/g, (it) => String(subscripts.indexOf(it)));
  if (text.includes('\uE000')) {
    for (const { span, content } of sentence.root.formulas) {
      if (span.start < sentence.span.start || span.end > sentence.span.end) continue;
      const [from, to] = [content.start - sentence.span.start, content.end - sentence.span.start];
      const before = ' '.repeat(content.start - span.start);
      text =
        text.slice(0, from - before.length) +
        before +
        spelt(sentence.root.text.slice(content.start, content.end)) +
        text.slice(to).replace(/^\uE000+/, (it) => ' '.repeat(it.length));
    }
  }
  return text.replaceAll('ϵ', 'ε').replaceAll('−', '-');
}
