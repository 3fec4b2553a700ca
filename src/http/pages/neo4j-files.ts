/** What Neo4j Browser takes from this server: a style, the saved queries as an archive, and a guide. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { isShipped } from '../../domain/current';
import { writeStyle } from '../../export/grass';
import { kindNames, relationNames, type Language } from '../../ontology';

const folder = resolve(__dirname, '../../../cypher/browser');

/** Those that ask of no kind or key of the shipped domain. */
const ofAnyDomain = ['overview', 'only-inferred', 'mentions', 'figures'].map(name => `${name}.cypher`);

interface SavedQuery {
  name: string;
  title: Record<Language, string>;
  text: string;
}

/** The saved queries; the first line of each has its title in English and in Chinese, with a slash between. */
export function savedQueries(): SavedQuery[] {
  const names = readdirSync(folder).filter(
    name => name.endsWith('.cypher') && (isShipped || ofAnyDomain.includes(name)),
  );
  return names.sort().map(name => {
    const [first = '', ...rest] = readFileSync(join(folder, name), 'utf8').split('\n');
    const [en = '', zh = en] = first.replace('// ', '').split(' / ');
    return { name, title: { EN: en, ZH: zh }, text: rest.join('\n').trim() };
  });
}

/** A query for each kind and each relation that the ontology has; Neo4j Browser makes folders of theirs. */
function generatedQueries(): SavedQuery[] {
  const kinds = kindNames.map(kind => ({
    name: `Kinds/${kind}.cypher`,
    title: { EN: `Every ${kind} and what it is related to`, ZH: `每个 ${kind} 和它的关系` },
    text: `MATCH (n:${kind}) OPTIONAL MATCH (n)-[r]-(m:Entity) RETURN n, r, m LIMIT 300`,
  }));
  const relations = relationNames.map(type => ({
    name: `Relations/${type}.cypher`,
    title: { EN: `Every ${type}`, ZH: `每条 ${type}` },
    text: `MATCH (a)-[r:${type}]->(b) RETURN a, r, b LIMIT 300`,
  }));
  return [...kinds, ...relations];
}

/** All of them, titled in one language first, as Neo4j Browser imports them into its favourites. */
export function queriesZip(language: Language): Uint8Array {
  const other = language === 'ZH' ? 'EN' : 'ZH';
  const files = [...savedQueries(), ...generatedQueries()].map(
    ({ name, title, text }): [string, Uint8Array] => [
      name,
      strToU8(`// ${title[language]} / ${title[other]}\n${text}\n`),
    ],
  );
  return zipSync(Object.fromEntries(files), { mtime: '2025-01-01T00:00:00Z' });
}

const words = {
  EN: {
    title: 'wuwen in Neo4j Browser',
    lead: 'Click a query: it comes into the editor, and runs from there.',
    style: 'For colours and names, drop this file on the window:',
  },
  ZH: {
    title: '在 Neo4j Browser 里看五问',
    lead: '点一条查询，它会进入编辑器，从那里运行。',
    style: '要颜色和名字，把这个文件拖到窗口上：',
  },
};

/** A guide as Neo4j Browser plays it: a slide for an opening, and one for each query. */
export function guideHtml(language: Language, origin: string): string {
  const { title, lead, style } = words[language];
  const file = `${origin}/neo4j/style-${language.toLowerCase()}.grass`;
  const slides = savedQueries().map(
    query => `<slide class="col-sm-12"><h3>${escaped(query.title[language])}</h3>
<pre mode="cypher" class="pre-scrollable programlisting code runnable">${escaped(query.text)}</pre></slide>`,
  );
  return `<article class="guide"><title>${title}</title><carousel class="deck container-fluid">
<slide class="col-sm-12"><h3>${title}</h3><p>${lead}</p><p>${style} <a href="${file}" target="_blank">${file}</a></p></slide>
${slides.join('\n')}
</carousel></article>
`;
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

interface NamedFile {
  type: string;
  body: string | Uint8Array;
}

/** The file at a path below `/neo4j/`; undefined where there is none. */
export function neo4jFile(name: string, origin: string): NamedFile | undefined {
  const [, what, code] = /^(style|queries|guide)-(zh|en)\.(?:grass|zip|html)$/.exec(name) ?? [];
  if (!code) return undefined;
  const language = code.toUpperCase() as Language;
  switch (`${what}${name.slice(name.lastIndexOf('.'))}`) {
    case 'style.grass':
      return { type: 'text/plain; charset=utf-8', body: writeStyle(language) };
    case 'queries.zip':
      return { type: 'application/zip', body: queriesZip(language) };
    case 'guide.html':
      return { type: 'text/html; charset=utf-8', body: guideHtml(language, origin) };
    default:
      return undefined;
  }
}
