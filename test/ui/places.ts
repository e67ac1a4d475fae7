// Finds words in the page by what is drawn. It runs inside the browser: one function that needs nothing from outside.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of these words in an editor, once a squiggle lies under it; undefined before. */
export function markedPlace(words: string): Point | undefined {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const start = (text.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      const place = { x: left + width / 2, y: top + height / 2 };
      for (const squiggle of document.querySelectorAll('.monaco-editor [class*="squiggly-"]')) {
        const box = squiggle.getBoundingClientRect();
        const isUnder = box.left <= place.x && place.x <= box.right && box.top <= place.y && place.y <= box.bottom + 2;
        if (isUnder) return place;
      }
    }
  }
  return undefined;
}
