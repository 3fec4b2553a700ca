/** Which page describes the domain. */
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Setting } from './setting';

export const ontology = {
  ontology: {
    variable: 'ONTOLOGY',
    description: 'A page in YAML or JSON that describes another domain.',
    otherwise: 'the domain of the project',
    example: 'examples/films/ontology.yaml',
    schema: z
      .string()
      .transform(path => resolve(path))
      .optional(),
  },
} satisfies Record<string, Setting>;
