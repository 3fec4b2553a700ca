/** What each paragraph of an article says: mentions, claims, statements and figures that cite it. */
import { statementTypes } from '../../ontology';
import { push } from '../../maps';
import type { Run } from '../../neo4j/driver';
import { hasKey } from '../cypher/properties';
import { listOf } from '../cypher/text';
import { usableList, usableParagraphs } from '../plan/usable';
import { figuresOf, locatorsOf, type EntityFigure } from './figures';

export interface Paragraph {
  section: number;
  paragraph: number;
  /** `2024-five-questions#s1p10` */
  locator: string;
  /** The addresses that bear it out. */
  sources: string[];
  /** Keys of entities that it names, claims left out. */
  mentions: string[];
  claims: string[];
  statements: string[];
  figures: EntityFigure[];
}

/** How many entities and statements of an article are looked at. */
const MOST = 20_000;

/** Every paragraph of the article, in reading order. */
export async function findParagraphs(run: Run, article: string): Promise<Paragraph[]> {
  const params = { article, prefix: `${article}#`, most: MOST };
  const [[found], mentions, statements] = await Promise.all([
    run({ text: 'MATCH (a:Article {key: $article}) RETURN a.paragraphs, a.sources', params }),
    run({
      text: `MATCH (:Article {key: $article})-[m:MENTIONS]->(e:Entity) WHERE ${hasKey('e')}
        RETURN e.key, e:Claim, CASE WHEN e:Claim THEN e.evidence ELSE m.evidence END, e.figures ORDER BY e.key LIMIT toInteger($most)`,
      params,
    }),
    run({
      text: `MATCH (:Article {key: $article})-[:MENTIONS]->(e:Entity)-[r:${statementTypes.join('|')}]->()
        WHERE any(at IN ${listOf('r.evidence')} WHERE at STARTS WITH $prefix)
        RETURN r.key, r.evidence ORDER BY r.key LIMIT toInteger($most)`,
      params,
    }),
  ]);
  const [paragraphs, sources] = [usableParagraphs(found?.[0]), usableList(found?.[1])];
  const at = {
    mentions: lists(),
    claims: lists(),
    statements: lists(),
    figures: new Map<string, EntityFigure[]>(),
  };
  for (const [key, isClaim, evidence, figures] of mentions as [string, boolean, unknown, unknown][]) {
    for (const locator of usableList(evidence)) push(isClaim ? at.claims : at.mentions, locator, key);
    for (const figure of figuresOf(figures)) {
      for (const locator of locatorsOf(figure)) push(at.figures, locator, { key, figure });
    }
  }
  for (const [key, evidence] of statements as [string, unknown][]) {
    for (const locator of new Set(usableList(evidence))) push(at.statements, locator, key);
  }
  return (paragraphs ?? []).flatMap((last, section) =>
    // The opening has no title, which would be its paragraph 0.
    Array.from({ length: last + (section === 0 ? 0 : 1) }, (_, place): Paragraph => {
      const paragraph = place + (section === 0 ? 1 : 0);
      const inside = `s${section}p${paragraph}`;
      const locator = `${article}#${inside}`;
      return {
        ...{ section, paragraph, locator },
        sources: sources.flatMap(source =>
          source.startsWith(`${inside} `) ? [source.slice(inside.length + 1)] : [],
        ),
        mentions: at.mentions.get(locator) ?? [],
        claims: at.claims.get(locator) ?? [],
        statements: at.statements.get(locator) ?? [],
        figures: at.figures.get(locator) ?? [],
      };
    }),
  );
}

const lists = () => new Map<string, string[]>();
