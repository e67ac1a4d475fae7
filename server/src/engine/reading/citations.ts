// Citations of a sentence: authors and year in any usual form, "(Kingma & Ba, 2014)", "Smith 2018", "Breiman, in 2001".
import { MemoKey } from '../note/memo.ts';
import type { Sentence } from '../note/sentences.ts';
import type { Span } from '../text/span.ts';
import { LexemeTable, lexemeOf } from './lexemes.ts';
import { familyOf, isTopicName, mayBeAuthor, papersBy } from './paperIndex.ts';

export interface Citation {
  /** Family names as written, in order. */
  readonly authors: readonly string[];
  /** "et al.", "and colleagues", "'s group": more authors than are named. */
  readonly more: boolean;
  /** The first year given. */
  readonly year: number | undefined;
  /** All years given: "(arXiv 2017, ICLR 2019)". */
  readonly years: readonly number[];
  /** Offsets into the root: all of it, the authors with given names and "et al.", the first year. */
  readonly span: Span;
  readonly people: Span;
  readonly dated: Span | undefined;
  /** "Breiman's": what follows belongs to them. */
  readonly possessive: boolean;
}

const particle = '(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Ll]a|[Ll]e|[Dd]u|[Dd]i|[Dd]el|El|Al)\\s){0,2}';
const family = `${particle}\\p{Lu}\\p{L}*(?:[-’'](?!s\\b)\\p{L}+)*`;
const person = `(?:(?:\\p{Lu}\\.[\\s-]?){1,3})?${family}(?: (?:\\p{Lu}\\.\\s?)*${family})?`;
const others =
  "\\s?,?\\s?et\\.?\\s?al\\b\\.?|\\s(?:and|&)\\s(?:colleagues|co-?workers|others|friends|team|coauthors|co-authors|co\\b\\.?|company|his group|her group)|\\s?\\+\\s?al\\b\\.?|['’]s?\\s(?:group|team|lab)\\b";
const group = `(?<people>(?<first>${person})(?<middle>(?:,\\s(?!and\\b)${person}){0,7})(?:,?\\s(?:&|and|\\\\&|\\+|und)\\s(?<last>${person}))?(?<more>${others})?)`;
const owns = "(?<owns>['’]s?(?=[\\s,.;:)]))?";
const yearAt = "(?:19|20)\\d\\d|[’'‘]\\d\\d";
const venues =
  'arXiv|preprint|ICLR|ICML|NIPS|NeurIPS|KDD|CVPR|ICCV|ECCV|WACV|BMVC|MICCAI|3DV|ACL|EMNLP|NAACL|EACL|COLING|TACL|AAAI|IJCAI|UAI|AISTATS|COLT|JMLR|TMLR|SIGIR|CIKM|WSDM|WWW|RecSys|ICDM|ECIR|SIGMOD|VLDB|OSDI|SOSP|MLSys|STOC|SODA|TPAMI|PAMI|Interspeech|ICASSP|ASRU|Nature|Science|PNAS|JASA|JRSS|Biometrika|Technometrics|CACM|Computer';
const venue = `(?:${venues}|in|of|from|around|about|circa|ca\\.)`;
const dates = `(?:\\s?[,.]?\\s?[([{]*\\s?(?:${venue}\\s){0,2}(?<year>${yearAt})[a-z]?(?!\\d|\\.\\d|[-–]\\w)(?<years>(?:(?:\\s?[/,;]\\s?|\\sand\\s)(?:${venue}\\s){0,2}(?:${yearAt})(?!\\d))*))?`;
const persons = new RegExp(person, 'gu');
const allYears = new RegExp(yearAt, 'g');
const pattern = new RegExp(`(?<![\\p{L}\\d@#/])${group}${owns}${dates}`, 'gu');

/** A year further on that still belongs to the authors: "Hochreiter and Schmidhuber's LSTM of 2007", "Redmon et al., YOLO, 2016". */
const laterYear = new RegExp(
  `^[^.;:\\n]{0,60}?(?:\\bof|\\bin|\\bfrom|\\baround|,|\\()\\s?(?<year>${yearAt})(?!\\d|\\.\\d)`,
  'u',
);
const earlierYear = new RegExp(
  `(?<year>${yearAt})(?:['’]s)?(?:\\s(?:article|paper|work|preprint|report|book|thesis|talk|proposal|idea|study)\\s(?:of|by|from)\\s|,?\\s(?:by|from)\\s|\\s?[([]\\s?)$`,
  'u',
);

/** Capitalised words before a name that are no given name. */
const noGiven = new Set(
  'in the see by from and as with after paper while when is was like following reading source idea only but if since unlike though although here also per via due credit author authors prof dr our my a an at on for of to not both because whereas then now cite cf eg later before until original note work todo by:'.split(
    ' ',
  ),
);
const notNames = new Set(
  'january february march april may june july august september october november december monday tuesday friday summer spring autumn winter section figure table chapter part step version python imagenet coco mnist cifar kaggle neurips nips icml iclr kdd cvpr iccv eccv acl emnlp naacl aaai jmlr arxiv icdm recsys sigir www uai aistats corl interspeech icassp version'.split(
    ' ',
  ),
);

const key = new MemoKey<readonly Citation[]>();

const worthReading =
  /\b(?:19|20)\d\d\b|[’'‘]\d\d\b|\bet\.? ?al\b|\p{L}['’]s?\s|&|\+|\band\b|\bby\b|\b(?:to|from|of|after)\s\p{Lu}|\p{Lu}\p{L}+ (?:has|have|had|first|proposed|introduced|invented)\b/u;

/** Citations in order: with a year, with two names, with "et al.", or of a known author as an owner; worked out once. */
export const citationsOf = (sentence: Sentence): readonly Citation[] =>
  sentence.memo.get(key, () =>
    mayCite(sentence) && (sentence.block.kind === 'cell' || worthReading.test(sentence.text))
      ? findCitations(sentence)
      : none,
  );

const none: readonly Citation[] = [];

/** A citation holds a year, a word for further authors, or a known author; else its form may be met, but it is none. */
const mayCite = (sentence: Sentence): boolean =>
  anyYear.test(sentence.text) ||
  sentence.tokens.some(({ kind, word }) => kind === 'word' && telling.get(lexemeOf(word)));

const anyYear = new RegExp(yearAt);
const furtherAuthors = furtherWords();
const telling = new LexemeTable<boolean>(
  ({ word }) => word.split(/[^a-z]+/).some((part) => furtherAuthors.has(part)) || mayBeAuthor(word),
);

/** The words of the pattern for further authors, small ones aside, with and without their hyphens. */
function furtherWords(): ReadonlySet<string> {
  const plain = others.replaceAll(/\\[a-z]/g, ' ');
  const words = `${plain} ${plain.replaceAll('-?', '')} etal`.match(/[a-z]{2,}/g) ?? [];
  return new Set(words.filter((word) => !['and', 'his', 'her'].includes(word)));
}

function findCitations(sentence: Sentence): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of sentence.text.matchAll(pattern)) {
    const made = citationOf(sentence, match);
    if (made !== undefined) found.push(made);
  }
  for (const made of lowerCase(sentence))
    if (!found.some((it) => it.span.start < made.span.end && made.span.start < it.span.end)) found.push(made);
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Person {
  readonly name: string;
  /** Offset in the sentence's text. */
  readonly start: number;
}

function citationOf(sentence: Sentence, match: RegExpMatchArray): Citation | undefined {
  const { people = '', more, owns: owned, year, years = '' } = match.groups ?? {};
  const at = match.index ?? 0;
  const named = peopleIn(people, at, more !== undefined);
  const [first] = named;
  if (first === undefined) return undefined;
  const end = at + people.length;
  const near = year === undefined ? undefined : spanAfter(match[0], year, at);
  const far =
    near ??
    (more !== undefined || named.length > 1 || owned !== undefined || isKnown(first)
      ? farYear(
          sentence.text,
          first.start,
          at + match[0].length,
          more === undefined && named.length === 1 && owned === undefined,
        )
      : undefined);
  const all = [
    ...(far === undefined ? [] : [sentence.text.slice(far.start, far.end)]),
    ...(years.match(allYears) ?? []),
  ];
  if (!isCitation(named, more !== undefined, near !== undefined, owned !== undefined)) return undefined;
  const move = (it: Span): Span => ({ start: it.start + sentence.span.start, end: it.end + sentence.span.start });
  return {
    authors: named.map((it) => it.name),
    more: more !== undefined,
    year: all[0] === undefined ? undefined : fullYear(all[0]),
    years: all.map(fullYear),
    span: move({
      start: Math.min(first.start, far?.start ?? first.start),
      end: Math.max(at + match[0].length, far?.end ?? 0),
    }),
    people: move({ start: first.start, end }),
    dated: far === undefined ? undefined : move(far),
    possessive: owned !== undefined,
  };
}

/** What is no citation by its form is one where a known author owns or makes something. */
function isCitation(named: readonly Person[], more: boolean, dated: boolean, owned: boolean): boolean {
  const [first] = named;
  if (first === undefined) return false;
  if (more) return true;
  if (named.length > 1) return dated || named.some(isKnown);
  return dated ? first.name.length > 2 || isKnown(first) : isKnown(first) || (owned && isKnown(first));
}

const isKnown = ({ name }: Person): boolean => papersBy(name).length > 0;

/** The people of a list. What stands before the first known name of a list, "Dropout, Srivastava et al.", is none of them. */
function peopleIn(list: string, at: number, more: boolean): readonly Person[] {
  const all: Person[] = [];
  for (const match of list.matchAll(persons)) {
    const words = match[0].replace(/^(?:\p{Lu}\.[\s-]?)+/u, '');
    const lead = match[0].length - words.length;
    all.push(...splitGiven(words, at + match.index + lead, at + match.index));
  }
  // "Kingma's Adam and Kingma's VAE": what is a technique's name and nobody's begins a list anew.
  const technique = all.findLastIndex((it) => isTopicName(it.name) && !isKnown(it));
  const whole = all.slice(technique + 1).filter((it) => it.name.length > 1);
  const usable = whole.filter((it) => !notNames.has(it.name.toLowerCase()));
  if (usable.length < whole.length) return [];
  const known = usable.findIndex(isKnown);
  const strange = usable.findIndex((it) => !isKnown(it));
  if (more && usable.length > 1 && known > 0) return usable.slice(known);
  return strange === 0 && known > 0 && list.includes(',') ? usable.slice(known) : usable;
}

/** "Leslie Smith" is Smith with a given name before; "van der Maaten" and "Spärck Jones" stay whole. */
function splitGiven(words: string, at: number, whole: number): readonly Person[] {
  const parts = words.split(/\s+/);
  if (parts.length === 1) return [{ name: words, start: whole }];
  if (/^(?:van|von|de|der|den|la|le|du|di|del|el|al)$/i.test(parts[0] ?? '') || papersBy(words).length > 0)
    return [{ name: words, start: whole }];
  const cut = words.search(/\s\S*$/) + 1;
  const last = words.slice(givenEnd(words, cut));
  const given = words.slice(0, givenEnd(words, cut)).trim();
  return [
    {
      name: last,
      start:
        noGiven.has(given.toLowerCase()) || !/^\p{Lu}[\p{Ll}.\s\p{Lu}]+$/u.test(given)
          ? at + words.length - last.length
          : whole,
    },
  ];
}

/** Where the family name begins: its particles belong to it. */
function givenEnd(words: string, cut: number): number {
  const match = /\s((?:(?:van|von|de|der|den|la|le|du|di|del)\s)+)\S+$/i.exec(words);
  return match === null ? cut : match.index + 1;
}

function spanAfter(all: string, year: string, at: number): Span {
  const start = at + all.indexOf(year, 1);
  return { start, end: start + year.length };
}

function farYear(text: string, start: number, end: number, bare: boolean): Span | undefined {
  const before = earlierYear.exec(text.slice(Math.max(0, start - 40), start));
  if (before?.groups?.['year'] !== undefined) {
    const from = Math.max(0, start - 40) + before.index;
    return { start: from, end: from + before.groups['year'].length };
  }
  const after = laterYear.exec(text.slice(end, end + 72));
  const year = after?.groups?.['year'];
  if (after === null || year === undefined || / et al|&|\band \p{Lu}/u.test(after[0])) return undefined;
  // "Huber loss goes back to Tukey (1977)": the year is the nearer one's.
  if (bare && /\p{Lu}/u.test(after[0])) return undefined;
  return { start: end + after[0].length - year.length, end: end + after[0].length };
}

const lowerName = '[a-zà-ž][a-zà-ž-]{1,14}';
const lowerPattern = new RegExp(
  `(?<=^|[→:(=;,–—[-]\\s?|\\b(?:by|from|see|of|cf)\\s)(?<people>(?<names>${lowerName}(?:(?:,\\s|,?\\s(?:&|and|\\+)\\s)${lowerName}){0,3})(?<more>\\set\\.?\\sal\\.?)?),?\\s[([]?(?<year>${yearAt})(?!\\d)`,
  'gu',
);

/** Terse notes write "kingma & ba 2014": believed where every name is known. */
function lowerCase(sentence: Sentence): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of sentence.text.matchAll(lowerPattern)) {
    const { people = '', names = '', more, year = '' } = match.groups ?? {};
    const authors = names.split(/,\s|,?\s(?:&|and|\+)\s/);
    if (!authors.every((name) => papersBy(name).length > 0)) continue;
    const start = sentence.span.start + match.index;
    const dated = start + match[0].length - year.length;
    const span = { start, end: start + match[0].length };
    found.push({
      authors,
      more: more !== undefined,
      year: fullYear(year),
      years: [fullYear(year)],
      span,
      people: { start, end: start + people.length },
      dated: { start: dated, end: span.end },
      possessive: false,
    });
  }
  return found;
}

function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  const short = Number(text.slice(1));
  return short < 50 ? 2000 + short : 1900 + short;
}

/** More than a bare name, which may be part of a term: "Platt scaling". */
export const isFull = (it: Citation): boolean => it.years.length > 0 || it.more || it.authors.length > 1;

/** True where all names of a citation are spelt like, or nearly like, an author of the list. */
export const sameName = (a: string, b: string): boolean => {
  const [left, right] = [familyOf(a), familyOf(b)];
  return left === right || (left.length > 4 && Math.abs(left.length - right.length) < 2 && nearly(left, right));
};

/** One letter missing, added, changed, or two swapped. */
function nearly(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}
