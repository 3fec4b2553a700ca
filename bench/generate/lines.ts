import { closeSync, openSync, writeSync } from 'node:fs';

/** Writes a file of JSON, one value a line; about 256 kB are held back at the most. */
export function createLines(file: string): { write(value: unknown): void; close(): void } {
  const handle = openSync(file, 'w');
  let pending = '';
  const flush = () => {
    const bytes = Buffer.from(pending);
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    pending = '';
  };
  return {
    write(value) {
      pending += `${JSON.stringify(value)}\n`;
      if (pending.length > 256_000) flush();
    },
    close() {
      flush();
      closeSync(handle);
    },
  };
}
