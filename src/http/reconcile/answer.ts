/** The forms of answers: JSON, the same as a script (JSONP), and pages. */
import { badInput, type Fault } from '../../errors';
import { PREVIEW_POLICY } from '../../reconcile/preview';

/** A name of JavaScript, or several with points between them: nothing that could be a program. */
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*){0,5}$/u;
const LONGEST = 100;

/** The function that a client of JSONP wants to be called. Throws a Fault for what is no name. */
export function callbackIn(params: URLSearchParams): string | undefined {
  const name = params.get('callback');
  if (name === null || name === '') return undefined;
  if (name.length <= LONGEST && NAME.test(name)) return name;
  throw badInput('callback must be the name of a function.', 'Send letters, digits, _, $ and points.');
}

const fresh = { 'Cache-Control': 'no-cache' };

/** An answer as JSON; where a function is named, as the script that calls it. */
export function answerJson(answer: unknown, callback: string | undefined, status = 200): Response {
  const json = JSON.stringify(answer);
  if (callback === undefined) {
    return new Response(json, {
      status,
      headers: { ...fresh, 'Content-Type': 'application/json; charset=utf-8' },
    });
  }
  // The comment keeps the first bytes from being the client's choice.
  const script = `/**/${callback}(${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')});\n`;
  return new Response(script, {
    status,
    headers: { ...fresh, 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}

/** A page that any other may show in a frame. */
export const answerPage = (html: string, status = 200): Response =>
  new Response(html, {
    status,
    headers: {
      ...fresh,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': PREVIEW_POLICY,
      Vary: 'Accept-Language',
    },
  });

const statuses: Partial<Record<Fault['code'], number>> = {
  LIMIT_EXCEEDED: 413,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  TIMED_OUT: 504,
};

/** An error as GraphQL tells it, and in the words that clients of reconciliation look for. */
export const answerFault = ({ code, message, hint }: Fault, callback?: string): Response =>
  answerJson(
    {
      ...{ status: 'error', code, message: hint ? `${message} ${hint}` : message },
      errors: [{ message, extensions: { code, hint } }],
    },
    callback,
    statuses[code] ?? (String(code) === 'INTERNAL_SERVER_ERROR' ? 500 : 400),
  );
