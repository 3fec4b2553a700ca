/** What a synthetic graph is asked to be, and what came of it. */
import type { Kind } from '../../src/ontology';

export interface Size {
  /** How many nodes, articles included; 1 to 2^24. */
  nodes: number;
  /** The same seed gives the same files. */
  seed: number;
}

export interface About extends Size {
  statements: number;
  /** The hubs' keys, and how many statements each has. */
  hubs: Record<string, number>;
  /** Keys of ordinary nodes, spread over the graph: their neighbourhoods are alike at every size. */
  ordinary: Record<Kind, string[]>;
}
