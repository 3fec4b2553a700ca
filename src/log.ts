/** What the server says while it runs: one JSON line an event, on standard error. */
import { destination, pino, type Logger } from 'pino';

export type Log = Logger;

/** A log that tells events of `level` ("debug", "info", "warn", "error", "silent") and graver ones. */
export const createLog = (level: string): Log => pino({ level, base: null }, destination(2));
