const { existsSync } = require('node:fs');

/** The schema of this repository; in a copy of the folder, the one that `npm run schema` fetches. */
const repository = '../../schema.graphql';

module.exports = {
  src: '.',
  schema: existsSync(repository) ? repository : './schema.graphql',
  language: 'typescript',
  eagerEsModules: true,
  noFutureProofEnums: true,
};
