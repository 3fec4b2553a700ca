/** Reads the page of a domain from a file. Whatever is wrong with it is told at once. */
import { z } from 'zod';
import { Fault } from '../../errors';
import { complain, complaintsText, didYouMean, inOrder, type Complaint } from '../../source/complaint';
import { tellIssues } from '../../source/malformed';
import { readSource, type Path, type Source } from '../../source/source';
import type { Page } from '../page';
import { checkPage } from './check-page';
import { pageOf } from './page-of';
import { claimsShape, groupShape, kindShape, pageShape, relationShape, type Entries } from './shape';

/** The page in a file. Throws Fault BAD_ONTOLOGY with every mistake: where it is, what is wrong, what to do. */
export function readPage(file: string): Page {
  const source = readSource(file);
  const complaints = [...source.complaints];
  const entries = source.value === undefined ? undefined : entriesOf(source, complaints);
  if (entries) {
    const tell = (path: Path, message: string, hint: string) =>
      complaints.push(complain(source.place(path), message, hint));
    checkPage(entries, namesIn(source.value), tell);
  }
  if (!entries || complaints.length > 0) throw badPage(file, complaints);
  return pageOf(entries);
}

/** The entries that are well-formed by themselves; what is wrong with the others is complained of. */
function entriesOf(source: Source, complaints: Complaint[]): Entries | undefined {
  const { value } = source;
  if (!isRecord(value)) {
    complaints.push(
      complain(source.place([]), 'A page has entries by their names.', `Write ${parts.join(', ')}.`),
    );
    return undefined;
  }
  const tell = (issues: readonly z.core.$ZodIssue[], shape: z.ZodType, part: unknown, path: Path) =>
    complaints.push(...tellIssues(issues, shape, part, source, path));
  for (const name of Object.keys(value).filter(name => !parts.includes(name)))
    complaints.push(
      complain(
        source.place([name]),
        `There is no part \`${name}\` of a page.`,
        `${didYouMean(name, parts)}What may stand here: ${parts.join(', ')}.`,
      ),
    );
  const section = <T>(name: string, shape: z.ZodType<T>, isNeeded: boolean): Record<string, T> => {
    const given = value[name];
    if (given === undefined && !isNeeded) return {};
    if (!isRecord(given) || (isNeeded && Object.keys(given).length === 0)) {
      complaints.push(
        complain(source.place([name]), `\`${name}\` must have entries by their names.`, `See ${MANUAL}.`),
      );
      return {};
    }
    return Object.fromEntries(
      Object.entries(given).flatMap(([key, entry]) => {
        const { data, error } = shape.safeParse(entry);
        if (error) tell(error.issues, shape, entry, [name, key]);
        return error ? [] : [[key, data as T]];
      }),
    );
  };
  const part = <T>(name: keyof typeof pageShape.shape, shape: z.ZodType<T>): T | undefined => {
    if (value[name] === undefined) return undefined;
    const { data, error } = shape.safeParse(value[name]);
    if (error) tell(error.issues, shape, value[name], [name]);
    return data;
  };
  return {
    title: part('title', pageShape.shape.title),
    about: part('about', pageShape.shape.about),
    kinds: section('kinds', kindShape, true),
    groups: section('groups', groupShape, false),
    relations: section('relations', relationShape, true),
    claims: part('claims', claimsShape),
  };
}

const MANUAL = 'docs/another-domain.md';
const parts = Object.keys(pageShape.shape);

export interface Names {
  kinds: string[];
  groups: string[];
  relations: string[];
}

/** All names that are given, those of malformed entries, too: nothing else may be told of them. */
function namesIn(value: unknown): Names {
  const of = (part: string) => Object.keys(((value as Record<string, unknown>)[part] as object | null) ?? {});
  return { kinds: of('kinds'), groups: of('groups'), relations: of('relations') };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function badPage(file: string, complaints: readonly Complaint[]): Fault {
  const count = complaints.length === 1 ? 'a mistake' : `${complaints.length} mistakes`;
  return new Fault(
    'BAD_ONTOLOGY',
    `The page of the domain, ${file}, has ${count}:\n${complaintsText(inOrder(complaints))}`,
    `Mend the page, and start again; ${MANUAL} says what each entry is for.`,
  );
}

/** The JSON Schema by which editors complete and check a page. */
export const pageJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(pageShape, { io: 'input' }), null, 2)}\n`;
