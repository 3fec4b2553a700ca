/** Writes what is made piece by piece into a file that is whole or not there. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badInput } from '../errors';
import { startProgress } from './progress';

interface WriteOptions {
  /** Through what the text goes on its way, as gzip. */
  packing?: Duplex[];
  /** What is told beside the size. */
  detail?(): string;
}

/** Writes beside the file, and puts it in its place when it is whole; a device or a pipe is written as it is. */
export async function writeToFile(
  texts: AsyncIterable<string>,
  file: string,
  signal: AbortSignal,
  { packing = [], detail = () => '' }: WriteOptions = {},
): Promise<void> {
  const place = await placeOf(file);
  const progress = startProgress(`Writing ${file}`, process.stderr);
  const out = place.handle.createWriteStream({ flush: true });
  const size = () => [detail(), sizeText(out.bytesWritten)].filter(Boolean).join(', ');
  try {
    const source = Readable.from(told(texts, () => progress.update(size())));
    await pipeline([source, ...packing, out], { signal });
    if (place.draft !== place.path) await rename(place.draft, place.path);
  } catch (error) {
    if (place.draft !== place.path) await rm(place.draft, { force: true });
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unwritable(file, error as Error);
  }
  progress.done(`Wrote ${file}, ${size()}`);
}

/** Where a file stands, and its draft, which is open: one that cannot be made is told before anything is read. */
async function placeOf(file: string) {
  const path = await realpath(file).catch(() => file);
  const before = await stat(path).catch(() => undefined);
  const draft = before && !before.isFile() ? path : `${path}.part`;
  const handle = await open(draft, 'w').catch((error: Error) => {
    throw unwritable(file, error);
  });
  return { path, draft, handle };
}

export const unwritable = (file: string, { message }: Pick<Error, 'message'>) =>
  badInput(`${file} cannot be written: ${message}`, 'Name another file.');

const sizeText = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

async function* told<T>(items: AsyncIterable<T>, tell: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    tell();
  }
}
