/** Answers operations from the database that the settings choose, for commands that ask. */
import { graphql, type ExecutionResult } from 'graphql';
import { isNpmScript, readConfig } from '../config';
import { badInput, Fault, type FaultCode } from '../errors';
import { createCache } from '../graph/read/cache';
import { schema } from '../schema';
import { createContext } from '../schema/context';
import { withSharedDatabase } from './database';
import { untilAskedToLeave } from './leave';

export interface Asked {
  source: string;
  variableValues?: Record<string, unknown>;
  operationName?: string;
}

/** The whole answer. What is told while the database starts goes to standard error. */
export const execute = (asked: Asked): Promise<ExecutionResult> =>
  withSharedDatabase(
    readConfig(),
    untilAskedToLeave(isNpmScript()),
    ({ database }) =>
      graphql({ schema, contextValue: createContext(createCache(database, { maxBytes: 64e6 })), ...asked }),
    process.stderr,
  );

/** The data of an answer. Throws its first error as a Fault. */
export async function ask<T>(source: string, variableValues: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await execute({ source, variableValues });
  const [error] = errors ?? [];
  if (!error) return data as T;
  if (error.originalError && !(error.originalError instanceof Fault)) throw error.originalError;
  const { code, hint } = (error.originalError ?? error.extensions) as { code?: FaultCode; hint?: string };
  throw new Fault(code ?? 'BAD_USER_INPUT', error.message, hint);
}

/** A number that an option gives. */
export function numberIn(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw badInput(`${option} is a number, but got ${text}.`);
  return Number(text);
}

export const languageIn = (text: string) => text.toUpperCase();
