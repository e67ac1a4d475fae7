// Openings of questions and headings that the answer menus share, in the phrase language.

/** "What is X", "explain the idea of X": followed by the name at once, so that "what is the link between X and Y" is left alone. */
export const explain =
  '(what is|what are|what|define|explain|describe|tell me about|walk me through|talk about|discuss)' +
  ' [what] [how] [me] [the] [a] [an] [basic] [concept] [idea] [notion] [problem] [of] [behind] [term]';
/** "How would you handle X". */
export const handle =
  "(how|how'd|ways|techniques|methods|strategies|approaches|steps|what|remedies) ..." +
  ' (handle|deal with|address|fix|solve|treat|tackle|avoid|prevent|reduce|combat|mitigate|overcome|fight|cope with|manage|detect|remedy)';
/** "Handling X" as a heading. */
export const handling = '(handling|dealing with)';
/** "How would you evaluate X", "metrics for X". */
export const evaluate =
  '(evaluate|evaluating|assess|assessing|measure|measuring|evaluation of|metric for|metrics for|judge|validate)';
/** Between the two sides of a comparison. */
export const versus = '(vs|versus|or|against|compared to|compared with)';
/** "Design X". */
export const design = '(design|build|architect|implement|set up|create|system design)';
