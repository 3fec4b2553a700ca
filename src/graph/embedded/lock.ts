/** A lock on a data folder: a file that names the process that holds it. One that is dead holds nothing. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../errors';
import { isAlive, processOf, type ProcessId } from './process-info';

export interface Lock {
  /** Notes the database's process, so that whoever finds this lock stale can end what is left of it. */
  note(database: ProcessId): void;
  /** Gives the folder free. May be called again. */
  release(): void;
}

interface Holder {
  owner: ProcessId;
  database?: ProcessId;
}

/**
 * Takes the lock of `folder`, which must exist. `bury` is called with the database's process that a dead owner has
 * left running, and ends it. Throws Fault IN_USE while another process holds the folder.
 */
export async function takeLock(folder: string, bury: (orphan: ProcessId) => Promise<void>): Promise<Lock> {
  const file = join(folder, 'lock');
  const owner = processOf(process.pid)!;
  for (;;) {
    if (create(file, { owner })) break;
    const text = read(file);
    if (text === undefined) continue; // released in between
    const holder = parse(text);
    if (holder && isAlive(holder.owner)) throw inUse(folder, holder.owner.pid);
    if (holder?.database && isAlive(holder.database)) await bury(holder.database);
    remove(file, text);
  }
  return {
    note: database => replace(file, { owner, database }),
    release: () => {
      const holder = parse(read(file) ?? '');
      if (holder?.owner.pid === owner.pid && holder.owner.started === owner.started) rmSync(file);
    },
  };
}

const inUse = (folder: string, pid: number) =>
  new Fault(
    'IN_USE',
    `The data folder ${folder} is in use by process ${pid}.`,
    `Stop that process (kill ${pid}), or set WUWEN_DATA to another folder.`,
  );

/** Makes the file with its whole content at once; false where there is one. */
function create(file: string, holder: Holder): boolean {
  const draft = write(file, holder);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

const replace = (file: string, holder: Holder) => renameSync(write(file, holder), file);

function write(file: string, holder: Holder): string {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder));
  return draft;
}

/** Removes the stale lock that was read as `text`; another's, taken in between, is put back. */
function remove(file: string, text: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return; // someone else removed it
  }
  try {
    if (read(aside) !== text) linkSync(aside, file);
  } finally {
    rmSync(aside);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined; // cut short by a crash: nobody holds it
  }
}
