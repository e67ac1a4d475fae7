// Questions of a note that the answer menus know, and which layers of their answers are there under any name.
import { menus } from '../knowledge/menus.ts';
import { explain, handle, handling } from '../knowledge/menus-pieces.ts';
import type { AnswerLayer, AnswerMenu } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import type { SectionContext } from '../rule.ts';
import { saysAny } from './derivation.ts';
import type { Title, Unit } from './units.ts';
import { unitsOf } from './units.ts';

export interface Answer {
  readonly unit: Unit;
  readonly title: Title;
  readonly menu: AnswerMenu;
  readonly missing: readonly AnswerLayer[];
  readonly covered: number;
}

/** Words by which no menu can be told from another. */
const common = new Set(
  'how what why when would you your is are do does work works explained a an the of in on to for and or model data from at it its new over not'.split(
    ' ',
  ),
);

/** Menus by the first letters of the words that only they ask about: compiling all their phrases would take longer than a lint. */
let index: ReadonlyMap<string, readonly AnswerMenu[]> | undefined;

const keyOf = (word: string): string => word.slice(0, 4);

function menuIndex(): ReadonlyMap<string, readonly AnswerMenu[]> {
  const made = new Map<string, AnswerMenu[]>();
  for (const menu of menus) {
    const own = menu.asks.map((ask) => ask.replace(explain, ' ').replace(handle, ' ').replace(handling, ' ')).join(' ');
    const words = new Set((own.match(/[\p{L}\d]{2,}|[#$]/gu) ?? []).filter((word) => !common.has(word)).map(keyOf));
    for (const word of words) made.set(word, [...(made.get(word) ?? []), menu]);
  }
  return made;
}

/** Shapes of questions and of headings that stand for one. */
const asking =
  /\?|^\W*(?:how|what|why|which|when|who|where|is|are|does|do|can|could|should|would|explain|describe|discuss|tell|walk|talk|define|name|list|compare|choose|pick|design|estimate|derive|handling|dealing)\b|\b(?:how|what|why|options|checklist|steps|diagnos\w*|debug\w*|fix(?:es)?|checks?|suspects?|explain|choose|pick|walk me|cures?|remed\w+|tell me|show me|what next|vs\.?|versus)\b/i;

/** The menus whose question a title asks. */
export function menusAsked(title: Title): readonly AnswerMenu[] {
  if (title.kind !== 'question' && !asking.test(title.text)) return [];
  index ??= menuIndex();
  const near = new Set<AnswerMenu>();
  for (const word of title.text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [])
    for (const menu of index.get(/^\d/.test(word) ? '#' : keyOf(word)) ?? []) near.add(menu);
  return [...near].filter((menu) => title.sentences.some((it) => saysAny(menu.asks, it)));
}

/** Answers of a section's own text to questions that a menu knows. */
export function answersIn(context: SectionContext): readonly Answer[] {
  return unitsOf(context, isQuestion).flatMap((unit) => answerOf(unit) ?? []);
}

/** Any question opens a unit, known or not, so that an answer ends where the next question begins. */
const isQuestion = (title: Title): boolean => title.kind === 'question' || menusAsked(title).length > 0;

function answerOf(unit: Unit): Answer | undefined {
  const { title } = unit;
  if (title === undefined) return undefined;
  const rated = menusAsked(title).map((menu) => rate(unit, title, menu));
  return rated.sort((a, b) => share(b) - share(a))[0];
}

const share = ({ covered, menu }: Answer): number => covered / menu.enough;

function rate(unit: Unit, title: Title, menu: AnswerMenu): Answer {
  const said = answerSentences(unit, title);
  const missing = menu.layers.filter((layer) => !said.some((sentence) => saysAny(layer.words, sentence)));
  return { unit, title, menu, missing, covered: menu.layers.length - missing.length };
}

/** The sentences of the answer: where question and answer share one, it counts too. */
function answerSentences(unit: Unit, title: Title): readonly Sentence[] {
  return unit.sentences.filter((it) => !title.sentences.includes(it) || title.span.end < it.span.end - 12);
}
