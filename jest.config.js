/** One embedded Neo4j serves the whole run; see test/setup. */
module.exports = {
  testEnvironment: 'node',
  transform: { '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'], // which comes as ES modules alone
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/setup/start-neo4j.ts',
  globalTeardown: '<rootDir>/test/setup/stop-neo4j.ts',
  testSequencer: '<rootDir>/test/setup/longest-first.mjs',
  testTimeout: 180_000,
  maxWorkers: 2,
};
