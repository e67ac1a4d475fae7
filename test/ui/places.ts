// Finds words in the page by what is drawn. It runs inside the browser: one function that needs nothing from outside.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on these words in an editor where a squiggle lies under them; undefined before there is one. */
export function markedPlace(words: string): Point | undefined {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const start = (text.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      const box = range.getBoundingClientRect();
      for (const squiggle of document.querySelectorAll('.monaco-editor [class*="squiggly-"]')) {
        const under = squiggle.getBoundingClientRect();
        const [left, right] = [Math.max(box.left, under.left), Math.min(box.right, under.right)];
        const y = box.top + box.height / 2;
        if (left < right && under.top <= y && y <= under.bottom + 2) return { x: (left + right) / 2, y };
      }
    }
  }
  return undefined;
}
