/** The page of the domain that is served: the shipped one, or the one that the setting ONTOLOGY names. */
import { ontologyFile } from '../config';
import { industry } from './industry';
import type { Page } from './page';
import { readPage } from './read/read-page';

const file = ontologyFile();

/** Throws Fault BAD_ONTOLOGY, where the page has mistakes. */
export const page: Page = file === undefined ? industry : readPage(file);

export const isShipped = file === undefined;
