// Links to other files: the page's own addresses mean nothing outside it, so the extension opens what they point at.

/** Calls `open` with the target of a clicked link, as written, where it is neither a web address nor a place in the note. */
export function followFileLinks(root: HTMLElement, open: (href: string) => void): void {
  root.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const href = anchor?.getAttribute('href') ?? '';
    if (href === '' || isForBrowser(href)) return;
    event.preventDefault();
    event.stopPropagation(); // else VS Code opens the page's address of the file in a browser
    open(href);
  });
}

const isForBrowser = (href: string): boolean => /^(?:#|\/\/|[a-z][a-z\d+.-]*:)/i.test(href);
