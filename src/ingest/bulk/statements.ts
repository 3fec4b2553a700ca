/** Lines of statements.jsonl: held against the ontology and what is stored, and written. */
import type { Run } from '../../neo4j/driver';
import { relationOf } from '../../ontology';
import { complain, type Complaint } from '../../source/complaint';
import { storedEnds, storedKey, type Draft } from '../draft';
import type { Fixture } from '../fixture/fixture';
import type { Item } from '../fixture/item';
import { storedDate } from '../fixture/facts';
import { articleOf, inReadingOrder } from '../locator';
import type { StatementRow } from '../write/rows';
import { fittingEnds, noCycles, noSelfLoops } from '../rules/relations';
import { readAcyclic } from '../write/store';
import { writeStatements } from '../write/write';
import { addMentions, checkEvidence, readKinds, readParagraphs, type Citation } from './around';
import { refuseLines } from './refuse';
import type { StatementLine } from './shape';

/** Writes statements, and what articles therefore mention. Throws Fault BAD_FIXTURE where a line is wrong. */
export async function writeStatementLines(run: Run, items: readonly Item<StatementLine>[]): Promise<void> {
  const lines = items.map(({ value }) => value);
  const draft = await draftOf(run, items);
  const articles = await readParagraphs(
    run,
    lines.flatMap(({ evidence }) => evidence.map(articleOf)),
  );
  refuseLines([
    ...checkEnds(draft),
    ...fittingEnds(draft),
    ...noSelfLoops(draft),
    ...noCycles(draft),
    ...items.flatMap(({ value, place }) =>
      value.evidence.flatMap(evidence => [...checkEvidence(evidence, articles, place())]),
    ),
  ]);

  await writeStatements(run, lines.map(statementRow), () => undefined);
  await addMentions(run, lines.flatMap(citationsOf));
}

/** The lines as the rules for articles look at them. */
async function draftOf(run: Run, items: readonly Item<StatementLine>[]): Promise<Draft> {
  const lines = items.map(({ value }) => value);
  const kinds = await readKinds(run, lines.flatMap(endsOf));
  const acyclic = lines.filter(({ type }) => relationOf(type).acyclic).flatMap(endsOf);
  const statements =
    acyclic.length > 0 ? await readAcyclic(run, { keys: [...new Set(acyclic)], articles: [] }) : [];
  return {
    fixtures: [],
    declarations: new Map(),
    malformed: new Set(),
    relations: items.map(item => ({ fixture: nowhere, item })),
    known: {
      entities: new Map([...kinds].map(([key, kind]) => [key, { kind, folded: [], properties: [] }])),
      statements,
    },
  };
}

/** These statements belong to no article's folder. */
const nowhere: Fixture = {
  folder: '',
  entities: [],
  relations: [],
  malformed: new Set(),
  legible: true,
  complaints: [],
};

const endsOf = ({ subject, object }: StatementLine): string[] => [subject, object];

/** Both ends of a relation are stored. */
function* checkEnds({ relations, known }: Draft): Iterable<Complaint> {
  for (const { item } of relations) {
    for (const end of ['subject', 'object'] as const) {
      const key = item.value[end];
      if (known.entities.has(key)) continue;
      yield complain(item.place(end), `No entity has the key \`${key}\`.`, 'Put its line into nodes.jsonl.');
    }
  }
}

export function statementRow(line: StatementLine): StatementRow {
  const { type, basis, evidence, when } = line;
  const key = storedKey(line);
  const properties = {
    key,
    basis,
    evidence: inReadingOrder(evidence),
    statedBy: null,
    datedBy: null,
    ...storedDate('when', when),
  };
  return { key, type, ...storedEnds(line), properties };
}

/** Where an article says something of a statement's ends. */
export const citationsOf = ({ subject, object, evidence }: StatementLine): Citation[] =>
  evidence.flatMap(evidence => [subject, object].map(entity => ({ entity, evidence })));
