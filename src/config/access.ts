/** Who may ask, and how much. */
import { z } from 'zod';
import { wholeNumber, choice, webAddress, parsed, type Setting } from './setting';

export const access = {
  readAccess: {
    variable: 'READ_ACCESS',
    description: 'Who may read: open is anyone, keys is whoever has an API key or a token.',
    otherwise: 'open',
    example: 'keys',
    schema: choice('open', 'keys').default('open'),
  },
  introspection: {
    variable: 'INTROSPECTION',
    description: 'Who may ask for the schema: open is anyone, closed is curators and admins.',
    otherwise: 'open',
    inProduction: 'closed',
    example: 'open',
    schema: choice('open', 'closed').default('open'),
  },
  playground: {
    variable: 'PLAYGROUND',
    description: 'Whether /graphql is a playground in a browser: on or off.',
    otherwise: 'on',
    inProduction: 'off',
    example: 'on',
    schema: choice('on', 'off').default('on'),
  },
  jwtSecret: {
    variable: 'JWT_SECRET',
    description: 'The secret by which tokens (JWT) are signed with HS256, HS384 or HS512.',
    otherwise: 'none: no such token is taken',
    example: 'a secret of yours, 32 characters or more',
    schema: z.string().min(32, '32 characters or longer').optional(),
    secret: true,
  },
  jwksUrl: {
    variable: 'JWKS_URL',
    description: "Where the public keys are by which an identity provider's tokens are checked.",
    otherwise: 'none',
    example: 'https://login.example/.well-known/jwks.json',
    schema: webAddress.optional(),
  },
  jwtIssuer: {
    variable: 'JWT_ISSUER',
    description: 'Who must have issued a token (iss).',
    otherwise: 'anyone',
    example: 'https://login.example/',
    schema: z.string().optional(),
  },
  jwtAudience: {
    variable: 'JWT_AUDIENCE',
    description: 'For whom a token must be meant (aud).',
    otherwise: 'anyone',
    example: 'wuwen',
    schema: z.string().optional(),
  },
  budget: {
    variable: 'BUDGET',
    description:
      'Points a minute for each client: a request takes one, and one for each node of its answer. 0 is without end.',
    otherwise: '0',
    inProduction: '100000',
    example: '50000',
    schema: wholeNumber(0, 999_999_999).default(0),
  },
  concurrency: {
    variable: 'MAX_CONCURRENT_REQUESTS',
    description: 'How many requests of one client are answered at a time; 0 is without end.',
    otherwise: '0',
    inProduction: '20',
    example: '50',
    schema: wholeNumber(0, 100_000).default(0),
  },
  maxStatements: {
    variable: 'MAX_STATEMENTS',
    description: 'How many statements the database runs for this server at a time; others wait for a moment.',
    otherwise: '64',
    example: '32',
    schema: wholeNumber(1, 1_000).default(64),
  },
  redisUrl: {
    variable: 'REDIS_URL',
    description: 'A Redis in which several servers count their clients together.',
    otherwise: 'none: each server counts for itself',
    example: 'redis://127.0.0.1:6379',
    schema: z
      .string()
      .refine(
        text => ['redis:', 'rediss:'].includes(parsed(text)?.protocol ?? ''),
        'an address of redis or rediss',
      )
      .optional(),
    secret: true,
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    description:
      "The header in which the proxy before this server tells a client's address; its last entry counts.",
    otherwise: 'none: the address of the connection',
    example: 'X-Forwarded-For',
    schema: z
      .string()
      .regex(/^[\w-]{1,64}$/, 'the name of a header')
      .transform(name => name.toLowerCase())
      .optional(),
  },
} satisfies Record<string, Setting>;
