/** A YAML or JSON file that remembers on which line each of its parts stands. */
import { readFileSync, statSync } from 'node:fs';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
} from 'yaml';
import { complain, type Complaint, type Place } from './complaint';
import { decode, encodingMistake } from './encoding';

/** The way to a part: property names and places in lists. */
export type Path = readonly PropertyKey[];

export interface Source {
  /** What the file says; undefined where it cannot be read. */
  value: unknown;
  /** Where a part stands: the line of its property's name, or of the list's item. What is missing stands where its parent does. */
  place(path: Path): Place;
  /** What is wrong with the file's encoding or syntax. */
  complaints: Complaint[];
}

/** A larger file is no article's, but a graph for `import-bulk`. In bytes. */
const LARGEST = 16_000_000;
/** How often one anchor may be referred to. */
const MAX_ALIASES = 10_000;

/** Reads a file, whatever is in it: what cannot be read is complained of, and nothing is thrown. */
export function readSource(file: string): Source {
  const text = readText(file);
  if (typeof text !== 'string') return illegible(file, text);
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => ({ file, line: lines.linePos(offset).line || 1 });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const complaints = [...syntaxMistakes(document, placeOf), ...aliasMistakes(document, placeOf)];
    return {
      value: complaints.length ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES }),
      place: path => placeOf(offsetOf(document.contents, path)),
      complaints,
    };
  } catch (error) {
    // The parser's stack ends where brackets are nested thousands deep; aliases of aliases grow without end.
    const why = error instanceof RangeError ? 'it is nested too deep' : (error as Error).message;
    return illegible(
      file,
      complain({ file, line: 1 }, `This cannot be read: ${why}.`, 'Write a plain list of items.'),
    );
  }
}

const illegible = (file: string, complaint: Complaint): Source => ({
  value: undefined,
  place: () => ({ file, line: 1 }),
  complaints: [complaint],
});

/** The text of a file in UTF-8, or what is wrong with it. */
export function readText(file: string): string | Complaint {
  try {
    if (statSync(file).size > LARGEST) {
      const message = `The file is larger than ${LARGEST / 1_000_000} MB.`;
      return complain({ file, line: 1 }, message, 'Make several files of it, or use wuwen import-bulk.');
    }
    const read = decode(readFileSync(file));
    return 'text' in read ? read.text : complain({ file, line: read.line }, ...encodingMistake(read.seems));
  } catch (error) {
    const message = `This cannot be read: ${(error as Error).message}.`;
    return complain({ file, line: 1 }, message, 'See that the file is there, and that you may read it.');
  }
}

type PlaceOf = (offset: number) => Place;

/** One mistake may lead the parser to see many; the first tell the most. */
const TOLD = 3;

const syntaxMistakes = ({ errors, warnings }: Document, placeOf: PlaceOf): Complaint[] =>
  [...errors, ...warnings]
    .slice(0, TOLD)
    .map(({ code, pos, message }) =>
      code === 'DUPLICATE_KEY'
        ? complain(placeOf(pos[0]), 'A property is given twice.', 'Leave one of them out.')
        : complain(
            placeOf(pos[0]),
            `This is not YAML: ${/call stack/.test(message) ? 'it is nested too deep' : message}`,
            'Mend the syntax here or on the line above; a text with `: ` or ` #` in it needs quotes.',
          ),
    );

/** A `*name` that no `&name` stands before, or that stands within what it refers to. */
function aliasMistakes(document: Document, placeOf: PlaceOf): Complaint[] {
  const complaints: Complaint[] = [];
  const told = (alias: Alias, what: string) =>
    complaints.push(
      complain(
        placeOf(alias.range?.[0] ?? 0),
        `\`*${alias.source}\` ${what}.`,
        'Put quotes around a text that begins with *, or set the anchor before.',
      ),
    );
  visit(document, {
    Alias(_, alias, path) {
      const target = alias.resolve(document);
      if (!target) told(alias, `refers to \`&${alias.source}\`, which does not stand before it`);
      else if (path.includes(target)) told(alias, 'stands within what it refers to');
    },
  });
  return complaints;
}

/** How far into the file the last part of the path that exists begins. */
function offsetOf(node: Node | null, path: Path): number {
  let offset = node?.range?.[0] ?? 0;
  let at: unknown = node;
  for (const step of path) {
    if (isSeq(at)) {
      at = at.items[step as number];
      offset = (at as Node | undefined)?.range?.[0] ?? offset;
    } else if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
      at = pair?.value;
    } else break;
    // What an alias refers to stands elsewhere; the mistake is told where it is used.
    if (isAlias(at)) break;
  }
  return offset;
}
