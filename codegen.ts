/**
 * Types and persisted documents for the operations of the example client, from the committed schema.
 * `npm run codegen` writes them; what a server with PERSISTED_OPERATIONS reads is persisted-documents.json.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'examples/client/*.ts',
  generates: {
    'examples/client/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', NonNegativeInt: 'number', URL: 'string' },
      },
    },
  },
};

export default config;
