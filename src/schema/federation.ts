/**
 * The schema as a subgraph of Apollo Federation 2: every node is an entity by id and by key, and what a gateway asks of
 * several is read together.
 */
import {
  extendSchema,
  isObjectType,
  parse,
  printSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { badInput } from '../errors';
import type { Context } from './context';
import { encodeId } from './global-id';
import { nodeOf, nodeSelection } from './queries/query';

/** How many representations a request may have. */
const MOST = 1_000;

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

"""Composers that lack it would else take it for an unknown directive."""
directive @oneOf on INPUT_OBJECT
`;

/** Types that several subgraphs have, each with all of its fields. */
const SHARED = new Set(['PageInfo']);

interface Representation {
  __typename?: unknown;
  id?: unknown;
  key?: unknown;
}

/** A schema with the fields by which a gateway asks a subgraph: `_service` and `_entities`. */
export function federated(schema: GraphQLSchema): GraphQLSchema {
  const entities = Object.values(schema.getTypeMap()).filter(isEntity);
  const sdl = `${LINK}\n${withDirectives(printSchema(schema), new Set(entities.map(({ name }) => name)))}\n`;
  const extended = extendSchema(
    schema,
    parse(`
      """What a gateway knows of an entity of another subgraph."""
      scalar _Any
      """All that has a key."""
      union _Entity = ${entities.map(({ name }) => name).join(' | ')}
      """The subgraph."""
      type _Service {
        """Its schema, with the directives of Federation."""
        sdl: String!
      }
      extend type Query {
        """The entities that representations mean, in their order."""
        _entities(representations: [_Any!]!): [_Entity]!
        """The subgraph."""
        _service: _Service!
      }`),
  );
  const query = extended.getQueryType()!.getFields() as unknown as Record<
    string,
    GraphQLField<unknown, Context>
  >;
  query['_service']!.resolve = () => ({ sdl });
  query['_entities']!.resolve = (_, { representations }, context, info) => {
    const asked = representations as Representation[];
    if (asked.length > MOST)
      throw badInput(`There are ${asked.length} representations; at most ${MOST} will do.`);
    const selection = nodeSelection(info);
    return Promise.all(asked.map(representation => nodeOf(idOf(representation), context, selection)));
  };
  return extended;
}

const isEntity = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) &&
  type.getInterfaces().some(({ name }) => name === 'Node') &&
  type.getFields()['key'] !== undefined;

function idOf({ __typename, id, key }: Representation): string {
  if (typeof id === 'string') return id;
  if (typeof __typename === 'string' && typeof key === 'string') return encodeId(__typename, key);
  throw badInput('A representation needs __typename, and id or key.');
}

/** Printed types with their directives behind what they implement. */
const withDirectives = (sdl: string, entities: ReadonlySet<string>): string =>
  sdl.replace(/^type (\w+)([^{]*) \{$/gm, (line: string, name: string, rest: string) => {
    if (entities.has(name)) return `type ${name}${rest} @key(fields: "id") @key(fields: "key") {`;
    return SHARED.has(name) ? `type ${name}${rest} @shareable {` : line;
  });
