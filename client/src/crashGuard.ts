// Decides what happens when the language server dies: once, it is started again; twice in a short time, the user is asked.
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient/node';

/** Two deaths within this time are one too many, in ms. */
const shortTime = 3 * 60_000;

/** Errors in a row after which a connection is given up. */
const maxErrors = 3;

export class CrashGuard implements ErrorHandler {
  readonly #giveUp: () => void;
  #lastDeath: number | undefined;

  /** `giveUp` is called when the server will not be started again. */
  constructor(giveUp: () => void) {
    this.#giveUp = giveUp;
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: (count ?? 1) <= maxErrors ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    const isTwice = this.#lastDeath !== undefined && now - this.#lastDeath < shortTime;
    this.#lastDeath = now;
    if (!isTwice) return { action: CloseAction.Restart, handled: true };
    this.#giveUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /** A restart by hand begins a new count. */
  reset(): void {
    this.#lastDeath = undefined;
  }
}
