/** The database: a server of its own, or the embedded one. */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { home } from '../paths';
import { memory, parsed, type Setting } from './setting';

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

export const database = {
  neo4jUri: {
    variable: 'NEO4J_URI',
    description: 'A Neo4j server to use. Then nothing is embedded.',
    otherwise: 'the embedded Neo4j',
    example: 'bolt://127.0.0.1:7687',
    schema: z
      .string()
      .refine(
        isServerUri,
        `an address without user and password, that begins with one of ${schemes.join(', ')}`,
      )
      .optional(),
  },
  neo4jUser: {
    variable: 'NEO4J_USER',
    description: 'The user at that server.',
    otherwise: 'neo4j',
    example: 'wuwen',
    schema: z.string().default('neo4j'),
  },
  neo4jPassword: {
    variable: 'NEO4J_PASSWORD',
    description: "The user's password at that server; empty where it asks for none.",
    otherwise: 'none: it must be set beside NEO4J_URI',
    example: 'a secret of yours',
    schema: z.string().optional(),
    secret: true,
  },
  neo4jDatabase: {
    variable: 'NEO4J_DATABASE',
    description: 'The database at that server.',
    otherwise: 'neo4j',
    example: 'landscape',
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{2,62}$/i, 'a database name')
      .default('neo4j'),
  },
  dataDir: {
    variable: 'WUWEN_DATA',
    description: "The folder of the embedded Neo4j's data, logs and password.",
    otherwise: '.wuwen/data in the project; .wuwen/data-films for a page in a folder films',
    example: '/var/lib/wuwen',
    schema: z
      .string()
      .default(resolve(home, '.wuwen/data'))
      .transform(path => resolve(path)),
    besidePage: page => resolve(home, `.wuwen/data-${basename(dirname(page))}`),
  },
  fixtures: {
    variable: 'FIXTURES',
    description:
      'Folders of articles that are imported at the start, with commas between them; none imports nothing. What is stored of others stays.',
    otherwise: 'fixtures in the project: its three articles; beside a page of ONTOLOGY, its own',
    example: 'fixtures/2024-five-questions',
    schema: z
      .string()
      .default(resolve(__dirname, '../../fixtures'))
      .transform(text => (text === 'none' ? [] : text.split(',').map(folder => resolve(folder.trim())))),
    besidePage(page) {
      const folder = resolve(dirname(page), 'fixtures');
      return existsSync(folder) ? folder : 'none';
    },
  },
  heap: {
    variable: 'NEO4J_HEAP',
    description: "The embedded Neo4j's heap.",
    otherwise: '512m',
    example: '2g',
    schema: memory.default('512m'),
  },
  pageCache: {
    variable: 'NEO4J_PAGE_CACHE',
    description: 'How much of the graph the embedded Neo4j keeps in memory, beside the heap.',
    otherwise: '256m',
    example: '1g',
    schema: memory.default('256m'),
  },
  javaHome: {
    variable: 'JAVA_HOME',
    description: 'The folder of the Java that runs the embedded Neo4j.',
    otherwise: 'java on the path',
    example: '/usr/lib/jvm/java-17-openjdk-amd64',
    schema: z.string().optional(),
  },
} satisfies Record<string, Setting>;

function isServerUri(text: string): boolean {
  const url = parsed(text);
  return (
    !!url &&
    schemes.includes(url.protocol.slice(0, -1)) &&
    url.hostname !== '' &&
    !url.username &&
    !url.password
  );
}
