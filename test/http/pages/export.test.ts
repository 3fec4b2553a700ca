import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { formatNames, formats } from '../../../src/export/formats';
import { largeGraph, type Large } from '../../export/large';
import { away, standIn } from '../stand-in';

const get = (server: ReturnType<typeof standIn>, path: string, init?: RequestInit) =>
  server.app.fetch(`http://localhost${path}`, init);

const serve = (large: Large) => standIn({}, ((query: never) => large.read(query)) as never);

describe('/export', () => {
  it.each(formatNames)('?format=%s answers with the graph as a file of that format', async name => {
    const response = await get(serve(largeGraph(3_000)), `/export?format=${name}`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(formats[name].mediaType);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${formats[name].fileName}"`,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('m00002999');
  });

  it.each(['/export', '/export?format=', '/export?format=xml', '/export?format=toString'])(
    '%s answers 400 with the formats that there are',
    async path => {
      const response = await get(serve(largeGraph(1)), path);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          {
            message:
              path.endsWith('xml') || path.endsWith('toString')
                ? `There is no format "${path.split('=')[1]}".`
                : 'No format is named.',
            extensions: {
              code: 'BAD_USER_INPUT',
              hint: 'Name one of jsonld, graphml, cytoscape, csv-nodes, csv-statements, cypher.',
              formats: ['jsonld', 'graphml', 'cytoscape', 'csv-nodes', 'csv-statements', 'cypher'],
            },
          },
        ],
      });
    },
  );

  it('has the part that is named, and the columns that are wanted', async () => {
    const query = 'format=csv-statements&types=BUILDS&mentions=false&gephi&bom=false';
    const text = await (await get(serve(largeGraph(2)), `/export?${query}`)).text();
    expect(text.split('\r\n')[0]).toMatch(/^Id,Source,Target,Type,/);
    expect(text.split('\r\n')).toHaveLength(4);
    const wrong = await get(serve(largeGraph(1)), '/export?format=graphml&types=MAKES');
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      expect.stringContaining('There is no type \\"MAKES'),
    ]);
    const missing = await get(serve(largeGraph(1)), '/export?format=graphml&around=nowhere');
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('NOT_FOUND')]);
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('flows compressed to who takes %s', async (accepted, encoding, decompress) => {
    const headers = { 'accept-encoding': accepted };
    const response = await get(serve(largeGraph(3_000)), '/export?format=csv-nodes', { headers });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = Buffer.from(await response.arrayBuffer());
    const plain = await (await get(serve(largeGraph(3_000)), '/export?format=csv-nodes')).text();
    expect(decompress(bytes).toString()).toBe(plain);
    expect(bytes.length).toBeLessThan(plain.length / 4);
  });

  it('answers HEAD with the headers alone, and reads nothing', async () => {
    const large = largeGraph(1);
    const headers = { 'accept-encoding': 'br' };
    const response = await get(serve(large), '/export?format=graphml', { method: 'HEAD', headers });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe(formats.graphml.mediaType);
    expect(large.batches).toBe(0);
  });

  it('takes no other method, and is that path alone', async () => {
    const server = serve(largeGraph(1));
    const response = await get(server, '/export?format=graphml', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get(server, '/exports?format=graphml')).status).toBe(404);
  });

  it('answers 503 while the database is away', async () => {
    const response = await get(
      standIn({}, () => Promise.reject(away())),
      '/export?format=graphml',
    );
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });
});

describe('over a connection', () => {
  it('every byte arrives', async () => {
    const { url, close } = await listening(largeGraph(20_000));
    const text = await (await fetch(`${url}/export?format=csv-nodes`)).text();
    expect(text.match(/\r\n/g)).toHaveLength(20_001);
    await close();
  });

  it('a client that does not read is waited for', async () => {
    const large = largeGraph(1_000_000);
    const { url, close, responses } = await listening(large);
    const answer = await open(`${url}/export?format=jsonld`);
    answer.pause();
    const [response] = responses;
    await until(() => response!.writableNeedDrain);
    const { batches } = large;
    await turns(200);
    // The kernel has taken some megabytes; the rest of 200 MB is not even read.
    expect(large.batches).toBeLessThanOrEqual(batches + 1);
    expect(large.batches).toBeLessThan(100);
    answer.destroy();
    await close();
  });

  it('a client that goes away stops the reading', async () => {
    const large = largeGraph(1_000_000);
    const { url, close, responses } = await listening(large);
    const answer = await open(`${url}/export?format=jsonld`);
    await once(answer, 'data');
    answer.destroy();
    await until(() => responses[0]!.closed);
    await turns(20);
    const { batches } = large;
    await turns(200);
    expect(large.batches).toBe(batches);
    expect(batches).toBeLessThan(500);
    await close();
  });

  it('a database that fails in the midst cuts the connection, and the log says why', async () => {
    const large = largeGraph(100_000);
    large.failsAfter = 10;
    const { url, close, lines } = await listening(large);
    const response = await fetch(`${url}/export?format=graphml`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'An export was cut off.',
        err: expect.objectContaining({ message: 'The database is gone.' }),
      }),
    );
    await close();
  });
});

async function listening(large: Large) {
  const { app, lines } = serve(large);
  const responses: ServerResponse[] = [];
  const server = createServer((request, response) => {
    responses.push(response);
    app.listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lines,
    responses,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function open(url: string): Promise<IncomingMessage> {
  const sent = request(url).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.on('error', () => undefined); // it is cut off on purpose
  return answer;
}

const turn = () => new Promise(resolve => setImmediate(resolve));

async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await turn();
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await turn();
}
