import { standIn } from '../stand-in';

describe('the header x-stats', () => {
  const { ask } = standIn();

  it('makes an answer tell how many queries the operation took', async () => {
    const { extensions } = await ask('{ twoQueries deeper { twoQueries } }', { headers: { 'x-stats': '1' } });
    expect(extensions).toEqual({ stats: { queries: 4 } });
  });

  it('counts each request by itself', async () => {
    const once = () => ask('{ twoQueries }', { headers: { 'x-stats': '1' } });
    const responses = await Promise.all([once(), once(), once()]);
    expect(responses.map(({ extensions }) => extensions)).toEqual(Array(3).fill({ stats: { queries: 2 } }));
  });

  it('is told where there are errors, too', async () => {
    const { extensions, errors } = await ask('{ twoQueries fault }', { headers: { 'x-stats': '1' } });
    expect([extensions, errors?.length]).toEqual([{ stats: { queries: 2 } }, 1]);
  });

  it.each<Record<string, string>>([{}, { 'x-stats': '0' }])('is needed: %p tells nothing', async headers => {
    expect((await ask('{ twoQueries }', { headers })).text).toBe('{"data":{"twoQueries":"done"}}');
  });
});
