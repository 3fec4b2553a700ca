/** Begins with the files that take longest, so that the workers end together; jest itself knows that only from a run before. */
import Sequencer from '@jest/test-sequencer';

/** From the longest on, with what starts databases of its own. */
const LONGEST = [
  'cli/start',
  'web/explorer.browser',
  'mcp/mcp',
  'domain/films',
  'graph/explore/hubs',
  'backup/backup',
  'schema/queries/search',
  'schema/lists/filters',
  'ingest/bulk',
  'schema/queries/traversal.property',
  'schema/lists/paging.property',
  'ingest/import',
  'http/admission/cost',
  'end-to-end/rolling-restart',
  'end-to-end/no-stale-answer',
  'schema/cached',
  'schema/lists/plans',
  'export/streaming',
  'examples/javascript',
  'examples/python',
  'web/neo4j-browser.browser',
].map(name => `/test/${name}.test.ts`);

const rank = ({ path }) => {
  const at = LONGEST.findIndex(end => path.endsWith(end));
  return at < 0 ? LONGEST.length : at;
};

export default class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b)); // which keeps jest's order of the others
  }
}
