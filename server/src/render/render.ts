// A note as HTML, block by block: Markdown by markdown-it, mathematics by KaTeX. Pure; what did not change is not rendered again.
import Markdown, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import { hideComments } from './comments.ts';
import { frontMatterLines } from './frontMatter.ts';
import { mathematics } from './mathRule.ts';

/** A top-level block; lines of the note from 0, the end exclusive. */
export interface RenderedBlock {
  readonly html: string;
  readonly line: number;
  readonly endLine: number;
}

export interface Renderer {
  /** Blocks of a note in order, without its front matter. Never throws on what a note holds. */
  render(text: string): readonly RenderedBlock[];
}

/** A renderer that remembers the blocks of the last note. */
export function createRenderer(): Renderer {
  const markdown = createMarkdown();
  let kept: Kept = { references: '', blocks: new Map() };
  return {
    render(text) {
      const rendering = new Rendering(markdown, text, kept);
      kept = rendering.kept;
      return rendering.blocks;
    },
  };
}

/** The whole note as one piece of HTML. */
export const renderNote = (text: string): string =>
  createRenderer()
    .render(text)
    .map((block) => block.html)
    .join('');

function createMarkdown(): MarkdownIt {
  const markdown = new Markdown({ html: false, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  return markdown.use(mathematics).use(hideComments);
}

/** HTML of blocks by their source; links can point at definitions elsewhere, so these belong to the key. */
interface Kept {
  readonly references: string;
  readonly blocks: ReadonlyMap<string, string>;
}

class Rendering {
  readonly blocks: readonly RenderedBlock[];
  readonly kept: Kept;
  readonly #markdown: MarkdownIt;
  readonly #env: Env = {};

  constructor(markdown: MarkdownIt, text: string, before: Kept) {
    this.#markdown = markdown;
    const lines = text.split(/\r\n|\r|\n/);
    const skipped = frontMatterLines(lines);
    const body = lines.slice(skipped);
    const tokens = markdown.parse(body.join('\n'), this.#env);
    const { references: targets = {} } = this.#env;
    const references = JSON.stringify(targets);
    const known = references === before.references ? before.blocks : new Map<string, string>();
    const blocks = new Map<string, string>();
    this.blocks = topLevel(tokens).map((group) => {
      const [line, endLine] = linesOf(group);
      const source = body.slice(line, endLine).join('\n');
      const html = known.get(source) ?? blocks.get(source) ?? this.#render(group);
      blocks.set(source, html);
      return { html, line: line + skipped, endLine: endLine + skipped };
    });
    this.kept = { references, blocks };
  }

  #render(group: Token[]): string {
    return this.#markdown.renderer.render(group, this.#markdown.options, this.#env);
  }
}

/** Tokens of each top-level block. */
function topLevel(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let group: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    group.push(token);
    depth += token.nesting;
    if (depth > 0) continue;
    groups.push(group);
    group = [];
  }
  return groups;
}

const linesOf = (group: readonly Token[]): readonly [number, number] => group[0]?.map ?? [0, 0];
