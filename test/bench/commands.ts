// Runs command lines from start to end and measures time, processor time and memory.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { peakMemory } from './lspClient.ts';

export interface Timing {
  /** From start to end (ms). */
  readonly wall: number;
  /** Processor time of all its threads (ms). */
  readonly cpu: number;
}

/** Times one run of a command, its output thrown away. `cores` pins it, where the system can. */
export function timeCommand(command: readonly string[], cores?: number): Timing {
  // The shell's own `time` counts processor time too, which a busy machine does not distort.
  const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null 2>/dev/null';
  const { stderr, error } = spawnSync('bash', ['-c', script, 'bash', ...pinned(command, cores)], { encoding: 'utf8' });
  if (error) throw error;
  const [real = Number.NaN, user = 0, system = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall: real * 1000, cpu: (user + system) * 1000 };
}

/** True where runs can be held on some cores. */
export const canPin = (): boolean => existsSync('/usr/bin/taskset');

function pinned(command: readonly string[], cores: number | undefined): readonly string[] {
  if (cores === undefined || !canPin()) return command;
  return ['taskset', '-c', cores === 1 ? '0' : `0-${cores - 1}`, ...command];
}

/** Largest resident set of one run (MB). */
export async function memoryOfCommand([command = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'ignore' });
  let peak = Number.NaN;
  // The mark only rises, so that the last look before the end is nearly the peak.
  const look = setInterval(() => {
    const now = peakMemory(child.pid);
    if (!Number.isNaN(now)) peak = now;
  }, 1);
  await once(child, 'exit');
  clearInterval(look);
  return peak;
}
