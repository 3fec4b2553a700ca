/** From lines to well-formed items, each with its place, and complaints about the rest. */
import type { z } from 'zod';
import { complain, type Complaint } from '../../source/complaint';
import type { Item } from '../fixture/item';
import { tellIssues } from '../../source/malformed';
import { parseJson } from './json';
import type { Piece, Position } from './lines';

/** Some consecutive lines, read. */
export interface Batch<Line> {
  items: Item<Line>[];
  complaints: Complaint[];
  end: Position;
}

/** Reads each line as JSON, and holds it against the shape. Empty lines are passed over. */
export function parseLines<Line>(file: string, { lines, end }: Piece, shape: z.ZodType): Batch<Line> {
  const items: Item<Line>[] = [];
  const complaints: Complaint[] = [];
  for (const { text, line } of lines) {
    if (text.trim() === '') continue;
    const place = () => ({ file, line });
    const read = parseJson(text);
    if ('mistake' in read) {
      complaints.push(complain(place(), ...read.mistake));
      continue;
    }
    const { data, error } = shape.safeParse(read.value);
    if (error) {
      complaints.push(
        ...tellIssues(error.issues, shape, read.value, { value: read.value, place, complaints: [] }, []),
      );
    } else items.push({ value: data as Line, place });
  }
  return { items, complaints, end };
}
