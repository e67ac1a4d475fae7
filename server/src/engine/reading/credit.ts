// Whether a citation is a right credit for a topic: the people, and the year of any of its versions.
import type { Paper } from '../knowledge/types.ts';
import type { Citation } from './citations.ts';
import { sameName } from './citations.ts';
import type { Topic } from './paperIndex.ts';
import { datedIn, papersBy, yearsOf } from './paperIndex.ts';

export type Credit = 'right' | 'year' | 'people';

/** Every cited name is among the paper's authors; of a cut list only the first author is known for certain. */
export function isBy(paper: Paper, { authors, more }: Pick<Citation, 'authors' | 'more'>): boolean {
  const among = (name: string): boolean => paper.authors.some((it) => sameName(it, name));
  const [first = ''] = authors;
  if (!among(first)) return false;
  if (more && authors.length === 1 && !sameName(paper.authors[0] ?? '', first)) return false;
  return paper.more === true || authors.every(among);
}

/** The paper's lead: a year alone is mended safely only where the first author stands first. */
export const isLedBy = (paper: Paper, { authors }: Citation): boolean =>
  sameName(paper.authors[0] ?? '', authors[0] ?? '');

const isDated = (paper: Paper, { years }: Citation): boolean =>
  years.length === 0 || years.some((year) => datedIn(paper, year));

/** Papers that a citation can mean: its people and, where it gives one, exactly its year: family names are common. */
export function citedPapers(citation: Citation): readonly Paper[] {
  const dated = (paper: Paper): boolean =>
    citation.years.length === 0 || citation.years.some((year) => yearsOf(paper).includes(year));
  return papersBy(citation.authors[0] ?? '').filter((paper) => isBy(paper, citation) && dated(paper));
}

/** The credit among the papers that are right for the claim: origins only, or later studies too. */
export function creditOf(topic: Topic, citation: Citation, origin: boolean): Credit {
  const accepted = origin ? topic.origins : topic.papers;
  const theirs = accepted.filter((paper) => isBy(paper, citation));
  if (theirs.length === 0) return 'people';
  return theirs.some((paper) => isDated(paper, citation)) ? 'right' : 'year';
}
