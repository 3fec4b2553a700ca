/** Tells on the terminal what is being done: one line that changes, or, into a file or a pipe, a line now and then. */

export interface Progress {
  /** What is being done now. */
  update(description: string): void;
  /** What has been done; the line stays. */
  done(description: string): void;
}

/** Where it is told; on a passing terminal the line is gone once it is done, and the next takes its place. */
export type Out = NodeJS.WriteStream | { passing: NodeJS.WriteStream };

/** Whether nothing is to stay but the last line. */
export const isPassing = (out: Out): boolean => 'passing' in out && out.passing.isTTY;

export const streamOf = (out: Out): NodeJS.WriteStream => ('passing' in out ? out.passing : out);

/** How often, in ms, a line is written where lines stay. */
const EVERY_MS = 3_000;

/** Begins with `title`, as "Starting the database". */
export function startProgress(title: string, out: Out = process.stdout): Progress {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  const stream = streamOf(out);
  const show = stream.isTTY ? rewriting(stream) : occasional(stream);
  show(`${title} …`);
  return {
    update: description => show(`${title} … ${seconds()}  ${description}`),
    done: description => (isPassing(out) ? show('') : show(`${description} (${seconds()})`, true)),
  };
}

type Show = (line: string, stays?: boolean) => void;

const rewriting =
  (out: NodeJS.WriteStream): Show =>
  (line, stays = false) =>
    out.write(`\r\x1b[2K${stays ? `${line}\n` : line.slice(0, (out.columns || 80) - 1)}`);

function occasional(out: NodeJS.WriteStream): Show {
  let last = 0;
  return (line, stays = false) => {
    if (!stays && Date.now() - last < EVERY_MS) return;
    last = Date.now();
    out.write(`${line}\n`);
  };
}
