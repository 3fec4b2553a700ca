/** A YAML or JSON file that remembers on which line each of its parts stands. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { complain, type Complaint, type Place } from './complaint';

/** The way to a part: property names and places in lists. */
export type Path = readonly PropertyKey[];

export interface Source {
  /** What the file says; undefined where it cannot be read. */
  value: unknown;
  /** Where a part stands: the line of its property's name, or of the list's item. What is missing stands where its parent does. */
  place(path: Path): Place;
  /** What is wrong with the file's syntax. */
  complaints: Complaint[];
}

export function readSource(file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  return {
    value: document.errors.length ? undefined : document.toJS(),
    place: path => placeOf(offsetOf(document.contents, path)),
    complaints: document.errors.map(({ pos, message }) =>
      complain(
        placeOf(pos[0]),
        `This is not YAML: ${message}`,
        'Mend the syntax here or on the line above; a text with `: ` or ` #` in it needs quotes.',
      ),
    ),
  };
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
  }
  return offset;
}
