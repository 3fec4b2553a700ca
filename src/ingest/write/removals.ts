/** What an import would take away, where that is so much that a file may be missing rather than a fact mended. */
import { Fault } from '../../errors';
import type { Facts } from '../fixture/facts';
import { groupBy } from '../group';
import { articleOf } from '../locator';
import type { Stored } from './plan';

/** What an article says no longer. */
export interface Removal {
  article: string;
  sort: 'entities' | 'statements';
  /** Their keys. */
  removed: string[];
  /** How many it had. */
  of: number;
}

/** An import that removes more than this share of what an article has is asked about. */
const SHARE = 0.1;

/** Every article of the import that loses more than a tenth of its entities or its statements. */
export function greatRemovals(facts: Facts, stored: Stored): Removal[] {
  const mentions = groupBy(stored.mentions.values(), ({ article }) => article);
  const statements = [...stored.statements.values()].map(({ key, properties }) => ({
    key,
    articles: new Set(((properties.evidence ?? []) as readonly string[]).map(articleOf)),
  }));
  return [...facts.articles.keys()]
    .flatMap((article): Removal[] => {
      const entities = (mentions.get(article) ?? []).filter(({ key }) => !facts.mentions.has(key));
      const said = statements.filter(({ articles }) => articles.has(article));
      const unsaid = said.filter(
        ({ key }) => !facts.statements.get(key)?.said.some(by => by.article === article),
      );
      return [
        {
          ...{ article, sort: 'entities', of: mentions.get(article)?.length ?? 0 },
          removed: entities.map(({ entity }) => entity).sort(),
        },
        { article, sort: 'statements', of: said.length, removed: unsaid.map(({ key }) => key).sort() },
      ];
    })
    .filter(({ removed, of }) => removed.length > of * SHARE);
}

/** How many keys are told of each. */
const TOLD = 5;

/** What would go, a line a sort. */
export const removalLines = (removals: readonly Removal[]): string[] =>
  removals.map(({ article, sort, removed, of }) => {
    const more = removed.length > TOLD ? `, … and ${removed.length - TOLD} more` : '';
    return `${article}: ${removed.length} of ${of} ${sort} would go: ${removed.slice(0, TOLD).join(', ')}${more}`;
  });

/** The refusal of an import that nobody has agreed to. */
export const refusedRemovals = (removals: readonly Removal[]): Fault =>
  new Fault(
    'BAD_FIXTURE',
    `The import would remove much:\n${removalLines(removals).join('\n')}`,
    'Nothing was written. See that no file is missing; if all of it is to go, import with --yes.',
  );
