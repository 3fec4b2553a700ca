/** Tells on the terminal what is being done: one line that changes, or, into a file or a pipe, a line now and then. */

export interface Progress {
  /** What is being done now. */
  update(description: string): void;
  /** What has been done; the line stays. */
  done(description: string): void;
}

/** How often, in ms, a line is written where lines stay. */
const EVERY_MS = 3_000;

/** Begins with `title`, as "Starting the database". */
export function startProgress(title: string, out: NodeJS.WriteStream = process.stdout): Progress {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  const show = out.isTTY ? rewriting(out) : occasional(out);
  show(`${title} …`);
  return {
    update: description => show(`${title} … ${seconds()}  ${description}`),
    done: description => show(`${description} (${seconds()})`, true),
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
