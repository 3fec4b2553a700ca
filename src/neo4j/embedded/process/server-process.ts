/**
 * The database's process, which never outlives this one. Two things see to that, each by itself: a guard, a tiny
 * shell whose input ends when this process ends, however it does; and, where Linux has setpriv, the kernel.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { ended, processOf, signal, type ProcessId } from './process-info';

export interface ServerProcess {
  id: ProcessId;
  /** Settles when the process has ended, and says how: "exit code 1", "SIGKILL". */
  exit: Promise<string>;
  /** Asks the process to end, and ends it where it does not within 20 s. May be called again. */
  stop(): Promise<void>;
}

/** How long, in ms, the database may take to write what it holds and end. */
const STOP_MS = 20_000;
/** What asks it to. It ignores the others, see `shielded`. */
const STOP = 'SIGHUP';

/** Starts `command`; what it says goes to the file `log`. */
export async function startServerProcess(command: string[], log: string): Promise<ServerProcess> {
  const [program, ...args] = shielded([...deathSignal(), ...command]);
  const output = openSync(log, 'w', 0o600);
  const child = spawn(program!, args, { stdio: ['ignore', output, output] });
  closeSync(output);
  await spawned(child);
  const id = processOf(child.pid!) ?? { pid: child.pid!, started: '' };
  const guard = startGuard(id.pid);

  const exit = new Promise<string>(resolve => {
    child.once('exit', (code, by) => {
      guard.dismiss();
      resolve(by ?? `exit code ${code}`);
    });
  });
  let stopped: Promise<void> | undefined;
  return { id, exit, stop: () => (stopped ??= stop(child, exit)) };
}

async function stop(child: ChildProcess, exit: Promise<string>): Promise<void> {
  child.kill(STOP);
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await exit;
  clearTimeout(impatience);
}

/** Ends a process that is not a child of this one: in order where it can, in any case after 20 s. */
export async function end(id: ProcessId): Promise<void> {
  signal(id, STOP);
  if (await ended(id, STOP_MS)) return;
  signal(id, 'SIGKILL');
  await ended(id, STOP_MS);
}

const spawned = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));

/**
 * What Ctrl-C or a supervisor sends to all processes at once reaches this one alone, which answers what is under way
 * and then stops the database. A session of its own would do that, too; but Linux weighs sessions before it weighs
 * processes (sched_autogroup), and a busy database held up this process for 100 ms at a time.
 */
const shielded = (command: string[]): string[] => [
  '/bin/sh',
  '-c',
  `trap '' INT TERM; exec "$@"`,
  'database',
  ...command,
];

/** A prefix that has the kernel end the command when this process ends; empty where there is none. */
function deathSignal(): string[] {
  const prefix = ['setpriv', '--pdeathsig', 'HUP'];
  const works =
    process.platform === 'linux' && spawnSync(prefix[0]!, [...prefix.slice(1), 'true']).status === 0;
  return works ? prefix : [];
}

/** Reads until the input ends, which is when the parent does; then ends the process: in order, or after 6 s anyway. */
const GUARD = `
while read -r _; do :; done
for wait in 1 2 3 4 5 6; do kill -HUP "$1" 2>/dev/null || exit 0; sleep 1; done
kill -KILL "$1" 2>/dev/null
`;

/** Watches over a process for this one. A guard that is killed has a successor. */
function startGuard(pid: number): { dismiss(): void } {
  let dismissed = false;
  let guard: ChildProcess;
  const post = () => {
    guard = spawn('/bin/sh', ['-c', GUARD, 'guard', String(pid)], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    guard.once('exit', () => {
      if (!dismissed) post();
    });
  };
  post();
  return {
    dismiss: () => {
      dismissed = true;
      guard.kill('SIGKILL');
    },
  };
}
