/** Reads a backup, and tells whether it is one, and whole. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { badInput, Fault, isFileError } from '../errors';
import { migrations } from '../graph/migrations';
import { endShape, headShape, VERSION, type Counts, type End, type Head, type Line } from './shape';

/** A backup that was read to its end once. */
export interface Backup extends Counts {
  file: string;
  head: Head;
  sha256: string;
  /** Its nodes and relations, read anew. Throws Fault where they are others than before. */
  lines(): AsyncGenerator<Line>;
}

/** Reads the whole file. Throws Fault where it is no backup, is damaged, or is of a newer version. */
export async function openBackup(file: string): Promise<Backup> {
  const head = headIn(file, await firstOf(file));
  const { nodes, relations, sha256 } = await drain(linesIn(file));
  async function* lines() {
    const end = yield* linesIn(file);
    if (end.sha256 !== sha256) throw damaged(file, 'it was changed while it was read');
  }
  return { file, head, nodes, relations, sha256, lines };
}

async function firstOf(file: string): Promise<string | undefined> {
  for await (const text of textsIn(file)) return text;
  return undefined;
}

const WRITTEN = 'Name a file that wuwen backup has written.';

function headIn(file: string, text: string | undefined): Head {
  const { data: head } = headShape.safeParse(parsed(text));
  if (!head) throw badInput(`${file} is no backup of wuwen.`, WRITTEN);
  if (head.version > VERSION || head.migrations > migrations.length) {
    throw new Fault(
      'NEWER_DATABASE',
      `${file} was written by a newer wuwen.`,
      'Restore it by that one, or by a newer one.',
    );
  }
  return head as Head;
}

/** The nodes and relations, one after another; each relation's ends came before. Ends with what seals them. */
async function* linesIn(file: string): AsyncGenerator<Line, End> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relations: 0 };
  let before: string | undefined;
  let isHead = true;
  for await (const text of textsIn(file)) {
    if (before !== undefined) {
      hash.update(`${before}\n`);
      if (!isHead) yield lineIn(file, before, counts);
      isHead = false;
    }
    before = text;
  }
  const { data: end } = endShape.safeParse(parsed(before));
  if (!end) throw damaged(file, 'its end is missing');
  if (end.sha256 !== hash.digest('hex')) throw damaged(file, 'its checksum is not that of what it has');
  if (end.nodes !== counts.nodes || end.relations !== counts.relations)
    throw damaged(file, 'lines are missing');
  return end;
}

function lineIn(file: string, text: string, counts: Counts): Line {
  const line = parsed(text) as Line | undefined;
  const isThere = (number: number) => Number.isInteger(number) && number >= 0 && number < counts.nodes;
  const isSound = isRecord(line?.at(-1));
  if (isSound && line?.[0] === 'node' && line[1] === counts.nodes && areTexts(line[2])) counts.nodes += 1;
  else if (isSound && line?.[0] === 'relation' && isThere(line[1]) && areTexts([line[2]]) && isThere(line[3]))
    counts.relations += 1;
  else throw damaged(file, `line ${counts.nodes + counts.relations + 2} is none`);
  return line;
}

const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every(text => typeof text === 'string' && text !== '');
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A longer line is none, in characters: a node's properties fit into less. A small file may unpack to any length. */
const LONGEST = 100_000_000;

/** The lines, without their ends. */
async function* textsIn(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on('error', error => unpacked.destroy(error));
  unpacked.on('error', () => undefined); // also one that comes after nobody reads any more
  let rest = '';
  try {
    for await (const part of unpacked.setEncoding('utf8')) {
      const lines = (part as string).split('\n');
      lines[0] = rest + lines[0]!;
      rest = lines.pop()!;
      yield* lines;
      if (rest.length > LONGEST) throw damaged(file, 'a line has no end');
    }
    if (rest) yield rest;
  } catch (error) {
    throw unreadable(file, error as Error);
  } finally {
    source.destroy();
  }
}

function unreadable(file: string, error: Error): Error {
  if (error instanceof Fault) return error;
  if (isFileError(error)) return badInput(`${file} cannot be read: ${error.message}`, WRITTEN);
  if ((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR') return damaged(file, 'it ends in the midst');
  return damaged(file, 'it is not packed as a backup is');
}

const damaged = (file: string, why: string) =>
  badInput(`${file} is damaged: ${why}.`, 'Nothing was changed. Take another backup.');

async function drain<T>(lines: AsyncGenerator<unknown, T>): Promise<T> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) return value;
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
