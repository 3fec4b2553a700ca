import { standIn } from '../stand-in';

test('an address where nothing is tells where operations go, as plain text with the headers of every answer', async () => {
  const answer = await standIn().app.fetch('http://localhost/grahpql', { method: 'POST' });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('/graphql');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
