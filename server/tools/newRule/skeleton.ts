// The file of a new rule: the least that compiles, passes its examples, and shows where things go.
import { camel } from './list.ts';

const imports = [
  "import { spanOf } from '../reading/mentions.ts';",
  "import { phraseSet } from '../reading/phrase.ts';",
  "import { piecesOf } from '../reading/pieces.ts';",
  "import type { BlockRule } from '../rule.ts';",
];

/** The text of `rules/<id>.ts`. */
export const skeleton = (id: string): string => `// Marks TODO: what it marks, in one sentence.
${imports.join('\n')}

const id = '${id}';

/** TODO: the wordings that it marks, in the language of reading/phrase.ts. */
const wordings = phraseSet(['(as everybody knows|it is well known)']);

export const ${camel(id)}: BlockRule = {
  id,
  scope: 'block',
  summary: 'TODO: what it marks, one sentence.',
  why: 'TODO: why it costs points in an interview.',
  instead: 'TODO: what to write instead.',
  source: 'TODO: where the rule comes from',
  severity: 'information',
  fix: 'none',
  leavesAlone: ['TODO: what it stays silent on, one phrase each'],
  examples: [
    {
      bad: '«As everybody knows», dropout averages thinned networks.',
      good: 'Dropout averages thinned networks (Srivastava et al., 2014).',
    },
  ],
  raisedFor: [],
  covers: [],
  *check(context) {
    for (const sentence of context.root.sentences) {
      const pieces = piecesOf(sentence);
      const [found] = wordings.find(pieces);
      if (found === undefined || sentence.block.kind === 'heading') continue;
      const span = spanOf(sentence, pieces, found.from, found.to);
      yield { root: sentence.root, span, message: 'TODO: what is wrong, what it costs, what to do.' };
    }
  },
};
`;
