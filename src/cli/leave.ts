/** When to leave: Ctrl-C, a signal, or the end of the npm that started this process. */

/** How often, in ms, it is asked whether npm is still there. */
const ASK_MS = 1_000;
/** A signal to the terminal's processes may arrive twice: by itself, and passed on by npm. */
const SAME_MS = 500;

/** The reason of that signal: what was under way is given up. */
export class Left extends Error {
  override readonly name = 'Left';
}

/**
 * A signal that is aborted when this process is asked to leave. Asked again, it leaves at once, with exit code 130;
 * the embedded database ends by itself then.
 */
export function untilAskedToLeave(startedByNpm: boolean): AbortSignal {
  const leaving = new AbortController();
  let asked: number | undefined;
  const ask = () => {
    if (asked !== undefined && Date.now() - asked > SAME_MS) process.exit(130);
    asked ??= Date.now();
    leaving.abort(new Left());
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask);
  // A terminal that was closed takes no more words; what runs is stopped in order all the same.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  if (startedByNpm) whenOrphaned(() => asked ?? ask());
  return leaving.signal;
}

/** npm that is killed tells its children nothing; they have another parent from then on. */
function whenOrphaned(leave: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    leave();
  }, ASK_MS);
  timer.unref();
}
