// Wordings by which notes settle on a model, an optimizer, a loss or a metric.
import type { RuleCues } from './types.ts';

export const unjustifiedModelChoiceCues: RuleCues = {
  rule: 'unjustified-model-choice',
  phrases: {
    choice: [
      '(use|pick|choose|take|go with|go for|try|train|fit|run|apply|employ|adopt|deploy|select|opt for|settle on|reach for|start with|stick with|stick to|prefer|recommend|suggest|propose|want|grab|throw|slap|plug in|build|implement|default|ship|call for|calls for|asks for)',
    ],
    role: [
      '(model|classifier|regressor|optimizer|loss|metric|architecture|baseline|algorithm|estimator|backbone|ranker|kernel|activation|reranker|retriever|index|objective|criterion|solver|policy|encoder|decoder|scheduler|schedule)',
    ],
    verdict: [
      '(it is|no question|hands down|obvious|obviously|of course|naturally|simply|just|the answer|my answer|answer|choice|my pick|pick|the one|the way|go-to|goto|default|standard|first choice|weapon of choice|end of discussion|full stop)',
    ],
    sign: ['(→|⇒|->|=>|:|=)'],
    intent: [
      "(we|i|one|you) (would|should|will|'d|'ll|can|have|had|are|am) .. (use|take|pick|choose|go|train|fit|try|start|run|be|optimize|measure|report|evaluate)",
    ],
    measure: [
      '(measure|measured|evaluate|evaluated|report|optimize|optimise|minimize|minimise|score|scored|judge|judged) .. (by|with|on|using|as)',
    ],
    passive: [
      '(should be|must be|will be|would be|to be|has to be|is|are) (used|taken|chosen|trained|a|an|the|our|my)',
    ],
  },
};
