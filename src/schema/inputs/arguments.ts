/** Arguments that many fields share. */
import type { ArgBuilder } from '@pothos/core';
import { DEFAULT_PAGE, MAX_PAGE } from '../../graph/cypher/page';
import { LanguageEnum } from '../enums';
import type { Types } from '../refs';

/** In which language a text is given. */
export const languageArgument = (t: { arg: ArgBuilder<Types> }) =>
  t.arg({ type: LanguageEnum, defaultValue: 'ZH' });

/** Relay's paging arguments; described at the list of all entities alone, as they mean the same everywhere. */
export const pageArguments = (t: { arg: ArgBuilder<Types> }, described = false) => {
  const describe = (description: string) => (described ? { description } : {});
  return {
    first: t.arg.int(describe(`How many, forward: at most ${MAX_PAGE}, else ${DEFAULT_PAGE}.`)),
    after: t.arg.string(describe('Only what follows this cursor.')),
    last: t.arg.int(describe(`How many, backward: at most ${MAX_PAGE}.`)),
    before: t.arg.string(describe('Only what precedes this cursor.')),
  };
};
