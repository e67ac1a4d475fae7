// What ties a topic to a citation beside it, told from the words between the two.

/**
 * How firmly: `claim` says in words that these people made it ("introduced by"), `owner` gives it to them ("Y by X", "X's Y"),
 * `label` lets them stand for it ("Y: X", "Y = X", a row of a table), `bracket` cites them beside it ("Y (X)").
 */
export type Tie = 'claim' | 'owner' | 'label' | 'bracket';

/** True where the tie speaks of the origin: a later study of the topic is no right answer then. */
export const isOrigin = (tie: Tie): boolean => tie === 'claim' || tie === 'owner';

const madeVerb =
  'introduc\\w+|propos\\w+|invent\\w+|publish\\w+|devis\\w+|coin(?:s|ed)|conceiv\\w+|discover\\w+|pioneer\\w+|originat\\w+|creat(?:e[ds]?|or)';
const origin = `(?:${madeVerb}|thanks to|credit\\w*|attribut\\w+|due|idea|brainchild|brought|stem(?:s|med)?|dat(?:es?|ing)|go(?:es|ing)? back|went back|trac\\w+|com(?:es?|ing)|came|appear(?:s|ed)|father|invention|ow(?:es?|ed)|(?:first )?(?:described|presented|developed|suggested|formulated|given)(?: first| originally)? (?:by|in))`;
const glue =
  '(?:retriever|rankers?|rerankers?|curves?|plots?|graph|index|library|package|benchmark|dataset|corpus|regression|classifiers?|machines?|detector|encoders?|decoding|sampling|transform|criterion|framework|procedure|objective|tokeni[sz]er|penalty|blocks?|units?|cells?|statistic|embeddings?|is|are|was|were|be|been|has|have|had|the|a|an|its|this|that|which|who|whose|by|from|to|in|of|after|see|cf|also|first|originally|back|as|i\\.?e\\.?|aka|papers?|article|work|authors?|algorithm|method|model|loss|networks?|nets?|layers?|trick|architecture|optimi[sz]er|function|values?|test|rule|policy|scores?|estimator|step-up|step|et|al|cite[pt]?|cite|citation|source|ref|reference|year|scheme|objective|trees?|arxiv|into|modelled|modeled|usually|often|it)';
const signs = '[\\s\\d.,:;–—→=<>()[\\]{}|\\\\"\'“”‘’*_~/#?-]';

const glueOnly = new RegExp(`^(?:${signs}|\\b${glue}\\b|\\b${origin}\\b)*$`, 'iu');
const glueWord = new RegExp(`^(?:${glue}|${origin})$`, 'iu');
const originWord = new RegExp(`\\b${origin}\\b`, 'i');
const byAtEnd = /\b(?:by|from|(?:modell?ed|named) after)[\s([{"'“\\]*$/i;
const handOver = /\b(?:by|from|to|in|that|which|of)[\s([{]*$/i;
const labelSign = /[:–—→=|]|->|- |^\s*(?:is|are|was|were)\b/i;
const commaOnly = /^[\s)\]"”*]*,\s*$/;
const clauseEnd = /[;!?]|\.\s/;
const saidOf = new RegExp(
  `(?:\\b(?:is|are|was|were)\\s(?:all |really |originally |first )?|\\b(?:${madeVerb}|com(?:es?|ing)|came|stem(?:s|med)?|appear(?:s|ed)|go(?:es)? back|went back|dates? back|credit\\w*|attribut\\w+)\\s)(?:by|from|due to|to|in)\\b[\\s([{]*$`,
  'i',
);
/** "was trained by", "recommended by": they did something else to it. */
const otherDeed = new RegExp(
  `\\b(?!${madeVerb}|credit|attribut|brought|described|presented|developed|suggested|formulated|given)\\p{L}+(?:ed|en|wn|un)\\s(?:by|from|in|of)[\\s([{]*$`,
  'iu',
);

/** Words by which a sentence takes the credit away, or speaks of another work that builds on it. */
export const denial =
  /\b(?:not|no|never|nor|neither|\p{L}+n['’]t|unlike|instead|rather|vs|versus|contrary|despite|beyond|replac\w+|exten\w+|improv\w+|wrongly|falsely|mistaken\w*|misattribut\w+)\b/iu;

/** Without what says nothing on who made it: mathematics, and what stands in brackets or quotes. */
const bare = (gap: string): string =>
  gap
    .replaceAll(/\uE000+|#[\p{L}\d/-]+/gu, ' ')
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]|"[^"]*"|“[^”]*”/g, ' ')
    .replaceAll(/\b(?:i\.e|cf|vs|e\.g)\./g, ' ');

/** What ties a topic to a citation after it; `lead` where the sentence opens with the topic, as a label does. */
export function tieForward(gap: string, lead: boolean): Tie | undefined {
  const plain = bare(gap);
  if (clauseEnd.test(plain) || otherDeed.test(plain)) return undefined;
  // What is said of a subject may deny other things of it on the way: "attention with no recurrence is from …".
  if (lead && saidOf.test(plain) && strangers(plain) <= 8 && !denial.test(plain.slice(-14))) return 'claim';
  if (denial.test(plain)) return undefined;
  const claims = originWord.test(plain) || byAtEnd.test(plain);
  if (!glueOnly.test(plain))
    return claims && handOver.test(plain) && followsOn(plain) && strangers(plain) <= 3
      ? made.test(plain)
        ? 'claim'
        : 'owner'
      : undefined;
  if (claims || (lead && /,\s*after\s*$/.test(plain))) return made.test(plain) ? 'claim' : 'owner';
  if (/\bafter\s*$/.test(plain)) return undefined;
  return labelSign.test(plain) || (lead && commaOnly.test(plain)) ? 'label' : 'bracket';
}

/** The topic is the subject and not part of a longer name: a sign or a word of ours comes first. */
const followsOn = (plain: string): boolean =>
  /^\s*(?:[,:;)–—→=]|$)/.test(plain) || glueWord.test(/^\s*(\p{L}[\p{L}'’-]*)/u.exec(plain)?.[1] ?? '');

const strangers = (text: string): number =>
  (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !glueWord.test(word)).length;

/** What is put over a topic asks or tells who made it: "Who introduced …", "the inventors of …". */
export const asksOrigin = (text: string): boolean =>
  new RegExp(`\\b(?:${madeVerb}|inventors?|authors? of|ow(?:e[ds]?|ing)|thank)\\b`, 'i').test(text);

const made = new RegExp(
  `\\b(?:${madeVerb}|credit\\w*|attribut\\w+|due to|thanks to|idea of|first (?:described|presented)|goes? back|went back|dates? back|brought)`,
  'i',
);
const madeBy = new RegExp(
  `^\\s*,?\\s*(?:ha[ds] |have |who |also |first |then |all )*(?:${madeVerb}|describ\\w+|present\\w+|develop\\w+|suggest\\w+|gave|brought|wrote|came up with)`,
  'i',
);
const named =
  '(?:\\s|the|an?|us|up|his|her|their|original|classic|famous|seminal|own|well-known|first|early|concept|idea|paper|method|algorithm|article|version|of|on|called|with|[(\\d)"“*_[])*';
/** "It is to Hoerl and Kennard that the lasso is due", "to whom we owe the lasso". */
const dueOnly = /^[\s,]*(?:that|to whom|whom)\s(?:we (?:owe|thank for)\s)?(?:the\s|an?\s)?$/i;
const madeOnly = new RegExp(`${madeBy.source}${named}$`, 'i');
const owned = new RegExp(`^${named}$`, 'i');
const label = new RegExp(`^[)\\]\\s]*(?:[:=→–—]|->|,? ?(?:is|are|was|were)\\b)${named}$`, 'i');
const bracket =
  /^\s*[([]\s*(?:(?:the|on|for|with|in|i\.e\.)\s)?["“*_]*$|^,?\s*["“][*_]*$|^[,\s]*(?:with|in|on)\s["“*_]*$/i;

/** What ties a citation to a topic after it. */
export function tieBackward(gap: string, possessive: boolean): Tie | undefined {
  if (denial.test(gap)) return undefined;
  if (madeOnly.test(gap) || dueOnly.test(gap)) return 'claim';
  if (possessive && owned.test(gap)) return 'owner';
  if (label.test(gap)) return 'label';
  return bracket.test(gap) ? 'bracket' : undefined;
}
