// Puts VS Code's own server and the Node it needs into a cache folder, from npm packages alone.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from '../paths.ts';
import { onInterrupt, runOrThrow } from '../process.ts';

export interface HostPaths {
  /** The Node that runs the server: newer than the one this project asks for. */
  readonly node: string;
  /** The server's entry script. */
  readonly server: string;
}

const VERSIONS = { 'code-server': '4.139.1', node: '24.21.0', recipe: 1 } as const;

/** Dependencies that need a compiler or another platform, and that editing Markdown never touches. */
const UNNEEDED = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'ssh2',
] as const;

/** Installs the host unless it is there already, and says where it is. */
export async function installHost(): Promise<HostPaths> {
  const folder = hostFolder();
  if (!(await isInstalled(folder))) await installInto(folder);
  return { node: join(folder, 'node'), server: join(folder, 'vscode', 'out', 'server-main.js') };
}

function hostFolder(): string {
  const { STUDY_NOTES_CACHE } = process.env;
  return join(STUDY_NOTES_CACHE ?? join(ROOT, '.cache'), 'vscode-host');
}

async function isInstalled(folder: string): Promise<boolean> {
  const stamp = await readFile(join(folder, 'stamp.json'), 'utf8').catch(() => '');
  return stamp === JSON.stringify(VERSIONS);
}

/** Builds the host beside its place and moves it there when whole, so that no half of one is ever used. */
async function installInto(folder: string): Promise<void> {
  const started = Date.now();
  const draft = `${folder}.${process.pid}`;
  const removeDraft = (): Promise<void> => rm(draft, { recursive: true, force: true, maxRetries: 5 });
  const forget = onInterrupt(removeDraft);
  progress(`preparing VS Code's server (once; into ${relative(process.cwd(), folder) || folder})`);
  try {
    await mkdir(draft, { recursive: true });
    await build(draft);
    await moveIntoPlace(draft, folder);
  } catch (error) {
    throw new Error(`VS Code's server could not be installed: ${messageOf(error)}`, { cause: error });
  } finally {
    await removeDraft().finally(forget);
  }
  progress(`VS Code's server is ready (${Math.round((Date.now() - started) / 1000)} s)`);
}

async function build(draft: string): Promise<void> {
  progress(`fetching code-server ${VERSIONS['code-server']} and Node ${VERSIONS.node}`);
  const [server, node] = await fetchPackages(draft, [
    `code-server@${VERSIONS['code-server']}`,
    `${nodePackage()}@${VERSIONS.node}`,
  ]);
  await extract(join(draft, server), 'package/lib/vscode', draft, 2);
  await extract(join(draft, node), 'package/bin/node', draft, 2);
  progress('installing the modules it needs');
  await installModules(join(draft, 'vscode'));
  await Promise.all([removeUnused(join(draft, 'vscode')), rm(join(draft, server)), rm(join(draft, node))]);
  await writeFile(join(draft, 'stamp.json'), JSON.stringify(VERSIONS));
}

function nodePackage(): string {
  if (process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64'))
    return `node-linux-${process.arch}`;
  throw new Error('it runs on Linux (x64, arm64) only. With a VS Code of your own: npm start -- --desktop');
}

/** Downloads packages as archives (npm checks their integrity); none of their scripts runs. */
async function fetchPackages(into: string, names: readonly [string, string]): Promise<[string, string]> {
  await runOrThrow('npm', ['pack', '--silent', '--prefer-offline', '--pack-destination', into, ...names], {
    cwd: into,
  });
  const archives = (await readdir(into)).filter((name) => name.endsWith('.tgz'));
  const find = (start: string): string => {
    const archive = archives.find((name) => name.startsWith(start));
    if (archive === undefined) throw new Error(`npm fetched no ${start} archive.`);
    return archive;
  };
  return [find('code-server-'), find('node-')];
}

async function extract(archive: string, path: string, into: string, strip: number): Promise<void> {
  await runOrThrow('tar', ['-xzf', archive, '-C', into, `--strip-components=${strip}`, path]);
}

async function installModules(vscode: string): Promise<void> {
  await dropDependencies(join(vscode, 'package.json'));
  await rm(join(vscode, 'npm-shrinkwrap.json'), { force: true });
  const flags = ['--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await runOrThrow('npm', ['install', ...flags], { cwd: vscode });
}

async function dropDependencies(file: string): Promise<void> {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(await readFile(file, 'utf8'));
  const kept = Object.entries(manifest.dependencies).filter(([name]) => !UNNEEDED.some((other) => other === name));
  await writeFile(file, JSON.stringify({ ...manifest, dependencies: Object.fromEntries(kept) }));
}

async function removeUnused(vscode: string): Promise<void> {
  const ripgrep = join(vscode, 'node_modules', '@vscode', 'ripgrep-universal', 'bin');
  const others = (await readdir(ripgrep)).filter((name) => name !== `${process.platform}-${process.arch}`);
  const unused = [join(vscode, 'extensions', 'copilot'), ...others.map((name) => join(ripgrep, name))];
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}

async function moveIntoPlace(draft: string, folder: string): Promise<void> {
  const old = `${folder}.old.${process.pid}`;
  if (existsSync(folder)) await rename(folder, old);
  await rename(draft, folder).catch(async (error: unknown) => {
    if (!(await isInstalled(folder))) throw error; // else another process was quicker
  });
  await rm(old, { recursive: true, force: true });
}

function progress(line: string): void {
  console.error(`[host] ${line}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
