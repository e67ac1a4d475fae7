// Keeps a client that asks again and again waiting until there is something new to say.
import type { CancellationToken } from 'vscode-languageserver/node';
import type { Session } from '../session.ts';

/** So many answers to an unchanged workspace are given at once. */
const prompt = 2;

/** Holds back a workspace request where the client would only hear the same once more: VS Code asks every two seconds. */
export class Patience {
  readonly #session: Session;
  /** The count of changes when the last request was answered, and how many were answered at that count. */
  #count = -1;
  #answers = 0;
  #asked = -1;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Returns at once, or with the next change, or when the request is cancelled. */
  async wait(isStreaming: boolean, token: CancellationToken): Promise<void> {
    const { client, changes } = this.#session;
    // A client that streams expects long requests; and only changes that we are told of can end the wait.
    const mayWait = isStreaming && client.watchesFiles;
    if (mayWait && this.#count === changes.count && this.#answers >= prompt) {
      await Promise.race([changes.next(), cancellation(token)]);
    }
    this.#asked = changes.count;
  }

  /** The request was answered in full, with what was the case when its wait ended. */
  answered(): void {
    this.#answers = this.#count === this.#asked ? this.#answers + 1 : 1;
    this.#count = this.#asked;
  }
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
