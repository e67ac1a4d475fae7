// What the model sees of a whole section: which words, cues, entities and formulas occur anywhere in it.
import type { Sentence } from '../note/sentences.ts';
import { saysWhy } from '../reading/mechanism.ts';
import { mentionsOf } from '../reading/mentions.ts';
import { moodsOf } from '../reading/moods.ts';
import { quantitiesOf } from '../reading/numbers.ts';
import { piecesOf } from '../reading/pieces.ts';
import type { SectionContext } from '../rule.ts';
import { cuesOf } from './cue.ts';
import { meaningOf } from './groups.ts';
import { mix, salt, signedHash } from './hash.ts';
import { entityHashes, kindOf } from './states.ts';

const salts = {
  word: salt('section word'),
  group: salt('section group'),
  head: salt('section head'),
  entity: salt('section entity'),
  last: salt('section last'),
  pair: salt('section pair'),
} as const;

/** Hashed features of a section in the order in which they are met, without repetition. */
export function sectionFeaturesOf(section: Pick<SectionContext, 'heading' | 'roots'>): Uint32Array {
  const found = new Set<number>();
  const flag = (name: string): void => {
    found.add(signedHash(`section ${name}`));
  };
  const sentences = section.roots.flatMap((root) => root.sentences);
  for (const sentence of sentences) addSentence(sentence, found, flag);
  const lead = section.heading?.sentences[0] ?? sentences[0];
  if (lead !== undefined)
    for (const piece of piecesOf(lead).slice(0, 12)) found.add(mix(salts.head, meaningOf(piece.lexeme).group));
  const last = sentences.at(-1);
  if (last !== undefined) for (const piece of piecesOf(last)) found.add(mix(salts.last, meaningOf(piece.lexeme).group));
  const formulas = section.roots.reduce((sum, root) => sum + root.formulas.length, 0);
  flag(`formulas ${Math.min(4, formulas)}`);
  flag(`sentences ${Math.min(8, sentences.length)}`);
  flag(section.heading === undefined ? 'no heading' : 'heading');
  return Uint32Array.from(found);
}

function addSentence(sentence: Sentence, found: Set<number>, flag: (name: string) => void): void {
  let before = 0;
  for (const piece of piecesOf(sentence)) {
    const { grouped, group } = meaningOf(piece.lexeme);
    found.add(mix(salts.word, piece.hash));
    if (grouped) found.add(mix(salts.group, group));
    found.add(mix(salts.pair, mix(before, piece.hash)));
    before = piece.hash;
  }
  for (const cue of cuesOf(sentence)) flag(`cue ${cue.rule} ${cue.name}`);
  for (const mention of mentionsOf(sentence)) {
    found.add(mix(salts.entity, entityHashes(mention.entity).id));
    flag(`kind ${kindOf(mention)}`);
  }
  addMoods(sentence, flag);
}

function addMoods(sentence: Sentence, flag: (name: string) => void): void {
  const moods = moodsOf(sentence);
  for (const name of ['conditional', 'prescriptive', 'report', 'question', 'rejected'] as const)
    if (moods[name]) flag(name);
  if (moods.negations.length > 0) flag('negated');
  if (saysWhy(sentence)) flag('why');
  if (quantitiesOf(sentence).length > 0) flag('numbers');
}
