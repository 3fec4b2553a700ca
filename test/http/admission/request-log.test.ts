import { standIn } from '../stand-in';

describe('the request log', () => {
  const { app, ask, lines } = standIn();
  beforeEach(() => void lines.splice(0));

  it('is one line a request: operation, time, status and queries', async () => {
    await ask('query Two { twoQueries }');
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        pid: expect.any(Number),
        hostname: expect.any(String),
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        client: '',
        way: 'yoga',
        operation: 'Two',
        path: '/graphql',
        ms: expect.any(Number),
        status: 200,
        queries: 2,
        nodes: 0,
      },
    ]);
  });

  it('never has variables or literals', async () => {
    await ask('query Told($t: String!) { echo(text: $t) }', { variables: { t: 'private-1' } });
    await ask('{ echo(text: "private-2") }');
    await ask('query Wrong($t: Int!) { echo(text: $t) }', { variables: { t: 'private-3' } });
    await ask('query Wrong($t: String!) { echo(text: $t) }', { variables: { t: ['private-4'] } });
    expect(JSON.stringify(lines)).not.toContain('private');
    expect(lines).toHaveLength(4);
  });

  it('keeps a name that a client chose short', async () => {
    await ask(`query ${'Long'.repeat(1000)} { echo }`);
    expect(lines).toMatchObject([{ operation: 'Long'.repeat(25) }]);
  });

  it('names the codes of errors, each once', async () => {
    await ask('{ fault other: fault stated }');
    expect(lines).toMatchObject([{ status: 200, errors: ['BAD_USER_INPUT', 'FORBIDDEN'] }]);
  });

  it('has requests that were not executed', async () => {
    await ask('{ nothing }');
    await app.fetch('http://localhost/graphql', { method: 'PUT' });
    expect(lines).toMatchObject([{ status: 400, errors: ['GRAPHQL_VALIDATION_FAILED'] }, { status: 405 }]);
  });

  it('has the id that the client sent, and the answer tells it', async () => {
    const { headers } = await ask('{ echo }', { headers: { 'x-request-id': 'mine-1' } });
    expect(headers.get('x-request-id')).toBe('mine-1');
    const other = await ask('{ echo }', { headers: { 'x-request-id': 'not plain' } });
    expect(lines).toMatchObject([{ requestId: 'mine-1' }, { requestId: other.headers.get('x-request-id') }]);
    expect(lines[1]!['requestId']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has probes for debugging only', async () => {
    await app.fetch('http://localhost/ready');
    expect(lines).toMatchObject([{ level: 20, path: '/ready', status: 200 }]);
  });
});
