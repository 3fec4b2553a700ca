import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf, takeLock, type Holder } from '../../src/neo4j/embedded/lock';
import { isAlive, processOf } from '../../src/neo4j/embedded/process/process-info';
import { end } from '../../src/neo4j/embedded/process/server-process';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wuwen-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'lock');
const leave = (holder: Holder) => writeFileSync(file(), JSON.stringify(holder));
const holder = () => JSON.parse(readFileSync(file(), 'utf8')) as Holder;
const me = processOf(process.pid)!;
const neverCalled = () => Promise.reject(new Error('there is nothing to bury'));

/** A process that has ended, so that its number means nothing. */
async function endedProcess() {
  const child = spawn('sleep', ['60']);
  await once(child, 'spawn');
  const id = processOf(child.pid!)!;
  child.kill();
  await once(child, 'exit');
  return id;
}

describe('the lock of a data folder', () => {
  it('is refused while its holder lives, and the holder is named', async () => {
    await takeLock(folder, neverCalled);
    await expect(takeLock(folder, neverCalled)).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it('is had again once it was released, and released once', async () => {
    const first = await takeLock(folder, neverCalled);
    first.release();
    const second = await takeLock(folder, neverCalled);
    second.release();
    second.release();
    expect(existsSync(file())).toBe(false);
  });

  it('is taken over from a process that has ended', async () => {
    leave({ owner: await endedProcess() });
    await takeLock(folder, neverCalled);
    expect(holder().owner).toEqual(me);
  });

  it('is taken over where the number of its holder means another process by now', async () => {
    leave({ owner: { pid: process.pid, started: 'long ago' } });
    await takeLock(folder, neverCalled);
    expect(holder().owner).toEqual(me);
  });

  it('is taken over where a crash has cut it short', async () => {
    writeFileSync(file(), '{"owner":{"pi');
    await takeLock(folder, neverCalled);
    expect(holder().owner).toEqual(me);
  });

  it('is had by one alone of many that find it stale', async () => {
    leave({ owner: await endedProcess() });
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder, neverCalled)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is taken over after what a dead holder left running was ended', async () => {
    const orphan = spawn('sleep', ['60'], { detached: true });
    await once(orphan, 'spawn');
    const id = processOf(orphan.pid!)!;
    leave({ owner: await endedProcess(), database: id });
    await takeLock(folder, end);
    expect(isAlive(id)).toBe(false);
    expect(holder().owner).toEqual(me);
  });

  it('tells who holds it and where the database answers, while the holder lives', async () => {
    const lock = await takeLock(folder, neverCalled);
    lock.note({ uri: 'bolt://127.0.0.1:7687' });
    expect(holderOf(folder)).toEqual({ owner: me, uri: 'bolt://127.0.0.1:7687' });
    leave({ owner: await endedProcess(), uri: 'bolt://127.0.0.1:7687' });
    expect(holderOf(folder)).toBeUndefined();
  });
});
