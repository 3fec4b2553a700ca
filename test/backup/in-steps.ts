/** Restores a file in steps of their own transactions, or in one, and is killed in the midst: `in-steps.ts FILE ONE_GO`. */
import { openBackup } from '../../src/backup/read';
import { restore } from '../../src/backup/restore';
import { openWorld } from '../support/world';

const [file, inOneGo] = process.argv.slice(2);

void (async () => {
  await restore(await openWorld(), await openBackup(file!), {
    replaced: 1,
    inOneGo: Number(inOneGo),
    written: done => done > 0 && process.kill(process.pid, 'SIGKILL'),
  });
})();
