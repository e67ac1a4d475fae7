// What `npm run new-rule -- <id>` runs: writes a rule that compiles and passes its examples, and lists it.
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listed } from './newRule/list.ts';
import { skeleton } from './newRule/skeleton.ts';
import { ROOT } from './paths.ts';
import { runMain } from './process.ts';

const folder = 'server/src/engine/rules';

async function main(): Promise<number> {
  const [id, ...more] = process.argv.slice(2);
  if (id === undefined || more.length > 0) throw new Error('Usage: npm run new-rule -- <id>, for example vague-number');
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    throw new Error(`"${id}" is not two or more lower-case words joined by hyphens.`);
  const file = `${folder}/${id}.ts`;
  if (await exists(file)) throw new Error(`${file} is there already.`);
  const list = await readFile(join(ROOT, folder, 'index.ts'), 'utf8');
  await writeFile(join(ROOT, folder, 'index.ts'), listed(list, id));
  await writeFile(join(ROOT, file), skeleton(id));
  console.log(nextSteps(id, file));
  return 0;
}

const exists = (path: string): Promise<boolean> =>
  access(join(ROOT, path)).then(
    () => true,
    () => false,
  );

const nextSteps = (id: string, file: string): string => `wrote ${file} and listed it in ${folder}/index.ts

Next:
  1. Say in ${file} what it marks, why that costs points, and what to write instead; the id should read well
     after "this sentence is a case of". Write the examples first: each bad one needs exactly one «marked» finding.
  2. Write the check. What a sentence says is read in server/src/engine/reading, what the field knows stands in
     knowledge/; a rule that needs judgement takes cues from judgement/cues and pairs in server/training/pairs/${id}.
  3. npx vitest run test/engine/rules.test.ts     runs the examples
  4. npm run generate                             writes its page, its setting and its place in the schema
  5. npm test                                     all the rest`;

await runMain(main);
