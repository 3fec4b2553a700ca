/** What is compiled, and that compiling never takes long. */
import { execute, getOperationAST, parse } from 'graphql';
import { compileOperation } from '../../../src/http/fast/compile';
import { compileSizeOf } from '../../../src/http/fast/compile-size';
import { schema } from '../../../src/schema';
import type { Context } from '../../../src/schema/context';

/** A reader that tells which list it was asked for, and has nothing in it. */
const contextOf = (asked: unknown[]) =>
  ({
    reader: {
      list: (kind: string, list: object) => {
        asked.push([kind, list]);
        return Promise.resolve({ edges: [], more: false, total: 0, requirements: {} });
      },
    },
  }) as unknown as Context;

const cpuMs = () => process.cpuUsage().user / 1000;

describe('variables', () => {
  const query = `query ($w: VendorWhere = { key: { eq: "a" } }, $v: VendorWhere, $n: Int = 3, $by: [VendorOrder!]) {
    vendors(where: $w, first: $n, orderBy: $by) { nodes { key } }
    more: vendors(where: { not: $v, key: { in: ["b"] } }) { totalCount } }`;
  const document = parse(query);
  const before = cpuMs();
  const run = compileOperation(schema, document, undefined)!;
  const took = cpuMs() - before;

  it('with a filter in them do not keep an operation from being compiled, in no time', () => {
    expect(run).toBeDefined();
    expect(took).toBeLessThan(500); // unrolled, it would be 9 s and more
  });

  it.each([
    { v: null },
    { w: null, n: null, v: {} },
    {
      w: { not: { key: { startsWith: 'x' } }, builds: { some: { key: { eq: 'y' } } } },
      n: 7,
      v: { key: {} },
    },
    { by: { key: 'DESC' }, v: {} },
    { by: [{ nameEn: 'ASC' }, { key: 'DESC' }], v: {} },
  ])('come as GraphQL would coerce them: %j', async variableValues => {
    const compiled: unknown[] = [];
    const executed: unknown[] = [];
    const answer = await run(undefined, contextOf(compiled), variableValues);
    const expected = await execute({ schema, document, variableValues, contextValue: contextOf(executed) });
    expect(answer).toEqual(expected);
    expect(compiled).toEqual(executed);
  });

  it('that lack within a filter are left to GraphQL, which leaves their fields out', async () => {
    expect(await run(undefined, contextOf([]), {})).toHaveProperty('errors');
  });

  it.each([{ w: { no: 1 } }, { w: [] }, { n: 'x' }, { by: [{ key: 'UP' }, 7] }])(
    'are refused where GraphQL refuses them: %j',
    async variables => {
      const { errors } = await run(undefined, contextOf([]), variables);
      expect(errors!.length).toBeGreaterThan(0);
    },
  );
});

describe('interfaces', () => {
  const nested = (levels: number): string =>
    levels ? `statements { nodes { subject { key ${nested(levels - 1)} } } }` : 'name';
  const documentOf = (levels: number) =>
    parse(`{ entity(key: "a") { ...F } } fragment F on Entity { ${nested(levels)} }`);
  const sizeOf = (levels: number) => {
    const document = documentOf(levels);
    return compileSizeOf(schema, document, getOperationAST(document)!);
  };

  it('are compiled once for each of their types, which is counted before it is done', () => {
    const kinds = schema.getPossibleTypes(schema.getType('Entity') as never).length;
    expect(sizeOf(0)).toBe(1 + kinds);
    expect(sizeOf(1)).toBe(1 + kinds * (3 + kinds * 2));
    expect(sizeOf(9)).toBeGreaterThan(kinds ** 9);
  });

  it('that multiply are not compiled', () => {
    expect(compileOperation(schema, documentOf(0), undefined)).toBeDefined();
    expect(compileOperation(schema, documentOf(2), undefined)).toBeUndefined();
  });
});
