/** Paths: folders that are made, and words of commands that a person may copy. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** Where the program keeps its files: in the project, or, installed as a package, in the folder where it is called. */
export const home = __dirname.split(sep).includes('node_modules') ? process.cwd() : resolve(__dirname, '..');

/** Makes a folder and those around it, for its owner alone. Node's own way never ends where none can be made, as in /proc. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder, { mode: 0o700 });
  }
}

/** A word of a command: in quotes where a shell would take it for more than one word. */
export const quoted = (word: string): string =>
  /^[\p{L}\p{N}_./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
