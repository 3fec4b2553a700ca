/** Runs the command line as a person would, and listens to what it says. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface Running {
  process: ChildProcess;
  /** What it has said so far, on both outputs. */
  said(): string;
  /** Waits until it says that; throws, with all that it said, where it ends before. */
  description(text: string): Promise<void>;
  /** Waits for its end: the exit code, or the signal. */
  ended: Promise<number | string>;
}

/** As a package has it, which starts sooner; test/setup has built it. */
export const builtCli = resolve(__dirname, '../../dist/cli.js');
/** As a clone runs it. */
const cli = ['--import', 'tsx', resolve(__dirname, '../../src/cli.ts')];

/** Starts `wuwen <args>` with these settings, and none of the test run's own. */
export const wuwen = (args: string[], settings: Record<string, string> = {}): Running =>
  listenTo([process.execPath, builtCli, ...args], settings);

/** The same, of a clone, as a child of another program, which is what `process` then is. It has ended when both have. */
export const wuwenBehind = (args: string[], settings: Record<string, string> = {}): Running =>
  listenTo(['/bin/sh', '-c', '"$@" & wait', 'sh', process.execPath, ...cli, ...args], settings);

function listenTo([program, ...args]: string[], settings: Record<string, string>): Running {
  const { PATH, HOME } = process.env;
  const child = spawn(program!, args, { env: { PATH, HOME, ...settings } });
  let said = '';
  const heard = new Set<() => void>();
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      heard.forEach(listen => listen());
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return {
    process: child,
    said: () => said,
    ended,
    description: text =>
      new Promise((resolve, reject) => {
        const listen = () => said.includes(text) && resolve();
        heard.add(listen);
        listen();
        void ended.then(how => reject(new Error(`It ended (${how}) without saying "${text}":\n${said}`)));
      }),
  };
}
