/** `npm run codegen` writes gql/: types for the operations, and the manifest of persisted ones. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'http://127.0.0.1:4000/graphql',
  generates: {
    'gql/': {
      documents: './*.ts',
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          EDTF: 'string',
          NonNegativeInt: 'number',
          URL: 'string',
          DateTime: 'string',
        },
      },
    },
  },
};

export default config;
