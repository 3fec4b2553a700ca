import { standIn } from '../stand-in';

const page = 'https://client.example';

async function preflight(corsOrigins: string[], origin: string) {
  const response = await standIn({ corsOrigins }).app.fetch('http://localhost/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  return { status: response.status, headers: response.headers };
}

const asked = async (corsOrigins: string[], origin: string) =>
  (await standIn({ corsOrigins }).ask('{ echo }', { headers: { origin } })).headers;

const allowed = (headers: Headers) => [...headers.keys()].filter(name => name.startsWith('access-control-'));

describe('other origins', () => {
  it('may read nothing unless configured', async () => {
    expect(allowed(await asked([], page))).toEqual([]);
    const { status, headers } = await preflight([], page);
    expect([status, allowed(headers)]).toEqual([405, []]);
  });

  it('may read answers where they are configured', async () => {
    const headers = await asked(['https://other.example', page], page);
    expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([
      page,
      'Origin, Accept-Encoding',
    ]);
    const asking = await preflight([page], page);
    expect(asking.status).toBe(204);
    expect(asking.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(asking.headers.get('access-control-allow-headers')).toBe(
      'Authorization, Content-Type, Mcp-Protocol-Version, Neo4j-Bookmark, X-API-Key, X-Cost, X-Request-Id, X-Stats',
    );
  });

  it('may read nothing where another one is configured', async () => {
    const headers = await asked([page], 'https://evil.example');
    expect([allowed(headers), headers.get('vary')]).toEqual([[], 'Origin, Accept-Encoding']);
    expect(allowed((await preflight([page], 'https://evil.example')).headers)).toEqual([]);
  });

  it.each([[['*']], [[page]]])('never send credentials: %p', async origins => {
    for (const headers of [await asked(origins, page), (await preflight(origins, page)).headers]) {
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    expect((await asked(['*'], page)).get('access-control-allow-origin')).toBe('*');
  });
});
