import { connect } from 'node:net';
import { request } from 'node:http';
import { listen, type Listening } from '../../../src/http/listen';
import { standIn } from '../stand-in';

const MB = 1_000_000;

describe('a request body', () => {
  let server: Listening;
  beforeAll(async () => {
    server = await listen(standIn().app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  /** A request of exactly `bytes`, made longer by a variable. */
  const bodyOf = (bytes: number) => {
    const around = JSON.stringify({ query: '{ echo }', variables: { t: '' } });
    return around.replace('""', `"${'x'.repeat(bytes - around.length)}"`);
  };

  it('may be 1 MB', async () => {
    expect(await send(server.url, bodyOf(MB), 'length')).toMatchObject({
      status: 200,
      body: { data: { echo: 'hello' } },
    });
    expect(await send(server.url, bodyOf(MB), 'chunks')).toMatchObject({
      status: 200,
      body: { data: { echo: 'hello' } },
    });
  });

  it.each(['length', 'chunks'] as const)(
    'is refused with 413 where it is longer, told by its %s',
    async how => {
      expect(await send(server.url, bodyOf(MB + 1), how)).toEqual({
        status: 413,
        body: {
          errors: [
            expect.objectContaining({
              message: 'The request body is longer than 1 MB.',
              extensions: { code: 'LIMIT_EXCEEDED', hint: 'Send several requests.' },
            }),
          ],
        },
      });
    },
  );

  it('is refused where it has too many values, or too deep in one another, whatever its strings hold', async () => {
    const nested = (depth: number) =>
      `{"query":"{ echo }","variables":{"t":"${'[{'.repeat(500)}","x":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    const listed = (count: number) =>
      `{"query":"{ echo }","variables":{"t":"${','.repeat(30_000)}","x":[${Array(count).fill(1).join()}]}}`;
    for (const body of [nested(150), listed(19_000)])
      expect(await send(server.url, body, 'length')).toMatchObject({ status: 200 });
    for (const body of [nested(100_000), listed(20_001)])
      expect(await send(server.url, body, 'length')).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', hint: expect.any(String) } }] },
      });
  });

  it('is refused as soon as it is too long, and not read to its end', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = `${(MB / 2).toString(16)}\r\n${' '.repeat(MB / 2)}\r\n`;
    socket.write(chunk + chunk + chunk);
    const [head] = await new Promise<string[]>(resolve =>
      socket.once('data', data => resolve([String(data)])),
    );
    expect(head).toContain('HTTP/1.1 413');
    socket.destroy();
  });
});

function send(url: string, body: string, how: 'length' | 'chunks') {
  return new Promise<{ status?: number; body: unknown }>((resolve, reject) => {
    const length = how === 'length' ? { 'content-length': Buffer.byteLength(body) } : {};
    const asked = request(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...length },
    });
    asked.on('error', reject).on('response', answer => {
      let text = '';
      answer
        .on('data', part => (text += part))
        .on('end', () => resolve({ status: answer.statusCode, body: JSON.parse(text) }));
    });
    for (let at = 0; at < body.length; at += 100_000) asked.write(body.slice(at, at + 100_000));
    asked.end();
  });
}
