// Finds a Chromium on this machine; on Debian, root gets one installed from Debian's own packages.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { runOrThrow } from '../process.ts';

const NAMES = ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;
const INSTALL = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'] as const;

/** The one command that gives a Debian a browser. */
export const INSTALL_COMMAND = `sudo apt-get ${INSTALL.join(' ')}`;

/** The path of a Chromium: $CHROMIUM, a usual name, or a fresh install. */
export async function findChromium(): Promise<string> {
  const { CHROMIUM } = process.env;
  const names = CHROMIUM === undefined ? NAMES : [CHROMIUM];
  const found = firstExecutable(names);
  if (found !== undefined) return found;
  if (CHROMIUM !== undefined) throw new Error(`CHROMIUM names ${CHROMIUM}, which is not an executable.`);
  await installChromium();
  return firstExecutable(NAMES) ?? fail();
}

async function installChromium(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) fail();
  console.error('[host] installing Chromium (Debian package, once)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runOrThrow('apt-get', INSTALL, { env }).catch(async () => {
    await runOrThrow('apt-get', ['update'], { env });
    await runOrThrow('apt-get', INSTALL, { env });
  });
}

function fail(): never {
  throw new Error(`No Chromium was found. Install one: ${INSTALL_COMMAND}\nor name yours in CHROMIUM.`);
}

/** The first of these names that can be run, looked up in PATH unless absolute. */
export function firstExecutable(names: readonly string[]): string | undefined {
  const { PATH = '' } = process.env;
  const candidates = names.flatMap((name) =>
    isAbsolute(name) ? [name] : PATH.split(delimiter).map((dir) => join(dir, name)),
  );
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
