// Texts that tests read: small ones written here for their form, whole notes of the project, real notes where they lie beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.ts';

export interface NoteText {
  readonly name: string;
  readonly text: string;
}

/** Every kind of block and inline mark that the note model knows, next to each other. */
const mixed = `---
title: Mixed
study-notes:
  kind: answers
---

# Overfitting

Training error is low, validation error is high. The gap is *variance*: $E[(\\hat f - E\\hat f)^2]$ grows with capacity.
See [the paper](https://example.org/a_b?c=1 "title") and \`lr=0.5\`; it costs $5 or $10.

- Dropout
  - p = 0.5 for wide layers

    A paragraph in the item with \\(x_i\\).
  - thinned networks are averaged
- [ ] Weight decay
1. first
2. second
   > quoted in an item

| technique | effect |
|---|---|
| L2 | shrinks \`w\` |
| L1 | $\\lVert w \\rVert_1$ |

$$
\\frac{\\partial L}{\\partial z} = p - y
$$

Setext heading
--------------

> A quote with **strong** words.
> > nested

\`\`\`python
# not a heading
optimizer = Adam(lr=0.5)
\`\`\`

<!-- study-notes-disable-next-block vague-number -->
Use a small learning rate.

<details>
<summary>More</summary>
</details>

\\[ a^2 + b^2 \\]

\\begin{align}
a &= b \\\\
c &= d
\\end{align}

***

[ref]: https://example.org/x "A title"

## References

1. Kingma, Ba. Adam. 2014.
`;

const small: readonly NoteText[] = [
  ['empty', ''],
  ['one line without an end', 'Adam is always better than SGD.'],
  ['blank lines', '\n\n\n'],
  ['mixed', mixed],
  ['mixed, CRLF', mixed.replaceAll('\n', '\r\n')],
  ['mixed, no final newline', mixed.trimEnd()],
  ['mixed, byte order mark', `\uFEFF${mixed}`],
  ['mixed, tabs', mixed.replaceAll('  ', '\t')],
  ['mixed, lone carriage returns', mixed.replaceAll('\n', '\r')],
  ['fence left open', 'a\n\n```js\nlet x = 1;\n\n# still code\n\ntext\n'],
  ['formula left open', '$$\nx = 1\n\n# Next\n\ntext $a$\n'],
  ['comment left open', 'a\n\n<!-- open\n\n# Next\n\nb\n'],
  ['front matter left open', '---\ntitle: x\n\n# Next\n'],
  ['only front matter', '---\ntitle: x\n---\n'],
  ['lazy quote', '> a\nb\n\n- c\nd\n'],
  ['headings alone', '# A\n## B\n### C\n## D\n# E\n'],
  ['nested lists', '- a\n  - b\n    - c\n      - d\n  - e\n- f\n\n\n- g\n'],
  ['table', 'a | b\n--|--\n1 | 2\n| 3 |\n\ntext\n'],
  ['references', '[a]: x\n[b]: <y z> "t"\n[c]\n\n[a] [b]\n'],
  ['surrogates', '# 🧪 Tests\n\nThe 🐍 loss 𝓛 falls. 𝔼[x] is $𝔼[x]$.\n'],
].map(([name = '', text = '']) => ({ name, text }));

function notesIn(folder: string): readonly NoteText[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|markdown)$/i.test(name),
  );
  return names.sort().map((name) => ({ name: join(folder, name), text: readFileSync(join(path, name), 'utf8') }));
}

/** At most `count` notes, evenly spread. */
function sample(notes: readonly NoteText[], count: number): readonly NoteText[] {
  const step = Math.max(1, notes.length / count);
  return Array.from({ length: Math.min(count, notes.length) }, (_, i) => notes[Math.floor(i * step)]).filter(
    (it) => it !== undefined,
  );
}

/** Texts written for their form. */
export const formTexts: readonly NoteText[] = small;

/** Whole notes of this project. */
export const ownNotes: readonly NoteText[] = [...notesIn('examples'), ...notesIn('test/corpus')];

/** Real notes of other people, where the folder with them lies beside the project. */
export const realNotes: readonly NoteText[] = sample(notesIn('../shared/eval/notes'), 40);

export const allNotes: readonly NoteText[] = [...formTexts, ...ownNotes, ...realNotes];
