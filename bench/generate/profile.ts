/** How a synthetic graph looks: how many of what. What is not told here follows from the ontology. */
import type { EntityKind, RelationType } from '../../src/ontology';

/** Of a hundred entities, so many are of the kind; of a kind that is not listed, one. */
export const shares: Partial<Record<EntityKind, number>> = {
  Vendor: 6,
  Model: 31,
  Product: 31,
  Trend: 2,
  Technique: 2,
  Concept: 1,
  Organization: 1,
  Claim: 1,
  Question: 3,
  Person: 17,
  Work: 6,
  Event: 2,
};

/**
 * How many relations of a type a new entity has on average, and at which end it then stands. Of a type that is not
 * listed, each new subject has one. Altogether about five a node.
 */
export const rates: Partial<Record<RelationType, { by: 'from' | 'to'; mean: number }>> = {
  BUILDS: { by: 'to', mean: 1.2 },
  EXEMPLIFIES: { by: 'from', mean: 1.8 },
  COMPETES_WITH: { by: 'from', mean: 3.3 },
  POWERED_BY: { by: 'from', mean: 1.7 },
  VARIANT_OF: { by: 'from', mean: 0.45 },
  ENABLED_BY: { by: 'from', mean: 3 },
  ASKS_ABOUT: { by: 'from', mean: 5 },
  AFFILIATED_WITH: { by: 'from', mean: 1.3 },
  ANNOUNCED_AT: { by: 'from', mean: 0.6 },
  HINDERED_BY: { by: 'from', mean: 0.05 },
  USES: { by: 'from', mean: 0.1 },
  PART_OF: { by: 'from', mean: 0.05 },
  SUCCEEDS: { by: 'from', mean: 0.1 },
  CREATED_BY: { by: 'from', mean: 0.5 },
  INTEGRATES_WITH: { by: 'from', mean: 0.05 },
  DISCUSSES: { by: 'from', mean: 0.5 },
  CLAIMED_BY: { by: 'from', mean: 0.8 },
  ABOUT: { by: 'from', mean: 1.5 },
  DISPUTES: { by: 'from', mean: 0.3 },
};

/**
 * The crowd: a part of the graph with hubs, to which a fixed share of all nodes leads. The rest of the graph has
 * degrees by a power law that is cut off, and hardly touches the crowd, so that what an ordinary node's neighbourhood
 * holds does not depend on the size of the graph.
 */
export const crowd = {
  /** The share of articles that belong to it. */
  share: 0.15,
  /** One entity of the kind stands at that end of so many of the crowd's relations of the type. */
  hubs: [
    { kind: 'Trend', type: 'EXEMPLIFIES', share: 1 },
    { kind: 'Vendor', type: 'BUILDS', share: 0.2 },
  ] satisfies Hub[] as readonly Hub[],
  /** How likely it is that an article speaks of an entity across the border. */
  leak: 1 / 5_000,
};

export interface Hub {
  kind: EntityKind;
  type: RelationType;
  share: number;
}

/** The fewest and the most entities that an article is the first to name. */
export const entitiesPerArticle = [22, 76] as const;
/** How many entities of a kind that were known before an article names. */
export const guestsPerKind = 4;
/** An entity's weight, by which it is chosen again, is at most this. */
export const heaviest = 64;
/** An article speaks mostly of what came up lately: of so many of each kind, weight counted. */
export const recent = 300;
/** How likely it is that it speaks of any other instead, however old. */
export const recall = 0.1;
