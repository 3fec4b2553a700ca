/** A trend's landscape: what exemplifies it, who builds that, and what competes with what. */
import { push } from '../../maps';
import type { Run } from '../../neo4j/driver';
import {
  readStatementsBetween,
  expand,
  MAX_EXPANSIONS,
  partsOf,
  UnknownEntity,
  type Cut,
  type EntityId,
} from './expand';
import type { Facts } from '../plan/rows';
import { compareText } from './paths/simple-paths';

export interface LandscapeAnswer {
  /** Vendors with the most exemplars first, then by key; last, under null, what no known vendor builds. */
  groups: LandscapeGroup[];
  /** The statements by which exemplars compete with each other, by key. */
  competition: Facts[];
  /** FIRST: the trend has more exemplars. EXPANSIONS: some of all this may be missing. */
  cutBy: Cut | null;
}

export interface LandscapeGroup {
  /** The vendor's key. */
  vendor: string | null;
  /** The keys of its exemplars, in order; one of several vendors is in the group of each. */
  exemplars: string[];
}

/** Reads with three statements, each of which reads at most `expansions` relations. Throws UnknownEntity where there is no such trend. */
export async function findLandscape(
  run: Run,
  { trend, first }: { trend: EntityId; first: number },
  expansions = MAX_EXPANSIONS,
): Promise<LandscapeAnswer> {
  const bounds = { most: expansions, partly: true };
  const found = await expand(run, [{ kind: 'Trend', keys: [trend.key] }], {
    types: ['EXEMPLIFIES'],
    ...bounds,
  });
  if (found.sizes[0] === 0) throw new UnknownEntity([trend]);
  const all = found.statements.map(key => partsOf(key).subject).sort(compareText);
  const exemplars = all.slice(0, first);
  const [built, rivals] = await Promise.all([
    expand(run, [{ keys: exemplars }], { types: ['BUILDS'], ...bounds }),
    readStatementsBetween(run, exemplars, { types: ['COMPETES_WITH'], most: expansions }),
  ]);
  const cut = found.cut || built.cut || rivals.cut;
  return {
    groups: groupByVendor(exemplars, built.statements),
    competition: rivals.statements.sort((a, b) => compareText(a.key, b.key)),
    cutBy: cut ? 'EXPANSIONS' : all.length > first ? 'FIRST' : null,
  };
}

function groupByVendor(exemplars: readonly string[], built: readonly string[]): LandscapeGroup[] {
  const vendors = new Map<string, string[]>();
  const orphans = new Set(exemplars);
  for (const { subject, object } of built.map(partsOf)) {
    orphans.delete(object);
    push(vendors, subject, object);
  }
  const groups = [...vendors].map(([vendor, exemplars]) => ({
    vendor,
    exemplars: exemplars.sort(compareText),
  }));
  groups.sort((a, b) => b.exemplars.length - a.exemplars.length || compareText(a.vendor, b.vendor));
  return orphans.size ? [...groups, { vendor: null, exemplars: [...orphans] }] : groups;
}
