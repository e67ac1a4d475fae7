// A small client of the language server protocol over standard input and output, for timing servers.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly unknown[];
}

/** Whether the client asks for diagnostics after a change, as VS Code does, or waits until they are sent. */
export type Way = 'pull' | 'push';

/** One server with one open note, told of changes. */
export class LspClient {
  readonly #server: ChildProcessByStdio<Writable, Readable, null>;
  readonly #uri = 'file:///bench/note.md';
  #received: Buffer = Buffer.alloc(0);
  #waiting: ((message: Message) => void)[] = [];
  readonly #ended: Promise<never>;
  #version = 1;
  #requests = 0;

  readonly #way: Way;

  constructor(command: string, args: readonly string[], way: Way) {
    this.#way = way;
    this.#server = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#server.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#ended = new Promise((_, reject) => {
      this.#server.once('exit', () => reject(new Error(`the server ended: ${[command, ...args].join(' ')}`)));
    });
    this.#ended.catch(() => undefined);
  }

  /** Starts the server and opens a note; resolves to the number of its diagnostics. */
  async open(text: string): Promise<number> {
    const capabilities = this.#way === 'pull' ? { textDocument: { diagnostic: {} } } : {};
    await this.#request('initialize', { processId: process.pid, rootUri: null, capabilities });
    this.#send({ method: 'initialized', params: {} });
    const textDocument = { uri: this.#uri, languageId: 'markdown', version: this.#version, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return this.#diagnostics();
  }

  /** Sends a change and waits for the diagnostics of the new version; `change` is in the protocol's own terms. */
  change(change: object): Promise<number> {
    this.#version += 1;
    const params = { textDocument: { uri: this.#uri, version: this.#version }, contentChanges: [change] };
    this.#send({ method: 'textDocument/didChange', params });
    return this.#diagnostics();
  }

  /** Largest resident set so far (MB); NaN where the system does not tell. */
  get memory(): number {
    return peakMemory(this.#server.pid);
  }

  stop(): void {
    this.#server.kill();
  }

  async #diagnostics(): Promise<number> {
    if (this.#way === 'push') return this.#pushed();
    const report = await this.#request('textDocument/diagnostic', { textDocument: { uri: this.#uri } });
    return (report as { readonly items: readonly unknown[] }).items.length;
  }

  #request(method: string, params: object): Promise<unknown> {
    this.#requests += 1;
    const id = this.#requests;
    this.#send({ id, method, params });
    return this.#next((message) => (message.id === id && 'result' in message ? message.result : undefined));
  }

  #pushed(): Promise<number> {
    return this.#next(({ method, params }) => {
      if (method !== 'textDocument/publishDiagnostics') return undefined;
      const { version, diagnostics } = params as Published;
      return version === undefined || version === this.#version ? diagnostics.length : undefined;
    });
  }

  #next<T>(match: (message: Message) => T | undefined): Promise<T> {
    const found = new Promise<T>((resolve) => {
      const take = (message: Message): void => {
        const value = match(message);
        if (value === undefined) return;
        this.#waiting = this.#waiting.filter((it) => it !== take);
        resolve(value);
      };
      this.#waiting.push(take);
    });
    return Promise.race([found, this.#ended]);
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let message = this.#cut(); message; message = this.#cut()) this.#handle(message);
  }

  #handle(message: Message): void {
    // A server may ask something of its client; it gets an empty answer and goes on.
    if (message.id !== undefined && message.method !== undefined) this.#send({ id: message.id, result: null });
    for (const take of [...this.#waiting]) take(message);
  }

  #cut(): Message | undefined {
    const end = this.#received.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, Math.max(0, end)))?.[1]);
    if (end < 0 || this.#received.length < end + 4 + length) return undefined;
    const body = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    return JSON.parse(body) as Message;
  }
}

/** Largest resident set of a process so far (MB), from Linux; NaN elsewhere or once it has ended. */
export function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
