// The formulas of a note as the linter reads them and as the preview renders them, in one form.
import Markdown, { type Token } from 'markdown-it';
import { parse } from '../../../server/src/engine/index.ts';
import { hideComments } from '../../../server/src/render/comments.ts';
import { frontMatterLines } from '../../../server/src/render/frontMatter.ts';
import { mathematics } from '../../../server/src/render/mathRule.ts';

/** TeX of each closed formula in order, without the white space and quote marks that a container adds. */
export function lintedFormulas(text: string): readonly string[] {
  const formulas = parse(text).roots.flatMap((root) =>
    root.formulas.filter((it) => it.closed).map((it) => root.text.slice(it.content.start, it.content.end)),
  );
  return formulas.map(bare);
}

/** The same as the preview shows them. */
export function renderedFormulas(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const markdown = new Markdown({ html: false, linkify: true }).use(mathematics).use(hideComments);
  const all = markdown.parse(lines.slice(frontMatterLines(lines)).join('\n'), {}).flatMap(withChildren);
  return all.filter(({ type }) => type === 'math_inline' || type === 'math_block').map(({ content }) => bare(content));
}

const withChildren = (token: Token): Token[] => [token, ...(token.children ?? []).flatMap(withChildren)];

const bare = (tex: string): string => tex.replace(/[\s>]+/g, '');
