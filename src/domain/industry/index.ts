/** The shipped domain: an industry's landscape in articles. */
import { kindAppearances, relationAppearances } from './appearance';
import { groups, kinds } from './kinds';
import { relations } from './relations';
import { kindTerms, relationTerms } from './terms';
import { verbs } from './verbs';
import { descriptionsZh, kindWords, relationWords } from './words';
import type { Page } from '../page';

export const industry = {
  kinds,
  groups,
  relations,
  appearance: { kinds: kindAppearances, relations: relationAppearances },
  words: { kinds: kindWords, relations: relationWords, descriptionsZh },
  terms: { kinds: kindTerms, relations: relationTerms },
  verbs,
} satisfies Page;
