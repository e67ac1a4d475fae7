// The anti-pattern table and the mindset rules by our own short names: what `covers` of a rule may say.

export interface GuideRow {
  /** The name that rules use in `covers`. */
  readonly name: string;
  /** What it is about, one sentence. */
  readonly about: string;
}

/** Rows of the table of anti-patterns, in its order; the most expensive mistake closes it. */
export const antiPatterns: readonly GuideRow[] = [
  { name: 'recited formulas', about: 'A known result is written down and not derived.' },
  { name: 'Adam is always better than SGD', about: 'What depends on the setting is put as a rule.' },
  { name: 'techniques without mechanism', about: 'Techniques are named or praised, and nothing says how they work.' },
  { name: 'vague numbers', about: 'A size, a rate or a count is given in words only.' },
  { name: 'avoiding the math', about: 'The mathematics is waved away when it is the question.' },
  { name: 'bluffing on a paper', about: 'The headline of a paper is taken over with more confidence than was read.' },
  { name: 'a choice without its alternative', about: 'A model is picked and no rival is weighed.' },
  {
    name: 'normalize without specifying',
    about: 'A preprocessing step says neither which statistics nor where they were fitted.',
  },
  { name: 'more data as the universal fix', about: 'More data is prescribed before variance is diagnosed.' },
  { name: 'answering only what was asked', about: 'The answer stops at the first layer of the question.' },
  {
    name: 'formulas without mechanism',
    about: 'The most expensive mistake: a formula is known, the reason for its form is not.',
  },
];

/** The mindset rules, in their order. */
export const mindsetRules: readonly GuideRow[] = [
  { name: 'multi-level questions', about: 'A vague prompt wants the definition, the signal and the ranked fixes.' },
  { name: 'numbers and names', about: 'Specific values and named techniques show practice.' },
  { name: 'failure modes', about: 'Each algorithm comes with the place where it breaks.' },
  { name: 'derive, do not recite', about: 'The algebra is shown, even slowly.' },
  { name: 'name the structure', about: 'Where the exact form is gone, its shape and its boundary cases are said.' },
  { name: 'connect to production', about: 'Each piece of theory ends at one decision about a real model.' },
  { name: 'watch the clock', about: 'An answer fits its time: short where time is short.' },
];

export const guideRows: readonly GuideRow[] = [...antiPatterns, ...mindsetRules];
