import { groupsOver, relationFields, relationFieldsOf } from '../../../src/graph/cypher/relation-fields';
import { groups, kindNames, relationNames, relationOf, within } from '../../../src/ontology';

test('every relation has a field that follows it from its subject, and one that follows it back', () => {
  for (const relation of relationNames) {
    const fields = relationFields.filter(field => field.relation === relation);
    const ways = new Set(fields.map(({ direction }) => direction));
    expect([relation, [...ways].sort()]).toEqual([
      relation,
      relationOf(relation).symmetric ? ['BOTH'] : ['IN', 'OUT'],
    ]);
  }
});

test("a field stands on one of its relation's ends, and leads to the other or to a part of it", () => {
  for (const { relation, direction, owner, to } of relationFields) {
    const spec = relationOf(relation);
    const [near, far] = direction === 'IN' ? [spec.to, spec.from] : [spec.from, spec.to];
    expect(owner).toBe(near);
    // A field may promise less than the relation: what a question is about is given as an Entity.
    expect(within(to, far) || within(far, to)).toBe(true);
  }
});

test('no kind has two fields of one name', () => {
  for (const kind of kindNames) {
    const names = relationFieldsOf(kind).map(({ name }) => name);
    expect([kind, names]).toEqual([kind, [...new Set(names)]]);
  }
});

test('a kind has the fields of its own and of its groups', () => {
  const names = (end: Parameters<typeof relationFieldsOf>[0]) =>
    relationFieldsOf(end).map(({ name }) => name);
  expect(names('Vendor')).toEqual([
    'builds',
    'models',
    'products',
    'partOf',
    'parts',
    'created',
    'discussedIn',
    'people',
    'claimed',
    'claims',
    'mentionedIn',
  ]);
  expect(names('Offering')).toEqual([
    'builtBy',
    'exemplifies',
    'competesWith',
    'variantOf',
    'variants',
    'hinderedBy',
    'hinders',
    'uses',
    'partOf',
    'parts',
    'succeeds',
    'succeededBy',
    'integratesWith',
    'questions',
    'discussedIn',
    'announcedAt',
    'claims',
    'mentionedIn',
  ]);
  expect(names('Entity')).toEqual(['partOf', 'parts', 'discussedIn', 'claims', 'mentionedIn']);
  expect(names('Article')).toEqual(['mentions', 'questions']);
});

test('the groups over an end are those to which all of it belongs', () => {
  expect(groupsOver('Model')).toEqual(['Offering', 'Exemplar', 'Topic', 'Dated', 'Entity']);
  expect(groupsOver('Offering')).toEqual(['Exemplar', 'Topic', 'Dated', 'Entity']);
  expect(groupsOver('Work')).toEqual(['Exemplar', 'Dated', 'Entity']);
  expect(groupsOver('Article')).toEqual([]);
  expect(groupsOver('Entity')).toEqual([]);
  expect(groups.Entity.kinds).not.toContain('Article');
});
