// The states of a sentence that change what its words mean, as hashes: moods, numbers, reasons, kinds of entities.
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { KnownEntity } from '../reading/entities.ts';
import { saysHow, saysWhy } from '../reading/mechanism.ts';
import type { Mention } from '../reading/mentions.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { moodsOf, quotedSpans } from '../reading/moods.ts';
import { quantitiesOf } from '../reading/numbers.ts';
import { signedHash } from './hash.ts';

const moodNames = [
  'hedged',
  'question',
  'conditional',
  'prescriptive',
  'report',
  'comparative',
  'rejected',
  'narrative',
  'definition',
] as const;

const hashes = (names: readonly string[]): readonly number[] => names.map((name) => signedHash(`state ${name}`));
const moodHashes = hashes(moodNames);
const count = (name: string, most: number): readonly number[] =>
  hashes(Array.from({ length: most + 1 }, (_, i) => `${name} ${i}`));
const numbers = count('numbers', 3);
const lengths = count('length', 6);
const entityCounts = count('entities', 4);
const [negated = 0, quoted = 0, mathematics = 0, why = 0, how = 0] = hashes([
  'negated',
  'quoted',
  'mathematics',
  'why',
  'how',
]);
const [someNumbers = 0, someEntity = 0] = hashes(['some numbers', 'some entity']);

const kindOfEntity = (entity: KnownEntity): string => entity.technique?.kind ?? entity.kind;

/** Group of an entity for the model: the kind of technique, else what it is. */
export const kindOf = (mention: Mention): string => kindOfEntity(mention.entity);

interface EntityHashes {
  readonly id: number;
  readonly kind: number;
}

const byEntity = new Map<KnownEntity, EntityHashes>();

/** Hashes of an entity's id and of its group. */
export function entityHashes(entity: KnownEntity): EntityHashes {
  const known = byEntity.get(entity);
  if (known !== undefined) return known;
  const made = { id: signedHash(entity.id), kind: signedHash(kindOfEntity(entity)) };
  byEntity.set(entity, made);
  return made;
}

export interface States {
  /** All that is known of the sentence. */
  readonly all: readonly number[];
  /** Those that turn the meaning of a cue. */
  readonly turning: readonly number[];
}

const key = new MemoKey<States>();

/** States of a sentence, worked out once. */
export const statesOf = (sentence: Sentence): States => sentence.memo.get(key, () => readStates(sentence));

function readStates(sentence: Sentence): States {
  const moods = moodsOf(sentence);
  const all: number[] = [];
  for (let i = 0; i < moodNames.length; i++)
    if (moods[moodNames[i] as (typeof moodNames)[number]]) all.push(moodHashes[i] as number);
  if (moods.negations.length > 0) all.push(negated);
  if (saysWhy(sentence)) all.push(why);
  if (saysHow(sentence)) all.push(how);
  const quantities = quantitiesOf(sentence).length;
  const mentions = mentionsOf(sentence);
  const turning = all.slice();
  if (quantities > 0) turning.push(someNumbers);
  if (mentions.length > 0) turning.push(someEntity);
  if (quotedSpans(sentence).length > 0) all.push(quoted);
  if (sentence.text.includes('\uE000')) all.push(mathematics);
  all.push(
    numbers[Math.min(quantities, 3)] as number,
    lengths[Math.min(6, sentence.tokens.length >> 3)] as number,
    entityCounts[Math.min(4, mentions.length)] as number,
  );
  for (const mention of mentions) all.push(entityHashes(mention.entity).kind);
  return { all, turning };
}
