/** A store that does not open: what the server says of it, and how it is set aside. Nothing is ever deleted. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { Fault } from '../../errors';
import type { Home } from './home';
import { homeIn } from './home';
import { takeLock } from './lock';
import { end } from './process/server-process';

/** Why the server, which runs, does not open the database; undefined where it may yet do so. */
export async function whyNotOpen(driver: Driver): Promise<string | undefined> {
  const session = driver.session({ database: 'system', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(
      "SHOW DATABASES YIELD name, statusMessage WHERE name = 'neo4j' RETURN statusMessage",
    );
    return (records[0]?.get(0) as string | undefined) || undefined;
  } catch {
    return undefined;
  } finally {
    await session.close();
  }
}

/** What to do about a store that does not open. */
export const storeHint = ({ home }: Pick<Home, 'home'>): string =>
  `Restore a backup of ${join(home, 'data')}; or run "wuwen set-aside", which moves the store aside, and start again: ` +
  'the articles are imported anew.';

/** Moves the store of a data folder aside, and tells where it is now. Throws a Fault where a server uses it. */
export async function setStoreAside(dataDir: string, now = new Date()): Promise<string> {
  const { home } = homeIn(dataDir);
  const data = join(home, 'data');
  if (!existsSync(data)) {
    throw new Fault('BAD_CONFIGURATION', `There is no store in ${home}.`, 'Set WUWEN_DATA to its folder.');
  }
  const lock = await takeLock(dataDir, end);
  try {
    const aside = join(dataDir, 'set-aside');
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    const target = join(aside, now.toISOString().replace(/[:.]/g, '-'));
    renameSync(data, target);
    return target;
  } finally {
    lock.release();
  }
}
