import { buildExplorer } from '../../../src/cli/setup/explorer';
import { standIn } from '../stand-in';

test('an address where nothing is tells where operations go, as plain text with the headers of every answer', async () => {
  const answer = await standIn().app.fetch('http://localhost/grahpql', { method: 'POST' });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('/graphql');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a browser gets a page there, in its language', async () => {
  await buildExplorer();
  const headers = { accept: 'text/html', 'accept-language': 'zh-CN' };
  const answer = await standIn().app.fetch('http://localhost/nothing-here', { headers });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await answer.text()).toContain('<title>这里没有东西 · wuwen 五问</title>');
}, 180_000);
