// Snippets of the LSP as plain text: what stands there before anybody has typed.

/** The text of a snippet with each placeholder showing its default words. */
export const plainOfSnippet = (snippet: string): string =>
  unescaped(
    snippet.replaceAll(/\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{?\d+\}?/g, (_, words: string | undefined) => words ?? ''),
  );

const unescaped = (text: string): string => text.replaceAll(/\\([\\$}])/g, '$1');
