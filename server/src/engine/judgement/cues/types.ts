// The shape of a rule's cues: names of what a wording does, each with phrases in the language of reading/phrase.ts.

export interface RuleCues {
  readonly rule: string;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** A cue that no phrase can describe, found by code of its own: pieces [from, to). */
export interface NamedCue {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
