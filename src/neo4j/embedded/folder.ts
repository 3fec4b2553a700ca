/** The data folder: made, writable, and with room on its disk. */
import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { Fault } from '../../errors';

/** How many MB must be free: an empty database with its logs takes a tenth of it. */
const ROOM_MB = 200;

/** Makes the folder, which only its owner can read. Throws a Fault where the database could not work in it. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Fault(
      'BAD_CONFIGURATION',
      `The data folder ${folder} cannot be used: ${(error as Error).message}.`,
      'Mend that, or set WUWEN_DATA to a folder where this user may write.',
      { cause: error },
    );
  }
  const free = freeMegabytes(folder);
  if (free >= ROOM_MB) return;
  throw new Fault(
    'DATABASE_FAILED',
    `The disk of ${folder} is full: ${free} MB are free, the database needs ${ROOM_MB} MB.`,
    'Free some space, or set WUWEN_DATA to a folder on another disk.',
  );
}

/** The room on a folder's disk, in MB. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 2 ** 20);
}
