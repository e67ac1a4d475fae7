// Where a text says that something stops working: general words of failure, and those of one algorithm.
import type { Algorithm } from '../knowledge/types.ts';
import type { Sentence } from '../note/sentences.ts';
import { saysAny } from './derivation.ts';

const general =
  /\b(?:fail\w*|breaks?|broke|struggl\w*|avoid|limitations?|limits?|drawbacks?|disadvantages?|weakness\w*|weak (?:spot|point|side)s?|cons|pitfalls?|caveats?|beware|careful|troubles?|problem\w*|downsides?|shortcomings?|sensitive to|prone to|suffers?|poor(?:ly)?|cannot|can['’]?t|unsuitable|not suitable|degrad\w*|collaps\w*|explod\w*|diverg\w*|worse|garbage|nonsense|useless|hopeless|blind|misses|missed|hurts?|traps?|bites?|tanks?|chase[sd]?|falls? apart|goes? wrong|blows? up|watch out|no[- ]go|bad (?:for|at|with|when|idea)|not (?:for|when|if|with|at|where)\b|don['’]t (?:use|at|trust)|wouldn['’]t|when not|does(?:n['’]t| not) (?:work|handle|scale|fit|apply|hold)|unless|only if|lets? (?:me|us) down|pathologies|assum\w+|mean(?:s)? nothing|lost|too (?:small|large|many|few|slow|late|big))\b|⚠|✗|❌/giu;

/** Words of failure in a sentence. */
export const failureWords = (sentence: Sentence): number => sentence.text.match(general)?.length ?? 0;

/** True where a sentence names a failure of this very algorithm. */
export const namesFailureOf = (algorithm: Algorithm, sentence: Sentence): boolean =>
  saysAny(algorithm.failureWords, sentence);
