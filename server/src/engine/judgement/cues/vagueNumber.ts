// Quantities given in words only: a vague size beside a quantity that is set, chosen, required or reported.
import type { Sentence } from '../../note/sentences.ts';
import { mentionsOf } from '../../reading/mentions.ts';
import type { Piece } from '../../reading/pieces.ts';
import { piecesOf, stemsOfWords } from '../../reading/pieces.ts';
import type { NamedCue, RuleCues } from './types.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).flatMap((word) => stemsOfWords(word)));

/** Vague whatever they stand beside. */
const sizes =
  set(`small smaller smallish tiny little minuscule large larger largish big bigger biggish huge massive enormous vast high higher highish
  low lower lowish moderate moderately modest modestly gentle gentler mild decent decently reasonable reasonably sensible sensibly sane adequate sufficient sufficiently enough
  few several many lots loads plenty couple handful bunch ton tons shallow long longer longish short shorter shortish conservative conservatively aggressive aggressively
  generous generously ample ample roomy wide narrow slight slightly considerable considerably substantial substantially noticeable noticeably dozens hundreds thousands
  sizeable sizable hefty respectable brief lengthy elevated sparingly frugal stingy lavish`);

/** Degrees that stand for a number only in some company: judged, seldom guilty. */
const degrees =
  set(`slow slowly quick quickly fast hot cool light weak fat most mostly poor cheap excessive multiple nice sliver repeatedly somewhat instant heavily hugely hardly next-to-nothing
  ample part strong strongly rarely often hot`);

/** Vague only beside a quantity. */
const besideQuantity =
  set(`suitable appropriate light heavy some bit deep fairly rather quite thin fine coarse slow slowly fast quick strong strongly weak tight loose significant significantly much
  millions good proper right healthy cold warm hot cool soft firm medium mid middling average typical usual normal default comfortable comfortably safe limited minor major tall stiff rich
  scarce frequent often rare regular occasional near close crazy careful tame extended certain various numerous multiple countless far pretty nice hard initial slack lean brutal extra more less
  proper correct optimal`);

const quantities =
  set(`rate lr size epoch step tree round layer patience threshold rank depth dropout decay batch window lag chunk overlap sample row data
  example positive negative dimension cluster fold radius temperature budget norm shrinkage head beam horizon interval iteration estimator neuron unit width
  warmup momentum regularization penalty margin neighbor neighbour k split fraction share portion percentage ratio weight coefficient factor label annotation parameter token context
  length vocabulary candidate query document feature bin leaf node level stage pass restart seed trial run image pixel resolution kernel filter stride channel
  probability cutoff tolerance epsilon eps alpha beta gamma lambda eta buffer replay traffic day week month hour minute second latency time user session click
  improvement gain drop increase decrease error accuracy auc recall precision margin lift delta difference effect set bucket noise variance capacity gpu memory worker machine component topic
  perturbation crop rotation augmentation clip clipping grid search power wd bs`);

/** Lists of wordings that no pair of words shows. */
export const vagueNumberCues: RuleCues = {
  rule: 'vague-number',
  phrases: {
    idiom: [
      '(for a while|a while|for a bit|for some time|long enough|on the (small|large|low|high|short|long|big|cold|warm|safe) side|close to (zero|one|1|0)|near (zero|one)|as (small|large|big|long|many|few|much) as|not too|nothing too|somewhere|something (sensible|reasonable|small|large|sane|like)|go big|go small|go easy|a notch|a touch|a tad|a hair|a smidge|a pinch|a dash|a sprinkle|a good (deal|many|part|bit)|a great deal|a fair (amount|share|bit)|a lot of|lots of|loads of|plenty of|tons of|a ton of|a bunch of|a handful of|a couple of|a number of|a few|a decent|a reasonable|a sensible|a sane|enough of)',
      '(small|large|big|long|short|high|low|many|deep|wide|strong|frequent|often|few) enough',
      '(until|till) .. (converge|plateau|flat|good|stable|stops|settles|stagnates|looks|seems|improves|satisfied|happy)',
      '(turn|crank|dial|bump|push|nudge|raise|lower|increase|decrease|reduce|bring|drop|scale|shrink|cut|widen|lift|tune|keep|set|put|hold) .. (up|down|high|low|small|large|modest|moderate|gentle|tight|loose|short|long|a bit|a little|slightly|somewhat|considerably|a lot|accordingly|reasonable|sane|sensible|in check)',
      '(improve|improved|gain|gained|rose|dropped|fell|better|worse|faster|slower|higher|lower|increased|decreased|reduced|cut|saved|lift|lifted|boost|boosted|helped) .. (a lot|lots|noticeably|significantly|considerably|substantially|markedly|greatly|much|a bit|slightly|nicely|visibly|dramatically|massively|quite|hugely|a fair|somewhat|appreciably|well|a good)',
      '(much|way|far|a lot|noticeably|significantly|considerably|substantially|slightly|visibly|clearly|a bit) (better|worse|faster|slower|higher|lower|smaller|larger|cheaper|bigger|more|less|fewer|shorter|longer|stronger)',
      '(every (so often|now and then|once in a while)|now and then|from time to time|once in a while|regularly|periodically|frequently|occasionally|at regular intervals)',
    ],
  },
};

/** True where nothing but words stands between two pieces: a comma or a full stop parts them. */
function joined(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[.,;:|!?()→⇒]$/.test(pieces[i]?.word ?? '')) return false;
  return true;
}

/** Vague sizes within four words of a quantity, on either side. */
export function vagueQuantities(sentence: Sentence): NamedCue[] {
  const pieces = piecesOf(sentence);
  const known = new Set(
    mentionsOf(sentence)
      .filter((it) => it.entity.kind === 'hyperparameter')
      .flatMap((it) => range(it.from, it.to)),
  );
  const isQuantity = (at: number): boolean => known.has(at) || quantities.has(pieces[at]?.stem ?? '');
  return pieces.flatMap((piece, at): NamedCue[] => {
    const strong =
      sizes.has(piece.stem) ||
      /^(?!finish|publish|distinguish|establish|english|vanish|polish|diminish)[a-z]{3,}ish$/.test(piece.word);
    const weak = degrees.has(piece.stem);
    if (!strong && !weak && !besideQuantity.has(piece.stem)) return [];
    const near = cueAt(pieces, at, isQuantity, known);
    if (near.length > 0 || !(strong || weak)) return near;
    return [{ name: strong ? 'size alone' : 'degree alone', from: at, to: at + 1 }];
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function cueAt(
  pieces: readonly Piece[],
  at: number,
  isQuantity: (at: number) => boolean,
  known: ReadonlySet<number>,
): NamedCue[] {
  for (const distance of [1, 2, 3, 4]) {
    for (const other of [at + distance, at - distance]) {
      if (!isQuantity(other) || !joined(pieces, Math.min(at, other) + 1, Math.max(at, other))) continue;
      const side = other > at ? 'before' : 'after';
      const from = Math.min(at, other);
      return [
        {
          name: `${known.has(other) ? 'known' : 'any'} ${side} ${Math.min(distance, 3)}`,
          from,
          to: Math.max(at, other) + 1,
        },
      ];
    }
  }
  return [];
}
