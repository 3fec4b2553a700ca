/** Exports, read back by Python. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = (...args: string[]) => spawnSync('python3', args).status === 0;

/** `it`, skipped where Python is missing; on a person's machine, also where it has no such library, which CI installs. */
export const onPython = (library: string) =>
  !runs('--version') || (!process.env['CI'] && !runs('-c', `import ${library}`)) ? it.skip : it;

/** What read-back.py makes of a text in a format. */
export function readBack(format: 'graphml' | 'jsonld', text: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'wuwen-read-back-'));
  try {
    const file = join(folder, 'export');
    writeFileSync(file, text);
    const { stdout, stderr, status } = spawnSync('python3', [join(__dirname, 'read-back.py'), format, file], {
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
