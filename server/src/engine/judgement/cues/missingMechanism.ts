// Wordings by which notes credit a technique with an effect or a merit.
import type { RuleCues } from './types.ts';

export const missingMechanismCues: RuleCues = {
  rule: 'missing-mechanism',
  phrases: {
    change: [
      '(let|lets|enable|recover|shrink|shrank|knock|jump|sort|stop|collapse|overlap|permit|allow|fit|calm|nice|rolled|strength|magic|throughput|half|double|explode|✓|✓✓|beat|win|rescue|worth|trick|trainable|tractable|tight|tighter|superior|preferable|doubled|halved|tripled|contributes|stall|stability|diverge|spike|trustworthy|pain|save|gone|up|down|fell|rose|took|went|moves|better|more|less|fewer|fast|faster|cheap|strong|best|clear|key|robust|good|well|easier|possible|works|unlock|essential|standard)',
    ],
    effect: [
      '(improve|help|boost|increase|raise|enhance|strengthen|sharpen|lift|better|upgrade|accelerate|speed|hasten|ease|facilitate|stabilize|stabilise|robustify|smooth|regularize|generalize)',
      '(reduce|decrease|lower|cut|prevent|avoid|mitigate|alleviate|combat|fight|curb|tame|limit|suppress|fix|solve|cure|remedy|address|handle|tackle|counter|kill|remove|eliminate|protect|guard|ward|shrink|dampen|relieve)',
      '(give|gives|get|gets|yield|bring|deliver|lead|result|produce|make|makes|buy|buys|earn|gain|provide|offer|allow|enable|keep|save) .. (better|faster|higher|lower|fewer|more|less|stable|stability|robust|robustness|accurate|accuracy|generalization|quality|performance|convergence|results|gain|gains|improvement|boost|variance|overfitting|smoother|stronger|good|well|nicer|cheaper|recall|precision|auc|points|diversity|calibration|calibrated)',
      '(works|performs|does|trains|converges|generalizes|behaves|fares|learns|scales) .. (well|better|best|great|nicely|faster|wonders|the trick|fine|smoothly|reliably)',
      '(good|great|excellent|useful|helpful|effective|powerful|essential|crucial|important|key|vital|handy|beneficial|superior|robust|better|best|effective|wonder|magic|remedy|cure|boon) .. (for|against|at|when|in|with|to|on|than)',
      '(is|are|becomes) .. (better|more|less|faster|robust|stable|superior|stronger|smoother|accurate|efficient|effective|useful|helpful|important|essential|powerful|resistant|immune)',
      '(against|for) (overfitting|variance|bias|noise|vanishing|exploding|forgetting|drift|outliers|imbalance|instability|hallucination|leakage|collapse|divergence|stability|robustness|generalization|calibration)',
      '(overfitting|variance|loss|error|gradients|training|convergence|generalization|accuracy|stability|performance|quality|calibration|robustness|recall|latency|hallucination) .. (goes|go|drops|drop|falls|fall|shrinks|vanishes|improves|improve|disappears|stops|rises|rise|is better|gets better|is gone|benefits|suffers less)',
      '[%x] (# → #|+ #|# × |from # [%] to #|by # [%|points|pts]|in half|# % (less|fewer|more|under|over|up|down|faster|slower))',
      '(→|⇒|->|=>|↑|↓|➜|⟹)',
      '(does|do) (the trick|wonders|a lot|magic)',
      '(the (cure|remedy|fix|answer|solution|antidote|key|secret|trick) (for|to|against|is))',
    ],
  },
};
