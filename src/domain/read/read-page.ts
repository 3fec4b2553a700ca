/** Reads the page of a domain from a file. Whatever is wrong with it is told at once. */
import { z } from 'zod';
import { Fault } from '../../errors';
import { complain, complaintsText, didYouMean, inOrder, type Complaint } from '../../source/complaint';
import { tellIssues } from '../../source/malformed';
import { readSource, type Path, type Source } from '../../source/source';
import type { Page } from '../page';
import { checkPage, type Names, type SoundEntries } from './check-page';
import { pageOf } from './page-of';
import { claimsShape, groupShape, kindShape, pageShape, relationShape } from './shape';
import { isRecord, misspelt, respelt, soundParts } from './sound';

/** The page in a file. Throws Fault BAD_ONTOLOGY with every mistake: where it is, what is wrong, what to do. */
export function readPage(file: string): Page {
  const source = readSource(file);
  const complaints = [...source.complaints];
  if (source.value === undefined) throw badPage(file, complaints);
  const given = sectionsOf(source, complaints);
  if (given) {
    const tell = (path: Path, message: string, hint: string) =>
      complaints.push(complain(source.place(spelt(source.value as object, path)), message, hint));
    checkPage(soundEntries(given), namesIn(given), tell);
  }
  if (!given || complaints.length > 0) throw badPage(file, complaints);
  return pageOf({ groups: {}, ...pageShape.parse(given) });
}

/** What the page has in its parts, as if their names had no typing errors; what is malformed is complained of. */
function sectionsOf(source: Source, complaints: Complaint[]): Record<string, unknown> | undefined {
  const { value } = source;
  if (!isRecord(value)) {
    complaints.push(
      complain(source.place([]), 'A page has entries by their names.', `Write ${parts.join(', ')}.`),
    );
    return undefined;
  }
  for (const name of Object.keys(value).filter(name => !parts.includes(name)))
    complaints.push(
      complain(
        source.place([name]),
        `There is no part \`${name}\` of a page.`,
        `${didYouMean(name, parts)}What may stand here: ${parts.join(', ')}.`,
      ),
    );
  const given = respelt(value, parts);
  for (const name of parts) {
    const isNeeded = name === 'kinds' || name === 'relations';
    if (given[name] === undefined && !isNeeded) continue;
    const shape = entryShapes[name];
    if (!shape) tellIn(pageShape.shape[name as 'title'], given[name], [name], source, complaints);
    else if (!isRecord(given[name]) || (isNeeded && Object.keys(given[name]).length === 0))
      complaints.push(
        complain(
          source.place(spelt(value, [name])),
          `\`${name}\` must have entries by their names.`,
          `See ${MANUAL}.`,
        ),
      );
    else
      for (const [key, entry] of Object.entries(given[name]))
        tellIn(shape, entry, [name, key], source, complaints);
  }
  return given;
}

const entryShapes: Record<string, z.ZodType> = {
  kinds: kindShape,
  groups: groupShape,
  relations: relationShape,
};

/** Complains of a part as far as it has not its shape. What is there with a typing error is not missing, too. */
function tellIn(shape: z.ZodType, part: unknown, path: Path, source: Source, complaints: Complaint[]): void {
  for (const rest of overlooked(part))
    complaints.push(
      complain(
        source.place(spelt(source.value as object, [...path, ...rest])),
        '`__proto__` is a name that JavaScript keeps.',
        'Give it another name.',
      ),
    );
  const { error } = shape.safeParse(part);
  if (!error) return;
  const issues = error.issues.filter(({ path }) => {
    const parent = valueAt(part, path.slice(0, -1));
    if (!isRecord(parent) || path.length === 0) return true;
    const name = String(path.at(-1));
    return Object.hasOwn(parent, name) || !misspelt(parent, [name]).has(name);
  });
  complaints.push(...tellIssues(issues, shape, part, source, spelt(source.value as object, path)));
}

/** Where a record has a property that zod passes over. */
function overlooked(part: unknown): Path[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === '__proto__' ? [[name]] : overlooked(value).map(rest => [name, ...rest]),
  );
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown> | undefined)?.[step], value);

/** The path as the page spells it. */
const spelt = (page: object, [part, ...rest]: Path): Path => [
  misspelt(page, parts).get(String(part)) ?? part!,
  ...rest,
];

/** The entries as far as they are well-formed. */
function soundEntries(given: Record<string, unknown>): SoundEntries {
  const section = (name: string) =>
    isRecord(given[name]) ? soundParts(pageShape.shape[name as 'kinds'], given[name]) : {};
  return {
    kinds: section('kinds'),
    groups: section('groups'),
    relations: section('relations'),
    claims: soundParts(claimsShape, given['claims']),
  } as SoundEntries;
}

const MANUAL = 'docs/another-domain.md';
const parts = Object.keys(pageShape.shape);

/** All names that are given, those of malformed entries, too. */
function namesIn(given: Record<string, unknown>): Names {
  const of = (part: string) => (isRecord(given[part]) ? Object.keys(given[part]) : []);
  const [kinds, groups, relations] = [of('kinds'), of('groups'), of('relations')];
  return {
    ...{ kinds, groups, relations },
    areAll: kinds.length > 0 && (given['groups'] === undefined || isRecord(given['groups'])),
  };
}

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
