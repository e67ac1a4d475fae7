// Installs a packaged extension into a folder of extensions, as a user's VS Code would.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOrThrow } from '../process.ts';
import type { HostPaths } from './install.ts';

export async function installVsix({ node, server }: HostPaths, vsix: string, extensionsDir: string): Promise<void> {
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: \`npm run package\` makes it.`);
  const scratch = await mkdtemp(join(tmpdir(), 'study-notes-install-'));
  try {
    const folders = ['--extensions-dir', extensionsDir, '--server-data-dir', scratch];
    await runOrThrow(node, [server, '--install-extension', vsix, ...folders, '--accept-server-license-terms']);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
