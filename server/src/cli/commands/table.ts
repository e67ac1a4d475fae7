// The commands by name; each is loaded only when it is asked for, so that starting stays quick.
import type { Command } from '../command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'lint',
    summary: 'Find what would cost points in notes',
    load: async () => (await import('./lint.ts')).lintCommand,
  },
  {
    name: 'rules',
    summary: 'List the rules',
    load: async () => (await import('./rules.ts')).rulesCommand,
  },
  {
    name: 'explain',
    summary: 'Explain a rule',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'server',
    summary: 'Run the language server for editors',
    load: async () => (await import('./server.ts')).serverCommand,
  },
];
