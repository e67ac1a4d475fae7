// Wordings by which notes prescribe more data.
import type { RuleCues } from './types.ts';

const data =
  '(data|example|sample|label|row|annotation|dataset|record|observation|image|document|text|token|transcript|user|event|click|corpus|training set|set|case|positive|shot|log|history|month|trajectory|rollout|hour|scan|recording|pair|query|sentence|video|patient|traffic)';

export const moreDataFixCues: RuleCues = {
  rule: 'more-data-fix',
  phrases: {
    volume: [
      '(more|another|additional|extra|further|bigger|larger|longer|wider|other|rest|whole|all|fresh|new|enlarge|enlargement|extend|extension|expand|lengthening|collect|collection|gather|buy|bought|scrape|crawl|annotate|annotator|label|record|recording|import|append|export|backfill|retention|volume|feed|feeding|pour|augment|purchase|order|obtain|request|survey|photograph|sequence|shoot|crowd-source|hire|join|add|addition|double|tripled|times|×|10x|10×|enough|quantity|hungry|missing|few|release|generate|wait|retrain|wider|widen|underfit)',
      '(from # [to]|# instead|# → #|# rather than|# in place|# in lieu|- # →|+ #|to # .. from #)',
    ],
    more: [
      `(more|additional|extra|larger|bigger|further|fresh|new|enough|much|lots of|plenty of|tons of) .. ${data}`,
      `(collect|gather|get|acquire|buy|scrape|crawl|label|annotate|add|feed|throw|pour|obtain|need|want|request|ask for|record|log|mine|double|triple|quadruple|increase|grow|enlarge|extend|expand|scale|multiply) .. ${data}`,
      `${data} .. (is|are) (the|what|all|always|king|missing|needed|too few|too small|not enough|the answer|the cure|the fix|the remedy|the bottleneck)`,
      '(data|dataset) (will|would|always|fixes|solves|cures|helps|beats|wins|does)',
      '(twice|double|ten times|10x|2x|5x|100x|n times|# x|# times) .. (data|examples|samples|labels|rows|size|n)',
      '(↑ n|more n|bigger n|larger n|n ↑|scale the data|data collection|labelling|labeling campaign|annotation budget|data hungry|data-hungry|starving|more of it|more of the same)',
    ],
  },
};
