/** Arguments that many fields share. */
import type { ArgBuilder } from '@pothos/core';
import { DEFAULT_PAGE, MAX_PAGE } from '../graph/cypher/page';
import type { Types } from './refs';

/** Relay's paging arguments. */
export const pageArguments = (t: { arg: ArgBuilder<Types> }) => ({
  first: t.arg.int({
    description: `How many entries, from the start or after \`after\`: at most ${MAX_PAGE}, ${DEFAULT_PAGE} where nothing is said.`,
  }),
  after: t.arg.string({ description: 'The cursor after which the page starts.' }),
  last: t.arg.int({
    description: `How many entries, from the end or before \`before\`: at most ${MAX_PAGE}.`,
  }),
  before: t.arg.string({ description: 'The cursor before which the page ends.' }),
});
