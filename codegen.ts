/**
 * Types and persisted documents for the operations of the example client and of the explorer, from the committed
 * schema. `npm run codegen` writes them; what a server with PERSISTED_OPERATIONS reads is persisted-documents.json.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';

const types = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { Date: 'string', EDTF: 'string', NonNegativeInt: 'number', URL: 'string', DateTime: 'string' },
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'examples/client/gql/': {
      documents: 'examples/client/*.ts',
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: { documentMode: 'string', ...types },
    },
    'web/gql/': {
      documents: 'web/operations/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' },
      },
      config: types,
    },
  },
};

export default config;
