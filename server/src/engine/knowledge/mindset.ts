// The mindset rules and anti-patterns of the interview guide under our own short names, each tied to the rules that check it.

export type RuleId =
  | 'vague-number'
  | 'missing-mechanism'
  | 'absolute-claim'
  | 'technique-list'
  | 'recited-formula'
  | 'avoided-math'
  | 'unhedged-paper-claim'
  | 'unjustified-model-choice'
  | 'underspecified-preprocessing'
  | 'more-data-fix'
  | 'incomplete-answer'
  | 'missing-failure-mode'
  | 'formula-without-why'
  | 'missing-production-link'
  | 'implausible-number'
  | 'wrong-citation'
  | 'false-fact';

export interface MindsetRule {
  readonly id: string;
  readonly name: string;
  /** What to do, one or two short sentences. */
  readonly advice: string;
  /** What an interviewer concludes when it is missing. */
  readonly otherwise: string;
  readonly rules: readonly RuleId[];
}

export interface AntiPattern {
  readonly id: string;
  readonly name: string;
  /** How it sounds. */
  readonly sounds: string;
  readonly costs: string;
  readonly instead: string;
  readonly rules: readonly RuleId[];
}

export const mindsetRules: readonly MindsetRule[] = [
  {
    id: 'answer-in-layers',
    name: 'Answer in layers',
    advice:
      'Read a broad question as three: what it is, how one sees it, what to do about it, ranked. Two to three minutes.',
    otherwise: 'One layer out of three reads as one third of the knowledge.',
    rules: ['incomplete-answer', 'more-data-fix'],
  },
  {
    id: 'number-and-name',
    name: 'Say the number and the name',
    advice: 'Replace "small", "many" and "tuned" by a value with its context and by the name of the technique.',
    otherwise: 'Vague quantities sound like reading, not like shipping.',
    rules: ['vague-number', 'implausible-number', 'wrong-citation', 'underspecified-preprocessing'],
  },
  {
    id: 'pair-with-failure',
    name: 'Pair each algorithm with its failure',
    advice: 'In the breath after an algorithm say when it fails and what takes over there.',
    otherwise: 'An algorithm without limits sounds like one never used.',
    rules: ['missing-failure-mode', 'absolute-claim', 'unjustified-model-choice'],
  },
  {
    id: 'derive-it',
    name: 'Derive it',
    advice: 'Write the steps that lead to the formula, even slowly, and say why the terms cancel.',
    otherwise: 'A formula without steps shows memory, and the follow-up question finds that out.',
    rules: ['recited-formula', 'formula-without-why'],
  },
  {
    id: 'name-the-structure',
    name: 'When stuck, name the structure',
    advice: 'Say which form the result must have and which boundary cases it must meet, then rebuild it from there.',
    otherwise: 'Silence or a bluff earns nothing; half a derivation earns half.',
    rules: ['avoided-math', 'unhedged-paper-claim'],
  },
  {
    id: 'end-in-production',
    name: 'End in production',
    advice: 'Close each piece of theory with one decision that it explains in a real system.',
    otherwise: 'Theory that never meets a decision counts for half.',
    rules: ['missing-production-link'],
  },
  {
    id: 'compress-to-the-clock',
    name: 'Compress to the clock',
    advice: 'With three minutes left give the 60-second form: mechanism, effect, trade-off. Then offer to go deeper.',
    otherwise: 'A long derivation at the wrong moment leaves the main points unsaid.',
    rules: ['incomplete-answer', 'technique-list'],
  },
];

export const antiPatterns: readonly AntiPattern[] = [
  {
    id: 'recitation',
    name: 'Recitation',
    sounds: 'The bias-variance formula is written down and that is all.',
    costs: 'It shows memory without understanding and caps the level.',
    instead:
      'Expand the square, add and subtract the mean prediction, and say why the cross terms vanish: the noise has mean zero and is independent of the fit.',
    rules: ['recited-formula', 'formula-without-why', 'missing-production-link'],
  },
  {
    id: 'universal-winner',
    name: 'Universal winner',
    sounds: '"Adam is always better than SGD."',
    costs: 'It is false on well-known tasks, and the interviewer knows them.',
    instead:
      'Say where each wins: AdamW for transformers, where layers differ in gradient scale; SGD with momentum at 0.1 for ResNets, as in He et al. 2015.',
    rules: ['absolute-claim', 'false-fact'],
  },
  {
    id: 'shopping-list',
    name: 'Shopping list',
    sounds: '"Dropout, batch norm, augmentation."',
    costs: 'Names without a mechanism are pattern matching.',
    instead:
      'Give each a mechanism and a case: dropout averages thinned networks, batch norm smooths the loss; they are not interchangeable.',
    rules: ['technique-list', 'missing-mechanism'],
  },
  {
    id: 'rubber-number',
    name: 'Rubber number',
    sounds: '"A small learning rate."',
    costs: 'It fails the test of practical experience.',
    instead:
      'Give value and context: Adam 1e-3, BERT fine-tuning 2e-5 to 5e-5 (Devlin et al. 2018), with the schedule.',
    rules: ['vague-number', 'implausible-number'],
  },
  {
    id: 'dodged-maths',
    name: 'Dodged mathematics',
    sounds: '"The maths is a bit involved, so I skip it."',
    costs: 'In this round mathematics is the main axis.',
    instead:
      'State the form and a boundary case and rebuild it: for softmax with cross-entropy the gradient by the logits is p − y, zero at p = y.',
    rules: ['avoided-math'],
  },
  {
    id: 'borrowed-certainty',
    name: 'Borrowed certainty',
    sounds: 'A recent paper’s headline, told as settled fact.',
    costs: 'The second question shows what was read; a bluff is the worst signal.',
    instead: 'Say what you read and did, the idea as you understand it, and the setting in which it was shown.',
    rules: ['unhedged-paper-claim', 'wrong-citation'],
  },
  {
    id: 'default-model',
    name: 'Model by default',
    sounds: '"I would use XGBoost."',
    costs: 'Without an alternative it is a habit, not a decision.',
    instead:
      'Name the runner-up and the reason: LightGBM for native categories and millions of rows, XGBoost for its ecosystem.',
    rules: ['unjustified-model-choice'],
  },
  {
    id: 'bare-preprocessing',
    name: 'Bare preprocessing',
    sounds: '"Then normalise the features."',
    costs: 'It leaves out the part that breaks: which statistics, fitted where, stored how.',
    instead:
      'Standardise with mean and standard deviation of the training fold, apply them to validation, test and serving, and keep them in the artefact.',
    rules: ['underspecified-preprocessing'],
  },
  {
    id: 'more-data-reflex',
    name: 'More-data reflex',
    sounds: '"Collect more data."',
    costs: 'It does nothing for high bias.',
    instead:
      'Diagnose first: a gap that narrows along the learning curve calls for rows; two high errors call for capacity, features or weaker regularisation.',
    rules: ['more-data-fix'],
  },
  {
    id: 'literal-answer',
    name: 'Literal answer',
    sounds: 'One regulariser, when asked how to regularise a network.',
    costs: 'It misses the follow-up that the question implied.',
    instead:
      'Give the menu in order of effect, a mechanism each: augmentation, weight decay, early stopping, dropout, label smoothing.',
    rules: ['incomplete-answer', 'technique-list'],
  },
];
