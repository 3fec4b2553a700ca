import { away, standIn } from '../stand-in';

const get = async ({ app }: ReturnType<typeof standIn>, path: string, method = 'GET') => {
  const response = await app.fetch(`http://localhost${path}`, { method });
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, body: isJson ? await response.json() : undefined };
};

describe('/ready', () => {
  it('answers 200 while the database answers', async () => {
    expect(await get(standIn(), '/ready')).toEqual({ status: 200, body: { status: 'ok' } });
  });

  it('answers 503 with the reason while the database is away', async () => {
    const server = standIn({}, () => Promise.reject(away()));
    expect(await get(server, '/ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', reason: 'The database does not answer.' },
    });
  });

  it('tells no secret where the database fails otherwise', async () => {
    const server = standIn({}, () => Promise.reject(new Error('secret')));
    expect(await get(server, '/ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', reason: 'The database answers with an error.' },
    });
  });

  it('does not wait for a silent database for ever', async () => {
    jest.useFakeTimers();
    try {
      let begin: () => void;
      const asked = new Promise<void>(resolve => (begin = resolve));
      const answer = get(
        standIn({}, () => (begin(), new Promise(() => undefined))),
        '/ready',
      );
      await asked;
      await jest.advanceTimersByTimeAsync(3_000);
      expect(await answer).toMatchObject({
        status: 503,
        body: { reason: expect.stringContaining('within 3 s') },
      });
    } finally {
      jest.useRealTimers();
    }
  });

  it('answers 503 as soon as the server closes, though operations are still answered', async () => {
    const server = standIn();
    server.app.close();
    expect(await get(server, '/ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', reason: 'The server is closing.' },
    });
    expect(await server.ask('{ echo }')).toMatchObject({ status: 200, data: { echo: 'hello' } });
  });
});

describe('/live', () => {
  it('answers 200 while the process serves, whether the database is there or not', async () => {
    const server = standIn({}, () => Promise.reject(away()));
    server.app.close();
    expect(await get(server, '/live')).toEqual({ status: 200, body: { status: 'ok' } });
  });

  it('takes no other method', async () => {
    expect((await get(standIn(), '/live', 'POST')).status).toBe(405);
  });

  it('is that path alone', async () => {
    expect((await get(standIn(), '/graphql/live')).status).toBe(404);
    expect((await get(standIn(), '/health')).status).toBe(404);
  });
});
