import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from '../../src/neo4j/driver';
import { importFixtures } from '../../src/ingest/import';
import { kindNames, relationNames, statementTypes } from '../../src/ontology';
import { openWorld } from '../support/world';

const folder = 'cypher/browser';
const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

let database: Database;
beforeAll(async () => {
  database = await openWorld();
  await importFixtures(database, 'fixtures');
}, 60_000);
afterAll(() => database?.close());

/** What each saved query must find: names, keys of statements or locators, somewhere in its rows. */
const finds: Record<string, string[]> = {
  'around-openai.cypher': [
    'BUILDS:openai:sora',
    'BUILDS:openai:canvas',
    'AFFILIATED_WITH:adam:openai',
    '深度推理',
  ],
  'figures.cypher': ['"value\\":74', '"value\\":65', '"value\\":87.5'],
  'five-questions.cypher': [1, 2, 3, 4, 5].map(number => `ASKS_ABOUT:five-questions-q${number}:`),
  'how-connected.cypher': ['BUILDS:moonshot-ai:kimi', 'COMPETES_WITH:k0-math:o1', 'BUILDS:openai:sora'],
  'landscape.cypher': [
    'EXEMPLIFIES:cursor:ai-coding',
    'BUILDS:google:veo-2',
    'ENABLED_BY:video-generation:dit',
    'COMPETES_WITH:kling:sora',
  ],
  'mentions.cypher': ['Sora', '2024-five-questions#s2p6', 'Technique'],
  'one-paragraph.cypher': ['BUILDS:minimax:hailuo-ai', 'EXEMPLIFIES:jimeng:video-generation'],
  'only-inferred.cypher': ['COMPETES_WITH', '2024-five-questions#s2p6'],
  'overview.cypher': ['["Vendor","BUILDS","Model"', '["Article","MENTIONS","Trend"'],
  'reasoning-models.cypher': ['BUILDS:deepseek:r1-lite', 'BUILDS:openai:o1', '月之暗面'],
  'rivalries.cypher': ['可灵 – Sora'],
  'soras-rivals.cypher': [
    'COMPETES_WITH:kling:sora',
    'BUILDS:openai:sora',
    'BUILDS:kuaishou:kling',
    '海螺AI',
  ],
  'what-backs-it.cypher': ['["OpenAI","BUILDS","Sora","STATED",["2024-five-questions#s2p2"'],
};

describe('the queries for Neo4j Browser', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.cypher'));

  it('are all tried here', () => expect(files.sort()).toEqual(Object.keys(finds)));

  it.each(files)('%s begins with the title that Neo4j Browser shows', name => {
    expect(text(name)).toMatch(/^\/\/ [^\n]*[a-z][^\n]*[\u4e00-\u9fff][^\n]*\n[A-Z]/);
  });

  it.each(files)('%s finds what its title says', async name => {
    const { rows } = await database.read({ text: text(name), params: {} });
    const found = JSON.stringify(rows);
    expect(finds[name]!.filter(wanted => !found.includes(wanted))).toEqual([]);
  });

  it('tell inferred facts from stated ones', async () => {
    const { rows } = await database.read({ text: text('only-inferred.cypher'), params: {} });
    const found = rows.map(row => (row as unknown[]).slice(0, 3).join(' '));
    expect(found).toContain('OpenAI BUILDS o1');
    expect(found).not.toContain('OpenAI BUILDS Sora');
  });
});

describe.each(['style.grass', 'style-en.grass'])('the style for Neo4j Browser, %s,', name => {
  const sheet = parseGrass(text(name));
  const places = [...sheet.keys()];

  it.each(kindNames)('captions every %s with its name', async kind => {
    const property = /^\{(\w+)\}$/.exec(sheet.get(`node.${kind}`)!.caption!)![1];
    const { rows } = await database.read({
      text: `MATCH (a:Article {key: '2024-five-questions'}) MATCH (n:${kind})
             WHERE n = a OR EXISTS { (a)-[:MENTIONS]->(n) }
             RETURN count(n) AS all, count(n.${property}) AS named`,
      params: {},
    });
    const [all, named] = rows[0] as unknown as [number, number];
    expect(named).toBe(all);
  });

  it('tells the kinds apart by colour', () => {
    const colours = kindNames.map(kind => sheet.get(`node.${kind}`)!.color);
    expect(new Set(colours).size).toBe(kindNames.length);
    expect(colours.filter(colour => !/^#[0-9A-F]{6}$/.test(colour!))).toEqual([]);
  });

  it('makes trends largest, and vendors larger than what they build', () => {
    const size = (kind: string) => parseInt(sheet.get(`node.${kind}`)!.diameter!);
    expect(kindNames.filter(kind => kind !== 'Trend' && size(kind) >= size('Trend'))).toEqual([]);
    expect(size('Vendor')).toBeGreaterThan(size('Model'));
    expect(size('Vendor')).toBeGreaterThan(size('Product'));
  });

  it('lets a kind win over Entity, since the last rule that matches a node wins', () => {
    const entity = places.indexOf('node.Entity');
    expect(entity).toBeGreaterThan(-1); // without it, Neo4j Browser adds its own, behind all others
    expect(kindNames.filter(kind => places.indexOf(`node.${kind}`) < entity)).toEqual([]);
  });

  it('keeps captions readable on their colour', () => {
    const faint = kindNames.filter(kind => {
      const { color, 'text-color-internal': ink } = sheet.get(`node.${kind}`)!;
      return contrast(color!, ink!) < 3;
    });
    expect(faint).toEqual([]);
  });

  it('captions every statement with its basis first', () => {
    const captions = statementTypes.map(type => sheet.get(`relationship.${type}`)!.caption);
    expect(captions.filter(caption => !caption!.startsWith('{basis} '))).toEqual([]);
  });

  it('gives every relation a colour, and rivalry one of its own and the broadest line', () => {
    const styles = relationNames.map(name => sheet.get(`relationship.${name}`)!);
    const { color, 'shaft-width': width } = sheet.get('relationship.COMPETES_WITH')!;
    expect(styles.filter(style => style.color === color)).toHaveLength(1);
    expect(styles.filter(style => parseInt(style['shaft-width']!) >= parseInt(width!))).toHaveLength(1);
  });

  it('styles nothing that the ontology has not', () => {
    const known = [...kindNames, 'Entity'].map(kind => `node.${kind}`);
    const relations = relationNames.map(name => `relationship.${name}`);
    const all = ['node', 'relationship', ...known, ...relations];
    expect(places.filter(selector => !all.includes(selector))).toEqual([]);
  });
});

/** A sheet's rules by their selectors, read as strictly as Neo4j Browser reads loosely. */
function parseGrass(source: string): Map<string, Record<string, string>> {
  const rule = /\s*([\w.]+) \{\n((?: {2}[a-z-]+: (?:'[^'\n]*'|[^'\n;]+);\n)+)\}\n/y;
  const rules = new Map<string, Record<string, string>>();
  while (rule.lastIndex < source.length) {
    const at = rule.lastIndex;
    const [, selector, body] = rule.exec(source) ?? [];
    if (!selector) throw new Error(`No rule at: ${source.slice(at, at + 60)}`);
    const properties = body!.matchAll(/([a-z-]+): '?([^';]*)'?;/g);
    rules.set(selector, Object.fromEntries([...properties].map(([, name, value]) => [name, value])));
  }
  return rules;
}

/** The contrast of two colours, from 1 to 21, as WCAG has it. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map(at => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}
