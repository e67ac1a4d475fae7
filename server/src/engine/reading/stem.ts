// Reduces a word to a stem shared by its inflections and by British and American spelling.

/** Forms whose stem no ending tells. */
const irregular: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  better: 'better',
  best: 'best',
  worse: 'worse',
  worst: 'worst',
  less: 'less',
  us: 'us',
  this: 'this',
  its: 'its',
  bias: 'bias',
  chose: 'choos',
  chosen: 'choos',
  took: 'tak',
  taken: 'tak',
  gave: 'giv',
  given: 'giv',
  held: 'hold',
  kept: 'keep',
  fed: 'feed',
  led: 'lead',
  made: 'mak',
  said: 'say',
  went: 'go',
  gone: 'go',
  ran: 'run',
  saw: 'see',
  seen: 'see',
  shown: 'show',
  grew: 'grow',
  grown: 'grow',
  found: 'find',
  won: 'win',
  lost: 'lose',
  loss: 'loss',
  losses: 'loss',
  lose: 'lose',
  loses: 'lose',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  means: 'mean',
  classes: 'class',
  axes: 'axis',
  indices: 'index',
  matrices: 'matrix',
  vertices: 'vertex',
  hypotheses: 'hypothesis',
  analyses: 'analysis',
  same: 'same',
  data: 'data',
  note: 'note',
  notes: 'note',
  noted: 'note',
  none: 'none',
  always: 'always',
  perhaps: 'perhaps',
  focal: 'focal',
  using: 'us',
  used: 'us',
  uses: 'us',
  use: 'us',
  thus: 'thus',
  was_: 'be',
};

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

/** British spellings to American ones, before endings are cut. */
function american(word: string): string {
  if (word.length < 5 || !/is|lys|our|centr|ogue/.test(word)) return word;
  return word
    .replace(/(\w{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, (all, head: string, tail: string) =>
      keepsS.test(all) ? all : `${head}iz${tail}`,
    )
    .replace(/lys(e|es|ed|ing)$/, 'lyz$1')
    .replace(/(col|behavi|neighb|fav|vap|harb|lab|rig|hon)our/, '$1or')
    .replace(/cent(re|res|red)$/, 'center')
    .replace(/ogue(s?)$/, 'og$1');
}

/** Words in -ise and the like that are spelt so on both sides of the ocean. */
const keepsS =
  /(?:no|prec|conc|prom|superv|exerc|compr|prem|adv|rev|surpr|disgu|otherw|pairw|elementw|stepw|layerw|pointw|coordinatew|w|ra|rai|pra|apprai)is/;

/** The stem of a lower-case word; words of up to three letters are their own. */
export function stem(word: string): string {
  const bare = word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
  const known = Object.hasOwn(irregular, bare) ? irregular[bare] : undefined;
  if (known !== undefined) return known;
  if (bare.length <= 3) return bare;
  return tidy(cut(american(bare)));
}

function cut(word: string): string {
  const base = word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : cutPlural(word);
  if (base.endsWith('ing') && base.length > 5 && hasVowel(base, base.length - 3)) return base.slice(0, -3);
  if (base.endsWith('ied')) return `${base.slice(0, -3)}y`;
  if (base.endsWith('ed') && base.length > 4 && !base.endsWith('eed')) return base.slice(0, -2);
  return base;
}

function hasVowel(word: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isVowel(word[i])) return true;
  return false;
}

function cutPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^suix]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Cuts a final e and undoubles a final consonant, so that "reduc-ing" meets "reduce" and "clipp-ing" meets "clip". */
function tidy(word: string): string {
  const bare = word.endsWith('e') && word.length > 3 ? word.slice(0, -1) : word;
  const last = bare.at(-1);
  return last !== undefined && last === bare.at(-2) && !isVowel(last) && last !== 's' ? bare.slice(0, -1) : bare;
}
