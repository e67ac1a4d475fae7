// The anti-pattern table, the mindset rules and the signals by our own short names: what `covers` of a rule may say.

export interface GuideRow {
  /** The names that rules may use in `covers`; the first one is shown. */
  readonly names: readonly [string, ...string[]];
  /** What it is about, one sentence. */
  readonly about: string;
}

export interface GuideTable {
  readonly title: string;
  readonly rows: readonly GuideRow[];
}

const row = (about: string, ...names: [string, ...string[]]): GuideRow => ({ names, about });

/** In the order of the guides; the most expensive mistake closes the first table. */
export const guideTables: readonly GuideTable[] = [
  {
    title: 'anti-pattern',
    rows: [
      row(
        'A known result is written down and not derived.',
        'reciting a formula without derivation',
        'recited formulas',
      ),
      row('What depends on the setting is put as a rule.', 'Adam is always better than SGD'),
      row(
        'Techniques are named or praised, and nothing says how they work.',
        'techniques without mechanism',
        'listing techniques without mechanism',
      ),
      row('A size, a rate or a count is given in words only.', 'vague numbers'),
      row('The mathematics is waved away when it is the question.', 'avoiding the math'),
      row('The headline of a paper is taken over with more confidence than was read.', 'bluffing on a recent paper'),
      row('A model is picked and no rival is weighed.', 'a model picked without justification'),
      row('A step says neither which statistics nor where they were fitted.', 'just normalize the features'),
      row('More data is prescribed before variance is diagnosed.', 'more data as the universal fix'),
      row('The answer stops at the first layer of the question.', 'answering only what was asked'),
      row('The most expensive mistake: a formula without the reason for its form.', 'formulas without mechanism'),
    ],
  },
  {
    title: 'mindset rule',
    rows: [
      row('A vague prompt wants the definition, the signal and the ranked fixes.', 'multi-level questions'),
      row('Specific values and named techniques show practice.', 'numbers and names'),
      row('Each algorithm comes with the place where it breaks.', 'failure modes'),
      row('The algebra is shown, even slowly.', 'derive, do not recite'),
      row('Where the exact form is gone, its shape and boundary cases are said.', 'name the structure'),
      row('Each piece of theory ends at one decision about a real model.', 'connect to production'),
      row('An answer fits its time: short where time is short.', 'watch the clock'),
    ],
  },
  {
    title: 'signal or frame',
    rows: [
      row('A result can be derived without notes.', 'mathematical fluency'),
      row('It is clear why one kind of model beats another on this kind of data.', 'algorithmic intuition'),
      row('Values come from runs, not from reading.', 'practical experience'),
      row('Fixes and checks come ranked by what they bring.', 'failure-mode awareness'),
      row('What was read, run or only heard of is told apart.', 'honest uncertainty'),
      row('Data shape, loss, regularization, metric, validation, and the rejected alternative.', 'model selection'),
      row('A symptom is followed by ranked checks.', 'debugging playbook'),
    ],
  },
];

export const guideRows: readonly GuideRow[] = guideTables.flatMap(({ rows }) => rows);
