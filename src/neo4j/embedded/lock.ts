/** A lock on a data folder: a file that names the process that holds it. One that is dead holds nothing. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../errors';
import { isAlive, processOf, type ProcessId } from './process/process-info';

export interface Lock {
  /** Notes what others need to know of the database; it replaces what was noted before. */
  note(facts: Facts): void;
  /** Gives the folder free. May be called again. */
  release(): void;
}

interface Facts {
  /** The database's process, so that whoever finds this lock stale can end what is left of it. */
  database?: ProcessId;
  /** Where the database answers. */
  uri?: string;
}

/** Who holds a folder. */
export interface Holder extends Facts {
  owner: ProcessId;
}

/**
 * Takes the lock of `folder`, which must exist. `bury` is called with the database's process that a dead owner has
 * left running, and ends it. Throws Fault IN_USE while another process holds the folder.
 */
export async function takeLock(folder: string, bury: (orphan: ProcessId) => Promise<void>): Promise<Lock> {
  const file = fileIn(folder);
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
    note: facts => replace(file, { owner, ...facts }),
    release: () => {
      const holder = parse(read(file) ?? '');
      if (holder?.owner.pid === owner.pid && holder.owner.started === owner.started) rmSync(file);
    },
  };
}

/** Who holds the folder now; undefined where nobody does. */
export function holderOf(folder: string): Holder | undefined {
  try {
    const holder = parse(read(fileIn(folder)) ?? '');
    return holder && isAlive(holder.owner) ? holder : undefined;
  } catch {
    return undefined; // whoever needs the folder is told why it cannot be used
  }
}

const fileIn = (folder: string) => join(folder, 'lock');

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
  rmSync(draft, { force: true }); // of a process that had this number before
  writeFileSync(draft, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
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

/** Undefined where there is no such file; what cannot be read for another reason is no lock of ours. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined; // cut short by a crash: nobody holds it
  }
}
