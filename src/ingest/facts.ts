/** What fixtures say, brought together by entity and statement; nothing of the database is in it yet. */
import { bases, kindOf, storedAs, type Basis, type EntityKind, type RelationType } from '../ontology';
import { FIRST_DAY, LAST_DAY, parsePartialDate } from '../partial-date';
import { storedEnds, storedKey } from './draft';
import type { Fixture } from './fixture';
import { groupBy } from './group';
import { evidenceOf, inReadingOrder } from './locator';
import {
  mentionKey,
  pick,
  propertyNames,
  type ArticleRow,
  type MentionRow,
  type Properties,
  type Value,
} from './rows';
import {
  ownProperties,
  type ArticleItem,
  type EntityItem,
  type FigureDetails,
  type FigureItem,
  type InLanguages,
  type RelationItem,
} from './shape';

export interface Facts {
  articles: Map<string, ArticleRow>;
  entities: Map<string, EntityFact>;
  statements: Map<string, StatementFact>;
  mentions: Map<string, MentionRow>;
}

/** An entity as all articles of the import together declare it. */
export interface EntityFact {
  kind: EntityKind;
  name?: InLanguages;
  summary?: InLanguages;
  aliases: string[];
  /** As they are stored; each names its article in its locator. */
  figures: string[];
  /** As they are stored. */
  properties: Properties;
}

export interface StatementFact {
  type: RelationType;
  subject: string;
  object: string;
  /** When it was so, as the first article that tells says. */
  when?: string;
  /** What each article of the import says. */
  said: { article: string; basis: Basis; evidence: string[] }[];
}

/** The facts of all fixtures, the same in whatever order the fixtures come. */
export function factsOf(fixtures: readonly Fixture[]): Facts {
  const facts: Facts = {
    articles: new Map(),
    entities: new Map(),
    statements: new Map(),
    mentions: new Map(),
  };
  const readable = fixtures.flatMap(fixture =>
    fixture.article ? [{ ...fixture, article: fixture.article.value }] : [],
  );
  readable.sort((a, b) => (a.article.key < b.article.key ? -1 : 1));
  for (const { article, entities, relations } of readable) {
    const items = entities.map(({ value }) => value);
    const stated = relations.map(({ value }) => value);
    facts.articles.set(article.key, articleRow(article));
    for (const item of items) addEntity(facts.entities, article.key, item);
    for (const relation of stated) addStatement(facts.statements, article.key, relation);
    for (const row of mentionRows(article.key, items, stated)) facts.mentions.set(row.key, row);
  }
  return facts;
}

function articleRow(item: ArticleItem): ArticleRow {
  const { key, title, paragraphs, headings, sources = {} } = item;
  const addresses = Object.entries(sources).flatMap(([at, found]) =>
    [found].flat().map(url => `${at} ${url}`),
  );
  const properties = {
    ...storedValues('Article', item, key),
    key,
    title: title.zh ?? title.en,
    titleEn: title.en,
    paragraphs,
    headingsZh: headings && headings.map(heading => inBoth(heading).zh),
    headingsEn: headings && headings.map(heading => inBoth(heading).en),
    sources: addresses.length ? addresses : undefined,
  };
  return { key, properties: pick(properties, propertyNames.Article) };
}

/** An article mentions an entity where it names it, gives a figure of it, or says what hangs together with it. */
function mentionRows(
  article: string,
  items: readonly EntityItem[],
  stated: readonly RelationItem[],
): MentionRow[] {
  const places = [
    ...items.flatMap(({ key, mentions }) => mentions.map(at => ({ key, at }))),
    ...items.flatMap(({ key, figures = [] }) =>
      figures.flatMap(({ at }) => [at].flat().map(at => ({ key, at }))),
    ),
    ...stated.flatMap(({ subject, object, evidence }) =>
      evidence.flatMap(at => [subject, object].map(key => ({ key, at }))),
    ),
  ];
  return [...groupBy(places, ({ key }) => key)].map(([entity, places]) => {
    const key = mentionKey(article, entity);
    const evidence = inReadingOrder(places.map(({ at }) => evidenceOf(article, at)));
    return { key, article, entity, properties: { key, evidence } };
  });
}

function addEntity(entities: Map<string, EntityFact>, article: string, item: EntityItem): void {
  const { key, kind, name, summary, aliases = [], figures = [] } = item;
  const earlier = entities.get(key);
  entities.set(key, {
    kind,
    name: earlier?.name ?? name,
    summary: earlier?.summary ?? summary,
    aliases: [...(earlier?.aliases ?? []), ...aliases],
    figures: [...(earlier?.figures ?? []), ...figures.map(figure => figureText(article, figure))],
    properties: { ...earlier?.properties, ...storedValues(kind, item, article, earlier?.properties) },
  });
}

/** The kind's own properties as they are stored; evidence adds up over articles. */
function storedValues(
  kind: EntityKind | 'Article',
  item: object,
  article: string,
  earlier: Properties = {},
): Properties {
  const specs = kindOf(kind).properties;
  const stored = Object.entries(ownProperties(kind, item)).flatMap(([name, value]): [string, Value][] => {
    const names = storedAs(name, specs[name]!).map(([stored]) => stored);
    switch (specs[name]!.type) {
      case 'InLanguages': {
        const { zh, en } = inBoth(value as InLanguages);
        return [
          [names[0]!, zh],
          [names[1]!, en],
        ];
      }
      case 'PartialDate':
        return Object.entries(storedDate(name, value as string));
      case 'Evidence': {
        const before = (earlier[name] ?? []) as readonly string[];
        return [
          [name, inReadingOrder([...before, ...(value as string[]).map(at => evidenceOf(article, at))])],
        ];
      }
      default:
        return [[name, value as Value]];
    }
  });
  return Object.fromEntries(stored);
}

/** A partial date as it is stored: its text, and the first and last day that it may mean. */
export function storedDate(name: string, text: string | null | undefined): Properties {
  const date = text ? parsePartialDate(text) : undefined;
  return {
    [name]: text ?? null,
    [`${name}From`]: date ? (date.from ?? FIRST_DAY) : null,
    [`${name}To`]: date ? (date.to ?? LAST_DAY) : null,
  };
}

/** A figure as it is stored; its texts are there in both languages. */
const figureText = (article: string, { at, ...figure }: FigureItem): string =>
  figureJson(figure, inReadingOrder([at].flat().map(locator => evidenceOf(article, locator))));

type Unit = InLanguages & { code?: string };

/** A figure as JSON; the first paragraph that gives it stands apart. */
export function figureJson(
  {
    label,
    value,
    upTo,
    unit,
    per,
    of,
    source,
    ...details
  }: FigureDetails & { label: InLanguages; value: number; upTo?: number; unit?: Unit },
  evidence: readonly string[],
): string {
  const unitOf = (unit: Unit | undefined) =>
    unit && { ...inBoth(unit), ...(unit.code && { code: unit.code }) };
  return JSON.stringify({
    ...{ label: inBoth(label), value, upTo, unit: unitOf(unit) },
    ...details,
    ...{ per: unitOf(per), of: of && inBoth(of), source: source && inBoth(source) },
    locator: evidence[0],
    ...(evidence.length > 1 && { locators: evidence }),
  });
}

/** Each language falls back to the other. */
export const inBoth = ({ zh, en }: InLanguages) => ({ zh: zh ?? en!, en: en ?? zh! });

function addStatement(statements: Map<string, StatementFact>, article: string, relation: RelationItem): void {
  const key = storedKey(relation);
  const fact = statements.get(key) ?? { type: relation.type, ...storedEnds(relation), said: [] };
  const evidence = relation.evidence.map(at => evidenceOf(article, at));
  fact.when ??= relation.when;
  fact.said.push({ article, basis: relation.basis, evidence });
  statements.set(key, fact);
}

/** What all together amount to: one article that states it is enough. */
export const strongest = (all: readonly Basis[]): Basis => bases.find(basis => all.includes(basis))!;
