// What the preview's page and the extension say to each other; the page says hello first, since earlier messages would be lost.

/** One edit; offsets in UTF-16 code units of the text before it. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export type MessageToPage =
  | {
      readonly type: 'note';
      readonly version: number;
      readonly text: string;
      /** Address that relative images count from. */
      readonly base: string;
    }
  | {
      /** Edits that lead from one version to the next; a page that has another version asks for the whole note. */
      readonly type: 'edit';
      readonly from: number;
      readonly version: number;
      /** In the order in which they are applied. */
      readonly changes: readonly TextChange[];
    };

export type MessageFromPage =
  | {
      /** The page listens, and has nothing or something outdated: send the whole note. */
      readonly type: 'hello';
    }
  | {
      readonly type: 'shown';
      readonly version: number;
    }
  | {
      /** A link to a file was clicked; as it is written, relative to the note. */
      readonly type: 'open';
      readonly href: string;
    };
