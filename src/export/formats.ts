/** The formats in which the graph can be had, or a part of it. */
import { badInput } from '../errors';
import type { Database } from '../neo4j/driver';
import { writeNodesCsv, writeStatementsCsv, type CsvOptions } from './csv';
import { writeCypher } from './cypher';
import { writeCytoscape } from './cytoscape';
import { readGraph, type Graph } from './graph';
import { writeGraphml } from './graphml';
import { writeJsonLd } from './jsonld';
import type { Selection } from './selection';

export interface Format {
  description: string;
  mediaType: string;
  /** The name of a file in this format. */
  fileName: string;
  /** The text, a batch of records at a time. */
  write(graph: Graph, options: CsvOptions): AsyncIterable<string>;
}

/** By the name that a client gives. */
export const formats = {
  jsonld: {
    description:
      'JSON-LD 1.1 in terms of schema.org, PROV and SKOS: every relation as a triple, and as a statement that has its evidence.',
    mediaType: 'application/ld+json',
    fileName: 'wuwen.jsonld',
    write: writeJsonLd,
  },
  graphml: {
    description: 'GraphML, for Gephi, yEd, networkx or igraph.',
    mediaType: 'application/graphml+xml; charset=utf-8',
    fileName: 'wuwen.graphml',
    write: writeGraphml,
  },
  cytoscape: {
    description: 'Elements for Cytoscape and Cytoscape.js.',
    mediaType: 'application/json; charset=utf-8',
    fileName: 'wuwen.cyjs',
    write: writeCytoscape,
  },
  'csv-nodes': {
    description: 'A table of articles and entities.',
    mediaType: 'text/csv; charset=utf-8; header=present',
    fileName: 'wuwen-nodes.csv',
    write: writeNodesCsv,
  },
  'csv-statements': {
    description: 'A table of statements, and of what articles mention.',
    mediaType: 'text/csv; charset=utf-8; header=present',
    fileName: 'wuwen-statements.csv',
    write: writeStatementsCsv,
  },
  cypher: {
    description: 'Statements that make the graph in another Neo4j.',
    mediaType: 'application/x-cypher; charset=utf-8',
    fileName: 'wuwen.cypher',
    write: writeCypher,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** The format of that name. Throws Fault BAD_USER_INPUT with the list, where there is none. */
export function formatOf(name: string | null | undefined): Format {
  if (name && Object.hasOwn(formats, name)) return formats[name as FormatName];
  throw badInput(
    name ? `There is no format "${name.slice(0, 40)}".` : 'No format is named.',
    `Name one of ${formatNames.join(', ')}.`,
  );
}

export interface ExportOptions extends CsvOptions {
  /** The part that is wanted; the whole graph if none is named. */
  selection?: Selection;
}

/** The graph in a format, as text that is read from the database as it is asked for. */
export const exportGraph = (
  database: Pick<Database, 'read'>,
  { write }: Format,
  { selection, ...options }: ExportOptions = {},
): AsyncIterable<string> => write(readGraph(database, selection), options);
