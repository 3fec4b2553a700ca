const { globalIgnores } = require('eslint/config');
const ts = require('typescript-eslint');
const graphql = require('@graphql-eslint/eslint-plugin');
const { importX, createNodeResolver } = require('eslint-plugin-import-x');
const { createTypeScriptImportResolver } = require('eslint-import-resolver-typescript');

/** Imports go one way: a folder may import those behind it, never those before it. */
const layers = [
  'cli',
  'http',
  'reconcile',
  'mcp',
  'access',
  'backup',
  'ingest',
  'export',
  'schema',
  'graph',
  'neo4j',
  'domain',
  'source',
  'config',
];
/** Inside src/graph: `explore` and `read` are side by side, and know nothing of each other. */
const rooms = [['explore', 'read'], ['plan'], ['cypher']];
const order = `${layers.join(' → ')}; in src/graph: ${rooms.map(side => side.join(', ')).join(' → ')}`;
const zone = (target, from) => ({
  target,
  from,
  message: `${target} may not import ${from}: imports go ${order}.`,
});
const zones = [
  ...layers.flatMap((layer, at) =>
    layers.slice(0, at).map(above => zone(`./src/${layer}`, `./src/${above}`)),
  ),
  ...rooms.flatMap((side, at) =>
    side.flatMap(room =>
      [...rooms.slice(0, at).flat(), ...side.filter(other => other !== room)].map(above =>
        zone(`./src/graph/${room}`, `./src/graph/${above}`),
      ),
    ),
  ),
  zone('./src', './bench'),
  zone('./src', './test'),
  zone('./bench', './test'),
];

const code = ['**/*.{ts,tsx,js,cjs}'];

/** Types of which a client keeps no object by an id: parts of an answer, and values. */
const valueTypes = [
  ...[
    'PageInfo',
    'Facet',
    'PartialDate',
    'Figure',
    'EntityFigure',
    'FigureConflict',
    'ArticleDate',
    'DateConflict',
    'ClaimConflict',
    'Conflicts',
    'Paragraph',
  ],
  ...['Path', 'PathStep', 'PathSearch', 'Subgraph', 'Common', 'Shared', 'Related', 'RelatedEntity'],
  ...['Landscape', 'LandscapeGroup', 'Peer', 'Peers', 'Timeline', 'TimelineEntry'],
  ...['GraphChange', 'Stats', 'KindCount', 'RelationTypeCount', 'ArticleCount', 'Oddity'],
];

module.exports = ts.config(
  globalIgnores([
    'node_modules',
    'coverage',
    '.wuwen',
    'examples/client/gql',
    'examples/relay/__generated__',
    'web/gql',
    'web/dist',
    'dist',
    'bench/results',
  ]),
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Evidence, aliases, figures and the parts of a search's answer are short lists that end: nobody pages them.
      // A figure is a value: what an edge leads to need not have an id.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      // Values have no identity of their own: they are told apart by what they say.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { suffixes: ['Connection', 'Edge'], types: valueTypes } },
      ],
      // A relation has one name at every kind, so a claim, too, has claims; and a paragraph is called as in Evidence.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  ...ts.configs.strict.map(config => ({ files: code, ...config })),
  {
    files: code,
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver(), createNodeResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: __dirname, zones }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/config.ts is the only reader of process.env.' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ObjectExpression > Property[kind='get']",
          message:
            'V8 makes a hidden class for each such object, which outlives what its getter refers to: use a class or a function.',
        },
      ],
    },
  },
  {
    files: ['*.js', 'bin/*.js', 'examples/**/*.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } },
  },
  {
    files: ['src/config.ts', 'test/**', 'bench/**', 'web/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
