/** `npm run codegen` writes which types an interface has, as the server tells it. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'http://127.0.0.1:4000/graphql',
  generates: { 'possible-types.json': { plugins: ['fragment-matcher'] } },
};

export default config;
