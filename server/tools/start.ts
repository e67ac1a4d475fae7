// What `npm start [folder]` runs: the folder open in VS Code with this extension, and its lint on the terminal.
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstExecutable, INSTALL_COMMAND } from './host/chromium.ts';
import { type RunningHost, withHost } from './host/serve.ts';
import { smoke } from './host/smoke.ts';
import { ROOT, VSIX } from './paths.ts';
import { lastLines, runCommand, runMain } from './process.ts';

const USAGE = `npm start [folder]                opens the folder (default: examples) in VS Code, in the browser
npm start [folder] -- --open      the same, and starts the browser
npm start [folder] -- --desktop   in the VS Code installed on this machine
npm start [folder] -- --smoke     opens it in a headless browser, checks that the extension activates, and ends`;

const OPENERS = ['xdg-open', 'open', 'firefox', 'chromium', 'google-chrome'] as const;
const DESKTOP = ['code', 'code-insiders', 'codium'] as const;

interface Choices {
  readonly folder: string;
  readonly open: boolean;
  readonly desktop: boolean;
  readonly smoke: boolean;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      open: { type: 'boolean', default: false },
      desktop: { type: 'boolean', default: false },
      smoke: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await start({ ...values, folder: await checkedFolder(positionals[0]) });
  return 0;
}

/** The folder as the user named it: npm itself runs us in the project's root. */
async function checkedFolder(name: string | undefined): Promise<string> {
  const { INIT_CWD = process.cwd() } = process.env;
  const folder = name === undefined ? join(ROOT, 'examples') : resolve(INIT_CWD, name);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`${folder} is not a folder.\n\n${USAGE}`);
  return folder;
}

async function start(choices: Choices): Promise<void> {
  if (choices.desktop) return startDesktop(choices.folder);
  const options = { folder: choices.folder, vsix: VSIX };
  await withHost(options, (host) => (choices.smoke ? check(host) : serve(host, choices)));
}

async function startDesktop(folder: string): Promise<void> {
  const code = firstExecutable(DESKTOP);
  if (code === undefined) {
    throw new Error(
      'No `code` command was found. In VS Code, run "Shell Command: Install \'code\' command in PATH",\n' +
        'or leave out --desktop to use VS Code in the browser.',
    );
  }
  await runCommand(code, [`--extensionDevelopmentPath=${ROOT}`, folder], { show: true });
  await lint(folder);
}

async function check(host: RunningHost): Promise<void> {
  console.log(`The workbench loads and the extension is active (after ${await smoke(host)} ms, says VS Code).`);
}

/** Shows the lint and the address, and stays until Ctrl+C. */
async function serve(host: RunningHost, { folder, open }: Choices): Promise<void> {
  await lint(folder);
  console.log(`\n${folder} is open in VS Code at\n\n  ${host.url}\n\nCtrl+C ends it.`);
  const opener = firstExecutable(OPENERS);
  if (opener === undefined) console.log(`\nNo browser on this machine? ${INSTALL_COMMAND}`);
  else if (open) spawn(opener, [host.url], { detached: true, stdio: 'ignore' }).unref();
  await host.exited;
  throw new Error(`VS Code's server ended by itself:\n${lastLines(host.output(), 20)}`);
}

async function lint(folder: string): Promise<void> {
  console.log(`\n$ study-notes lint ${folder}`);
  await runCommand(process.execPath, [join(ROOT, 'dist', 'cli.js'), 'lint', folder], { show: true });
}

await runMain(main);
