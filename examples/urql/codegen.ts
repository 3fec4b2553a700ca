/** `npm run codegen` writes what graphcache wants to know of the schema, as the server tells it. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'http://127.0.0.1:4000/graphql',
  generates: {
    'possible-types.json': { plugins: ['fragment-matcher'] },
    'types-without-id.json': { plugins: ['./types-without-id.cjs'] },
  },
};

export default config;
