import { closeSync, openSync, writeSync } from 'node:fs';

interface Writer<T> {
  write(value: T): void;
  close(): void;
}

/** Writes a file of text; about 256 kB are held back at the most. */
export function createText(file: string): Writer<string> {
  const handle = openSync(file, 'w');
  let pending = '';
  const flush = () => {
    const bytes = Buffer.from(pending);
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    pending = '';
  };
  return {
    write(text) {
      pending += text;
      if (pending.length > 256_000) flush();
    },
    close() {
      flush();
      closeSync(handle);
    },
  };
}

/** Writes a file of JSON, one value a line. */
export function createLines(file: string): Writer<unknown> {
  const { write, close } = createText(file);
  return { write: value => write(`${JSON.stringify(value)}\n`), close };
}
