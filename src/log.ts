/** What the server says while it runs, on standard error: JSON, a line an event; to a terminal, lines for people. */
import { destination, pino, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';

export type Log = Logger;

/** A log that tells events of `level` ("debug", "info", "warn", "error", "silent") and graver ones. */
export const createLog = (level: string): Log =>
  pino({ level, base: null }, process.stderr.isTTY ? readable(2) : destination(2));

/** Turns JSON into lines as `12:30:01 INFO yoga Named 200 4.1 ms`, with what else there is behind. */
export const readable = (to: NodeJS.WritableStream | 2): DestinationStream =>
  pretty({
    destination: to,
    sync: true,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'way,operation,status,ms,path,level',
    singleLine: true,
    messageFormat(line, messageKey) {
      const { way, operation, path, status, ms } = line;
      if (way === undefined) return String(line[messageKey] ?? '');
      return [way, operation ?? path, status, `${String(ms)} ms`].join(' ');
    },
  });
