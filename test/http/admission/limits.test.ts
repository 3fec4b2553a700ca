import { getIntrospectionQuery } from 'graphql';
import { standIn } from '../stand-in';

const nested = (levels: number) => 'deeper{'.repeat(levels - 1) + 'echo' + '}'.repeat(levels - 1);

describe('what an operation may be', () => {
  const { ask } = standIn({ maxDepth: 5 });
  const refused = async (query: string) => {
    const { status, errors } = await ask(query);
    return { status, message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] };
  };
  const passes = { status: 200, message: undefined, code: undefined };
  const tooDeep = {
    status: 400,
    message: 'The operation is more than 5 fields deep.',
    code: 'LIMIT_EXCEEDED',
  };

  it('is as deep as configured, and no deeper', async () => {
    expect(await refused(`{ ${nested(5)} }`)).toEqual(passes);
    expect(await refused(`{ ${nested(6)} }`)).toEqual(tooDeep);
  });

  it('is measured through fragments, named and inline', async () => {
    const spread = (levels: number) =>
      `{ deeper { ...A ... on Deep { __typename } } } fragment A on Deep { ... on Deep { ${nested(levels)} } }`;
    expect(await refused(spread(4))).toEqual(passes);
    expect(await refused(spread(5))).toEqual(tooDeep);
  });

  it('is looked at anew whether the document was seen before or not', async () => {
    const query = `{ ${nested(6)} }`;
    expect([await refused(query), await refused(query)]).toEqual([tooDeep, tooDeep]);
  });

  it('leaves fragments that spread themselves to validation', async () => {
    const { errors } = await ask(
      '{ deeper { ...A } } fragment A on Deep { deeper { ...B } } fragment B on Deep { ...A }',
    );
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('Cannot spread fragment'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('lets GraphiQL introspect', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
    expect(await refused(query)).toEqual(passes);
  });

  it('refuses introspection that multiplies itself', async () => {
    const bomb =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(await refused(bomb)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('has few directives at one place, and at most 100 in all, told once for all', async () => {
    const many = (count: number) => `{ echo ${'@no '.repeat(count)} }`;
    const { status, errors } = await ask(many(1_900));
    expect(status).toBe(400);
    expect(errors!.map(({ message }) => message)).toEqual(['There are more than 8 directives at one place.']);
    const spread = `{ ${Array.from({ length: 110 }, () => 'echo @no').join(' ... @no { echo } ')} }`;
    expect((await ask(spread)).errors!.map(({ extensions }) => extensions['code'])).toEqual([
      'LIMIT_EXCEEDED',
    ]);
    expect((await ask(many(1))).errors![0]!.message).toBe('Unknown directive "@no".');
  });

  it('has at most 20 root fields', async () => {
    const roots = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: echo`).join(' ')} }`;
    expect(await refused(roots(20))).toEqual(passes);
    expect(await refused(roots(21))).toMatchObject({
      message: 'The operation has more than 20 root fields.',
    });
    expect(await refused(`{ ...A } fragment A on Query ${roots(21)}`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
  });

  it('has at most 50 aliases, __typename included', async () => {
    const aliases = (count: number) =>
      `{ deeper { ${Array.from({ length: count }, (_, at) => `a${at}: __typename`).join(' ')} } }`;
    expect(await refused(aliases(50))).toEqual(passes);
    expect(await refused(aliases(51))).toMatchObject({ message: 'The operation has more than 50 aliases.' });
  });

  it('selects at most 1000 fields, however often fragments bring them', async () => {
    const chain = (links: number) =>
      Array.from(
        { length: links },
        (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
      ).join(' ');
    const doubling = (links: number) => `{ ...F0 } ${chain(links)} fragment F${links} on Query { echo }`;
    expect(await refused(doubling(9))).toEqual(passes);
    expect(await refused(doubling(10))).toMatchObject({
      message: 'The operation selects more than 1000 fields.',
    });
    const nested = `{ deeper { ...G } } fragment G on Deep { deeper { ${'...H '.repeat(250)} } } fragment H on Deep { ${'echo '.repeat(4)} }`;
    expect(await refused(nested)).toMatchObject({ message: 'The operation selects more than 1000 fields.' });
    expect(await refused(doubling(200))).toMatchObject({
      message: 'The operation selects more than 1000 fields.',
    });
  });

  it('has at most 4000 tokens', async () => {
    expect(await refused(`{ ${'echo '.repeat(4_000)} }`)).toEqual({
      status: 400,
      message: 'The document has more than 4000 tokens.',
      code: 'LIMIT_EXCEEDED',
    });
  });

  it('is one operation a request', async () => {
    const { app } = standIn();
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ echo }' }, { query: '{ echo }' }]),
    });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('Batching is not supported'),
    ]);
  });
});
