// The notes of all workspace folders, each once, in path order folder by folder.
import { join } from 'node:path';
import { walk } from '../project/discovery.ts';
import type { Session } from './session.ts';

/** Absolute paths; what git or the configuration of a workspace folder hides is left out. */
export async function* workspaceNotes({ folders, profiles }: Session): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const root of folders.paths) {
    const profile = await profiles.of(join(root, 'note.md'));
    if (!profile.enabled) continue;
    for await (const path of walk(root, { ignored: profile.ignores })) {
      if (seen.has(path)) continue;
      seen.add(path);
      yield path;
    }
  }
}
