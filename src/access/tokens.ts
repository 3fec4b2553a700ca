/** Tokens (JWT) of an identity provider, or signed with a secret that both sides have. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { Fault } from '../errors';
import { isRole, roles, type Role } from './roles';

export interface TokenSettings {
  jwtSecret?: string;
  jwksUrl?: string;
  jwtIssuer?: string;
  jwtAudience?: string;
}

/** Whom a token names. */
export interface Bearer {
  subject: string;
  role: Role;
}

/** Checks a token: undefined where it is not to be trusted. Throws a Fault while the keys cannot be fetched. */
export type CheckToken = (token: string) => Promise<Bearer | undefined>;

/** Algorithms for each kind of key, so that no public key is ever taken for a secret. */
const BY_SECRET = ['HS256', 'HS384', 'HS512'];
const BY_PUBLIC_KEY = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

/** How long, in ms, the identity provider may take, and how long its keys are used before they are fetched anew. */
const KEYS_TIMEOUT_MS = 3_000;
const KEYS_AGE_MS = 600_000;

/** Undefined where no tokens are taken. */
export function createCheckToken(settings: TokenSettings): CheckToken | undefined {
  const verify = verifierOf(settings);
  if (!verify) return undefined;
  const options: JWTVerifyOptions = {
    issuer: settings.jwtIssuer,
    audience: settings.jwtAudience,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: 5,
  };
  return async token => {
    try {
      return bearerOf(await verify(token, options));
    } catch (error) {
      if (isProviderAway(error)) throw providerAway(error);
      return undefined;
    }
  };
}

type Verify = (token: string, options: JWTVerifyOptions) => Promise<JWTPayload>;

function verifierOf({ jwtSecret, jwksUrl }: TokenSettings): Verify | undefined {
  if (jwksUrl) {
    const keys = createRemoteJWKSet(new URL(jwksUrl), {
      timeoutDuration: KEYS_TIMEOUT_MS,
      cacheMaxAge: KEYS_AGE_MS,
    });
    return async (token, options) =>
      (await jwtVerify(token, keys, { ...options, algorithms: BY_PUBLIC_KEY })).payload;
  }
  if (jwtSecret) {
    const secret = new TextEncoder().encode(jwtSecret);
    return async (token, options) =>
      (await jwtVerify(token, secret, { ...options, algorithms: BY_SECRET })).payload;
  }
  return undefined;
}

/** The claim `role` is a role, or `roles` a list with some; whoever has none is a reader. */
function bearerOf({ sub, role, roles: several }: JWTPayload & { role?: unknown; roles?: unknown }): Bearer {
  const named = [role, ...(Array.isArray(several) ? several : [])].filter(isRole);
  const highest = roles.findLast(candidate => named.includes(candidate));
  return { subject: sub!, role: highest ?? 'reader' };
}

/** Whether the keys could not be fetched, which says nothing of the token. */
const isProviderAway = (error: unknown) =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  !(error instanceof errors.JOSEError) ||
  error.code === 'ERR_JOSE_GENERIC';

const providerAway = (cause: unknown) =>
  new Fault('UNAVAILABLE', 'The identity provider does not answer.', 'Try again in a few seconds.', {
    cause,
  });
