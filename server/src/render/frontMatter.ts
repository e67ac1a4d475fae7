// Finds the YAML front matter of a note, which is not shown.

/** Front matter that is not closed within so many lines is none. */
const longest = 2000;

/** How many lines at the start of a note are front matter; 0 where there is none. */
export function frontMatterLines(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0;
  const close = lines.slice(1, longest).findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return close < 0 ? 0 : close + 2;
}
