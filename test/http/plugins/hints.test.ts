import { graphql } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { hintFor, useHints } from '../../../src/http/plugins/hints';
import { schema } from '../../../src/schema/index';

describe('a mistake in a document', () => {
  const yoga = createYoga({ schema, plugins: [useHints()], logging: false });

  async function ask(query: string) {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; hint?: string } }[];
    };
    return errors[0]!;
  }

  it.each([
    ['a sign of Chinese text', '{ vendor（key: "openai") { name } }', /signs of GraphQL as in English/],
    ['a typographic quotation mark', '{ vendor(key: “openai”) { name } }', /signs of GraphQL as in English/],
    ['a name in Chinese', '{ 公司 { name } }', /English names/],
    ['a field of the entries, asked of the list', '{ vendors { name } }', /nodes \{ … \}/],
    ['a value for a filter', '{ vendors(where: { name: "x" }) { totalCount } }', /\{ eq: … \}/],
    ['a value for a relation', '{ vendors(where: { models: 3 }) { totalCount } }', /\{ some: \{ … \} \}/],
    [
      'a comparison of a relation',
      '{ vendors(where: { models: { gt: 3 } }) { totalCount } }',
      /\{ count: \{ … \} \}/,
    ],
    ['a key for an entity', '{ common(a: "x", b: { key: "y" }) { isComplete } }', /\{ key: "openai" \}/],
    ['an entity by two', '{ related(of: { key: "x", name: "y" }) { isComplete } }', /one of the three/],
    [
      'two orders in one',
      '{ vendors(orderBy: [{ name: ASC, key: ASC }]) { totalCount } }',
      /one field a term/,
    ],
    ['a comparison of texts', '{ vendors(where: { name: { like: "x" } }) { totalCount } }', /contains/],
    ['an enum value in lower case', '{ vendors { facets(by: builtBy) { value } } }', /upper case/],
  ])('as %s is told with its hint', async (_, query, hint) => {
    const { message, extensions } = await ask(query);
    expect(message).not.toBe('');
    expect(extensions).toEqual({
      code: expect.stringMatching(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/),
      hint: expect.stringMatching(hint),
    });
  });

  it('of another kind is told in the words of GraphQL alone', async () => {
    expect(await ask('{ vendor(key: "openai") { nam } }')).toMatchObject({
      message: expect.stringContaining('"nam"'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it.each([
    ['query ($value: EntityRef!) { related(of: $value) { isComplete } }', 'openai', /one of the three/],
    ['query ($value: EntityRef!) { related(of: $value) { isComplete } }', {}, /one of the three/],
    ['query ($value: VendorFacet!) { vendors { facets(by: $value) { value } } }', 'builtBy', /upper case/],
    ['query ($value: VendorWhere!) { vendors(where: $value) { totalCount } }', { name: 'x; y' }, /eq: …/],
  ])('of a variable, as in %s, has the same hint', async (source, value, hint) => {
    const { errors } = await graphql({ schema, source, variableValues: { value } });
    expect(hintFor(errors![0]!.message)).toMatch(hint);
  });
});
