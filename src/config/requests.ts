/** What a request may ask, and for how long. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readManifest } from '../persisted-manifest';
import { wholeNumber, choice, parsed, type Setting } from './setting';

export const requests = {
  corsOrigins: {
    variable: 'CORS_ORIGIN',
    description: 'Origins whose pages may read answers, with commas between; * is all.',
    otherwise: 'none: CORS is off',
    example: 'https://app.example,http://localhost:5173',
    schema: z
      .string()
      .default('')
      .transform(text => text.split(',').flatMap(origin => origin.trim() || []))
      .refine(
        origins => origins.every(isOrigin),
        'origins (scheme, host, port; no path) with commas between, or *',
      ),
  },
  federation: {
    variable: 'FEDERATION',
    description: 'Whether the schema is a subgraph of Apollo Federation 2, for a gateway.',
    otherwise: 'false',
    example: 'true',
    schema: choice('true', 'false')
      .default('false')
      .transform(text => text === 'true'),
  },
  maxDepth: {
    variable: 'MAX_DEPTH',
    description: 'How many fields deep an operation may be.',
    otherwise: '20',
    example: '12',
    schema: wholeNumber(1, 1000).default(20),
  },
  requestTimeoutMs: {
    variable: 'REQUEST_TIMEOUT',
    description: 'How long a request may take, in seconds.',
    otherwise: '10',
    example: '30',
    schema: wholeNumber(1, 600)
      .default(10)
      .transform(seconds => seconds * 1000),
  },
  maxAnswerNodes: {
    variable: 'MAX_ANSWER_NODES',
    description: 'How many nodes an answer may have, each counted as often as it stands there.',
    otherwise: '20000',
    example: '5000',
    schema: wholeNumber(100, 1_000_000).default(20_000),
  },
  persistedOperations: {
    variable: 'PERSISTED_OPERATIONS',
    description:
      'A manifest of operations, as codegen, relay-compiler or Apollo writes it; they are served by their hash.',
    otherwise: 'none',
    example: 'examples/client/gql/persisted-documents.json',
    schema: z
      .string()
      .default('')
      .transform((path, context) => operationsIn(path, context)),
  },
  persistedOnly: {
    variable: 'PERSISTED_ONLY',
    description: 'Whether all other operations are refused.',
    otherwise: 'false',
    example: 'true',
    schema: choice('true', 'false')
      .default('false')
      .transform(text => text === 'true'),
  },
  surrogateKeys: {
    variable: 'SURROGATE_KEYS',
    description:
      'The header by which answers name what they are about, for a CDN that drops what has changed: Surrogate-Key or Cache-Tag.',
    otherwise: 'off',
    example: 'Surrogate-Key',
    schema: choice('off', 'Surrogate-Key', 'Cache-Tag').default('off'),
  },
  cacheMegabytes: {
    variable: 'CACHE_MB',
    description:
      'How much of what was read is kept, in MB, for as long as the graph stays as it is; 0 keeps nothing.',
    otherwise: '64',
    example: '512',
    schema: wholeNumber(0, 65_536).default(64),
  },
} satisfies Record<string, Setting>;

const isOrigin = (text: string) => text === '*' || parsed(text)?.origin === text;

function operationsIn(path: string, context: z.RefinementCtx): Readonly<Record<string, string>> {
  if (path === '') return {};
  try {
    return readManifest(readFileSync(path, 'utf8'));
  } catch {
    context.addIssue(
      'the path of a manifest with valid operations: a JSON object, hash to text, or as Apollo writes it',
    );
    return z.NEVER;
  }
}
