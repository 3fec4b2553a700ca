/** What a node has that the importer would not have written, and what of it can be fixed safely. Pure. */
import { isDate, isDateTime, isLocalDateTime } from 'neo4j-driver';
import { foldedNames } from '../../graph/cypher/fold';
import { figureTexts } from '../../graph/explore/figure-texts';
import { entityKinds, kindNames, kindOf, storedAs, type Kind, type StoredType } from '../../ontology';
import { KEY } from '../fixture/values';
import { bytesIn, LONGEST, mistakeInText, type TextSort } from '../bounds';

export interface NodeFound {
  id: number;
  labels: string[];
  properties: Record<string, unknown>;
}

/** One thing that is odd. */
export interface Oddity {
  /** What sort of oddity: the same words for all of a sort. */
  what: string;
  /** The key, or how else to find it. */
  where: string;
  /** How it is fixed; where there is nothing, a person has to. */
  fix?: Fix;
}

export interface Fix {
  set?: Record<string, unknown>;
  addLabels?: string[];
  removeLabels?: string[];
}

/** Everything odd about a node. `taken` has the keys of the nodes that were seen before it. */
export function odditiesOfNode(node: NodeFound, taken: Set<string>): Oddity[] {
  const { id, properties } = node;
  const key = properties.key;
  const where = typeof key === 'string' ? key : `the node with the id ${id}`;
  const found: Omit<Oddity, 'where'>[] = [];
  const add = (what: string, fix?: Fix) => found.push({ what, fix });
  const kinds = kindNames.filter(kind => node.labels.includes(kind));
  const unique = typeof key === 'string' && !taken.has(key);

  if (typeof key !== 'string') add('no key: it is not served');
  else if (!KEY.test(key) || bytesIn(key) > LONGEST.key)
    add('a key that is not of small letters, digits, - and .');
  if (typeof key === 'string' && !unique) add('the key of another node');
  if (typeof key === 'string') taken.add(key);

  const kind = checkKinds(node, kinds, unique, add);
  if (kind !== 'Article') checkEntity(properties, add);
  if (kind) checkOwn(kind, properties, add);
  return found.map(oddity => ({ ...oddity, where }));
}

type Add = (what: string, fix?: Fix) => void;

/** The node's kind, where that can be told. */
function checkKinds(
  { labels, properties }: NodeFound,
  kinds: Kind[],
  unique: boolean,
  add: Add,
): Kind | undefined {
  const told = entityKinds.find(kind => kind === properties.kind);
  if (kinds.length === 0) {
    add('no kind', told && { addLabels: [told] });
    return told;
  }
  if (kinds.length > 1) {
    const fix =
      told && kinds.includes(told) ? { removeLabels: kinds.filter(kind => kind !== told) } : undefined;
    add('two kinds', fix);
    return fix && told;
  }
  const kind = kinds[0]!;
  if (kind === 'Article') {
    if (labels.includes('Entity')) add('an article that is an entity', { removeLabels: ['Entity'] });
    return kind;
  }
  if (!labels.includes('Entity')) add('no label Entity', unique ? { addLabels: ['Entity'] } : undefined);
  if (properties.kind !== kind) add('another `kind` than its label', { set: { kind } });
  return kind;
}

function checkEntity(properties: Record<string, unknown>, add: Add): void {
  const { nameZh, nameEn, aliases, figures } = properties;
  const name = [nameZh, nameEn].find(isName);
  const set: Record<string, unknown> = {};
  for (const property of ['nameZh', 'nameEn']) {
    if (isName(properties[property])) continue;
    add(
      name === undefined ? 'no name' : `no \`${property}\``,
      name === undefined ? undefined : { set: { [property]: name } },
    );
    if (name !== undefined) set[property] = name;
    else break;
  }
  for (const property of ['summaryZh', 'summaryEn'])
    checkText(property, properties[property], 'summary', add);
  const others = checkAliases(aliases, add);
  checkFigures(figures, properties.figureTexts, add);
  const names = [
    ...[nameZh, nameEn].map((value, at) => (isName(value) ? value : set[at ? 'nameEn' : 'nameZh'])),
  ];
  if (name === undefined) return;
  const folded = foldedNames([...(names as string[]), ...others]);
  if (JSON.stringify(folded) !== JSON.stringify(properties.folded))
    add('no `folded`, or not that of its names', { set: { folded } });
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && mistakeInText(value, 'name') === undefined;

function checkText(property: string, value: unknown, sort: TextSort, add: Add): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'string' || mistakeInText(value, sort) !== undefined)
    add(`a \`${property}\` that is no text, or a bad one`);
}

/** The aliases that can be used. */
function checkAliases(aliases: unknown, add: Add): string[] {
  if (aliases === null || aliases === undefined) return [];
  const list: unknown[] = Array.isArray(aliases) ? aliases : [aliases];
  const good = list.filter(isName);
  const isSound = Array.isArray(aliases) && good.length === aliases.length;
  if (!isSound)
    add(
      '`aliases` that are no list of names',
      good.length === list.length ? { set: { aliases: good } } : undefined,
    );
  return good;
}

function checkFigures(figures: unknown, found: unknown, add: Add): void {
  const texts = figureTexts(figures);
  if (JSON.stringify(texts) !== JSON.stringify(found ?? null))
    add('no `figureTexts`, or not those of its figures', { set: { figureTexts: texts } });
  if (figures === null || figures === undefined) return;
  const isFigure = (text: unknown) => {
    try {
      const figure = JSON.parse(text as string) as { value?: unknown; locator?: unknown } | null;
      return typeof figure?.value === 'number' && typeof figure.locator === 'string';
    } catch {
      return false;
    }
  };
  if (!Array.isArray(figures) || !figures.every(isFigure)) add('a figure that is no JSON of a figure');
}

/** The properties that the kind has of its own. */
function checkOwn(kind: Kind, properties: Record<string, unknown>, add: Add): void {
  for (const [name, spec] of Object.entries(kindOf(kind).properties)) {
    for (const [stored, type] of storedAs(name, spec)) {
      const value = properties[stored];
      if (value === null || value === undefined) {
        if (spec.required) add(`no \`${stored}\``);
        continue;
      }
      const fixed = fixedValue(type, value);
      if (fixed === value) continue;
      add(`a \`${stored}\` of another type`, fixed === undefined ? undefined : { set: { [stored]: fixed } });
    }
  }
}

/** A day that is to be stored as a date. */
export class Day {
  constructor(readonly text: string) {}
}
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The value as its type has it: itself where it is sound, undefined where nothing can be made of it. */
function fixedValue(type: StoredType, value: unknown): unknown {
  switch (type) {
    case 'Int':
      if (typeof value === 'string' && /^\d{1,9}$/.test(value.trim())) return BigInt(value.trim());
      return Number.isInteger(value) ? value : undefined;
    case 'Date':
      if (isDate(value as object)) return value;
      if (isDateTime(value as object) || isLocalDateTime(value as object))
        return new Day(String(value).slice(0, 10));
      return typeof value === 'string' && DAY.test(value) ? new Day(value) : undefined;
    case 'Strings':
      if (typeof value === 'string') return [value];
      return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}
