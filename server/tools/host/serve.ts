// Runs VS Code's server on a folder: own data folders, own token, gone without a trace when stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectOutput, lastLines, onInterrupt } from '../process.ts';
import { makeScratch, type Scratch } from '../scratch.ts';
import { installVsix } from './extension.ts';
import { type HostPaths, installHost } from './install.ts';

export interface HostOptions {
  /** The folder to open, absolute. */
  readonly folder: string;
  readonly extensionsDir?: string;
  /** A packaged extension to install before the start. */
  readonly vsix?: string;
  readonly userDataDir?: string;
  /** User settings on top of the quiet defaults; read once, at the start. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Makes the workbench obey a `payload` in its address; for tests. */
  readonly smokeTestDriver?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningHost {
  /** The workbench with the folder open; it carries the token. */
  readonly url: string;
  /** The same server's workbench with another folder open. */
  readonly urlOf: (folder: string) => string;
  readonly port: number;
  /** Settles when the server has ended by itself or was stopped. */
  readonly exited: Promise<void>;
  /** What the server printed. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

const START_LIMIT = 30_000;
const STOP_LIMIT = 8_000;

const FLAGS = [
  '--host=127.0.0.1',
  '--port=0',
  '--accept-server-license-terms',
  '--telemetry-level=off',
  '--disable-workspace-trust',
] as const;

const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Light Modern',
  'window.autoDetectColorScheme': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
} as const;

/** Starts the server (installing it first where needed) and waits until it listens. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const paths = await installHost();
  const scratch = await makeScratch('host');
  const token = randomUUID();
  const flags = [...FLAGS, '--connection-token', token, ...(await prepareFolders(paths, options, scratch.path))];
  const child = launch(paths, options.smokeTestDriver ? [...flags, '--enable-smoke-test-driver'] : flags, {
    ...process.env,
    ...options.env,
    TMPDIR: scratch.path,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  });
  const output = collectOutput(child);
  const stop = stopper(child, scratch);
  const port = await waitForPort(child, output).catch((error: unknown) => stop().then(() => Promise.reject(error)));
  const urlOf = (folder: string): string =>
    `http://localhost:${port}/?tkn=${token}&folder=${encodeURIComponent(folder)}`;
  return { url: urlOf(options.folder), urlOf, port, exited: exitOf(child), output, stop };
}

/** Hands over a running server for as long as `use` takes. */
export async function withHost<T>(options: HostOptions, use: (host: RunningHost) => Promise<T>): Promise<T> {
  const host = await startHost(options);
  return use(host).finally(host.stop);
}

/** Fills the data folders and names them as the server's flags. */
async function prepareFolders(paths: HostPaths, options: HostOptions, scratch: string): Promise<readonly string[]> {
  const userData = options.userDataDir ?? join(scratch, 'data');
  const extensions = options.extensionsDir ?? join(scratch, 'extensions');
  await seedSettings(userData, { ...QUIET_SETTINGS, ...options.settings });
  if (options.vsix !== undefined) await installVsix(paths, options.vsix, extensions);
  return ['--server-data-dir', scratch, '--user-data-dir', userData, '--extensions-dir', extensions];
}

/** The server in a process group of its own, so that its extension hosts end with it. */
function launch({ node, server }: HostPaths, flags: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(node, [server, ...flags], { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
}

async function seedSettings(userData: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = join(userData, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

function waitForPort(child: ChildProcess, output: () => string): Promise<number> {
  let limit: NodeJS.Timeout | undefined;
  const port = new Promise<number>((resolve, reject) => {
    const fail = (): void => reject(new Error(`VS Code's server did not start:\n${lastLines(output(), 20)}`));
    limit = setTimeout(fail, START_LIMIT);
    child.once('exit', fail);
    child.once('error', reject);
    child.stdout?.on('data', () => {
      const found = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return port.finally(() => clearTimeout(limit));
}

async function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Ends the server's whole process group and removes its folder; safe to call twice. */
function stopper(child: ChildProcess, scratch: Scratch): () => Promise<void> {
  const kill = (): void => signalGroup(child, 'SIGKILL');
  const stop = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    const limit = setTimeout(kill, STOP_LIMIT);
    await exitOf(child);
    clearTimeout(limit);
    kill(); // extension hosts that outlive the server
    await scratch.remove();
    process.off('exit', kill);
  };
  process.on('exit', kill); // should we crash
  const forget = onInterrupt(stop);
  return () => stop().finally(forget);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
