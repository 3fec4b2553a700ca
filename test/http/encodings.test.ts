import { gzipSync } from 'node:zlib';
import { listen, type Listening } from '../../src/http/listen';
import { standIn } from './stand-in';

describe('a body that is not plain UTF-8', () => {
  const { app } = standIn();
  let server: Listening;
  beforeAll(async () => {
    server = await listen(app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  const json = '{"query":"{ echo }"}';
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
  const odd = Buffer.concat([
    Buffer.from('{"query":"{ echo } #'),
    Buffer.from([0xd6, 0xc7, 0xc6, 0xd7]),
    Buffer.from('"}'),
  ]);

  it.each<[string, Uint8Array, Record<string, string>, number]>([
    ['plain', bytes(json, 'utf8'), {}, 200],
    ['with a byte order mark', bytes(`\ufeff${json}`, 'utf8'), {}, 200],
    [
      'that says charset=UTF-8',
      bytes(json, 'utf8'),
      { 'content-type': 'application/json; charset="UTF-8"' },
      200,
    ],
    ['in GBK', odd, {}, 400],
    ['in UTF-16', bytes(`\ufeff${json}`, 'utf16le'), {}, 400],
    ['that says charset=gbk', bytes(json, 'utf8'), { 'content-type': 'application/json; charset=gbk' }, 415],
    [
      'that says charset=iso-8859-1',
      bytes(json, 'utf8'),
      { 'content-type': 'application/json;charset=iso-8859-1' },
      415,
    ],
    ['in gzip', gzipSync(json), { 'content-encoding': 'gzip' }, 415],
    ['in an encoding that nobody knows', bytes(json, 'utf8'), { 'content-encoding': 'x"y' }, 415],
  ])('%s', async (_, body, headers, status) => {
    // Twice: what was answered once may be answered by another way.
    for (let times = 0; times < 2; times++) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: body as Uint8Array<ArrayBuffer>,
      });
      expect(response.status).toBe(status);
      if (status >= 400)
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });
});
