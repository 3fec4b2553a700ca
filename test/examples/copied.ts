/** Examples, as a person takes them: copied into a folder of their own, and run by the commands of their READMEs. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A command that a README shows, and what it prints. */
export interface Shown {
  command: string;
  output: string;
}

export interface Copy {
  folder: string;
  readme: string;
  /** Runs a command; what it prints, and what it complains of. */
  run(command: string): Promise<string>;
  remove(): void;
}

/** Where a README's server listens. */
const ORIGIN = 'http://127.0.0.1:4000';

/** Copies an example; its commands ask the server at `url`. Packages are those of the repository. */
export function copyExample(name: string, url: string): Copy {
  mkdirSync('.wuwen', { recursive: true });
  const folder = mkdtempSync(join('.wuwen', `example-${name}-`));
  cpSync(join('examples', name), folder, { recursive: true });
  const path = `${resolve('node_modules/.bin')}:${process.env.PATH}`;
  return {
    folder,
    readme: readFileSync(join(folder, 'README.md'), 'utf8'),
    run: command =>
      new Promise(done => {
        const script = asking(url, command).replace(/^npx tsx /, 'node --import tsx ');
        const options = { cwd: folder, env: { ...process.env, PATH: path }, maxBuffer: 64e6 };
        execFile('bash', ['-c', script], options, (_, stdout, stderr) => done(stdout + stderr));
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A command for another server than that of the READMEs: where it names none, by its option. */
function asking(url: string, command: string): string {
  if (command.includes(ORIGIN)) return command.replaceAll(ORIGIN, url);
  const path = /(how|run)\.ts/.test(command) ? '/mcp' : '/graphql';
  return /\.(ts|py)\b/.test(command) ? `${command} --url ${url}${path}` : command;
}

/** The commands that a README shows with what they print. */
export const shownIn = (readme: string): Shown[] =>
  [...readme.matchAll(/^```console\n([^]*?)^```/gm)].flatMap(([, block]) =>
    [...block!.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command, output]) => ({
      command: command!,
      output: output!.trim(),
    })),
  );

/** Complains where a command prints something else; `…` stands for any text. */
export async function expectShown({ run, readme }: Copy): Promise<void> {
  const shown = shownIn(readme);
  expect(shown).not.toEqual([]);
  for (const { command, output } of shown) {
    const text = (await run(command)).trim();
    const parts = output.split('…').map(part => part.trim());
    const matches = output.includes('…') && parts.every(part => text.includes(part));
    expect({ command, text: matches ? output : text }).toEqual({ command, text: output });
  }
}
