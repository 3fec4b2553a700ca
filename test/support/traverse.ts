/** The traversals by brute force, over a graph in memory: what the database's answers are held against. */
import { relationOf, type RelationType } from '../../src/ontology';
import type { MemoryGraph } from './random-graph';

/** A statement, as far as a traversal looks at it. */
export interface Link {
  key: string;
  relation: string;
  subject: string;
  object: string;
}

/** A step of a path: the statement, and where it leads. */
export type Step = [statement: string, to: string];

/** The statements of those types; MENTIONS is none. */
export const linksOf = ({ links }: MemoryGraph, types: readonly RelationType[] | null = null): Link[] =>
  links.filter(({ relation }) => (types ? (types as string[]).includes(relation) : relation !== 'MENTIONS'));

/** Every path between two entities that visits none twice: shortest first, then step by step by keys. */
export function allPaths(links: readonly Link[], from: string, to: string): Step[][] {
  const paths: Step[][] = [];
  const walk = (at: string, path: Step[], visited: readonly string[]): void => {
    if (at === to) return void paths.push(path);
    for (const [statement, next] of stepsFrom(links, at)) {
      if (!visited.includes(next)) walk(next, [...path, [statement, next]], [...visited, next]);
    }
  };
  walk(from, [], [from]);
  return paths.sort((a, b) => a.length - b.length || compare(a.map(keyOf), b.map(keyOf)));
}

const stepsFrom = (links: readonly Link[], at: string): Step[] =>
  links.flatMap(({ key, subject, object }): Step[] => [
    ...(subject === at ? [[key, object] as Step] : []),
    ...(object === at ? [[key, subject] as Step] : []),
  ]);

const keyOf = ([statement, to]: Step) => `${to} ${statement}`;

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((value, at) => value !== b[at]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
};

/** The entities up to `depth` steps away, the nearest first, then by key. */
export function within(links: readonly Link[], of: string, depth: number): string[] {
  const reached = [of];
  let level = [of];
  for (let at = 0; at < depth; at++) {
    const next = level.flatMap(key => stepsFrom(links, key).map(([, to]) => to));
    level = [...new Set(next)].filter(key => !reached.includes(key)).sort();
    reached.push(...level);
  }
  return reached;
}

/** The keys of the statements whose ends are both among some entities. */
export const among = (links: readonly Link[], keys: readonly string[]): string[] =>
  links
    .filter(({ subject, object }) => keys.includes(subject) && keys.includes(object))
    .map(({ key }) => key)
    .sort();

/** What two entities share: relation, whether they are its subjects, what it leads to. */
export function shared(links: readonly Link[], a: string, b: string): string[] {
  const ties = (of: string) =>
    links.flatMap(({ relation, subject, object }) => {
      const symmetric = relationOf(relation as RelationType).symmetric;
      return [
        ...(subject === of ? [`${relation} out ${object}`] : []),
        ...(object === of ? [`${relation} ${symmetric ? 'out' : 'in'} ${subject}`] : []),
      ];
    });
  const theirs = ties(b);
  return ties(a).filter(tie => theirs.includes(tie));
}

/** Entities by their Adamic-Adar index with one, and the neighbours that they share with it. */
export function related(
  links: readonly Link[],
  of: string,
): { key: string; score: number; shared: string[] }[] {
  const neighbours = (key: string) => [...new Set(stepsFrom(links, key).map(([, to]) => to))];
  const near = neighbours(of);
  const keys = new Set(near.flatMap(neighbours).filter(key => key !== of));
  return [...keys]
    .map(key => {
      const shared = neighbours(key).filter(other => near.includes(other));
      const score = shared.reduce((sum, other) => sum + 1 / Math.log(stepsFrom(links, other).length), 0);
      return { key, score, shared: shared.sort() };
    })
    .sort((a, b) => b.score - a.score);
}
