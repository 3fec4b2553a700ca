/**
 * How kinds and relations look, in the explorer, in Neo4j Browser's style and in drawn pictures. What the domain's page
 * gives no colour gets one by its place in the ontology.
 */
import { page } from './domain/current';
import type { KindAppearance, RelationAppearance, Shape } from './domain/page';
import { kindNames, relationNames, type Kind, type Relation } from './ontology';

export type { KindAppearance, RelationAppearance, Shape } from './domain/page';

const known = page.appearance.kinds;
const knownRelations = page.appearance.relations;

const spare: readonly [color: string, dark: string][] = [
  ['#5C7C0A', '#A9C957'],
  ['#087F5B', '#63E0B7'],
  ['#A03A82', '#E38CC6'],
  ['#4A5A9A', '#9AA8E0'],
  ['#7A5C00', '#CDB25A'],
  ['#A0442A', '#EE9A80'],
];
const spareShapes: readonly Shape[] = ['pentagon', 'octagon', 'triangle', 'tag', 'diamond', 'hexagon'];

/** How a kind looks; the same at every call, also for a kind that was added today. */
export function kindAppearance(kind: string): KindAppearance {
  const appearance = known[kind];
  if (appearance) return appearance;
  const place = Math.max(0, kindNames.filter(name => !known[name]).indexOf(kind as Kind));
  const [color, dark] = spare[place % spare.length]!;
  return { color, dark, shape: spareShapes[place % spareShapes.length]!, scale: 1 };
}

/** How a relation looks. */
export function relationAppearance(type: string): RelationAppearance {
  const appearance = knownRelations[type];
  if (appearance) return appearance;
  const place = Math.max(0, relationNames.filter(name => !knownRelations[name]).indexOf(type as Relation));
  const [color, dark] = spare[place % spare.length]!;
  return { color, dark, width: 1 };
}
