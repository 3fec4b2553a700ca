import { standIn } from '../stand-in';

describe('the form of a request', () => {
  const { app } = standIn();
  const post = (contentType: string, body: string) =>
    app.fetch('http://localhost/graphql', { method: 'POST', headers: { 'content-type': contentType }, body });
  const get = (parameters: Record<string, string>) =>
    app.fetch(`http://localhost/graphql?${new URLSearchParams(parameters)}`);
  const told = async (response: Response) => [response.status, await response.json()];

  it.each([
    ['text/plain', '{"query":"mutation { change }"}'],
    ['application/x-www-form-urlencoded', 'query=mutation+%7B+change+%7D'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--b--',
    ],
    ['text/plain; application/json', '{"query":"mutation { change }"}'],
    ['application/graphql', 'mutation { change }'],
    ['Application/JSON', '{"query":"mutation { change }"}'],
  ])('is refused as %s', async (contentType, body) => {
    expect(await told(await post(contentType, body))).toEqual([
      415,
      { errors: [expect.objectContaining({ message: 'A GraphQL request by POST must be JSON.' })] },
    ]);
  });

  it.each(['application/json', 'application/json; charset=utf-8'])('is taken as %s', async contentType => {
    const answer = await post(contentType, '{"query":"mutation { change }"}');
    expect(await told(answer)).toEqual([200, { data: { change: 'changed' } }]);
  });

  it('may be a GET with a query, but not with a mutation', async () => {
    expect(await told(await get({ query: '{ echo }' }))).toEqual([200, { data: { echo: 'hello' } }]);
    const refused = await get({ query: 'mutation { change }' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('says so where the variables of a GET are not JSON', async () => {
    expect(await told(await get({ query: '{ echo }', variables: '{oops' }))).toEqual([
      400,
      {
        errors: [
          expect.objectContaining({ extensions: { code: 'BAD_REQUEST', hint: 'Send a JSON object.' } }),
        ],
      },
    ]);
  });
});
