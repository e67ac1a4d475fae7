// The blocks of the note in the page: only the nodes of blocks that changed are replaced.
import type { RenderedBlock } from '../../../../server/src/render/render.ts';

export class BlockList {
  readonly #root: HTMLElement;
  #shown: readonly RenderedBlock[] = [];

  /** `root` holds one element a block and nothing else. */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Shows these blocks; what is equal at the start and at the end keeps its nodes. */
  show(blocks: readonly RenderedBlock[]): void {
    const before = this.#shown;
    const start = equalAtStart(before, blocks);
    const end = equalAtEnd(before, blocks, start);
    for (let i = before.length - end - 1; i >= start; i--) this.#root.children[i]?.remove();
    const next = this.#root.children[start] ?? null;
    for (const block of blocks.slice(start, blocks.length - end)) this.#root.insertBefore(elementOf(block), next);
    this.#shown = blocks;
    this.#numberLines(start);
  }

  /** Lines move with every line that is inserted above; the attribute serves scrolling. */
  #numberLines(from: number): void {
    for (let i = from; i < this.#shown.length; i++) {
      const element = this.#root.children[i];
      const line = String(this.#shown[i]?.line ?? 0);
      if (element?.getAttribute('data-line') !== line) element?.setAttribute('data-line', line);
    }
  }
}

function elementOf({ html }: RenderedBlock): HTMLElement {
  const element = document.createElement('div');
  element.className = 'block';
  element.innerHTML = html;
  return element;
}

type Blocks = readonly RenderedBlock[];

function equalAtStart(before: Blocks, after: Blocks): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count]?.html === after[count]?.html) count++;
  return count;
}

function equalAtEnd(before: Blocks, after: Blocks, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before[before.length - 1 - count]?.html === after[after.length - 1 - count]?.html) count++;
  return count;
}
