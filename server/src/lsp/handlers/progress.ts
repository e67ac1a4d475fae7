// Shows that a long walk over the workspace goes on; a short one shows nothing.
import type { WorkDoneProgressReporter, WorkDoneProgressServerReporter } from 'vscode-languageserver/node';
import { WorkDoneProgressReporter as Reporter } from 'vscode-languageserver/node';
import type { Session } from '../session.ts';

/** A walk that takes longer than this is shown, in ms. */
const quietTime = 1000;
const title = 'Study Notes: reading the notes of the workspace';

export interface Progress {
  /** One more note was read. */
  count(): void;
  isCancelled(): boolean;
  done(): void;
}

/** Progress on the token that came with the request, else on one of our own once the walk takes long. */
export function progressOf(session: Session, given: WorkDoneProgressReporter): Progress {
  if (!Reporter.isNullInstance(given)) return shownOn(given);
  return session.client.showsProgress ? shownLater(session) : silent;
}

const silent: Progress = { count: () => undefined, isCancelled: () => false, done: () => undefined };

function shownOn(reporter: WorkDoneProgressReporter, from = 0): Progress {
  let notes = from;
  reporter.begin(title, undefined, undefined, true);
  return {
    count: () => {
      notes += 1;
      if (notes % 20 === 0) reporter.report(`${notes} notes`);
    },
    isCancelled: () =>
      'token' in reporter && (reporter as WorkDoneProgressServerReporter).token.isCancellationRequested,
    done: () => reporter.done(),
  };
}

function shownLater(session: Session): Progress {
  let shown: Progress = silent;
  let notes = 0;
  let isDone = false;
  const show = async (): Promise<void> => {
    const reporter = await session.connection.window.createWorkDoneProgress();
    shown = shownOn(reporter, notes);
    if (isDone) shown.done();
  };
  const timer = setTimeout(() => show().catch(() => undefined), quietTime);
  return {
    count: () => {
      notes += 1;
      shown.count();
    },
    isCancelled: () => shown.isCancelled(),
    done: () => {
      clearTimeout(timer);
      if (!isDone) shown.done();
      isDone = true;
    },
  };
}
