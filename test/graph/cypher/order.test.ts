import { termExpression, type Term } from '../../../src/graph/cypher/order';
import { orderOf } from '../../../src/schema/inputs/order';

const degree = (
  relation: 'BUILDS' | 'COMPETES_WITH',
  direction: 'OUT' | 'BOTH',
  to: 'Offering' | 'Model',
): Term => ({
  name: 'degree',
  direction: 'ASC',
  degree: { relation, direction, to },
});

test('a property is sorted by as it is stored', () => {
  expect(termExpression('n', { name: 'name', direction: 'ASC', property: 'nameZh' })).toBe('n.nameZh');
});

test("a degree is the node's own number of relations where that is what the field leads to", () => {
  expect(termExpression('n', degree('BUILDS', 'OUT', 'Offering'))).toBe('COUNT { (n)-[:BUILDS]->() }');
  expect(termExpression('n', degree('COMPETES_WITH', 'BOTH', 'Offering'))).toBe(
    'COUNT { (n)-[:COMPETES_WITH]-() }',
  );
});

test('a degree counts by label where the field leads to a part of the relation', () => {
  expect(termExpression('n', degree('BUILDS', 'OUT', 'Model'))).toBe('COUNT { (n)-[:BUILDS]->(:Model) }');
});

test('an order argument becomes terms, in its order', () => {
  expect(orderOf('Vendor', [{ models: 'DESC' }, { nameEn: 'ASC' }])).toEqual([
    { name: 'models', direction: 'DESC', degree: { relation: 'BUILDS', direction: 'OUT', to: 'Model' } },
    { name: 'nameEn', direction: 'ASC', property: 'nameEn' },
  ]);
  expect(orderOf('Vendor', null)).toEqual([]);
});

test('what stands again in an order, or after the key, sorts nothing', () => {
  const names = orderOf('Vendor', [
    { name: 'ASC' },
    { name: 'DESC' },
    { key: 'DESC' },
    { nameEn: 'ASC' },
  ]).map(({ name, direction }) => [name, direction]);
  expect(names).toEqual([
    ['name', 'ASC'],
    ['key', 'DESC'],
  ]);
});
