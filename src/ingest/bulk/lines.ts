/** Reads a file of lines a piece at a time, from where it was left; memory holds two pieces at the most. */
import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Fault } from '../../errors';
import { decode, encodingMistake } from '../../source/encoding';

/** How far a file has been read; what is before is a whole number of lines. */
export interface Position {
  /** In bytes. */
  offset: number;
  /** The number of the next line, from 1. */
  line: number;
  /** The SHA-256 of all that is before. */
  digest: string;
}

/** Some consecutive lines. */
export interface Piece {
  lines: { text: string; line: number }[];
  end: Position;
}

export interface Lines {
  /** The size of the file, in bytes. */
  size: number;
  start: Position;
  pieces: AsyncIterable<Piece>;
}

/** How many bytes are read at once: some ten thousand statements. */
const PIECE = 1_250_000;
/** The longest line, in bytes. */
const LONGEST = 8_000_000;

/**
 * Opens a file at a position, or at its beginning, where what is before the position is no longer what it was.
 * Throws Fault BAD_FIXTURE where the file cannot be read.
 */
export async function openLines(file: string, from?: Position): Promise<Lines> {
  const handle = await openFile(file);
  const { size } = await handle.stat();
  const known = from && (await hashOf(handle, from.offset));
  const same = known?.copy().digest('hex') === from?.digest;
  const hash = known && same ? known : createHash('sha256');
  const start = from && same ? from : { offset: 0, line: 1, digest: hash.copy().digest('hex') };
  return { size, start, pieces: piecesOf(file, handle, start, hash) };
}

/** Throws Fault BAD_FIXTURE where the file cannot be read. */
export const assertReadable = async (file: string): Promise<void> => (await openFile(file)).close();

const openFile = (file: string): Promise<FileHandle> =>
  open(file).catch((error: Error) => {
    throw new Fault(
      'BAD_FIXTURE',
      `${file} cannot be read: ${error.message}`,
      'Name a folder that holds nodes.jsonl and statements.jsonl.',
    );
  });

/** The hash of the file's first `length` bytes. */
async function hashOf(handle: FileHandle, length: number): Promise<Hash> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(PIECE);
  for (let at = 0; at < length;) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(PIECE, length - at), at);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hash;
}

async function* piecesOf(
  file: string,
  handle: FileHandle,
  start: Position,
  hash: Hash,
): AsyncGenerator<Piece> {
  let { offset, line } = start;
  let rest = Buffer.alloc(0);
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE);
      const { bytesRead } = await handle.read(buffer, 0, PIECE, offset + rest.length);
      const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      // The last line may lack its end.
      const cut = bytesRead === 0 ? bytes.length : bytes.lastIndexOf('\n') + 1;
      rest = bytes.subarray(cut);
      if (rest.length > LONGEST) throw tooLong(file, line);
      if (cut > 0) {
        const whole = bytes.subarray(0, cut);
        hash.update(whole);
        const lines = linesIn(whole, file, line);
        offset += cut;
        line += lines.length;
        yield { lines, end: { offset, line, digest: hash.copy().digest('hex') } };
      }
      if (bytesRead === 0) return;
    }
  } finally {
    await handle.close();
  }
}

function linesIn(bytes: Buffer, file: string, first: number): Piece['lines'] {
  const read = decode(bytes);
  if ('seems' in read) {
    const [message, hint] = encodingMistake(read.seems);
    throw new Fault('BAD_FIXTURE', `${file}:${first + read.line - 1}  ${message}`, hint);
  }
  const texts = read.text.split('\n');
  if (texts.at(-1) === '') texts.pop();
  return texts.map((text, at) => ({ text, line: first + at }));
}

const tooLong = (file: string, line: number) =>
  new Fault(
    'BAD_FIXTURE',
    `${file}:${line}  The line is longer than ${LONGEST / 1_000_000} MB.`,
    'Write one JSON object a line.',
  );
