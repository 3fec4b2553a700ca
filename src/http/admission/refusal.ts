/** Answers to requests that are not admitted; they have the form in which GraphQL tells errors. */
import type { Fault, FaultCode } from '../../errors';

export interface Refusal {
  status: number;
  code: FaultCode;
  body: string;
  headers: Record<string, string>;
}

const statuses: Partial<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** Tells a Fault. Where the client is to wait, `retryAfter` says how long, in seconds. */
export function refuse({ code, message, hint }: Fault, retryAfter?: number): Refusal {
  const status = statuses[code] ?? 400;
  const wait = retryAfter ?? (status === 503 ? 5 : undefined);
  return {
    status,
    code,
    body: JSON.stringify({ errors: [{ message, extensions: { code, hint } }] }),
    headers: {
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="wuwen"' }),
      ...(wait !== undefined && { 'retry-after': String(wait) }),
    },
  };
}
