/** How commands are called: each a description of data, from which help, checks and completion follow. */
import type { Group } from './command-spec';

const JSON_OPTION = { '--json': 'JSON instead of a table' };
const LANGUAGE = { '--language <language>': 'ZH or EN' };

export const groups: Group[] = [
  {
    title: 'Serve:',
    commands: [
      {
        name: 'setup',
        description: 'Fetch what the embedded database needs: Java, Maven, Neo4j.',
        examples: ['wuwen setup'],
        load: () => import('./commands/serve/setup'),
      },
      {
        name: 'start',
        description: 'Start the database, import the articles of fixtures/, and serve GraphQL.',
        examples: ['wuwen start', 'PORT=8080 NEO4J_HEAP=2g wuwen start'],
        load: () => import('./commands/serve/start'),
      },
      {
        name: 'mcp',
        description: 'Serve the Model Context Protocol to an agent, over standard input and output.',
        examples: ['wuwen mcp'],
        load: () => import('./commands/serve/mcp'),
      },
    ],
  },
  {
    title: 'Curate articles:',
    commands: [
      {
        name: 'import',
        description: 'Import articles into the graph, also into that of a server that runs.',
        takes: { '<folder...>': 'folders of articles, or folders that hold such' },
        options: { '--yes': 'agree that much of an article goes' },
        examples: ['wuwen import fixtures/your-article'],
        load: () => import('./commands/curate/import'),
      },
      {
        name: 'import-bulk',
        description: 'Import a graph of any size from nodes.jsonl and statements.jsonl.',
        takes: { '<folder>': 'the folder that holds nodes.jsonl and statements.jsonl' },
        examples: ['wuwen import-bulk graph'],
        load: () => import('./commands/curate/import-bulk'),
      },
      {
        name: 'check',
        description: 'Tell what is wrong with articles, without a database.',
        takes: { '<folder...>': 'folders of articles; those beside them are known, too' },
        options: {
          '--text <file>': "the first article's text, which must bear its facts out",
          ...JSON_OPTION,
        },
        examples: ['wuwen check fixtures', 'wuwen check fixtures/your-article --text article.md'],
        load: () => import('./commands/curate/check'),
      },
      {
        name: 'coverage',
        description: 'Tell which paragraphs hold nothing yet, and of which entities nothing is said.',
        takes: { '<folder...>': 'folders of articles' },
        examples: ['wuwen coverage fixtures'],
        load: () => import('./commands/curate/coverage'),
      },
      {
        name: 'draft',
        description:
          "Draft an article's files from its text; or tell how much of a folder's entities a draft finds.",
        takes: { '<file>': "the article's text, as Markdown" },
        options: {
          '--out <folder>': 'where to write the files',
          '--compare <folder>': 'a curated folder to compare with, instead',
          '--known <folder>': 'articles whose names are known',
        },
        examples: ['wuwen draft article.md --out fixtures/my-article'],
        load: () => import('./commands/curate/draft'),
      },
      {
        name: 'paragraphs',
        description: 'Number the paragraphs of an article, as its locators do.',
        takes: { '<file>': 'a text, as Markdown' },
        examples: ['wuwen paragraphs article.md'],
        load: () => import('./commands/curate/paragraphs'),
      },
    ],
  },
  {
    title: 'Ask:',
    commands: [
      {
        name: 'query',
        description: 'Answer a GraphQL query, as JSON.',
        takes: { '[text]': 'the query; - is standard input' },
        options: {
          '--file <file>': 'a file with the query',
          '--variables <json>': 'its variables, as a JSON object',
          '--operation <name>': 'which operation of the text',
        },
        examples: [`wuwen query '{ stats { kindCounts { kind count } } }'`, 'wuwen query - < query.graphql'],
        load: () => import('./commands/ask/query'),
      },
      {
        name: 'search',
        description: 'Find entities by name, alias or summary.',
        takes: { '<words...>': 'what to look for' },
        options: {
          '--kinds <kinds>': 'as MODEL,VENDOR',
          '--first <n>': 'how many',
          ...LANGUAGE,
          ...JSON_OPTION,
        },
        defaults: { first: '10', language: 'ZH' },
        examples: ['wuwen search 可灵', 'wuwen search video --kinds TREND --language EN --json'],
        load: () => import('./commands/ask/search'),
      },
      {
        name: 'path',
        description: 'Tell how two entities hang together, and which paragraphs say so.',
        takes: { '<from>': 'a name or a key', '<to>': 'a name or a key' },
        options: {
          '--max-length <n>': 'how many steps at the most',
          '--first <n>': 'how many paths',
          ...LANGUAGE,
          ...JSON_OPTION,
        },
        defaults: { maxLength: '4', first: '1', language: 'ZH' },
        examples: ['wuwen path 快手 Sora'],
        load: () => import('./commands/ask/path'),
      },
      {
        name: 'stats',
        description: 'Count entities by kind, statements by type.',
        options: JSON_OPTION,
        examples: ['wuwen stats', 'wuwen stats --json'],
        load: () => import('./commands/ask/stats'),
      },
      {
        name: 'export',
        description:
          'Write the graph, or a part of it: jsonld, graphml, cytoscape, csv, csv-nodes, csv-statements, cypher.',
        options: {
          '--format <format>': 'the format',
          '--out <file>': 'where to; standard output where nothing is said',
          '--kinds <kinds>': 'only entities of these kinds, as Model,Vendor',
          '--types <types>': 'only relations of these types',
          '--around <key[:depth]>': 'only what is around an entity',
          '--mentions': 'with what articles mention',
          '--no-mentions': 'without',
          '--bom': 'CSV for Excel',
          '--gephi': 'CSV for Gephi',
        },
        examples: [
          'wuwen export --format csv --out wuwen.csv',
          'wuwen export --format graphml --around sora:2 --out sora.graphml',
        ],
        load: () => import('./commands/ask/export'),
      },
    ],
  },
  {
    title: 'Maintain:',
    commands: [
      {
        name: 'doctor',
        description: 'Tell what is odd in the graph, and fix what can be fixed.',
        options: { '--fix': 'fix what can be fixed' },
        examples: ['wuwen doctor', 'wuwen doctor --fix'],
        load: () => import('./commands/maintain/doctor'),
      },
      {
        name: 'backup',
        description: 'Write the whole graph into one file, from which it can be restored exactly.',
        takes: { '<file>': 'where to; one that is there is replaced when --yes agrees' },
        options: { '--yes': 'agree that a file is replaced' },
        examples: ['wuwen backup wuwen.backup.gz', 'wuwen backup "wuwen-$(date +%F).backup.gz"'],
        load: () => import('./commands/maintain/backup'),
      },
      {
        name: 'restore',
        description: 'Bring the graph to be what a backup has, in place of what is there.',
        takes: { '<file>': 'what wuwen backup has written' },
        options: { '--yes': 'agree that what is there goes' },
        examples: ['wuwen restore wuwen.backup.gz'],
        load: () => import('./commands/maintain/restore'),
      },
      {
        name: 'keys',
        description: 'Make, list and revoke the API keys by which clients are known.',
        commands: [
          {
            name: 'create',
            description: 'Make a key; it is shown once.',
            options: {
              '--name <name>': 'whose it is',
              '--role <role>': 'reader, curator or admin',
              '--days <n>': 'how long it is good',
            },
            defaults: { role: 'reader' },
            examples: ['wuwen keys create --name my-app --role reader --days 90'],
            load: async () => ({ run: (await import('./commands/maintain/keys')).create }),
          },
          {
            name: 'list',
            description: 'List the keys.',
            options: JSON_OPTION,
            examples: ['wuwen keys list'],
            load: async () => ({ run: (await import('./commands/maintain/keys')).list }),
          },
          {
            name: 'revoke',
            description: 'Revoke a key.',
            takes: { '<id>': 'its id, which list tells' },
            examples: ['wuwen keys revoke 3f2a9c0d1e4b'],
            load: async () => ({ run: (await import('./commands/maintain/keys')).revoke }),
          },
        ],
      },
      {
        name: 'set-aside',
        description: "Move the embedded database's store aside; the next start begins with an empty one.",
        examples: ['wuwen set-aside && wuwen start'],
        load: () => import('./commands/maintain/set-aside'),
      },
      {
        name: 'schema',
        description: 'Write the files that follow from the code; or tell those that are out of date.',
        options: { '--check': 'write nothing' },
        examples: ['wuwen schema --check'],
        load: () => import('./commands/maintain/schema'),
      },
      {
        name: 'config',
        description: 'Tell the settings, which the environment gives.',
        examples: ['wuwen config'],
        load: () => import('./commands/maintain/config'),
      },
      {
        name: 'completion',
        description: 'Write a script by which a shell completes this command line.',
        takes: { '<shell>': 'bash, zsh or fish' },
        examples: ['wuwen completion bash > /etc/bash_completion.d/wuwen', 'source <(wuwen completion zsh)'],
        load: async () => {
          const { run } = await import('./commands/maintain/completion');
          return { run: (shell: string) => run(shell, groups) };
        },
      },
    ],
  },
];
