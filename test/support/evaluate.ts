/**
 * What filters mean, said once more and without a database: a comparison with what is not there does not hold, but for
 * `eq: null`; `not` keeps what its filter does not.
 */
import { kindsOf, relationNames, relationOf, within, type End, type Relation } from '../../src/ontology';
import { FIRST_DAY, LAST_DAY, parsePartialDate } from '../../src/partial-date';
import type { MemoryGraph, MemoryLink, MemoryNode } from './random-graph';

type Filter = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

/** Whether the node, of a list of `end`, is kept. */
export function keepsNode(graph: MemoryGraph, where: Filter, node: MemoryNode, end: End): boolean {
  return Object.entries(where).every(([field, value]) => {
    if (value == null) return true;
    const nested = (inner: Filter) => keepsNode(graph, inner, node, end);
    const { properties } = node;
    switch (field) {
      case 'and':
        return value.every(nested);
      case 'or':
        return value.some(nested);
      case 'not':
        return !nested(value);
      case 'key':
        return compares(value, node.key);
      case 'kind':
        return compares(value, node.kind.toUpperCase());
      case 'name':
        return compares(value, properties.nameZh) || compares(value, properties.nameEn);
      case 'figures':
        return keepsFigures(value, (properties.figures ?? []) as string[]);
      case 'evidence': // of a claim
        return keepsEvidence(value, (properties.evidence ?? []) as string[]);
      case 'alias':
        return (properties.aliases as string[]).some(alias => compares(value, alias));
    }
    const follows = followed(end, field);
    if (field === 'when') return holdsOfDate(value, properties.when as string | undefined);
    // An article's `title` is a property of its own, beside `titleEn`.
    if (!(field in properties) && (`${field}Zh` in properties || `${field}En` in properties))
      return compares(value, properties[`${field}Zh`]) || compares(value, properties[`${field}En`]);
    return follows ? keepsRelation(graph, value, node, follows) : compares(value, properties[field]);
  });
}

/** Whether one of the figures is all that is asked for. */
function keepsFigures({ label, value, unit }: Filter, figures: readonly string[]): boolean {
  if (label == null && value == null && unit == null) return true;
  return figures.some(json => {
    const figure = JSON.parse(json) as { label?: { zh?: string; en?: string }; value: number };
    return (
      (value == null || compares(value, figure.value)) &&
      (label == null || keepsTexts(label, [figure.label?.zh, figure.label?.en])) &&
      (unit == null || keepsTexts(unit, []))
    );
  });
}

/** Whether one of the texts of a figure is all that is asked for; `eq: null` wants that there is none. */
function keepsTexts({ eq, ...others }: Filter, texts: readonly (string | undefined)[]): boolean {
  const there = texts.filter(text => text !== undefined);
  const given = eq == null ? others : { eq, ...others };
  return (
    (eq !== null || there.length === 0) &&
    (Object.keys(given).every(name => name === 'ignoreCase') || there.some(text => compares(given, text)))
  );
}

/** Whether a comparison holds of a partial date, by the days that it may mean. */
function holdsOfDate({ eq, overlaps, before, after }: Filter, text: string | undefined): boolean {
  const days = (date: string) => {
    const { from, to } = parsePartialDate(date)!;
    return [from ?? FIRST_DAY, to ?? LAST_DAY] as const;
  };
  if (eq !== undefined && (eq === null ? text != null : eq !== text)) return false;
  if (text == null) return overlaps == null && before == null && after == null;
  const [from, to] = days(text);
  return (
    (overlaps == null || (from <= days(overlaps)[1] && to >= days(overlaps)[0])) &&
    (before == null || to < days(before)[0]) &&
    (after == null || from > days(after)[1])
  );
}

/** Whether the relation is kept by what backs it. */
export const keepsEdge = ({ basis, evidence, when }: Filter, link: MemoryLink): boolean =>
  (!when || holdsOfDate(when, undefined)) &&
  (!basis || compares(basis, link.basis)) &&
  (!evidence || keepsEvidence(evidence, link.evidence));

/** Whether one of the paragraphs is all that is asked for. */
function keepsEvidence(where: Filter, locators: readonly string[]): boolean {
  const given = Object.entries(where).filter(([, comparison]) => comparison != null);
  if (given.length === 0) return true;
  return locators.some(locator => {
    const [, article, section, paragraph] = /^(.*)#s(\d+)p(\d+)$/.exec(locator)!;
    const place: Filter = { article, section: Number(section), paragraph: Number(paragraph) };
    return given.every(([name, comparison]) => compares(comparison, place[name]));
  });
}

/** Whether the statement is kept. */
export function keepsStatement(graph: MemoryGraph, where: Filter, link: MemoryLink): boolean {
  const nested = (inner: Filter) => keepsStatement(graph, inner, link);
  const { and, or, not, type, subject, object, ...edge } = where;
  return (
    (!and || and.every(nested)) &&
    (!or || or.some(nested)) &&
    (!not || !nested(not)) &&
    (!type || compares(type, link.relation)) &&
    (!subject || keepsNode(graph, subject, graph.node(link.subject), 'Entity')) &&
    (!object || keepsNode(graph, object, graph.node(link.object), 'Entity')) &&
    keepsEdge(edge, link)
  );
}

/** How a field follows a relation. */
export interface Follows {
  relation: Relation;
  way: 'out' | 'in';
  to: End;
}

/** The relation that a field of `end` follows, if it does. */
export function followed(end: End, field: string): Follows | undefined {
  for (const relation of relationNames) {
    const { from, to, out, in: back } = relationOf(relation);
    if (within(end, from) && out[field]) return { relation, way: 'out', to: out[field].to };
    if (within(end, to) && back[field]) return { relation, way: 'in', to: back[field].to };
  }
  return undefined;
}

/** The relations that lead from the node, each with the node at its other end. */
export function follow(graph: MemoryGraph, from: MemoryNode, { relation, way, to }: Follows) {
  const both = relationOf(relation).symmetric;
  return graph.links
    .filter(link => link.relation === relation)
    .flatMap(link => {
      const ends = [];
      if (way === 'out' || both) ends.push([link.subject, link.object]);
      if (way === 'in' || both) ends.push([link.object, link.subject]);
      return ends.filter(([near]) => near === from.key).map(([, far]) => ({ link, node: graph.node(far!) }));
    })
    .filter(({ node }) => kindsOf(to).includes(node.kind));
}

function keepsRelation(graph: MemoryGraph, filter: Filter, from: MemoryNode, follows: Follows): boolean {
  const { some, none, every, count, edge } = filter;
  const ends = follow(graph, from, follows).filter(({ link }) => !edge || keepsEdge(edge, link));
  const such = (where: Filter) => ends.filter(({ node }) => keepsNode(graph, where, node, follows.to)).length;
  if (!some && !none && !every && !count) return !edge || ends.length > 0;
  return (
    (!some || such(some) > 0) &&
    (!none || such(none) === 0) &&
    (!every || such(every) === ends.length) &&
    (!count || compares(count, ends.length))
  );
}

function compares({ ignoreCase, ...comparisons }: Filter, stored: unknown): boolean {
  const form = (value: unknown) =>
    (ignoreCase && typeof value === 'string' ? value.toLowerCase() : value) as number;
  const value = form(stored ?? null);
  return Object.entries(comparisons).every(([name, given]) => {
    if (given === null) return value === null;
    if (value === null) return false;
    const wanted = Array.isArray(given) ? given.map(form) : form(given);
    switch (name) {
      case 'eq':
        return value === wanted;
      case 'in':
        return (wanted as number[]).includes(value);
      case 'notIn':
        return !(wanted as number[]).includes(value);
      case 'lt':
        return value < (wanted as number);
      case 'lte':
        return value <= (wanted as number);
      case 'gt':
        return value > (wanted as number);
      case 'gte':
        return value >= (wanted as number);
      case 'contains':
        return String(value).includes(String(wanted));
      case 'startsWith':
        return String(value).startsWith(String(wanted));
      case 'endsWith':
        return String(value).endsWith(String(wanted));
    }
    throw new Error(`An unknown comparison: ${name}`);
  });
}
