/** What is around an entity, and what is between entities. */
import {
  BetweenDocument,
  NeighborhoodDocument,
  type BetweenQuery,
  type NeighborhoodQuery,
} from '../../gql/graphql';
import { ask } from '../app/api';
import { edgeOf, type PictureEdge, type PictureNode } from './data';

export interface Around {
  nodes: PictureNode[];
  edges: PictureEdge[];
  /** Whether all neighbours are there. */
  isComplete: boolean;
}

export async function neighboursOf(id: string, limit: number, signal?: AbortSignal): Promise<Around> {
  return aroundFrom(await ask(NeighborhoodDocument, { of: { id }, first: limit }, signal));
}

export const aroundFrom = ({ neighborhood }: NeighborhoodQuery): Around => ({
  nodes: neighborhood.nodes.map(({ statements, ...node }) => ({ ...node, degree: statements.totalCount })),
  edges: neighborhood.statements.map(edgeOf),
  isComplete: neighborhood.isComplete,
});

export interface Between {
  edges: PictureEdge[];
  /** The entities at their ends. */
  ends: PictureNode[];
}

/** All statements whose ends are both among the keys. */
export async function edgesBetween(keys: readonly string[], signal?: AbortSignal): Promise<Between> {
  const edges: PictureEdge[] = [];
  const ends = new Map<string, PictureNode>();
  for (let after: string | null = null; ;) {
    const { statements }: BetweenQuery = await ask(BetweenDocument, { keys: [...keys], after }, signal);
    for (const statement of statements.nodes) {
      edges.push(edgeOf(statement));
      ends.set(statement.subject.key, statement.subject).set(statement.object.key, statement.object);
    }
    if (!statements.pageInfo.hasNextPage) return { edges, ends: [...ends.values()] };
    after = statements.pageInfo.endCursor;
  }
}
