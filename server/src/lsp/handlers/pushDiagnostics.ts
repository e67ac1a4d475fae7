// Pushes diagnostics to clients that cannot ask for them.
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';
import type { DocumentListener } from './synchronisation.ts';

/** Wait after an edit before its diagnostics are sent, in ms: keys that come in a burst are answered once. */
const pause = 50;

/** A listener that pushes after each edit, and the same for all open documents at once. */
export function pushDiagnostics(session: Session): DocumentListener & { readonly pushAll: () => void } {
  const timers = new Map<string, NodeJS.Timeout>();
  const schedule = (uri: string, delay: number): void => {
    clearTimeout(timers.get(uri));
    const push = (): void => {
      timers.delete(uri);
      void guarded(session.log, 'Diagnosing a document', undefined, () => pushOne(session, uri));
    };
    timers.set(uri, setTimeout(push, delay));
  };
  return {
    onOpen: (uri) => schedule(uri, 0),
    onChange: (uri) => schedule(uri, pause),
    onClose: (uri) => {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      void session.connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    pushAll: () => {
      for (const { uri } of session.documents.all()) schedule(uri, 0);
    },
  };
}

async function pushOne(session: Session, uri: string): Promise<void> {
  const document = session.documents.get(uri);
  if (document === undefined) return;
  const { diagnostics } = await session.judgements.of(document);
  if (session.documents.get(uri) !== document) return; // a later edit has its own turn
  await session.connection.sendDiagnostics({ uri, version: document.version, diagnostics: [...diagnostics] });
}
