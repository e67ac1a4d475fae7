// Says how a note is read: whether at all, and for which target interview.
import { defaultTarget } from '../../engine/config.ts';
import { type NoteStatus, type StatusParams, statusMethod } from '../../protocol/status.ts';
import { isRead } from '../judgements.ts';
import { guarded } from '../log.ts';
import type { Session } from '../session.ts';
import { pathOf } from '../uris.ts';

export function status(session: Session): void {
  const unknown: NoteStatus = { state: 'on', target: defaultTarget };
  session.connection.onRequest(statusMethod, (params: StatusParams) =>
    guarded(session.log, 'Reading the status of a note', unknown, () => statusOf(session, params)),
  );
}

async function statusOf(session: Session, { uri }: StatusParams): Promise<NoteStatus> {
  const path = pathOf(uri);
  const profile = await session.profiles.of(path);
  const state = !profile.enabled ? 'off' : isRead(profile, { uri, path }) ? 'on' : 'ignored';
  return { state, target: { ...defaultTarget, ...profile.config.target } };
}
