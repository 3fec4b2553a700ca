/** Other programs: whether they are there, and what they say line by line. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';

export const isOnPath = (command: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', command], { stdio: 'ignore' }).status === 0;

export interface Result {
  /** Whether the program ended well. */
  ok: boolean;
  /** All that it said. */
  lines: string[];
}

/** Runs a program to its end; `heard` gets each line as it comes. */
export async function runCommand(
  [program, ...args]: string[],
  heard: (line: string) => void,
): Promise<Result> {
  const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const hear = (line: string) => {
    // Colours are of no use here, and some programs write them into pipes, too.
    const plain = line.replace(/\x1b\[[\d;]*m/g, '');
    lines.push(plain);
    heard(plain);
  };
  createInterface(child.stdout).on('line', hear);
  createInterface(child.stderr).on('line', hear);
  const [code] = (await once(child, 'close')) as [number | null];
  return { ok: code === 0, lines };
}
