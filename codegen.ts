/**
 * Types and persisted documents for the operations of the example client and of the explorer, from the committed
 * schema. `npm run codegen` writes them; what a server with PERSISTED_OPERATIONS reads is persisted-documents.json.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';
import apollo from './examples/apollo/codegen';
import client from './examples/client/codegen';
import urql from './examples/urql/codegen';

/** What an example, which may be copied, generates in its own folder. */
const within = (folder: string, { generates }: CodegenConfig): CodegenConfig['generates'] =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(Object.entries(generates).map(([file, how]) => [`${folder}/${file}`, how])),
    ).replaceAll('"./', `"./${folder}/`),
  );

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    ...within('examples/apollo', apollo),
    ...within('examples/client', client),
    ...within('examples/urql', urql),
    'web/gql/': {
      documents: 'web/operations/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' },
      },
      config: {
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
