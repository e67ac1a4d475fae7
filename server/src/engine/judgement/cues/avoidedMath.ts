// Wordings by which notes wave mathematics away.
import type { RuleCues } from './types.ts';

export const avoidedMathCues: RuleCues = {
  rule: 'avoided-math',
  phrases: {
    dodge: [
      '(why|faith|rote|word|quote|done|scare|honestly|calculator|wave|mathematicians|statisticians|mathematician|statistician|logs|log|usual|followed|understood|origin|limit|recursion|argument|exam|exams|granted|ask|asked|classical|trigonometry|spreadsheet|pass|routine|authority|rusty|rearranging|rearrange|refrain|demonstrating|leap|fiddly|inequality|projection|determinant|traces|analysis|paper|hides|lines|powers|engineer|scope|remember|constant|number|rule|copy|accept|believe|know)',
    ],
    wave: [
      '(math|maths|mathematics|algebra|proof|proofs|derivation|derivations|derive|derived|formula|formulas|formulae|equation|equations|calculus|integral|integrals|gradient|gradients|theory|theorem|lemma|symbols|calculation|calculations|computation|steps|details|lagrangian|jacobian|hessian|statistics|probability|expression|bound|constants|matrix|matrices|bookkeeping|index|indices|chain rule|correction|closed form|dual|expectation|taylor|technicalities|machinery)',
      "(skip|skipped|skipping|omit|omitted|spare|ignore|avoid|leave|left|leaving|trust|believe|messy|ugly|hairy|nasty|scary|tedious|boring|painful|gory|lengthy|horrible|heavy|complicated|complex|hard|difficult|technical|involved|beyond|magic|magically|somehow|black box|by heart|memorise|memorize|look up|look it up|google|library|package|framework|autograd|autodiff|pytorch|sklearn|textbook|appendix|elsewhere|somewhere|exercise|reader|homework|lecture|never asked|not needed|no need|not necessary|don't care|do not care|who cares|never mind|nevermind|hand-wave|hand wave|handwavy|obvious|obviously|clearly|trivially|trivial|easy to see|easily|well known|well-known|known result|straightforward|one can show|can be shown|it can be|turns out|can be proved|can be proven|can be derived|after some|some algebra|simple algebra|works out|falls out|cancels|drops out|miraculously|just the chain rule|and so on|etc|yada|blah|…)",
    ],
  },
};
