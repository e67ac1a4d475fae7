// Openings of questions and headings that the answer menus share, in the phrase language.

/** "Explain X". */
export const explain =
  '(what is|what are|explain|describe|tell me about|walk me through|talk about|define|discuss|how does|how do|why does|why do|intuition|overview)';
/** "How do you handle X". */
export const handle =
  '(handle|deal with|address|fix|solve|treat|tackle|avoid|prevent|reduce|combat|mitigate|overcome|fight|cope with|manage|detect|remedy|remedies for|ways to)';
/** "How would you measure X". */
export const evaluate = '(evaluate|evaluating|assess|assessing|measure|measuring|evaluation of|metric for|metrics for|judge|validate)';
/** "Which of the two". */
export const versus = '(vs|versus|or|against|compared to|compared with|and)';
/** "How would you build X". */
export const design = '(design|build|architect|implement|set up|create|system design)';
