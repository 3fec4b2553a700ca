/** A client of the protocol, and of another who wrote one, where that is installed. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { z } from 'zod';
import type { CachedResponse, RealServer } from '../real-server';
import { refused } from './shapes';

/** Sends a form. */
export const sendForm = (server: RealServer, fields: Record<string, string>, headers = {}) =>
  server.send(
    'POST',
    '/reconcile',
    { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    new URLSearchParams(fields).toString(),
  );

/** An answer that has a shape. */
export const read = <S extends z.ZodType>({ status, body }: CachedResponse, shape: S): z.output<S> => {
  const answer = JSON.parse(body) as unknown;
  expect([status, status === 200 ? undefined : answer]).toEqual([200, undefined]);
  return shape.parse(answer);
};

/** The status and the sentence of an error. */
export const refusal = (answer: CachedResponse) => [
  answer.status,
  refused.parse(JSON.parse(answer.body)).message,
];

const run = promisify(execFile);
const python = process.env.RECONCILER_PYTHON ?? 'python3';

/** What the package `reconciler` of PyPI finds for names; undefined where it is not installed. */
export async function reconcileByPython(endpoint: string, names: string[]): Promise<unknown[][] | undefined> {
  const there = await run(python, ['-c', 'import pandas, reconciler']).then(
    () => true,
    () => false,
  );
  if (!there) return undefined;
  const script = `
import json, sys, pandas, reconciler
names = pandas.Series(json.loads(sys.argv[2]))
found = reconciler.reconcile(names, type_id=None, top_res=1, reconciliation_endpoint=sys.argv[1])
print(found[["input_value", "id", "match"]].to_json(orient="values"))`;
  const { stdout } = await run(python, ['-c', script, endpoint, JSON.stringify(names)]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as unknown[][];
}
