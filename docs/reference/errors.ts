import { faultCodes } from '../../src/errors';
import { pageOf, tableOf } from './page';

/** Those that GraphQL, yoga and its plugins give, with a hint of ours where the mistake is a common one. */
const others: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'The text is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED:
    'The operation does not fit the schema; the message has the place and the nearest names.',
  BAD_REQUEST: 'The body is no JSON in UTF-8, or not what GraphQL over HTTP takes.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash is not known yet: send the text beside it once.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'Automatic persisted queries are off here: send whole operations, or those of the manifest.',
  INTERNAL_SERVER_ERROR: 'A defect. `extensions.id` is that of the line in the log that has its cause.',
};

const rows = (codes: Record<string, string>) =>
  Object.entries(codes).map(([code, text]) => [`\`${code}\``, text]);

export const errorsPage = () =>
  pageOf(
    '# Errors',
    'Every error has a sentence for people, a code for programs in `extensions.code`, and mostly `extensions.hint`: what to do about it. The command line prints sentence and hint, and ends with 1, or with 2 where it was called wrongly.',
    tableOf(['code', 'what went wrong'], rows(faultCodes)),
    '## Of GraphQL and HTTP',
    tableOf(['code', 'what went wrong'], rows(others)),
    'An answer whose execution began has the status 200 and may have data beside errors; a request that was refused before has 400, 401, 403, 413, 429 or 503, where the client asks for `application/graphql-response+json`, and always where it concerns keys, budgets, outages or the form of the request. What is said of wrong files is in [bad input](../bad-input.md).',
  );
