/** Asks the server. Operations are persisted: what is sent is their hash, by GET, so that answers have ETags. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'preact/hooks';
import { keyHeaders, keyNeeded } from './key';
import { createStore } from './store';

export type Operation<Data, Variables> = TypedDocumentNode<Data, Variables>;

/** Whether the server answers, and when it is asked again if not. */
export type Connection = { state: 'there' } | { state: 'gone'; retryAt: number };
export const connection = createStore<Connection>({ state: 'there' });

/** What the server says went wrong, with what to do. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string | undefined,
  ) {
    super(message);
  }
}

class Gone extends Error {}

/** What is over when one asks again: a database that just starts, or has much to do. */
const passing = new Set(['UNAVAILABLE', 'TIMEOUT', 'QUERY_TIMEOUT', 'OVERLOADED', 'TOO_MANY_REQUESTS']);

const LONGEST_WAIT_MS = 15_000;
let wake: () => void = () => undefined;

/** Asks again now, rather than when the wait is over. */
export const tryAgain = (): void => wake();

/** Asks until the server answers; meanwhile `connection` tells that it does not. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  for (let wait = 1000; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      const data = await once(operation, variables, signal);
      connection.set({ state: 'there' });
      return data;
    } catch (error) {
      if (error instanceof Refusal) connection.set({ state: 'there' });
      if (!(error instanceof Gone)) throw error;
      connection.set({ state: 'gone', retryAt: Date.now() + wait });
      await pause(wait, signal);
    }
  }
}

/** All who wait are woken together. */
const pause = (ms: number, signal?: AbortSignal) =>
  new Promise<void>(resolve => {
    const before = wake;
    const timer = setTimeout(resolve, ms);
    wake = () => {
      clearTimeout(timer);
      before();
      resolve();
    };
    signal?.addEventListener('abort', () => resolve());
  });

addEventListener('online', tryAgain);

async function once<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch(urlOf(operation, variables), {
    headers: { accept: 'application/json', ...keyHeaders() },
    signal: signal ?? null,
  }).catch(error => {
    if (signal?.aborted) throw error;
    throw new Gone();
  });
  if (response.status === 401) keyNeeded.set(true);
  if ([429, 502, 503, 504].includes(response.status)) throw new Gone();
  const answer = await response.json().catch(error => {
    if (signal?.aborted) throw error;
    throw new Gone();
  });
  const [first] = answer.errors ?? [];
  if (first) {
    const { code = 'INTERNAL_SERVER_ERROR', hint, mend } = first.extensions ?? {};
    if (passing.has(code)) throw new Gone();
    throw new Refusal(code, first.message, hint ?? mend);
  }
  return answer.data;
}

export const hashOf = (operation: object): string =>
  (operation as { __meta__: { hash: string } }).__meta__.hash;

export function urlOf<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): string {
  const params = new URLSearchParams({ documentId: hashOf(operation) });
  if (Object.keys(variables as object).length > 0) params.set('variables', JSON.stringify(variables));
  return `/graphql?${params}`;
}

/** What was answered before is shown at once, and asked anew behind it. */
const answered = new Map<string, unknown>();
const KEPT = 60;

export function remember(url: string, data: unknown): void {
  answered.delete(url);
  answered.set(url, data);
  if (answered.size > KEPT) answered.delete(answered.keys().next().value!);
}

export interface Asked<Data> {
  data?: Data;
  error?: Error;
  /** Whether the answer is to other variables than those asked last. */
  stale: boolean;
}

/** The answer to an operation; `undefined` as variables asks nothing. */
export function useQuery<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
): Asked<Data> {
  const url = variables === undefined ? undefined : urlOf(operation, variables);
  const [got, set] = useState<{ url?: string; data?: Data; error?: Error }>({});
  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    ask(operation, variables!, controller.signal).then(
      data => {
        remember(url, data);
        set(before =>
          before.url === url && JSON.stringify(before.data) === JSON.stringify(data) ? before : { url, data },
        );
      },
      error => controller.signal.aborted || set({ url, error }),
    );
    return () => controller.abort();
  }, [url]);
  if (!url) return { stale: false };
  if (got.url === url) return { data: got.data, error: got.error, stale: false };
  const data = answered.get(url) as Data | undefined;
  return data ? { data, stale: false } : { data: got.data, stale: true };
}
