/**
 * The page of the domain, in a browser: the build has this in place of src/domain/current.ts. The server writes a page
 * other than the shipped one into the document, so that one build shows every domain.
 */
import { kindAppearances, relationAppearances } from '../../../src/domain/industry/appearance';
import { groups, kinds } from '../../../src/domain/industry/kinds';
import { relations } from '../../../src/domain/industry/relations';
import { descriptionsZh, kindWords, relationWords } from '../../../src/domain/industry/words';
import type { ShownPage } from '../../../src/domain/page';

const written = document.getElementById('ontology')?.textContent;

const shipped: ShownPage = {
  kinds,
  groups,
  relations,
  appearance: { kinds: kindAppearances, relations: relationAppearances },
  words: { kinds: kindWords, relations: relationWords, descriptionsZh },
};

export const page: ShownPage = written ? (JSON.parse(written) as ShownPage) : shipped;

export const isShipped = !written;
