import { join, resolve } from 'node:path';
import { readConfig, settings, settingsTable } from '../src/config';
import { Fault } from '../src/errors';

/** The mistakes that are found in these settings. */
function mistakesIn(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Fault && error.code === 'BAD_CONFIGURATION') return error.message;
    throw error;
  }
  return '';
}

describe('the configuration', () => {
  it('is whole where nothing is set: loopback, embedded, CORS off', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      neo4jUri: undefined,
      dataDir: resolve(__dirname, '../.wuwen/data'),
      heap: '512m',
      pageCache: '256m',
      corsOrigins: [],
      logLevel: 'info',
    });
  });

  it('reads what is set', () => {
    expect(
      readConfig({
        HOST: '::1',
        PORT: ' 8080 ',
        NEO4J_URI: 'neo4j+s://graph.example:7688',
        NEO4J_USER: 'wuwen',
        NEO4J_PASSWORD: ' spaces count ',
        NEO4J_DATABASE: 'landscape',
        WUWEN_DATA: 'data',
        NEO4J_HEAP: '2G',
        CORS_ORIGIN: 'https://app.example, http://localhost:5173',
        LOG_LEVEL: 'debug',
        FIXTURES: 'fixtures/2024-five-questions, mine',
      }),
    ).toMatchObject({
      host: '::1',
      port: 8080,
      neo4jUri: 'neo4j+s://graph.example:7688',
      neo4jUser: 'wuwen',
      neo4jPassword: ' spaces count ',
      neo4jDatabase: 'landscape',
      dataDir: join(process.cwd(), 'data'),
      heap: '2g',
      corsOrigins: ['https://app.example', 'http://localhost:5173'],
      logLevel: 'debug',
      fixtures: [resolve('fixtures/2024-five-questions'), resolve('mine')],
    });
    expect(readConfig({}).fixtures).toEqual([resolve(__dirname, '../fixtures')]);
    expect(readConfig({ FIXTURES: 'none' }).fixtures).toEqual([]);
  });

  it('takes what is set to nothing as not set', () => {
    const empty = Object.fromEntries(Object.values(settings).map(({ variable }) => [variable, '']));
    expect(readConfig(empty)).toEqual({ ...readConfig({}), neo4jPassword: '' });
  });

  it('names every mistake at once, with what is wrong and an example', () => {
    expect(mistakesIn({ PORT: '65536', MAX_DEPTH: 'deep', NEO4J_HEAP: '512', LOG_LEVEL: 'loud' })).toBe(
      [
        '4 settings are wrong:',
        '  PORT is "65536"; it must be a whole number from 0 to 65535, as 8080.',
        '  NEO4J_HEAP is "512"; it must be a size: a number with k, m or g, as 2g.',
        `  MAX_DEPTH is "deep"; it must be a whole number from 1 to 1000, as ${settings.maxDepth.example}.`,
        '  LOG_LEVEL is "loud"; it must be one of debug, info, warn, error, silent, as debug.',
      ].join('\n'),
    );
  });

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
    'takes a server at %s://',
    scheme => {
      expect(mistakesIn({ NEO4J_URI: `${scheme}://127.0.0.1:7687`, NEO4J_PASSWORD: 'secret' })).toBe('');
    },
  );

  it.each(['http://127.0.0.1:7474', '127.0.0.1:7687', 'bolt://', 'not a server'])(
    'takes no server at %s',
    uri => {
      expect(mistakesIn({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toContain('NEO4J_URI is ');
    },
  );

  it('does not repeat a password that stands in an address', () => {
    const mistakes = mistakesIn({
      NEO4J_URI: 'bolt://neo4j:tell-nobody@graph.example',
      NEO4J_PASSWORD: 'secret',
    });
    expect(mistakes).toContain('NEO4J_URI is "bolt://…@graph.example"');
    expect(mistakes).not.toContain('tell-nobody');
  });

  it('wants a password beside a server, but takes an empty one', () => {
    expect(mistakesIn({ NEO4J_URI: 'bolt://graph.example' })).toContain('NEO4J_PASSWORD is missing');
    expect(mistakesIn({ NEO4J_URI: 'bolt://graph.example', NEO4J_PASSWORD: '' })).toBe('');
  });

  it.each(['https://app.example/', 'app.example', 'https://app.example/path', '*.app.example'])(
    'takes no origin %s',
    origin => {
      expect(mistakesIn({ CORS_ORIGIN: `https://other.example,${origin}` })).toContain('CORS_ORIGIN is ');
    },
  );

  it('closes in production what is open else, unless it is set', () => {
    const production = readConfig({ NODE_ENV: 'production', PLAYGROUND: 'on' });
    expect([production.introspection, production.playground, production.budget]).toEqual([
      'closed',
      'on',
      100_000,
    ]);
    const open = readConfig({ NODE_ENV: 'test' });
    expect([open.production, open.introspection, open.budget]).toEqual([false, 'open', 0]);
  });

  it('wants issuer and audience where keys are those of an identity provider', () => {
    const JWKS_URL = 'https://login.example/jwks';
    expect(mistakesIn({ JWKS_URL, JWT_ISSUER: 'https://login.example/' })).toContain(
      'JWT_AUDIENCE must be set',
    );
    expect(mistakesIn({ JWT_SECRET: 'too short' })).toBe(
      'JWT_SECRET must be 32 characters or longer, as a secret of yours, 32 characters or more.',
    );
  });

  it('is told as a table with a row a setting', () => {
    const rows = settingsTable().split('\n').slice(2);
    expect(rows).toHaveLength(Object.keys(settings).length);
    expect(rows[2]).toBe('| `PORT` | The port where GraphQL listens; 0 picks a free one. | 4000 | `8080` |');
  });

  it('gives an example for each setting that is right, as far as the machine has it', () => {
    const onThisMachine = ['PERSISTED_OPERATIONS', 'PERSISTED_ONLY']; // the second asks for the first
    const examples = Object.values(settings).filter(({ variable }) => !onThisMachine.includes(variable));
    expect(mistakesIn(Object.fromEntries(examples.map(({ variable, example }) => [variable, example])))).toBe(
      '',
    );
  });
});
