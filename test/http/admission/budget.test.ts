import { createBudget } from '../../../src/http/admission/budgets/budget';
import { beginExchange } from '../../../src/http/admission/exchange';

const exchangeOf = (nodes = 0) => {
  const exchange = beginExchange({ method: 'GET', url: '/', header: () => undefined, address: 'a' });
  exchange.cost = { nodes, limit: 1_000 };
  return exchange;
};

describe('a budget', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 1_700_000_000_000, doNotFake: ['performance'] }));
  afterEach(() => void jest.useRealTimers());

  it('refills steadily: who has used it up waits for a point, not for a minute', async () => {
    const budget = createBudget(60)!; // a point a second
    for (let time = 0; time < 60; time++) expect(await budget.check(exchangeOf())).toBeUndefined();
    const refused = exchangeOf();
    expect(await budget.check(refused)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    expect(refused.headers['ratelimit']).toBe('"client";r=0;t=60');
    jest.advanceTimersByTime(1_000);
    expect(await budget.check(exchangeOf())).toBeUndefined();
    expect(await budget.check(exchangeOf())).toMatchObject({ status: 429 });
    jest.advanceTimersByTime(60_000);
    const full = exchangeOf();
    await budget.check(full);
    expect(full.headers['ratelimit']).toBe('"client";r=59;t=1');
  });

  it('lets an answer take more than is left, and the client wait for that; never for longer than a minute', async () => {
    const budget = createBudget(60)!;
    budget.charge(exchangeOf(90));
    expect(await budget.check(exchangeOf())).toMatchObject({ headers: { 'retry-after': '31' } });
    budget.charge(exchangeOf(1_000));
    expect(await budget.check(exchangeOf())).toMatchObject({ headers: { 'retry-after': '61' } });
    jest.advanceTimersByTime(61_000);
    expect(await budget.check(exchangeOf())).toBeUndefined();
  });
});
