// Wordings by which notes make a conditional matter universal.
import type { RuleCues } from './types.ts';

export const absoluteClaimCues: RuleCues = {
  rule: 'absolute-claim',
  phrases: {
    universal: [
      '(always|never|invariably|universally|unconditionally|in every case|in all cases|in any case|at all times|every time|each time|without exception|no exception|zero exceptions|under all circumstances|no matter (what|which|how)|whatever the|whatever you|regardless of|irrespective of)',
      '(for|on|in|with|at) (any|every|all|each|whatever|whichever) (problem|task|dataset|data set|data|model|architecture|arch|net|network|setting|situation|case|domain|budget|scale|size|use case|scenario|job|production|business|forecast|catalogue|catalog|table|distribution|language|kind|type|sort)',
      '(any|every|all|each) .. (will|would|must|should|needs|wants|benefits|improves|wins|works|fails|does|converges|overfits|generalizes)',
      '(everything|anything|everywhere|anywhere|everyone|nobody|no one|nothing|none)',
      '(in|on) (100|100%) [%] [of]',
      '(across the board|full stop|period|hands down|end of story|bar none|by far|of course|by construction|for free|for good|once and for all|on everything|on whatever)',
    ],
    quantifier: [
      '(any|all|every|each|always|never|no|none|nothing|only|must|impossible|whatever|whichever|whatsoever|wherever|whenever|everything|everywhere|anything|nobody|mandatory|obligatory|forbidden|∀|ever|zero|best|useless|dead|lunch|conditions|reason|cost|left|every single|everybody|whoever|compulsory|unquestionably|undeniably|unfailingly|demands|does away|do away|100|cases|fully|perfectly|completely|totally|entirely|absolutely|automatically|necessarily|solves|removes|eliminates|guarantees|ensures|obsolete|superior|preferable|bigger|deeper|≫|≻|>)',
    ],
    guarantee: [
      "(guarantee|guaranteed|certain to|sure to|bound to|cannot fail|can't fail|can't go wrong|cannot go wrong|can't hurt|cannot hurt|never hurts|can't lose|foolproof|bulletproof|can't overfit|cannot overfit|immune to|safe bet|no risk|risk-free)",
      '(eliminate|solve|settle|cure|remove|prevent|rule out|fix|abolish) (all|every|any|the problem|overfitting|hallucination|bias|leakage|drift|forgetting|cold start|it) ',
      "(cannot|can not|can't|could not|impossible|no way|there is no|there isn't|there are no|no) .. (beat|better|improve|fail|wrong|degrade|overfit|matter|reason|need|sense|case|situation|exist)",
      '(always|never) .. (improve|help|hurt|work|win|lose|fail|converge|better|worse|beat|outperform|need|use|require|should|must)',
    ],
    superlative: [
      '(the|is|are) .. (best|worst|optimal|superior|ultimate|only|ideal|perfect|safest|strongest|correct|right) .. (choice|model|algorithm|optimizer|method|metric|loss|way|option|approach|answer|activation|architecture|default|one|tool|strategy|regularizer|solution|scheduler|estimator|for)',
      '(strictly|simply|just|plainly|clearly|obviously|definitely|certainly|undoubtedly|absolutely|objectively|categorically|hopelessly|totally|completely|entirely) .. (better|worse|superior|inferior|beats|outperforms|useless|obsolete|unnecessary|wins|dominates|dead|pointless|fine|safe|wrong)',
      '(useless|obsolete|dead|outdated|pointless|garbage|worthless|unnecessary|a waste|waste of time|no place|never needed|forbidden|banned|redundant|a solved problem|superseded|a thing of the past)',
      '(nothing|nobody|no one|none|no other|no [better]) .. (beats|better|comes close|matches|serious|worth|needed|compares|works|uses|can)',
      '(beat|beats|outperform|outperforms|dominates|wins|trumps|surpasses|is better|are better|superior) .. (always|every|any|all|everywhere|everything|hands|across|whatever|regardless|anything)',
      '(all|the only|every|any|each) [one|you] .. (need|needs|needed|has to|have to|must)',
      "(one size fits all|silver bullet|works out the same|makes no difference|does not matter|doesn't matter|is irrelevant|are irrelevant|no need to (check|test|tune|look|compare|validate|try)|no questions asked|need not be checked|can be skipped|is enough|are enough|suffices)",
      '(must|should|has to|have to|ought to) [always|never|not] (be|replace|use|avoid|come|run|have)',
      '(more|deeper|bigger|larger|the more|the deeper|the bigger|the larger|the longer|the smaller|the lower) .. (is|the|means|gives|always) .. (better|worse|higher|lower|good|more)',
    ],
  },
};
