/** What fields cost beside the nodes that they give: the work of their searches and counts, told in nodes. */

type Arguments = Record<string, unknown>;

/** By the field's name, of the root or of a list. What is not here costs its nodes alone. */
const prices: Record<string, (args: Arguments) => number> = {
  search: () => 50,
  paths: ({ maxLength }) => 100 * Number(maxLength ?? 4),
  neighborhood: ({ depth }) => 200 * Number(depth ?? 1),
  graph: () => 500,
  related: () => 500,
  common: () => 200,
  landscape: () => 200,
  timeline: () => 100,
  peers: () => 200,
  paragraphs: () => 500,
  figures: () => 200,
  conflicts: () => 200,
  stats: () => 100,
  facets: () => 50,
};

/** Each condition of a filter may have to be looked at for every node of a kind. */
const PRICE_OF_CONDITION = 10;

/** The price of a field with those arguments. */
export function priceOf(field: string, args: Arguments): number {
  const own = Object.hasOwn(prices, field) ? prices[field]!(args) : 0;
  return own + PRICE_OF_CONDITION * conditionsIn(args['where']);
}

/** How many leaves a filter has; lists of values count as one. */
function conditionsIn(filter: unknown, name = ''): number {
  if (typeof filter !== 'object' || filter === null || filter instanceof Date || name === 'in')
    return filter == null ? 0 : 1;
  return Object.entries(filter).reduce((sum, [name, part]) => sum + conditionsIn(part, name), 0);
}
