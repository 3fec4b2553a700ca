/** The lines of a backup: a head, nodes, relations, and an end that seals them. */
import { z } from 'zod';
import type { WrittenProperties } from './values';

export const FORMAT = 'wuwen backup';
export const VERSION = 1;

export interface Head {
  format: typeof FORMAT;
  version: number;
  /** How many migrations the database had seen. */
  migrations: number;
  createdAt: string;
}

export interface Counts {
  nodes: number;
  relations: number;
}

export interface End extends Counts {
  end: true;
  /** Of all lines before. */
  sha256: string;
}

export type NodeLine = ['node', number: number, labels: string[], properties: WrittenProperties];
export type RelationLine = [
  'relation',
  from: number,
  type: string,
  to: number,
  properties: WrittenProperties,
];
export type Line = NodeLine | RelationLine;

const count = z.number().int().nonnegative();
export const headShape = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().positive(),
  migrations: count,
  createdAt: z.iso.datetime(),
});
export const endShape = z.object({
  end: z.literal(true),
  nodes: count,
  relations: count,
  sha256: z.string(),
});
