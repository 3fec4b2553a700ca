/** The schema as a text: described throughout, as the contract says, and as it was committed. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  type GraphQLNamedType,
} from 'graphql';
import { generated } from '../../src/cli/commands/maintain/schema';
import { kindNames, kindOf, kindsOf, groups, groupNames } from '../../src/ontology';
import { schema } from '../../src/schema';

const types = Object.values(schema.getTypeMap()).filter(
  type => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Every place of a type that a description can stand at. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type))
    return [own, ...type.getValues().map(value => place(type, value.name, value.description))];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map(field => place(type, field.name, field.description))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap(field => [
      place(type, field.name, field.description),
      ...field.args.map(arg => place(type, `${field.name}(${arg.name}:)`, arg.description)),
    ]),
  ];
}

const place = (
  type: GraphQLNamedType,
  name: string,
  description: string | null | undefined,
): [string, string | null | undefined] => [`${type.name}.${name}`, description];

test('every type and root field, and every field where it is first declared, says what it means', () => {
  const silent = types.flatMap(type => {
    if (isInputObjectType(type) || isEnumType(type) || !('getFields' in type))
      return type.description ? [] : [type.name];
    const inherited =
      'getInterfaces' in type ? type.getInterfaces().flatMap(over => Object.keys(over.getFields())) : [];
    const evident = /(Connection|Edge)$/.test(type.name) ? Object.keys(type.getFields()) : [];
    const fields = Object.values(type.getFields()).filter(
      ({ name, description }) => !description && ![...inherited, ...evident].includes(name),
    );
    return [...(type.description ? [] : [type.name]), ...fields.map(({ name }) => `${type.name}.${name}`)];
  });
  expect(silent).toEqual([]);
});

test('no description only repeats the name that it describes', () => {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/^(the|a|an)/, '');
  const idle = types
    .flatMap(described)
    .filter(
      ([name, description]) =>
        description && words(description) === words(name.split(/[.(]/).at(-1)!.replace(/:?\)$/, '')),
    );
  expect(idle).toEqual([]);
});

test('no sentence stands more than three times, and the whole is at most 110 kB', () => {
  const counts = new Map<string, number>();
  const sentences = types
    .flatMap(described)
    .flatMap(([, description]) => (description ?? '').replace(/\s+/g, ' ').split(/(?<=[.:;]) /))
    .filter(Boolean);
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 3)).toEqual([]);
  expect(Buffer.byteLength(printSchema(schema))).toBeLessThanOrEqual(110_000);
});

/** The contract: names and shapes that stay. Arguments and fields beyond these may be added. */
const contract = buildSchema(`
  scalar Date
  scalar URL
  scalar NonNegativeInt
  interface Node { id: ID! }
  interface Entity implements Node {
    id: ID! key: String! kind: EntityKind! name(language: Language = ZH): String! aliases: [String!]!
    summary(language: Language = ZH): String figures: [Figure!]!
    statements(types: [RelationType!], first: Int, after: String, last: Int, before: String): StatementConnection!
  }
  interface Offering implements Entity & Node {
    id: ID! key: String! kind: EntityKind! name(language: Language = ZH): String! aliases: [String!]!
    summary(language: Language = ZH): String figures: [Figure!]!
    statements(types: [RelationType!], first: Int, after: String, last: Int, before: String): StatementConnection!
    builtBy(first: Int, after: String, last: Int, before: String): VendorRelationConnection!
    exemplifies(first: Int): TrendRelationConnection! competesWith(first: Int): OfferingRelationConnection!
    variantOf(first: Int): OfferingRelationConnection! variants(first: Int): OfferingRelationConnection! announcedAt(first: Int): EventRelationConnection!
  }
  type Vendor { builds(first: Int): OfferingRelationConnection! models(first: Int): ModelRelationConnection! products(first: Int): ProductRelationConnection! people(first: Int): PersonRelationConnection! }
  type Model { powers(first: Int): ProductRelationConnection! builtBy(first: Int): VendorRelationConnection! }
  type Product { poweredBy(first: Int): ModelRelationConnection! builtBy(first: Int): VendorRelationConnection! }
  type Trend { exemplars(first: Int): ExemplarRelationConnection! models(first: Int): ModelRelationConnection! products(first: Int): ProductRelationConnection!
    enabledBy(first: Int): IdeaRelationConnection! questions(first: Int): QuestionRelationConnection! }
  type Technique { enables(first: Int): IdeaRelationConnection! }
  type Question { number: NonNegativeInt asksAbout(first: Int): EntityRelationConnection! }
  type Article { key: String! title: String! url: URL author: String publisher: String publishedOn: Date
    mentions(first: Int): EntityMentionConnection! questions(first: Int): QuestionMentionConnection! }
  type Statement { id: ID! key: String! type: RelationType! subject: Entity! object: Entity! basis: Basis! evidence: [Evidence!]! }
  type Evidence { id: ID! heading(language: Language = ZH): String url: URL label(language: Language = ZH): String! locator: String! article: Article! section: NonNegativeInt! paragraph: NonNegativeInt! }
  type Figure { label(language: Language = ZH): String! value: Float! unit(language: Language = ZH): String locator: String! }
  enum Language { ZH EN }
  enum Basis { STATED INFERRED }
  enum EntityKind { VENDOR MODEL PRODUCT TREND TECHNIQUE QUESTION PERSON WORK EVENT }
  enum RelationType { AFFILIATED_WITH ANNOUNCED_AT ASKS_ABOUT BUILDS COMPETES_WITH ENABLED_BY EXEMPLIFIES POWERED_BY VARIANT_OF }
  type PathSearch { isComplete: Boolean! cutBy: Cut } type Subgraph { isComplete: Boolean! cutBy: Cut nodes: [Entity!]! } enum EntityFacet { KIND } enum Cut { FIRST LENGTH EXPANSIONS TIME }
  type Common { isComplete: Boolean! } type Related { nodes: [RelatedEntity!]! isComplete: Boolean! } type RelatedEntity { node: Entity! score: Float! } type Landscape { isComplete: Boolean! }
  input EntityRef { id: ID key: String name: String }
  type OfferingRelationConnection { nodes: [Offering!]! }
  type ModelRelationConnection { nodes: [Model!]! }
  type ProductRelationConnection { nodes: [Product!]! }
  type TrendRelationConnection { nodes: [Trend!]! }
  type QuestionRelationConnection { nodes: [Question!]! }
  type PersonRelationConnection { nodes: [Person!]! }
  type EventRelationConnection { nodes: [Event!]! }
  type ExemplarRelationConnection { nodes: [Exemplar!]! }
  type IdeaRelationConnection { nodes: [Idea!]! }
  type EntityRelationConnection { nodes: [Entity!]! }
  type AgentRelationConnection { nodes: [Agent!]! }
  type EntityMentionConnection { nodes: [Entity!]! }
  type QuestionMentionConnection { nodes: [Question!]! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type VendorConnection { edges: [VendorEdge!]! nodes: [Vendor!]! pageInfo: PageInfo! totalCount: NonNegativeInt! }
  type VendorEdge { cursor: String! node: Vendor! }
  type VendorRelationConnection { edges: [VendorRelationEdge!]! nodes: [Vendor!]! pageInfo: PageInfo! totalCount: NonNegativeInt! }
  type VendorRelationEdge { cursor: String! node: Vendor! basis: Basis! evidence: [Evidence!]! statement: Statement! }
  type ModelConnection { nodes: [Model!]! } type ProductConnection { nodes: [Product!]! }
  type TrendConnection { nodes: [Trend!]! } type TechniqueConnection { nodes: [Technique!]! } type QuestionConnection { nodes: [Question!]! }
  type PersonConnection { nodes: [Person!]! } type WorkConnection { nodes: [Work!]! } type EventConnection { nodes: [Event!]! }
  type OrganizationConnection { nodes: [Organization!]! } type ConceptConnection { nodes: [Concept!]! }
  type EntityConnection { nodes: [Entity!]! } type ArticleConnection { nodes: [Article!]! }
  type StatementConnection { edges: [StatementEdge!]! nodes: [Statement!]! pageInfo: PageInfo! totalCount: NonNegativeInt! }
  type Peers { isComplete: Boolean! } type FigureConflict { measure: String! } type Conflicts { figures: [FigureConflict!]! } type FigureConnection { isComplete: Boolean! } enum FigureOrder { SERIES VALUE WHEN }
  input FigureWhere { entity: EntityRef label: StringFilter value: NumberFilter unit: StringFilter }
  type SearchEdge { cursor: String! node: Entity! score: Float! matchedBy: Match! } enum Match { NAME } type Facet { value: String! count: NonNegativeInt! }
  type SearchConnection { edges: [SearchEdge!]! nodes: [Entity!]! pageInfo: PageInfo! totalCount: NonNegativeInt! facets(by: EntityFacet!): [Facet!]! }
  type StatementEdge { cursor: String! node: Statement! }
  interface Idea { id: ID! } type Organization { id: ID! } type Concept { id: ID! } type Claim { id: ID! text(language: Language = ZH): String! claimant(language: Language = ZH): String mode: ClaimMode evidence: [Evidence!]! about(first: Int): EntityRelationConnection! claimedBy(first: Int): AgentRelationConnection! }
  enum ClaimMode { REPORT OPINION FORECAST COMPARISON CAUSE DOUBT } type ClaimConnection { nodes: [Claim!]! } interface Agent { id: ID! }
  interface Exemplar { id: ID! } type Person { id: ID! } type Work { id: ID! } type Event { id: ID! }
  input VendorWhere { key: StringFilter } input StatementWhere { type: RelationTypeFilter basis: BasisFilter evidence: EvidenceWhere subject: EntityWhere object: EntityWhere }
  input EvidenceWhere { article: StringFilter section: IntFilter paragraph: IntFilter }
  input EntityWhere { key: StringFilter summary: StringFilter alias: StringFilter figures: FigureFilter } input FigureFilter { label: StringFilter value: NumberFilter unit: StringFilter } input StringFilter { eq: String in: [String!] notIn: [String!] contains: String startsWith: String endsWith: String ignoreCase: Boolean = false }
  input RelationTypeFilter { eq: RelationType in: [RelationType!] } input BasisFilter { eq: Basis in: [Basis!] }
  input EntityOrder { name: Direction } input NumberFilter { eq: Float gt: Float in: [Float!] notIn: [Float!] } input IntFilter { eq: Int gt: Int }
  input VendorOrder { name: Direction key: Direction models: Direction } enum Direction { ASC DESC }
  type Query {
    node(id: ID!): Node nodes(ids: [ID!]!): [Node]! entity(id: ID, key: String, name: String): Entity
    ${kindNames
      .filter(kind => kind !== 'Vendor' && kind !== 'Article')
      .map(
        kind =>
          `${kind.toLowerCase()}(key: String, name: String): ${kind} ${kindOf(kind).plural}(first: Int, after: String, last: Int, before: String): ${kind}Connection!`,
      )
      .join('\n')}
    vendor(key: String, name: String): Vendor article(id: ID, key: String, title: String): Article
    paths(from: EntityRef!, to: EntityRef!, types: [RelationType!], maxLength: Int = 4, first: Int = 1): PathSearch!
    neighborhood(of: EntityRef!, depth: Int = 1, types: [RelationType!], first: Int = 100): Subgraph! common(a: EntityRef!, b: EntityRef!, first: Int = 100): Common!
    related(of: EntityRef!, first: Int = 10): Related! landscape(trend: EntityRef!, first: Int = 100): Landscape!
    vendors(first: Int, after: String, last: Int, before: String, where: VendorWhere, orderBy: [VendorOrder!]): VendorConnection!
    entities(where: EntityWhere, orderBy: [EntityOrder!], first: Int, after: String, last: Int, before: String): EntityConnection!
    statements(where: StatementWhere, first: Int, after: String, last: Int, before: String): StatementConnection!
    peers(of: EntityRef!, first: Int = 100): Peers! conflicts(entity: EntityRef): Conflicts! figures(where: FigureWhere, orderBy: FigureOrder, first: Int, after: String, last: Int, before: String): FigureConnection!
    search(query: String!, kinds: [EntityKind!], where: EntityWhere, first: Int, after: String, last: Int, before: String): SearchConnection!
  }
`);

const contracted = Object.values(contract.getTypeMap()).filter(
  type => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test.each(contracted.map(type => [type.name, type] as const))(
  '%s is as the contract says',
  (name, promised) => {
    const type = schema.getType(name);
    expect(type?.constructor.name).toBe(promised.constructor.name);
    if (isEnumType(promised) && isEnumType(type)) {
      expect(type.getValues().map(value => value.name)).toEqual(
        expect.arrayContaining(promised.getValues().map(value => value.name)),
      );
    } else if (isInputObjectType(promised) && isInputObjectType(type)) {
      for (const field of Object.values(promised.getFields())) {
        const { type: given, defaultValue } = type.getFields()[field.name] ?? {};
        expect([field.name, String(given), defaultValue]).toEqual([
          field.name,
          String(field.type),
          field.defaultValue,
        ]);
      }
    } else if ('getFields' in promised && type && 'getFields' in type) {
      for (const field of Object.values(promised.getFields())) {
        const given = type.getFields()[field.name];
        expect([field.name, String(given?.type)]).toEqual([field.name, String(field.type)]);
        if (!('args' in field) || !given || !('args' in given)) continue;
        for (const arg of field.args) {
          const { type: argType, defaultValue } = given.args.find(({ name }) => name === arg.name) ?? {};
          expect([arg.name, String(argType), defaultValue]).toEqual([
            arg.name,
            String(arg.type),
            arg.defaultValue,
          ]);
        }
      }
    }
  },
);

test('a kind implements Node and the groups to which it belongs', () => {
  for (const kind of kindNames) {
    const type = schema.getType(kind);
    const names = isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [];
    const belongs = groupNames.filter(group => (groups[group].kinds as readonly string[]).includes(kind));
    expect([kind, names.sort()]).toEqual([kind, ['Node', ...belongs].sort()]);
  }
});

test('an interface has the kinds of its group as its types', () => {
  for (const group of groupNames) {
    const type = schema.getType(group);
    if (!isInterfaceType(type)) throw new Error(`${group} is no interface.`);
    const names = schema.getPossibleTypes(type).map(({ name }) => name);
    expect([group, names.sort()]).toEqual([group, [...kindsOf(group)].sort()]);
  }
});

test('every list and every relation can be filtered and ordered, and pages both ways', () => {
  const lists = types.flatMap(type =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter(field => /Connection$/.test(getNamedType(field.type).name))
          .map(field => ({ field, name: `${type.name}.${field.name}` }))
      : [],
  );
  expect(lists.length).toBeGreaterThan(kindNames.length);
  for (const { field, name } of lists) {
    const args = field.args.map(arg => arg.name);
    const ordered = !['StatementConnection', 'SearchConnection'].includes(getNamedType(field.type).name);
    expect([name, args]).toEqual([name, expect.arrayContaining(['first', 'after', 'last', 'before'])]);
    if (ordered) expect([name, args]).toEqual([name, expect.arrayContaining(['where', 'orderBy'])]);
  }
});

test.each(Object.entries(generated()))('the committed %s is what the code says', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
