import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { createApiKey, listApiKeys, revokeApiKey } from '../../../src/access/api-keys';
import { createIdentify, type Identity } from '../../../src/http/admission/identity';
import { beginExchange } from '../../../src/http/admission/exchange';
import { Fault } from '../../../src/errors';
import type { Database } from '../../../src/neo4j/driver';
import { newPrefix, openWorld } from '../../support/world';

const prefix = newPrefix();
let database: Database;
beforeAll(async () => {
  database = await openWorld();
});
afterAll(async () => {
  await database.execute({
    text: 'MATCH (k:ApiKey) WHERE k.name STARTS WITH $prefix DELETE k',
    params: { prefix },
  });
  await database.close();
});

type Settings = Parameters<typeof createIdentify>[1];

/** Who sends these headers: the client and the role, or the code of the refusal. */
async function who(
  identify: ReturnType<typeof createIdentify>,
  headers: Record<string, string>,
  address = '192.0.2.7',
): Promise<Identity | string> {
  const exchange = beginExchange({ method: 'POST', url: '/graphql', header: name => headers[name], address });
  try {
    return await identify(exchange);
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('an API key', () => {
  const identified = (token: string) => who(createIdentify(database, {}), bearer(token));

  it('names its client and role, in either header; what the graph has of it is a hash', async () => {
    const { token, key } = await createApiKey(database, { name: `${prefix}one`, role: 'curator' });
    expect(token).toMatch(/^wuwen_[0-9a-f]{12}_[\w-]{43}$/);
    const known = { client: `key:${key.id}`, role: 'curator' };
    expect(await identified(token)).toEqual(known);
    expect(await who(createIdentify(database, {}), { 'x-api-key': token })).toEqual(known);
    const [row] = await database.execute({
      text: 'MATCH (k:ApiKey {id: $id}) RETURN k {.*}',
      params: { id: key.id },
    });
    expect(JSON.stringify(row)).not.toContain(token.slice(-43));
    expect(JSON.stringify(await listApiKeys(database))).not.toContain('hash');
  });

  it('is refused where a sign of it is wrong, where it is none, and where it has expired', async () => {
    const { token } = await createApiKey(database, { name: `${prefix}two`, role: 'reader' });
    const { token: old, key } = await createApiKey(database, {
      name: `${prefix}old`,
      role: 'reader',
      days: 1,
    });
    await database.execute({
      text: 'MATCH (k:ApiKey {id: $id}) SET k.expires = "2020-01-01T00:00:00.000Z"',
      params: { id: key.id },
    });
    const other = token.slice(0, -2) + (token.at(-2) === 'A' ? 'B' : 'A') + token.at(-1);
    for (const wrong of [other, `wuwen_${'0'.repeat(12)}_${token.slice(-43)}`, 'wuwen_', old]) {
      expect(await identified(wrong)).toBe('UNAUTHENTICATED');
    }
  });

  it('stops within a second of being revoked', async () => {
    const { token, key } = await createApiKey(database, { name: `${prefix}three`, role: 'reader' });
    const identify = createIdentify(database, {});
    expect(await who(identify, bearer(token))).toMatchObject({ role: 'reader' });
    await revokeApiKey(database, key.id);
    const revoked = Date.now();
    while ((await who(identify, bearer(token))) !== 'UNAUTHENTICATED') {
      expect(Date.now() - revoked).toBeLessThan(1_000);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    await expect(revokeApiKey(database, 'none')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is looked for once by requests at the same time, and few keys of one address are', async () => {
    let looks = 0;
    const slow = {
      read: async () => {
        looks += 1;
        await new Promise(resolve => setTimeout(resolve, 5));
        return { rows: [], bookmark: '' };
      },
    };
    const identify = createIdentify(slow, {});
    const token = (digit: number) => `wuwen_${String(digit).padStart(12, '0')}_${'A'.repeat(43)}`;
    await Promise.all(Array.from({ length: 30 }, () => who(identify, bearer(token(1)))));
    expect(looks).toBe(1);
    const codes = await Promise.all(
      Array.from({ length: 30 }, (_, at) => who(identify, bearer(token(at + 2)))),
    );
    expect(codes.filter(code => code === 'TOO_MANY_REQUESTS')).toHaveLength(20);
  });
});

describe('a token', () => {
  const jwtSecret = 'a secret that is long enough to sign';
  const claims = (more: JWTPayload = {}) =>
    new SignJWT({ role: 'admin', sub: 'u1', ...more })
      .setIssuer('https://login.example/')
      .setAudience('wuwen')
      .setExpirationTime('5m');
  const settings: Settings = { jwtSecret, jwtIssuer: 'https://login.example/', jwtAudience: 'wuwen' };
  const key = new TextEncoder().encode(jwtSecret);
  const signed = (token = claims(), secret = key) => token.setProtectedHeader({ alg: 'HS256' }).sign(secret);
  const identified = (token: string, given = settings) => who(createIdentify(database, given), bearer(token));

  it('names whom it is about, and the role; without one, a reader', async () => {
    expect(await identified(await signed())).toEqual({ client: 'sub:u1', role: 'admin' });
    const several = await signed(claims({ role: 'owner', roles: ['reader', 'curator', 'x'] }));
    expect(await identified(several)).toMatchObject({ role: 'curator' });
    expect(await identified(await signed(claims({ role: undefined })))).toMatchObject({ role: 'reader' });
  });

  it('is refused where issuer, audience, time, signature or algorithm are wrong', async () => {
    const unsigned = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const body = { sub: 'u1', role: 'admin', iss: 'https://login.example/', aud: 'wuwen', exp: 4e9 };
    const wrong = [
      await signed(claims().setIssuer('https://evil.example/')),
      await signed(claims().setAudience('another')),
      await signed(claims().setExpirationTime('-1m')),
      await signed(claims().setNotBefore('1h')),
      await signed(claims(), new TextEncoder().encode('another secret, that is long enough')),
      await new SignJWT({ sub: 'u1' }).setProtectedHeader({ alg: 'HS256' }).sign(key), // never expires
      `${unsigned({ alg: 'none' })}.${unsigned(body)}.`,
      'no.token.atall',
      '',
    ];
    for (const token of wrong) expect(await identified(token)).toBe('UNAUTHENTICATED');
    expect(await identified(await signed(), {})).toBe('UNAUTHENTICATED'); // where no tokens are taken
  });

  it('is checked by the public keys of an identity provider', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' };
    const provider = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>(resolve => provider.listen(0, '127.0.0.1', resolve));
    const jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`;
    const given = { ...settings, jwtSecret: undefined, jwksUrl };
    const identify = createIdentify(database, given);
    const header = { alg: 'RS256', kid: 'k1' };
    const token = await claims().setProtectedHeader(header).sign(privateKey);
    expect(await who(identify, bearer(token))).toEqual({ client: 'sub:u1', role: 'admin' });
    // A public key is no secret: a token that is signed with it as one is refused.
    const publicAsSecret = new TextEncoder().encode(JSON.stringify(jwk));
    const forged = await claims().setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(publicAsSecret);
    expect(await who(identify, bearer(forged))).toBe('UNAUTHENTICATED');
    await new Promise(resolve => (provider.closeAllConnections(), provider.close(resolve)));
    expect(await who(createIdentify(database, given), bearer(token))).toBe('UNAVAILABLE');
  });
});

describe('nobody in particular', () => {
  const told = async (headers: Record<string, string>, address?: string, trustProxy?: string) => {
    const identity = await who(createIdentify(database, { trustProxy }), headers, address);
    return typeof identity === 'string' ? identity : identity.client;
  };

  it('is told from others by the address of the connection, whatever headers say', async () => {
    expect(await told({ 'x-forwarded-for': '10.0.0.1' })).toBe('192.0.2.7');
    expect(await told({}, '::ffff:192.0.2.8')).toBe('192.0.2.8');
  });

  it('is told by what the proxy adds last to the header that is trusted', async () => {
    const sent = { 'x-forwarded-for': '10.0.0.1, 192.0.2.9' };
    expect(await told(sent, '127.0.0.1', 'x-forwarded-for')).toBe('192.0.2.9');
    expect(await told({}, '127.0.0.1', 'x-forwarded-for')).toBe('127.0.0.1');
  });

  it('has the first half of an IPv6 address in common with its neighbours', async () => {
    for (const address of ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:1:2:3', '2001:db8:1:2::']) {
      expect(await told({}, address)).toBe('2001:db8:1:2::/64');
    }
    expect(await told({}, '::1')).toBe('0:0:0:0::/64');
  });
});
