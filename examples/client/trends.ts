/**
 * All trends, those with the most examples first, read page by page:
 * `npx tsx trends.ts --first 5`
 */
import { ask, pages } from './client';
import { runExample } from './command';
import { Trends } from './operations';

runExample(async ({ server, first }) => {
  const load = async (after: string | null) => (await ask(server, Trends, { first, after })).trends;

  for await (const { nodes } of pages(load)) {
    for (const { name, english, exemplars } of nodes) {
      console.log(
        `${String(exemplars.totalCount).padStart(3)}  ${name}${english === name ? '' : ` ${english}`}`,
      );
    }
    console.log();
  }
});
