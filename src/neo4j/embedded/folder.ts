/** The data folder: made, writable, and with room on its disk. */
import { accessSync, constants, statfsSync } from 'node:fs';
import { Fault } from '../../errors';
import { makeFolder } from '../../paths';

/** How many MB must be free: an empty database with its logs takes a tenth of it. */
const ROOM_MB = 200;

/** Makes the folder, which only its owner can read. Throws a Fault where the database could not work in it. */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unusable(folder, error as Error);
  }
  const free = freeMegabytes(folder);
  if (free >= ROOM_MB) return;
  throw new Fault(
    'DATABASE_FAILED',
    `The disk of ${folder} is full: ${free} MB are free, the database needs ${ROOM_MB} MB.`,
    'Free some space, or set WUWEN_DATA to a folder on another disk.',
  );
}

/** What the file system refuses in a data folder. */
export const unusable = (folder: string, cause: Error) =>
  new Fault(
    'BAD_CONFIGURATION',
    `The data folder ${folder} cannot be used: ${cause.message}.`,
    'Mend that, or set WUWEN_DATA to a folder where this user may write.',
    { cause },
  );

/** The room on a folder's disk, in MB. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 2 ** 20);
}
