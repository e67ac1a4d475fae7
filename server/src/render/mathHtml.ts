// One formula as HTML, by KaTeX: nothing that a note holds can load, link, loop or break the page.
import katex from 'katex';

/** Macro expansions after which KaTeX gives up, and the largest size in em that a formula may ask for. */
const maxExpand = 1000;
const maxSize = 50;

/** HTML of a formula; one that cannot be read shows its source, marked as an error. */
export function mathHtml(tex: string, display: boolean): string {
  try {
    return katex.renderToString(renderable(tex), {
      displayMode: display,
      throwOnError: false,
      errorColor: 'var(--note-error, currentColor)', // KaTeX writes it inline; the page chooses it
      strict: 'ignore',
      trust: false,
      maxExpand,
      maxSize,
    });
  } catch (error) {
    // KaTeX throws on what is no TeX error at all, such as nesting too deep for the stack.
    return `<span class="katex-error" title="${escapeHtml(String(error))}">${escapeHtml(tex)}</span>`;
  }
}

/** Labels name a formula and show nothing; a reference shows the name, since formulas are not numbered here. */
const renderable = (tex: string): string =>
  tex.replace(/\\label\s*\{[^{}]*\}/g, '').replace(/\\(?:eq)?ref\s*\{([^{}]*)\}/g, '\\text{($1)}');

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (it) => (it === '&' ? '&amp;' : it === '<' ? '&lt;' : it === '>' ? '&gt;' : '&quot;'));
