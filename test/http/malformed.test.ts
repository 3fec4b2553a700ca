import { connect } from 'node:net';
import { listen, type Listening } from '../../src/http/listen';
import { standIn } from './stand-in';

describe('a request that is no good HTTP or GraphQL', () => {
  const { app, lines } = standIn();
  let server: Listening;
  beforeAll(async () => {
    server = await listen(app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());
  beforeEach(() => void lines.splice(0));

  /** What the server answers to these bytes. */
  const answerTo = (text: string) =>
    new Promise<string>(resolve => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      let answer = '';
      socket.on('data', data => (answer += data)).on('close', () => resolve(answer));
      socket.end(text);
    });
  const post = (body: string) =>
    `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

  it.each([
    ['GET /graphql?query={echo} HTTP/1.1\r\nHost: [[[\r\n\r\n', 400],
    ['GET /ready HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['GET //live HTTP/1.1\r\nHost: x\r\n\r\n', 404],
    ['GET /graphql?query=%zz HTTP/1.1\r\nHost: x\r\nAccept: application/graphql-response+json\r\n\r\n', 400],
    ['NONSENSE\r\n\r\n', 400],
    [post('null'), 400],
    [post('"text"'), 400],
    [post('[]'), 400],
    [post('{"query": 7}'), 400],
    [post(`${'['.repeat(100_000)}`), 400],
  ])('is refused, with no stack, and is no defect: %j', async (text, status) => {
    const answer = await answerTo(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(/ at .*\.[jt]s|node_modules|\[\[\[\[/);
    expect(lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('is refused where its fragments spread each other in many circles', async () => {
    const fragments = Array.from({ length: 200 }, (_, at) => {
      const [a, b, c] = [1, 7, 13].map(step => `...F${(at + step) % 200}`);
      return `fragment F${at} on Query { ${a} ${b} ${c} }`;
    });
    const answer = await answerTo(post(JSON.stringify({ query: `{ ...F0 } ${fragments.join(' ')}` })));
    expect(answer).toContain('Cannot spread fragment');
    expect(lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});
