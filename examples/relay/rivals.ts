/** `npx tsx rivals.ts [name] [--back] [--url http://127.0.0.1:4000/graphql]`: who competes with it, two at a time. */
import { parseArgs } from 'node:util';
import {
  createOperationDescriptor,
  fetchQuery,
  getRequest,
  getSingularSelector,
  type IEnvironment,
} from 'relay-runtime';
import pageQuery, { type rivalsPageQuery } from './__generated__/rivalsPageQuery.graphql';
import fragment, { type rivals_offering$data } from './__generated__/rivals_offering.graphql';
import query, { type rivalsQuery, type rivalsQuery$data } from './__generated__/rivalsQuery.graphql';
import { createEnvironment } from './environment';

/** What usePreloadedQuery and usePaginationFragment do in a component: each reads what it has asked for. */
function read(environment: IEnvironment, variables: rivalsQuery['variables']) {
  const operation = createOperationDescriptor(getRequest(query), variables);
  environment.retain(operation); // else it would be thrown away in time
  const { entity } = environment.lookup(operation.fragment).data as unknown as rivalsQuery$data;
  const selector = entity?.offering && getSingularSelector(fragment, entity.offering);
  const offering =
    selector && (environment.lookup(selector as never).data as unknown as rivals_offering$data);
  return { entity, offering };
}

/** What loadNext and loadPrevious do: Relay puts the page before or behind those that it has. */
const loadPage = (environment: IEnvironment, variables: rivalsPageQuery['variables']) =>
  fetchQuery<rivalsPageQuery>(environment, pageQuery, variables).toPromise();

async function main(url: string, name: string, back: boolean): Promise<void> {
  const environment = createEnvironment(url);
  const variables = { name, ...(back ? { last: 2 } : { first: 2 }) };
  await fetchQuery<rivalsQuery>(environment, query, variables).toPromise();

  const { entity, offering: page } = read(environment, variables);
  if (!entity) throw new Error(`Nothing is called ${name}.`);
  if (!page) throw new Error(`${entity.name} is neither a model nor a product.`);
  console.log(`${entity.name} competes with`);
  for (let offering = page; ;) {
    const { edges, pageInfo } = offering.competesWith;
    console.log(`  ${edges.map(({ node }) => node.name).join(', ')}`);
    const { startCursor, hasPreviousPage, endCursor, hasNextPage } = pageInfo;
    if (back ? !hasPreviousPage : !hasNextPage) break;
    const { id } = offering;
    await loadPage(environment, {
      id,
      ...(back ? { last: 2, before: startCursor } : { first: 2, after: endCursor }),
    });
    offering = read(environment, variables).offering!;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    back: { type: 'boolean', default: false },
    url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
  },
});

main(values.url, positionals.join(' ') || 'Sora', values.back).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
