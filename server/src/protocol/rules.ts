// What the client asks the server about its rules, and the command by which a code action explains one.

/** Request without parameters; answered with `readonly RuleSummary[]`, in alphabetical order. */
export const rulesMethod = 'studyNotes/rules';

export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
  /** File URI of the rule's page; absent where the pages were not shipped. */
  readonly page?: string;
}

/** Server command with one argument, the rule's id: shows the rule's page. A client may do that itself. */
export const explainCommand = 'studyNotes.server.explainRule';
