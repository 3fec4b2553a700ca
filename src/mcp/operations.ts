/** The GraphQL operations of the tools and resources. Each is served by its hash, too, whatever else is refused. */
import { createHash } from 'node:crypto';
import { fitted } from '../schema/fitted';

export interface Operation {
  /** The hash of its text, as a client of persisted operations sends it. */
  id: string;
  text: string;
}

const NAMED = 'fragment Named on Entity { key kind name(language: $language) }';
const CITED = 'fragment Cited on Evidence { locator url label(language: $language) }';
const FACT = `fragment Fact on Statement {
  type basis when { text } subject { ...Named } object { ...Named } evidence { ...Cited }
}`;
const CLAIM = `fragment Said on Claim {
  key text(language: $language) mode claimant(language: $language) when { text } evidence { ...Cited }
  about(first: 10) { nodes { ...Named } }
}`;
const ENTITY = `fragment Whole on Entity {
  ...Named aliases summary(language: $language)
  ... on Dated { when { text } }
  figures {
    label(language: $language) value upTo unit(language: $language) approximate when { text } evidence { ...Cited }
  }
}`;
const fragments = { NAMED, CITED, FACT, CLAIM, ENTITY };

function operation(text: string, ...uses: (keyof typeof fragments)[]): Operation {
  const whole = fitted([text, ...uses.map(name => fragments[name])].join('\n'));
  return { id: createHash('sha256').update(whole).digest('hex'), text: whole };
}

export const operations = {
  resolve: operation(
    `query McpResolve($text: String!, $language: Language) {
      byKey: entity(key: $text) { ...Named }
      byName: entity(name: $text) { ...Named }
      nearest: search(query: $text, first: 5) { nodes { ...Named } }
    }`,
    'NAMED',
  ),
  search: operation(
    `query McpSearch($query: String!, $kinds: [EntityKind!], $first: Int, $language: Language) {
      search(query: $query, kinds: $kinds, first: $first) {
        edges { score matchedBy node { ...Named summary(language: $language) } }
        pageInfo { hasNextPage }
      }
    }`,
    'NAMED',
  ),
  entity: operation(
    `query McpEntity($key: String!, $types: [RelationType!], $first: Int, $language: Language) {
      entity(key: $key) {
        ...Whole
        statements(types: $types, first: $first) { totalCount nodes { ...Fact } }
        claims(first: 0) { totalCount }
      }
    }`,
    'ENTITY',
    'NAMED',
    'CITED',
    'FACT',
  ),
  neighborhood: operation(
    `query McpNeighborhood($of: EntityRef!, $depth: Int, $types: [RelationType!], $first: Int, $language: Language) {
      neighborhood(of: $of, depth: $depth, types: $types, first: $first) {
        nodes { ...Named } statements { ...Fact } isComplete cutBy
      }
    }`,
    'NAMED',
    'CITED',
    'FACT',
  ),
  paths: operation(
    `query McpPaths(
      $from: EntityRef!, $to: EntityRef!, $types: [RelationType!], $maxLength: Int, $first: Int, $language: Language
    ) {
      paths(from: $from, to: $to, types: $types, maxLength: $maxLength, first: $first) {
        paths { length nodes { ...Named } steps { statement { ...Fact } } } isComplete cutBy
      }
    }`,
    'NAMED',
    'CITED',
    'FACT',
  ),
  compare: operation(
    `query McpCompare($a: String!, $b: String!, $first: Int, $language: Language) {
      a: entity(key: $a) { ...Whole }
      b: entity(key: $b) { ...Whole }
      common(a: { key: $a }, b: { key: $b }, first: $first) {
        shared { type isForward node { ...Named } statements { ...Fact } } isComplete
      }
      between: statements(
        where: { or: [
          { subject: { key: { eq: $a } }, object: { key: { eq: $b } } }
          { subject: { key: { eq: $b } }, object: { key: { eq: $a } } }
        ] }
      ) { nodes { ...Fact } }
      claims(where: { and: [
        { about: { some: { key: { eq: $a } } } } { about: { some: { key: { eq: $b } } } }
      ] }) { nodes { ...Said } }
    }`,
    'ENTITY',
    'NAMED',
    'CITED',
    'FACT',
    'CLAIM',
  ),
  landscape: operation(
    `query McpLandscape($trend: EntityRef!, $first: Int, $language: Language) {
      landscape(trend: $trend, first: $first) {
        trend {
          ...Named summary(language: $language)
          statements(types: [EXEMPLIFIES], first: $first) { totalCount nodes { ...Fact } }
        }
        groups { vendor { ...Named } exemplars { ...Named } }
        competition { ...Fact }
        isComplete
      }
    }`,
    'NAMED',
    'CITED',
    'FACT',
  ),
  claims: operation(
    `query McpClaims($where: ClaimWhere, $first: Int, $language: Language) {
      claims(where: $where, first: $first) { totalCount nodes { ...Said } }
    }`,
    'NAMED',
    'CITED',
    'CLAIM',
  ),
  timeline: operation(
    `query McpTimeline($from: EDTF, $to: EDTF, $kinds: [DatedKind!], $first: Int, $language: Language) {
      timeline(from: $from, to: $to, kinds: $kinds, first: $first) {
        entries {
          when { text }
          entity { ...Named mentionedIn(first: 1) { edges { evidence { ...Cited } } } }
          statement { ...Fact }
        }
        isComplete
      }
    }`,
    'NAMED',
    'CITED',
    'FACT',
  ),
  article: operation(
    `query McpArticle($key: String!, $language: Language) {
      article(key: $key) {
        key title titleEn url author publisher publishedOn
        paragraphs {
          locator mentions { ...Named } statements { ...Fact }
          claims { key text(language: $language) mode claimant(language: $language) }
        }
      }
    }`,
    'NAMED',
    'CITED',
    'FACT',
  ),
  resources: operation(
    `query McpResources($first: Int, $after: String, $language: Language) {
      articles(first: 100) { nodes { key title titleEn } }
      entities(first: $first, after: $after) {
        nodes { ...Named summary(language: $language) } pageInfo { hasNextPage endCursor }
      }
    }`,
    'NAMED',
  ),
} as const;

/** Their texts by hash. */
export const mcpOperations = (): Record<string, string> =>
  Object.fromEntries(Object.values(operations).map(({ id, text }) => [id, text]));
