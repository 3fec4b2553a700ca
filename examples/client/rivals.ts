/**
 * Who competes with a model or product, who is behind each, and which paragraphs say so:
 * `npx tsx rivals.ts Sora`
 */
import { ask, pages } from './client';
import { runExample } from './command';
import type { RivalsQuery } from './gql/graphql';
import { Rivals } from './operations';

type Offering = Extract<NonNullable<RivalsQuery['entity']>, { competesWith: unknown }>;
type Rival = Offering['competesWith']['edges'][number];

runExample(async ({ server, first, words }) => {
  const name = words.join(' ') || 'Sora';

  async function load(after: string | null): Promise<Offering['competesWith']> {
    const { entity } = await ask(server, Rivals, { name, first, after });
    if (!entity) throw new Error(`Nothing is called ${name}.`);
    if (!('competesWith' in entity)) {
      throw new Error(
        `${entity.name} is a ${entity.kind.toLowerCase()}; only a model or a product has rivals.`,
      );
    }
    if (after === null) console.log(`${withMakers(entity)} competes with`);
    return entity.competesWith;
  }

  for await (const { edges } of pages(load)) edges.forEach(edge => console.log(describe(edge)));
});

function describe({ node, basis, evidence }: Rival): string {
  const places = evidence.map(
    ({ article, section, paragraph }) => `    ${article.title}, section ${section}, paragraph ${paragraph}`,
  );
  return [`  ${withMakers(node)}: ${basis === 'STATED' ? 'stated in' : 'inferred from'}`, ...places].join(
    '\n',
  );
}

/** A name with those who build it: `可灵 (快手)`; by itself where the graph does not say who does. */
function withMakers({ name, builtBy }: Pick<Offering, 'name' | 'builtBy'>): string {
  const makers = builtBy.nodes.map(vendor => vendor.name).join(', ');
  return makers ? `${name} (${makers})` : name;
}
