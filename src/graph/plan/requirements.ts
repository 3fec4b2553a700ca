/** Which parts of a list an operation requires, and whether what was read has them. */
import type { Page } from '../cypher/page';

/** The parts of a list that are required; what was read of a list is told in the same form. */
export interface Requirements {
  /** The entries themselves. */
  list: boolean;
  /** Whether there is more beyond the page. */
  more: boolean;
  /** How many there are without paging. */
  total: boolean;
  /** Key, basis and evidence of the relations. */
  facts: boolean;
}

/** Whether what was read serves what is wanted. */
export const meets = (requirements: Requirements, had: Requirements): boolean =>
  (!requirements.list || had.list) &&
  (!requirements.more || had.more) &&
  (!requirements.total || had.total) &&
  (!requirements.facts || had.facts);
/** The parts that either of two requires. */
export const union = (a: Requirements, b: Requirements): Requirements => ({
  list: a.list || b.list,
  more: a.more || b.more,
  total: a.total || b.total,
  facts: a.facts || b.facts,
});

/** How many entries of a page are read. One beyond it tells whether there are more. */
export const entriesOf = (page: Page, { list, more }: Requirements): number =>
  list || more ? page.size + (more ? 1 : 0) : 0;
