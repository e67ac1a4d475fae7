// The preview's page: keeps the note's text up to date and shows it, at most once a frame.
import { createRenderer } from '../../../../server/src/render/render.ts';
import type { MessageFromPage, MessageToPage } from '../messages.ts';
import { BlockList } from './blockList.ts';
import { followFileLinks } from './links.ts';
import { type NoteText, textAfter } from './noteText.ts';
import 'katex/dist/katex.min.css';
import './style.css';

interface Host {
  postMessage(message: MessageFromPage): void;
}

declare function acquireVsCodeApi(): Host;

function main(host: Host, root: HTMLElement): void {
  const renderer = createRenderer();
  const blocks = new BlockList(root);
  let note: NoteText | undefined;
  let isDue = false;

  const show = (): void => {
    isDue = false;
    if (note === undefined) return;
    blocks.show(renderer.render(note.text));
    host.postMessage({ type: 'shown', version: note.version });
  };
  const showSoon = (): void => {
    if (!isDue) requestAnimationFrame(show);
    isDue = true;
  };
  window.addEventListener('message', ({ data }: MessageEvent<MessageToPage>) => {
    if (data.type === 'note') setBase(data.base);
    note = textAfter(note, data);
    if (note === undefined) host.postMessage({ type: 'hello' });
    else showSoon();
  });
  followFileLinks(root, (href) => host.postMessage({ type: 'open', href }));
  host.postMessage({ type: 'hello' });
}

/** Relative addresses of images count from the note's folder. */
function setBase(href: string): void {
  const base = document.querySelector('base') ?? document.head.appendChild(document.createElement('base'));
  base.href = href;
}

const root = document.getElementById('note');
if (root !== null) main(acquireVsCodeApi(), root);
