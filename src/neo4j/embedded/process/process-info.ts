/** Which process a number means: numbers are used again, but never with the same start. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, told apart from later ones of the same number. */
export interface ProcessId {
  pid: number;
  /** When it started, in the system's own words. */
  started: string;
}

/** The process that has this number now, or undefined where none has. */
export function processOf(pid: number): ProcessId | undefined {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

/** Whether that very process still runs. */
export const isAlive = ({ pid, started }: ProcessId): boolean => processOf(pid)?.started === started;

/** Sends a signal to that very process; nothing happens where it has ended. */
export function signal(target: ProcessId, name: NodeJS.Signals): void {
  if (!isAlive(target)) return;
  try {
    process.kill(target.pid, name);
  } catch {
    // It ended in between.
  }
}

/** Waits until that very process has ended, and tells whether it did within `ms`. */
export async function ended(target: ProcessId, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (isAlive(target)) {
    if (Date.now() > until) return false;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return true;
}

function fromProc(pid: number): ProcessId | undefined {
  // The name, in parentheses, may hold spaces. After it come the state and, as 20th field, the start in ticks since boot.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const gone = fields[0] === 'Z' || fields[0] === 'X'; // ended, though its parent has not asked how
  return gone ? undefined : { pid, started: fields[19]! };
}

function fromPs(pid: number): ProcessId {
  return {
    pid,
    started: execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim(),
  };
}
