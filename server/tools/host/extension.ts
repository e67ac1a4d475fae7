// Installs a packaged extension into a folder of extensions, as a user's VS Code would.
import { existsSync } from 'node:fs';
import { runOrThrow } from '../process.ts';
import { withScratch } from '../scratch.ts';
import type { HostPaths } from './install.ts';

export async function installVsix({ node, server }: HostPaths, vsix: string, extensionsDir: string): Promise<void> {
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: \`npm run package\` makes it.`);
  await withScratch('install', (scratch) => {
    const folders = ['--extensions-dir', extensionsDir, '--server-data-dir', scratch];
    return runOrThrow(node, [server, '--install-extension', vsix, ...folders, '--accept-server-license-terms']);
  });
}
