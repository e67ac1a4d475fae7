// The shape of a rule's cues: names of what a wording does, each with phrases in the language of reading/phrase.ts.

export interface RuleCues {
  readonly rule: string;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}
