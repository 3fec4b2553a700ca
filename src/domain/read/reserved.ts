/** Names that every domain has already, so that no page may give them to something of its own. */

/** GraphQL types that follow from no kind, and labels of ours (`Restore`); the test of the second domain holds the list against its schema. */
export const typeNames = [
  ...['Query', 'Mutation', 'Subscription', 'Int', 'Float', 'String', 'Boolean', 'ID', 'Node', 'PageInfo'],
  ...['EDTF', 'Date', 'DateTime', 'URL', 'NonNegativeInt', 'PartialDate', 'DatePrecision', 'Language'],
  ...['Entity', 'EntityKind', 'EntityRef', 'Article', 'ArticleCount', 'ArticleDate', 'Evidence'],
  ...['Statement', 'RelationType', 'RelationTypeCount', 'Basis', 'Direction', 'Cut', 'Match'],
  ...['Claim', 'ClaimMode', 'ClaimConflict', 'DateConflict', 'FigureConflict', 'Conflicts'],
  ...['Figure', 'EntityFigure', 'Facet', 'Paragraph', 'Path', 'PathStep', 'PathSearch'],
  ...['Shared', 'Common', 'Related', 'RelatedEntity', 'Subgraph', 'GraphChange', 'Search'],
  ...['Landscape', 'LandscapeGroup', 'Peer', 'Peers', 'Timeline', 'TimelineEntry', 'DatedKind', 'Dated'],
  ...['Stats', 'KindCount', 'Oddity', 'ApiKey', 'BulkImport', 'SchemaVersion', 'Restore'],
];

/** The endings of types that are made for each kind or group. */
export const typeEndings = /(Facet|Where|Order|Filter|Connection|Edge|Relation|Mention)$/;

/** Fields of Query that follow from no kind. */
export const queryFields = [
  ...['node', 'nodes', 'entity', 'entities', 'article', 'articles', 'claim', 'claims', 'statements'],
  ...['common', 'related', 'landscape', 'neighborhood', 'graph', 'paths', 'search', 'stats', 'figures'],
  ...['conflicts', 'peers', 'timeline'],
];

/** What nodes, filters and exports have already beside a kind's own. */
export const fieldNames = [
  ...['id', 'key', 'kind', 'name', 'nameZh', 'nameEn', 'aliases', 'alias', 'folded', 'figures', 'statements'],
  ...['summary', 'summaryZh', 'summaryEn', 'mentionedIn', 'mentions', 'text', 'title', 'titleEn', 'evidence'],
  ...['paragraphs', 'headingsZh', 'headingsEn', 'sources', 'and', 'or', 'not', 'some', 'none', 'every'],
  ...[
    'figureTexts',
    'mode',
    'claimant',
    'claimedBy',
    'claimed',
    'about',
    'claims',
    'disputes',
    'disputedBy',
    'edge',
  ],
  ...['subject', 'object', 'predicate', 'basis', 'type', 'labels', 'label', 'hasPart', 'isPartOf'],
  ...['wasDerivedFrom', 'wasAttributedTo', 'statedBy', 'appearance', 'assertion', 'provenance', 'locators'],
];

export const relationNames = ['MENTIONS', 'ABOUT', 'CLAIMED_BY', 'DISPUTES'];
