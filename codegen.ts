/** Typed operations for the example client and the tests, from the committed schema. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['examples/client/*.ts', 'test/end-to-end/*.test.ts'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': { preset: 'client', presetConfig: { fragmentMasking: false } },
  },
};

export default config;
